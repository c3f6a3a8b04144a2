/**
 * What opens the clause of a name: `In Rome in 1960 Rudolph ran`, `At the 2019 Chicago Marathon, where she had won before,
 * Kosgei ran`, `On 16 August 2009 in Berlin the Jamaican Usain Bolt ran`. It is told of what whoever is named did.
 *
 * Behind `in`, `at` or `on`, or from `yesterday` on, nothing but days, places, races and small words, up to the words that say who is named.
 */
import type { PersonSpan, Span } from '../reading/span.ts';
import type { Scene } from '../scene.ts';
import { isMissed, isSince } from './said-of-else.ts';

/** The head of a clause: of the sentence, or behind a stop or an `and`. */
const HEAD =
  /(?:^|[.;:–—]\s|,\s(?:and|but|while)\s)["“‘']?(?:then\s|but\s|and\s|later\s|back\s|also\s)?(?=(?:in|at|on|yesterday|last|(?:the\s)?day\sbefore)\s)/g;
/** Between the parts of an opening. */
const SMALL =
  /^(?:[\s,]|(?:in|at|on|of|the|that|this|same|early|late|final|heats?|city|stadium|meeting|race|back|again)(?![a-zà-ɏ]))*$/;
/** An aside on the place: `, where she had won before,`. */
const WHERE = /,\swhere\s[^,;:]{3,80},/;
/** The words that say who is named: `, the Kenyan`, `a 25-year-old`, `world champion`; nations are cut out of them. */
const WHO =
  /^,?(?:\s(?:the|a|an|his|her|fellow|then|young|great|little-known|defending|reigning|world|olympic|former|double|triple|champion|winner|holder|record|debutant|favourite|favorite|\d\d-year-old|['’]s))*\s*$/;

const PARTS: ReadonlySet<Span['kind']> = new Set(['date', 'place', 'event']);

/** @returns the days, places and races that the clause of a name opens with, in order; none where other words do */
export function openingOf(scene: Scene, name: Pick<PersonSpan, 'start'>): readonly Span[] {
  const { lower, spans } = scene.reading;
  const parts = spans.filter(({ kind, end }) => PARTS.has(kind) && end <= name.start);
  if (parts.length === 0) return [];
  let head = -1;
  for (const { 0: words, index } of lower.slice(0, name.start).matchAll(HEAD)) head = index + words.length;
  if (head < 0) return [];
  const found: Span[] = [];
  let at = head;
  for (const part of parts) {
    if (part.start < at) continue;
    if (!SMALL.test(lower.slice(at, part.start).replace(WHERE, ',')) || isOfElse(scene, part)) return [];
    found.push(part);
    at = part.end;
  }
  let who = lower.slice(at, name.start);
  for (const { kind, start, end } of [...spans].reverse())
    if (kind === 'nation' && start >= at && end <= name.start) who = who.slice(0, start - at) + who.slice(end - at);
  return WHO.test(who.replace(WHERE, ',')) ? found : [];
}

const isOfElse = (scene: Scene, part: Span) =>
  ('title' in part && part.title) || isMissed(scene, part) || isSince(scene, part);

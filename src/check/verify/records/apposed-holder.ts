/** Who is called the holder of a record: `world record holder Kelvin Kiptum`, `Kipchoge, the world record holder,`. */
import type { Person } from '../../../dataset/entries.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import type { HeldClaim } from './held-claim.ts';
import { shownBy } from './shown.ts';

/** `replaces Kipchoge as world record holder`. */
const REPLACED = /\b(?:replac|succeed|supplant|dethron|oust|displac)[a-z]*\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

const BEING = /^\s(?:is|was|remains)\s(?:still\s|now\s|also\s)?the\s(?:[a-zà-ɏ\d,'’-]+\s){0,5}$/;

/** `world record holder Kelvin Kiptum`, `Kipchoge, the world record holder,`, `recognise Kejelcha as the holder`. */
export function apposedTo(
  scene: Scene,
  record: Span,
): { readonly person: Person; readonly sure: boolean; readonly replaced?: true } | undefined {
  const people = castOf(scene);
  const { lower, text } = scene.reading;
  const being = people.findLast(({ span }) => span.end <= record.start);
  // `Crouser is the shot put record holder, Rojas that of the triple jump`
  if (being && !being.span.possessive && BEING.test(lower.slice(being.span.end, record.start))) return being;
  const next = people.find(({ span }) => span.start >= record.end && span.via !== 'pronoun' && span.via !== 'epithet');
  if (next && isNamedBehind(scene, record, next.span)) return next;
  if (
    next &&
    /^[\s,]{1,2}(?:and\s(?:(?!(?:was|were|is|had|has|by|to|but|when|then|he|she|lost|beat|won|ran|saw|left|with)\s)[A-Za-zÀ-ɏ-]+\s){1,4})?(?:[A-Z][A-Za-zÀ-ɏ’'-]+\s)?$/.test(
      text.slice(record.end, next.span.start),
    )
  )
    return next;
  const last = people.filter(({ span }) => span.end <= record.start).at(-1);
  if (!last || last.span.possessive) return undefined;
  const between = lower.slice(last.span.end, record.start);
  if (/^\sas\s/.test(between) && REPLACED.test(lower.slice(0, last.span.start)))
    return { person: last.person, sure: last.sure, replaced: true };
  if (
    between.length > 100 ||
    /\b(?:no longer|not|never)\b|n['’]t\b/.test(between) ||
    /\b(?:beat|beating|over|against|to|from|by|behind|ahead|with|than|said|join[A-Za-zÀ-ɏ]*|like|behind)\s/.test(
      between.replace(/\bby far\b|\bover (?:the )?\d[\d,]*/g, ''),
    )
  )
    return undefined;
  return /^(?:,|\s\(|\s?[—–-]\s|\s(?:is|was|as|remains|became|being|has been|are)\b)/.test(between) ? last : undefined;
}

/** `World record holders Eliud Kipchoge (2:01:09) and Brigid Kosgei`, each with the event that stands behind the name. */
export function listedBehind(
  scene: Scene,
  record: Span,
): readonly Pick<HeldClaim, 'person' | 'sure' | 'disciplines'>[] {
  const { lower } = scene.reading;
  const found: Pick<HeldClaim, 'person' | 'sure' | 'disciplines'>[] = [];
  let at = record.end;
  for (const { span, person, sure } of castOf(scene)) {
    if (span.start < at || span.via === 'pronoun') continue;
    const words = lower.slice(at, span.start);
    if (!(found.length === 0 ? FIRST : NEXT).test(words)) break;
    const isBeside = ({ start }: Span) => start >= span.end && /^\s\($/.test(lower.slice(span.end, start));
    const named = spansOf(scene, 'discipline').find(isBeside)?.disciplines;
    const marked = spansOf(scene, 'amount').some(isBeside) ? shownBy(scene, person).slice(0, 1) : [];
    const disciplines = named ?? (marked.length > 0 ? marked : undefined);
    found.push({ person, sure, ...(disciplines ? { disciplines } : {}) });
    at = span.end;
  }
  return found;
}

const FIRST = /^[\s,:]{1,2}(?:[a-zà-ɏ]+['’]s\s)?$/;
const NEXT = /^(?:\s\([^()]{0,30}\))?(?:,\s|,?\s(?:and|&|as well as)\s)(?:[a-zà-ɏ]+['’]s\s)?$/;

/** `the world record holder in the javelin, Barbora Spotakova,`: the discipline, and then who it is. */
function isNamedBehind(scene: Scene, record: Span, name: Span): boolean {
  const { lower } = scene.reading;
  const discipline = spansOf(scene, 'discipline').find(({ start, end }) => start >= record.end && end <= name.start);
  return (
    discipline !== undefined &&
    /^\s(?:in|for|at|over|of)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(record.end, discipline.start)) &&
    /^(?:\s(?:throw|event|race))?,?\s(?:[a-zà-ɏ]+['’]s\s)?$/.test(lower.slice(discipline.end, name.start))
  );
}

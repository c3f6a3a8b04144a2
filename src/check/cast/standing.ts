/**
 * How somebody stands in a sentence: it may be about them (`Noguchi won in Athens`), they may act in a clause of it
 * (`until Radcliffe ran 2:17:18`), or they are named beside what it tells (`behind Noguchi`, `held by Muhammad`).
 */
import { wordKind } from '../clauses/words.ts';
import type { PersonSpan } from '../reading/span.ts';

export type Standing = 'main' | 'clause' | 'beside';

/** How far before a name is looked for what governs it. */
const BEFORE = 80;
/** What stands behind a name before the word for what it does: `(KEN)`, ` of Kenya`, `, then 17,`. */
const ACTS =
  /^(?:\s\([^()]{1,24}\))?(?:\sof\s(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+)?)?(?:,\s[^,.;:]{1,110},|\s[–—-]\s[^,.;:–—]{1,60}\s[–—-])?\s(?:[a-z]{1,12}ly\s|then\s|also\s|now\s|once\s|again\s|never\s|(?:her|him)self\s|both\s|only\s|just\s)?([a-z]+)/;

/** @returns how the person of a span stands; of a possessor, beside */
export function standingOf(text: string, span: PersonSpan): Standing {
  if (span.possessive) return 'beside';
  const deed = ACTS.exec(text.slice(span.end, span.end + 180))?.[1] ?? ',';
  const kind = wordKind(deed);
  // `Kejelcha need not be sad`: whatever stands right behind the name, but for `Dragila, with 4.81`; `Kiptum, who …, blazed`.
  const acts =
    kind === 'verb' ||
    kind === 'being' ||
    (kind === 'noun' && (/^\s[a-z]/.test(text.slice(span.end)) || /[a-z]ed$/.test(deed)));
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const { word, isPoint, lead } = governorOf(before);
  if (isPoint) return acts ? 'main' : 'beside';
  const is = wordKind(word);
  if (is === 'subordinator' || is === 'relative') return acts ? 'clause' : 'beside';
  if (is === 'and') return acts ? 'main' : 'beside';
  // `In Athens Noguchi won`, `Then came Pérez`: where the sentence begins with the place, or with what was done.
  if (is === 'preposition') return acts && /^\W{0,3}$|[,;:]\s$/.test(lead) ? 'main' : 'beside';
  return /^(?:came|comes|enters)$/.test(word) && /(?:^|[\s*])(?:then|next|now)\s$/i.test(lead) ? 'main' : 'beside';
}

/** The word that governs a name, lower case, past the nouns and names right before it; or the point it stands behind. */
function governorOf(before: string): { readonly word: string; readonly isPoint: boolean; readonly lead: string } {
  let rest = before;
  for (let steps = 0; steps < 9; steps++) {
    const found = /([A-Za-zÀ-ɏ\d’'-]+)\s[*_]{0,3}$/.exec(rest);
    if (!found) return { word: '', isPoint: true, lead: rest.replace(/[\s*_"“‘(]+$/, '') };
    const word = found[1] as string;
    const is = wordKind(word.toLowerCase());
    const lead = rest.slice(0, found.index);
    if (is !== 'noun' && is !== 'determiner' && is !== 'adverb')
      return { word: word.toLowerCase(), isPoint: false, lead };
    rest = lead;
  }
  return { word: '', isPoint: true, lead: rest };
}

/** Whether nothing opens another clause between two places of a sentence. */
export const isOneClause = (words: string): boolean =>
  !/[,;:–—]/.test(words) &&
  words
    .toLowerCase()
    .split(/[^a-zà-ɏ'’-]+/)
    .every((word) => !/^(?:subordinator|relative|and)$/.test(wordKind(word)));

/** `held her off`, `to beat him`: somebody else than who does it; of `her`, what follows is no thing of hers. */
export function isObjectPronoun(text: string, { start, end }: PersonSpan): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'him') return true;
  if (word !== 'her') return false;
  const next = /^\s([a-z]+)/.exec(text.slice(end, end + 20))?.[1];
  return next === undefined
    ? /^(?:$|[.,;:!?)])/.test(text.slice(end))
    : /^(?:preposition|subordinator|and|determiner|relative)$/.test(wordKind(next)) ||
        /^(?:back|again|home|away|easily|twice|once|too|down|up|out|off)$/.test(next);
}

const KIN =
  /^\W{0,3}(?:(?:But|And|When|While|Although)\s)?(?:[Hh]er|[Hh]is|[A-ZÀ-Þ][A-Za-zÀ-ɏ]+['’]s)\s(?:(?:late|elder|older|younger|twin|big|little|half-|own|then|first|second)\s){0,2}(?:(mother|sister|wife|daughter|aunt|grandmother|girlfriend|niece)|(father|brother|husband|son|uncle|grandfather|boyfriend|nephew)|coach|trainer|rival|team-?mate|training\spartner|cousin|partner|predecessor|successor)(?![a-z-])/;

/** `Her mother won the world title`: the sex of somebody of theirs whom a sentence is about, as far as the word tells. */
export function kinOf(text: string): { readonly sex: 'M' | 'W' | undefined } | undefined {
  const match = KIN.exec(text);
  return match ? { sex: match[1] ? 'W' : match[2] ? 'M' : undefined } : undefined;
}

/** Whom of its own sentence an epithet can mean: `which moved the 27-year-old to third`, and not `beat the 27-year-old`. */
import type { Person } from '../../dataset/entries.ts';
import { wordKind } from '../clauses/words.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import { isSomebodyOf } from '../verify/people/subject.ts';
import type { Who } from './stage.ts';

/** What a sentence begins with that goes on with what somebody does: `Wherever he competes the 23-year-old is asked`. */
const FRONTED =
  /^\W{0,2}(?:When|Wherever|Whenever|While|As|After|Before|Since|Although|Though|Because|Until|If|Once)\s/;
/** `the slowest marathon of the 39-year-old` */
const WHOSE = /\b(?:of|by|for|from)\s$/;
const WHEN = /((?:[,;]|\b(?:and|but))\s)(?:in|on|at|by|this|last|since)\s(?:(?!(?:and|the|a)\s)[A-Za-zÀ-ɏ\d]+\s){1,5}$/;
/** What made somebody something is no person: `which moved the 27-year-old to third`. */
const MADE = /\b(?:which|that|it|this)\s(?:[a-z]+\s)?[a-z]+\s$/;
/** `a performance that moves the 27-year-old to second`: a verb that the lists of words do not have. */
const PRESENT = /^[a-z]{3,12}[^su]s$/;

/** @returns those named before it who may be meant by it, in the order they stand in */
export function meantHere(
  span: PersonSpan,
  { text, lower }: Reading,
  here: ReadonlyMap<PersonSpan, Who>,
): readonly Person[] {
  const before = [...here].filter(([other]) => other.end <= span.start);
  const article = lower.lastIndexOf('the ', span.start);
  if (before.length === 0 || article < 0) return [];
  // `won in Tokyo, and in May the 25-year-old took`: the day between says nothing of who.
  const lead = text.slice(0, article).replace(WHEN, '$1');
  const word = /([A-Za-zÀ-ɏ’'-]+)\s$/.exec(lead)?.[1] ?? '';
  const is = word === '' ? 'point' : wordKind(word.toLowerCase());
  const alone = new Set(before.map(([, { person }]) => person.id)).size === 1;
  const whose = before.filter(([other]) => other.possessive && !isSomebodyOf(text.slice(other.end, other.end + 60)));
  const people = (some: readonly (readonly [PersonSpan, Who])[]) => some.map(([, { person }]) => person);
  // `the Finn of 23 still broke`
  const behind = text.slice(span.end).replace(/^\sof\s(?:just\s|only\s)?\d\d(?=\s)(?:\sstill|\sthen|\salso)?/, '');
  const acts = /^\s(?:[a-z]+ly\s)?([a-z’'-]+)/.exec(behind)?.[1] ?? '';
  const isActing = span.possessive || (acts !== '' && !/^(?:preposition|and|subordinator)$/.test(wordKind(acts)));
  // `When Cheptegei attacked, the 20-year-old went with him`: somebody else, but for a pronoun.
  const opening = wordKind(/^\W{0,2}([A-Z][a-z]+)/.exec(text)?.[1]?.toLowerCase() ?? '');
  const isOpening =
    /^(?:preposition|subordinator)$/.test(opening) && lead.trimEnd().indexOf(',') === lead.trimEnd().length - 1;
  switch (is) {
    case 'point':
      return people(isOpening ? before.filter(([{ via }]) => via === 'pronoun') : before);
    case 'subordinator':
    case 'relative':
      return people(before);
    case 'and':
      return isActing ? people(before) : people(whose);
    case 'verb':
    case 'ing':
      return people(MADE.test(lead) ? before : whose);
    case 'preposition':
      return people(alone && WHOSE.test(lead) ? before : SUMMED.test(lead) ? actingIn(text, before) : whose);
    case 'being':
      return span.possessive ? people(before) : [];
    default:
      if (MADE.test(lead) && PRESENT.test(word)) return people(before);
      return FRONTED.test(text) && isActing ? people(before.filter(([{ via }]) => via === 'pronoun')) : [];
  }
}

/** `, another national record for the 25-year-old`: what was done, in a word, and whose it was. */
const SUMMED = /,\s(?:an?|another|the|his|her)\s[^,;.]{2,50}\s(?:for|by)\s$/;

/** Everyone who is named in the clause a sentence is of. */
function actingIn(
  text: string,
  before: readonly (readonly [PersonSpan, Who])[],
): readonly (readonly [PersonSpan, Who])[] {
  const from = FRONTED.test(text) ? text.indexOf(',') : 0;
  return before.filter(
    ([{ start, via, possessive }]) => start >= from && !possessive && (via === 'full' || via === 'surname'),
  );
}

/** Whom `He beat the 32-year-old` can mean: people race against those of their sex. */
export function sexOfRival(span: PersonSpan, { text, lower }: Reading, here: ReadonlyMap<PersonSpan, Who>) {
  const lead = text.slice(0, Math.max(0, lower.lastIndexOf('the ', span.start)));
  const other = RIVAL.test(lead) ? [...here].filter(([{ end }]) => end <= span.start).at(-1) : undefined;
  return other?.[1].person.sex;
}

const RIVAL =
  /\b(?:beat|beats|beating|passed|passing|overtook|overhauled|out[a-z]{3,8}ed|outran|edged|caught|defeated|dropped|pipped|chased|followed|ahead of|behind|over|past|off)\s$/;

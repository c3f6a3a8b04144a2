/** What follows somebody who is spoken of without a name: no noun, or the word is only its adjective. */
import { type WordKind, wordKind } from '../clauses/words.ts';

const POINT = /^(?:['’]s\s|\s?[,.;:!?)—–-](?:\s|$)|\s\(\d|\s?$)/;
/** `the Kenyan last week lowered it` */
const WHEN =
  /^\s(?:last|this|earlier\sthis)\s(?:week|weekend|month|year|season|summer|spring|autumn|winter|night|[A-Z][a-z]+day)(?![A-Za-z])/;
/** `put the 26-year-old eighth on the list` */
const PLACED =
  /^\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\s(?:on|in|of|at|overall|all)\b/;
/** Words that go on with what somebody does, or with the rest of the sentence. */
const GOING: ReadonlySet<WordKind> = new Set([
  'verb',
  'being',
  'preposition',
  'and',
  'subordinator',
  'relative',
  'adverb',
  'determiner',
]);
/** What a verb in the present tense, or one in -ing, goes on with. */
const COMPLEMENT =
  /^\s(?:the|an?|his|her|in|at|on|to|for|from|with|by|up|out|off|into|over|past|back|away|home|as|second|third|fourth|fifth|first|last|just|only|every|world|new|around|through|towards?|ahead|behind|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*|\d)(?![A-Za-zÀ-ɏ])/;
/** Several people, or several things. */
const PLURAL =
  /(?:[eo]rs|ists|ions|ants|als|ials|ents|stars|legends|aces|twins|heroes|queens|kings|fans|girls|boys|teams|legs|flags|greats|records|marks|years)$/;

/** Nouns before another: `the 25-year-old hurdles champion`. */
const THINGS = /^(?:hurdles|met(?:re|er)s|sports|athletics|games|series|points|kilomet(?:re|er)s)$/;

/** @param kind an age is followed by verbs of any kind; a demonym is an adjective of many a plural noun, too */
export function goesOn(rest: string, kind: 'age' | 'nation'): boolean {
  if (POINT.test(rest) || WHEN.test(rest) || PLACED.test(rest)) return true;
  const word = /^\s([a-zß-ɏ][a-zß-ɏ'’-]*)(?![A-Za-zÀ-ɏ])/.exec(rest)?.[1];
  if (word === undefined) return false;
  const is = wordKind(word);
  if (GOING.has(is) || /^(?:dies|ends|owns|asks)$/.test(word)) return true;
  const then = rest.slice(word.length + 1);
  if (is === 'ing') return COMPLEMENT.test(then);
  if (word.length < 4 || !/[^su]s$/.test(word) || THINGS.test(word)) return false;
  return kind === 'age' ? !PLURAL.test(word) : COMPLEMENT.test(then) && !PLURAL.test(word);
}

/** `Kenyan beats Gidey`, `the Kenyan erased Kipchoge's`: between a nation and a name stands what somebody does, and no noun. */
export function isDoing(gap: string): boolean {
  const words = gap.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    /ed$/.test(last) ||
    // `fended off`, `outsprinted past`: no adjective.
    /ed\s(?:off|past|down|out|away|over|up|by|into|ahead)\b/.test(gap) ||
    words.some((word) => /^(?:verb|being)$/.test(wordKind(word)) && !word.endsWith('ed')) ||
    // `joins compatriots`
    (/[^su]s$/.test(words[0] ?? '') && !PLURAL.test(words[0] ?? '') && !THINGS.test(words[0] ?? ''))
  );
}

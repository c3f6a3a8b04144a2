/** How like two names are: the same words, close spellings, one a part of the other. */
import { distance } from 'fastest-levenshtein';

/**
 * `same`: the same letters, in any order of words. `close`: as many words, each close to one of the other.
 * `part`: the words of one, at least two, are all close to words of the other. `word`: one whole word in common.
 */
export type Likeness = 'same' | 'close' | 'part' | 'word' | 'none';

/** @param a words of a name, folded; so is `b`. */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (sorted(short) === sorted(long) || sameLetters(short, long)) return 'same';
  if (matched(short, long) && short.length > 1) return short.length === long.length ? 'close' : 'part';
  return short.some((word) => word.length > 3 && long.includes(word)) ? 'word' : 'none';
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** What the two do not share is the same when written together: `El Seify` and `Elseify`, `Sang-hyeok` and `Sanghyeok`. */
function sameLetters(short: readonly string[], long: readonly string[]): boolean {
  const rest = (own: readonly string[], other: readonly string[]) => own.filter((word) => !other.includes(word));
  const [a, b] = [rest(short, long), rest(long, short)];
  return a.length > 0 && (a.join('') === b.join('') || a.join('') === [...b].reverse().join(''));
}

/** Every word of the shorter name has a word of its own in the longer one. Longer words choose first. */
function matched(short: readonly string[], long: readonly string[]): boolean {
  const free = [...long];
  return [...short]
    .sort((x, y) => y.length - x.length)
    .every((word) => {
      const exact = free.indexOf(word);
      const at = exact >= 0 ? exact : free.findIndex((other) => isClose(word, other));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    });
}

/** One word written in two ways: by another transliteration, or a letter or two apart in a long one. */
function isClose(a: string, b: string): boolean {
  if (a === b) return true;
  // Initials and the numerals of namesakes (Mejzlíková I and II) are exact.
  if (a.length < 3 || b.length < 3) return false;
  if (sound(a) === sound(b)) return true;
  const shorter = Math.min(a.length, b.length);
  const apart = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  // The first letter carries a name: Alvin is not Calvin, Daria not Maria.
  return apart > 0 && a.charAt(0) === b.charAt(0) && distance(a, b) <= apart;
}

/** True for a spelling of one given name: only what transliterations do, no typing errors, as twins differ by less. */
export function sameGiven(a: string, b: string): boolean {
  return a === b || sound(a) === sound(b);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|ch(?=[rlmn])/g, 'k'],
  [/sch|sh|tsch|tch|cz|sz|zh/g, 's'],
  [/ts|tz/g, 's'],
  [/dj|dzh|dz/g, 'z'],
  [/ck|c(?=[aourlkt])|q/g, 'k'],
  [/w/g, 'v'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ou|oo/g, 'u'],
  [/ae|ye|ie|je/g, 'e'],
  [/[jy]/g, 'i'],
  [/z/g, 's'],
  [/h(?=$|[^aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is left of a word when transliterations are taken off: Sergey, Sergei; Yohannes, Yohanis do not meet. */
function sound(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  let heard = word;
  for (const [pattern, letter] of SOUNDS) heard = heard.replace(pattern, letter);
  sounds.set(word, heard);
  return heard;
}

const sounds = new Map<string, string>();

/** Names as people type them: folded to plain letters, compared as sets of words in any order. */
import { remembered } from './memo.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
  '×': 'x',
};

/**
 * Lower case, no diacritics, no apostrophes; hyphens, dots, commas and underscores become spaces. Idempotent.
 * `Ana Peleteiro-Compaoré` is `ana peleteiro compaore`; `Ruth Chepng'etich` is `ruth chepngetich`.
 */
export const fold: (text: string) => string = remembered((text) => {
  if (isPlain(text)) return text.toLowerCase();
  return (isAscii(text) ? text.toLowerCase() : plainLetters(text))
    .replace(APOSTROPHES, '')
    .replace(/[^a-z0-9\u0080-\u{10ffff}]+/gu, ' ')
    .trim();
});

const APOSTROPHES = /['’‘ʼʻ`´ʹ]/g;

/** Letters and digits of ASCII, with single spaces between them: as most names and words are. */
function isPlain(text: string): boolean {
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (code === 32 ? spaced : !known) return false;
    spaced = code === 32;
  }
  return !spaced;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case without diacritics, and everything that is neither letter nor digit beyond ASCII as a space. */
function plainLetters(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßẞłøđðþæœıħŧŋə×]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}']/gu, ' ');
}

/** The words of a name, folded, in the order given. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** True when both hold the same words, in any order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/**
 * True when every word of the query is matched by a word of its own in the name.
 *
 * @param matches how a query word matches a name word: equal, or its beginning.
 */
export function coversWords(
  query: readonly string[],
  name: readonly string[],
  matches: (typed: string, known: string) => boolean,
): boolean {
  const free = [...name];
  // Longer words first: they fit fewer places.
  return [...query]
    .sort((a, b) => b.length - a.length)
    .every((typed) => {
      const exact = free.indexOf(typed);
      const at = exact >= 0 ? exact : free.findIndex((known) => matches(typed, known));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    });
}

/** True when one letter left out, put in, changed or swapped with its neighbour makes one word the other. */
export function isSlip(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  const [rest, other] = [typed.slice(at), known.slice(at)];
  if (rest.length > other.length) return rest.slice(1) === other;
  if (rest.length < other.length) return rest === other.slice(1);
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return rest.slice(1) === other.slice(1) || swapped;
}

/**
 * A kebab-case identifier from a name: `Kelvin Kiptum` is `kelvin-kiptum`. Letters that no Latin ones stand for become the
 * numbers Unicode gives them: `王` is `738b`. Empty where there is neither letter nor digit.
 */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]/gu, (letter) => (letter.codePointAt(0) as number).toString(16));
}

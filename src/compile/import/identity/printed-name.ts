/** Names as the lists print them, `Given FAMILY`, made into names as people write them. */

export interface PrintedName {
  readonly name: string;
  /** Only where the capitals tell which words are the family name. */
  readonly given?: string;
  readonly family?: string;
}

/** Cyrillic letters that look like Latin ones and slip into Latin names. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  А: 'A',
  Е: 'E',
  І: 'I',
  О: 'O',
  Р: 'P',
  С: 'C',
  Х: 'X',
};

/** The name with one kind of letters, composed accents, single spaces, and no words of points: `. JYOTI`. */
export function cleaned(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  // A name that is written in Cyrillic stays so: only strays are mended.
  return (/\p{Script=Latin}/u.test(name) ? words.map(withoutStrays) : words).join(' ');
}

/** A word of a Latin name whose Cyrillic letters all look like Latin ones. */
function withoutStrays(word: string): string {
  const letters = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (!letters.every((letter) => letter in LOOKALIKES)) return word;
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => LOOKALIKES[letter] as string);
}

/**
 * The family name is the run of words in capitals at the end, if words with small letters stand before it and nowhere
 * after. `LJ VAN ZYL` and `RITU DHIMAN` have no small letters at all: their parts stay unknown.
 */
export function readPrinted(printed: string): PrintedName {
  const words = cleaned(printed).split(' ');
  const first = words.findIndex((word, at) => at > 0 && isCapitals(word));
  const given = words.slice(0, first);
  const family = words.slice(first);
  const clear = first > 0 && given.every((word) => !isCapitals(word)) && family.every(isCapitals);
  const name = words.map((word) => (isCapitals(word) ? inSmall(word) : word)).join(' ');
  return clear ? { name, given: given.join(' '), family: family.map(inSmall).join(' ') } : { name };
}

/** `HOßFELD` is in capitals too: ß has none in the lists; `王軍霞` is not, there are none. A lone letter or an abbreviation says nothing. */
function isCapitals(word: string): boolean {
  const letters = word.replace(/ß/g, '').replace(/[^\p{L}]/gu, '');
  const cased = letters !== letters.toLowerCase();
  return letters.length > 1 && cased && letters === letters.toUpperCase() && !/^(\p{L}\.)+\p{L}?$/u.test(word);
}

/** Two letters that are initials (`LJ`, `CJ`) and Roman numerals stay in capitals. */
function inSmall(word: string): string {
  if (/^(II|III|IV)$/.test(word) || /^(\p{Lu}\.)+\p{Lu}?$/u.test(word)) return word;
  if (/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(word)) return word;
  return word
    .split(/([-'’/])/)
    .map((part, at, parts) => capitalised(part, parts[at - 1]))
    .join('');
}

function capitalised(part: string, before: string | undefined): string {
  const small = part.toLowerCase().normalize('NFC').replace(/i̇/g, 'i');
  // Ja'Kobe and O'Brien go on with a capital; a lone letter after an apostrophe does not: Ajee's.
  if (before !== undefined && /['’]/.test(before) && small.length === 1) return small;
  const mc = /^mc(\p{L}{2,})$/u.exec(small)?.[1];
  return mc ? `Mc${upperFirst(mc)}` : upperFirst(small);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

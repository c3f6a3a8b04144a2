/** Numbers as texts write them: in figures, in words, as ordinals. */

const UNITS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
  'fifteenth sixteenth seventeenth eighteenth nineteenth',
]
  .join(' ')
  .split(' ');
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const CARDINAL_WORDS = new Map<string, number>();
const ORDINAL_WORDS = new Map<string, number>();
for (const [value, word] of UNITS.entries()) CARDINAL_WORDS.set(word, value);
for (const [value, word] of ORDINALS.entries()) if (value > 0) ORDINAL_WORDS.set(word, value);
for (const [at, tens] of TENS.entries()) {
  const value = (at + 2) * 10;
  CARDINAL_WORDS.set(tens, value);
  ORDINAL_WORDS.set(TENTHS[at] as string, value);
  for (let unit = 1; unit <= 9; unit++) {
    for (const joint of ['-', ' ']) {
      CARDINAL_WORDS.set(`${tens}${joint}${UNITS[unit]}`, value + unit);
      ORDINAL_WORDS.set(`${tens}${joint}${ORDINALS[unit]}`, value + unit);
    }
  }
}
CARDINAL_WORDS.set('hundred', 100);
CARDINAL_WORDS.set('a hundred', 100);
for (let unit = 1; unit <= 9; unit++) CARDINAL_WORDS.set(`${UNITS[unit]} hundred`, unit * 100);

// Tens and units apart: an alternation of all hundred words takes a regular expression milliseconds to compile.
const UNIT = UNITS.slice(1, 10).join('|');
const TEENS = UNITS.slice(10).join('|');
const UNITH = ORDINALS.slice(1, 10).join('|');
const TEENTH = ORDINALS.slice(10).join('|');

/** Sources of regular expressions for lower case, without a group. */
export const CARDINAL = `(?:(?:(?:a|${UNIT}) )?hundred|(?:${TENS.join('|')})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|zero)`;
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.join('|')})[- ](?:${UNITH})|${TENTHS.join('|')}|${TEENTH}|${UNITH})`;

/** The value of a cardinal in figures (`1,500`, `23`, `49.11`) or words (`twenty-three`); undefined when it is none. */
export function cardinalOf(text: string): number | undefined {
  const word = CARDINAL_WORDS.get(text.toLowerCase().replace(/\s+/g, ' '));
  if (word !== undefined) return word;
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

/** The value of an ordinal: `41st`, `third`, `twenty-second`; undefined when it is none. */
export function ordinalOf(text: string): number | undefined {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text);
  return figures ? Number(figures[1]) : ORDINAL_WORDS.get(text.toLowerCase().replace(/\s+/g, ' '));
}

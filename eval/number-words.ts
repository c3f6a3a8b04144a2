/** Numbers in words, made figures: `twenty-three` is `23`, `half a minute` is `30 seconds`, `third` is `3`. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const FRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bhalf[- ]an?[- ](hour|minute|second)\b|\bhalf[- ](hour|minute|second)\b/g, 'half'],
  [/\ban? (?=(?:hour|minute|second|centimet|metre|meter|day|week|year)\w*)/g, '1 '],
  [/\bonce\b/g, '1'],
  [/\btwice\b/g, '2'],
];

const HALVES: Readonly<Record<string, string>> = { hour: '30 minutes', minute: '30 seconds', second: '0.5 seconds' };

/** `second` stays a unit of time after a number, and in the plural; otherwise it is a place. */
const WORDS = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[- ](${UNITS.slice(1, 10).join('|')}|${ORDINALS.slice(0, 9).join('|')}))?|(${[...UNITS].reverse().join('|')})|(${[...ORDINALS].reverse().join('|')}))\\b`,
  'g',
);

/** The text in lower case with its number words as figures and its grouped thousands closed up. */
export function plainNumbers(text: string): string {
  let plain = text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(\d),(?=\d{3}\b)/g, '$1');
  for (const [form, to] of FRACTIONS) {
    plain = plain.replace(form, (_, ...units) => (to === 'half' ? (HALVES[units.find((unit) => unit)] ?? '') : to));
  }
  return plain.replace(WORDS, (match, tens, more, unit, ordinal, at: number) => {
    if (tens) return String((TENS.indexOf(tens) + 2) * 10 + (more ? small(more) : 0));
    if (unit) return String(UNITS.indexOf(unit));
    return ordinal === 'second' && /\d[ -]?$|(?:one|a)[ -]$/.test(plain.slice(0, at)) ? match : String(small(ordinal));
  });
}

function small(word: string): number {
  const unit = UNITS.indexOf(word);
  return unit >= 0 ? unit : ORDINALS.indexOf(word) + 1;
}

/** Quantities in all their spellings, and numbers that are none: prices, scores, telephone numbers, distances of training. */
import { CARDINAL, cardinalOf, ORDINAL, ordinalOf } from './numbers.ts';
import { END, mute, N, type Rule, rule, words } from './rule.ts';
import { CLOCK_TIMES, ODD_TIMES, SPELT_TIME } from './time-rules.ts';

const CURRENCY_OR_SHARE = [
  mute(
    `\\d[\\d.,]*\\s?(?:%|per\\s?cent${END}|percent${END}|percentage${END}|million${END}|billion${END}|bn${END})`,
    '%',
    'cent',
    'million',
    'billion',
    'bn',
  ),
  mute(`(?:${N})\\s(?:per\\s?cent|percent|million|billion|thousand)${END}`, 'cent', 'million', 'billion', 'thousand'),
];

/** Each is the number of something else than a mark. */
const OTHER_NUMBERS = [
  mute(
    `\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m${END}|(?:gmt|bst|eat|cat|edt|est|et|cet|cest|utc|ist|jst)${END}|local\\stime)`,
  ),
  mute(`\\d{1,2}\\s?(?:[ap]\\.?m${END}|o['’]clock)`),
  mute('\\d{1,4}/\\d{1,2}/\\d{2,4}(?![\\d.])', '/'),
  mute('(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}\\.\\d{1,2}\\.\\d{1,2})(?![\\d.])'),
  mute('\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)', '-'),
  mute('\\d{3,4}[-\\s]\\d{3,4}[-\\s]\\d{3,4}(?!\\d)'),
  mute('\\d{3}-\\d{4}(?!\\d)', '-'),
  mute('\\d+\\.\\d+\\.\\d+\\.\\d+'),
  mute(`[\\d.,]+\\s?(?:m\\s?/\\s?s|mps|m\\.p\\.s|km/h|kph|mph|kmh|kg|lbs?|g|°|º|degrees?|litres?|liters?)${END}`),
  // `lost 9.58 to 193.20 euros`: of shares.
  mute(
    `(?:${N})\\sto\\s(?:${N})\\s(?:pounds?|dollars?|euros?|pence|cents?|francs?|yen)${END}`,
    'pound',
    'dollar',
    'euro',
    'pence',
    'cent',
    'franc',
    'yen',
  ),
  mute(
    `(?:${N})[\\s-](?:kilograms?|pounds?|dollars?|euros?|shillings|degrees?|grams?|calories|litres?|liters?)${END}`,
    'gram',
    'pound',
    'dollar',
    'euro',
    'shilling',
    'degree',
    'calorie',
    'litre',
    'liter',
  ),
  mute(
    `\\d{1,2}\\s?(?:ft|feet|foot)${END}\\.?(?:[\\s-]?\\d{1,2}(?:[.⁄/]\\d+|\\s?[¼½¾])?\\s?(?:in|ins|inches)?${END})?`,
  ),
  mute('\\d{1,2}-\\d{1,2}[¼½¾]', '¼', '½', '¾'),
];

/** Millimetres. */
const INCH = 25.4;

/** `6.22m`, `74.35 metres`, `20cm`, `one centimetre`, `six-metre`. A race distance is a discipline, and read before. */
const LENGTHS = [
  // `21 kilometres and 330 metres`: what is run in an hour.
  rule(
    `(\\d{1,2})\\skilomet(?:re|er)s?(?:,|\\sand|,\\sand)?\\s(\\d{1,3})\\s?(?:m|metres?|meters?)${END}`,
    ([, km, m]) => words((Number(km) * 1000 + Number(m)) * 1000, 'mm', 1000),
    ['kilomet'],
  ),
  // Thousands of metres, as they are run in an hour: nobody writes the thousandths of one.
  rule(
    `(\\d{1,2}),(\\d{3})\\s?-?(?:m|metres?|meters?)${END}`,
    ([, thousands, rest]) => words(Number(`${thousands}${rest}`) * 1000, 'mm', 1000),
    [','],
  ),
  rule(`(\\d{1,3})[.,](\\d{1,3})\\s?-?(?:m|metres?|meters?)(?:[wia]?)${END}`, ([, m, f = '']) =>
    words(Number(m) * 1000 + Number(f.padEnd(3, '0')), 'mm', 10 ** (3 - f.length)),
  ),
  // `a metre and 86 centimetres`, `two metres 5cm`.
  rule(
    `(${N}|an?)\\s(?:m|metres?|meters?)(?:,|\\sand|,\\sand)?\\s(${N})\\s?(?:cm|centimet(?:re|er)s?)${END}`,
    ([, m = '', cm = '']) =>
      words((/^an?$/i.test(m) ? 1 : (cardinalOf(m) ?? 0)) * 1000 + (cardinalOf(cm) ?? 0) * 10, 'mm', 10),
    ['cm', 'centimet'],
  ),
  // `two metres thirty-five`, `8 metres 95`; `two metres two` is of both.
  rule(
    `(${N})\\s(?:metres?|meters?)\\s(\\d{2}|(?:${CARDINAL}))${END}(?![.,:]\\d|\\s?(?:met|cent|sec|min|hours|point|year|time|day|month|week|men|women|m${END}|cm))`,
    ([, m = '', cm = '']) => {
      const part = cardinalOf(cm) ?? 0;
      return part < 10 || part > 99 || m.length > 12
        ? undefined
        : words((cardinalOf(m) ?? 0) * 1000 + part * 10, 'mm', 10);
    },
    ['metre', 'meter'],
  ),
  rule(
    `(${N}|an?)[\\s-]?(?:cm|centimet(?:re|er)s?)${END}`,
    ([text, n = '']) => words((/^an?$/i.test(n) ? 1 : (cardinalOf(n) ?? 0)) * 10, 'mm', 10, text.includes('-')),
    ['cm', 'centimet'],
  ),
  rule(
    `(${N})[\\s-](?:metres?|meters?)${END}`,
    ([text, n = '']) => words((cardinalOf(n) ?? 0) * 1000, 'mm', 1000, text.includes('-')),
    ['metre', 'meter'],
  ),
  // `over eight feet`: a barrier, to the millimetre below.
  rule(
    `(?<=\\b(?:over|clear|cleared|clearing|past|beyond|jump|vault)\\s)(${N})[\\s-](?:feet|foot)${END}(?!\\s\\d)`,
    ([, n = '']) => words(Math.floor((cardinalOf(n) ?? 0) * 304.8), 'mm', 1),
    ['feet', 'foot'],
  ),
  // `broke the mark of Barnes by ten inches`: a gap; what is also told in centimetres is read as those.
  rule(
    `(?<=\\bby\\s(?:(?:just|only|nearly|almost|about|over|some|more than|a full|a massive|a whopping)\\s)?)(${N})[\\s-]inch(?:es)?${END}(?!\\s\\()`,
    ([, n = '']) => words(Math.round((cardinalOf(n) ?? 0) * INCH), 'mm', INCH),
    ['inch'],
  ),
  mute(`(?:${N})[\\s-](?:feet|foot|inches|inch)${END}`, 'feet', 'foot', 'inch'),
  rule(`half[\\s-]an?[\\s-]met(?:re|er)${END}`, () => words(500, 'mm', 100), ['metre', 'meter']),
  rule(`(?:a|one)\\smet(?:re|er)\\sand\\sa\\shalf${END}`, () => words(1500, 'mm', 500), ['half']),
  rule(
    `(${N})(?:\\sand\\sa\\shalf|\\s?½)\\s(cm|centi)?met(?:re|er)s${END}`,
    ([, n = '', part]) => {
      const unit = part === undefined ? 1000 : 10;
      return words(((cardinalOf(n) ?? 0) + 0.5) * unit, 'mm', unit / 2);
    },
    ['half', '½'],
  ),
  rule(
    `(?:(?<=\\b(?:by|than|nearly|almost|over|under)\\s)an?|a\\s(?:full|whole|single|good|clear|mere)|another(?=\\scenti))\\s(centi)?met(?:re|er)${END}`,
    ([, part]) => words(part === undefined ? 1000 : 10, 'mm', part === undefined ? 1000 : 10),
    ['metre', 'meter'],
  ),
  rule(`\\d+m${END}`, ([text]) => words(Number.parseInt(text, 10) * 1000, 'mm', 1000)),
  rule(
    `(\\d{1,2},\\d{3}|\\d{1,5}|${CARDINAL})(?:[\\s-]points?|[\\s-]?pts)${END}`,
    ([, n = '']) => words(cardinalOf(n) ?? 0, 'points', 1),
    ['point', 'pts'],
  ),
];

/** Training and race distances are no marks. */
const DISTANCES = mute(`(?:${N})[\\s-]?(?:km|kms|k|kilomet(?:re|er)s?|miles?|laps?|yards?)${END}`);

const PERIODS = [
  rule(
    `(?:(${N}|an?|half\\sa)(?:[\\s-]|(?=yrs?[\\s-]))(ye?a?r|month|week|day)s?(?:([\\s-])olds?)?|(\\d\\d)\\s?-?y/?o)${END}`,
    ([text, n = '', unit = '', old, short]) => {
      // `25yo from Kenya`
      if (short) return { kind: 'period', count: Number(short), unit: 'year', old: true, half: false };
      const count = /^an?$/i.test(n) ? 1 : /^half/i.test(n) ? 0.5 : cardinalOf(n);
      if (count === undefined) return undefined;
      // "a day" is mostly no count of days.
      if (/^an?$/i.test(n) && unit.toLowerCase() === 'day') return null;
      return {
        kind: 'period',
        count,
        unit: (unit === 'yr' ? 'year' : unit) as 'year',
        old: old !== undefined,
        half: /half/i.test(text),
      };
    },
  ),
  // `a quarter of a century`, `half a century`, `a fortnight`.
  rule(
    `(?:a\\s)?(quarter\\sof|half)\\sa\\scentury${END}`,
    ([, share = '']) => ({
      kind: 'period',
      count: /^half/i.test(share) ? 50 : 25,
      unit: 'year',
      old: false,
      half: false,
    }),
    ['century'],
  ),
  rule(
    `(an?|two|three)\\sfortnights?${END}`,
    ([, n = '']) => ({
      kind: 'period',
      count: (cardinalOf(n) ?? 1) * 2,
      unit: 'week',
      old: false,
      half: false,
    }),
    ['fortnight'],
  ),
  rule(
    `an?\\sdecade\\sand\\sa\\shalf${END}`,
    () => ({
      kind: 'period',
      count: 15,
      unit: 'year',
      old: false,
      half: true,
    }),
    ['decade'],
  ),
  rule(
    `(${N}|an?)\\sdecades?${END}`,
    ([, n = '']) => ({
      kind: 'period',
      count: (/^an?$/.test(n) ? 1 : (cardinalOf(n) ?? 0)) * 10,
      unit: 'year',
      old: false,
      half: true,
    }),
    ['decade'],
  ),
  rule(
    `(${N})\\sand\\sa\\shalf\\s(year|month)s${END}`,
    ([, n = '', unit = '']) => ({
      kind: 'period',
      count: (cardinalOf(n) ?? 0) + 0.5,
      unit: unit.toLowerCase() as 'year',
      old: false,
      half: true,
    }),
    ['half'],
  ),
];

const ORDINALS = rule(`(${ORDINAL})${END}`, ([, text = '']) => {
  const value = ordinalOf(text);
  return value === undefined ? undefined : { kind: 'ordinal', value };
});

/** `9.58`, `68.30`: seconds, metres, or minutes and seconds; which of them is for the discipline to say. */
const BARE = rule('(\\d{1,3})\\.(\\d{2,3})(?![\\d.]\\d)(?![a-z])', ([, whole = '', f = '']) => ({
  kind: 'amount',
  form: 'bare',
  adjective: false,
  readings: [
    { value: Number(whole) * 1000 + Number(f.padEnd(3, '0')), unit: 'ms', step: 10 ** (3 - f.length) },
    { value: Number(whole) * 1000 + Number(f.padEnd(3, '0')), unit: 'mm', step: 10 ** (3 - f.length) },
    ...(f.length === 2 && Number(f) < 60
      ? [{ value: (Number(whole) * 60 + Number(f)) * 1000, unit: 'ms' as const, step: 1000 }]
      : []),
  ],
}));

/** `10,49`, as it is written where a comma parts off the decimals; thousands have three figures behind it. */
const WITH_COMMA = rule(
  '(?<=\\b(?:in|ran|clocked|of|with|at|to|from|than|threw|jumped|time|mark|record) )(\\d{1,2}),(\\d{2})(?![\\d.,]\\d)(?=$|[\\s.,;:)]|s\\b)(?!,?\\s(?:and\\s)?\\d{1,2}\\b(?!,\\d\\d)|\\s(?:euros?|dollars?|pounds?|per|kg|km|kilo|miles?|million|degrees?)\\b)',
  ([, whole = '', f = '']) => ({
    kind: 'amount',
    form: 'bare',
    adjective: false,
    readings: [
      { value: Number(whole) * 1000 + Number(f) * 10, unit: 'ms', step: 10 },
      { value: Number(whole) * 1000 + Number(f) * 10, unit: 'mm', step: 10 },
    ],
  }),
  [','],
);

/** `11.5`, by hand: seconds only behind words that lead to a mark. */
const BY_HAND = rule(
  '(?:(?=\\d{1,2}\\.\\d\\s?(?:h\\b|ht\\b|\\(?(?:by )?hand))|(?<=\\b(?:in|ran|clocked|timed at|time of|mark of|equalled|record of|ran a|the) ))(\\d{1,2})\\.(\\d)(?![\\d.]\\d)(?:(?=h)|(?![a-z%]))',
  ([, whole = '', f = '']) => ({
    kind: 'amount',
    form: 'bare',
    adjective: false,
    readings: [{ value: Number(whole) * 1000 + Number(f) * 100, unit: 'ms', step: 100 }],
  }),
);

const COUNTS = rule(`(${N})(?![a-z\\d])`, ([, n = '']) => {
  const value = cardinalOf(n);
  return value === undefined ? undefined : { kind: 'count', value, words: !/\d/.test(n) };
});

/** The longest and most telling first: of those that fit where a number begins, the first is meant. */
export const RULES: readonly Rule[] = [
  ...CURRENCY_OR_SHARE,
  ...OTHER_NUMBERS,
  ...CLOCK_TIMES,
  ...ODD_TIMES,
  ...PERIODS,
  SPELT_TIME,
  ...LENGTHS,
  DISTANCES,
  mute('\\d{1,3}[-–]\\d{1,3}(?![-–\\da-z])', '-', '–'),
  ORDINALS,
  BARE,
  BY_HAND,
  WITH_COMMA,
  COUNTS,
];

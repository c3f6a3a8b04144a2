/**
 * Amounts in a text: marks and gaps in all their spellings, periods, ordinals and plain numbers.
 *
 * A number that is a price, a share, a clock time, a score, a telephone number, the wind or a distance run in training
 * is read too, so that it stays mute. Patterns are tried only where a number begins, each at one place, and none of
 * them can backtrack over more than a few words.
 */
import { CARDINAL, cardinalOf, ORDINAL, ordinalOf } from './numbers.ts';
import type { Amount, AmountSpan, CountSpan, OrdinalSpan, PeriodSpan } from './span.ts';

export type Quantity = AmountSpan | PeriodSpan | OrdinalSpan | CountSpan;

/** A number in words or figures, with decimals or without. */
const N = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|${CARDINAL}`;
const AND = '[\\s,]{0,3}(?:and\\s)?\\s?';
const END = '(?![a-z\\d])';

interface Rule {
  readonly pattern: RegExp;
  /** Whether a number in figures begins it, or one in words: most rules need not be asked. */
  readonly begins: { readonly figure: boolean; readonly letter: boolean };
  /** The quantity without its place; null where the number is to stay mute, undefined to try the next rule. */
  readonly read: (match: RegExpExecArray) => Unplaced | null | undefined;
}

type Without<Span> = Span extends unknown ? Omit<Span, 'start' | 'end'> : never;
type Unplaced = Without<Quantity>;

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source, 'y'),
  begins: {
    figure: !/^(?:an?\\s|half|a\\s)/.test(source),
    letter: source.includes(CARDINAL) || !/^(?:\((?=[^|)]*\)))?(?:\\d|\[\\d|\\\.)/.test(source),
  },
  read,
});
const mute = (source: string): Rule => rule(source, () => null);

const CURRENCY_OR_SHARE = [
  mute(`\\d[\\d.,]*\\s?(?:%|per\\s?cent${END}|percent${END}|percentage${END}|million${END}|billion${END}|bn${END})`),
  mute(`(?:${N})\\s(?:per\\s?cent|percent|million|billion|thousand)${END}`),
];

/** Each is the number of something else than a mark. */
const OTHER_NUMBERS = [
  mute(
    `\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m${END}|(?:gmt|bst|eat|cat|edt|est|et|cet|cest|utc|ist|jst)${END}|local\\stime)`,
  ),
  mute(`\\d{1,2}\\s?(?:[ap]\\.?m${END}|o['’]clock)`),
  mute('\\d{1,4}/\\d{1,2}/\\d{2,4}(?![\\d.])'),
  mute('(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}\\.\\d{1,2}\\.\\d{1,2})(?![\\d.])'),
  mute('\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)'),
  mute('\\d{3,4}[-\\s]\\d{3,4}[-\\s]\\d{3,4}(?!\\d)'),
  mute('\\d{3}-\\d{4}(?!\\d)'),
  mute('\\d+\\.\\d+\\.\\d+\\.\\d+'),
  mute(`[\\d.,]+\\s?(?:m\\s?/\\s?s|mps|m\\.p\\.s|km/h|kph|mph|kmh|kg|lbs?|g|°|º|degrees?|litres?|liters?)${END}`),
  mute(`(?:${N})[\\s-](?:kilograms?|pounds?|dollars?|euros?|shillings|degrees?|grams?|calories|litres?|liters?)${END}`),
  mute(
    `\\d{1,2}\\s?(?:ft|feet|foot)${END}\\.?(?:[\\s-]?\\d{1,2}(?:[.⁄/]\\d+|\\s?[¼½¾])?\\s?(?:in|ins|inches)?${END})?`,
  ),
  mute('\\d{1,2}-\\d{1,2}[¼½¾]'),
];

/** `2:00:35`, `2: 18: 44`, `2: 14.04`, `26:11.00`, `2:04.42`, `2.04.42`, `2h01:53`, `2h:01:53`, `2:15’25”`. */
const CLOCK_TIMES = [
  // `2hr 03:59`, `2 hours 3:59`.
  rule('(\\d{1,2})\\s?(?:hrs?|hours?)\\s(\\d{1,2}):(\\d{2})(?![\\d:])', ([, h, m, s]) => clock([time(h, m, s)])),
  rule(
    `(\\d{1,2})(?::|h:?)\\s?(\\d{2})[:’'′]\\s?(\\d{2})(?:[.,](\\d{1,3}))?[”"″]?(?![\\d:])`,
    ([, h, m = '', s = '', f]) =>
      // `3:43:13` of a mile: hundredths behind the second colon.
      clock([time(h, m, s, f), ...(f === undefined ? [time(undefined, h, m, s), misprint(h, m, s)] : [])]),
  ),
  rule('(\\d{1,2})\\.(\\d{2})[.,](\\d{2})(?![\\d.,]\\d)', ([, a, b = '', c = '']) =>
    clock([time(a, b, c), time(undefined, a, b, c), misprint(a, b, c)]),
  ),
  rule(`(\\d{1,3}):\\s?(\\d{2})[.,](\\d{1,3})(?![\\d:])`, ([, m = '', s = '', f = '']) =>
    clock(
      f.length === 2 && m.length === 1
        ? [time(undefined, m, s, f), time(m, s, f), misprint(m, s, f)]
        : [time(undefined, m, s, f)],
    ),
  ),
  rule('(\\d{1,3}):(\\d{2})(?!\\d|:\\d)', ([, a = '', b = '']) =>
    clock([
      time(undefined, a, b),
      misprint(undefined, a, b),
      ...(a.length === 1 ? [{ ...(time(a, b, '00') ?? NOTHING), step: 60_000 }] : []),
    ]),
  ),
];

/** `two hours and 35 seconds`, `14 minutes, 5.20 seconds`, `2hr 09min 01sec`, `2h55m18s`, `29 minutes`, `9.58s`. */
const SPELT_TIME = rule(
  [
    `(?:(${N})[\\s-]?(?:h|hrs?|hours?)(?![a-z])\\.?${AND})?`,
    `(?:(${N})[\\s-]?(?:minutes?|mins?|m(?=\\s?\\d{1,2}\\s?s?${END}))(?![a-z])\\.?${AND})?`,
    `(?:(${N})(?:[\\s-]?(?:seconds?|secs?|s)${END}|${END}(?<=\\d)))?`,
  ].join(''),
  (match) => speltTime(match),
);

const PARTS_OF_SECOND: Readonly<Record<string, number>> = { tenth: 100, hundredth: 10, thousandth: 1 };

/** What follows a second of time; "a second win", "a second and third" are of the ordinal. */
const TIMED =
  '(?=$|[^\\sa-z]|\\s(?:off|from|faster|slower|quicker|ahead|behind|back|clear|adrift|better|outside|inside|under|over|short|shy|in|on|later|earlier|apart|between|separat|per|down|up|away|to|than|lower|after|before|each|every|when|as|while|but|or|is|was|were|improvement|of|with|too|more|less|for|at|drifted|quick|slow)(?![a-z]))';

const COMPARED =
  '\\.\\d\\d\\s(?:faster|slower|quicker|better|off|inside|outside|ahead|behind|clear|under|short|shy|back|adrift)(?![a-z])';

/** `half a minute`, `a second`, `two and a half minutes`, `eleven hundredths of a second`, `.005 seconds`. */
const ODD_TIMES = [
  rule(`an?\\s(minute|hour)\\s(?:and\\s)?(${N})[\\s-](second|minute)s?${END}`, ([, unit, n = '', part]) =>
    words(unitMs(unit) + (cardinalOf(n) ?? 0) * unitMs(part), 'ms', unitMs(part)),
  ),
  rule(`(three[\\s-]quarters|(?:a\\s)?quarter)\\sof\\san?\\s(second|minute)${END}`, ([, share = '', unit]) =>
    words((unitMs(unit) * (share.startsWith('three') ? 3 : 1)) / 4, 'ms', unitMs(unit) / 4),
  ),
  rule(`(an?|one|two)[\\s-]thirds?\\sof\\san?\\ssecond${END}`, ([, n]) => words(n === 'two' ? 666 : 333, 'ms', 333)),
  rule(`half[\\s-]an?[\\s-](minute|second|hour)${END}`, ([, unit]) => words(unitMs(unit) / 2, 'ms', unitMs(unit) / 2)),
  rule(`an?\\s(?:full\\s)?(minute|second|hour)[\\s-]and[\\s-]a[\\s-]half${END}`, ([, unit]) =>
    words(unitMs(unit) * 1.5, 'ms', unitMs(unit) / 2),
  ),
  rule(`an?\\sminute${END}`, () => words(60_000, 'ms', 60_000)),
  rule(`an?\\ssecond${END}${TIMED}`, () => words(1000, 'ms', 1000)),
  rule(`(?<=\\b(?:by|than|nearly|almost|just\\sunder)\\s)an?\\ssecond(?=\\sand\\s)`, () => words(1000, 'ms', 1000)),
  rule(`a\\s(full|whole|single|good|clear|mere)\\s(minute|second)${END}`, ([, how = '', unit]) =>
    words(unitMs(unit), 'ms', unitMs(unit) / (!/full|whole/.test(how) ? 1 : unit === 'minute' ? 6 : 10)),
  ),
  rule(`(${N})\\s(?:full|whole|clear)\\s(minute|second)s${END}`, ([, n = '', unit]) =>
    words((cardinalOf(n) ?? 0) * unitMs(unit), 'ms', unitMs(unit)),
  ),
  rule(`(${N})(?:\\sand\\sa\\shalf|\\s?½)[\\s-](min(?:ute)?s?|sec(?:ond)?s?|hours)${END}`, ([, n = '', unit]) =>
    words(((cardinalOf(n) ?? 0) + 0.5) * unitMs(unit), 'ms', unitMs(unit) / 2),
  ),
  // `by .39`, `.76 faster`: seconds or metres, as the event has it.
  rule(
    `(?:(?<=\\bby\\s(?:just\\s|only\\s)?)(?=\\.\\d\\d(?![\\da-z]|\\s?(?:%|per)))|(?=${COMPARED}))\\.(\\d{2})`,
    ([, f = '']) => ({
      ...words(Number(f) * 10, 'ms', 10),
      readings: [
        { value: Number(f) * 10, unit: 'ms', step: 10 },
        { value: Number(f) * 10, unit: 'mm', step: 10 },
      ],
    }),
  ),
  rule(`(${N}|an?)[\\s-](tenth|hundredth|thousandth)s?(?:\\sof\\sa\\ssecond)?${END}`, ([, n = '', part = '']) => {
    const step = PARTS_OF_SECOND[part.toLowerCase()] ?? 1;
    return words((/^an?$/i.test(n) ? 1 : (cardinalOf(n) ?? 0)) * step, 'ms', step);
  }),
  rule(`\\.(\\d{1,3})[\\s-]?(?:seconds?|secs?|s)${END}`, ([, f = '']) =>
    words(Number(f.padEnd(3, '0')), 'ms', 10 ** (3 - f.length)),
  ),
];

/** `6.22m`, `74.35 metres`, `20cm`, `one centimetre`, `six-metre`. A race distance is a discipline, and read before. */
const LENGTHS = [
  // `21 kilometres and 330 metres`: what is run in an hour.
  rule(
    `(\\d{1,2})\\skilomet(?:re|er)s?(?:,|\\sand|,\\sand)?\\s(\\d{1,3})\\s?(?:m|metres?|meters?)${END}`,
    ([, km, m]) => words((Number(km) * 1000 + Number(m)) * 1000, 'mm', 1000),
  ),
  // Thousands of metres, as they are run in an hour: nobody writes the thousandths of one.
  rule(`(\\d{1,2}),(\\d{3})\\s?-?(?:m|metres?|meters?)${END}`, ([, thousands, rest]) =>
    words(Number(`${thousands}${rest}`) * 1000, 'mm', 1000),
  ),
  rule(`(\\d{1,3})[.,](\\d{1,3})\\s?-?(?:m|metres?|meters?)(?:[wia]?)${END}`, ([, m, f = '']) =>
    words(Number(m) * 1000 + Number(f.padEnd(3, '0')), 'mm', 10 ** (3 - f.length)),
  ),
  rule(`(${N}|an?)[\\s-]?(?:cm|centimet(?:re|er)s?)${END}`, ([text, n = '']) =>
    words((/^an?$/i.test(n) ? 1 : (cardinalOf(n) ?? 0)) * 10, 'mm', 10, text.includes('-')),
  ),
  rule(`(${N})[\\s-](?:metres?|meters?)${END}`, ([text, n = '']) =>
    words((cardinalOf(n) ?? 0) * 1000, 'mm', 1000, text.includes('-')),
  ),
  // `over eight feet`: a barrier, to the millimetre below.
  rule(
    `(?<=\\b(?:over|clear|cleared|clearing|past|beyond|jump|vault)\\s)(${N})[\\s-](?:feet|foot)${END}(?!\\s\\d)`,
    ([, n = '']) => words(Math.floor((cardinalOf(n) ?? 0) * 304.8), 'mm', 1),
  ),
  mute(`(?:${N})[\\s-](?:feet|foot|inches|inch)${END}`),
  rule(`half[\\s-]an?[\\s-]met(?:re|er)${END}`, () => words(500, 'mm', 100)),
  rule(`(?:a|one)\\smet(?:re|er)\\sand\\sa\\shalf${END}`, () => words(1500, 'mm', 500)),
  rule(`(${N})(?:\\sand\\sa\\shalf|\\s?½)\\s(cm|centi)?met(?:re|er)s${END}`, ([, n = '', part]) => {
    const unit = part === undefined ? 1000 : 10;
    return words(((cardinalOf(n) ?? 0) + 0.5) * unit, 'mm', unit / 2);
  }),
  rule(
    `(?:(?<=\\b(?:by|than|nearly|almost|over|under)\\s)an?|a\\s(?:full|whole|single|good|clear|mere)|another(?=\\scenti))\\s(centi)?met(?:re|er)${END}`,
    ([, part]) => words(part === undefined ? 1000 : 10, 'mm', part === undefined ? 1000 : 10),
  ),
  rule(`\\d+m${END}`, ([text]) => words(Number.parseInt(text, 10) * 1000, 'mm', 1000)),
  rule(`(\\d{1,2},\\d{3}|\\d{1,5}|${CARDINAL})[\\s-](?:points?|pts)${END}`, ([, n = '']) =>
    words(cardinalOf(n) ?? 0, 'points', 1),
  ),
];

/** Training and race distances are no marks. */
const DISTANCES = mute(`(?:${N})[\\s-]?(?:km|kms|k|kilomet(?:re|er)s?|miles?|laps?|yards?)${END}`);

const PERIODS = [
  rule(
    `(?:(${N}|an?|half\\sa)[\\s-](ye?a?r|month|week|day)s?(?:([\\s-])olds?)?|(\\d\\d)\\s?-?y/?o)${END}`,
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
  rule(`an?\\sdecade\\sand\\sa\\shalf${END}`, () => ({
    kind: 'period',
    count: 15,
    unit: 'year',
    old: false,
    half: true,
  })),
  rule(`(${N}|an?)\\sdecades?${END}`, ([, n = '']) => ({
    kind: 'period',
    count: (/^an?$/.test(n) ? 1 : (cardinalOf(n) ?? 0)) * 10,
    unit: 'year',
    old: false,
    half: true,
  })),
  rule(`(${N})\\sand\\sa\\shalf\\s(year|month)s${END}`, ([, n = '', unit = '']) => ({
    kind: 'period',
    count: (cardinalOf(n) ?? 0) + 0.5,
    unit: unit.toLowerCase() as 'year',
    old: false,
    half: true,
  })),
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

const RULES: readonly Rule[] = [
  ...CURRENCY_OR_SHARE,
  ...OTHER_NUMBERS,
  ...CLOCK_TIMES,
  ...ODD_TIMES,
  ...PERIODS,
  SPELT_TIME,
  ...LENGTHS,
  DISTANCES,
  mute('\\d{1,3}[-–]\\d{1,3}(?![-–\\da-z])'),
  ORDINALS,
  BARE,
  BY_HAND,
  COUNTS,
];

/** A place where a number may begin. */
const START = new RegExp(
  `(?<![a-z\\d_])(?:[.]?\\d|another\\scenti|an?\\s(?:(?:full|whole|single|good|clear|mere)\\s)?(?:quarter|third\\sof|minute|second|hour|tenth|hundredth|thousandth|centimet|met(?:re|er)\\s|year|week|month|decade)|half[\\s-]an?[\\s-]|${CARDINAL}${END}|${ORDINAL}${END})`,
  'g',
);

/** What goes before a number that is a price, a version, the wind or a time of day. */
const MUTED_BY =
  /(?:[$£€#@/\\]\s?|\b(?:ksh|sh|no\.|number|article|section|chapter|page|pp?\.|bib|file|room|route|highway|channel|flight)\s?|\bwind\s(?:of|was|reading\sof)?\s?[+-]?|[+−]\s?)$/;
const HOUR_AFTER = /(?:\bat|\bfrom|\buntil|\btill|\bbetween|\baround|\bbefore)\s$/;

/**
 * The quantities of a sentence in order.
 *
 * @param text in lower case: patterns that need not ask for both cases are quicker to make
 * @param taken tells places that mean something else already
 */
export function quantitiesOf(text: string, taken: (at: number) => number | undefined): Quantity[] {
  const found: Quantity[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const at = start.index;
    const past = taken(at);
    if (past !== undefined) {
      START.lastIndex = past;
      continue;
    }
    const quantity = quantityAt(text, at);
    if (quantity.span) found.push(quantity.span);
    START.lastIndex = Math.max(quantity.end, at + 1);
  }
  return found;
}

function quantityAt(text: string, at: number): { span?: Quantity; end: number } {
  const before = text.slice(Math.max(0, at - 16), at);
  const letter = isLetter(text, at);
  for (const { pattern, begins, read } of RULES) {
    if (!(letter ? begins.letter : begins.figure)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const said = match[0].replace(/[\s,]+(?:and\s*)?$/, '');
    const unplaced = read(match);
    if (unplaced === undefined) continue;
    const end = at + said.length;
    if (unplaced === null || isMuted(unplaced, said, before)) return { end };
    return { span: { ...unplaced, start: at, end } as Quantity, end };
  }
  return { end: at + 1 };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isMuted(unplaced: Unplaced, said: string, before: string): boolean {
  if (MUTED_BY.test(before)) return true;
  const bareClock = unplaced.kind === 'amount' && /^\d{1,2}:\d{2}$/.test(said);
  return bareClock && HOUR_AFTER.test(before);
}

const NOTHING: Amount = { value: 0, unit: 'ms', step: 1000 };

function time(h: string | undefined, m = '0', s = '0', f = ''): Amount | undefined {
  if (Number(s) > 59 || (h !== undefined && Number(m) > 59)) return undefined;
  const seconds = (Number(h ?? 0) * 60 + Number(m)) * 60 + Number(s);
  return { value: seconds * 1000 + Number(f.padEnd(3, '0')), unit: 'ms', step: 10 ** (3 - f.length) };
}

/** `2:07:93`, `28:64`: no time at all, but one that can be seen to be miswritten. */
function misprint(h: string | undefined, m: string, s: string): Amount | undefined {
  if (Number(s) < 60 || (h !== undefined && Number(m) > 59)) return undefined;
  const value = ((Number(h ?? 0) * 60 + Number(m)) * 60 + Number(s)) * 1000;
  const digits = [h ?? '0', m, s].map((part) => part.padStart(2, '0')).join('');
  return { value, unit: 'ms', step: 1000, misprint: digits };
}

function clock(readings: readonly (Amount | undefined)[]): Unplaced | null {
  const read = readings.filter((each) => each !== undefined && each.value > 0) as Amount[];
  return read.length === 0 ? null : { kind: 'amount', form: 'clock', adjective: false, readings: read };
}

function words(value: number, unit: Amount['unit'], step: number, adjective = false): Unplaced {
  return { kind: 'amount', form: 'words', adjective, readings: [{ value, unit, step }] };
}

function unitMs(unit = ''): number {
  return { h: 3_600_000, m: 60_000, s: 1000 }[unit.charAt(0).toLowerCase()] ?? 1000;
}

function speltTime(match: RegExpExecArray): Unplaced | undefined {
  const [said, h, m, s] = match;
  // Figures alone after a unit are seconds (`2h 01m 41`); alone they are no time at all.
  const bareSeconds = s !== undefined && !/(?:seconds?|secs?|s)$/i.test(said.trim());
  if (h === undefined && m === undefined && (s === undefined || bareSeconds)) return undefined;
  if (bareSeconds && (m === undefined || !/[hm]/i.test(said))) return undefined;
  const [hours, minutes, seconds] = [h, m, s].map((part) => (part === undefined ? undefined : cardinalOf(part)));
  // "two hours 15.25 minutes" is 15 minutes 25 seconds: nobody prints hundredths of a minute.
  if (minutes !== undefined && seconds === undefined && /\.\d\d$/.test(m ?? '')) {
    const [whole, rest] = (m ?? '').split('.').map(Number) as [number, number];
    return words((hours ?? 0) * 3_600_000 + whole * 60_000 + rest * 1000, 'ms', 1000);
  }
  const value = Math.round((hours ?? 0) * 3_600_000 + (minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000);
  const over =
    seconds !== undefined && seconds > 59 && /^\d\d$/.test(s ?? '') ? misprint(h, m ?? '', s ?? '') : undefined;
  if (over && minutes !== undefined) return { kind: 'amount', form: 'words', adjective: false, readings: [over] };
  const decimals = s === undefined ? 0 : (/\.(\d+)$/.exec(s)?.[1]?.length ?? 0);
  const step = s !== undefined ? 10 ** (3 - Math.min(3, decimals)) : m !== undefined ? 60_000 : 3_600_000;
  return words(value, 'ms', step, /-(?:second|minute|hour)$/i.test(said.trim()));
}

/** Times of races in all their spellings: `2:00:35`, `two hours and 35 seconds`, `a tenth of a second`. */
import { cardinalOf } from './numbers.ts';
import { AND, END, N, rule, type Unplaced, unitMs, words } from './rule.ts';
import type { Amount } from './span.ts';

/** `2:00:35`, `2: 18: 44`, `2: 14.04`, `26:11.00`, `2:04.42`, `2.04.42`, `2h01:53`, `2h:01:53`, `2:15’25”`. */
export const CLOCK_TIMES = [
  // `2hr 03:59`, `2 hours 3:59`.
  rule('(\\d{1,2})\\s?(?:hrs?|hours?)\\s(\\d{1,2}):(\\d{2})(?![\\d:])', ([, h, m, s]) => clock([time(h, m, s)]), [':']),
  rule(
    `(\\d{1,2})(?::|h:?)\\s?(\\d{2})[:’'′]\\s?(\\d{2})(?:[.,](\\d{1,3}))?[”"″]?(?![\\d:])`,
    ([, h, m = '', s = '', f]) =>
      // `3:43:13` of a mile: hundredths behind the second colon.
      clock([time(h, m, s, f), ...(f === undefined ? [time(undefined, h, m, s), misprint(h, m, s)] : [])]),
    [':', '’', "'", '′'],
  ),
  // `12'37"35`, `12’37’’35`.
  rule(
    `(\\d{1,2})['’′](\\d{2})(?:["”″]|''|’’)(\\d{2})(?!\\d)`,
    ([, m = '', s = '', f = '']) => clock([time(undefined, m, s, f)]),
    ['’', "'", '′'],
  ),
  rule('(\\d{1,2})\\.(\\d{2})[.,](\\d{2})(?![\\d.,]\\d)', ([, a, b = '', c = '']) =>
    clock([time(a, b, c), time(undefined, a, b, c), misprint(a, b, c)]),
  ),
  rule(
    `(\\d{1,3}):\\s?(\\d{2})[.,](\\d{1,3})(?![\\d:])`,
    ([, m = '', s = '', f = '']) =>
      clock(
        f.length === 2 && m.length === 1
          ? [time(undefined, m, s, f), time(m, s, f), misprint(m, s, f)]
          : [time(undefined, m, s, f)],
      ),
    [':'],
  ),
  rule(
    '(\\d{1,3}):(\\d{2})(?!\\d|:\\d)',
    ([, a = '', b = '']) =>
      clock([
        time(undefined, a, b),
        misprint(undefined, a, b),
        ...(a.length === 1 ? [{ ...(time(a, b, '00') ?? NOTHING), step: 60_000 }] : []),
      ]),
    [':'],
  ),
];

/**
 * `two hours and 35 seconds`, `14 minutes, 5.20 seconds`, `2hr 09min 01sec`, `2h55m18s`, `29 minutes`, `9.58s`; not all of
 * `under 29 minutes, 28:54.2`.
 */
export const SPELT_TIME = rule(
  [
    // `eighth` is no `eight h`.
    `(?:(${N})[\\s-]?(?:(?<!eight)h|hrs?|hours?)(?![a-z])\\.?${AND})?`,
    `(?:(${N})[\\s-]?(?:minutes?|mins?|m(?=\\s?\\d{1,2}\\s?s?${END}))(?![a-z])\\.?${AND})?`,
    // `2 hours, 6 minutes and a second`.
    `(?:(${N}|(?<=minutes?,?\\sand\\s)a(?=\\ssecond${END}))(?:[\\s-]?(?:seconds?|secs?|s)${END}|${END}(?![:.,]\\d)(?<=\\d)))?`,
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
export const ODD_TIMES = [
  rule(
    `an?\\s(minute|hour)\\s(?:and\\s)?(${N})[\\s-](second|minute)s?${END}`,
    ([, unit, n = '', part]) => words(unitMs(unit) + (cardinalOf(n) ?? 0) * unitMs(part), 'ms', unitMs(part)),
    ['minute', 'hour'],
  ),
  rule(
    `(three[\\s-]quarters|(?:a\\s)?quarter)\\sof\\san?\\s(second|minute)${END}`,
    ([, share = '', unit]) => words((unitMs(unit) * (share.startsWith('three') ? 3 : 1)) / 4, 'ms', unitMs(unit) / 4),
    ['quarter'],
  ),
  rule(`(an?|one|two)[\\s-]thirds?\\sof\\san?\\ssecond${END}`, ([, n]) => words(n === 'two' ? 666 : 333, 'ms', 333), [
    'third',
  ]),
  rule(`(?:an?|one)[\\s-]fifth\\sof\\sa\\ssecond${END}`, () => words(200, 'ms', 100), ['fifth']),
  rule(`half[\\s-]an?[\\s-](minute|second|hour)${END}`, ([, unit]) => words(unitMs(unit) / 2, 'ms', unitMs(unit) / 2), [
    'half',
  ]),
  rule(
    `an?\\s(?:full\\s)?(minute|second|hour)[\\s-]and[\\s-]a[\\s-]half${END}`,
    ([, unit]) => words(unitMs(unit) * 1.5, 'ms', unitMs(unit) / 2),
    ['half'],
  ),
  // `a second and a hundredth`, `two seconds and three tenths`.
  rule(
    `(${N}|an?)\\sseconds?\\sand\\s(${N}|an?)\\s(tenth|hundredth)s?(?:\\sof\\sa\\ssecond)?${END}`,
    ([, whole = '', n = '', part = '']) => {
      const step = PARTS_OF_SECOND[part.toLowerCase()] ?? 1;
      const [seconds, parts] = [whole, n].map((each) => (/^an?$/i.test(each) ? 1 : (cardinalOf(each) ?? 0)));
      return words((seconds ?? 0) * 1000 + (parts ?? 0) * step, 'ms', step);
    },
    ['tenth', 'hundredth'],
  ),
  rule(`an?\\sminute${END}`, () => words(60_000, 'ms', 60_000), ['minute']),
  rule(`an?\\ssecond${END}${TIMED}`, () => words(1000, 'ms', 1000), ['second']),
  rule(`(?<=\\b(?:by|than|nearly|almost|just\\sunder)\\s)an?\\ssecond(?=\\sand\\s)`, () => words(1000, 'ms', 1000), [
    'second',
  ]),
  rule(
    `a\\s(full|whole|single|good|clear|mere)\\s(minute|second)${END}`,
    ([, how = '', unit]) =>
      words(unitMs(unit), 'ms', unitMs(unit) / (!/full|whole/.test(how) ? 1 : unit === 'minute' ? 6 : 10)),
    ['full', 'whole', 'single', 'good', 'clear', 'mere'],
  ),
  rule(
    `(${N})\\s(?:full|whole|clear)\\s(minute|second)s${END}`,
    ([, n = '', unit]) => words((cardinalOf(n) ?? 0) * unitMs(unit), 'ms', unitMs(unit)),
    ['full', 'whole', 'clear'],
  ),
  rule(
    `(${N})(?:\\sand\\sa\\shalf|\\s?½)[\\s-](min(?:ute)?s?|sec(?:ond)?s?|hours)${END}`,
    ([, n = '', unit]) => words(((cardinalOf(n) ?? 0) + 0.5) * unitMs(unit), 'ms', unitMs(unit) / 2),
    ['half', '½'],
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
  rule(
    `(${N}|an?(?:\\s(?:single|mere|solitary|bare))?)[\\s-](tenth|hundredth|thousandth)s?(?:\\sof\\sa\\ssecond)?${END}`,
    ([, n = '', part = '']) => {
      const step = PARTS_OF_SECOND[part.toLowerCase()] ?? 1;
      return words((/^an?\b/i.test(n) ? 1 : (cardinalOf(n) ?? 0)) * step, 'ms', step);
    },
    ['tenth', 'hundredth', 'thousandth'],
  ),
  rule(`\\.(\\d{1,3})[\\s-]?(?:seconds?|secs?|s)${END}`, ([, f = '']) =>
    words(Number(f.padEnd(3, '0')), 'ms', 10 ** (3 - f.length)),
  ),
];

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

function speltTime(match: RegExpExecArray): Unplaced | null | undefined {
  const [said, h, m, s] = match;
  // `in the 1950s`.
  if (/^(?:1[89]|20)\d0s$/.test(said)) return null;
  // Figures alone after a unit are seconds (`2h 01m 41`); alone they are no time at all.
  const bareSeconds = s !== undefined && !/(?:seconds?|secs?|s)$/i.test(said.trim());
  if (h === undefined && m === undefined && (s === undefined || bareSeconds)) return undefined;
  if (bareSeconds && (m === undefined || !/[hm]/i.test(said))) return undefined;
  const [hours, minutes, seconds] = [h, m, s].map((part) =>
    part === undefined ? undefined : part === 'a' ? 1 : cardinalOf(part),
  );
  // "two hours 15.25 minutes" is 15 minutes 25 seconds: nobody prints hundredths of a minute.
  if (minutes !== undefined && seconds === undefined && /\.\d\d$/.test(m ?? '')) {
    const [whole, rest] = (m ?? '').split('.').map(Number) as [number, number];
    return words((hours ?? 0) * 3_600_000 + whole * 60_000 + rest * 1000, 'ms', 1000);
  }
  const value = Math.round((hours ?? 0) * 3_600_000 + (minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000);
  const over =
    seconds !== undefined && seconds > 59 && /^\d\d$/.test(s ?? '') ? misprint(h, m ?? '', s ?? '') : undefined;
  if (over && minutes !== undefined) return { kind: 'amount', form: 'words', adjective: false, readings: [over] };
  // `68m 40` of a throw, `8m 95` of a jump.
  const metres = h === undefined && bareSeconds && /^\d{1,2}\s?m\s?\d\d$/i.test(said.trim());
  const decimals = s === undefined ? 0 : (/\.(\d+)$/.exec(s)?.[1]?.length ?? 0);
  const step = s !== undefined ? 10 ** (3 - Math.min(3, decimals)) : m !== undefined ? 60_000 : 3_600_000;
  const spelt = words(value, 'ms', step, /-(?:second|minute|hour)$/i.test(said.trim()));
  if (!metres || spelt.kind !== 'amount') return spelt;
  const length: Amount = { value: (minutes ?? 0) * 1000 + (seconds ?? 0) * 10, unit: 'mm', step: 10 };
  return { ...spelt, readings: [...spelt.readings, length] };
}

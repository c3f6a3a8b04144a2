/**
 * Dates in a text: `8 October 2023`, `Sept. 3, 2004`, `in March 2022`, `2018`, and those counted from the day of
 * publication: `yesterday`, `on Sunday`, `last December`, `four years ago`. Never completed: a month stays a month.
 */
import { calendarOf, type Day, isoDay } from '../../domain/calendar.ts';
import { isDate, onDay, type PartialDate, readDate } from '../../domain/date.ts';
import { CARDINAL, cardinalOf } from './numbers.ts';
import { Spelling } from './rule.ts';
import type { DateSpan } from './span.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[.\\s])\\.?)';
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const PART = '(?:\\s(?:night|morning|afternoon|evening))?';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const YEAR = '(?:18[5-9]\\d|19\\d\\d|20\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAYS = `${DAY}(?:\\s?[-–]\\s?|\\s(?:to|and)\\s)${DAY}`;
/** From a day to its year: `13 April 2003`, `April 13, 2003`, `13th April in 2003`. */
const OF_YEAR = '(?:,?|\\s(?:in|of))\\s';
const END = '(?![A-Za-z\\d])';

type Read = (match: RegExpExecArray, published: PartialDate | undefined) => PartialDate | undefined;

interface Rule {
  readonly spelling: Spelling;
  /** Whether a figure begins it, or a letter: most rules need not be asked. */
  readonly begins: 'figure' | 'letter' | 'either';
  /** One of these is in every sentence that it can read: most rules need never be made ready. */
  readonly cues: readonly string[] | undefined;
  readonly relative: boolean;
  readonly read: Read;
}

const A_MONTH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Rules counted from the day of publication or not; `cues` are else the months, where the source has one. */
const rules =
  (relative: boolean) =>
  (begins: Rule['begins'], source: string, read: Read, cues = source.includes(MONTH) ? A_MONTH : undefined): Rule => ({
    spelling: new Spelling(`${source}${END}`),
    begins,
    cues,
    relative,
    read,
  });
const absolute = rules(false);
const relative = rules(true);

const RULES: readonly Rule[] = [
  absolute('figure', '(\\d{4}-\\d{2}-\\d{2})', ([, iso = '']) => date(iso)),
  absolute('figure', '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', ([, d = '', m = '', y = '']) =>
    date(`${y}-${two(Number(m))}-${two(Number(d))}`),
  ),
  // "between 2006 and 2009" is a stretch of years; "in 2018 and 2022" are two of them.
  absolute(
    'figure',
    `(${YEAR})(?:\\s(?:to|until)\\s|\\s?[-–]\\s?|(?<=\\b(?:[Bb]etween|[Ff]rom)\\s\\d{4})\\sand\\s)(${YEAR})`,
    ([, from = '', to = '']) => date(`${from}/${to}`),
  ),
  absolute('figure', `(${YEAR})[-–](\\d{2})(?!\\d|[-–/])`, ([, from = '', to = '']) => years2(from, to)),
  // Two days of a decathlon, the days of a meeting: `September 15-16, 2018`, `on 15 and 16 September`.
  absolute('letter', `(${MONTH})\\s${DAYS},?\\s(${YEAR})`, ([, m, from, to, y]) =>
    stretch(ymd(y, m, from), ymd(y, m, to)),
  ),
  absolute('figure', `${DAYS}\\s(?:of\\s)?(${MONTH}),?\\s(${YEAR})`, ([, from, to, m, y]) =>
    stretch(ymd(y, m, from), ymd(y, m, to)),
  ),
  relative('letter', `(${MONTH})\\s${DAYS}(?!\\s?[:.]?\\d)`, ([, m, from, to], published) =>
    stretch(nearest(m, from, published), nearest(m, to, published)),
  ),
  relative('figure', `${DAYS}\\s(?:of\\s)?(${MONTH})`, ([, from, to, m], published) =>
    stretch(nearest(m, from, published), nearest(m, to, published)),
  ),
  absolute('either', `(?:${WEEKDAY}${PART},?\\s)?${DAY}\\s(?:of\\s)?(${MONTH})${OF_YEAR}(${YEAR})`, ([, d, m, y]) =>
    ymd(y, m, d),
  ),
  absolute('letter', `(?:${WEEKDAY}${PART},?\\s)?(${MONTH})\\s${DAY}${OF_YEAR}(${YEAR})`, ([, m, d, y]) =>
    ymd(y, m, d),
  ),
  absolute(
    'letter',
    `(Christmas|Boxing|New Year['’]s)\\s(Day|Eve),?\\s(?:in\\s|of\\s)?(${YEAR})`,
    ([, feast, day, y]) => feastOf(feast, day, y),
    ['Christmas', 'Boxing', 'New'],
  ),
  absolute('letter', `(${MONTH})\\s(?:of\\s)?(${YEAR})`, ([, m, y]) => ymd(y, m)),
  relative('letter', `(?:[Ll]ast|[Tt]his past)\\s(${MONTH})`, ([, m], published) => lastMonth(m, published)),
  // `31 May–1 June 2025`
  absolute('figure', `${DAY}\\s(${MONTH})\\s?[-–]\\s?${DAY}\\s(${MONTH}),?\\s(${YEAR})`, ([, a, from, b, to, y]) =>
    stretch(ymd(y, from, a), ymd(y, to, b)),
  ),
  relative(
    'letter',
    `(?:${WEEKDAY}${PART},?\\s)?(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\s?[:.]?\\d)`,
    ({ input, 1: m, 2: d }, published) => nearest(m, d, published, input),
  ),
  relative('either', `(?:${WEEKDAY}${PART},?\\s)?${DAY}\\s(?:of\\s)?(${MONTH})`, ({ input, 1: d, 2: m }, published) =>
    nearest(m, d, published, input),
  ),
  // `in July last year`: of the year that is said, and not of the last July.
  relative(
    'letter',
    `(?:(?:[Ii]n|[Dd]uring|of|[Bb]y|[Ss]ince|[Ee]arly|[Ll]ate|from)\\s)?(${MONTH}),?\\s(?:of\\s)?(last|this)\\syear`,
    ([, m, which], published) =>
      published && Number.isFinite(published.first)
        ? ymd(String(calendarOf(published.first).year - (which === 'last' ? 1 : 0)), m)
        : undefined,
  ),
  relative('letter', '[Dd]ay before yesterday', (_, published) => daysBefore(published, 2), ['esterday']),
  relative('letter', '[Yy]esterday', (_, published) => daysBefore(published, 1), ['esterday']),
  relative(
    'letter',
    '(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))',
    (_, published) => daysBefore(published, 0),
    ['oday', 'onight', 'his'],
  ),
  relative('letter', '[Ll]ast night', (_, published) => daysBefore(published, 1), ['night']),
  // `On the Monday he had jumped 18.29`: of the week that is told, whichever it is.
  relative(
    'letter',
    `(?:(?:[Oo]n|[Ll]ast|[Tt]his|[Ll]ate(?: on)?|[Ee]arly(?: on)?)\\s(?:past\\s)?)?(?<!\\b[Tt]he\\s)(${WEEKDAY})${PART}(?!\\s(?:Times|Telegraph|Mirror|Herald|Independent|Express|Mail|Star|Nation|Night)|${PART},?\\s(?:${MONTH}\\s\\d|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}))`,
    // `last Sunday`, written on a Sunday, is a week ago.
    ([said, day], published) => weekday(day, published, /^last\b/i.test(said)),
    ['day'],
  ),
  relative('letter', '(?:[Ee]arlier\\s)?[Tt]his year', (_, published) => years(published, 0), ['year']),
  relative('letter', '[Ll]ast summer', (_, published) => lastSummer(published), ['summer']),
  relative('letter', '[Ll]ast (?:year|season)', (_, published) => years(published, -1), ['year', 'season']),
  relative(
    'letter',
    '(?:[Ee]arlier\\s)?[Tt]his month',
    (_, published) => (published && published.precision === 'day' ? date(published.text.slice(0, 7)) : undefined),
    ['month'],
  ),
  relative('letter', '[Ll]ast month', (_, published) => monthsBefore(published, 1), ['month']),
  relative('letter', '[Ll]ast week(?:end)?', (_, published) => within(published, 4, 13), ['week']),
  relative('letter', '[Tt]his week(?:end)?', (_, published) => within(published, 0, 7), ['week']),
  relative(
    'either',
    `(\\d{1,3}|${CARDINAL}|[A-Z][a-z]+(?:-[a-z]+)?|[Aa]n?)\\s(year|month|week|day)s?\\s(?:ago|earlier|before(?!\\s[A-Za-z]))`,
    (match, published) => ago(match, published),
    ['ago', 'earlier', 'before'],
  ),
  relative(
    'letter',
    `(?:(?:[Ii]n|[Dd]uring|of|[Bb]y|[Ss]ince|[Ee]arly|[Ll]ate|[Uu]ntil|from)\\s|[Mm]id-)(${MONTH})(?!\\s\\d)`,
    ([, m], published) => passedMonth(m, published),
  ),
  absolute('figure', `(${YEAR})(?![,.]?\\d|\\s?(?:m|metres?|meters?|points?|km|people|runners|fans))`, ([, y = '']) =>
    date(y),
  ),
];

const START = new RegExp(
  `(?<![A-Za-z\\d.,:/$£€#-])(?:${WEEKDAY}|${MONTH}|\\d{1,4}(?:st|nd|rd|th)?|[Yy]esterday|[Dd]ay(?=\\sbefore\\syesterday)|[Tt]oday|[Tt]onight|[Tt]his|[Ll]ast|[Ee]arlier|[Ll]ate|[Ee]arly|Christmas|Boxing|New|[Oo]n|[Ii]n|[Dd]uring|of|from|[Mm]id|[Bb]y|[Ss]ince|[Uu]ntil|[Aa]n?|${CARDINAL}|[A-Z][a-z]+(?=\\s(?:years?|months?|weeks?|days?)\\s))(?![A-Za-z])`,
  'g',
);

/** `EUGENE, Oregon, July 6 (Reuters) — `: the day a report was sent, and that of nothing it tells. */
const DATELINE = new RegExp(
  `^\\W{0,3}[A-Z][A-Z.'’-]{1,20}(?:\\s[A-Z][A-Z.'’-]{1,20}){0,3}(?:,\\s[A-Z][A-Za-z.]{1,20}){0,2},?\\s(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s${YEAR})?(?:,?\\s\\([^()]{2,40}\\))?\\s?(?:--?|[–—:])\\s`,
);

/**
 * The dates of a sentence in order. Those counted from the day of publication are known only where that day is; where
 * it is not they are found all the same, with no date, so that their numbers are not taken for others.
 */
export function datesOf(text: string, published: PartialDate | undefined): (DateSpan | UndatedSpan)[] {
  const found: (DateSpan | UndatedSpan)[] = [];
  const opened = DATELINE.exec(text)?.[0].length ?? 0;
  let asked: readonly Rule[] | undefined;
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const at = start.index;
    asked ??= RULES.filter(({ cues }) => !cues || cues.some((cue) => text.includes(cue)));
    const others = /\d/.test(text.charAt(at)) ? 'letter' : 'figure';
    for (const { spelling, begins, relative, read } of asked) {
      if (begins === others) continue;
      const match = spelling.at(text, at);
      if (!match) continue;
      const read_ = read(match, published);
      if (!read_ && !relative) continue;
      // "ago" counts from publication; "earlier" and "before" from what was spoken of last: no day is known then.
      const ends = { start: at, end: at + match[0].length, relative };
      // `13 October of that year`: of which, the sentences before tell.
      const isOther = relative && OF_THEN.test(text.slice(ends.end, ends.end + 30));
      const isDated = read_ !== undefined && ends.end > opened && !isOther;
      found.push(isDated ? { kind: 'date', date: read_, ...ends } : { kind: 'undated', ...ends });
      START.lastIndex = at + match[0].length;
      break;
    }
  }
  return found;
}

const OF_THEN =
  /^,?\s(?:(?:of|in)\s)?(?:that|(?:the|that)\s(?:same|following|next|previous|preceding))\s(?:year|season|summer|autumn|winter|spring)\b/;

/** A date that cannot be placed. */
export interface UndatedSpan {
  readonly kind: 'undated';
  readonly start: number;
  readonly end: number;
}

function date(text: string): PartialDate | undefined {
  const read = readDate(text);
  return isDate(read) ? read : undefined;
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}

/** In autumn the one that is just over may be meant, or the one of the year before. */
function lastSummer(published: PartialDate | undefined): PartialDate | undefined {
  if (published?.precision !== 'day') return undefined;
  const { year, month } = calendarOf(published.first);
  return date(`${year - 1}-06/${month < 9 ? year - 1 : year}-09`);
}

/** `2006–09`; two figures that come before the first are no year. */
function years2(from: string, to: string): PartialDate | undefined {
  const last = `${from.slice(0, 2)}${to}`;
  return last > from ? date(`${from}/${last}`) : undefined;
}

const two = (n: number) => String(n).padStart(2, '0');

function ymd(y = '', m = '', d?: string): PartialDate | undefined {
  const month = monthNumber(m);
  return date(d === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(Number(d))}`);
}

/** From one day to the other, where they come in that order. */
function stretch(from: PartialDate | undefined, to: PartialDate | undefined): PartialDate | undefined {
  return from && to && from.first < to.first ? date(`${from.text}/${to.text}`) : undefined;
}

/** Feasts of a fixed day: `Christmas Day in 1933`. */
const FEASTS: Readonly<Record<string, string>> = {
  'Christmas Day': '12-25',
  'Christmas Eve': '12-24',
  'Boxing Day': '12-26',
  "New Year's Day": '01-01',
  "New Year's Eve": '12-31',
};

function feastOf(feast = '', day = '', y = ''): PartialDate | undefined {
  const fixed = FEASTS[`${feast.replace('’', "'")} ${day}`];
  return fixed === undefined ? undefined : date(`${y}-${fixed}`);
}

function daysBefore(published: PartialDate | undefined, days: number): PartialDate | undefined {
  return published?.precision === 'day' ? onDay(published.first - days) : undefined;
}

function span(first: Day, last: Day): PartialDate {
  return { ...onDay(first), text: `${isoDay(first)}/${isoDay(last)}`, precision: 'interval', first, last };
}

function within(published: PartialDate | undefined, fewest: number, most: number): PartialDate | undefined {
  return published?.precision === 'day' ? span(published.first - most, published.first - fewest) : undefined;
}

/** The last such day of the week, the day of publication itself included. */
function weekday(name = '', published: PartialDate | undefined, last = false): PartialDate | undefined {
  if (published?.precision !== 'day') return undefined;
  // 1970-01-01 was a Thursday.
  const today = (((published.first + 4) % 7) + 7) % 7;
  const ago = (today - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return onDay(published.first - (last && ago === 0 ? 7 : ago));
}

function years(published: PartialDate | undefined, more: number): PartialDate | undefined {
  return published && Number.isFinite(published.first)
    ? date(String(calendarOf(published.first).year + more))
    : undefined;
}

function monthsBefore(published: PartialDate | undefined, months: number): PartialDate | undefined {
  if (!published || (published.precision !== 'day' && published.precision !== 'month')) return undefined;
  const { year, month } = calendarOf(published.first);
  const count = year * 12 + month - 1 - months;
  return date(`${Math.floor(count / 12)}-${two((count % 12) + 1)}`);
}

/** `in October`: the last October that had begun. */
function passedMonth(name: string | undefined, published: PartialDate | undefined): PartialDate | undefined {
  if (!published || !Number.isFinite(published.last)) return undefined;
  const { year, month } = calendarOf(published.last);
  const wanted = monthNumber(name);
  return date(`${wanted <= month ? year : year - 1}-${two(wanted)}`);
}

/** `last December`: the last that is over, or nearly: said in December it is that of the year before. */
function lastMonth(name: string | undefined, published: PartialDate | undefined): PartialDate | undefined {
  if (!published || !Number.isFinite(published.last)) return undefined;
  const { year, month } = calendarOf(published.last);
  const wanted = monthNumber(name);
  return date(`${wanted < month ? year : year - 1}-${two(wanted)}`);
}

/** A day without a year: the one nearest to the day of publication, and of what is over no day of the next season. */
function nearest(
  m: string | undefined,
  d = '',
  published: PartialDate | undefined,
  sentence = '',
): PartialDate | undefined {
  if (published?.precision !== 'day') return undefined;
  const { year } = calendarOf(published.first);
  const days = [year - 1, year, year + 1].flatMap((y) => ymd(String(y), m, d) ?? []);
  const can = AHEAD.test(sentence) ? days : days.filter(({ first }) => first - published.first < SOON);
  return can.sort((a, b) => Math.abs(a.first - published.first) - Math.abs(b.first - published.first))[0];
}

/** Days ahead of which a text speaks without a word for it. */
const SOON = 60;
const AHEAD =
  /\b(?:will|next|forthcoming|upcoming|returns?|returning|takes?\splace|scheduled|slated|due|plan(?:s|ned|ning)?|hop(?:es?|ing)|aim(?:s|ing)?|wants?|to\s(?:be\s|run|race|start|take|compete|defend|face|meet))/i;

function ago([said, n = '', unit = '']: RegExpExecArray, published: PartialDate | undefined): PartialDate | undefined {
  if (!published || !said.endsWith('ago') || !Number.isFinite(published.first)) return undefined;
  const count = /^an?$/i.test(n) ? 1 : (cardinalOf(n) ?? 0);
  if (unit === 'year') return years(published, -count);
  if (unit === 'month') return monthsBefore(published, count);
  if (published.precision !== 'day') return undefined;
  const days = unit === 'week' ? count * 7 : count;
  return unit === 'week' ? span(published.first - days - 4, published.first - days + 4) : onDay(published.first - days);
}

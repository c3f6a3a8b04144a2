/**
 * Partial dates: EDTF text (ISO 8601-2:2019, levels 0 and 1) kept as published, with the first and the
 * last day it can mean. Nothing here ever completes a date: a year is 365 or 366 days, not 1 January.
 */
import { calendarOf, type Day, dayOf, daysInMonth, isoDay } from './calendar.ts';

/** How much of a date is known. `interval` is `a/b`; `decade` is `198X`; `century` is `19XX`. */
type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

export interface PartialDate {
  /** The EDTF text as published. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** First and last day it can mean, both included; infinite at the open end of an interval. */
  readonly first: Day;
  readonly last: Day;
  /** `~` or `%`: about. Does not widen the bounds: the text doubts the date, it does not say by how much. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is doubted. */
  readonly uncertain: boolean;
}

/** Why a text is not a date we accept, in words for the person who typed it. */
export interface DateProblem {
  readonly problem: string;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

/**
 * Reads EDTF text: `1987`, `1999-12`, `1999-12-02`, any of them with `?`, `~` or `%`, unspecified digits
 * from the right (`198X`, `1987-XX`, `1987-03-XX`), and intervals `a/b` with `..` or nothing at an open end.
 *
 * @returns the date, or the problem with it. Never throws.
 */
export function readDate(text: string): PartialDate | DateProblem {
  const ends = text.split('/');
  if (ends.length > 2) return { problem: 'an interval has two ends' };
  if (ends.length === 2) return readInterval(text, ends[0] ?? '', ends[1] ?? '');
  return readSingle(text);
}

function readSingle(text: string): PartialDate | DateProblem {
  const exact = exactDay(text);
  if (exact !== undefined) {
    return { text, precision: 'day', first: exact, last: exact, approximate: false, uncertain: false };
  }
  const match = DATE.exec(text);
  if (!match) return { problem: 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD' };
  const [, yearText = '', monthText, dayText, qualifier = ''] = match;
  const flags = {
    text,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (yearText.includes('X')) {
    if (monthText) return { problem: 'an unspecified year cannot have a month' };
    const first = Number(yearText.replaceAll('X', '0'));
    const precision = yearText.endsWith('XX') ? 'century' : 'decade';
    return { ...flags, precision, ...span(first, 1, Number(yearText.replaceAll('X', '9')), 12) };
  }
  const year = Number(yearText);
  if (!monthText || monthText === 'XX') {
    if (dayText && dayText !== 'XX') return { problem: 'an unspecified month cannot have a day' };
    return { ...flags, precision: 'year', ...span(year, 1, year, 12) };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return { problem: `there is no month ${monthText}` };
  if (!dayText || dayText === 'XX') return { ...flags, precision: 'month', ...span(year, month, year, month) };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) {
    return { problem: `${yearText}-${monthText} has ${daysInMonth(year, month)} days` };
  }
  const only = dayOf({ year, month, day });
  return { ...flags, precision: 'day', first: only, last: only };
}

/** The day that `1999-12-02` is, as most dates are: a list has hundreds, and characters are read sooner than patterns. */
function exactDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const real = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? dayOf({ year, month, day }) : undefined;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number that some characters of a text are, or NaN. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function span(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): { first: Day; last: Day } {
  return {
    first: dayOf({ year: firstYear, month: firstMonth, day: 1 }),
    last: dayOf({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

function readInterval(text: string, from: string, to: string): PartialDate | DateProblem {
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return { problem: 'an interval needs at least one date' };
  const start = open(from) ? undefined : readSingle(from);
  const end = open(to) ? undefined : readSingle(to);
  if (start && 'problem' in start) return start;
  if (end && 'problem' in end) return end;
  if (start && end && end.last < start.first) return { problem: 'the interval ends before it starts' };
  return {
    text,
    precision: 'interval',
    first: start?.first ?? Number.NEGATIVE_INFINITY,
    last: end?.last ?? Number.POSITIVE_INFINITY,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

export function isDate(read: PartialDate | DateProblem): read is PartialDate {
  return !('problem' in read);
}

/**
 * Reads EDTF text that the schema has already accepted.
 *
 * @throws RangeError when it is no date: the dataset is broken, not the question.
 */
export function dateOf(text: string): PartialDate {
  const known = DATES.get(text);
  if (known) return known;
  const read = readDate(text);
  if (!isDate(read)) throw new RangeError(`${JSON.stringify(text)} is not a date: ${read.problem}`);
  if (DATES.size >= DATES_KEPT) DATES.clear();
  DATES.set(text, read);
  return read;
}

/** An answer asks several times what its dates are: when a record fell, whom it beat, how old its holder was. */
const DATES = new Map<string, PartialDate>();
const DATES_KEPT = 10_000;

/** The exact day as a date. */
export function onDay(day: Day): PartialDate {
  return { text: isoDay(day), precision: 'day', first: day, last: day, approximate: false, uncertain: false };
}

/** True when every day `a` can mean is before every day `b` can mean. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return a.last < b.first;
}

/** For sorting happenings: by first possible day, the less exact first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return order(a.first, b.first) || order(b.last, a.last);
}

/** Not by subtraction: both may be infinite, at the open end of an interval. */
function order(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole days from `from` to `to`, as the interval of what they can be. */
export function daysBetween(from: PartialDate, to: PartialDate): { min: number; max: number } {
  return { min: to.first - from.last, max: to.last - from.first };
}

/** The calendar year, when the date lies in one. */
export function yearOf(date: PartialDate): number | undefined {
  if (!Number.isFinite(date.first) || !Number.isFinite(date.last)) return undefined;
  const year = calendarOf(date.first).year;
  return year === calendarOf(date.last).year ? year : undefined;
}

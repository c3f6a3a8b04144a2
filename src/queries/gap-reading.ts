/** What two typed words mean: two marks or two dates. Where they can mean more than one thing, it is asked, not guessed. */
import type { Discipline } from '../dataset/entries.ts';
import { isDate, type PartialDate } from '../domain/date.ts';
import { readTypedDate } from '../domain/date-input.ts';
import { formatMark, type Mark, type MarkProblem, type MarkUnit } from '../domain/mark.ts';
import { ACCEPTED_MARKS, type MarkReading, readTypedMark } from '../domain/mark-input.ts';
import { UsageError } from '../errors.ts';
import { shellWord } from './shell-word.ts';

export type Pair =
  | { readonly of: 'marks'; readonly a: Mark; readonly b: Mark }
  | { readonly of: 'dates'; readonly a: PartialDate; readonly b: PartialDate };

/**
 * @param discipline what the marks were made in: then both are marks of it, and it decides between their readings
 * @throws UsageError when one cannot be read, when they are of two kinds, or when they can mean several things
 */
export function readPair(a: string, b: string, discipline: Discipline | undefined): Pair {
  const [dateA, dateB] = discipline ? [] : [dateFrom(a), dateFrom(b)];
  if (dateA && dateB) return { of: 'dates', a: dateA, b: dateB };
  if (dateA) throw twoKinds(a, 'a date', b, kindOf(marksFrom(b, discipline)));
  if (dateB) throw twoKinds(a, kindOf(marksFrom(a, discipline)), b, 'a date');
  const [readA, readB] = [marksFrom(a, discipline), marksFrom(b, discipline)];
  const units = UNITS.filter((unit) => [readA, readB].every((each) => each.some(({ mark }) => mark.unit === unit)));
  const [unit] = units;
  if (unit === undefined) throw twoKinds(a, kindOf(readA), b, kindOf(readB));
  if (units.length > 1) throw whichUnit(a, b, units);
  const ofUnit = ({ mark }: MarkReading) => mark.unit === unit;
  return { of: 'marks', ...decided(readA.filter(ofUnit), readB.filter(ofUnit)) };
}

/** A date known to the day. @throws UsageError */
export function readDay(typed: string): PartialDate {
  const read = readTypedDate(typed);
  if (!isDate(read)) throw new UsageError(`"${typed}" is not a day: ${read.problem}`);
  if (read.precision !== 'day') throw new UsageError(`--record takes two days, like 2023-10-08, not "${typed}"`);
  return read;
}

const UNITS: readonly MarkUnit[] = ['ms', 'mm', 'points'];
const NAMES: Readonly<Record<MarkUnit, string>> = { ms: 'a time', mm: 'a length', points: 'points' };
const SUFFIXES: Readonly<Record<MarkUnit, string>> = { ms: 's', mm: 'm', points: 'pts' };

/** A bare year is a date; higher figures are rather the points of a decathlon. */
function dateFrom(typed: string): PartialDate | undefined {
  if (/^[03-9]\d{3}$/.test(typed.trim())) return undefined;
  const read = readTypedDate(typed);
  if (isDate(read)) {
    if (Number.isFinite(read.first) && Number.isFinite(read.last)) return read;
    throw new UsageError(`"${typed}" has an open end: no gap can be counted from it`);
  }
  if (LIKE_A_DATE.test(typed)) throw new UsageError(`"${typed}" is not a date that can be read: ${read.problem}`);
  return undefined;
}

/** Figures in the order of a date, or a month's name: then what is wrong with the date is worth telling. */
const LIKE_A_DATE = /^\s*(?:\d{4}-\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\.? [a-z]{3,}\.?,? \d{4}|[a-z]{3,}\.? \d)/i;

function marksFrom(typed: string, discipline: Discipline | undefined): readonly MarkReading[] {
  const read = readTypedMark(typed, discipline);
  if (!isProblem(read)) return read;
  if (discipline === undefined) {
    throw new UsageError(
      `"${typed}" is neither a mark nor a date: ${read.problem}`,
      `accepted: ${ACCEPTED_MARKS}, or a date`,
    );
  }
  const isDay = isDate(readTypedDate(typed));
  throw new UsageError(
    `"${typed}" is no mark for ${discipline.name}: ${read.problem}`,
    isDay ? `for the records of two days: --record ${discipline.id}` : `accepted: ${ACCEPTED_MARKS}`,
  );
}

function isProblem(read: readonly MarkReading[] | MarkProblem): read is MarkProblem {
  return 'problem' in read;
}

/** `2:25.39 2:19.17` is hours in a report of a marathon and seconds in one of a mile: only the race tells. */
function decided(a: readonly MarkReading[], b: readonly MarkReading[]): { a: Mark; b: Mark } {
  const common = a.filter(({ dot }) => b.some((other) => other.dot === dot)).map(({ dot }) => dot);
  const [only] = common;
  const choose = (readings: readonly MarkReading[]): Mark => {
    const [first] = readings.length > 1 && common.length === 1 ? readings.filter(({ dot }) => dot === only) : readings;
    if (first === undefined || (readings.length > 1 && common.length !== 1)) throw whichTime(readings);
    return first.mark;
  };
  return { a: choose(a), b: choose(b) };
}

function whichTime(readings: readonly MarkReading[]): UsageError {
  const texts = readings.map(({ mark }) => inWords(mark));
  const [first] = readings;
  const hours = readings.find(({ dot }) => dot === 'colon');
  return new UsageError(
    `"${first?.mark.text}" can be ${texts.join(' or ')}`,
    `say which: --discipline mile, or --discipline marathon; hours are typed ${hours?.mark.text}`,
  );
}

function inWords({ value, step }: Mark): string {
  const [s = '', m = '', h] = formatMark(value, 'ms', step).split(':').reverse();
  return `${h === undefined ? '' : `${h} h `}${m} min ${s} s`;
}

function whichUnit(a: string, b: string, units: readonly MarkUnit[]): UsageError {
  const kinds = units.map((unit) => (unit === 'ms' ? 'seconds' : unit === 'mm' ? 'metres' : 'points'));
  const ways = units.map((unit) => `${shellWord(a + SUFFIXES[unit])} ${shellWord(b + SUFFIXES[unit])}`);
  return new UsageError(
    `"${a}" and "${b}" can be ${kinds.join(' or ')}`,
    `say which: stadion gap ${ways.join(', or stadion gap ')}; or name the --discipline`,
  );
}

function kindOf(readings: readonly MarkReading[]): string {
  return [...new Set(readings.map(({ mark }) => NAMES[mark.unit]))].join(' or ');
}

function twoKinds(a: string, kindA: string, b: string, kindB: string): UsageError {
  return new UsageError(
    `"${a}" is ${kindA}, "${b}" is ${kindB}`,
    'a gap lies between two marks of one kind, or two dates',
  );
}

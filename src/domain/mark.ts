/**
 * Marks: the published text and an integer in a base unit (milliseconds, millimetres, points) with the
 * precision the text has. `26:11.0` and `26:11.00` are not the same claim.
 */
import type { DisciplineKind } from './discipline.ts';

export type MarkUnit = 'ms' | 'mm' | 'points';

/** What a letter after a mark says of it (guides of the sport; `*` has no meaning of its own and is refused). */
export type MarkFlag = 'hand-timed' | 'wind-aided' | 'altitude' | 'indoor' | 'en-route' | 'aided-course';

export interface Mark {
  /** The published text, letters included. */
  readonly text: string;
  /** In `unit`; an integer. */
  readonly value: number;
  readonly unit: MarkUnit;
  /** The step of the last printed digit, in `unit`: 10 for 9.58, 1000 for 2:00:35, 10 for 8.95 m. */
  readonly step: number;
  readonly flags: readonly MarkFlag[];
}

export interface MarkProblem {
  readonly problem: string;
}

const FLAGS: Readonly<Record<string, MarkFlag>> = {
  h: 'hand-timed',
  ht: 'hand-timed',
  w: 'wind-aided',
  A: 'altitude',
  i: 'indoor',
  '+': 'en-route',
  a: 'aided-course',
};

/**
 * Reads a mark in the notation of result lists: `2:00:35`, `26:11.00`, `9.58`, `4:06.4h`, `8.95`, `9126`.
 * The leading unit of a time may exceed 59 (`67:44` is a good half marathon); minutes and seconds under a
 * larger unit may not.
 *
 * @returns the mark, or the problem with it. Never throws, never 0 for what it cannot read.
 */
export function readMark(text: string, kind: DisciplineKind): Mark | MarkProblem {
  const match = /^([\d:.]+)([A-Za-z+]*)$/.exec(text.trim());
  if (!match) return { problem: 'not a mark in figures' };
  const [, figures = '', letters = ''] = match;
  const flags = readFlags(letters);
  if (!flags) return { problem: `unknown letters "${letters}" after the mark` };
  const amount = readAs(kind, figures);
  if ('problem' in amount) return amount;
  return { text: text.trim(), flags, ...amount };
}

export function isMark(read: Mark | MarkProblem): read is Mark {
  return !('problem' in read);
}

/**
 * Reads a mark that the schema has already accepted.
 *
 * @throws RangeError when it is none: the dataset is broken, not the question.
 */
export function markOf(text: string, kind: DisciplineKind): Mark {
  const read = readMark(text, kind);
  if (isMark(read)) return read;
  throw new RangeError(`${JSON.stringify(text)} is not a mark: ${read.problem}`);
}

function readFlags(letters: string): MarkFlag[] | undefined {
  const flags: MarkFlag[] = [];
  for (let rest = letters; rest !== ''; ) {
    const letter = rest.startsWith('ht') ? 'ht' : rest.charAt(0);
    const flag = FLAGS[letter];
    if (!flag || flags.includes(flag)) return undefined;
    flags.push(flag);
    rest = rest.slice(letter.length);
  }
  return flags;
}

type Amount = Pick<Mark, 'value' | 'unit' | 'step'>;

function readAs(kind: DisciplineKind, figures: string): Amount | MarkProblem {
  if (kind === 'time') return readTime(figures);
  return kind === 'points' || kind === 'place' ? readPoints(figures) : readMetres(figures);
}

function readTime(figures: string): Amount | MarkProblem {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,3})(?:\.(\d{1,3}))?$/.exec(figures);
  if (!match) return { problem: 'not a time of the form h:mm:ss, m:ss.cc or ss.cc' };
  const [, hours, minutes, seconds = '', decimals = ''] = match;
  const padded = (part: string | undefined, upper: string | undefined) => upper === undefined || part?.length === 2;
  if (!padded(seconds, minutes) || !padded(minutes, hours)) {
    return { problem: 'minutes and seconds under a larger unit take two digits' };
  }
  if ((minutes !== undefined && Number(seconds) > 59) || (hours !== undefined && Number(minutes) > 59)) {
    return { problem: 'minutes and seconds under a larger unit stop at 59' };
  }
  const whole = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds);
  return { value: whole * 1000 + Number(decimals.padEnd(3, '0')), unit: 'ms', step: 10 ** (3 - decimals.length) };
}

function readMetres(figures: string): Amount | MarkProblem {
  const match = /^(\d{1,6})(?:\.(\d{1,3}))?$/.exec(figures);
  if (!match) return { problem: 'not a length in metres like 8.95' };
  const [, metres = '', decimals = ''] = match;
  const step = decimals === '' ? 1000 : 10 ** (3 - decimals.length);
  return { value: Number(metres) * 1000 + Number(decimals.padEnd(3, '0')), unit: 'mm', step };
}

function readPoints(figures: string): Amount | MarkProblem {
  if (!/^\d{1,5}$/.test(figures)) return { problem: 'not points like 9126' };
  return { value: Number(figures), unit: 'points', step: 1 };
}

/** A value as result lists print it, to the given step: `2:00:35`, `26:11.00`, `9.58`, `8.95`, `9126`. */
export function formatMark(value: number, unit: MarkUnit, step: number): string {
  if (unit === 'points') return String(value);
  const decimals = decimalsOf(step);
  if (unit === 'mm') return (value / 1000).toFixed(decimals);
  const seconds = Math.floor(value / 1000);
  const fraction =
    decimals === 0
      ? ''
      : `.${String(value % 1000)
          .padStart(3, '0')
          .slice(0, decimals)}`;
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (h > 0) return `${h}:${two(m)}:${two(s)}${fraction}`;
  return m > 0 ? `${m}:${two(s)}${fraction}` : `${s}${fraction}`;
}

/** Decimal digits of seconds or metres that a step stands for: 10 (of 1000) is two. */
export function decimalsOf(step: number): 0 | 1 | 2 | 3 {
  if (step >= 1000) return 0;
  return step >= 100 ? 1 : step >= 10 ? 2 : 3;
}

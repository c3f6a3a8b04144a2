/** One row of a list of records, read and checked, before people have identifiers. */
import { dateOf, isDate, readDate } from '../../../domain/date.ts';
import { isMark, type Mark, readMark } from '../../../domain/mark.ts';
import type { Discipline, RecordEntry } from '../../schema.ts';
import { timedApart } from '../disciplines.ts';
import type { Place } from '../places.ts';

export interface Step {
  readonly discipline: Discipline;
  readonly area: RecordEntry['area'];
  readonly sex: RecordEntry['sex'];
  readonly environment: RecordEntry['environment'];
  readonly category: RecordEntry['category'];
  readonly mark: Mark;
  readonly wind?: string;
  readonly timing?: 'hand' | 'auto';
  /** As printed: a person, a team, or the names of a relay. */
  readonly athlete: string;
  readonly nation: string;
  readonly born?: string;
  readonly set: string;
  readonly place: Place;
  readonly country?: string;
  readonly status: RecordEntry['status'];
  readonly ratified?: string;
  /** The note as printed, for the rules to read; `note` is what is kept of it. */
  readonly remark: string;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly file: string;
  readonly line: number;
  /** Where the step was united of several rows: the one whose holder it names. */
  readonly origin?: Step;
}

export function originOf(step: Step): Step {
  return step.origin ?? step;
}

/** `+0.9` and `0.9` are the same wind; the schema wants one decimal. */
export function windOf(cell: string): string | undefined {
  const match = /^([+-]?)(\d{1,2})(?:\.(\d))?$/.exec(cell);
  if (!match) return undefined;
  const [, sign = '', whole = '', tenths = '0'] = match;
  const zero = Number(whole) === 0 && tenths === '0';
  return `${zero ? '' : sign || '+'}${Number(whole)}.${tenths}`;
}

/** Since then only automatic times count for records up to 400 m (IAAF, 1976), so a record timed later is one. */
const AUTOMATIC_FROM = dateOf('1977-01-01').first;

/** How a record was timed: as the list says, else by the rule of its day, else unknown. */
export function timingOf(
  cell: string,
  discipline: Discipline,
  set: string,
  official: boolean,
): 'hand' | 'auto' | undefined {
  if (cell === 'hand' || cell === 'auto') return cell;
  return official && timedApart(discipline) && dateOf(set).first >= AUTOMATIC_FROM ? 'auto' : undefined;
}

/** The problem with a date cell, or nothing. */
export function dateProblem(cell: string): string | undefined {
  const read = readDate(cell);
  return isDate(read) ? undefined : `${JSON.stringify(cell)} is no date: ${read.problem}`;
}

/** The mark of a cell, or the problem with it. */
export function markIn(cell: string, discipline: Discipline): Mark | string {
  const read = readMark(cell, discipline.kind);
  return isMark(read) ? read : `${JSON.stringify(cell)} is no mark of the ${discipline.id}: ${read.problem}`;
}

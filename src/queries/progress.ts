/** Marks of one kind over time, for a drawing. */
import type { Discipline } from '../dataset/entries.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import type { Environment, Sex } from '../domain/discipline.ts';
import { type MarkUnit, markOf } from '../domain/mark.ts';
import { UsageError } from '../errors.ts';
import type { Session } from './answer.ts';
import { resolveDiscipline } from './discipline.ts';

export interface ProgressPoint {
  readonly date: string;
  readonly mark: string;
  readonly value: number;
  /** Where a best was set, or who won. */
  readonly label: string;
  readonly sources: readonly string[];
}

/** Oldest first. */
export interface ProgressLine {
  readonly sex: Sex;
  /** What keeps it apart from other lines of the same sex. */
  readonly environment: Environment | null;
  readonly points: readonly ProgressPoint[];
  /** The day of the last mark: a best is drawn until then. */
  readonly until: string;
}

export interface Progress {
  /** Bests of a person, or the winners of a series. */
  readonly of: 'person' | 'series';
  readonly name: string;
  readonly discipline: { readonly id: string; readonly name: string };
  readonly unit: MarkUnit;
  readonly lines: readonly ProgressLine[];
  /** Ids of other disciplines that can be drawn. */
  readonly others: readonly string[];
}

export interface ProgressInput {
  readonly id: string;
  /** As typed. */
  readonly discipline: string | undefined;
  readonly sex: Sex | undefined;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** A line takes two. */
export const LEAST_POINTS = 2;

/** The discipline typed. @throws NotFound or Ambiguous as {@link resolveDiscipline} */
export async function askedDiscipline(
  { dataset }: Session,
  { id, discipline }: ProgressInput,
): Promise<Discipline | undefined> {
  return discipline === undefined
    ? undefined
    : resolveDiscipline(dataset, discipline, `stadion timeline ${id} --chart --discipline`);
}

export function isWithin(date: string, { from, to }: Pick<ProgressInput, 'from' | 'to'>): boolean {
  const { first, last } = dateOf(date);
  return (!from || last >= from.first) && (!to || first <= to.last);
}

/** Sorted by date; a year comes before its days. */
export function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return dateOf(a.date).first - dateOf(b.date).first;
}

export function pointOf(
  mark: string,
  kind: Discipline['kind'],
  rest: Omit<ProgressPoint, 'mark' | 'value'>,
): ProgressPoint {
  return { ...rest, mark, value: markOf(mark, kind).value };
}

/** @param drawable ids of the disciplines that the subject can be drawn in */
export function cannotDraw(why: string, { id }: ProgressInput, drawable: readonly string[]): UsageError {
  const hint =
    drawable.length === 0
      ? 'what can be drawn: a world record, a person’s bests, the winners of a race, like stadion timeline marathon --chart'
      : `what can be drawn, like stadion timeline ${id} --chart --discipline ${drawable[0]}: ${drawable.join(', ')}`;
  return new UsageError(why, hint);
}

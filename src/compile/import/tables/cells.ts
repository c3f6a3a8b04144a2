/** Cells many tables have, read and checked in one way. */
import type { Mark } from '../../../domain/mark.ts';
import type { Discipline } from '../../schema.ts';
import { dateProblem, markIn } from '../records/step.ts';
import type { Row } from '../table.ts';
import type { Reading } from './context.ts';

/** The discipline of a row; a fault when nobody knows it. */
export function disciplineOf<C extends string>(
  row: Row<C>,
  column: C,
  { disciplines }: Reading,
): Discipline | undefined {
  const discipline = disciplines.of(row.cells[column]);
  if (!discipline) row.fault(column, `unknown discipline ${JSON.stringify(row.cells[column])}`);
  return discipline;
}

/** One of a few words. */
export function oneOf<C extends string, const T extends string>(
  row: Row<C>,
  column: C,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((value) => value === row.cells[column]);
  if (!found) row.fault(column, `${JSON.stringify(row.cells[column])} is none of ${allowed.join(', ')}`);
  return found;
}

/** An EDTF date; undefined for an empty cell where that may be. */
export function dateIn<C extends string>(row: Row<C>, column: C): string | undefined {
  const text = row.cells[column];
  if (text === '') return undefined;
  const problem = dateProblem(text);
  if (problem) row.fault(column, problem);
  return problem ? undefined : text;
}

/** A mark, or nothing for an empty cell or a malformed one, which is a fault. */
export function markCell<C extends string>(row: Row<C>, column: C, discipline: Discipline): Mark | undefined {
  const text = row.cells[column];
  if (text === '') return undefined;
  const mark = markIn(text, discipline);
  if (typeof mark !== 'string') return mark;
  row.fault(column, mark);
  return undefined;
}

/** A whole number of at least 1; undefined for an empty cell. */
export function ordinalIn<C extends string>(row: Row<C>, column: C): number | undefined {
  const text = row.cells[column];
  if (text === '') return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  row.fault(column, `${JSON.stringify(text)} is no ordinal`);
  return undefined;
}

/** A country code; empty is allowed. */
export function nationIn<C extends string>(row: Row<C>, column: C, { nations }: Reading): string {
  const code = row.cells[column];
  if (code !== '' && !nations.knows(code)) row.fault(column, `unknown country code ${JSON.stringify(code)}`);
  return code;
}

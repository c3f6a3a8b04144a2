/** The record lists of nations, areas and the world, each row a state of the list: from the day it came to the day it went. */

import type { Mark } from '../../../domain/mark.ts';
import type { Discipline } from '../../schema.ts';
import type { Disciplines } from '../disciplines.ts';
import type { Fault } from '../faults.ts';
import { AREAS, type Nations } from '../nations.ts';
import { dateProblem, markIn, windOf } from '../records/step.ts';
import { type Row, readTable } from '../table.ts';
import { zeroKeeper } from './zeros.ts';

const LIST_COLUMNS = [
  'list',
  'area',
  'discipline',
  'sex',
  'environment',
  'mark',
  'wind',
  'given',
  'family',
  'nat',
  'born_year',
  'date',
  'venue',
  'country',
  'first_listed',
  'last_listed',
  'source',
] as const;

type Column = (typeof LIST_COLUMNS)[number];

export interface ListRow {
  readonly file: string;
  readonly line: number;
  /** `world`, an area, a nation; empty where the table has none. */
  readonly area: string;
  readonly discipline: Discipline;
  readonly sex: 'M' | 'W' | 'X';
  readonly environment: 'outdoor' | 'indoor';
  readonly mark: Mark;
  /** True where a lost zero was put back to a time. */
  readonly restored: boolean;
  /** The mark as printed. */
  readonly printed: string;
  readonly wind?: string;
  /** Empty in the states that have no names. */
  readonly name: string;
  readonly nation: string;
  readonly year: string;
  readonly date: string;
  readonly venue: string;
  readonly country: string;
  readonly first: string;
  readonly last: string;
  readonly source: string;
}

/** A code the record list uses for athletes abroad who have no nation; records of no nation are left out. */
const NO_NATION = new Set(['FOR']);
/** What a list prints for a country it does not know. */
const UNKNOWN_COUNTRY = '???';
/** A line of the tool that made the table, and no row. */
const STRAY = 'code:';

/** @param areaOf the area of a row. */
export async function readListStates(
  folder: string,
  file: string,
  disciplines: Disciplines,
  nations: Nations,
  areaOf: (cells: Readonly<Record<Column, string>>) => string,
  faults: Fault[],
): Promise<{ rows: ListRow[]; leftOut: string[] }> {
  const read: { row: Row<Column>; discipline: Discipline }[] = [];
  const leftOut: string[] = [];
  const zeros = zeroKeeper();
  for await (const row of readTable(folder, file, LIST_COLUMNS, faults)) {
    const { cells, line } = row;
    if (cells.discipline === STRAY) {
      leftOut.push(`${file}:${line}: a stray line, no row`);
      continue;
    }
    if (NO_NATION.has(cells.nat)) {
      leftOut.push(`${file}:${line}: ${cells.given} ${cells.family} ${cells.mark}: ${cells.nat} is no nation`);
      continue;
    }
    const discipline = disciplines.of(cells.discipline);
    if (!discipline) row.fault('discipline', `unknown discipline ${JSON.stringify(cells.discipline)}`);
    else {
      zeros.note(groupOf(cells), cells.mark);
      read.push({ row, discipline });
    }
  }
  const rows = read.flatMap(({ row, discipline }) => {
    const { mark, changed } = zeros.restored(groupOf(row.cells), row.cells.mark, discipline, row.cells.date);
    return rowOf(row, discipline, mark, changed, nations, areaOf(row.cells)) ?? [];
  });
  return { rows, leftOut };
}

function groupOf({ discipline, sex, environment }: Readonly<Record<Column, string>>): string {
  return `${discipline}|${sex}|${environment}`;
}

const SEXES = ['M', 'W', 'X'] as const;
const ENVIRONMENTS = ['outdoor', 'indoor'] as const;

function rowOf(
  { cells, fault, file, line }: Row<Column>,
  discipline: Discipline,
  markText: string,
  restored: boolean,
  nations: Nations,
  area: string,
): ListRow | undefined {
  const sex = SEXES.find((code) => code === cells.sex);
  if (!sex) fault('sex', `${JSON.stringify(cells.sex)} is none of ${SEXES.join(', ')}`);
  const environment = ENVIRONMENTS.find((name) => name === cells.environment);
  if (!environment) fault('environment', `${JSON.stringify(cells.environment)} is none of ${ENVIRONMENTS.join(', ')}`);
  const mark = markIn(markText, discipline);
  if (typeof mark === 'string') fault('mark', mark);
  let sound = true;
  for (const column of ['date', 'first_listed', 'last_listed'] as const) {
    const problem = dateProblem(cells[column]);
    if (problem) fault(column, problem);
    sound &&= problem === undefined;
  }
  const wind = windOf(cells.wind);
  if (cells.wind !== '' && !wind) fault('wind', `${JSON.stringify(cells.wind)} is no wind reading`);
  if (cells.nat !== '' && !nations.knows(cells.nat)) fault('nat', `unknown country code ${JSON.stringify(cells.nat)}`);
  if (cells.country !== UNKNOWN_COUNTRY && !nations.knows(cells.country)) {
    fault('country', `unknown country code ${JSON.stringify(cells.country)}`);
  }
  if (cells.born_year !== '' && !/^\d{4}$/.test(cells.born_year)) {
    fault('born_year', `${JSON.stringify(cells.born_year)} is no year`);
  }
  if (!sex || !environment || typeof mark === 'string' || !sound) return undefined;
  return {
    file,
    line,
    area,
    discipline,
    sex,
    environment,
    mark,
    restored,
    printed: cells.mark,
    ...(wind && discipline.wind && environment === 'outdoor' && { wind }),
    name: `${cells.given} ${cells.family}`.trim(),
    nation: cells.nat,
    year: isBirthYear(cells.born_year, cells.date) ? cells.born_year : '',
    date: cells.date,
    venue: cells.venue,
    country: cells.country === UNKNOWN_COUNTRY ? '' : cells.country,
    first: cells.first_listed,
    last: cells.last_listed,
    source: cells.source,
  };
}

/** 2199 is a slip: nobody has a record before ten or after eighty. */
function isBirthYear(year: string, date: string): boolean {
  const age = Number(date.slice(0, 4)) - Number(year);
  return year !== '' && age >= 10 && age <= 80;
}

/** Area of a row of a record list: the nation itself, the world, or the area its figure stands for. */
export function areaOfRecord(kind: 'nation' | 'area' | 'world', nations: Nations) {
  return ({ area, nat }: Readonly<Record<Column, string>>): string => {
    if (kind === 'world') return 'world';
    return kind === 'nation' ? nat : (AREAS[area] ?? nations.areaOf(nat) ?? '');
  };
}

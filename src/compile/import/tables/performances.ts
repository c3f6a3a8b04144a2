/** `performances.csv.gz`: the all-time lists, too many rows to hold; what every row decides is held in columns. */
import { dateOf } from '../../../domain/date.ts';
import type { Discipline, Mark } from '../../schema.ts';
import type { Cast, Mention } from '../cast.ts';
import type { Disciplines } from '../disciplines.ts';
import type { Fault } from '../faults.ts';
import { readPrinted } from '../identity/printed-name.ts';
import type { Nations } from '../nations.ts';
import { dateProblem, markIn } from '../records/step.ts';
import type { SourceBook } from '../sources.ts';
import { type Row, readTable } from '../table.ts';
import { type Venues, venueIndex } from '../venues.ts';

export const PERFORMANCES = 'performances.csv.gz';

export const PERFORMANCE_COLUMNS = [
  'discipline',
  'sex',
  'mark',
  'timing',
  'wind',
  'name',
  'given',
  'family',
  'born',
  'nat',
  'place',
  'stadium',
  'city',
  'country',
  'date',
  'environment',
  'score',
  'score_edition',
  'lists',
] as const;

export type PerformanceColumn = (typeof PERFORMANCE_COLUMNS)[number];

/** One list: a discipline, a sex, an environment. */
interface List {
  readonly discipline: Discipline;
  readonly sex: 'M' | 'W' | 'X';
  readonly environment: Mark['environment'];
}

/** The two states of the lists a row can be of. */
export const OLD = 1;
export const NEW = 2;

/** The sources of the two states. */
export const STATE_SOURCES = ['thomascamminady-world-athletics-database', 'kmuchiri-athleticscraper'] as const;

/** The rows name no source: the two states do, in the words of the other tables. */
const STATE_CELL = 'github:thomascamminady/world-athletics-database data; github:kmuchiri/AthleticScraper datasets';

/** A row, by its columns; `-1` for the mention of a team. */
export interface Performance {
  readonly mention: number;
  readonly list: number;
  readonly value: number;
  readonly day: number;
  readonly city: number;
  readonly place: number;
  readonly states: number;
}

export interface Performances {
  readonly size: number;
  readonly lists: readonly List[];
  readonly mentions: readonly Mention[];
  /** Team names, for rows without a mention: index -2 is the first. */
  readonly teams: readonly string[];
  readonly places: readonly string[];
  /** Cities as printed; one name in two countries is here twice. */
  readonly cities: readonly string[];
  readonly at: (row: number) => Performance;
  readonly venues: Venues;
}

const SEXES = ['M', 'W', 'X'] as const;
const ENVIRONMENTS = ['outdoor', 'indoor', 'road'] as const;

export async function readPerformances(
  folder: string,
  disciplines: Disciplines,
  nations: Nations,
  cast: Cast,
  sources: SourceBook,
  faults: Fault[],
): Promise<Performances> {
  sources.idsOf(STATE_CELL);
  const columns: Int32Array[] = Array.from({ length: 7 }, () => new Int32Array(1 << 20));
  const lists = interned<List>();
  const mentions = interned<Mention>();
  const [teams, places, cities] = [interned<string>(), interned<string>(), interned<string>()];
  const venues = venueIndex();
  let size = 0;
  for await (const row of readTable(folder, PERFORMANCES, PERFORMANCE_COLUMNS, faults)) {
    const read = readRow(row, disciplines, nations);
    if (!read) continue;
    const { list, states, value, born } = read;
    const { cells } = row;
    const named = STATE_SOURCES.filter((_, at) => states & (1 << at));
    const seen = { nation: cells.nat, sources: named, on: cells.date, ...(born && { born }) };
    const isTeam = list.discipline.team !== undefined || list.sex === 'X';
    const who = isTeam
      ? -2 - teams.of(cells.name, cells.name)
      : mentions.of(`${list.sex}|${cells.nat}|${born}|${cells.name}`, () =>
          cast.mention({ ...readPrinted(cells.name), sex: list.sex as 'M' | 'W', ...seen }),
        );
    if (!isTeam) noteSighting(mentions.all[who] as Mention, cells.date, named, states, list.discipline.id);
    venues.note(cells.stadium, cells.city, cells.country);
    const key = `${list.discipline.id}|${list.sex}|${list.environment}`;
    const values = [
      who,
      lists.of(key, list),
      value,
      dateOf(cells.date).first,
      cities.of(`${cells.city}|${cells.country}`, cells.city),
      places.of(cells.place, cells.place),
      states,
    ];
    for (const [at, column] of columns.entries()) columns[at] = stored(column, size, values[at] ?? 0);
    size++;
  }
  const cell = (column: number, row: number) => columns[column]?.[row] ?? 0;
  return {
    size,
    lists: lists.all,
    mentions: mentions.all,
    teams: teams.all,
    places: places.all,
    cities: cities.all,
    venues,
    at: (row) => ({
      mention: cell(0, row),
      list: cell(1, row),
      value: cell(2, row),
      day: cell(3, row),
      city: cell(4, row),
      place: cell(5, row),
      states: cell(6, row),
    }),
  };
}

interface ReadRow {
  readonly list: List;
  readonly value: number;
  readonly states: number;
  readonly born: string;
}

function readRow(
  { cells, fault }: Row<PerformanceColumn>,
  disciplines: Disciplines,
  nations: Nations,
): ReadRow | undefined {
  const discipline = disciplines.of(cells.discipline);
  if (!discipline) {
    fault('discipline', `unknown discipline ${JSON.stringify(cells.discipline)}`);
    return undefined;
  }
  const sex = SEXES.find((code) => code === cells.sex);
  const environment = ENVIRONMENTS.find((name) => name === cells.environment);
  if (!sex) fault('sex', `${JSON.stringify(cells.sex)} is none of ${SEXES.join(', ')}`);
  if (!environment) fault('environment', `${JSON.stringify(cells.environment)} is none of ${ENVIRONMENTS.join(', ')}`);
  const mark = markIn(cells.mark, discipline);
  if (typeof mark === 'string') fault('mark', mark);
  const dayProblem = /^\d{4}-\d{2}-\d{2}$/.test(cells.date) ? dateProblem(cells.date) : 'not a whole date';
  if (dayProblem) fault('date', dayProblem);
  const bornProblem = cells.born === '' ? undefined : dateProblem(cells.born);
  if (bornProblem) fault('born', bornProblem);
  if (!nations.knows(cells.nat)) fault('nat', `unknown country code ${JSON.stringify(cells.nat)}`);
  if (cells.name === '') fault('name', 'no name');
  const states = (/2023-07/.test(cells.lists) ? OLD : 0) | (/2025-12/.test(cells.lists) ? NEW : 0);
  if (states === 0) fault('lists', `${JSON.stringify(cells.lists)} names no state of the lists`);
  if (!sex || !environment || typeof mark === 'string' || dayProblem || bornProblem || states === 0) return undefined;
  return { list: { discipline, sex, environment }, value: mark.value, states, born: cells.born };
}

function noteSighting(
  mention: Mention,
  on: string,
  sources: readonly string[],
  states: number,
  discipline: string,
): void {
  mention.disciplines.add(discipline);
  for (const source of sources) mention.sources.add(source);
  if (on < mention.first) mention.first = on;
  if (on > mention.last) mention.last = on;
  mention.states |= states;
}

/** Doubles the column when it is full. */
function stored(column: Int32Array, at: number, value: number): Int32Array {
  let wide = column;
  if (at >= column.length) {
    wide = new Int32Array(column.length * 2);
    wide.set(column);
  }
  wide[at] = value;
  return wide;
}

interface Interned<Value> {
  readonly all: Value[];
  readonly of: (key: string, value: Value | (() => Value)) => number;
}

function interned<Value extends object | string>(): Interned<Value> {
  const index = new Map<string, number>();
  const all: Value[] = [];
  return {
    all,
    of(key, value) {
      const known = index.get(key);
      if (known !== undefined) return known;
      index.set(key, all.length);
      all.push(typeof value === 'function' ? value() : value);
      return all.length - 1;
    },
  };
}

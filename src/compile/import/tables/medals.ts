/** `championship-medals.csv`: medals of the Olympic Games and the world championships. */
import { dateOf } from '../../../domain/date.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { Country, Discipline } from '../../schema.ts';
import { LONGEST } from '../events/calendar.ts';
import { ordinalOf, seriesOf } from '../events/series-names.ts';
import { AUTHORITY, type MarkFact, type Who } from '../marks/fact.ts';
import { dateProblem } from '../records/step.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, disciplineOf, nationIn, oneOf } from './cells.ts';
import type { Reading } from './context.ts';

const FILE = 'championship-medals.csv';

const COLUMNS = [
  'games',
  'year',
  'city',
  'country',
  'discipline',
  'sex',
  'medal',
  'athlete',
  'nat',
  'mark',
  'date',
  'source',
] as const;

type Column = (typeof COLUMNS)[number];

const PLACES = { gold: 1, silver: 2, bronze: 3 } as const;

const GAMES = { olympics: 'Olympic Games', 'world-championships': 'World Championships' } as const;

/** Where the races were elsewhere than the Games. */
const HOST_CITY: Readonly<Record<string, string>> = { Sapporo: 'Tokyo' };

export async function readMedals(reading: Reading, countries: readonly Country[]): Promise<MarkFact[]> {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const facts: MarkFact[] = [];
  const rows: Row<Column>[] = [];
  for await (const row of readTable(reading.folder, FILE, COLUMNS, reading.faults)) rows.push(row);
  for (const row of withinGames(rows, reading)) {
    const sources = reading.sources.idsOf(row.cells.source);
    const { games, year, athlete } = row.cells;
    if (sources.length > 0) facts.push(...factOf(row, sources, reading, names));
    else reading.leftOut.push(`${FILE}:${row.line}: ${games} ${year}, ${athlete}: unverified`);
  }
  return facts;
}

/** A day before the Games began is that of another race with the same mark: only the year is kept. */
function withinGames(rows: readonly Row<Column>[], { leftOut }: Reading): Row<Column>[] {
  const gamesOf = ({ cells }: Row<Column>) => `${cells.games} ${cells.year}`;
  const last = new Map<string, string>();
  for (const row of rows) {
    const { date } = row.cells;
    if (date.length === 10 && date > (last.get(gamesOf(row)) ?? '')) last.set(gamesOf(row), date);
  }
  return rows.map((row) => {
    const { date, athlete } = row.cells;
    const end = last.get(gamesOf(row));
    if (date.length !== 10 || end === undefined || dateProblem(date) || dateProblem(end)) return row;
    if (dateOf(end).first - dateOf(date).first <= LONGEST) return row;
    leftOut.push(
      `${FILE}:${row.line}: ${gamesOf(row)}, ${athlete}: the day ${date} is not of the Games, only the year is`,
    );
    return { ...row, cells: { ...row.cells, date: '' } };
  });
}

function factOf(
  row: Row<Column>,
  sources: readonly string[],
  reading: Reading,
  names: ReadonlyMap<string, string>,
): MarkFact[] {
  const { cells } = row;
  const discipline = disciplineOf(row, 'discipline', reading);
  const sex = oneOf(row, 'sex', ['M', 'W', 'X']);
  const medal = oneOf(row, 'medal', ['gold', 'silver', 'bronze']);
  const games = oneOf(row, 'games', ['olympics', 'world-championships']);
  const date = dateIn(row, 'date');
  const nation = nationIn(row, 'nat', reading);
  if (!/^\d{4}$/.test(cells.year)) row.fault('year', `${JSON.stringify(cells.year)} is no year`);
  if (!discipline || !sex || !medal || !games || nation === '') return [];
  const on = date ?? yearHeld(games, cells.year);
  const team = discipline.team !== undefined;
  let who: Who = { team: teamOf(cells.athlete, nation, names) };
  const { mark, note } = markOf(cells.mark, discipline);
  if (!team && sex !== 'X') {
    const seen = { name: cells.athlete, sex, nation, sources, on, discipline: discipline.id };
    const mention = reading.cast.mention(seen);
    if (mark) reading.claims.note(discipline.id, on, mark.value, { mention, sole: true });
    if (mark && date) reading.claims.note(discipline.id, on.slice(0, 4), mark.value, { mention, sole: true });
    who = { mention };
  }
  return [
    {
      who,
      discipline,
      environment: discipline.environments[0] ?? 'outdoor',
      sex,
      nation,
      ...(mark && { mark }),
      date: on,
      place: PLACES[medal],
      event: editionOf(games, cells, sources, reading),
      city: cells.city,
      country: cells.country,
      ...(note && { note }),
      sources,
      authority: AUTHORITY.results,
    },
  ];
}

/** The Games of 2020 kept their year and were held in 2021. */
function yearHeld(games: string, year: string): string {
  return games === 'olympics' && year === '2020' ? '2021' : year;
}

/** A relay is listed by its country's name, its code, or two names: `Martin A / Perez M`. */
function teamOf(athlete: string, nation: string, names: ReadonlyMap<string, string>): string {
  return athlete === nation ? (names.get(nation) ?? athlete) : athlete;
}

/**
 * `04:05.10` is 4:05.10 and `0:42.6` is 42.6 s. What no such race can have taken was another distance (the steeplechase
 * of 1900 was of 2500 m), and points with decimals are of a table of the day: the mark becomes a note.
 */
function markOf(cell: string, discipline: Discipline): { mark?: ReturnType<typeof asMark>; note?: string } {
  if (cell === '') return {};
  const text = discipline.kind === 'time' ? cell.replace(/^(0+:)+/, '').replace(/^0+(?=\d+:)/, '') : cell;
  const mark = asMark(text, discipline);
  return mark ? { mark } : { note: `printed ${text}, no mark of the event as it is now` };
}

function asMark(text: string, discipline: Discipline) {
  const mark = readMark(text, discipline.kind);
  const [low, high] = discipline.plausible.map((limit) => readMark(limit, discipline.kind));
  if (!isMark(mark) || !low || !high || !isMark(low) || !isMark(high)) return undefined;
  return mark.value >= low.value && mark.value <= high.value ? mark : undefined;
}

function editionOf(
  games: keyof typeof GAMES,
  { year, city, country }: Readonly<Record<Column, string>>,
  sources: readonly string[],
  { events }: Reading,
): string {
  const series = seriesOf(GAMES[games], city, country);
  if (!series) throw new Error(`${games} is no series`);
  const ordinal = ordinalOf(games, Number(year));
  return events.hold({
    series,
    year: Number(year),
    ...(ordinal !== undefined && { edition: ordinal }),
    date: yearHeld(games, year),
    city: HOST_CITY[city] ?? city,
    country,
    sources,
  });
}

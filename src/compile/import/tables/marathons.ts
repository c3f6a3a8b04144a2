/** `marathon-winners.csv`: who won the large marathons, year by year. */
import { seriesOf } from '../events/series-names.ts';
import { AUTHORITY, type MarkFact } from '../marks/fact.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, markCell, nationIn, oneOf, ordinalIn } from './cells.ts';
import type { Reading } from './context.ts';

const FILE = 'marathon-winners.csv';

const COLUMNS = [
  'series',
  'year',
  'edition',
  'date',
  'city',
  'country',
  'sex',
  'athlete',
  'nat',
  'mark',
  'record_flag',
  'note',
  'source',
] as const;

type Column = (typeof COLUMNS)[number];

export async function readMarathons(reading: Reading): Promise<MarkFact[]> {
  const facts: MarkFact[] = [];
  for await (const row of readTable(reading.folder, FILE, COLUMNS, reading.faults)) {
    const sources = reading.sources.idsOf(row.cells.source);
    const { athlete, series, year } = row.cells;
    if (sources.length > 0) facts.push(...factOf(row, sources, reading));
    else reading.leftOut.push(`${FILE}:${row.line}: ${series} ${year}, ${athlete}: unverified`);
  }
  return facts;
}

function factOf(row: Row<Column>, sources: readonly string[], reading: Reading): MarkFact[] {
  const { cells } = row;
  const discipline = reading.disciplines.of('marathon');
  const sex = oneOf(row, 'sex', ['M', 'W']);
  const date = dateIn(row, 'date');
  const edition = ordinalIn(row, 'edition');
  const nation = nationIn(row, 'nat', reading);
  if (!/^\d{4}$/.test(cells.year)) row.fault('year', `${JSON.stringify(cells.year)} is no year`);
  const mark = discipline && markCell(row, 'mark', discipline);
  const named = `${cells.series.split('-').map(capital).join(' ')} Marathon`;
  const series = seriesOf(named, cells.city, cells.country);
  if (!discipline || !sex || !mark || !series || nation === '') return [];
  const on = date ?? cells.year;
  const event = reading.events.hold({
    series,
    year: Number(cells.year),
    ...(edition !== undefined && { edition }),
    ...(date && { date }),
    city: cells.city,
    country: cells.country,
    ...(/third-Monday rule/.test(cells.note) && {
      note: 'day by the rule that the race is on the third Monday of April',
    }),
    sources,
  });
  const seen = { name: cells.athlete, sex, nation, sources, on, discipline: discipline.id };
  const mention = reading.cast.mention(seen);
  // A race has one winner, under whatever name another table has him.
  reading.claims.note(discipline.id, on, mark.value, { mention, sole: true });
  const note = noteOf(cells.note);
  return [
    {
      who: { mention },
      discipline,
      environment: 'road',
      sex,
      nation,
      mark,
      date: on,
      place: 1,
      event,
      city: cells.city,
      country: cells.country,
      ...(note && { note }),
      sources,
      authority: AUTHORITY.results,
    },
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the note says of the mark; what it says of the collecting, the sources say. */
function noteOf(note: string): string {
  return note
    .split(/;\s*/)
    .filter((part) => !/third-Monday|^unofficial era$|first edition as/.test(part))
    .join('; ');
}

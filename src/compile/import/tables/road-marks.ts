/** `road-marks-2023-2026.csv`: road races after the older state of the all-time lists. */
import { seriesOf } from '../events/series-names.ts';
import { AUTHORITY, type MarkFact } from '../marks/fact.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, disciplineOf, markCell, nationIn, oneOf, ordinalIn } from './cells.ts';
import type { Reading } from './context.ts';

const FILE = 'road-marks-2023-2026.csv';

const COLUMNS = [
  'discipline',
  'sex',
  'mark',
  'athlete',
  'born',
  'nat',
  'place',
  'competition',
  'date',
  'city',
  'country',
  'source',
] as const;

type Column = (typeof COLUMNS)[number];

export async function readRoadMarks(reading: Reading): Promise<MarkFact[]> {
  const facts: MarkFact[] = [];
  for await (const row of readTable(reading.folder, FILE, COLUMNS, reading.faults)) {
    const sources = reading.sources.idsOf(row.cells.source);
    if (sources.length === 0) reading.leftOut.push(`${FILE}:${row.line}: ${row.cells.athlete}: unverified`);
    else facts.push(...factOf(row, sources, reading));
  }
  return facts;
}

function factOf(row: Row<Column>, sources: readonly string[], reading: Reading): MarkFact[] {
  const { cells } = row;
  const discipline = disciplineOf(row, 'discipline', reading);
  const sex = oneOf(row, 'sex', ['M', 'W']);
  const date = dateIn(row, 'date');
  if (cells.date === '') row.fault('date', 'no date');
  const born = dateIn(row, 'born');
  const place = ordinalIn(row, 'place');
  const nation = nationIn(row, 'nat', reading);
  const mark = discipline && markCell(row, 'mark', discipline);
  if (!discipline || !sex || !date || !mark) return [];
  const seen = { name: cells.athlete, sex, nation, sources, on: date, discipline: discipline.id };
  const mention = reading.cast.mention({ ...seen, ...(born && { born }) });
  reading.claims.note(discipline.id, date, mark.value, { mention, sole: false });
  const event = eventOf(cells, date, sources, reading);
  return [
    {
      who: { mention },
      discipline,
      environment: 'road',
      sex,
      nation,
      mark,
      date,
      ...(place !== undefined && { place }),
      ...(event && { event }),
      ...(cells.city && { city: cells.city }),
      ...(cells.country && { country: cells.country }),
      sources,
      authority: AUTHORITY.report,
    },
  ];
}

function eventOf(
  { competition, city, country }: Readonly<Record<Column, string>>,
  date: string,
  sources: readonly string[],
  { events }: Reading,
): string | undefined {
  const series = competition === '' ? undefined : seriesOf(competition, city, country);
  if (!series) return undefined;
  const road = series.kind === 'road-race';
  return events.hold({
    series,
    year: Number(date.slice(0, 4)),
    ...(road && { date, city, country }),
    sources,
  });
}

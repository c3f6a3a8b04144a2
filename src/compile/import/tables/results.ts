/** `results-notable.csv`: the careers of the people the project began with. */
import { ordinalOf, seriesOf } from '../events/series-names.ts';
import { AUTHORITY, type MarkFact } from '../marks/fact.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, disciplineOf, markCell, nationIn, ordinalIn } from './cells.ts';
import type { Reading } from './context.ts';

const FILE = 'results-notable.csv';

const COLUMNS = [
  'person_id',
  'date',
  'discipline',
  'mark',
  'place',
  'competition',
  'edition',
  'city',
  'country',
  'flags',
  'source',
] as const;

type Column = (typeof COLUMNS)[number];

const OUTCOMES = ['DNF', 'DNS', 'DQ', 'NM', 'NH'] as const;

/** Sex and nation of a curated person. */
export interface Runner {
  readonly sex: 'M' | 'W';
  readonly nationOn: (date: string) => string;
}

/** @param runnerOf the curated person of an identifier. */
export async function readResults(reading: Reading, runnerOf: (id: string) => Runner | undefined): Promise<MarkFact[]> {
  const facts: MarkFact[] = [];
  for await (const row of readTable(reading.folder, FILE, COLUMNS, reading.faults)) {
    const { cells, line } = row;
    const sources = reading.sources.idsOf(cells.source);
    const what = `${FILE}:${line}: ${cells.person_id}, ${cells.competition} ${cells.date}`;
    if (sources.length === 0) reading.leftOut.push(`${what}: unverified`);
    else if (cells.discipline === '') reading.leftOut.push(`${what}: no discipline`);
    else facts.push(...factOf(row, sources, reading, runnerOf(cells.person_id)));
  }
  return facts;
}

function factOf(
  row: Row<Column>,
  sources: readonly string[],
  reading: Reading,
  runner: Runner | undefined,
): MarkFact[] {
  const { cells, fault } = row;
  const discipline = disciplineOf(row, 'discipline', reading);
  if (!runner) fault('person_id', `no curated person has the identifier ${JSON.stringify(cells.person_id)}`);
  const date = dateIn(row, 'date');
  if (cells.date === '') fault('date', 'no date');
  const mark = discipline && markCell(row, 'mark', discipline);
  const outcome = OUTCOMES.find((code) => code === cells.place);
  const place = outcome ? undefined : ordinalIn(row, 'place');
  const edition = ordinalIn(row, 'edition');
  nationIn(row, 'country', reading);
  if (!discipline || !runner || !date) return [];
  const event = editionOf(cells, date, edition, sources, reading);
  return [
    {
      who: { person: cells.person_id },
      discipline,
      environment: discipline.environments[0] ?? 'outdoor',
      sex: runner.sex,
      nation: runner.nationOn(date),
      ...(mark && { mark }),
      ...(outcome && { outcome }),
      date,
      ...(place !== undefined && { place }),
      ...(event ? { event } : cells.competition !== '' && { competition: cells.competition }),
      ...(cells.city && { city: cells.city }),
      ...(cells.country && { country: cells.country }),
      ...(cells.flags.split('|').includes('debut') && { debut: true as const }),
      sources,
      authority: AUTHORITY.results,
    },
  ];
}

function editionOf(
  cells: Readonly<Record<Column, string>>,
  date: string,
  edition: number | undefined,
  sources: readonly string[],
  { events }: Reading,
): string | undefined {
  const series = seriesOf(cells.competition, cells.city, cells.country);
  if (!series) return undefined;
  const held = Number(date.slice(0, 4));
  // The Games of 2020 were held in 2021 and kept their year.
  const year = series.id === 'olympics' && held === 2021 ? 2020 : held;
  const ordinal = edition ?? ordinalOf(series.id, year);
  const road = series.kind === 'road-race';
  return events.hold({
    series,
    year,
    ...(ordinal !== undefined && { edition: ordinal }),
    ...(road && date.length === 10 && { date }),
    ...(road && cells.city && { city: cells.city }),
    ...(road && cells.country && { country: cells.country }),
    sources,
  });
}

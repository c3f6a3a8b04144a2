/** `world-record-progression.csv` and `world-records-current.csv`: the steps of the world records. */
import type { RecordEntry } from '../../schema.ts';
import { readNote } from '../records/record-note.ts';
import { type Step, timingOf, windOf } from '../records/step.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, disciplineOf, markCell, nationIn, oneOf } from './cells.ts';
import type { Reading } from './context.ts';

const FILES = ['world-record-progression.csv', 'world-records-current.csv'] as const;

const COLUMNS = [
  'discipline',
  'sex',
  'environment',
  'mark',
  'wind',
  'timing',
  'athlete',
  'nat',
  'date',
  'venue',
  'country',
  'category',
  'status',
  'note',
  'source',
] as const;

type Column = (typeof COLUMNS)[number];

export async function readWorldRecords(reading: Reading): Promise<Step[]> {
  const steps: Step[] = [];
  for (const file of FILES) {
    for await (const row of readTable(reading.folder, file, COLUMNS, reading.faults)) {
      const sources = reading.sources.idsOf(row.cells.source);
      const { athlete, mark, nat } = row.cells;
      const what = `${file}:${row.line}: ${athlete} ${mark}`;
      if (sources.length === 0) reading.leftOut.push(`${what}: unverified`);
      else if (nat === '') reading.leftOut.push(`${what}: no nation`);
      else steps.push(...stepOf(row, sources, reading));
    }
  }
  return inAbsoluteList(steps);
}

function stepOf(row: Row<Column>, sources: readonly string[], reading: Reading): Step[] {
  const { cells, fault, file, line } = row;
  const discipline = disciplineOf(row, 'discipline', reading);
  const sex = oneOf(row, 'sex', ['M', 'W', 'X']);
  const environment = oneOf(row, 'environment', ['outdoor', 'indoor', 'road']);
  const category = oneOf(row, 'category', ['open', 'mixed', 'women-only']);
  const status = oneOf(row, 'status', ['ratified', 'world-best', 'pending', 'unratified', 'rescinded']);
  const mark = discipline && markCell(row, 'mark', discipline);
  const date = dateIn(row, 'date');
  const wind = windOf(cells.wind);
  if (cells.wind !== '' && !wind) fault('wind', `${JSON.stringify(cells.wind)} is no wind reading`);
  nationIn(row, 'nat', reading);
  nationIn(row, 'country', reading);
  if (!discipline || !sex || !environment || !category || !status || !mark || !date) return [];
  const timing = timingOf(cells.timing, discipline, date, status !== 'world-best');
  return [
    {
      discipline,
      area: 'world',
      sex,
      environment,
      category,
      mark,
      ...(wind && discipline.wind && { wind }),
      ...(timing && discipline.kind === 'time' && { timing }),
      athlete: reading.hand.spelling(cells.athlete),
      nation: cells.nat,
      set: date,
      place: reading.venues.placeOf(cells.venue, cells.country),
      ...(cells.country && { country: cells.country }),
      status,
      ...readNote(cells.note),
      remark: cells.note,
      sources,
      file,
      line,
    },
  ];
}

const EITHER_WAY = '2000-01-01';

/**
 * Since 2000 a world record of a field event may be set with or without a roof (rule 260 of that year), so a mark
 * made indoors stands in the outdoor list too when it betters that list.
 */
function inAbsoluteList(steps: readonly Step[]): Step[] {
  const field = (step: Step) => step.discipline.kind === 'height' || step.discipline.kind === 'distance';
  const outdoors = steps.filter((step) => step.environment === 'outdoor' && step.status === 'ratified');
  const moved = steps
    .filter((step) => step.environment === 'indoor' && field(step) && step.set >= EITHER_WAY)
    .filter((step) => outdoors.every((other) => !sameList(other, step) || other.set > step.set || lesser(other, step)))
    .map((step) => ({ ...step, environment: 'outdoor' as RecordEntry['environment'], note: withRoof(step.note) }));
  return [...steps, ...moved];
}

function sameList(a: Step, b: Step): boolean {
  return a.discipline === b.discipline && a.sex === b.sex;
}

/** A mark of the same value is the same record, listed outdoors by one table and indoors by the other. */
function lesser(a: Step, b: Step): boolean {
  return a.mark.value < b.mark.value || (a.mark.value === b.mark.value && a.set === b.set);
}

function withRoof(note: string | undefined): string {
  return [note, 'set indoors'].filter(Boolean).join('; ');
}

/** Everything that is new, and what stands, as the files of the folder; and how much of it there is. */
import type { DisciplineKind } from '../../domain/discipline.ts';
import { jsonText, recordText } from '../canonical.ts';
import { byText } from '../import/grouping.ts';
import type * as schema from '../schema.ts';
import { joinedRecords, type NewRecord } from './lists.ts';
import type { Desk } from './reading.ts';
import type { Staging } from './staging.ts';

/** New, and there before. */
interface Count {
  readonly added: number;
  readonly merged: number;
}

export interface Written {
  readonly marks: Count;
  readonly people: Count;
  readonly records: Count;
  readonly events: number;
}

interface Work extends Desk {
  /** Absent where nothing is to be written. */
  readonly staging: Staging | undefined;
  readonly records: ReadonlyMap<string, readonly NewRecord[]>;
  readonly events: number;
}

/** Characters written at once. */
const PIECE = 1 << 18;

export function writeFolder({ ground, marks, people, records, events, staging, refuse }: Work): Written {
  const put = (path: string, text: string) => {
    const file = staging?.file(path);
    file?.write(text);
    file?.close();
  };
  writeLines(lines(people.all()), staging, ['people.ndjson']);
  const kinds = new Map(ground.disciplines.map(({ id, kind }) => [id, kind]));
  const kindOf = (discipline: string) => kinds.get(discipline) as DisciplineKind;
  writeLines(linesOfMarks(marks.all(kindOf)), staging);
  const held = { added: 0, merged: 0 };
  for (const [discipline, fresh] of records) {
    const old = ground.records.get(discipline);
    const { file, added, merged } = joinedRecords(discipline, old, fresh, ground.index, (place, reason) =>
      refuse(place, reason, undefined),
    );
    held.added += added;
    held.merged += merged;
    if (file.records.length > 0) put(`records/${discipline}.json`, recordText(file));
  }
  if (events > 0) for (const series of ground.series.values()) put(`events/${series.id}.json`, jsonText(series));
  put('sources.json', jsonText(sortedBy([...ground.sources.values()], ({ id }) => id)));
  if (ground.isNew) {
    put('countries.json', jsonText(sortedBy(ground.countries, ({ code }) => code)));
    put('disciplines.json', jsonText(sortedBy(ground.disciplines, ({ id }) => id)));
  }
  put('dataset.json', jsonText(ground.info satisfies schema.DatasetInfo));
  return {
    marks: { added: marks.added, merged: marks.merged },
    people: { added: people.added, merged: people.met },
    records: held,
    events,
  };
}

interface Line {
  readonly path: string;
  readonly line: string;
}

function* lines(people: Iterable<schema.ListedPerson>): Generator<Line> {
  for (const person of people) yield { path: 'people.ndjson', line: JSON.stringify(person) };
}

function* linesOfMarks(marks: Iterable<{ discipline: string; line: string }>): Generator<Line> {
  for (const { discipline, line } of marks) yield { path: `marks/${discipline}.ndjson`, line };
}

/** @param always files that are there even if nothing is in them */
function writeLines(values: Iterable<Line>, staging: Staging | undefined, always: readonly string[] = []): void {
  let open: { path: string; file: ReturnType<Staging['file']> | undefined; text: string } | undefined;
  const close = () => {
    open?.file?.write(open.text);
    open?.file?.close();
  };
  for (const path of always) open = { path, file: staging?.file(path), text: '' };
  for (const { path, line } of values) {
    if (path !== open?.path) {
      close();
      open = { path, file: staging?.file(path), text: '' };
    }
    open.text += `${line}\n`;
    if (open.text.length < PIECE) continue;
    open.file?.write(open.text);
    open.text = '';
  }
  close();
}

function sortedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...values].sort((a, b) => byText(keyOf(a), keyOf(b)));
}

/** One input, row by row, into facts: what each row says, and of whom. */
import { basename } from 'node:path';
import { remembered } from '../../domain/memo.ts';
import { slug } from '../../domain/name.ts';
import { sourceBook } from '../import/sources.ts';
import type { Source } from '../schema.ts';
import type { Input } from './bytes.ts';
import { contestReader } from './contests.ts';
import { dialectText } from './dialect.ts';
import type { Field, Kind } from './fields.ts';
import type { Ground } from './ground.ts';
import type { Progress } from './import.ts';
import type { Facts, Marks } from './intake.ts';
import { addEvent } from './lists.ts';
import { type Mapping, mappingOf, type Wishes } from './mapping.ts';
import { groupOf, keyOf, type Mentions } from './mentions.ts';
import { checkedMark, type People } from './people.ts';
import { Fields, Refused } from './record-of-row.ts';
import { openTable, type Row, type Table } from './rows.ts';
import { eventOfRow } from './rows-of-events.ts';
import { personOfRow } from './rows-of-people.ts';
import { recordOfRow } from './rows-of-records.ts';
import { resultOf } from './rows-of-results.ts';
import type { Reject, Troubles } from './tally.ts';
import { type DateOrder, dateOfCell, nationReader, textOfCell } from './values.ts';

/** What an input was taken for. */
export interface ReadFile {
  readonly name: string;
  readonly kind: Kind;
  readonly dialect: string;
  readonly columns: { column: string; field: Field }[];
  readonly unused: string[];
  readonly rows: number;
  readonly source: string;
}

/** Where facts go, and what is known already. */
export interface Desk {
  readonly ground: Ground;
  readonly mentions: Mentions;
  readonly facts: Facts;
  readonly marks: Marks;
  readonly people: People;
  readonly doubtful: Troubles;
  readonly refuse: Reject;
  /** Whether rows are kept with their facts, in case those are refused. */
  readonly keepCells: boolean;
}

interface Reading extends Desk, Wishes {
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly source: string | undefined;
  readonly progress: Progress;
}

/** Rows between two words of progress. */
const OFTEN = 5000;

/** @throws Refusal for an input that is no table that can be read */
export async function readInput(input: Input, reading: Reading): Promise<{ file: ReadFile; events: number }> {
  let bytes = 0;
  const table = await openTable(input, reading, (read) => {
    bytes = read;
  });
  const source = sourceOf(input, reading.source, reading.ground.sources);
  let mapping: Mapping | undefined =
    table.columns.length > 0 ? mappingOf(input.name, table.columns, reading) : undefined;
  const reader = readerOf(reading, source.id);
  let [rows, width, events] = [0, table.columns.length, 0];
  for await (const row of table.rows) {
    rows += 1;
    if (rows % OFTEN === 0) reading.progress('read', input.name, bytes, input.size);
    // Of JSON the columns are known when a row has named them.
    if (!mapping || table.columns.length > width) {
      width = table.columns.length;
      mapping = mappingOf(input.name, table.columns, { ...reading, kind: reading.kind ?? mapping?.kind });
    }
    const fields = new Fields(row, mapping, reader, input.name);
    const cells = reading.keepCells ? cellsOf(row, table) : undefined;
    try {
      if (row.fault !== undefined) throw new Refused(row.fault);
      if (take(mapping.kind, fields, reading, cells)) events += 1;
      for (const doubt of fields.doubts) reading.doubtful.note(fields.place, doubt);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reading.refuse(fields.place, error.message, cellsOf(row, table));
    }
  }
  const found = mapping ?? mappingOf(input.name, table.columns, reading);
  const columns = [...found.columns].map(([field, at]) => ({ column: table.columns[at] ?? '', field }));
  const { kind, unused } = found;
  const file = {
    name: input.name,
    kind,
    dialect: dialectText(table.dialect),
    columns,
    unused: [...unused],
    rows,
    source: source.id,
  };
  return { file, events };
}

/** @returns whether an edition is new */
function take(kind: Kind, fields: Fields, desk: Desk, cells: Readonly<Record<string, string>> | undefined): boolean {
  const { ground, mentions, facts } = desk;
  const { place } = fields;
  if (kind === 'events') return addEvent(ground.series, eventOfRow(fields));
  if (kind === 'people') {
    const { who, said, source } = personOfRow(fields);
    mentions.name(who, source, undefined, undefined, said);
    return false;
  }
  if (kind === 'records') {
    const record = recordOfRow(fields);
    const { who, entry } = record;
    if (!who) desk.people.record(record, undefined, place);
    else {
      mentions.name(who, entry.sources[0] ?? '', entry.set, record.discipline);
      facts.add(groupOf(who.name), { key: keyOf(who), place, record, ...(cells && { cells }) });
    }
    return false;
  }
  const { draft, who } = resultOf(fields, (event) => knowsEvent(ground, event));
  if (!who) {
    desk.marks.add(checkedMark(draft, undefined, ground.index), 'new');
    return false;
  }
  mentions.name(who, draft.sources[0] ?? '', draft.date, draft.discipline);
  facts.add(groupOf(who.name), { key: keyOf(who), place, mark: draft, ...(cells && { cells }) });
  return false;
}

function knowsEvent({ series }: Ground, event: string): boolean {
  const own = series.get(event.replace(/-\d{4}$/, ''));
  return (own?.editions ?? []).some(({ id }) => id === event);
}

function cellsOf(row: Row, { columns }: Table): Readonly<Record<string, string>> {
  const width = Math.max(columns.length, row.cells.length);
  return Object.fromEntries(
    Array.from({ length: width }, (_, at) => [columns[at] || `column ${at + 1}`, row.cells[at] ?? ''] as const),
  );
}

function readerOf({ ground, dateOrder }: Reading, own: string): Fields['reader'] {
  const book = sourceBook([...ground.sources.values()]);
  return {
    contest: contestReader(ground.disciplines),
    nation: remembered(nationReader(ground.countries)),
    date: remembered((cell) => dateOfCell(cell, dateOrder)),
    sources: (cell) => {
      const ids = book.idsOf(cell);
      if (ids.some((id) => !ground.sources.has(id)))
        for (const entry of book.entries()) ground.sources.set(entry.id, entry);
      return ids;
    },
    own,
  };
}

/** The file is a source of its own; one of that name that stands already is the same. */
function sourceOf(input: Input, asked: string | undefined, sources: Map<string, Source>): Source {
  const named = asked ?? (input.path === undefined ? 'Standard input' : basename(input.path));
  const title = textOfCell(named) || 'Import';
  const plain = asked ?? title.replace(/(?:\.(?:csv|tsv|txt|json|ndjson|jsonl|gz)){1,3}$/i, '');
  const id = slug(plain) || 'import';
  const known = sources.get(id);
  if (known) return known;
  const source: Source = { id, title, kind: 'list' };
  sources.set(id, source);
  return source;
}

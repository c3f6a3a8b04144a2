/** The rows of an input, one at a time, each with the line it begins on. */

import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { bytesOf, type Input } from './bytes.ts';
import { type Dialect, dialectOf, encodingOf, notUtf8 } from './dialect.ts';
import { elementsOf } from './json-elements.ts';
import { Refusal } from './refusal.ts';

/** A row: its cells by column, or why it is none. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: string;
}

export interface Table {
  readonly dialect: Dialect;
  /** Names of the columns; of JSON, where each row names its own, they grow as rows come. */
  readonly columns: string[];
  readonly rows: AsyncIterable<Row>;
}

export interface Asked {
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
}

/** Bytes looked at before the rest is read. */
const SAMPLE = 1 << 17;
/** No row is longer: a line of hundreds of megabytes is no row. */
const LONGEST_ROW = 1_000_000;

/**
 * Opens an input as a table.
 *
 * @param seen is told how many bytes have been read
 * @throws Refusal when it cannot be read, here or while its rows are
 */
export async function openTable(input: Input, asked: Asked, seen: (bytes: number) => void): Promise<Table> {
  const bytes = bytesOf(input, seen);
  const held: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
    held.push(next.value);
    size += next.value.length;
    if (size >= SAMPLE) {
      whole = false;
      break;
    }
  }
  if (size === 0) throw new Refusal('data', `${input.name} is empty`);
  const sample = Buffer.concat(held);
  const encoding = encodingOf(input.name, sample, asked.encoding);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield sample;
    yield* bytes;
  }
  const text = decoded(all(), encoding, input.name);
  const found = dialectOf(new TextDecoder(encoding).decode(sample, { stream: true }), encoding, whole);
  const dialect = asked.delimiter === undefined ? found : { ...found, format: 'csv' as const, ...delimiterOf(asked) };
  if (dialect.format !== 'csv') return jsonTable(text, dialect, input.name);
  return csvTable(text, dialect, input.name);
}

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
]);

/** @throws Refusal when it is not one character, or one that no table can have between cells */
function delimiterOf({ delimiter = '' }: Asked): { delimiter: string; quote: string } {
  const meant = DELIMITERS.get(delimiter) ?? delimiter;
  if (!/^[^"\r\n]$/u.test(meant)) {
    throw new Refusal('usage', '--delimiter takes one character that stands between cells', 'like ; or | or tab');
  }
  return { delimiter: meant, quote: '"' };
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    throw error instanceof TypeError ? notUtf8(name) : error;
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly error?: unknown };
}

async function csvTable(text: AsyncIterable<string>, dialect: Dialect, name: string): Promise<Table> {
  // A pipeline, because what cannot be read must reach whoever asks for the rows.
  const parser = pipeline(
    Readable.from(text),
    parse({
      info: true,
      delimiter: dialect.delimiter ?? ',',
      quote: dialect.quote ?? '"',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
    () => {},
  );
  const records = recordsOf(parser as AsyncIterable<Parsed>, name);
  const heading = await records.next();
  if (heading.done) throw new Refusal('data', `${name} has no heading: its first line names the columns`);
  const columns = heading.value.cells.map((cell) => cell.trim());
  async function* rows(): AsyncGenerator<Row> {
    for await (const row of records) {
      if (row.cells.length === columns.length) yield row;
      else yield { ...row, fault: `${row.cells.length} cells where the heading has ${columns.length}` };
    }
  }
  return { dialect, columns, rows: rows() };
}

async function* recordsOf(parser: AsyncIterable<Parsed>, name: string): AsyncGenerator<Row> {
  let next = 1;
  try {
    for await (const { record, info } of parser) {
      const line = next;
      next = info.lines + 1;
      yield { line, cells: record };
    }
  } catch (error) {
    throw csvRefusal(error, name, next);
  }
}

function csvRefusal(error: unknown, name: string, reached: number): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // The parser may be further than the rows it has handed on.
  const line = /at line (\d+)/.exec(message)?.[1] ?? reached;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const hint = 'a quote that is left open makes one row of all that follows; or it is no table';
    return new Refusal('data', `${name}:${line}: a row of more than ${LONGEST_ROW / 1_000_000} MB`, hint);
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new Refusal(
      'data',
      `${name}:${line}: a quote is opened and never closed`,
      'close it, or double it in a cell',
    );
  }
  if (!(error instanceof CsvError)) return error;
  return new Refusal(
    'data',
    `${name}:${line}: ${(error as Error).message}`,
    'put a cell with quotes in quotes, and double those inside',
  );
}

function jsonTable(text: AsyncIterable<string>, dialect: Dialect, name: string): Table {
  const columns: string[] = [];
  const places = new Map<string, number>();
  async function* rows(): AsyncGenerator<Row> {
    for await (const { line, value, fault } of elementsOf(text, dialect.format === 'ndjson', name, LONGEST_ROW)) {
      if (fault !== undefined) yield { line, cells: [], fault };
      else if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        yield { line, cells: [], fault: 'not a JSON object' };
      } else if (isDeep(value, DEEPEST)) yield { line, cells: [], fault: `JSON nested more than ${DEEPEST} deep` };
      else {
        const cells: string[] = [];
        for (const [column, cell] of flat(value, '')) {
          let at = places.get(column);
          if (at === undefined) {
            at = columns.push(column) - 1;
            places.set(column, at);
            if (at >= MOST_COLUMNS)
              throw new Refusal('data', `${name}:${line}: more than ${MOST_COLUMNS} different keys`);
          }
          cells[at] = cell;
        }
        yield { line, cells: Array.from(columns, (_, at) => cells[at] ?? '') };
      }
    }
  }
  return { dialect, columns, rows: rows() };
}

/** A row is a thing with a few parts; what is nested without end is made to exhaust whoever reads it. */
const DEEPEST = 20;
/** As many different keys as no table has columns. */
const MOST_COLUMNS = 500;

function isDeep(value: unknown, left: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1));
}

/** `{person: {name}}` is a column `person.name`; a list is its items with bars between. */
function* flat(value: object, path: string): Generator<readonly [string, string]> {
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (inner === null || inner === undefined) continue;
    if (Array.isArray(inner)) yield [at, inner.filter((each) => typeof each !== 'object').join('|')];
    else if (typeof inner === 'object') yield* flat(inner, at);
    else yield [at, String(inner)];
  }
}

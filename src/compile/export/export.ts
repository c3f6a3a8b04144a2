/** A dataset, one of its tables, or the list of a question, in a format that other tools read. */
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Dataset } from '../../dataset/dataset.ts';
import { Refusal } from '../intake/refusal.ts';
import { writeAll } from '../stream/sorter.ts';
import { type Column, type ColumnType, type ExportTable, TABLES } from './layout.ts';
import { rowsOf, type Values } from './rows.ts';
import { type TextFormat, textOf } from './text.ts';

type ExportFormat = TextFormat | 'sqlite' | 'parquet';

/** One table: a name, columns, and rows as they come. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<Values>;
}

interface ExportOrder {
  readonly sheets: readonly Sheet[];
  readonly format: ExportFormat;
  /** A file; a folder, where there are several tables and the format has no place for them in one. */
  readonly to: string | undefined;
  /** Where it goes without `to`. @returns false when nobody reads any more */
  readonly out: (text: string) => Promise<boolean>;
  readonly progress: (text: string) => void;
}

interface Exported {
  readonly files: readonly { readonly file: string; readonly rows: number }[];
}

/** @param table one of them; all where it is undefined @throws Refusal for another */
export function sheetsOf(dataset: Dataset, table: string | undefined): Sheet[] {
  const names = TABLES.map(({ name }) => name);
  if (table !== undefined && !names.includes(table as ExportTable)) {
    throw new Refusal('usage', `--table: "${table}" is none of ${names.join(', ')}`);
  }
  return TABLES.filter(({ name }) => table === undefined || name === table).map(({ name, columns }) => ({
    name,
    columns,
    rows: rowsOf(dataset, name),
  }));
}

/** The list of a question as a table: what its columns hold decides their types. */
export function sheetOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Sheet {
  const columns = names.map((name, at): Column => ({ name, type: typeOf(rows.map((row) => row[at])) }));
  async function* values(): AsyncGenerator<Values> {
    for (const row of rows)
      yield Object.fromEntries(names.map((name, at) => [name, cellOf(row[at], columns[at]?.type)]));
  }
  return { name: 'list', columns, rows: values() };
}

function typeOf(values: readonly unknown[]): ColumnType {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length === 0) return 'text';
  if (known.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!known.every((value) => typeof value === 'number')) return 'text';
  return known.every((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31) ? 'integer' : 'real';
}

function cellOf(value: unknown, type: ColumnType | undefined): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (type !== 'text') return value as number | boolean;
  if (Array.isArray(value) && value.every((each) => each === null || typeof each !== 'object')) return value.join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** @throws Refusal; then nothing is where it was asked for */
export async function exportTables(order: ExportOrder): Promise<Exported> {
  const { sheets, format, to } = order;
  const [first] = sheets;
  if (to === undefined) {
    if (format === 'sqlite' || format === 'parquet') {
      throw new Refusal('usage', `-o ${format} is no text`, `say where it goes: --to FILE`);
    }
    if (sheets.length > 1 || !first) {
      const hint = 'one of them: --table marks; or a folder for all: --to FOLDER';
      throw new Refusal('usage', `there are ${sheets.length} tables, and standard output is one file`, hint);
    }
    let rows = 0;
    const pieces = textOf(format, first.columns, first.rows, (count) => {
      rows = count;
    });
    for await (const text of pieces) if (!(await order.out(text))) break;
    return { files: [{ file: '-', rows }] };
  }
  return format === 'sqlite' || sheets.length === 1 ? oneFile(order, to) : aFolder(order, to);
}

async function oneFile({ sheets, format, progress }: ExportOrder, to: string): Promise<Exported> {
  const stat = statSync(to, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw new Refusal('usage', `--to: ${to} is a folder`, 'name a file');
  const draft = join(dirname(resolve(to)), `.${basename(to)}.part`);
  rmSync(draft, { force: true });
  try {
    const rows =
      format === 'sqlite'
        ? await database(draft, sheets, progress)
        : await write(draft, format, sheets[0] as Sheet, progress);
    renameSync(draft, to);
    return { files: [{ file: to, rows }] };
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

async function aFolder({ sheets, format, progress }: ExportOrder, to: string): Promise<Exported> {
  const stat = statSync(to, { throwIfNoEntry: false });
  if (stat && (!stat.isDirectory() || readdirSync(to).length > 0)) {
    throw new Refusal('usage', `--to: ${to} is there, and no empty folder`, 'name a new one');
  }
  const parent = dirname(resolve(to));
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, `.${basename(to)}-`));
  // A temporary folder is private; an export is for whoever may read what lies beside it.
  chmodSync(draft, 0o755);
  try {
    const files: { file: string; rows: number }[] = [];
    for (const sheet of sheets) {
      const name = `${sheet.name}.${format}`;
      files.push({
        file: join(to, name),
        rows: await write(join(draft, name), format as Exclude<ExportFormat, 'sqlite'>, sheet, progress),
      });
    }
    if (existsSync(to)) rmSync(to, { recursive: true });
    renameSync(draft, to);
    return { files };
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

async function write(
  file: string,
  format: Exclude<ExportFormat, 'sqlite'>,
  sheet: Sheet,
  progress: (text: string) => void,
): Promise<number> {
  progress(`writing ${sheet.name}`);
  if (format === 'parquet') {
    const { writeParquet } = await import('./parquet.ts');
    return writeParquet(file, sheet.columns, sheet.rows);
  }
  let rows = 0;
  const handle = openSync(file, 'wx');
  try {
    for await (const text of textOf(format, sheet.columns, sheet.rows, (count) => {
      rows = count;
    })) {
      writeAll(handle, text);
    }
  } finally {
    closeSync(handle);
  }
  return rows;
}

async function database(file: string, sheets: readonly Sheet[], progress: (text: string) => void): Promise<number> {
  const { SqliteFile } = await import('./sqlite.ts');
  const database = new SqliteFile(file);
  let rows = 0;
  try {
    for (const { name, columns, rows: own } of sheets) {
      progress(`writing ${name}`);
      rows += await database.table(name, columns, own);
    }
    database.close();
    return rows;
  } catch (error) {
    database.discard();
    if (!(error instanceof Error) || error.name !== 'SQLite3Error') throw error;
    throw new Refusal(
      'data',
      `the database could not be written: ${error.message}`,
      'see whether there is room on the disk; nothing was changed',
    );
  }
}

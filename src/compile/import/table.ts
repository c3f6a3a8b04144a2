/** The collected tables, read as streams: one row at a time, with the line it stands on. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Fault } from './faults.ts';

export interface Row<Column extends string> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** Notes that a cell is malformed; the import stops when the table is read. */
  readonly fault: (column: Column, reason: string) => void;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads `folder/file`, unpacking `.gz`.
 *
 * @param columns the names the first line must hold, in order.
 * @param faults takes what is wrong; a row with the wrong number of cells is noted and left out.
 */
export async function* readTable<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  faults: Fault[],
): AsyncGenerator<Row<Column>> {
  const bytes = createReadStream(join(folder, file));
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const parser = text.pipe(parse({ bom: true, info: true, relax_column_count: true }));
  // `pipe` hands on no errors: a missing file must reach the reader too.
  for (const stream of [bytes, text]) stream.on('error', (error: Error) => parser.destroy(error));
  let line = 0;
  let start = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      line = start;
      start = info.lines + 1;
      if (line === 1) {
        if (record.join() !== columns.join()) {
          faults.push({ file, line, column: 'names', reason: `expected ${columns.join()}, found ${record.join()}` });
          return;
        }
        continue;
      }
      if (record.length !== columns.length) {
        const reason = `${record.length} cells where ${columns.length} are named`;
        faults.push({ file, line, column: 'row', reason });
        continue;
      }
      yield rowOf(file, line, columns, record, faults);
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (!code.startsWith('CSV_')) throw error;
    faults.push({ file, line: start, column: 'row', reason: (error as Error).message });
  }
}

function rowOf<Column extends string>(
  file: string,
  line: number,
  columns: readonly Column[],
  record: readonly string[],
  faults: Fault[],
): Row<Column> {
  const cells = {} as Record<Column, string>;
  for (const [at, column] of columns.entries()) cells[column] = (record[at] ?? '').trim();
  return { file, line, cells, fault: (column, reason) => faults.push({ file, line, column, reason }) };
}

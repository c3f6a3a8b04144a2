/** Tables as text: CSV, JSON, a row a line. In pieces, as rows come. */
import { stringify } from 'csv-stringify/sync';
import type { Column } from './layout.ts';
import type { Values } from './rows.ts';

export type TextFormat = 'csv' | 'ndjson' | 'json';

/** Rows made into text at once. */
const BATCH = 500;

/** @param count is told how many rows there are, at the end */
export async function* textOf(
  format: TextFormat,
  columns: readonly Column[],
  rows: AsyncIterable<Values>,
  count: (rows: number) => void,
): AsyncGenerator<string> {
  let batch: Values[] = [];
  let all = 0;
  if (format === 'csv') yield stringify([columns.map(({ name }) => name)]);
  if (format === 'json') yield '[\n';
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield spelt(format, columns, batch, all);
    all += batch.length;
    batch = [];
  }
  if (batch.length > 0) yield spelt(format, columns, batch, all);
  all += batch.length;
  if (format === 'json') yield all === 0 ? ']\n' : '\n]\n';
  count(all);
}

function spelt(format: TextFormat, columns: readonly Column[], rows: readonly Values[], before: number): string {
  if (format === 'csv') {
    const cast = { boolean: (value: boolean) => (value ? 'true' : 'false') };
    return stringify(
      rows.map((row) => columns.map(({ name }) => row[name] ?? '')),
      { cast },
    );
  }
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
  );
  if (format === 'ndjson') return `${lines.join('\n')}\n`;
  return `${before > 0 ? ',\n' : ''}${lines.join(',\n')}`;
}

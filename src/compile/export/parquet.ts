/** A Parquet file of one table, written a group of rows at a time. Loaded on demand. */
import { fileWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import type { Column, ColumnType } from './layout.ts';
import type { Values } from './rows.ts';

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
};

/** Rows held until they are written: enough to compress well, and little memory. */
const GROUP = 50_000;

/** @returns the rows written */
export async function writeParquet(
  file: string,
  columns: readonly Column[],
  rows: AsyncIterable<Values>,
): Promise<number> {
  let count = 0;
  const dates = columns.filter(({ type }) => type === 'date').map(({ name }) => name);
  async function* typed(): AsyncGenerator<Record<string, unknown>> {
    for await (const row of rows) {
      count += 1;
      const own: Record<string, unknown> = {};
      for (const { name } of columns) own[name] = row[name] ?? null;
      for (const name of dates) if (typeof own[name] === 'string') own[name] = new Date(`${own[name]}T00:00:00Z`);
      yield own;
    }
  }
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] })),
  ];
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: typed(),
    columns: columns.map(({ name }) => ({ name })),
    schema,
    rowGroupSize: GROUP,
    createdBy: 'stadion',
  });
  return count;
}

/** The data of an answer as rows, their cells, and the parts of them that were asked for. */
import type { Selection } from './format.ts';

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** The items of the first list that holds any, or the data itself. */
export function rowsOf(data: unknown, { lists, columns }: Selection): Rows {
  if (lists.length === 0) return { columns: columns[0] ?? [], rows: [data] };
  const found = lists.map((key) => listIn(data, key));
  const at = Math.max(
    0,
    found.findIndex((list) => list.length > 0),
  );
  return { columns: columns[at] ?? [], rows: found[at] ?? [] };
}

function listIn(data: unknown, key: string): readonly unknown[] {
  const list = (data as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list : [];
}

/** The answer with its rows narrowed to the fields asked for; all else stays. */
export function narrowed<Answer extends { readonly data: unknown }>(
  answer: Answer,
  { lists, fields }: Selection,
): Answer {
  if (!fields) return answer;
  if (lists.length === 0) return { ...answer, data: picked(answer.data, fields) };
  const narrow = lists.map((key) => [key, listIn(answer.data, key).map((row) => picked(row, fields))]);
  return { ...answer, data: { ...(answer.data as object), ...Object.fromEntries(narrow) } };
}

/** The named parts of a value, in the order of the names; of a list, those of each item. */
export function picked(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => picked(each, fields));
  if (value === null || typeof value !== 'object') return value;
  const wanted = new Map<string, string[]>();
  for (const field of fields) {
    const [key = '', rest] = headOf(field);
    wanted.set(key, [...(wanted.get(key) ?? []), ...(rest === undefined ? [] : [rest])]);
  }
  const whole = new Set(fields);
  const parts = [...wanted].flatMap(([key, inner]) => {
    if (!Object.hasOwn(value, key)) return [];
    const part = (value as Readonly<Record<string, unknown>>)[key];
    return [[key, whole.has(key) ? part : picked(part, inner)]];
  });
  return Object.fromEntries(parts);
}

/** What a row holds in a column; the parts of the items of a list in one list; null where there is nothing. */
export function valueAt(value: unknown, column: string | undefined): unknown {
  if (column === undefined) return value ?? null;
  if (Array.isArray(value)) return value.flatMap((each) => valueAt(each, column));
  if (value === null || typeof value !== 'object') return null;
  const [key, rest] = headOf(column);
  return Object.hasOwn(value, key) ? valueAt((value as Readonly<Record<string, unknown>>)[key], rest) : null;
}

function headOf(field: string): [key: string, rest: string | undefined] {
  const dot = field.indexOf('.');
  return dot < 0 ? [field, undefined] : [field.slice(0, dot), field.slice(dot + 1)];
}

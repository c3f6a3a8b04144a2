/** Tables of data: comma or tab separated, quoted as RFC 4180 has it. Loaded where they are asked for. */
import { stringify } from 'csv-stringify/sync';
import type { Settings } from './format.ts';
import { rowsOf, valueAt } from './rows.ts';
import { safe } from './safe.ts';

export type Row = readonly unknown[];

/** The rows of an answer below the names of their columns. */
export function renderTable(data: unknown, settings: Settings): string {
  const { columns, rows } = rowsOf(data, settings.selection);
  const cells = rows.map((row) => columns.map((column) => valueAt(row, column)));
  return tableHead(columns, settings) + tableRows(cells, settings);
}

/** The names of the columns; nothing where the bare answer is wanted. */
export function tableHead(columns: readonly string[], settings: Settings): string {
  const mark = settings.spreadsheet ? '\uFEFF' : '';
  return mark + (settings.quiet ? '' : tableRows([columns], settings));
}

/** Rows of values as lines: numbers as they are, null as nothing, lists in one cell. */
export function tableRows(rows: readonly Row[], { format, spreadsheet, terminal }: Settings): string {
  const shown = (value: unknown) => (typeof value === 'number' ? value : terminal ? safe(text(value)) : text(value));
  const cells = rows.map((row) => row.map(shown));
  return stringify(cells, {
    delimiter: format === 'tsv' ? '\t' : ',',
    record_delimiter: spreadsheet ? '\r\n' : '\n',
    // Both characters of a line end, whichever is used here: a reader may take either for one.
    quote_record_delimiter: true,
    escape_formulas: spreadsheet,
  });
}

const BETWEEN = '; ';

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every(isScalar)) return value.map(text).join(BETWEEN);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

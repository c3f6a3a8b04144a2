/** Tables for a terminal: without lines, fitted to the width, stacked where there is too little of it. */
import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Block, Column } from '../views/doc.ts';
import { fieldsText, folded, GAP, INDENT, indented, NARROWEST, type Page, references, toned } from './page.ts';
import { safe } from './safe.ts';

/** Below this many columns a table is stacked: a line a cell. */
export const STACKED_BELOW = 60;

type TableBlock = Extract<Block, { kind: 'table' }>;

export function tableText(block: TableBlock, page: Page): string {
  const { columns, rows } = numbered(block, page);
  if (page.width < STACKED_BELOW) return stackedText(block, page);
  const filled = columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => rows.some((row) => row[at]?.text !== ''));
  const room = page.width - INDENT.length;
  const natural = naturalWidths(filled, rows);
  const below = total(natural) > room ? filled.filter(({ column }) => column.below) : [];
  const beside = filled.filter((column) => !below.includes(column));
  const [used, widths] = fitting(beside, rows, room) ?? [];
  if (!used || !widths) return stackedText(block, page);
  const titles = used.map(({ column }) => page.paint.dim(safe(column.title)));
  const head = used.some(({ column }) => column.title !== '') ? [titles] : [];
  const body = rows.map((row) =>
    used.map(({ at }, position) => {
      const { text, tone } = row[at] ?? { text: '', tone: 'plain' };
      // Folded here, so that a colour does not run over the end of a line.
      return folded(safe(text), widths[position] ?? NARROWEST)
        .map((line) => toned(line, tone ?? 'plain', page.paint))
        .join('\n');
    }),
  );
  if (below.length === 0) return gridText([...head, ...body], used, widths);
  return [
    ...head.map((cells) => gridText([cells], used, widths)),
    ...body.flatMap((cells, at) => [
      gridText([cells], used, widths),
      ...below.map((column) => belowText(rows[at]?.[column.at], page)),
    ]),
  ].join('');
}

function gridText(rows: readonly string[][], used: readonly UsedColumn[], widths: readonly number[]): string {
  const table = new Table({
    chars: BORDERLESS,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + GAP),
    colAligns: used.map(({ column }) => column.align ?? 'left'),
    wordWrap: true,
  });
  table.push(...rows);
  const lines = table.toString().split('\n');
  return lines.map((line) => `${`${INDENT}${line}`.trimEnd()}\n`).join('');
}

function belowText(cell: TableBlock['rows'][number][number] | undefined, page: Page): string {
  if (!cell || cell.text === '') return '';
  const paintLine = (line: string) => `${INDENT}${toned(line, cell.tone ?? 'plain', page.paint)}`;
  return indented(cell.text, { ...page, width: page.width - INDENT.length }, paintLine);
}

interface UsedColumn {
  readonly column: Column;
  readonly at: number;
}

/**
 * The columns that fit, and how wide each is. Where there is too little room, columns fold between words, the widest
 * flexible one first; then those are left out that the others imply; then words are broken. Undefined where even that
 * is too wide.
 */
function fitting(
  columns: readonly UsedColumn[],
  rows: TableBlock['rows'],
  room: number,
): [readonly UsedColumn[], number[]] | undefined {
  const needed = columns.filter(({ column }) => !column.implied);
  for (const whole of [true, false]) {
    for (const used of needed.length < columns.length ? [columns, needed] : [columns]) {
      const least = used.map((each) => (whole ? longestWord(each, rows) : NARROWEST));
      const widths = folding(naturalWidths(used, rows), least, used, room);
      if (widths) return [used, widths];
    }
  }
  return undefined;
}

function naturalWidths(columns: readonly UsedColumn[], rows: TableBlock['rows']): number[] {
  return columns.map(({ column, at }) =>
    Math.max(stringWidth(safe(column.title)), ...rows.map((row) => stringWidth(safe(row[at]?.text ?? '')))),
  );
}

/** No name is so long that it must stay whole: what is longer may be an address. */
const LONGEST_WORD = 18;

function longestWord({ at }: UsedColumn, rows: TableBlock['rows']): number {
  const words = rows.flatMap((row) => safe(row[at]?.text ?? '').split(' '));
  return Math.max(NARROWEST, Math.min(LONGEST_WORD, Math.max(...words.map((word) => stringWidth(word)))));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
}

/** @param least how narrow each column may get */
function folding(
  natural: readonly number[],
  least: readonly number[],
  columns: readonly UsedColumn[],
  room: number,
): number[] | undefined {
  const widths = [...natural];
  while (total(widths) > room) {
    let widest = -1;
    for (const [at, { column }] of columns.entries()) {
      const width = widths[at] ?? 0;
      if (column.flexible && width > (least[at] ?? NARROWEST) && width > (widths[widest] ?? 0)) widest = at;
    }
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** The table with the numbers of its sources as a last column, where it cites any. */
function numbered({ columns, rows, cites }: TableBlock, page: Page): Pick<TableBlock, 'columns' | 'rows'> {
  const numbers = rows.map((_, at) => references(cites?.[at], page));
  if (numbers.every((text) => text === '')) return { columns, rows };
  return {
    columns: [...columns, { key: 'sources', title: '' }],
    rows: rows.map((row, at) => [...row, { text: numbers[at] ?? '', raw: null, tone: 'muted' }]),
  };
}

function stackedText({ columns, rows, cites }: TableBlock, page: Page): string {
  return rows
    .map((row, line) => {
      const fields = columns.flatMap((column, at) => {
        const value = row[at]?.text ?? '';
        return value === '' ? [] : [{ label: column.title, value }];
      });
      const last = fields.length - 1;
      return fieldsText(
        fields.map((field, at) => (at === last ? { ...field, cites: cites?.[line] ?? [] } : field)),
        page,
      );
    })
    .join('\n');
}

const NONE = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const BORDERLESS = Object.fromEntries(
  [...NONE, 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((part) => [part, '']),
);

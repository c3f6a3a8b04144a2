/** Tables for a terminal: without lines, fitted to the width, stacked where there is too little of it. */
import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Block, Column } from '../views/doc.ts';
import { fieldsText, folded, GAP, INDENT, NARROWEST, type Page, references, toned } from './page.ts';
import { safe } from './safe.ts';

/** Below this many columns a table is stacked: a line a cell. */
const STACKED_BELOW = 60;

type TableBlock = Extract<Block, { kind: 'table' }>;

export function tableText(block: TableBlock, page: Page): string {
  const { columns, rows } = numbered(block, page);
  if (page.width < STACKED_BELOW) return stackedText({ columns, rows }, page);
  const filled = columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => rows.some((row) => row[at]?.text !== ''));
  const room = page.width - INDENT.length;
  const [used, widths] = fitting(filled, rows, room) ?? [];
  if (!used || !widths) return stackedText({ columns, rows }, page);
  const table = new Table({
    chars: BORDERLESS,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + GAP),
    colAligns: used.map(({ column }) => column.align ?? 'left'),
    wordWrap: true,
  });
  const titles = used.map(({ column }) => page.paint.dim(column.title));
  if (used.some(({ column }) => column.title !== '')) table.push(titles);
  for (const row of rows) {
    table.push(
      used.map(({ at }, position) => {
        const { text, tone } = row[at] ?? { text: '', tone: 'plain' };
        // Folded here, so that a colour does not run over the end of a line.
        return folded(safe(text), widths[position] ?? NARROWEST)
          .map((line) => toned(line, tone ?? 'plain', page.paint))
          .join('\n');
      }),
    );
  }
  return `${table
    .toString()
    .split('\n')
    .map((line) => `${INDENT}${line}`.trimEnd())
    .join('\n')}\n`;
}

interface UsedColumn {
  readonly column: Column;
  readonly at: number;
}

/**
 * The columns that fit, and how wide each is. Where there is too little room, columns fold, the widest flexible one
 * first; then those are left out that the others imply. Undefined where even that is too wide.
 */
function fitting(
  columns: readonly UsedColumn[],
  rows: TableBlock['rows'],
  room: number,
): [readonly UsedColumn[], number[]] | undefined {
  const natural = columns.map(({ column, at }) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(safe(row[at]?.text ?? '')))),
  );
  const widths = folding(natural, columns, room);
  if (widths) return [columns, widths];
  const needed = columns.filter(({ column }) => !column.implied);
  return needed.length < columns.length ? fitting(needed, rows, room) : undefined;
}

function folding(natural: readonly number[], columns: readonly UsedColumn[], room: number): number[] | undefined {
  const widths = [...natural];
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  while (total() > room) {
    let widest = -1;
    for (const [at, { column }] of columns.entries()) {
      const width = widths[at] ?? 0;
      if (column.flexible && width > NARROWEST && width > (widths[widest] ?? 0)) widest = at;
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

function stackedText({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, page: Page): string {
  return rows
    .map((row) => {
      const fields = columns.flatMap((column, at) => {
        const value = row[at]?.text ?? '';
        return value === '' ? [] : [{ label: column.title, value }];
      });
      return fieldsText(fields, page);
    })
    .join('\n');
}

const NONE = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const BORDERLESS = Object.fromEntries(
  [...NONE, 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((part) => [part, '']),
);

/** Text for a terminal: fitted to its width, stacked where it is narrow, coloured where colour is wanted. */
import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { SourceRef } from '../contract/envelope.ts';
import type { Block, CitedSource, Column, Doc, Field, Tone } from '../views/doc.ts';
import { sourceParts } from './plain.ts';
import { safe } from './safe.ts';

export interface TerminalSettings {
  readonly width: number;
  readonly color: boolean;
  readonly addresses: boolean;
}

/** Below this many columns a table is stacked: a line a cell. */
const STACKED_BELOW = 60;
const INDENT = '  ';
const GAP = 2;
/** No flexible column is folded narrower than this. */
const NARROWEST = 9;

export function renderTerminal(doc: Doc, { width, color, addresses }: TerminalSettings): string {
  const cited = doc.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  const page: Page = {
    width: Math.max(20, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
    addresses: addresses || cited.length <= FEW_SOURCES,
    numbers: new Map(cited.map(({ id }, at) => [id, at + 1])),
  };
  const blocks = doc.map((block) => blockText(block, page)).filter((text) => text !== '');
  return `${blocks.join('')}`;
}

interface Page {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly addresses: boolean;
  /** The number each source goes by on this page. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** So many sources are shown with their addresses unasked. */
const FEW_SOURCES = 3;
/** Numbers shown beside one fact. */
const SHOWN_REFERENCES = 3;

/** `[1 4]`: the sources of a fact, by their numbers in the list below; none where there is but one to refer to. */
function references(cites: readonly string[] | undefined, { numbers }: Page): string {
  if (!cites || numbers.size < 2) return '';
  const known = cites.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  if (known.length === 0) return '';
  const more = known.length > SHOWN_REFERENCES ? ' +' : '';
  return `[${known.slice(0, SHOWN_REFERENCES).join(' ')}${more}]`;
}

function blockText(block: Block, page: Page): string {
  const { paint } = page;
  switch (block.kind) {
    case 'headline':
      return `${folded(safe(block.text), page.width)
        .map((line) => paint.bold(line))
        .join('\n')}\n`;
    case 'text':
      return indented(block.text, page, (line) => toned(line, block.tone ?? 'plain', paint));
    case 'heading':
      return `\n${folded(safe(block.text), page.width)
        .map((line) => paint.bold(line))
        .join('\n')}\n`;
    case 'note':
      return indented(`note: ${block.text}`, page, (line) => paint.yellow(line));
    case 'fields':
      return fieldsText(block.rows, page);
    case 'table':
      return page.width < STACKED_BELOW ? stackedText(numbered(block, page), page) : tableText(block, page);
    case 'sources':
      return sourcesText(block, page);
  }
}

function toned(text: string, tone: Tone, paint: ChalkInstance): string {
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (plain) => plain,
    strong: paint.bold,
    muted: paint.dim,
    good: paint.green,
    bad: paint.red,
    warn: paint.yellow,
  };
  return tones[tone](text);
}

function indented(text: string, { width }: Page, paintLine: (line: string) => string): string {
  return folded(safe(text), width - INDENT.length)
    .map((line) => `${INDENT}${paintLine(line)}\n`)
    .join('');
}

function fieldsText(rows: readonly Field[], page: Page): string {
  if (rows.length === 0) return '';
  const labelWidth = Math.min(24, Math.max(...rows.map(({ label }) => stringWidth(label))));
  const valueWidth = Math.max(NARROWEST, page.width - INDENT.length - labelWidth - GAP);
  return rows
    .map(({ label, value, cites }) => {
      const numbered = [safe(value), references(cites, page)].filter((part) => part !== '').join(' ');
      const [first = '', ...rest] = folded(numbered, valueWidth);
      const hang = ' '.repeat(INDENT.length + labelWidth + GAP);
      const lead = `${INDENT}${page.paint.dim(padded(safe(label), labelWidth))}${' '.repeat(GAP)}`;
      return `${[`${lead}${first}`, ...rest.map((line) => `${hang}${line}`)].join('\n')}\n`;
    })
    .join('');
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function tableText(block: TableBlock, page: Page): string {
  const { columns, rows } = numbered(block, page);
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

function sourcesText({ sources }: Extract<Block, { kind: 'sources' }>, page: Page): string {
  const heading = `\n${page.paint.dim(sources.length === 1 ? 'Source' : 'Sources')}\n`;
  const hint = page.addresses ? '' : indented('with addresses: --explain, or --json', page, page.paint.dim);
  return heading + sources.map((source) => sourceText(source, page)).join('') + hint;
}

/** Number, title, publisher and date on one line; the address below it, never broken: people click on it. */
function sourceText({ id, url, title, publisher, date }: CitedSource, page: Page): string {
  const number = page.numbers.size > 1 ? `[${page.numbers.get(id)}] ` : '';
  const named = sourceParts({ title, publisher, date } as SourceRef).join(', ');
  const room = page.width - INDENT.length - number.length;
  const line = `${INDENT}${page.paint.dim(number + shortened(safe(named), room))}\n`;
  return page.addresses && url !== undefined
    ? `${line}${INDENT}${' '.repeat(number.length)}${page.paint.dim(safe(url))}\n`
    : line;
}

function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  return `${(wrapAnsi(text, width - 1, { hard: true }).split('\n')[0] ?? '').trimEnd()}…`;
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken where it must be. */
function folded(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

const NONE = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const BORDERLESS = Object.fromEntries(
  [...NONE, 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((part) => [part, '']),
);

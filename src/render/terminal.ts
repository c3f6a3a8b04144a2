/** Text for a terminal: fitted to its width, stacked where it is narrow, coloured where colour is wanted. */
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { SourceRef } from '../contract/envelope.ts';
import type { Block, CitedSource, Doc } from '../views/doc.ts';
import { findingText } from './finding.ts';
import { fieldsText, folded, INDENT, indented, type Page, toned } from './page.ts';
import { sourceParts } from './plain.ts';
import { safe } from './safe.ts';
import { tableText } from './table.ts';

export interface TerminalSettings {
  readonly width: number;
  readonly color: boolean;
  readonly addresses: boolean;
}

/** So many sources are shown with their addresses unasked. */
const FEW_SOURCES = 3;
export function renderTerminal(doc: Doc, { width, color, addresses }: TerminalSettings): string {
  const cited = doc.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  const named = doc.flatMap((block) => ('sources' in block ? block.sources.map(({ id }) => id) : []));
  const page: Page = {
    width: Math.max(20, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
    addresses: addresses || new Set(named).size <= FEW_SOURCES,
    numbers: new Map(cited.map(({ id }, at) => [id, at + 1])),
  };
  const blocks = doc.map((block) => blockText(block, page)).filter((text) => text !== '');
  return `${blocks.join('')}`;
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
    case 'aside':
      return indented(block.text, page, paint.dim);
    case 'finding':
      return findingText(block, page);
    case 'fields':
      return fieldsText(block.rows, page);
    case 'table':
      return tableText(block, page);
    case 'drawing':
      return block.lines.map((text) => `${text}\n`).join('');
    case 'sources':
      return sourcesText(block, page);
  }
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

/** Text for pipes and files: one record a line, fields apart by tabs, nothing cut, folded or coloured. */
import type { SourceRef } from '../contract/envelope.ts';
import type { Block, Doc } from '../views/doc.ts';
import { safe } from './safe.ts';

export function renderPlain(doc: Doc): string {
  return doc.flatMap(linesOf).join('');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'headline':
    case 'text':
    case 'heading':
      return [line([block.text])];
    case 'note':
      return [line(['note', block.text])];
    case 'fields':
      return block.rows.map(({ label, value }) => line([label, value]));
    case 'table':
      return block.rows.map((row) => line(row.map(({ text, raw }) => (typeof raw === 'number' ? String(raw) : text))));
    case 'drawing':
      return block.lines.map((text) => `${text}\n`);
    case 'aside':
      return [];
    case 'finding': {
      const { file, line: at, column, verdict, type } = block.finding;
      return [line([`${file}:${at}:${column}: ${verdict}[${type}]: ${block.message}`])];
    }
    case 'sources':
      return block.sources.map((source) => line(['source', source.id, ...sourceParts(source)]));
  }
}

/** Title, publisher, date and address, as far as known. */
export function sourceParts({ title, publisher, date, url }: SourceRef): string[] {
  return [title, publisher, date, url].filter((part) => part !== undefined);
}

function line(cells: readonly string[]): string {
  // One look at the whole line is enough for nearly all of them.
  const whole = cells.join(' ');
  if (whole === safe(whole)) return `${cells.join('\t')}\n`;
  return `${cells.map((cell) => safe(cell)).join('\t')}\n`;
}

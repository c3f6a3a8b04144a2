/** A document as Markdown, for an article or a page: data can put neither markup nor HTML into it. */
import type { Block, CitedSource, Doc, Field, Remark } from '../views/doc.ts';
import { sourceParts } from './plain.ts';
import { safe } from './safe.ts';

/** The number each source goes by. */
type Numbers = ReadonlyMap<string, number>;

/** @param title of this document among others */
export function renderMarkdown(doc: Doc, title?: string): string {
  const cited = doc.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  const numbers = new Map(cited.map(({ id }, at) => [id, at + 1]));
  const heading = title === undefined ? '' : `## ${inline(title)}`;
  const blocks = [heading, ...doc.map((block) => blockText(block, numbers))].filter((text) => text !== '');
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function blockText(block: Block, numbers: Numbers): string {
  switch (block.kind) {
    case 'headline':
      return `**${inline(block.text)}**`;
    case 'text':
      return inline(block.text);
    case 'heading':
      return `### ${inline(block.text)}`;
    case 'note':
      return `> note: ${inline(block.text)}`;
    case 'fields':
      return block.rows.map((row) => fieldText(row, numbers)).join('\n');
    case 'table':
      return tableText(block, numbers);
    case 'drawing':
      return ['```text', ...block.lines, '```'].join('\n');
    case 'aside':
      return inline(block.text);
    case 'finding':
      return findingText(block);
    case 'sources':
      return sourcesText(block.sources);
  }
}

function fieldText({ label, value, cites }: Field, numbers: Numbers): string {
  return `- **${inline(label)}:** ${[inline(value), references(cites, numbers)].filter((part) => part !== '').join(' ')}`;
}

function tableText({ columns, rows, cites }: Extract<Block, { kind: 'table' }>, numbers: Numbers): string {
  if (rows.length === 0) return '';
  const used = columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => rows.some((row) => row[at]?.text !== ''));
  const sources = rows.map((_, at) => references(cites?.[at], numbers));
  const cited = sources.some((text) => text !== '');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([...used.map(({ column }) => inline(column.title)), ...(cited ? [''] : [])]),
    line([...used.map(({ column }) => (column.align === 'right' ? '---:' : '---')), ...(cited ? ['---'] : [])]),
    ...rows.map((row, at) =>
      line([...used.map((column) => inline(row[column.at]?.text ?? '')), ...(cited ? [sources[at] ?? ''] : [])]),
    ),
  ].join('\n');
}

/** The sentence with the words in question in bold; what is true; where it can be read. */
function findingText({ finding, excerpt, facts, rule, sources }: Remark): string {
  const { text, from, to } = excerpt;
  const parts = [text.slice(0, from), text.slice(from, to), text.slice(to)].map((part) => spaced(part, inline));
  const quoted = `${parts[0]}**${(parts[1] ?? '').trim()}**${parts[2]}`;
  const named = sources.map((source) => `- **source:** ${sourceText(source)}`);
  return [
    `### ${inline(`${finding.verdict}: ${rule.title}, line ${finding.line}`)}`,
    `> ${quoted.trim()}`,
    [...facts.map((fact) => fieldText(fact, new Map())), ...named].join('\n'),
  ].join('\n\n');
}

/** Spelt without the spaces at its ends, which stay. */
function spaced(text: string, spell: (text: string) => string): string {
  const [start, end] = [text.trimStart(), text.trimEnd()];
  if (start === '') return text;
  return text.slice(0, text.length - start.length) + spell(text.trim()) + text.slice(end.length);
}

/** `[1] [4]`: no links, as nothing defines them. */
function references(cites: readonly string[] | undefined, numbers: Numbers): string {
  if (!cites || numbers.size < 2) return '';
  const known = cites.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  return known.map((number) => `[${number}]`).join(' ');
}

function sourcesText(sources: readonly CitedSource[]): string {
  const list = sources.map((source, at) => `${at + 1}. ${sourceText(source)}`).join('\n');
  return `### ${sources.length === 1 ? 'Source' : 'Sources'}\n\n${list}`;
}

/** The title, a link where there is an address, with publisher and date. */
function sourceText({ kind, title, publisher, date, url }: CitedSource): string {
  const named = inline(title);
  const target = url === undefined ? undefined : address(url);
  const rest = sourceParts({ kind, title: '', publisher, date }).slice(1).map(inline);
  return [target === undefined ? named : `[${named}](<${target}>)`, ...rest].join(', ');
}

/** An address of the web, without what would end the link; undefined for any other. */
function address(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? safe(url).replace(/[<>\\\s\uFFFD]/g, encodeURIComponent) : undefined;
}

/** Text that stays text: Markdown takes a backslash before punctuation as an order to print it. */
function inline(text: string): string {
  return safe(text)
    .trim()
    .replace(/[\\`*_[\]<>&|~$#]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

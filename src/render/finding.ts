/** A claim of a text on a terminal: its sentence with the words underlined, and below it what is true. */
import stringWidth from 'string-width';
import type { CitedSource, Excerpt, Field, Remark } from '../views/doc.ts';
import { fieldsText, GAP, INDENT, type Page, toned } from './page.ts';
import { sourceParts } from './plain.ts';
import { safe } from './safe.ts';
import { STACKED_BELOW } from './table.ts';

/** More sources than these are only counted. */
const SHOWN_SOURCES = 3;

export function findingText(remark: Remark, page: Page): string {
  const { finding, tone, facts, excerpt, rule, sources } = remark;
  const { paint, width } = page;
  const place = safe(`${finding.file}:${finding.line}:${finding.column}`);
  const verdict = paint.bold(toned(finding.verdict.toUpperCase(), tone, paint));
  const head =
    width < STACKED_BELOW
      ? `${verdict}\n${rule.title}\n${paint.dim(place)}`
      : `${verdict}  ${rule.title}  ${paint.dim(place)}`;
  const underline = (marks: string) => toned(marks, tone, paint);
  return `\n${head}\n${excerptText(excerpt, page, underline)}${factsText(facts, sources, page)}`;
}

/** What is true, and where it can be read; an address is never broken: people click on it. */
function factsText(facts: readonly Field[], sources: readonly CitedSource[], page: Page): string {
  const widest = Math.max(...[SOURCE, ...facts.map(({ label }) => label)].map((label) => label.length));
  const rows = (fields: readonly Field[]) =>
    fieldsText(
      fields.map(({ label, ...rest }) => ({ ...rest, label: label.padEnd(widest) })),
      page,
    );
  const hang = ' '.repeat(INDENT.length + widest + GAP);
  const named = sources.slice(0, SHOWN_SOURCES).map(({ title, publisher, date, url, kind }, at) => {
    const row = rows([
      { label: at === 0 ? SOURCE : '', value: sourceParts({ title, publisher, date, kind }).join(', ') },
    ]);
    return page.addresses && url !== undefined ? `${row}${hang}${page.paint.dim(safe(url))}\n` : row;
  });
  const more = sources.length - named.length;
  return `${rows(facts)}${named.join('')}${more > 0 ? rows([{ label: '', value: `and ${more} more` }]) : ''}`;
}

const SOURCE = 'source';

/** The sentence, folded, and below each line that holds words in question a line that marks them. */
function excerptText({ text, from, to }: Excerpt, { width }: Page, underline: (marks: string) => string): string {
  const harmless = safe(text);
  return linesOf(harmless, width - INDENT.length)
    .map(({ start, end }) => {
      const line = `${INDENT}${harmless.slice(start, end).trimEnd()}\n`;
      const [first, last] = [Math.max(from, start), Math.min(to, start + harmless.slice(start, end).trimEnd().length)];
      if (first >= last) return line;
      const before = ' '.repeat(stringWidth(harmless.slice(start, first)));
      return `${line}${INDENT}${before}${underline('^'.repeat(Math.max(1, stringWidth(harmless.slice(first, last)))))}\n`;
    })
    .join('');
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where a text is broken to fit: between words; a word that is longer, between characters. */
function linesOf(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let [start, end, taken] = [0, 0, 0];
  for (const { index, piece } of piecesOf(text, width)) {
    const word = piece.trimEnd();
    if (taken + stringWidth(word) > width && end > start) {
      lines.push({ start, end });
      [start, taken] = [index, 0];
    }
    taken += stringWidth(piece) === 0 ? 0 : stringWidth(word) + (piece.length - word.length);
    end = index + piece.length;
  }
  return end > start ? [...lines, { start, end }] : lines;
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function* piecesOf(text: string, width: number): Generator<{ index: number; piece: string }> {
  for (const { 0: piece, index } of text.matchAll(/\S*\s+|\S+/g)) {
    if (stringWidth(piece) <= width) yield { index, piece };
    else for (const { segment, index: at } of characters.segment(piece)) yield { index: index + at, piece: segment };
  }
}

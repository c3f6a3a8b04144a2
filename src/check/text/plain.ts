/** Blocks of a plain text: paragraphs between empty lines, one a line, or wrapped at some width. */
import { type Block, type BlockKind, textBlocks } from './block.ts';
import { isDirective } from './directives.ts';
import { isHeading } from './heading.ts';
import { endsSentence, isWrapped, type Line, startsLower } from './wrapping.ts';

/** Lines that are looked at together; a longer run of them is cut. */
const WINDOW = 400;

/** The blocks of a plain text, in order. */
export function* plainBlocks(source: string): Iterable<Block> {
  let wrapping: boolean | undefined;
  for (const lines of runsOfLines(source)) {
    wrapping ??= textWraps(source);
    for (const part of partsOf(lines, wrapping)) yield* blocksOfPart(source, part);
  }
}

/** Lines without an empty one between them. */
function* runsOfLines(source: string): Iterable<Line[]> {
  // Old files of the Mac end lines with a carriage return alone.
  const end = source.includes('\n') ? '\n' : '\r';
  let run: Line[] = [];
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf(end, start);
    const stop = found < 0 ? source.length : found;
    const text = source.slice(start, stop);
    const said = text.trimEnd();
    const empty = said === '' || isDirective(text);
    if (!empty) run.push({ start, end: stop, text: said });
    if (run.length > 0 && (empty || run.length === WINDOW)) {
      yield run;
      run = [];
    }
    start = stop + 1;
  }
  if (run.length > 0) yield run;
}

/** Whether the beginning of the text is wrapped at a width: what a paragraph of two lines cannot tell by itself. */
function textWraps(source: string): boolean {
  const sample = source.slice(0, 20_000);
  for (const lines of runsOfLines(sample)) if (lines.length > 2 && isWrapped(lines, false)) return true;
  return false;
}

/** Lines that belong together: a wrapped paragraph or item, or each line alone. */
function* partsOf(lines: readonly Line[], textWraps: boolean): Iterable<Line[]> {
  const wrapped = isWrapped(lines, textWraps);
  const width = Math.max(...lines.map(({ text }) => text.length));
  let part: Line[] = [];
  for (const line of lines) {
    const last = part.at(-1);
    if (last && (!wrapped || startsPart(line, last, width))) {
      yield part;
      part = [];
    }
    part.push(line);
  }
  if (part.length > 0) yield part;
}

const MARKER = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
const BULLET = /^\s*[-*•–]\s+/;

function startsPart(line: Line, last: Line, width: number): boolean {
  if (MARKER.test(line.text.slice(0, 40)) && !startsLower(line.text)) return true;
  const indents = /^\s/.test(line.text) && !/^\s/.test(last.text) && !MARKER.test(last.text.slice(0, 40));
  return indents || (endsSentence(last.text) && last.text.length < width * 0.7);
}

function* blocksOfPart(source: string, lines: readonly Line[]): Iterable<Block> {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const start = first.start + (BULLET.exec(first.text.slice(0, 40))?.[0].length ?? 0);
  const end = last.start + last.text.length;
  const kind = kindOf(first.text, lines.length);
  yield* textBlocks(kind, source, start, end);
}

function kindOf(text: string, lines: number): BlockKind {
  if (MARKER.test(text.slice(0, 40))) return 'item';
  return lines === 1 && isHeading(text) ? 'heading' : 'paragraph';
}

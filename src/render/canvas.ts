/** A grid of character cells: lines that know where they join, and text. */
import stringWidth from 'string-width';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell is a set of the directions a line leaves it by, or a piece of text. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly cells: (number | string)[][];
}

const [LEFT, RIGHT, UP, DOWN] = [1, 2, 4, 8];
/** By the directions: none, left, right, both, up ... */
const BOX = ' ───│┘└┴│┐┌┬│┤├┼';
const ASCII = ' ---|+++|+++|+++';

export function canvasOf(width: number, height: number): Canvas {
  return { width, height, cells: Array.from({ length: height }, () => Array.from({ length: width }, () => 0)) };
}

export function mark(canvas: Canvas, at: Place): void {
  join(canvas, at, RIGHT);
}

/** A line to a column at or right of its beginning. */
export function lineAcross(canvas: Canvas, { row, column }: Place, to: number): void {
  for (let at = column; at < to; at++) {
    join(canvas, { row, column: at }, RIGHT);
    join(canvas, { row, column: at + 1 }, LEFT);
  }
}

export function lineDown(canvas: Canvas, { row, column }: Place, to: number): void {
  for (let at = Math.min(row, to); at < Math.max(row, to); at++) {
    join(canvas, { row: at, column }, DOWN);
    join(canvas, { row: at + 1, column }, UP);
  }
}

function join({ cells }: Canvas, { row, column }: Place, direction: number): void {
  const line = cells[row];
  const cell = line?.[column];
  if (line && typeof cell === 'number') line[column] = cell | direction;
}

/** Text from a place on; what is wide takes two cells, what has no width goes with the cell before it. */
export function write({ cells, width }: Canvas, text: string, { row, column }: Place): void {
  const line = cells[row];
  let at = column;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    const wide = stringWidth(segment);
    if (!line || at < 0 || at + wide > width) return;
    if (wide === 0) continue;
    line[at] = segment;
    for (let rest = 1; rest < wide; rest++) line[at + rest] = '';
    at += wide;
  }
}

/** Rows tried for a label: above its line, below it, and further off. */
const OFFSETS = [-1, 1, -2, 2];

/**
 * Text near a horizontal piece of line, where nothing is yet and one cell stays empty on both sides.
 *
 * @returns whether there was room
 */
export function writeFree(canvas: Canvas, text: string, span: { row: number; from: number; to: number }): boolean {
  const long = stringWidth(text);
  const { width, height } = canvas;
  const columns = [
    span.from,
    span.from + 1,
    span.to - long + 1,
    span.from - long,
    Math.min(span.from + 2, width - long),
  ];
  for (const offset of OFFSETS) {
    const row = span.row + offset;
    if (row < 0 || row >= height) continue;
    for (const column of columns) {
      if (column < 1 || column + long > width || !isFree(canvas, row, column, long)) continue;
      write(canvas, text, { row, column });
      return true;
    }
  }
  return false;
}

function isFree({ cells, width }: Canvas, row: number, column: number, long: number): boolean {
  const around = cells[row]?.slice(Math.max(0, column - 1), Math.min(width, column + long + 1));
  return around?.every((cell) => cell === 0) ?? false;
}

export function linesOf({ cells }: Canvas, unicode: boolean): string[] {
  const glyphs = unicode ? BOX : ASCII;
  return cells.map((line) => line.map((cell) => (typeof cell === 'number' ? glyphs[cell] : cell)).join(''));
}

/** The pieces a picture is made of: strokes, dots and text, as elements. */
import { xml } from './xml.ts';

/** Apart in hue and in grey, and to eyes that tell no red from green (Okabe and Ito). */
const COLORS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7'];
/** The lists differ by more than colour: in print there may be none. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3'];

export function stroke(at: number): string {
  const dash = DASHES[at % DASHES.length];
  return `stroke="${COLORS[at % COLORS.length]}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
}

/** A round dot on the lines of even place, a square one on the others. */
export function dotAt(x: number, y: number, at: number, inner = ''): string {
  const fill = `fill="${COLORS[at % COLORS.length]}"`;
  return at % 2 === 0
    ? `<circle cx="${x}" cy="${y}" r="2.8" ${fill}>${inner}</circle>`
    : `<rect x="${round(x - 2.6)}" y="${round(y - 2.6)}" width="5.2" height="5.2" ${fill}>${inner}</rect>`;
}

export function text(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${x}" y="${round(y)}"${attributes === '' ? '' : ` ${attributes}`}>${xml(words)}</text>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

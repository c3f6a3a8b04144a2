/** What every block of a terminal page is made with: its width, its paint, its numbered sources. */
import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Field, Tone } from '../views/doc.ts';
import { safe } from './safe.ts';

export const INDENT = '  ';
/** Columns between one thing and the next. */
export const GAP = 2;
/** No flexible column is folded narrower than this. */
export const NARROWEST = 9;

export interface Page {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly addresses: boolean;
  /** The number each source goes by on this page. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers shown beside one fact. */
const SHOWN_REFERENCES = 3;

/** `[1 4]`: the sources of a fact, by their numbers in the list below; none where there is but one to refer to. */
export function references(cites: readonly string[] | undefined, { numbers }: Page): string {
  if (!cites || numbers.size < 2) return '';
  const known = cites.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  if (known.length === 0) return '';
  const more = known.length > SHOWN_REFERENCES ? ' +' : '';
  return `[${known.slice(0, SHOWN_REFERENCES).join(' ')}${more}]`;
}

export function toned(text: string, tone: Tone, paint: ChalkInstance): string {
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

export function indented(text: string, { width }: Page, paintLine: (line: string) => string): string {
  return folded(safe(text), width - INDENT.length)
    .map((line) => `${INDENT}${paintLine(line)}\n`)
    .join('');
}

export function fieldsText(rows: readonly Field[], page: Page): string {
  if (rows.length === 0) return '';
  const labelWidth = Math.min(24, Math.max(...rows.map(({ label }) => stringWidth(label))));
  const valueWidth = Math.max(NARROWEST, page.width - INDENT.length - labelWidth - GAP);
  return rows
    .map(({ label, value, cites }) => {
      const numbered = [safe(value), references(cites, page)].filter((part) => part !== '').join(' ');
      // An address is never broken: people click on it.
      const [first = '', ...rest] = /^https?:\S+$/.test(numbered) ? [numbered] : folded(numbered, valueWidth);
      const hang = ' '.repeat(INDENT.length + labelWidth + GAP);
      const lead = `${INDENT}${page.paint.dim(padded(safe(label), labelWidth))}${' '.repeat(GAP)}`;
      return `${[`${lead}${first}`, ...rest.map((line) => `${hang}${line}`)].join('\n')}\n`;
    })
    .join('');
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken where it must be. */
export function folded(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

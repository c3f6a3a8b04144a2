/** How a file is written: its encoding, whether it is a table or JSON, and what stands between cells. */
import { Refusal } from './refusal.ts';

type Format = 'csv' | 'json' | 'ndjson';

export interface Dialect {
  readonly format: Format;
  readonly encoding: string;
  /** Of a table. */
  readonly delimiter?: string;
  readonly quote?: string;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The encoding, from the first bytes: a mark at the beginning, or what is UTF-8 throughout. Another one cannot be told
 * from its bytes, only guessed, and a guess makes other people of those with an accent in their name.
 *
 * @param asked what the person says it is
 * @throws Refusal when it is none of them
 */
export function encodingOf(name: string, sample: Uint8Array, asked: string | undefined): string {
  if (asked !== undefined) {
    try {
      return new TextDecoder(asked).encoding;
    } catch {
      throw new Refusal('usage', `--encoding: "${asked}" is no encoding`, 'for example: windows-1252, iso-8859-2');
    }
  }
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
  } catch {
    throw notUtf8(name);
  }
  if (sample.includes(0)) {
    throw new Refusal('data', `${name} is no text: it holds zero bytes`, 'a spreadsheet is saved as CSV first');
  }
  return 'utf-8';
}

/** What is said of bytes that are no UTF-8. */
export function notUtf8(name: string): Refusal {
  return new Refusal(
    'data',
    `${name} is not written in UTF-8`,
    'say what it is written in, like --encoding windows-1252; names in accents show whether it is right',
  );
}

/** Table or JSON by how the text begins, a table's delimiter by which one parts the first lines evenly. */
export function dialectOf(sample: string, encoding: string, whole: boolean): Dialect {
  const text = sample.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('[')) return { format: 'json', encoding };
  if (text.startsWith('{')) {
    const [first = '', ...rest] = text.split('\n');
    return { format: isJson(first) && (rest.length > 0 || whole) ? 'ndjson' : 'json', encoding };
  }
  return { format: 'csv', encoding, delimiter: delimiterOf(text, whole), quote: '"' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The delimiter whose count in the heading most lines share; of several, the one that parts it most. */
function delimiterOf(text: string, whole: boolean): string {
  const lines = logicalLines(text).slice(0, 51);
  if (!whole && lines.length > 1) lines.pop();
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => count(line, delimiter));
    const [heading = 0] = counts;
    const even = counts.filter((each) => each === heading).length;
    return { delimiter, heading, even };
  });
  const fit = scored.filter(({ heading }) => heading > 0);
  fit.sort((a, b) => b.even - a.even || b.heading - a.heading);
  return fit[0]?.delimiter ?? ',';
}

/** Lines, where a line end in quotes ends none. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    open = open === '' ? line : `${open}\n${line}`;
    if ((open.split('"').length - 1) % 2 === 0) {
      if (open !== '') lines.push(open);
      open = '';
    }
  }
  if (open !== '') lines.push(open);
  return lines;
}

function count(line: string, delimiter: string): number {
  let quoted = false;
  let found = 0;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) found += 1;
  }
  return found;
}

const NAMES: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** `CSV with semicolons, UTF-8`. */
export function dialectText({ format, encoding, delimiter }: Dialect): string {
  const name = encoding === 'utf-8' ? 'UTF-8' : encoding;
  if (format !== 'csv') return `${format.toUpperCase()}, ${name}`;
  return `${delimiter === '\t' ? 'TSV' : `CSV with ${NAMES[delimiter ?? ','] ?? delimiter}`}, ${name}`;
}

/**
 * How a page is written: JSON, each value of a leaf on a line of its own. So of a leaf only the head is parsed, and the
 * values that are asked for: most are not.
 */
import type { Parsing } from './layout.ts';

/** What the first line of a leaf ends with: its values follow, one a line, and then what closes the page. */
const HEAD = '"values":[\n';
const END = ']}';

/** The text of a leaf. @param head everything but the values */
export function leafText(head: object, values: readonly unknown[]): string {
  const before = JSON.stringify(head).slice(0, -1);
  return narrow(`${before},${HEAD}${values.map((value) => JSON.stringify(value)).join(',\n')}${END}`);
}

/** JSON of ASCII alone: other letters take longer to read, and one beyond Latin-1 makes a text take twice the memory. */
export function narrow(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The page behind a text.
 *
 * @param damaged what to throw where a value, once it is asked for, is no JSON
 * @throws SyntaxError where the page is none
 */
export function pageOf(text: string, damaged: (cause: unknown) => Error): unknown {
  const head = text.indexOf('\n') + 1;
  // Within JSON a line end stands only where its writer put it.
  if (head < HEAD.length || !text.startsWith(HEAD, head - HEAD.length) || !text.endsWith(END)) return JSON.parse(text);
  return Object.assign(JSON.parse(`${text.slice(0, head)}${END}`), { values: new Lines(text, head, damaged) });
}

/** Values that are parsed when they are asked for. */
class Lines implements Parsing {
  readonly #text: string;
  readonly #damaged: (cause: unknown) => Error;
  /** Where each line begins, as far as they have been looked for. */
  readonly #starts: number[];

  constructor(text: string, start: number, damaged: (cause: unknown) => Error) {
    this.#text = text;
    this.#damaged = damaged;
    this.#starts = [start];
  }

  all(): ReturnType<Parsing['all']> {
    const [start] = this.#starts as [number];
    return this.#parse(`[${this.#text.slice(start, 1 - END.length)}`);
  }

  at(index: number): ReturnType<Parsing['at']> {
    const text = this.#text;
    const starts = this.#starts;
    while (starts.length < index + 2) {
      const end = text.indexOf('\n', starts.at(-1));
      // Past what closes the page, as past a comma and a line end.
      starts.push(end < 0 ? text.length : end + 1);
    }
    const [start, next] = [starts[index] as number, starts[index + 1] as number];
    return this.#parse(text.slice(start, next - END.length));
  }

  #parse<Value>(json: string): Value {
    try {
      return JSON.parse(json);
    } catch (cause) {
      throw this.#damaged(cause);
    }
  }
}

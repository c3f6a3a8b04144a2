/**
 * Values packed for a page: every string and every set of keys stands once in the page's dictionary, and a value is
 * numbers that point there. Pages get several times smaller, so they are read and parsed sooner, and only the value
 * that is asked for is unpacked.
 *
 * Packed: a number is a string's place in `strings`, or below zero (-1 - place) that of a list of strings in `lists`;
 * `[0, ...]` is any other list; `[1, n]` the number n; `[s + 2, ...]` an object whose keys are `shapes[s]`; null, true and
 * false are themselves.
 */

export interface Dictionary {
  readonly strings: readonly string[];
  readonly shapes: readonly (readonly string[])[];
  /** Lists of strings, by the places of their strings: the same few sources prove most facts of a page. */
  readonly lists: readonly (readonly number[])[];
}

export type Packed = number | boolean | null | readonly Packed[];

const LIST = 0;
const NUMBER = 1;
const FIRST_SHAPE = 2;

/** Packs values into one dictionary as they come. */
export class Packer {
  readonly strings: string[] = [];
  readonly shapes: string[][] = [];
  readonly lists: number[][] = [];
  readonly #strings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  readonly #lists = new Map<string, number>();

  /** @param value plain data; a key whose value is undefined is left out */
  pack(value: unknown): Packed {
    if (typeof value === 'string') return this.#stringAt(value);
    if (typeof value === 'number') return [NUMBER, value];
    if (value === null || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return this.#packList(value);
    const entries = Object.entries(value as object).filter(([, each]) => each !== undefined);
    return [this.#shapeOf(entries.map(([key]) => key)) + FIRST_SHAPE, ...entries.map(([, each]) => this.pack(each))];
  }

  #packList(values: unknown[]): Packed {
    const packed = values.map((each) => this.pack(each));
    if (values.length === 0 || !values.every((each) => typeof each === 'string')) return [LIST, ...packed];
    return -1 - place(this.#lists, packed.join(), () => this.lists.push(packed as number[]) - 1);
  }

  #stringAt(text: string): number {
    return place(this.#strings, text, () => this.strings.push(text) - 1);
  }

  #shapeOf(keys: string[]): number {
    return place(this.#shapes, JSON.stringify(keys), () => this.shapes.push(keys) - 1);
  }
}

function place(known: Map<string, number>, key: string, add: () => number): number {
  let at = known.get(key);
  if (at === undefined) {
    at = add();
    known.set(key, at);
  }
  return at;
}

/** The value that was packed. */
export function unpack(packed: Packed, dictionary: Dictionary): unknown {
  if (typeof packed === 'number') {
    if (packed >= 0) return dictionary.strings[packed];
    return dictionary.lists[-1 - packed]?.map((at) => dictionary.strings[at]);
  }
  if (packed === null || typeof packed === 'boolean') return packed;
  const list = packed as readonly Packed[];
  const kind = list[0] as number;
  if (kind === NUMBER) return list[1];
  if (kind === LIST) {
    const values: unknown[] = [];
    for (let at = 1; at < list.length; at++) values.push(unpack(list[at] as Packed, dictionary));
    return values;
  }
  const keys = dictionary.shapes[kind - FIRST_SHAPE] ?? [];
  const value: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const each = unpack(list[at + 1] as Packed, dictionary);
    // Defined, not assigned: a key called __proto__ is a key.
    if (key === '__proto__') Object.defineProperty(value, key, { value: each, enumerable: true });
    else value[key] = each;
  }
  return value;
}

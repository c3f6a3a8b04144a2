/**
 * Values packed for a page: what a page holds more than once, be it a string, a list of strings or a set of keys, stands
 * once in the page's dictionary, and a value points there. Pages get several times smaller, so they are read and parsed
 * sooner, and only the value that is asked for is unpacked.
 *
 * Packed: a string is itself; a number a string's place in `strings`, or below zero (-1 - place) that of a list of strings
 * in `lists`; `[0, ...]` is any other list; `[1, n]` the number n; `[s + 2, ...]` an object of the shape `shapes[s]`; null,
 * true and false are themselves.
 */

export interface Dictionary {
  readonly strings: readonly string[];
  /** Every key of every object. */
  readonly fields: readonly string[];
  readonly shapes: readonly Shape[];
  /** Lists of strings, packed: the same few sources prove most facts of a page. */
  readonly lists: readonly (readonly Packed[])[];
}

/**
 * The places in `fields` of an object's keys, after a number whose bit n says that the value of key n is a number that
 * stands for itself.
 */
type Shape = readonly number[];

export type Packed = string | number | boolean | null | readonly Packed[];

const LIST = 0;
const NUMBER = 1;
const FIRST_SHAPE = 2;
/** Keys that a shape can say something of: bits of a whole number. */
const BITS = 30;

/** Packs the values of one page. They are taken one by one, and packed when all are known. */
export class Packer {
  readonly #values: unknown[] = [];
  readonly #strings = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  #size = 0;

  /** @param value plain data; a key whose value is undefined is left out */
  add(value: unknown): void {
    this.#values.push(value);
    this.#count(value);
  }

  /** About as many characters as the values will take, dictionary included. */
  get size(): number {
    return this.#size;
  }

  /** Every value added, in order, with their dictionary. */
  packed(): Dictionary & { readonly values: readonly Packed[] } {
    const strings = repeated(this.#strings);
    const known = { strings: places(strings), lists: new Map<string, number>() };
    const lists: Packed[][] = [];
    for (const key of repeated(this.#lists)) {
      known.lists.set(key, lists.length);
      lists.push((JSON.parse(key) as string[]).map((text) => known.strings.get(text) ?? text));
    }
    const [fields, shapes] = [new Register<string>(String), new Register<Shape>((shape) => shape.join())];
    const values = this.#values.map((value) => pack(value, { ...known, fields, shapes }));
    return { strings, fields: fields.all, shapes: shapes.all, lists, values };
  }

  #count(value: unknown): void {
    this.#size += 4;
    if (typeof value === 'string') this.#see(this.#strings, value, value.length);
    else if (Array.isArray(value)) {
      if (isOfStrings(value) && this.#see(this.#lists, JSON.stringify(value), 0) > 1) return;
      for (const each of value) this.#count(each);
    } else if (value !== null && typeof value === 'object') {
      for (const each of Object.values(value)) if (each !== undefined) this.#count(each);
    }
  }

  #see(counts: Map<string, number>, key: string, length: number): number {
    const count = (counts.get(key) ?? 0) + 1;
    if (count === 1) this.#size += length;
    counts.set(key, count);
    return count;
  }
}

/** Those seen more than once, most often seen first: they get the shortest numbers. */
function repeated(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

function places(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

function isOfStrings(values: readonly unknown[]): values is string[] {
  return values.length > 0 && values.every((each) => typeof each === 'string');
}

/** Things in the order they were first seen, each once. */
class Register<Thing> {
  readonly all: Thing[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (thing: Thing) => string;

  constructor(keyOf: (thing: Thing) => string) {
    this.#keyOf = keyOf;
  }

  place(thing: Thing): number {
    const key = this.#keyOf(thing);
    const place = this.#places.get(key) ?? this.all.push(thing) - 1;
    this.#places.set(key, place);
    return place;
  }
}

interface Known {
  readonly strings: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, number>;
  readonly fields: Register<string>;
  readonly shapes: Register<Shape>;
}

function pack(value: unknown, known: Known): Packed {
  if (typeof value === 'string') return known.strings.get(value) ?? value;
  if (typeof value === 'number') return [NUMBER, value];
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const place = isOfStrings(value) ? known.lists.get(JSON.stringify(value)) : undefined;
    return place === undefined ? [LIST, ...value.map((each) => pack(each, known))] : -1 - place;
  }
  const entries = Object.entries(value as object).filter(([, each]) => each !== undefined);
  const isNumber = entries.map(([, each], at) => typeof each === 'number' && at < BITS);
  const numbers = isNumber.reduce((bits, is, at) => (is ? bits | (1 << at) : bits), 0);
  const shape = known.shapes.place([numbers, ...entries.map(([key]) => known.fields.place(key))]);
  return [shape + FIRST_SHAPE, ...entries.map(([, each], at) => (isNumber[at] ? (each as number) : pack(each, known)))];
}

/** The items at some places of a list that was packed; those it has not are left out. */
export function itemsOf(packed: Packed, places: readonly number[], dictionary: Dictionary): unknown[] {
  if (packed === null || typeof packed !== 'object' || packed[0] !== LIST) return [];
  return places.flatMap((place) => {
    const item = packed[place + 1];
    return item === undefined ? [] : [unpack(item, dictionary)];
  });
}

/** The value that was packed. */
export function unpack(packed: Packed, dictionary: Dictionary): unknown {
  if (typeof packed === 'number') {
    if (packed >= 0) return dictionary.strings[packed];
    const list = dictionary.lists[-1 - packed];
    return list && listOf(list, dictionary);
  }
  if (packed === null || typeof packed !== 'object') return packed;
  const kind = packed[0] as number;
  if (kind === NUMBER) return packed[1];
  if (kind === LIST) {
    const values: unknown[] = [];
    for (let at = 1; at < packed.length; at++) values.push(unpack(packed[at] as Packed, dictionary));
    return values;
  }
  const { fields, shapes, strings } = dictionary;
  const shape = shapes[kind - FIRST_SHAPE] as Shape;
  const numbers = shape[0] as number;
  const value: Record<string, unknown> = {};
  for (let at = 1; at < shape.length; at++) {
    const key = fields[shape[at] as number] as string;
    const each = packed[at] as Packed;
    // Most are strings and numbers, and most of a look-up is to unpack them: they are not worth a call.
    let own: unknown = each;
    if (typeof each === 'number') {
      if (at > BITS || ((numbers >> (at - 1)) & 1) === 0) own = each >= 0 ? strings[each] : unpack(each, dictionary);
    } else if (typeof each === 'object' && each !== null) {
      if (isLong(each)) {
        unpackLater(value, key, each, dictionary);
        continue;
      }
      own = unpack(each, dictionary);
    }
    // Defined, not assigned: a key called __proto__ is a key.
    if (key === '__proto__') define(value, key, own);
    else value[key] = own;
  }
  return value;
}

/** The same few lists of sources stand behind most values of a page: each is unpacked once, and shared. */
function listOf(list: readonly Packed[], dictionary: Dictionary): unknown {
  let known = LISTS.get(list);
  if (!known) {
    known = list.map((each) => unpack(each, dictionary));
    LISTS.set(list, known);
  }
  return known;
}

const LISTS = new WeakMap<readonly Packed[], readonly unknown[]>();

/** Items from which on a list is unpacked only when it is asked for: of most races that are looked up nobody asks who won. */
const LONG = 6;

function isLong(packed: Packed): packed is readonly Packed[] {
  return Array.isArray(packed) && packed[0] === LIST && packed.length > LONG;
}

function unpackLater(value: object, key: string, packed: Packed, dictionary: Dictionary): void {
  Object.defineProperty(value, key, {
    get: () => {
      const whole = unpack(packed, dictionary);
      define(value, key, whole);
      return whole;
    },
    enumerable: true,
    configurable: true,
  });
}

function define(value: object, key: string, own: unknown): void {
  Object.defineProperty(value, key, { value: own, enumerable: true, configurable: true, writable: true });
}

/** The index of names: every word of every name, and the words alone, forwards and backwards, for slips of the pen. */
import type { Person } from '../../dataset/entries.ts';
import { WORD_STEM } from '../../dataset/layout.ts';
import { besideKey } from '../../dataset/names.ts';
import { type CommonWord, nameFrom, type StoredName } from '../../dataset/stored.ts';
import { fold } from '../../domain/name.ts';
import type { Entry } from '../page-writer.ts';
import type { Scratch } from '../stream/scratch.ts';
import { type Item, Sorter } from '../stream/sorter.ts';

/** Words of names, sorted as they come; then the tables of them, the first of which the others are made from. */
export class NameIndex {
  readonly #names: Sorter;
  readonly #reversed: Sorter;
  readonly #words: Sorter;
  readonly #beginnings = new Map<string, Beginning>();
  readonly #common: Entry[] = [];

  constructor(scratch: Scratch) {
    this.#names = new Sorter(scratch);
    this.#reversed = new Sorter(scratch);
    this.#words = new Sorter(scratch);
  }

  add(person: Person, fame: number): void {
    for (const { name, kind } of [{ name: person.name, kind: 'name' as const }, ...person.aliases]) {
      // Half a letter would sort otherwise once it has been written down.
      const folded = fold(name).replace(/\p{Surrogate}/gu, '\uFFFD');
      const usual = person.id.replaceAll('-', ' ') === folded;
      const alias = kind === 'name' ? {} : { kind };
      const entry: StoredName = { id: person.id, fame, ...alias, ...(usual ? {} : { folded }) };
      for (const word of new Set(folded.split(' '))) this.#names.add(word, JSON.stringify(entry));
    }
  }

  /** Word to its names, best known people first. To be read before the others, and whole. */
  *names(): Generator<Entry> {
    for (const [key, texts] of this.#names.groups()) {
      const entries = texts.map((text) => JSON.parse(text) as StoredName);
      this.#words.add(key, '');
      this.#reversed.add([...key].reverse().join(''), '');
      this.#begin(key, entries);
      yield* entriesOf(key, entries.sort(byFame));
    }
    this.#close(() => true);
  }

  /** A beginning that many names have to the best known people who have such a name, each by one of those names. */
  *beginnings(): Generator<Entry> {
    yield* this.#common.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  words(): Generator<Entry> {
    return byStem(this.#words.sorted());
  }

  backwards(): Generator<Entry> {
    return byStem(this.#reversed.sorted());
  }

  /** Words come sorted: a beginning that the next one has not is complete. */
  #begin(word: string, entries: readonly StoredName[]): void {
    this.#close((prefix) => !word.startsWith(prefix));
    for (let length = 1; length <= Math.min(word.length, LONGEST_BEGINNING); length++) {
      const prefix = word.slice(0, length);
      const known = this.#beginnings.get(prefix) ?? { count: 0, best: [] };
      known.count += entries.length;
      for (const entry of entries) known.best.push(entry);
      if (known.best.length > 10 * BEST_KNOWN) known.best = bestKnown(known.best);
      this.#beginnings.set(prefix, known);
    }
  }

  #close(isOver: (prefix: string) => boolean): void {
    for (const [key, { count, best }] of this.#beginnings) {
      if (!isOver(key)) continue;
      if (count > MANY) this.#common.push({ key, value: bestKnown(best) });
      this.#beginnings.delete(key);
    }
  }
}

/** The first letters of sorted words to those words. */
function* byStem(sorted: Iterable<Item>): Generator<Entry> {
  let stem = '';
  let words: string[] = [];
  for (const [word] of sorted) {
    const own = word.slice(0, WORD_STEM);
    if (words.length > 0 && own !== stem) {
      yield { key: stem, value: words.join(' ') };
      words = [];
    }
    stem = own;
    words.push(word);
  }
  if (words.length > 0) yield { key: stem, value: words.join(' ') };
}

function byFame(a: StoredName, b: StoredName): number {
  return b.fame - a.fame || (a.id < b.id ? -1 : 1);
}

/** More names with one word are kept apart, by what stands beside it. */
const COMMON = 1000;

/** @param names best known people first */
function* entriesOf(word: string, names: readonly StoredName[]): Generator<Entry> {
  if (names.length <= COMMON) return yield { key: word, value: names };
  const common: CommonWord = { best: bestKnown(names) };
  yield { key: word, value: common };
  const beside = new Map<string, StoredName[]>();
  for (const name of names) {
    const words = nameFrom(name).folded.split(' ');
    const others = words.toSpliced(words.indexOf(word), 1);
    for (const key of new Set((others.length > 0 ? others : ['']).map((other) => besideKey(word, other)))) {
      const known = beside.get(key) ?? [];
      beside.set(key, known);
      known.push(name);
    }
  }
  for (const key of [...beside.keys()].sort()) yield { key, value: beside.get(key) };
}

interface Beginning {
  count: number;
  best: StoredName[];
}

/** Fewer names are read whole. */
const MANY = 300;
const BEST_KNOWN = 40;
/** No longer beginning is shared by so many. */
const LONGEST_BEGINNING = 8;

function bestKnown(entries: readonly StoredName[]): StoredName[] {
  const people = new Map<string, StoredName>();
  // The own name, which has no kind, before an alias.
  for (const entry of entries) if (entry.kind === undefined || !people.has(entry.id)) people.set(entry.id, entry);
  return [...people.values()].sort(byFame).slice(0, BEST_KNOWN);
}

/** How well known someone is: by world records most, then a curated life, area and national records, wins, marks. */
export function fameOf({ records, life, marks }: Person): number {
  const held = records.filter(({ stood }) => stood);
  const world = held.filter(({ area }) => area === 'world').length;
  const nation = held.filter(({ area }) => /^[A-Z]{3}$/.test(area)).length;
  const wins = marks.filter(({ place }) => place === 1).length;
  const curated = life.length > 0 ? 60 : 0;
  return (
    world * 25 + (held.length - world - nation) * 6 + nation * 2 + curated + wins + Math.round(Math.sqrt(marks.length))
  );
}

/** The index of names: every word of every name, and the words alone, forwards and backwards, for slips of the pen. */
import type { Person } from '../../dataset/entries.ts';
import { WORD_STEM } from '../../dataset/layout.ts';
import type { StoredName } from '../../dataset/stored.ts';
import { fold } from '../../domain/name.ts';
import type { Entry } from '../page-writer.ts';

/** Folded word to the names that hold it. People are added one at a time, so that nobody is held whole. */
export class NameIndex {
  readonly #index = new Map<string, StoredName[]>();
  readonly #fames = new Map<string, number>();

  add(person: Person): void {
    const fame = fameOf(person);
    this.#fames.set(person.id, fame);
    for (const { name, kind } of [{ name: person.name, kind: 'name' as const }, ...person.aliases]) {
      const folded = fold(name);
      const usual = person.id.replaceAll('-', ' ') === folded;
      const alias = kind === 'name' ? {} : { kind };
      const entry: StoredName = { id: person.id, fame, ...alias, ...(usual ? {} : { folded }) };
      for (const word of new Set(folded.split(' '))) {
        const entries = this.#index.get(word);
        if (entries) entries.push(entry);
        else this.#index.set(word, [entry]);
      }
    }
  }

  fameOf(id: string | undefined): number {
    return this.#fames.get(id ?? '') ?? 0;
  }

  /** Word to its names, best known people first. */
  *names(): Generator<Entry> {
    for (const [key, entries] of this.#sorted((word) => word)) {
      yield { key, value: entries.sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1)) };
    }
  }

  /** A beginning that many names have to the best known people who have such a name, each by one of those names. */
  *beginnings(): Generator<Entry> {
    const found = new Map<string, { count: number; best: StoredName[] }>();
    for (const [word, entries] of this.#index) {
      for (let length = 1; length <= Math.min(word.length, LONGEST_BEGINNING); length++) {
        const prefix = word.slice(0, length);
        const known = found.get(prefix) ?? { count: 0, best: [] };
        known.count += entries.length;
        known.best.push(...entries);
        if (known.best.length > 10 * BEST_KNOWN) known.best = bestKnown(known.best);
        found.set(prefix, known);
      }
    }
    for (const [key, { count, best }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count > MANY) yield { key, value: bestKnown(best) };
    }
  }

  words(): Generator<Entry> {
    return this.#wordsBy((word) => word);
  }

  backwards(): Generator<Entry> {
    return this.#wordsBy((word) => [...word].reverse().join(''));
  }

  /** The first letters of words, as they are spelt here, to those words. */
  *#wordsBy(spell: (word: string) => string): Generator<Entry> {
    const stems = new Map<string, string[]>();
    for (const [word] of this.#sorted(spell)) {
      const stem = word.slice(0, WORD_STEM);
      const known = stems.get(stem);
      if (known) known.push(word);
      else stems.set(stem, [word]);
    }
    for (const [key, words] of stems) yield { key, value: words.join(' ') };
  }

  #sorted(keyOf: (word: string) => string): [string, StoredName[]][] {
    const keyed = [...this.#index].map(([word, entries]): [string, StoredName[]] => [keyOf(word), entries]);
    return keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  }
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
  return [...people.values()].sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1)).slice(0, BEST_KNOWN);
}

/** How well known someone is: by world records most, then a curated life, area and national records, wins, marks. */
function fameOf({ records, life, marks }: Person): number {
  const held = records.filter(({ stood }) => stood);
  const world = held.filter(({ area }) => area === 'world').length;
  const nation = held.filter(({ area }) => /^[A-Z]{3}$/.test(area)).length;
  const wins = marks.filter(({ place }) => place === 1).length;
  const curated = life.length > 0 ? 60 : 0;
  return (
    world * 25 + (held.length - world - nation) * 6 + nation * 2 + curated + wins + Math.round(Math.sqrt(marks.length))
  );
}

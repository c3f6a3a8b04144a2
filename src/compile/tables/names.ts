/** The index of names: every word of every name, and the slips that lead to it. */
import type { NameEntry, Person } from '../../dataset/layout.ts';
import { deletions, words } from '../../domain/name.ts';
import type { Entry } from '../page-writer.ts';

/** Folded word to the names that hold it, best known people first. */
export function nameIndex(people: readonly Person[]): Map<string, NameEntry[]> {
  const index = new Map<string, NameEntry[]>();
  for (const person of people) {
    const fame = fameOf(person);
    const names: NameEntry[] = [
      { id: person.id, kind: 'name', name: person.name, fame },
      ...person.aliases.map(({ name, kind }) => ({ id: person.id, kind, name, fame })),
    ];
    for (const entry of names) {
      for (const word of new Set(words(entry.name))) {
        const entries = index.get(word);
        if (entries) entries.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1));
  return index;
}

export function* namesTable(index: ReadonlyMap<string, readonly NameEntry[]>): Generator<Entry> {
  for (const key of [...index.keys()].sort()) yield { key, value: index.get(key) };
}

/** Shorter words have too many neighbours for a slip to mean anything. */
const SHORTEST_FOR_TYPOS = 4;

export function* typosTable(index: ReadonlyMap<string, unknown>): Generator<Entry> {
  const slips = new Map<string, string[]>();
  for (const word of index.keys()) {
    if (word.length < SHORTEST_FOR_TYPOS) continue;
    for (const slip of deletions(word)) {
      const known = slips.get(slip);
      if (known) known.push(word);
      else slips.set(slip, [word]);
    }
  }
  for (const key of [...slips.keys()].sort()) yield { key, value: slips.get(key)?.sort() };
}

/** Records weigh most, then what else is known; a curated person before one from a list. */
function fameOf(person: Person): number {
  return person.records.length * 5 + person.marks.length + person.statements.length + person.life.length * 2;
}

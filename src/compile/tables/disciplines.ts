/** Disciplines as the compiled dataset holds them, and the words they go by. */
import { ALL_CALLINGS, storedCallings } from '../../dataset/callings.ts';
import type { Calling, Discipline } from '../../dataset/entries.ts';
import { fold } from '../../domain/name.ts';
import type { DataIndex } from '../index-data.ts';
import type { Entry } from '../page-writer.ts';

export function* disciplineTable({ disciplines }: DataIndex): Generator<Entry> {
  for (const id of [...disciplines.keys()].sort()) {
    const {
      aliases: _aliases,
      plausible: _plausible,
      ...rules
    } = disciplines.get(id) ?? { aliases: [], plausible: [] };
    yield { key: id, value: rules as Discipline };
  }
}

export function* callingsTable({ disciplines }: DataIndex): Generator<Entry> {
  const callings = new Map<string, Calling[]>();
  for (const { id, name, code, aliases } of disciplines.values()) {
    const own = new Set([fold(id), fold(name)]);
    const all = new Set([...own, ...(code ? [fold(code)] : []), ...aliases.map(fold)]);
    for (const each of all) {
      const calling = { id, own: own.has(each) };
      // Typed with or without the space: "high jump", "highjump".
      for (const key of new Set([each, each.replaceAll(' ', '')])) {
        const known = callings.get(key);
        if (!known) callings.set(key, [calling]);
        else if (!known.some((other) => other.id === id)) known.push(calling);
      }
    }
  }
  const sorted = [...callings.keys()].sort();
  const all = sorted.map((folded) => ({ folded, calling: callings.get(folded) ?? [] }));
  yield { key: ALL_CALLINGS, value: storedCallings(all) };
  for (const { folded, calling } of all) yield { key: folded, value: calling };
}

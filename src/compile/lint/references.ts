import type { DataIndex } from '../index-data.ts';
import { type Reference, referencesIn } from '../references-in.ts';
import type { Rule } from './rule.ts';

/** A name that leads nowhere is a fact without proof, or a person nobody can ask for. */
export const references: Rule = {
  name: 'references',
  description: 'every source, person, nation, discipline and event that is named exists, and is of that kind',
  *check(data, index) {
    const known = knownBy(index);
    for (const group of [data.countries, data.records, data.series, data.claims]) {
      for (const { record, ...place } of group) {
        for (const { kind, id, path } of referencesIn(record)) {
          if (!known[kind](id)) yield { ...place, path, message: `there is no ${kind} "${id}"` };
        }
      }
    }
  },
  *person({ record, ...place }, _before, index) {
    const known = knownBy(index);
    for (const { kind, id, path } of referencesIn(record)) {
      if (!known[kind](id)) yield { ...place, path, message: `there is no ${kind} "${id}"` };
    }
  },
  *mark({ record, ...place }, owner, index) {
    const known = knownBy(index);
    for (const { kind, id, path } of referencesIn(record)) {
      if (kind === 'person' ? owner === undefined : !known[kind](id)) {
        yield { ...place, path, message: `there is no ${kind} "${id}"` };
      }
    }
  },
};

function knownBy(index: DataIndex): Record<Reference['kind'], (id: string) => boolean> {
  return {
    source: (id) => index.sources.has(id),
    person: (id) => index.people.has(id),
    nation: (id) => index.countries.has(id),
    discipline: (id) => index.disciplines.has(id),
    event: (id) => index.events.has(id),
  };
}

import type { DataIndex } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Rule } from './rule.ts';

interface Reference {
  readonly kind: 'source' | 'person' | 'nation' | 'discipline' | 'event';
  readonly id: string;
  readonly file: string;
  readonly line?: number;
  readonly path: string;
}

/** A name that leads nowhere is a fact without proof, or a person nobody can ask for. */
export const references: Rule = {
  name: 'references',
  description: 'every source, person, nation, discipline and event that is named exists, and is of that kind',
  *check(data, index) {
    const known = knownBy(index);
    for (const { kind, id, path, ...place } of referencesIn(data)) {
      if (!known[kind](id)) yield { ...place, path, message: `there is no ${kind} "${id}"` };
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

/** Where each kind of reference stands, by the key it stands under. */
const KEYS: Readonly<Record<string, Reference['kind']>> = {
  sources: 'source',
  source: 'source',
  person: 'person',
  with: 'person',
  subjects: 'person',
  nation: 'nation',
  country: 'nation',
  successors: 'nation',
  discipline: 'discipline',
  event: 'event',
};

function* referencesIn(data: Data): Generator<Reference> {
  const all = [data.countries, data.people, data.listed, data.marks, data.records, data.series, data.claims] as const;
  for (const group of all) {
    for (const { record, ...place } of group) {
      for (const { kind, id, path } of walk(record, '')) yield { kind, id, path, ...place };
    }
  }
}

function* walk(value: unknown, path: string): Generator<Pick<Reference, 'kind' | 'id' | 'path'>> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const kind = Array.isArray(value) ? undefined : kindOf(key, inner, path);
    const ids = kind === undefined ? [] : Array.isArray(inner) ? inner : [inner];
    const named = ids.filter((id): id is string => typeof id === 'string');
    if (kind !== undefined && named.length > 0) for (const id of named) yield { kind, id, path: at };
    else yield* walk(inner, at);
  }
}

function kindOf(key: string, value: unknown, path: string): Reference['kind'] | undefined {
  if (key === 'code' && path.startsWith('nations[')) return 'nation';
  // The area of a record is `world`, an area in small letters, or a nation's code.
  if (key === 'area' && typeof value === 'string' && /^[A-Z]/.test(value)) return 'nation';
  return KEYS[key];
}

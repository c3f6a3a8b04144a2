/** What the records of `data/` name: sources, people, nations, disciplines, events. */

export interface Reference {
  readonly kind: 'source' | 'person' | 'nation' | 'discipline' | 'event';
  readonly id: string;
  readonly path: string;
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

/** What a record names, with the path it stands at. */
export function referencesIn(record: unknown): Generator<Reference> {
  return walk(record, '');
}

function* walk(value: unknown, path: string): Generator<Reference> {
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

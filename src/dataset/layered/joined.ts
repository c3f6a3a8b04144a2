/** Lists of two datasets as one: what is the same in both stands once, with the sources of both. */
import type { Sources } from '../entries.ts';

/**
 * The entries of `upper`, each joined with the one of `lower` that is the same, in their order; then what only `lower`
 * has. Of entries that are alike each is taken once, so a list joined with itself stays as it is.
 *
 * @param bucket a text that the same entries have in common: only those of one bucket are compared
 */
export function joined<Entry>(
  upper: readonly Entry[],
  lower: readonly Entry[],
  bucket: (entry: Entry) => string,
  join: (upper: Entry, lower: Entry) => Entry,
  isSame: (upper: Entry, lower: Entry) => boolean = () => true,
): Entry[] {
  if (lower.length === 0) return [...upper];
  if (upper.length === 0) return [...lower];
  const all = [...upper];
  const open = new Map<string, number[]>();
  for (const [at, entry] of upper.entries()) {
    const places = open.get(bucket(entry));
    if (places) places.push(at);
    else open.set(bucket(entry), [at]);
  }
  for (const entry of lower) {
    const places = open.get(bucket(entry)) ?? [];
    const found = places.findIndex((at) => isSame(all[at] as Entry, entry));
    if (found < 0) all.push(entry);
    else {
      const [at = 0] = places.splice(found, 1);
      all[at] = join(all[at] as Entry, entry);
    }
  }
  return all;
}

interface Cited {
  readonly sources: readonly string[];
}

/** The upper entry, with what only the lower one says, and the sources of both. */
export function united<Entry extends Cited>(upper: Entry, lower: Entry): Entry {
  return { ...lower, ...upper, sources: union(upper.sources, lower.sources) };
}

export function union<Value>(upper: readonly Value[], lower: readonly Value[]): Value[] {
  return [...new Set([...upper, ...lower])];
}

/** What each source is: as the upper dataset has it, where both have it. */
export function sourcesOf(upper: Sources, lower: Sources): Sources {
  return upper === lower ? upper : { ...lower, ...upper };
}

/** The rows of two tables sorted by key: the upper one's where both have it. */
export function rows<Row>(upper: readonly Row[], lower: readonly Row[], key: (row: Row) => string): Row[] {
  return joined(upper, lower, key, (own) => own).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** True when both say the same, or one says nothing. */
export function agree(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || a === b;
}

/** True when a date only says more exactly what another says: `1987-09-05` of `1987`. */
export function refines(exact: string, rough: string): boolean {
  return /^\d{4}(-\d{2})?$/.test(rough) && exact.startsWith(`${rough}-`);
}

/** True when two dates can be one: they are equal, or one is the more exact. */
export function sameDate(a: string, b: string): boolean {
  return a === b || refines(a, b) || refines(b, a);
}

/** The upper of two dates that can be one, unless the lower is the more exact. */
export function exacter(upper: string, lower: string): string {
  return refines(lower, upper) ? lower : upper;
}

interface Race extends Cited {
  readonly date: string;
  readonly place?: number;
  readonly round?: string;
  readonly event?: string;
  readonly wind?: string;
  readonly timing?: string;
}

/** Of two equal marks of one person: true when they can be one race told twice, because nothing speaks against it. */
export function sameRace(upper: Race, lower: Race): boolean {
  return (
    sameDate(upper.date, lower.date) &&
    agree(upper.place, lower.place) &&
    agree(upper.round, lower.round) &&
    agree(upper.event, lower.event) &&
    agree(upper.wind, lower.wind) &&
    agree(upper.timing, lower.timing)
  );
}

export function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

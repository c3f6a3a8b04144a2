/** Names of people in two datasets. */
import type { Dataset } from '../dataset.ts';
import type { NameEntry } from '../entries.ts';
import { joined } from './joined.ts';

/**
 * The names of both, best known people first. Someone in both is as well known as in the one that knows more, and goes
 * by the upper one's name; the lower one's is one more.
 */
export function joinedNames(upper: readonly NameEntry[], lower: readonly NameEntry[]): NameEntry[] {
  if (upper.length === 0 || lower.length === 0) return [...upper, ...lower];
  const named = new Set(upper.flatMap(({ id, kind }) => (kind === 'name' ? [id] : [])));
  const taken = new Set(upper.map(nameKey));
  const others = lower.map((entry): NameEntry => {
    const isOther = entry.kind === 'name' && named.has(entry.id) && !taken.has(nameKey(entry));
    return isOther ? { ...entry, kind: 'variant' } : entry;
  });
  const all = joined(upper, others, nameKey, (own) => own);
  const fames = new Map<string, number>();
  for (const { id, fame } of [...upper, ...lower]) fames.set(id, Math.max(fame, fames.get(id) ?? 0));
  return all.map((entry) => ({ ...entry, fame: fames.get(entry.id) ?? entry.fame }));
}

function nameKey({ id, kind, folded }: NameEntry): string {
  return `${id}/${kind}/${folded}`;
}

export function byFame(a: NameEntry, b: NameEntry): number {
  return b.fame - a.fame || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Names that are read of a dataset in which few begin so: all of them. */
const FEW = 1000;

/** The best known people of both, where in one of them so many names begin so that only these can be read. */
export async function joinedBestKnown(
  upper: Dataset,
  lower: Dataset,
  prefix: string,
): Promise<readonly NameEntry[] | undefined> {
  const [own, others] = await Promise.all([upper.bestKnownFrom(prefix), lower.bestKnownFrom(prefix)]);
  if (!own && !others) return undefined;
  const names = joinedNames(
    own ?? (await upper.namesFrom(prefix, FEW)),
    others ?? (await lower.namesFrom(prefix, FEW)),
  ).sort(byFame);
  const people = new Map<string, NameEntry>();
  for (const entry of names) if (entry.kind === 'name' || !people.has(entry.id)) people.set(entry.id, entry);
  return [...people.values()];
}

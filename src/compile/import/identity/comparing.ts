/** What two clusters have in common: nation, discipline, the words of a name. */
import type { Mention } from '../cast.ts';
import type { Cluster } from './clusters.ts';

/** The codes of the states a nation came of or went into, itself among them. */
export type KinOf = (nation: string) => readonly string[];

export function areKin(x: Cluster, y: Cluster, kinOf: KinOf): boolean {
  if (nationShared(x, y)) return true;
  return [...x.nations].some((nation) => kinOf(nation).some((other) => y.nations.has(other)));
}

export function nationShared(x: Cluster, y: Cluster): boolean {
  if (x.nations.size === 0 || y.nations.size === 0) return true;
  return [...x.nations].some((nation) => y.nations.has(nation));
}

export function shareDiscipline(x: Cluster, y: Cluster): boolean {
  const mine = new Set(x.mentions.flatMap((mention) => [...mention.disciplines]));
  return y.mentions.some((mention) => [...mention.disciplines].some((discipline) => mine.has(discipline)));
}

export function memberIn(cluster: Cluster, among: readonly Mention[]): Mention {
  return among.find((mention) => cluster.mentions.includes(mention)) as Mention;
}

export function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

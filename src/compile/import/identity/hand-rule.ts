/** Decisions by hand on who is who: they come first, and nothing undoes them. */
import { words } from '../../../domain/name.ts';
import type { Mention } from '../cast.ts';
import type { HandDecisions } from '../hand-decisions.ts';
import type { Cluster } from './clusters.ts';
import type { Step } from './merging.ts';

/** `Name`, `Name NAT`, `Name 1985` or `Name NAT 1985-10-26`, as `identity.json` points at mentions. */
function pointer(text: string): (mention: Mention) => boolean {
  const [, name = '', nation, born] = /^(.*?)(?: ([A-Z]{3}))?(?: (\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/.exec(text) ?? [];
  const wanted = words(name).join(' ');
  return (mention) =>
    mention.words.join(' ') === wanted &&
    (nation === undefined || mention.nation === nation) &&
    (born === undefined || (mention.born ?? '').startsWith(born));
}

export function byHand({ mentions, unite }: Step, hand: HandDecisions): void {
  for (const { sex, names } of hand.file.merges) {
    const found = names.flatMap((name) => mentions.filter((mention) => mention.sex === sex && pointer(name)(mention)));
    const [first, ...rest] = found;
    if (first) for (const other of rest) unite(first, other, 'by hand');
  }
}

/** True for two clusters that hold different sides of a split. */
export function keptApart(mentions: readonly Mention[], hand: HandDecisions): (x: Cluster, y: Cluster) => boolean {
  const sides = new Map<Mention, Map<number, number>>();
  for (const [split, { sex, names }] of hand.file.splits.entries()) {
    for (const [side, name] of names.entries()) {
      for (const mention of mentions.filter((one) => one.sex === sex && pointer(name)(one))) {
        sides.set(mention, (sides.get(mention) ?? new Map()).set(split, side));
      }
    }
  }
  if (sides.size === 0) return () => false;
  const sidesOf = (cluster: Cluster) => cluster.mentions.flatMap((mention) => [...(sides.get(mention) ?? [])]);
  return (x, y) => {
    const known = sidesOf(x);
    return sidesOf(y).some(([split, side]) => known.some(([other, at]) => other === split && at !== side));
  };
}

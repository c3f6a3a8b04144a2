/**
 * Who is who. Mentions become people by evidence, the strongest first; each step only brings together what the births
 * known so far allow, and a name alone never decides.
 *
 *  1. By hand: `data/identity.json` merges and splits.
 *  2. The same words of a name and the same birth to the day, whatever the nation.
 *  3. The all-time lists of July 2023 and December 2025 print one performance (discipline, mark, day, city, place)
 *     under two names: renamed, if the names are spellings of one another, or if the newer state has the old name no
 *     more and the births agree.
 *  4. Two tables give one mark (discipline, mark, day) to two spellings of one name, of one nation or one birth; for a
 *     record or a medal, which has one holder, a word in common is enough.
 *  5. The same birth to the day and spellings of one name, where the given name sounds the same, and the two never
 *     stood in one race: twins share birth and family name. A woman's other family name is hers too, with given name,
 *     nation and a discipline in common, where the marks under one name begin when those under the other end.
 *  6. The same words, the same nation (or a state it came of or went into), births that agree, an age that fits: when
 *     just one person comes into question.
 *  7. The same words and the same year of birth, whatever the nation: when just one comes into question.
 *     Or births a slip apart (another day of the same year), which no state of the all-time lists has side by side.
 *  8. Spellings of one name with nation, year of birth and a discipline in common: when just one comes into question.
 *  9. Spellings of one name with nation and discipline in common and no birth on one side: when just one comes into
 *     question.
 *
 * What comes near and is left apart is told as doubtful.
 */
import type { CuratedPerson } from '../../schema.ts';
import type { Mention } from '../cast.ts';
import { grouped } from '../grouping.ts';
import type { HandDecisions } from '../hand-decisions.ts';
import type { Performances } from '../tables/performances.ts';
import type { Claims } from './claims.ts';
import { type Cluster, type Clusters, clusters } from './clusters.ts';
import type { KinOf } from './comparing.ts';
import { curatedMentions } from './curated-mentions.ts';
import { byHand, keptApart } from './hand-rule.ts';
import type { Doubt, Merge, Step } from './merging.ts';
import { sameBirth } from './rule-births.ts';
import { mergesByClaim, mergesByRenaming } from './rule-marks.ts';
import { mergesByName } from './rule-names.ts';
import { uniquePeople } from './rule-unique.ts';

export interface Identities {
  readonly clusters: Clusters;
  /** The curated person a cluster is, if any. */
  readonly curatedOf: (cluster: Cluster) => CuratedPerson | undefined;
  readonly merges: readonly Merge[];
  readonly doubts: readonly Doubt[];
}

export function identify(
  mentions: readonly Mention[],
  curated: readonly CuratedPerson[],
  performances: Performances,
  claims: Claims,
  hand: HandDecisions,
  same: readonly (readonly [Mention, Mention])[],
  kinOf: KinOf,
): Identities {
  const known = curatedMentions(curated, mentions.length);
  const everyone = [...mentions, ...known.keys()];
  const together = clusters(everyone);
  const merges: Merge[] = [];
  const doubts: Doubt[] = [];
  const apart = keptApart(everyone, hand);
  const step: Step = {
    clusters: together,
    mentions: everyone,
    unite(a, b, rule) {
      const [x, y] = [together.of(a), together.of(b)];
      if (x === y || apart(x, y) || twoCurated(x, y, known)) return false;
      const told = { names: [nameOf(a), nameOf(b)] as const, rule };
      if (together.unite(a, b)) merges.push(told);
      return true;
    },
    doubt: (a, b, reason) => doubts.push({ names: [nameOf(a), nameOf(b)], reason }),
  };
  byHand(step, hand);
  for (const [a, b] of same) step.unite(a, b, 'names of one entry');
  mergesByName(step, known);
  mergesByRenaming(step, performances);
  mergesByClaim(step, claims, kinOf);
  sameBirth(step, performances);
  uniquePeople(step, kinOf);
  const curatedById = new Map(
    [...known].map(([mention, person]) => [together.of(mention), person] as [Cluster, CuratedPerson]),
  );
  return { clusters: together, curatedOf: (cluster) => curatedById.get(cluster), merges, doubts: settled(doubts) };
}

function twoCurated(x: Cluster, y: Cluster, known: ReadonlyMap<Mention, CuratedPerson>): boolean {
  const ids = new Set([...x.mentions, ...y.mentions].flatMap((mention) => known.get(mention)?.id ?? []));
  return ids.size > 1;
}

/** `Kelvin Kiptum, KEN, 1999-12-02`. */
function nameOf({ name, nation, born }: Mention): string {
  return [name, nation, born].filter(Boolean).join(', ');
}

/** Each pair once. */
function settled(doubts: readonly Doubt[]): Doubt[] {
  return [...grouped(doubts, ({ names }) => [...names].sort().join('|')).values()].map(([first]) => first as Doubt);
}

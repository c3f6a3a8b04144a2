import { OLD, type Performances } from '../tables/performances.ts';
import type { Claim, Claims } from './claims.ts';
import { birthShared, birthsAgree, type Cluster } from './clusters.ts';
import { areKin, type KinOf } from './comparing.ts';
import { likeness } from './likeness.ts';
import type { Step } from './merging.ts';
import { renamed } from './races.ts';

/** Rule 3. */
export function mergesByRenaming({ clusters, unite, doubt }: Step, performances: Performances): void {
  for (const { old, now, marks } of renamed(performances)) {
    const like = likeness(old.words, now.words);
    const spelling = like === 'same' || like === 'close' || like === 'part';
    const agree = birthsAgree(clusters.of(old), clusters.of(now));
    const sameBirth = old.born !== undefined && old.born === now.born;
    // A name the newer state has no more was given up, whatever the new one: marriage, another transliteration.
    const givenUp = old.states === OLD && agree && (sameBirth || like === 'word' || marks >= GIVEN_UP);
    if (spelling || givenUp) unite(old, now, 'renamed between the states of the lists');
    else if (marks > 1 || sameBirth) doubt(old, now, `${marks} marks under both names, in one state of the lists each`);
  }
}

/** As many marks with day, city and place in common are no chance. */
const GIVEN_UP = 3;

/** Rule 4. */
export function mergesByClaim({ clusters, unite, doubt }: Step, claims: Claims, kinOf: KinOf): void {
  for (const { claims: group, toTheDay } of claims.groups()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const [x, y] = [clusters.of(a.mention), clusters.of(b.mention)];
        if (x === y || !(areKin(x, y, kinOf) || birthShared(x, y))) continue;
        const like = likeness(a.mention.words, b.mention.words);
        const enough = like === 'word' ? (a.sole || b.sole) && lonely(a, b, group) : like !== 'none';
        if (!enough) continue;
        // The same name, mark and day are one person whatever births the tables print: one of them is wrong.
        const certain = (toTheDay && like !== 'word') || birthsAgree(x, y) || nearBirths(x, y);
        if (certain) unite(a.mention, b.mention, 'one mark in two tables');
        else doubt(a.mention, b.mention, 'one mark in two tables, but the births differ');
      }
    }
  }
}

/** No other mention of the mark has a name nearer to either of the two. */
function lonely(a: Claim, b: Claim, group: readonly Claim[]): boolean {
  const others = group.filter((one) => one !== a && one !== b);
  return others.every(({ mention }) =>
    [a, b].every((one) => ['none', 'word'].includes(likeness(one.mention.words, mention.words))),
  );
}

/** A year apart is a slip of one list; more is another person, whatever the mark. */
function nearBirths(x: Cluster, y: Cluster): boolean {
  return [...x.years].some((year) => [...y.years].some((other) => Math.abs(Number(year) - Number(other)) <= 2));
}

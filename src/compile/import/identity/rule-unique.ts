/** Rules 6 to 9: names that agree, where just one person comes into question. */
import type { Mention } from '../cast.ts';
import { byText, grouped } from '../grouping.ts';
import { agesFit, birthShared, birthsAgree, type Cluster, isWhole } from './clusters.ts';
import { areKin, type KinOf, memberIn, nationShared, shareDiscipline, sorted } from './comparing.ts';
import { likeness } from './likeness.ts';
import type { Step } from './merging.ts';
import { givenAgree } from './rule-births.ts';

/** All of them, in order; what comes near is noted as doubtful. */
export function uniquePeople(step: Step, kinOf: KinOf): void {
  const kin = (x: Cluster, y: Cluster) => areKin(x, y, kinOf);
  uniqueByWords(
    step,
    'same name and nation, births a slip apart',
    (x, y) => nationShared(x, y) && slipApart(x, y) && !inOneState(x, y),
  );
  sameNameWithoutBirth(step);
  uniqueByWords(step, 'same name and nation', (x, y) => kin(x, y) && birthsAgree(x, y) && agesFit(x, y));
  uniqueByWords(step, 'same name and year of birth', (x, y) => birthShared(x, y));
  uniqueByLikeness(step, 'spellings of one name, nation, year of birth, discipline', birthShared);
  uniqueByLikeness(step, 'spellings of one name, nation, discipline', (x, y) => noBirth(x, y) && agesFit(x, y));
  namesakes(step);
}

/** Births of one year, or of one day of the year in years next to each other: a slip of a hand. */
function slipApart(x: Cluster, y: Cluster): boolean {
  return [...x.days].some((a) =>
    [...y.days].some((b) => {
      const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
      return years === 0 || (years === 1 && a.slice(5) === b.slice(5));
    }),
  );
}

/** A state of the all-time lists has one birth for each athlete: two of one name there are two. */
function inOneState(x: Cluster, y: Cluster): boolean {
  const states = ({ mentions }: Cluster) => mentions.reduce((bits, mention) => bits | mention.states, 0);
  return (states(x) & states(y)) !== 0;
}

/** One name, sex and nation without any birth, within one generation: one person to look for. */
function sameNameWithoutBirth({ mentions, clusters, unite }: Step): void {
  const unborn = mentions.filter((mention) => clusters.of(mention).years.size === 0 && mention.last !== '');
  for (const same of grouped(unborn, ({ words, sex, nation }) => `${sorted(words)}|${sex}|${nation}`).values()) {
    const inTime = [...same].sort((a, b) => byText(a.first, b.first));
    for (const [at, mention] of inTime.slice(1).entries()) {
      const before = inTime[at] as Mention;
      const years = Number(mention.first.slice(0, 4)) - Number(before.last.slice(0, 4));
      if (years <= GENERATION) unite(before, mention, 'same name and nation');
    }
  }
}

const GENERATION = 15;

/**
 * Rules 6 and 7: the same words, and one person only who fits. Those with a birth find one another first; the others
 * then look among whole people, not among halves of one.
 */
function uniqueByWords(step: Step, rule: string, fits: (x: Cluster, y: Cluster) => boolean): void {
  const { mentions, clusters, unite, doubt } = step;
  for (const same of grouped(mentions, ({ words, sex }) => `${sorted(words)}|${sex}`).values()) {
    if (same.length < 2) continue;
    const people = () => [...new Set(same.map((mention) => clusters.of(mention)))];
    const born = (cluster: Cluster) => cluster.years.size > 0;
    for (const own of [...people().filter(born), ...people().filter((cluster) => !born(cluster))]) {
      if (own.mentions.length === 0) continue;
      const fitting = people().filter((other) => other !== own && born(other) && fits(own, other));
      const [first, ...rest] = fitting.map((other) => memberIn(other, same));
      if (first && rest.length === 0) unite(memberIn(own, same), first, rule);
      else if (!born(own)) {
        for (const other of [first, ...rest]) {
          if (other) doubt(memberIn(own, same), other, `${rule}, but several come into question`);
        }
      }
    }
  }
}

/** Rules 8 and 9: spellings, among people of one nation who share a discipline. */
function uniqueByLikeness(step: Step, rule: string, fits: (x: Cluster, y: Cluster) => boolean): void {
  const { mentions, clusters, unite, doubt } = step;
  const byWord = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const word of mention.words) {
      if (word.length < 3) continue;
      const key = `${mention.sex}|${mention.nation}|${word}`;
      const known = byWord.get(key);
      if (known) known.push(mention);
      else byWord.set(key, [mention]);
    }
  }
  for (const mention of mentions) {
    // The lists know the birth of nearly everyone: it is the others that look for their person.
    if (mention.states > 0 && mention.born !== undefined && isWhole(mention.born)) continue;
    const own = clusters.of(mention);
    const found = new Map<Cluster, Mention>();
    for (const word of mention.words) {
      for (const other of byWord.get(`${mention.sex}|${mention.nation}|${word}`) ?? []) {
        const cluster = clusters.of(other);
        if (cluster === own || found.has(cluster) || !fits(own, cluster) || !birthsAgree(own, cluster)) continue;
        const like = likeness(mention.words, other.words);
        if (like !== 'close' && like !== 'part') continue;
        if (shareDiscipline(own, cluster)) found.set(cluster, other);
      }
    }
    const [first, ...rest] = [...found.values()];
    if (first && rest.length === 0 && givenAgree(mention, first)) unite(mention, first, rule);
    else for (const other of found.values()) doubt(mention, other, `${rule}, but not certain`);
  }
}

function noBirth(x: Cluster, y: Cluster): boolean {
  return x.years.size === 0 || y.years.size === 0;
}

/** The same words, sex and nation, and births that differ: two people, or a birth that one list has wrong. */
function namesakes({ mentions, clusters, doubt }: Step): void {
  for (const same of grouped(mentions, ({ words, sex, nation }) => `${sorted(words)}|${sex}|${nation}`).values()) {
    const people = [...new Set(same.map((mention) => clusters.of(mention)))];
    for (const [at, x] of people.entries()) {
      for (const y of people.slice(at + 1)) {
        if (!birthsAgree(x, y)) doubt(memberIn(x, same), memberIn(y, same), 'same name and nation, births differ');
      }
    }
  }
}

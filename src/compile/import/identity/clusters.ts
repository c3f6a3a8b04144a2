/** Mentions brought together as one person: a union of sets that knows what is known of each. */
import type { Mention } from '../cast.ts';

export interface Cluster {
  readonly mentions: Mention[];
  /** Births known to the day, and the years of the others. */
  readonly days: Set<string>;
  readonly years: Set<string>;
  readonly nations: Set<string>;
}

export interface Clusters {
  readonly of: (mention: Mention) => Cluster;
  readonly all: () => Cluster[];
  /** One person. Returns false when they were one already. */
  readonly unite: (a: Mention, b: Mention) => boolean;
}

export function clusters(mentions: readonly Mention[]): Clusters {
  const own = new Map<Mention, Cluster>();
  for (const mention of mentions) own.set(mention, clusterOf(mention));
  const of = (mention: Mention): Cluster => own.get(mention) as Cluster;
  return {
    of,
    all: () => [...new Set(own.values())],
    unite(a, b) {
      const [x, y] = [of(a), of(b)];
      if (x === y) return false;
      const [into, from] = x.mentions.length >= y.mentions.length ? [x, y] : [y, x];
      for (const mention of from.mentions.splice(0)) {
        into.mentions.push(mention);
        own.set(mention, into);
      }
      for (const day of from.days) into.days.add(day);
      for (const year of from.years) into.years.add(year);
      for (const nation of from.nations) into.nations.add(nation);
      return true;
    },
  };
}

function clusterOf(mention: Mention): Cluster {
  const { born = '', nation } = mention;
  const whole = isWhole(born);
  return {
    mentions: [mention],
    days: new Set(whole ? [born] : []),
    years: new Set(born === '' ? [] : [born.slice(0, 4)]),
    nations: new Set(nation === '' ? [] : [nation]),
  };
}

/** A birth to the day; 1 January counts as its year, as lists put it for births they do not know. */
export function isWhole(born: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(born) && !born.endsWith('-01-01');
}

/** False when the births known of the two cannot be of one person. */
export function birthsAgree(a: Cluster, b: Cluster): boolean {
  if (a.days.size > 0 && b.days.size > 0) return [...a.days].some((day) => b.days.has(day));
  if (a.years.size > 0 && b.years.size > 0) return [...a.years].some((year) => b.years.has(year));
  return true;
}

/** True when the two say the same of the birth: one day, or one year. */
export function birthShared(a: Cluster, b: Cluster): boolean {
  return a.years.size > 0 && b.years.size > 0 && birthsAgree(a, b);
}

const YOUNGEST = 11;
const OLDEST = 56;

/** False when someone born so would have been a child or an old man at the marks of the other. */
export function agesFit(a: Cluster, b: Cluster): boolean {
  return fits(a, b) && fits(b, a);
}

function fits(born: Cluster, marks: Cluster): boolean {
  const years = [...born.years].map(Number);
  if (years.length === 0) return true;
  return marks.mentions.every(({ first, last }) => {
    if (last === '') return true;
    const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
    return years.some((year) => from - year >= YOUNGEST && to - year <= OLDEST);
  });
}

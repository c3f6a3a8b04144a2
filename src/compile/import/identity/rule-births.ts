/** Rule 5: the same birth under names that are alike. */
import { dateOf } from '../../../domain/date.ts';
import type { Mention } from '../cast.ts';
import { byText, grouped } from '../grouping.ts';
import type { Performances } from '../tables/performances.ts';
import { type Cluster, isWhole } from './clusters.ts';
import { nationShared, shareDiscipline } from './comparing.ts';
import { likeness, sameGiven } from './likeness.ts';
import type { Step } from './merging.ts';
import { racesOf } from './races.ts';

/** Rule 5. */
export function sameBirth({ mentions, clusters, unite, doubt }: Step, performances: Performances): void {
  const whole = mentions.filter(({ born }) => born !== undefined && isWhole(born));
  const pairs = [...grouped(whole, ({ sex, born }) => `${sex}|${born}`).values()].flatMap((same) =>
    same.flatMap((a, at) =>
      same
        .slice(at + 1)
        .map((b) => ({ a, b, like: likeness(a.words, b.words) }))
        .filter(({ like }) => like !== 'none'),
    ),
  );
  const { met } = racesOf(performances, new Set(pairs.flatMap(({ a, b }) => [a, b])));
  for (const { a, b, like } of pairs) {
    const [x, y] = [clusters.of(a), clusters.of(b)];
    if (x === y || !nationShared(x, y)) continue;
    if (met(a, b)) continue;
    const given = givenAgree(a, b);
    const married = like === 'word' && given && a.sex === 'W' && shareDiscipline(x, y) && follow(x, y);
    if (like !== 'word' && given) unite(a, b, 'same birth, spellings of one name');
    else if (married) unite(a, b, 'same birth, given name, nation and discipline, another family name');
    else if (like !== 'word' || (given && shareDiscipline(x, y))) doubt(a, b, 'same birth and nation, names alike');
  }
}

/**
 * The marks of one name begin where those of the other end: the lists print the name of the day. Two women of one
 * birth, nation and given name would rarely take turns.
 */
function follow(x: Cluster, y: Cluster): boolean {
  const [before, after] = [x, y].map(span).sort((a, b) => a.first - b.first) as [Span, Span];
  const gap = after.first - before.last;
  return gap >= -OVERLAP && gap <= PAUSE;
}

/** Days: a list is slow to learn of a new name, and a career may pause for a child or an injury. */
const OVERLAP = 120;

const PAUSE = 1100;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Not a number for someone without dated marks, so that no comparison holds. */
function span({ mentions }: Cluster): Span {
  const dated = mentions.filter(({ last }) => last.length === 10);
  const day = (text: string | undefined) => (text === undefined ? Number.NaN : dateOf(text).first);
  const firsts = dated.map(({ first }) => first).sort(byText);
  const lasts = dated.map(({ last }) => last).sort(byText);
  return { first: day(firsts[0]), last: day(lasts.at(-1)) };
}

/** The words that are no family name sound the same: twins differ by a letter there. */
export function givenAgree(a: Mention, b: Mention): boolean {
  const family = new Set([...familyOf(a), ...familyOf(b)]);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const given = short.words.filter((word) => !family.has(word));
  return given.every((word) => long.words.some((other) => sameGiven(word, other)));
}

function familyOf({ family, words }: Mention): readonly string[] {
  return family === undefined ? words.slice(-1) : words.slice(-family.split(/[\s-]+/).length);
}

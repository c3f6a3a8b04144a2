/** The marks that a text tells of around a sentence, each with whoever made it: what a difference can be between. */
import type { Person } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { isFinal } from '../races/races.ts';
import { roleOf } from '../role.ts';

/** Somebody's mark that is told. */
export interface Told {
  readonly person: Person;
  readonly each: Achievement;
  readonly span: AmountSpan;
  /** Sentences between: of this one 0. */
  readonly back: number;
}

/** Sentences that are looked back on. */
const BACK = 3;

/** @returns the nearest first; of a mark that several of those spoken of have, nothing */
export function marksTold(scene: Scene): readonly Told[] {
  let told = KNOWN.get(scene.people);
  if (!told) {
    told = [scene, ...scene.before.slice(0, BACK)].flatMap((where, back) => markedHere(scene, where, back));
    KNOWN.set(scene.people, told);
  }
  return told;
}

/** Every amount of a sentence asks for the same. */
const KNOWN = new WeakMap<Scene['people'], readonly Told[]>();

function markedHere(scene: Scene, where: Scene, back: number): readonly Told[] {
  return spansOf(where, 'amount').flatMap((span) => {
    if (span.adjective || roleOf(where, span) !== 'mark') return [];
    const owner = ownerOf(where, span)?.person;
    const of = (person: Person) => havingMade(scene, person, span).map((each) => ({ person, each, span, back }));
    const own = owner ? of(owner) : [];
    if (own.length > 0) return own;
    const people = new Map([...castOf(where), ...castOf(scene)].map(({ person }) => [person.id, person]));
    const found = [...people.values()].map(of).filter((list) => list.length > 0);
    return found.length === 1 ? (found[0] ?? []) : [];
  });
}

/**
 * `ran 56:41, and improved the record of 57:30 by 49 seconds`: as far as two marks of the text are apart, whatever the
 * clock was corrected to afterwards.
 */
export function isBetweenTold(scene: Scene, gap: AmountSpan): boolean {
  const marks = [scene, ...scene.before.slice(0, 2)].map((where) =>
    spansOf(where, 'amount').flatMap((span) =>
      span !== gap && !span.adjective && roleOf(where, span) === 'mark' ? span.readings : [],
    ),
  );
  const all = marks.flat();
  return (marks[0] ?? []).some((one) =>
    all.some((other) =>
      gap.readings.some(
        ({ unit, value, step }) =>
          one.unit === unit &&
          other.unit === unit &&
          step <= Math.max(one.step, other.step) &&
          Math.abs(one.value / other.value - 1) < NEAR &&
          Math.abs(one.value - other.value) === value,
      ),
    ),
  );
}

/** Why a gap is not called wrong then. */
export const OF_TEXT = 'two marks of the text are as far apart';

/** Share of a mark by which another of its contest differs at most. */
const NEAR = 0.1;

/** What somebody did that an amount is the mark of: the latest before the text was published first. */
function havingMade(scene: Scene, person: Person, { readings }: AmountSpan): readonly Achievement[] {
  const { published } = scene;
  return achievementsOf(person, scene.facts.lexicons.rules)
    .filter(
      (each) =>
        (isFinal(each) || each.records.length > 0) &&
        (published === undefined || each.date.first <= published.last + 1) &&
        readings.some((reading) => isSame(reading, each)),
    )
    .sort((a, b) => b.date.first - a.date.first);
}

/**
 * A mark of a race that is told, given to somebody who was not in it: `Amos Kipruto was second in Chicago in 2:04:02`, as
 * Benson Kipruto was. No list has it of the one, and one alone of all who were there has just that mark, in the place told.
 */
import type { ListedMark, Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isUnlisted } from '../marks/depth.ts';
import { isLong, isRaced, isWritten, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { marksDownTo } from '../rankings/ranking.ts';
import type { Setting } from '../setting.ts';
import { placeTold } from '../told-races/raced-mark.ts';
import { isTogether, type Told } from '../told-races/same-race.ts';
import { isOfElse, isTied } from './swapped.ts';
import type { Doer } from './whose-mark.ts';

/** Days back to which a race is the news, where no other words tell it. */
const NEWS = 4;
/** Marks of one race are not further apart. */
const FAR = 0.12;
/** Lists that are read for one mark. */
const MOST = 2;

type Contest = Pick<Achievement, 'discipline' | 'environment' | 'unit'>;

/** @param told what else is borne out of races */
export async function doneByAnother(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  { round }: Setting,
  told: readonly Told[],
): Promise<Doer | undefined> {
  const { person, sure, possessor, span: at } = owner;
  if (!sure || possessor || round || isUnlisted(scene.reading.lower)) return undefined;
  if (!isTied(scene, span, owner) || isOfElse(scene, span, at)) return undefined;
  // Whoever is not known may be the one.
  if (spansOf(scene, 'person').some((each) => each.end <= span.end && !scene.people.has(each))) return undefined;
  const via = castOf(scene).find((each) => each.span.start === at.start)?.span.via;
  if (via !== 'full' && via !== 'surname') return undefined;
  const own = achievementsOf(person, scene.facts.lexicons.rules);
  if (own.some((each) => isWritten(span, each))) return undefined;
  const place = placeTold(scene, span, owner);
  const found = new Map<string, Doer>();
  for (const contest of contestsOf(scene, span, own, told)) {
    const amount = span.readings.find(({ unit }) => unit === contest.unit);
    const { discipline, environment } = contest;
    const list = amount && (await marksDownTo(scene.facts, discipline, person.sex, environment, amount.value));
    for (const listed of list ?? []) {
      if (listed.value !== amount?.value || !listed.person || !isThen(scene, listed, told)) continue;
      const doer = await scene.facts.person(listed.person);
      const race =
        doer &&
        achievementsOf(doer, scene.facts.lexicons.rules).find(
          (each) => each.discipline === discipline && each.value === listed.value && each.date.text === listed.date,
        );
      if (!race || !isRaced(race) || own.some((each) => isTogether(each, race))) continue;
      // Of the same time there are many: the place tells it, or what was won by so long a race.
      const isPlaced = place !== undefined && (place === 0 ? (race.place ?? 9) <= 3 : place === race.place);
      const isSlip = own.some(
        (each) => each.unit === race.unit && each.value !== null && slipsBetween(amount, each) <= 1,
      );
      if (!isPlaced && (place !== undefined || !isLong(race) || isSlip)) continue;
      const isTold = told.some(({ deed }) => isTogether(deed, race));
      if (isTold || (isPlaced && isLong(race))) found.set(doer.id, { person: doer, listed });
    }
  }
  const [only, other] = found.values();
  if (!only || other || castOf(scene).some((each) => each.person.id === only.person.id)) return undefined;
  return isNamedAlike(person, only.person, via === 'surname') ? undefined : only;
}

/** What the race can be one of: the contests of those it is told of, else what whoever is named contests himself. */
function contestsOf(
  scene: Scene,
  { readings }: AmountSpan,
  own: readonly Achievement[],
  told: readonly Told[],
): readonly Contest[] {
  const contests = new Map<string, Contest>();
  const some = told.length > 0 ? told.map(({ deed }) => deed) : scene.published?.precision === 'day' ? own : [];
  for (const each of some)
    if (readings.some(({ unit, value }) => unit === each.unit && isNear(value, each.value)))
      contests.set(`${each.discipline.id} ${each.environment}`, each);
  return [...contests.values()].slice(0, MOST);
}

const isNear = (value: number, other: number | null): boolean => other !== null && Math.abs(value / other - 1) < FAR;

/** Of the days of what is told, or where nothing is, of the news. */
function isThen({ published }: Scene, { date }: ListedMark, told: readonly Told[]): boolean {
  const day = dateOf(date);
  if (day.precision !== 'day') return false;
  if (told.length > 0) return told.some(({ deed }) => Math.abs(deed.date.first - day.first) <= 1);
  return published !== undefined && overlaps(day, { first: published.first - NEWS, last: published.last });
}

/** One of them may be the other, written in two ways: `Judith Korir`, `Judith Jeptum Korir`; by a surname, any of a family. */
function isNamedAlike({ name: a }: Person, { name: b }: Person, bySurname: boolean): boolean {
  const [own, others] = [fold(a).split(' '), fold(b).split(' ')];
  const shared = own.filter((word) => others.includes(word)).length;
  return bySurname ? shared > 0 : shared >= Math.min(own.length, others.length);
}

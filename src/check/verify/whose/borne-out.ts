/**
 * Whose a mark is, by the facts: where a sentence names several people and its words do not tie the mark to one of them,
 * it is of the only one who did just that, in the race or on the day that is spoken of. Grammar can be misread; that
 * somebody else in the sentence has the very same mark by chance is hardly ever so.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { contestedIn } from '../marks/contest.ts';
import { conflictsOf, isLong, isSame, isWritten, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { settingOf } from '../setting.ts';
import { isPlacedBy, isToldBeside } from '../told-races/raced-mark.ts';

export interface BorneOut {
  readonly person: Person;
  readonly achievement: Achievement;
}

/** A report tells of the week before it. */
const NEWS = 7;

/** Undefined where nobody but the owner, or more than one, has the mark. */
export async function borneOut(
  scene: Scene,
  span: AmountSpan,
  owner: Owner | undefined,
): Promise<BorneOut | undefined> {
  if (owner && isFirm(scene, span, owner)) return undefined;
  const others = candidates(scene).filter(({ id }) => id !== owner?.person.id);
  return onlyOne(scene, span, others, (each) => span.readings.some((reading) => isSame(reading, each)));
}

/**
 * The one mark of the race or day spoken of that a digit was miswritten of, where nobody has the mark as it stands; none
 * where the sentence has somebody in it of whom nothing is known.
 */
export async function miswritten(
  scene: Scene,
  span: AmountSpan,
  owner: Owner | undefined,
): Promise<BorneOut | undefined> {
  if (owner && isFirm(scene, span, owner)) return undefined;
  if (spansOf(scene, 'person').some((each) => !scene.people.has(each))) return undefined;
  const isSlip = (each: Achievement) => {
    const alike = span.readings.filter(({ unit }) => unit === each.unit);
    return isLong(each) && alike.some((reading) => slipsBetween(reading, each) === 1);
  };
  const own = owner ? await onlyOne(scene, span, [owner.person], isSlip) : undefined;
  if (own) return own;
  // `Kipchoge won and Farah was left to run his race, which brought him fifth in 2:06:39`: of whoever is named last.
  const named = castOf(scene).findLast(({ span: { end, via } }) => end <= span.start && via !== 'pronoun');
  // `she was second to Jepkosgei in 2:22:48`: of the one it was told of.
  const last = named && RIVAL.test(before(scene, named.span, 40)) ? undefined : named;
  const people = owner ? [...(last && last.person.id !== owner.person.id ? [last.person] : [])] : candidates(scene);
  const other = await onlyOne(scene, span, people, isSlip);
  return other && !isToldBeside(scene, span, other.achievement) ? other : undefined;
}

/**
 * `The first was 6.18m in Toruń, and a week later came 6.18 in Glasgow`, which names nobody, of the only one the sentence
 * before told of: the record that was set in the city that stands with the mark, one figure off.
 */
export async function ofOneTold(scene: Scene, span: AmountSpan): Promise<BorneOut | undefined> {
  const [person, other] = candidates(scene);
  const { places, ...said } = settingOf(scene, span, undefined);
  if (!person || other || places.length === 0 || !/\brecords?\b/.test(wordsBefore(scene))) return undefined;
  const day = (scene.published ?? scene.today).last;
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ records, date }) => records.includes('world') && date.first <= day,
  );
  const there = all.filter((each) => places.some(({ name }) => isPlaceOf(each, name)));
  if (there.some((each) => isWritten(span, each))) return undefined;
  const near: Achievement[] = [];
  for (const each of there) {
    const isSlip = span.readings.some(({ unit }) => unit === each.unit) && slipsOf(span, each) === 1;
    if (isSlip && (await conflictsOf(scene.facts, each, { ...said, places })).length === 0) near.push(each);
  }
  const [only] = near;
  return only && near.length === 1 && !isToldBeside(scene, span, only) ? { person, achievement: only } : undefined;
}

const slipsOf = ({ readings }: AmountSpan, each: Achievement): number =>
  Math.min(...readings.filter(({ unit }) => unit === each.unit).map((reading) => slipsBetween(reading, each)));

const wordsBefore = (scene: Scene): string =>
  [scene, ...scene.before.slice(0, 2)].map(({ reading }) => reading.lower).join(' ');

async function onlyOne(
  scene: Scene,
  span: AmountSpan,
  people: readonly Person[],
  fits: (each: Achievement) => boolean,
): Promise<BorneOut | undefined> {
  const found: BorneOut[] = [];
  for (const person of people) {
    const achievement = await performed(scene, span, person, fits);
    if (achievement) found.push({ person, achievement });
  }
  const [only] = found;
  return found.length === 1 ? only : undefined;
}

const RIVAL =
  /\b(?:to|behind|after|from|over|past|than|of|beat|beats|beating|edged|edging|held off|holding off|pipped)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

/** Those the sentence speaks of; where it names nobody, those the last one did. */
function candidates(scene: Scene): readonly Person[] {
  for (const each of [scene, ...scene.before.slice(0, 1)]) {
    const people = new Map(castOf(each).map(({ person }) => [person.id, person]));
    if (people.size > 0) return [...people.values()];
  }
  return [];
}

/** Words tie them: `Kiptum's 2:00:35`, `Bekele (2:06:00)`, `Kipchoge ran 2:01:39`. */
function isFirm(scene: Scene, span: AmountSpan, { possessor, sure, span: at }: Owner): boolean {
  if (possessor) return sure;
  if (isPlacedBy(scene, span, at)) return sure;
  return (
    at.end <= span.start &&
    /^(?:\s\([a-z .’'-]{2,24}\))?\W{0,3}(?:[a-z’'-]+\s){0,2}\(?$/.test(scene.reading.lower.slice(at.end, span.start))
  );
}

async function performed(
  scene: Scene,
  span: AmountSpan,
  person: Person,
  fits: (each: Achievement) => boolean,
): Promise<Achievement | undefined> {
  const { facts, published, today } = scene;
  const all = achievementsOf(person, facts.lexicons.rules).filter(
    (each) => each.value !== null && each.date.first <= (published ?? today).last + 1,
  );
  if (!all.some(fits)) return undefined;
  const setting = settingOf(scene, span, undefined);
  const isNew = (each: Achievement) =>
    published?.precision === 'day' && isOfDays(each, { first: published.first - NEWS, last: published.last });
  const fitting = (await contestedIn(scene, span, setting, all)).filter(fits);
  // What is the news goes before what was done once.
  for (const each of [...fitting.filter(isNew), ...fitting.filter((one) => !isNew(one))]) {
    if ((await conflictsOf(facts, each, setting)).length > 0) continue;
    const told = setting.dates.length > 0 || setting.events.length > 0;
    const news = isNew(each);
    // A record speaks for itself; of a mark that is not quite one the words must say that it is.
    const isDated = spansOf(scene, 'date').some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date));
    const exact = span.readings.some((reading) => isSame(reading, each));
    if (told || news || (each.records.length > 0 && (exact || isDated || /\brecord/.test(scene.reading.lower))))
      return each;
  }
  return undefined;
}

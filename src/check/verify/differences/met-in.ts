/**
 * The race in which the two whom a sentence names met: of all they were in together the only one that fits whatever the
 * sentence says of discipline, championships, city and day, or the news of the day.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isOn, isSame } from '../marks/performance.ts';
import { isFinal, MEETING } from '../races/races.ts';
import { roleOf } from '../role.ts';
import { inRaceOf } from './rivals.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface Met {
  readonly people: readonly [Runner, Runner];
  /** What each of them did there. */
  readonly done: readonly [Achievement, Achievement];
  /** Whether no other race can be meant. */
  readonly pinned: boolean;
}

/** Days a report may come after a race; those of championships come out until they are over. */
const REPORTED = 10;
/** Not the final. */
export const ROUND = /\b(?:heats?|semi-?finals?|quarter-?finals?|qualif[a-z]+|preliminar[a-z]+|rounds? of)\b/;

/** @returns undefined where the sentence is not of two who met in one race that can be told */
export function metIn(scene: Scene): Met | undefined {
  const [one, other] = twoNamed(scene) ?? [];
  if (!one || !other || ROUND.test(scene.reading.lower)) return undefined;
  const { races, isFresh } = meetingsOf(scene, one, other);
  const [done] = races;
  if (!done || new Set(races.map(([{ event, date, discipline }]) => `${event ?? date.text} ${discipline.id}`)).size > 1)
    return undefined;
  const isSaid = isNarrowed(scene, done[0]) || isFresh;
  return { people: [one, other], done, pinned: isSaid && one.sure && other.sure && hasOwnMarks(scene, done) };
}

/** The finals of two that fit whatever the sentence says; where some are the news of the day, those. */
export function meetingsOf(
  scene: Scene,
  one: Runner,
  other: Runner,
): { readonly races: readonly (readonly [Achievement, Achievement])[]; readonly isFresh: boolean } {
  const { rules } = scene.facts.lexicons;
  const shared = achievementsOf(one.person, rules).flatMap((each): readonly (readonly [Achievement, Achievement])[] => {
    if (each.value === null || !isFinal(each) || !fits(scene, each)) return [];
    const theirs = inRaceOf(scene, each, other.person);
    return theirs ? [[each, theirs]] : [];
  });
  const day = scene.published;
  const window = day && { first: day.first - REPORTED, last: day.last };
  const fresh = shared.filter(([{ date }]) => window && date.precision !== 'year' && overlaps(date, window));
  return { races: fresh.length > 0 ? fresh : shared, isFresh: fresh.length > 0 };
}

/** The two of a sentence, where it names no other, and means none who is not known: `came within a second of him`. */
function twoNamed(scene: Scene): readonly [Runner, Runner] | undefined {
  const people = castOf(scene);
  const known = new Set(people.map(({ span }) => span));
  const isOther = spansOf(scene, 'person').some((span) => !known.has(span) && !span.label);
  const named = new Map<string, Runner>();
  for (const each of people) if (!named.has(each.person.id)) named.set(each.person.id, each);
  const [one, other, third] = named.values();
  return one && other && !third && !isOther && one.person.sex === other.person.sex ? [one, other] : undefined;
}

/** Whether a race is one that the sentence can be of. */
function fits(scene: Scene, each: Achievement): boolean {
  const { published, today } = scene;
  if (each.date.first > (published ?? today).last + 1) return false;
  const disciplines = spansOf(scene, 'discipline').flatMap((span) => span.disciplines.map(({ id }) => id));
  if (disciplines.length > 0 && !disciplines.includes(each.discipline.id)) return false;
  const isIn = ({ series, year }: { readonly series: readonly string[]; readonly year: number | undefined }) =>
    series.some((id) => each.event?.startsWith(`${id}-`)) && (year === undefined || each.event?.endsWith(`-${year}`));
  const events = spansOf(scene, 'event').filter(({ title }) => !title);
  if (events.length > 0 && !events.some(isIn)) return false;
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  if (places.length > 0 && !places.some(({ name }) => isPlaceOf(each, name))) return false;
  const dates = spansOf(scene, 'date');
  return dates.length === 0 || dates.some((date) => isOn(date, each.date));
}

/** Whether words of the sentence tell which race it is; another meeting in a city than the one in the data may be meant. */
export function isNarrowed(scene: Scene, { event }: Achievement): boolean {
  const isNamed = spansOf(scene, 'event').some(({ series }) => series.some((id) => event?.startsWith(`${id}-`)));
  return (
    isNamed ||
    (event !== undefined && spansOf(scene, 'place').some(({ known }) => known) && !MEETING.test(scene.reading.lower))
  );
}

/** Whether all marks the sentence gives are those of the race. */
const hasOwnMarks = (scene: Scene, done: readonly Achievement[]): boolean =>
  spansOf(scene, 'amount').every(
    (span) =>
      roleOf(scene, span) !== 'mark' ||
      span.readings.every(({ unit }) => done.every((each) => each.unit !== unit)) ||
      done.some((each) => span.readings.some((reading) => isSmall(reading.value, each) || isSame(reading, each))),
  );

/** Share of a mark from which on an amount is no difference from it. */
const SMALL = 0.12;

/** Whether an amount can be no more than a difference from a mark. */
export const isSmall = (value: number, { value: mark }: Achievement): boolean => value < (mark as number) * SMALL;

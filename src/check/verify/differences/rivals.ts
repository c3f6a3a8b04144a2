/** Who else was in a race, and what they did there. */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks, unitOf } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { isFinal } from '../races/races.ts';

export interface Rival {
  readonly person: Person;
  readonly each: Achievement;
}

/** Everyone of a sex whom the sentence and those before it tell of. */
export function peopleTold(scene: Scene, sex: Person['sex']): readonly Person[] {
  const all = [scene, ...scene.before].flatMap((each) => castOf(each)).filter(({ person }) => person.sex === sex);
  return [...new Map(all.map(({ person }) => [person.id, person])).values()];
}

/** What somebody did in the race of a mark; undefined where the dataset does not have it. */
export function inRaceOf(scene: Scene, mark: Achievement, person: Person): Achievement | undefined {
  return achievementsOf(person, scene.facts.lexicons.rules).find(
    (each) =>
      each.discipline === mark.discipline &&
      each.value !== null &&
      isFinal(each) &&
      isFinal(mark) &&
      (each.event !== undefined && mark.event !== undefined
        ? each.event === mark.event
        : mark.date.precision === 'day' && overlaps(each.date, mark.date) && isSameCity(each, mark)),
  );
}

const isSameCity = (a: Achievement, b: Achievement): boolean =>
  a.city === undefined || b.city === undefined || a.city === b.city;

/** Those of the race at a place, as its results have it. */
export async function atPlace(scene: Scene, mark: Achievement, sex: string, place: number): Promise<readonly Rival[]> {
  const event = mark.event === undefined ? undefined : await scene.facts.event(mark.event);
  const found: Rival[] = [];
  for (const result of event?.results ?? []) {
    if (result.discipline !== mark.discipline.id || result.sex !== sex || result.place !== place) continue;
    if (result.person === undefined || !isFinal(result.round === undefined ? {} : { round: result.round })) continue;
    const person = await scene.facts.person(result.person);
    const each = person && inRaceOf(scene, mark, person);
    if (person && each) found.push({ person, each });
  }
  return found;
}

/** Whoever has a mark in a race, where it is one. */
export async function havingRun(
  scene: Scene,
  { event: id, discipline }: Achievement,
  sex: string,
  { readings }: AmountSpan,
): Promise<Person | undefined> {
  const event = id === undefined ? undefined : await scene.facts.event(id);
  const found: Person[] = [];
  for (const result of event?.results ?? []) {
    if (result.discipline !== discipline.id || result.sex !== sex || result.person === undefined) continue;
    const read = result.mark === undefined ? undefined : readMark(result.mark, discipline.kind);
    if (!read || !isMark(read)) continue;
    const mark = { value: read.value, unit: unitOf(discipline.kind), step: read.step };
    const person = readings.some((reading) => isSame(reading, mark)) && (await scene.facts.person(result.person));
    if (person) found.push(person);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Whether one mark is better than another of the same race. */
export const isAhead = (one: Achievement, other: Achievement): boolean =>
  compareMarks(one.discipline.kind, one.value as number, other.value as number) < 0;

/**
 * Marks that were better than a record before it fell, of the people a text speaks of: run days before, or never
 * recognised. The list does not have them, and the text counts from them.
 */
import { compareMarks } from '../../../domain/discipline.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import type { Broken } from '../records/progression.ts';

export function unrecognised(scene: Scene, { list, step, before, set }: Broken): readonly Achievement[] {
  if (!before) return [];
  const kind = list.discipline.kind;
  // What was set under a roof was better than the best there, too.
  const isRoofed = step.note?.includes('indoors') ?? false;
  const people = new Map(
    [scene, ...scene.before].flatMap((each) => castOf(each)).map(({ person }) => [person.id, person]),
  );
  return [...people.values()]
    .filter(({ sex, id }) => sex === list.sex && !step.holders.some((holder) => holder.id === id))
    .flatMap((person) => achievementsOf(person, scene.facts.lexicons.rules))
    .filter(
      (each) =>
        each.discipline.id === list.discipline.id &&
        (isRoofed || (each.environment === 'indoor') === (list.environment === 'indoor')) &&
        each.value !== null &&
        !each.aided &&
        each.date.last < set.first &&
        compareMarks(kind, each.value, before.value) < 0 &&
        compareMarks(kind, step.value, each.value) < 0,
    );
}

import type { Discipline, Person } from '../../../dataset/entries.ts';
import type { Scene } from '../../scene.ts';
import { markedIn } from '../firm.ts';

/** The disciplines of the world records of somebody whose marks a sentence gives. */
export function shownBy(scene: Scene, person: Person): readonly Discipline[] {
  return markedIn(scene, person)
    .filter((each) => each.records.includes('world'))
    .map(({ discipline }) => discipline);
}

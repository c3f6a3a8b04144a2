/** Whether a mark is that of somebody else whom the text speaks of. */
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isWritten } from '../marks/performance.ts';

/** @param id of whoever it is said of */
export const isOfOthers = (scene: Scene, span: AmountSpan, id: string): boolean =>
  [scene, ...scene.before].some((where) =>
    castOf(where).some(
      ({ person }) =>
        person.id !== id && achievementsOf(person, scene.facts.lexicons.rules).some((each) => isWritten(span, each)),
    ),
  );

/** A medal that somebody is said to have won behind a rival: it is of the final in which that rival was ahead. */
import type { Person } from '../../../dataset/entries.ts';
import type { Span } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { inRaceOf } from '../differences/rivals.ts';
import { rivalAhead } from './place-owner.ts';

/**
 * @param finals of whoever has the medal, at the championships that are told
 * @returns that in which he was behind the rival whom the words name; undefined where they name none
 */
export function finalBehind(
  scene: Scene,
  span: Pick<Span, 'end'>,
  { id }: Person,
  finals: readonly Achievement[],
): Achievement | undefined {
  const rival = rivalAhead(scene, span);
  if (!rival || rival.person.id === id) return undefined;
  const behind = finals.filter((each) => {
    const theirs = each.place === undefined ? undefined : inRaceOf(scene, each, rival.person);
    return theirs?.place !== undefined && theirs.place < (each.place as number);
  });
  // Of several, where he had the same place in all of them.
  const [first] = behind;
  return behind.every(({ place }) => place === first?.place) ? first : undefined;
}

import type { Person } from '../../../dataset/entries.ts';
import { castOf, type Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';

/** Days in which a race is news. */
const WEEK = 7;

/** `At 32 she overhauled Almaz Ayana`: the sentence has somebody who was in a race of the week with the person. */
export function meetsRival(scene: Scene, person: Person): boolean {
  const { published } = scene;
  if (published?.precision !== 'day') return false;
  const ofWeek = (who: Person) =>
    achievementsOf(who, scene.facts.lexicons.rules).filter(
      ({ date }) => date.precision === 'day' && date.first >= published.first - WEEK && date.last <= published.last + 1,
    );
  const rivals = castOf(scene).filter((each) => each.person.id !== person.id && each.person.sex === person.sex);
  const own = rivals.length > 0 ? ofWeek(person) : [];
  return (
    own.length > 0 &&
    rivals.some((rival) =>
      ofWeek(rival.person).some((each) =>
        own.some(
          ({ discipline, event, date, city }) =>
            discipline === each.discipline &&
            date.first === each.date.first &&
            (event !== undefined ? event === each.event : city !== undefined && city === each.city),
        ),
      ),
    )
  );
}

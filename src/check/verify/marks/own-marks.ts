/** What somebody did whose mark a sentence gives as his, and not as that of somebody else who has the same. */
import type { Person } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { ownerOf } from '../owner.ts';
import { isSame } from './performance.ts';

/** `She won from Samba-Mayela, with Camacho-Quinn third in 12.36`: no race in which she ran 12.36 is meant. */
export function ownMarksIn(scene: Scene, person: Person): readonly Achievement[] {
  const marked = markedIn(scene, person);
  if (marked.length === 0 || castOf(scene).every((member) => member.person.id === person.id)) return marked;
  const amounts = spansOf(scene, 'amount');
  const own = amounts.filter((amount) => !isOfAnother(scene, amount, person));
  return own.length === amounts.length
    ? marked
    : marked.filter((each) => own.some(({ readings }) => readings.some((reading) => isSame(reading, each))));
}

function isOfAnother(scene: Scene, amount: AmountSpan, person: Person): boolean {
  const owner = ownerOf(scene, amount);
  return (
    owner !== undefined &&
    owner.person.id !== person.id &&
    achievementsOf(owner.person, scene.facts.lexicons.rules).some((each) =>
      amount.readings.some((reading) => isSame(reading, each)),
    )
  );
}

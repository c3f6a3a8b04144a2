/**
 * Marks one figure off of what their own sentence tells: the best of somebody who alone has done better, `Only Bolt (19.19)
 * and Blake (19.62) have ever gone faster`; and the mark somebody was the first with, `ran 43.68 and became the first man
 * to break 44 seconds`.
 */
import type { Claim } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isOfFewBetter } from '../marks/not-listed.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import { isBest } from './mark-meant.ts';

/** @param claims what is said in the sentence but of this mark */
export function toldBeside(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  claims: readonly Claim[],
): Achievement | undefined {
  if (!owner.sure) return undefined;
  const day = (scene.published ?? scene.today).last;
  const all = achievementsOf(owner.person, scene.facts.lexicons.rules).filter(
    ({ date, value }) => value !== null && date.first <= day,
  );
  if (all.some((each) => span.readings.some((reading) => isSame(reading, each)))) return undefined;
  const meant = isOfFewBetter(scene) ? bestOf(scene, all) : firstOf(scene, owner, all, claims);
  return meant && slipsBetween(readingOf(span, meant), meant) === 1 ? meant : undefined;
}

function bestOf(scene: Scene, all: readonly Achievement[]): Achievement | undefined {
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const own = all.filter(({ discipline, aided }) => spoken.includes(discipline.id) && !aided);
  return own.find((each) => isBest(each, own));
}

/** The mark that is right of whoever was the first with it, where the sentence gives no other. */
function firstOf(
  scene: Scene,
  { person }: Owner,
  all: readonly Achievement[],
  claims: readonly Claim[],
): Achievement | undefined {
  const first = claims.find(
    ({ type, verdict, subject }) => type === 'first-under' && verdict === 'supported' && subject?.id === person.id,
  );
  const [, mark, date] = /\(([\d:.]+),\s([\d-]+)\)/.exec(first?.actual ?? '') ?? [];
  const marks = spansOf(scene, 'amount').filter((each) => roleOf(scene, each) === 'mark');
  return marks.length === 1 ? all.find((each) => each.mark === mark && each.date.text === date) : undefined;
}

/**
 * The mark that is meant rather: better than another one that the sentence says it is better than, `Benjamin's 47.17 was
 * better than the old record of 46.70`; or of the race whose city, name and day stand with it, where what was taken for it
 * is of another: `had won the London Marathon this spring in 2:01:35`.
 */
import type { Claim } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { contestedIn } from '../marks/contest.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isRaced, isWritten, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { settingOf } from '../setting.ts';
import { isOfStopWatch, isToldBeside } from '../told-races/raced-mark.ts';
import { doneBy, isPinned } from './beaten-mark.ts';
import { isBetterTold, isNews } from './mark-meant.ts';

/** @param known what is said of the mark so far */
export async function ratherMeant(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  known: Claim | undefined,
): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  if (!owner.sure || isUnlisted(lower) || known?.verdict === 'supported') return undefined;
  const setting = settingOf(scene, span, owner);
  // `dated from September 17, 2023, when he posted 6.24 in Eugene`: the only day that stands in the sentence.
  const [day, otherDay] = setting.around.dates.filter(({ date, relative }) => date.precision === 'day' && !relative);
  const isThen = (each: Achievement) =>
    !day || otherDay !== undefined || day.start > span.start || overlaps(day.date, each.date);
  const isThere = (each: Achievement) => isPinned(each, setting) && isThen(each);
  const isWrong = known?.verdict === 'contradicted';
  const hasPlace = setting.places.length + setting.events.length > 0 && (setting.dates.length > 0 || day !== undefined);
  if (isWrong ? !hasPlace : !CUE.test(lower.slice(span.end, span.end + 60))) return undefined;
  const all = doneBy(scene, owner.person);
  const contested = await contestedIn(scene, span, setting, all);
  // What it was held against was done there itself.
  const held = contested.filter(({ date, mark }) => date.text === known?.asOf && mark === known?.actual);
  if (isWrong && (held.length === 0 || held.some(isThere))) return undefined;
  const found: Achievement[] = [];
  for (const each of contested) {
    const amount = readingOf(span, each);
    if (amount.unit !== each.unit || slipsBetween(amount, each) !== 1 || isOfStopWatch(span, each)) continue;
    if (isWritten(span, each) || isToldBeside(scene, span, each)) continue;
    if (!isRaced(each) || !(isWrong ? isThere(each) : isBetterTold(scene, span, each))) continue;
    if ((await conflictsOf(scene.facts, each, setting)).length === 0) found.push(each);
  }
  const fresh = found.filter((each) => isNews(scene, each));
  const [only, other] = fresh.length > 0 && !isWrong ? fresh : found;
  return other === undefined || other.value === only?.value ? only : undefined;
}

const CUE =
  /\b(?:inside|under|below|beyond|beating|breaking|bettering|improving|lowering|eclipsing|surpassing|erasing|than)\b/;

/** What a sentence ties a barrier to: a mark, `the first under 2:10, in 2:09:56`, or a day, `in 2021, when she was the first`. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { roleOf } from '../role.ts';
import type { Barrier } from './barrier-words.ts';
import { isThrough } from './barriers.ts';

/** From a barrier to the mark by which it was gone through. */
const WITH =
  /^(?:[\s-](?:seconds?|minutes?|met(?:re|er)s?|barrier|mark|hours?|points?)){0,2}(?:\s(?:for|in|over)\sthe\s[a-z\d,\s-]{2,24}?)?,?\s(?:(?:in|with|at|by|when|he|she|ran|running|clocked|clocking|cleared|clearing|posted|posting|threw|throwing|jumped|jumping|a|an|his|her|the|time|mark|of)\s){1,4}$/;
/** From a day to the barrier. */
const WHEN = /^,?\s(?:when|as|where)\s(?:[a-zà-ɏ’'-]+\s){1,3}(?:became|was)\s(?:the\s)?$/;

/** How far from a barrier a mark is that has to do with it. */
const FAR = 0.04;

/**
 * The best that somebody did when the sentence says that he went through a barrier, where that was not through it.
 *
 * @returns undefined where the sentence ties it to nothing, or to a mark that went through
 */
export function notThrough(
  scene: Scene,
  { end, start }: Barrier,
  person: Person,
  discipline: Discipline,
  barrier: number,
): Achievement | undefined {
  const { lower } = scene.reading;
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.discipline.id === discipline.id &&
      each.value !== null &&
      !each.aided &&
      Math.abs(each.value / barrier - 1) < FAR,
  );
  const mark = spansOf(scene, 'amount').find((each) => each.start >= end);
  if (mark && WITH.test(lower.slice(end, mark.start)) && roleOf(scene, mark) === 'mark') {
    const same = done.filter((each) => mark.readings.some((reading) => isSame(reading, each)));
    return same.some(({ value }) => isThrough(discipline, value as number, barrier)) ? undefined : same[0];
  }
  const date = spansOf(scene, 'date').find(
    (each) => each.end <= start && !each.relative && WHEN.test(lower.slice(each.end, start)),
  );
  if (!date) return undefined;
  const then = done.filter((each) => overlaps(each.date, date.date));
  if (then.some(({ value }) => isThrough(discipline, value as number, barrier))) return undefined;
  // What broke a record is what is told of.
  return then.find(({ records }) => records.length > 0);
}

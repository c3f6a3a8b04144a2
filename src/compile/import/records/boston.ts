/**
 * Boston is point to point and falls too far (rule 31.21): its marks count for no record. The table of world bests has
 * a few of them from times before the rule.
 */
import type { MarkFact } from '../marks/fact.ts';
import { originOf, type Step } from './step.ts';

const SERIES = 'boston-marathon-';
const NOTE = 'made at Boston, whose course counts for no record';

/** @param facts results, among them the winners of Boston. */
export function withoutBoston(steps: readonly Step[], facts: readonly MarkFact[]): Step[] {
  const won = new Set(
    facts
      .filter(({ event, mark }) => event?.startsWith(SERIES) && mark)
      .map(({ sex, date, mark }) => `${sex}|${date.slice(0, 4)}|${mark?.value}`),
  );
  return steps.map((step) => {
    if (step.discipline.id !== 'marathon' || step.area !== 'world') return step;
    const { sex, set, mark, place } = step;
    const there = place.venue?.startsWith('Boston') || won.has(`${sex}|${set.slice(0, 4)}|${mark.value}`);
    if (!there) return step;
    const note = [step.note, NOTE].filter(Boolean).join('; ');
    return { ...step, status: 'unratified', note, origin: originOf(step) };
  });
}

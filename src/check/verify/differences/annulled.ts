/** By how much a record was improved that was annulled later: right on the day of the text. */
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { recordLists } from '../records/progression.ts';

/** Whether an amount is what parts a world record of somebody in the sentence from one before it that was taken back. */
export async function isToAnnulled(scene: Scene, span: AmountSpan): Promise<boolean> {
  const { facts, today, reading } = scene;
  // `won by 0.26 from Powell`: of a race, and of no record.
  if (!/\brecords?\b/.test(reading.lower)) return false;
  for (const { person } of castOf(scene)) {
    const made = achievementsOf(person, facts.lexicons.rules).filter(({ records }) => records.includes('world'));
    for (const { discipline, value, unit, date } of made) {
      const lists = await recordLists(facts, 'world', discipline, today.last);
      const annulled = lists
        .filter(({ sex }) => sex === person.sex)
        .flatMap(({ steps }) => steps.map(({ step }) => step))
        .filter(({ status, set }) => status === 'rescinded' && dateOf(set).first < date.first);
      for (const step of annulled) {
        const off = value === null || step.value === null ? undefined : Math.abs(step.value - value);
        if (off !== undefined && span.readings.some((each) => each.unit === unit && each.value === off)) return true;
      }
    }
  }
  return false;
}

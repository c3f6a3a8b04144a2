/** The record that fell, right behind the one that took its place: `27:38.4 instead of 27:39.4`, `43.18, where it had been 43.29`. */
import type { Person } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { type Broken, brokenBy } from '../records/progression.ts';

/** Between the new record and the old one. */
const INSTEAD =
  /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:instead\sof|in\splace\sof|rather\sthan|where\sit\shad\sbeen|up\sfrom|down\sfrom)\s(?:the\s)?$/;

export interface Replaced {
  readonly broken: Broken;
  readonly breaker: Person;
  readonly sure: boolean;
}

/** @returns the step of the only one told of who set the record that stands before the amount */
export async function insteadOf(scene: Scene, amount: AmountSpan): Promise<Replaced | undefined> {
  const { lower } = scene.reading;
  const mark = spansOf(scene, 'amount').findLast(({ end }) => end <= amount.start);
  if (!mark || !INSTEAD.test(lower.slice(mark.end, amount.start))) return undefined;
  const found = new Map<string, Replaced>();
  for (const { person, sure } of [scene, ...scene.before.slice(0, 1)].flatMap((each) => castOf(each))) {
    const done = achievementsOf(person, scene.facts.lexicons.rules);
    const isOwn = done.some((each) => amount.readings.some((reading) => isSame(reading, each)));
    const set = done.filter(
      (each) => each.records.includes('world') && mark.readings.some((reading) => isSame(reading, each)),
    );
    for (const held of person.records) {
      const isIt = set.some(
        ({ date, discipline }) =>
          held.area === 'world' && held.discipline === discipline.id && held.stood && held.set === date.text,
      );
      const broken = isIt ? await brokenBy(scene.facts, held, scene.today.last) : undefined;
      const { before } = broken ?? {};
      // `2:00:35, down from 2:01:25`: what he had run himself.
      const isFallen = before && amount.readings.some((reading) => isSame(reading, before));
      if (broken && before && (isFallen || !isOwn)) found.set(person.id, { broken, breaker: person, sure });
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

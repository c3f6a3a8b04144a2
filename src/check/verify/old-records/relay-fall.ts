/** The relay record that fell, where one figure of its mark is wrong: `0.20 inside the 37.14 of Daegu`. */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { teamSexOf } from '../races/teams.ts';
import { holdersOf, recordLists } from '../records/progression.ts';

/** Days a report may come after the race. */
const REPORTED = 8;
/** Before a mark, that it was a record and is none any more. */
const FELL =
  /\b(?:inside|under|off|than|beat(?:s|ing)?|br(?:oke|eaks?|eaking)|better(?:s|ed|ing)|improv[a-z]+|surpass[a-z]*|eras[a-z]+|smash[a-z]*|lower[a-z]*|(?:had|has) been|previous|old|former)\b[^.;]{0,60}$/;

interface Fallen {
  readonly mark: string;
  readonly holder: string;
  readonly set: string;
  readonly sources: readonly string[];
}

/** @returns undefined where the text tells of no new record, or where the mark is no slip of the one before it */
export async function fallenRelay(
  scene: Scene,
  span: AmountSpan,
  relays: readonly Discipline[],
): Promise<Fallen | undefined> {
  if (!FELL.test(before(scene, span, 90))) return undefined;
  const { published, today, facts } = scene;
  const told = [scene, ...scene.before.slice(0, 2)].flatMap((each) =>
    spansOf(each, 'amount').flatMap((amount) => (amount === span ? [] : amount.readings)),
  );
  const sex = teamSexOf(scene);
  const found: Fallen[] = [];
  for (const relay of relays)
    for (const list of await recordLists(facts, 'world', relay, today.last)) {
      if (sex !== undefined && list.sex !== sex) continue;
      for (const { step, previous, stood } of list.steps) {
        if (!stood || !previous) continue;
        const isNews =
          published !== undefined &&
          overlaps(dateOf(step.set), { first: published.first - REPORTED, last: published.last });
        if (!isNews && !told.some((reading) => isSame(reading, step))) continue;
        if (span.readings.some((reading) => reading.unit === 'ms' && slipsBetween(reading, previous) === 1))
          found.push({
            mark: previous.mark,
            holder: holdersOf(previous),
            set: previous.set,
            sources: previous.sources,
          });
      }
    }
  return found.length === 1 ? found[0] : undefined;
}

/** The mark with which somebody is said to hold a record: `the world record holder with his 19.19 from Berlin`. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { type Claim, contradicted } from '../../claim.ts';
import type { RecordSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';

const WITH =
  /^\s(?:with|at|thanks to|courtesy of)\s(?:(?:his|her|a|an|the|time|run|throw|jump|leap|vault|mark|clocking|distance|height|of|best|amazing|stunning)\s){0,4}$/;

interface Held {
  /** Of the record that is meant. */
  readonly discipline: Discipline;
  /** What is wrong with its mark. */
  readonly claims: readonly Claim[];
}

/** @returns undefined where no mark stands behind the words, or it is of no record of the person */
export function heldMark(
  scene: Scene,
  record: RecordSpan,
  { person, sure }: { readonly person: Person; readonly sure: boolean },
): Held | undefined {
  const { lower } = scene.reading;
  const { published } = scene;
  const mark = spansOf(scene, 'amount').find(
    ({ start }) => start >= record.end && WITH.test(lower.slice(record.end, start)),
  );
  if (!mark) return undefined;
  const records = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ records: areas, date }) => areas.includes('world') && (published === undefined || date.first <= published.last),
  );
  const same = records.find((each) => mark.readings.some((reading) => isSame(reading, each)));
  if (same) return { discipline: same.discipline, claims: [] };
  const last = latest(records);
  const slip = last.filter((each) => mark.readings.some((reading) => isSlip(reading, each)));
  const [only] = slip;
  if (!only || slip.length > 1 || !sure) return undefined;
  const basis = {
    type: 'record-holder' as const,
    span: mark,
    subject: person,
    claimed: lower.slice(mark.start, mark.end),
    asOf: published?.text,
    sources: only.sources,
  };
  const reason = `${person.name} held the record with ${only.mark} (${only.date.text})`;
  return { discipline: only.discipline, claims: [contradicted(basis, { actual: only.mark as string, reason })] };
}

const isSlip = (reading: Parameters<typeof slipsBetween>[0], each: Achievement): boolean =>
  reading.unit === each.unit && slipsBetween(reading, each) <= 1;

/** The last record of somebody in each discipline. */
function latest(records: readonly Achievement[]): readonly Achievement[] {
  return records.filter(
    (each) =>
      !records.some(
        (other) =>
          other.discipline === each.discipline &&
          other.environment === each.environment &&
          other.date.first > each.date.first,
      ),
  );
}

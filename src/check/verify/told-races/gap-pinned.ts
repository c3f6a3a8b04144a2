/**
 * The mark that a gap of the sentence tells: `put 23.15, five centimetres less than his record of 23.56`. Where the gap is
 * right of what was done one day, and a mark beside it is not the one of that day but a figure off, the mark is wrong.
 */
import type { Claim } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { inRaceOf } from '../differences/rivals.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isFinal } from '../races/races.ts';
import type { Setting } from '../setting.ts';
import type { BorneOut } from '../whose/borne-out.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';

/** Characters between a gap and the marks it is of. */
const NEAR = 90;

const isGap = ({ type, verdict, asOf }: Claim): boolean =>
  verdict === 'supported' && (type === 'gap-between' || type === 'record-gap') && asOf?.length === 10;

/** @param known what is said of the mark so far */
export async function ofGap(
  scene: Scene,
  span: AmountSpan,
  { person, sure }: Owner,
  setting: Setting,
  claims: readonly Claim[],
  known: Claim | undefined,
): Promise<BorneOut | undefined> {
  const { lower } = scene.reading;
  for (const gap of claims) {
    if (!isGap(gap) || known?.asOf === gap.asOf) continue;
    const between =
      gap.start >= span.end
        ? lower.slice(span.end, gap.start)
        : gap.end <= span.start
          ? lower.slice(gap.end, span.start)
          : ';';
    if (between.length > NEAR || /[;()]/.test(between)) continue;
    const of = castOf(scene).find((each) => each.person.id === gap.subject?.id)?.person;
    const deeds = of
      ? achievementsOf(of, scene.facts.lexicons.rules).filter(
          (each) => each.value !== null && each.date.text === gap.asOf && isFinal(each),
        )
      : [];
    // `Beamon came down 8.95 metres away, 55 centimetres beyond the record of Boston`: of whoever did it, first of all.
    const isOwn =
      of?.id === person.id &&
      deeds.some((each) => readingOf(span, each).unit === each.unit && slipsBetween(readingOf(span, each), each) === 1);
    const other = deeds.length > 0 && !isOwn ? otherSide(scene, span, gap, deeds, known) : undefined;
    if (other) return other;
    // A mark that is right may be told of another day: `the margin of last year, when she ran 21.45`.
    if (!sure || known?.verdict === 'supported') continue;
    const own = deeds.flatMap((deed) => (of?.id === person.id ? deed : (inRaceOf(scene, deed, person) ?? [])));
    const [only, another] = own.filter(({ unit }) => span.readings.some((reading) => reading.unit === unit));
    if (!only || another || span.readings.some((reading) => isSame(reading, only))) continue;
    if (isToldBeside(scene, span, only) || isOfStopWatch(span, only) || isOther(scene, span, gap, only)) continue;
    const amount = readingOf(span, only);
    if (amount.unit !== only.unit || slipsBetween(amount, only) > 1) continue;
    if ((await conflictsOf(scene.facts, only, setting)).length === 0) return { person, achievement: only };
  }
  return undefined;
}

/** `improved his own mark of 2:01:39 by 30 seconds`: the one that was improved. */
function isOther(scene: Scene, span: AmountSpan, gap: Claim, { value, unit, step }: Achievement): boolean {
  const amount = spansOf(scene, 'amount').find(({ start }) => start === gap.start);
  return span.readings.some(
    (written) =>
      written.unit === unit &&
      amount?.readings.some(
        (each) =>
          each.unit === unit &&
          Math.abs(Math.abs(written.value - (value as number)) - each.value) < Math.max(step, each.step),
      ),
  );
}

/** `26 seconds faster than Kipsang a year before, 2:03:32`: the mark on the other side of the gap, a figure off. */
function otherSide(
  scene: Scene,
  span: AmountSpan,
  gap: Claim,
  deeds: readonly Achievement[],
  known: Claim | undefined,
): BorneOut | undefined {
  if (known?.verdict === 'supported') return undefined;
  const amount = spansOf(scene, 'amount').find(({ start }) => start === gap.start);
  const people = castOf(scene).filter(({ person, sure }) => sure && person.id !== gap.subject?.id);
  const found = new Map<string, BorneOut>();
  for (const { person } of people)
    for (const each of achievementsOf(person, scene.facts.lexicons.rules)) {
      const written = readingOf(span, each);
      if (each.value === null || written.unit !== each.unit || slipsBetween(written, each) !== 1) continue;
      const isApart = deeds.some(
        ({ value, unit, discipline, step }) =>
          unit === each.unit &&
          discipline === each.discipline &&
          amount?.readings.some(
            (reading) =>
              reading.unit === unit &&
              reading.step <= FINE &&
              Math.abs(Math.abs((value as number) - (each.value as number)) - reading.value) < Math.max(step, 1),
          ),
      );
      if (isApart && !isToldBeside(scene, span, each))
        found.set(`${person.id} ${each.value}`, { person, achievement: each });
    }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A gap that is told to the second, or finer. */
const FINE = 1000;

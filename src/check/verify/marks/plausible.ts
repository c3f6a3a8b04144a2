/** Which disciplines an amount can be a mark of: of the order of the world record, a good way behind it or just past it. */
import type { Discipline } from '../../../dataset/entries.ts';
import { isLowerBetter, unitOf } from '../../../domain/discipline.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import type { Facts } from '../facts.ts';

/** How far from the record a mark of elite sport can lie, and how far past it a misprint still shows what was meant. */
const BEHIND = 1.4;
const PAST = 0.9;

/** The readings of an amount that can be a mark in a discipline, of either sex. */
export async function plausibleReadings(
  facts: Facts,
  span: AmountSpan,
  discipline: Discipline,
): Promise<readonly Amount[]> {
  const bests = (await facts.records('world', discipline.id)).map(({ value }) => value);
  const unit = unitOf(discipline.kind);
  const fitting = span.readings.filter((reading) => reading.unit === unit);
  if (bests.length === 0) return fitting;
  const [least, most] = [Math.min(...bests), Math.max(...bests)];
  return isLowerBetter(discipline.kind)
    ? fitting.filter(({ value }) => value >= least * PAST && value <= most * BEHIND)
    : fitting.filter(({ value }) => value >= least / BEHIND / 1.2 && value <= most / PAST);
}

/** Disciplines of the same length: "20 kilometres" of a walker are those of the walk. */
export function kindred(facts: Facts, disciplines: readonly Discipline[]): readonly Discipline[] {
  const metres = new Set(disciplines.flatMap((each) => each.metres ?? []));
  return [...facts.lexicons.rules.values()].filter(
    (each) =>
      disciplines.includes(each) || (each.metres !== undefined && metres.has(each.metres) && each.team === undefined),
  );
}

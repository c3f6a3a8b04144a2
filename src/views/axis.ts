/** The frame of a chart: how far it reaches, and where round marks and years lie in it, from few ticks to many. */
import { calendarOf, type Day, dayOf } from '../domain/calendar.ts';
import { formatMark, type MarkUnit } from '../domain/mark.ts';
import type { Frame, Tick } from './doc.ts';

/** Steps between ticks that people count in. A minute is not a hundred seconds. */
const STEPS: Readonly<Record<MarkUnit, readonly number[]>> = {
  ms: [
    10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000,
    1_800_000, 3_600_000, 7_200_000, 18_000_000,
  ],
  mm: [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000],
  points: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
};
const YEARS = [1, 2, 5, 10, 20, 50, 100];
/** More ticks than these no drawing has room for. */
const MOST_TICKS = 40;
/** Room beyond the first and the last mark, in parts of what lies between. */
const MARGIN = 0.07;

/** @param values of at least one mark; `days` from the first to the last */
export function frameOf(values: readonly number[], days: readonly Day[], unit: MarkUnit): Frame {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max((most - least) * MARGIN, STEPS[unit][0] ?? 1);
  const [low, high] = [Math.max(0, least - margin), most + margin];
  const [from, until] = [Math.min(...days), Math.max(...days)];
  return { low, high, from, until, marks: markScales(low, high, unit), years: yearScales(from, until) };
}

function markScales(low: number, high: number, unit: MarkUnit): Tick[][] {
  return STEPS[unit]
    .map((step) => {
      const first = Math.ceil(low / step);
      const count = Math.floor(high / step) - first + 1;
      if (count > MOST_TICKS) return [];
      return Array.from({ length: Math.max(0, count) }, (_, at) => {
        const value = (first + at) * step;
        return { at: value, text: formatMark(value, unit, precision(unit, step, low)) };
      });
    })
    .filter((ticks) => ticks.length > 0)
    .reverse();
}

/** Whole seconds do for what lasts minutes; else two digits, as result lists have them: 9.80, 85.00. */
function precision(unit: MarkUnit, step: number, low: number): number {
  return unit === 'ms' && step % 1000 === 0 && low >= 60_000 ? 1000 : 10;
}

function yearScales(from: Day, until: Day): Tick[][] {
  const [first, last] = [calendarOf(from).year, calendarOf(until).year];
  return YEARS.map((step) => {
    const start = Math.ceil(first / step);
    const count = Math.floor(last / step) - start + 1;
    if (count > MOST_TICKS) return [];
    return Array.from({ length: Math.max(0, count) }, (_, at) => (start + at) * step)
      .map((year) => ({ at: dayOf({ year, month: 1, day: 1 }), text: String(year) }))
      .filter(({ at }) => at >= from && at <= until);
  })
    .filter((ticks) => ticks.length > 0)
    .reverse();
}

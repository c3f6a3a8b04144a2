/**
 * Which counts of years, weeks or days are true of a time: `a 16-year-old record` of one that fell after 16 years and 183
 * days, and not `17-year-old`. Years are told in full, by the calendar, or as those that are all but over.
 */
import { calendarOf } from '../../../domain/calendar.ts';
import type { PartialDate } from '../../../domain/date.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import type { Wording } from '../differences/gap-wording.ts';

/** Days in each unit. */
export const PER: Readonly<Record<PeriodSpan['unit'], number>> = { year: 365.2425, month: 30.44, week: 7, day: 1 };

/** What a year may want and be told as a full one. */
const ALL_BUT_A_YEAR = 0.25;
/** From so many days on nobody takes the first for one, as in a stay of some days. */
const COUNTED_DAYS = 20;

/** `22 years and ten months`: what a period has beyond its whole years. */
export type WholePeriod = PeriodSpan & { readonly rest?: Pick<PeriodSpan, 'unit' | 'count'> };

/** The periods of a sentence, each with the months or days that belong to it. */
export function wholePeriods(scene: Scene): readonly WholePeriod[] {
  const periods = spansOf(scene, 'period');
  const restOf = ({ end, unit, old }: PeriodSpan) =>
    periods.find(
      (next) =>
        unit === 'year' &&
        !old &&
        !next.old &&
        next.unit !== 'year' &&
        next.start > end &&
        /^(?:,?\sand|,)\s$/.test(scene.reading.lower.slice(end, next.start)),
    );
  const rests = new Set(periods.map(restOf));
  return periods.flatMap((span) => {
    const rest = restOf(span);
    if (rests.has(span)) return [];
    return rest ? [{ ...span, end: rest.end, rest: { unit: rest.unit, count: rest.count } }] : [span];
  });
}

/** @returns whether a time between two days can be told so, whatever is not known of the days */
export function lasts(
  { from, to }: { readonly from: PartialDate; readonly to: PartialDate },
  span: Pick<WholePeriod, 'unit' | 'count' | 'half' | 'rest'>,
  wording: Wording,
): boolean {
  const { unit, count, half, rest } = span;
  if (rest && (wording === 'plain' || wording === 'exact')) return isWhole({ from, to }, { ...span, rest });
  const [low, high] = [(to.first - from.last) / PER[unit], (to.last - from.first) / PER[unit]];
  // `two decades` are said of anything near them, `nearly 30 years` of more than nearly 29.
  const decades = half && count % 10 === 0;
  const isRound = count >= 10 && count % 5 === 0;
  if (wording === 'more' || wording === 'least')
    return high >= count - 0.02 && low <= (decades ? count + 10 : count * 1.5 + 1);
  if (wording === 'nearly') return low <= count && high > count - (decades ? 5 : isRound || unit !== 'year' ? 2 : 1);
  if (wording === 'less') return low <= count && high > count - (decades ? 5 : 2);
  if (wording === 'about') return Math.abs((low + high) / 2 - count) <= Math.max(1.5, count * 0.15);
  if (unit === 'year' && !half) return isCountOfYears(count, low, high) || count === calendarYears(from, to);
  const slack = unit === 'day' ? (count > COUNTED_DAYS ? 0.5 : 1) : decades ? 3 : half ? 0.6 : 1;
  return count > low - slack && count < high + slack;
}

/** Whether a time is that of a period with its rest, to the month or to the day. */
export function isWhole(
  { from, to }: { readonly from: PartialDate; readonly to: PartialDate },
  { count, unit, rest }: Pick<WholePeriod, 'unit' | 'count'> & Required<Pick<WholePeriod, 'rest'>>,
): boolean {
  const whole = count * PER[unit] + rest.count * PER[rest.unit];
  const slack = rest.unit === 'day' ? 2 : PER[rest.unit];
  return whole > to.first - from.last - slack && whole < to.last - from.first + slack;
}

/** `22 years and 10 months`. */
export const periodWords = (span: WholePeriod): string =>
  [span, ...(span.rest ? [span.rest] : [])]
    .map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' and ');

const isCountOfYears = (count: number, low: number, high: number): boolean =>
  count > low - 1 && count <= high + ALL_BUT_A_YEAR;

const calendarYears = (from: PartialDate, to: PartialDate): number =>
  calendarOf(to.last).year - calendarOf(from.first).year;

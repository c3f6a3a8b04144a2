/**
 * Which counts of years, weeks or days are true of a time: `a 16-year-old record` of one that fell after 16 years and 183
 * days, and not `17-year-old`. Years are told in full, by the calendar, or as those that are all but over.
 */
import { calendarOf } from '../../../domain/calendar.ts';
import type { PartialDate } from '../../../domain/date.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import type { Wording } from '../differences/gap-wording.ts';

/** Days in each unit. */
export const PER: Readonly<Record<PeriodSpan['unit'], number>> = { year: 365.2425, month: 30.44, week: 7, day: 1 };

/** What a year may want and be told as a full one. */
const ALL_BUT_A_YEAR = 0.25;
/** From so many days on nobody takes the first for one, as in a stay of some days. */
const COUNTED_DAYS = 20;

/** @returns whether a time between two days can be told so, whatever is not known of the days */
export function lasts(
  { from, to }: { readonly from: PartialDate; readonly to: PartialDate },
  span: Pick<PeriodSpan, 'unit' | 'count' | 'half'>,
  wording: Wording,
): boolean {
  const { unit, count, half } = span;
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

const isCountOfYears = (count: number, low: number, high: number): boolean =>
  count > low - 1 && count <= high + ALL_BUT_A_YEAR;

const calendarYears = (from: PartialDate, to: PartialDate): number =>
  calendarOf(to.last).year - calendarOf(from.first).year;

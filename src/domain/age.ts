/** Ages: whole years between two partial dates, exact or as the interval of what they can be. */
import { birthdayIn, calendarOf, daysSinceBirthday, isoDay, yearsBetween } from './calendar.ts';
import type { PartialDate } from './date.ts';

export interface Age {
  /** Whole years, at least and at most. */
  readonly min: number;
  readonly max: number;
  /** True when both dates are known to the day, or when no day in them changes the answer. */
  readonly exact: boolean;
  /** Days since the last birthday; null unless both dates are known to the day. */
  readonly days: number | null;
  /** Days since birth, at least and at most. */
  readonly totalDays: { readonly min: number; readonly max: number };
}

/**
 * The age of someone born on `birth` on the day `on`: `min` takes the latest birth and the earliest day,
 * `max` the earliest birth and the latest day. Days before birth are clipped away, not counted as negative.
 *
 * @returns undefined when `on` is wholly before birth, or when either date has an open end.
 */
export function ageOn(birth: PartialDate, on: PartialDate): Age | undefined {
  if (on.last < birth.first) return undefined;
  if (!Number.isFinite(birth.last - birth.first) || !Number.isFinite(on.last - on.first)) return undefined;
  const min = Math.max(0, yearsBetween(birth.last, on.first));
  const max = yearsBetween(birth.first, on.last);
  const dayExact = birth.first === birth.last && on.first === on.last;
  return {
    min,
    max,
    exact: min === max,
    days: dayExact ? daysSinceBirthday(birth.first, on.first) : null,
    totalDays: { min: Math.max(0, on.first - birth.last), max: on.last - birth.first },
  };
}

/** The next birthday after `on` (both to the day), its ISO date, the age then and the days until it. */
export function nextBirthday(
  birth: PartialDate,
  on: PartialDate,
): { date: string; turns: number; inDays: number } | undefined {
  if (birth.precision !== 'day' || on.precision !== 'day' || on.first < birth.first) return undefined;
  const born = calendarOf(birth.first);
  const turns = yearsBetween(birth.first, on.first) + 1;
  const day = birthdayIn(born.year + turns, born);
  return { date: isoDay(day), turns, inDays: day - on.first };
}

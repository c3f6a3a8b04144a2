/**
 * Days as whole numbers on the proleptic Gregorian calendar, counted from 1970-01-01.
 *
 * All day arithmetic of the project rests on these few functions: no time of day, no time zone, no
 * milliseconds. They are our own because a date library costs more to load than a whole look-up may take;
 * the tests hold them against luxon.
 */

/** Whole days since 1970-01-01 (which is day 0). */
export type Day = number;

/** A calendar day: `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day number of a calendar day. Counts years from March, so that a leap day ends its year. */
export function dayOf({ year, month, day }: CalendarDate): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number: the inverse of {@link dayOf}. */
export function calendarOf(day: Day): CalendarDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** `2023-10-08`, always with four digits for the year. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = calendarOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The birthday in a given year. Born on 29 February, it is 1 March of a common year: one has lived a
 * whole year only when 28 February is over (the rule of Temporal and of English law).
 */
export function birthdayIn(year: number, birth: CalendarDate): Day {
  const leapling = birth.month === 2 && birth.day === 29 && !isLeapYear(year);
  return dayOf(leapling ? { year, month: 3, day: 1 } : { ...birth, year });
}

/** Whole years lived from `birth` to `on`; negative before birth. */
export function yearsBetween(birth: Day, on: Day): number {
  const born = calendarOf(birth);
  const year = calendarOf(on).year;
  return year - born.year - (on < birthdayIn(year, born) ? 1 : 0);
}

/** Days since the last birthday, on a day at or after birth: 0 on the birthday itself. */
export function daysSinceBirthday(birth: Day, on: Day): number {
  const born = calendarOf(birth);
  return on - birthdayIn(born.year + yearsBetween(birth, on), born);
}

/** Days a claim can go by, and how they are said. */
import { isoDay } from '../../domain/calendar.ts';
import type { PartialDate } from '../../domain/date.ts';

/** The days from `days` before a date to the date itself: when what a text reports may have happened. */
export function upTo(date: PartialDate, days: number): Pick<PartialDate, 'first' | 'last'> {
  return { first: date.first - days, last: date.last };
}

/** A date as reports give it: an interval counted from publication is said as one. */
export function dateWords({ text, precision, first, last }: PartialDate): string {
  return precision === 'interval' ? `between ${isoDay(first)} and ${isoDay(last)}` : text;
}

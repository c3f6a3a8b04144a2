/** How far apart two dates are: in days, and in whole years and days, exact or as the spans they must lie in. */
import { type Age, ageOn } from './age.ts';
import { compareDates, daysBetween, type PartialDate } from './date.ts';
import { grouped } from './grouped.ts';
import { absolute, type Span } from './mark-span.ts';

export interface DaysApart {
  /** Null where the dates overlap, and one cannot know. */
  readonly earlier: 'a' | 'b' | 'same' | null;
  readonly total: Span;
  /** Whole years, and the days beyond them where both dates are known to the day. */
  readonly years: Pick<Age, 'min' | 'max' | 'exact' | 'days'>;
}

/** Neither date may have an open end. */
export function daysApart(a: PartialDate, b: PartialDate): DaysApart {
  const [from, to] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
  // Two dates that overlap can lie either way round.
  const [there, back] = [ageOn(from, to), ageOn(to, from)];
  const min = Math.min(there?.min ?? 0, back?.min ?? Number.POSITIVE_INFINITY);
  const max = Math.max(there?.max ?? 0, back?.max ?? 0);
  return {
    earlier: earlierOf(a, b),
    total: absolute(daysBetween(from, to)),
    years: { min, max, exact: min === max, days: there?.days ?? null },
  };
}

/** `1,470 days`, `1,097 to 1,825 days`. */
export function daysWords({ min, max }: Span): string {
  const span = min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`;
  return `${span} ${max === 1 ? 'day' : 'days'}`;
}

function earlierOf(a: PartialDate, b: PartialDate): DaysApart['earlier'] {
  if (a.last < b.first) return 'a';
  if (b.last < a.first) return 'b';
  return a.first === a.last && b.first === b.last ? 'same' : null;
}

/**
 * What had just happened when a text was published: records, wins and deaths of the days before. A report of the day names
 * its winner late, or not at all in the lines that are quoted: "The Kenyan clocked 2:01:09".
 */

import type { DayEntry } from '../../dataset/entries.ts';
import { calendarOf, isoDay } from '../../domain/calendar.ts';
import type { PartialDate } from '../../domain/date.ts';
import type { Facts } from '../verify/facts.ts';

/** Days a report looks back. */
const DAYS = 7;

export interface NewsItem {
  readonly entry: DayEntry;
  /** Days before publication. */
  readonly ago: number;
}

/** The newest first, and of one day the best known first; nothing where the day of publication is not known. */
export async function newsOf(facts: Facts, published: PartialDate | undefined): Promise<readonly NewsItem[]> {
  if (published?.precision !== 'day') return [];
  const items: NewsItem[] = [];
  for (let ago = 0; ago <= DAYS; ago++) {
    const day = isoDay(published.first - ago);
    const { year } = calendarOf(published.first - ago);
    const entries = await facts.day(day.slice(5));
    const then = entries.filter(
      ({ kind, date }) => kind !== 'born' && date === day && Number(date.slice(0, 4)) === year,
    );
    items.push(...[...then].sort((a, b) => b.fame - a.fame).map((entry) => ({ entry, ago })));
  }
  return items;
}

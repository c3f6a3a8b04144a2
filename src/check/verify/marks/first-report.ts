/** Marks that reports of the day have, and that were put right later: no error of whoever wrote on that day. */
import type { Performance, Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';

/** Days until which a report has the mark as it was given first. */
const UNTIL_RIGHT = 3;

/** @returns what the dataset knows for wrong by now, where the text is of the day of the race or soon after */
export function firstReport(
  { reading: { text }, published }: Scene,
  { start, end }: AmountSpan,
  { marks }: Person,
): Performance | undefined {
  if (!published) return undefined;
  return marks.find(({ rank, mark, date }) => {
    const day = rank === 'deprecated' && mark === text.slice(start, end) ? dateOf(date) : undefined;
    return day !== undefined && day.first <= published.last && published.first <= day.last + UNTIL_RIGHT;
  });
}

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

/** `originally measured at 74.41m but later revised`: what was given first, as the words say. */
export const isPutRight = ({ reading: { lower } }: Scene, { start, end }: AmountSpan): boolean =>
  FIRST_GIVEN.test(lower.slice(Math.max(0, start - 60), start)) || REVISED.test(lower.slice(end, end + 60));

const FIRST_GIVEN =
  /\b(?:originally|initially|first)\s(?:[a-z]+\s)?(?:measured|announced|given|shown|reported|timed|recorded|displayed|declared|listed)\s(?:at|as|to\sbe)\s(?:an?\s)?$/;
const REVISED =
  /^(?:m|\smet(?:re|er)s|\sseconds)?\s(?:(?:was|were)\s)?(?:initially|originally|first)\s(?:measured|announced|given|shown|reported|timed|displayed)\b/;

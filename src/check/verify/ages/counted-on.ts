/** Ages of a time that is counted from what a sentence tells: `set it in July 1961, and retired the next year, when she was 22`. */
import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf } from '../../../domain/date.ts';
import { CARDINAL, cardinalOf } from '../../reading/numbers.ts';
import type { Scene } from '../../scene.ts';
import type { SaidDay } from './told-days.ts';

const COUNTED = new RegExp(
  `(?<![a-z-])(?:the\\s(?:following|next)\\s(?:year|season|summer|winter|spring|autumn)|the\\s(?:year|season)\\s(?:after|later)|(an?|${CARDINAL}|\\d{1,2})\\s(?:year|season|summer)s?\\s(?:later|on(?=[\\s,.;])|after(?:(?:wards)?(?=[,.;])|\\s(?:that|this)(?=[,.;]))))(?![a-z])`,
  'g',
);
const TOLD = new Set(['date', 'event', 'amount']);

/** Years from what the sentence tells to the age, where nothing that is told stands behind the words that count them. */
export function yearsOn({ reading }: Scene, { start, end }: { readonly start: number; readonly end: number }): number {
  const { lower, spans } = reading;
  const match = [...lower.matchAll(COUNTED)].findLast(
    ({ index, 0: words }) => index + words.length <= start || /^[^,;]{0,24}$/.test(lower.slice(end, index)),
  );
  if (!match) return 0;
  const [words, number] = match;
  const told = spans.filter((span) => TOLD.has(span.kind) && (span.end <= start || span.start >= end));
  const behind = told.some((span) => span.start >= match.index + words.length);
  if (behind || !told.some((span) => span.end <= match.index)) return 0;
  return number === undefined || /^an?$/.test(number) ? 1 : (cardinalOf(number) ?? 0);
}

/** The year so many from that of a day that is told: nothing is firm of it. */
export function countedOn({ on }: SaidDay, years: number): SaidDay {
  return { on: dateOf(`${calendarOf(on.first).year + years}`), loose: false, firm: false };
}

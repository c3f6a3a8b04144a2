/** Finding the performance a text means among those of a person. */

import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { Amount, AmountSpan, DateSpan } from '../../reading/span.ts';
import type { Achievement } from '../achievements.ts';
import { overlaps } from '../achievements.ts';
import type { Facts } from '../facts.ts';
import type { Setting } from '../setting.ts';
import { isInOtherCity } from './other-city.ts';

/** Whether an amount as printed can be a mark: the same, or the same with fewer decimals, cut or rounded. */
export function isSame(
  amount: Amount,
  { value, unit, step: known }: Pick<Achievement, 'value' | 'unit' | 'step'>,
): boolean {
  if (value === null || amount.unit !== unit || amount.misprint !== undefined) return false;
  if (amount.value === value) return true;
  const { step } = amount;
  // Most marks are far off: they are asked of every amount of a text.
  if (step > 1000 || Math.abs(amount.value - value) >= Math.max(step, known)) return false;
  // Thousandths of a photo finish: lists have the next longer hundredth.
  // A tenth of a sprint was read from a stop watch, and says nothing of hundredths.
  if (step < known) return !isByHand(value, unit, known) && Math.ceil(amount.value / known) * known === value;
  return [Math.floor, Math.round, Math.ceil].some((to) => to(value / step) * step === amount.value);
}

/** Whether a text can give a performance by this amount, in one of its readings. */
export const isWritten = ({ readings }: Pick<AmountSpan, 'readings'>, each: Parameters<typeof isSame>[1]): boolean =>
  readings.some((reading) => isSame(reading, each));

const isByHand = (value: number, unit: Amount['unit'], step: number): boolean =>
  unit === 'ms' && step === 100 && value < 60_000;

/** `49.28` of who is listed with 49.29 in Montreal in 1976: the films of those days were read to the hundredth in two ways. */
export function isReadTwoWays(
  amount: Pick<Amount, 'value' | 'unit'>,
  { value, unit, step, date }: Achievement,
): boolean {
  const isOfFilm = unit === 'ms' && step < 100 && date.last < FILMED_UNTIL;
  return isOfFilm && amount.unit === 'ms' && value !== null && Math.abs(amount.value - value) === 10;
}

const FILMED_UNTIL = dateOf('1977').first;

/** Digits that are wrong: one changed, or two neighbours swapped, counts 1; more count as they are. */
export function slipsBetween(claimed: Amount, { value, step }: Pick<Achievement, 'value' | 'step'>): number {
  if (value === null) return Number.POSITIVE_INFINITY;
  const shown = Math.max(claimed.step, step);
  const a = claimed.misprint ?? digits(claimed.value, claimed.unit, shown);
  const b = digits(value, claimed.unit, shown);
  if (a.length !== b.length) return Math.abs(a.length - b.length) + 2;
  let [wrong, first] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (wrong === 0) first = at;
    wrong += 1;
  }
  // Only these two can be wrong where two are, and each is the other's.
  const isSwapped = wrong === 2 && a[first] === b[first + 1] && a[first + 1] === b[first];
  return isSwapped ? 1 : wrong;
}

/** No heat: a final, or one of the races that a final was run in, `1f2`. */
export const isRaced = ({ round }: Pick<Achievement, 'round'>): boolean =>
  round === undefined || /^(?:\d*f\d*|final)$/i.test(round);

/** Of so many digits that one wrong digit leaves no doubt which mark it was to be; 6.08 is 6.18 and many others. */
export function isLong({ value, unit, step }: Pick<Achievement, 'value' | 'unit' | 'step'>): boolean {
  return unit === 'ms' && value !== null && value / step >= 3000;
}

/** The digits of a mark as it is printed, to a step: of a time those of hours, minutes and seconds, and those behind them. */
function digits(value: number, unit: Amount['unit'], step: number): string {
  if (unit !== 'ms') return String(Math.floor(value / step)).padStart(4, '0');
  const seconds = Math.floor(value / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = String(hours * 10_000 + minutes * 100 + (seconds % 60)).padStart(6, '0');
  if (step >= 1000) return clock;
  return clock + String(Math.floor((value % 1000) / step)).padStart(step >= 100 ? 1 : step >= 10 ? 2 : 3, '0');
}

export interface Conflict {
  readonly with: 'date' | 'place' | 'event';
  readonly said: string;
}

/** What of a setting an achievement does not agree with: a date, a race, another city. */
export async function conflictsOf(
  facts: Facts,
  each: Achievement,
  { dates, events, places }: Pick<Setting, 'dates' | 'events' | 'places'>,
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  const date = dates[0];
  if (dates.length > 0 && !dates.some((span) => isOn(span, each.date)))
    conflicts.push({ with: 'date', said: date?.date.text ?? '' });
  const event = events[0];
  if (event && each.event !== undefined) {
    // `at the World Half Marathon in Gdynia`: one race may be listed under several names.
    const here = places.some(({ name }) => each.city !== undefined && fold(each.city).includes(name));
    const series = here || events.some((span) => span.series.some((id) => each.event?.startsWith(`${id}-`)));
    const year =
      event.year === undefined || each.event.endsWith(`-${event.year}`) || overlaps(each.date, yearSpan(event.year));
    if ((!series && !(await mayBeUnnamed(facts, events, each))) || !year)
      conflicts.push({ with: 'event', said: `${event.series[0]}${event.year === undefined ? '' : ` ${event.year}`}` });
  } else if (
    event?.year !== undefined &&
    !overlaps(each.date, yearSpan(event.year)) &&
    !overlaps(each.date, yearSpan(event.year + 1))
  ) {
    conflicts.push({ with: 'event', said: String(event.year) });
  }
  for (const place of places)
    if (place.known && each.city !== undefined && (await isInOtherCity(facts, place.name, each)))
      conflicts.push({ with: 'place', said: place.name });
  return conflicts;
}

/** A championship of which the dataset has nothing in that year: the lists may print the city of it for its name. */
async function mayBeUnnamed(facts: Facts, events: Setting['events'], { date }: Achievement): Promise<boolean> {
  for (const id of events.flatMap(({ series }) => series)) {
    const series = await facts.series(id);
    if (series?.kind !== 'championship') continue;
    const { year } = calendarOf(date.first);
    if (!series.editions.some((each) => each.year === year)) return true;
  }
  return false;
}

/** Of `on February 10`, said in October, the year is a guess: that of another February serves as well; `last Sunday` is one of two. */
export function isOn({ date, relative }: DateSpan, then: PartialDate): boolean {
  const said = widened(date, relative);
  return (
    overlaps(said, then) ||
    (relative &&
      date.precision === 'day' &&
      [-366, -365, -7, 365, 366].some((year) => overlaps({ first: date.first + year, last: date.last + year }, then)))
  );
}

/** "last year" is said loosely: a day counted from publication is widened, "in September" is this one or the last. */
function widened(date: PartialDate, relative: boolean): Pick<PartialDate, 'first' | 'last'> {
  if (!relative) return date;
  if (date.precision === 'day') return { first: date.first - 1, last: date.last + 1 };
  return date.precision === 'month' ? { first: date.first - 366, last: date.last } : date;
}

function yearSpan(year: number): { first: number; last: number } {
  const first = Date.UTC(year, 0, 1) / 864e5;
  return { first, last: Date.UTC(year, 11, 31) / 864e5 };
}

/** How a day that is told agrees with the day of a deed: how vague it is, and whether another one can be meant. */
import { calendarOf } from '../../../domain/calendar.ts';
import type { PartialDate } from '../../../domain/date.ts';
import type { Scene } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { isYearless } from '../marks/dated-marks.ts';
import { wasAgo } from '../told-ago.ts';
import type { DateSpan } from './deed.ts';

/** `in June`, `last year`, `ten years ago`, said of the time before publication. */
export const isPast = ({ relative, date }: DateSpan) =>
  relative && (date.precision === 'month' || date.precision === 'year');

/** Days within which a month alone is that of the season of the text. */
const SEASON = 330;

/**
 * `in June`: that of the year spoken of may be meant, unless what was done is of the months before the text; `last year`
 * is said loosely; `last June` is no other.
 */
export function isVague({ reading: { lower }, published }: Scene, date: DateSpan, then: PartialDate): boolean {
  const words = lower.slice(date.start, date.end);
  if (date.date.precision === 'month' && published && published.first - then.first < SEASON) return false;
  return isPast(date) && !/^last\s(?!year)/.test(words) && !/^\slast\syear\b/.test(lower.slice(date.end));
}

/** `ten years ago`: full, begun or by the calendar; `last September`, in October, may be that of the year before. */
function isAbout(scene: Scene, span: DateSpan, then: PartialDate): boolean {
  const {
    reading: { lower },
    published,
  } = scene;
  const { date, start, end } = span;
  const words = lower.slice(start, end);
  if (/^last\s(?!month)[a-z]{3,9}$/.test(words) && date.precision === 'month')
    return overlaps(then, { first: date.first - 366, last: date.last - 365 });
  if (!/\syears?\sago$/.test(words) || !published) return false;
  const said = calendarOf(published.last).year - calendarOf(date.first).year;
  return wasAgo(scene, span, said, then);
}

export const sole = (all: readonly Achievement[]) => new Set(all.map(({ date }) => date.text)).size === 1;

/** One day alone, or so few, all of other years, that no other can be meant than one of them. */
export const isFew = (all: readonly Achievement[], { date }: DateSpan) =>
  sole(all) ||
  (all.length <= FEW && date.precision !== 'day' && all.some((each) => Math.abs(each.date.first - date.first) < NEAR));

const FEW = 4;

const NEAR = 1100;

/** `on Friday, July 22`, in a report of that week: a day of the record that is the news. */
export const isOfNews = (scene: Scene, date: DateSpan, meant: readonly Achievement[]): boolean =>
  isYearless(scene, date) &&
  scene.published?.precision === 'day' &&
  meant.some(
    (each) =>
      Math.abs(each.date.first - (scene.published as PartialDate).first) <= REPORTED &&
      Math.abs(each.date.first - date.date.first) <= REPORTED,
  );

const REPORTED = 14;

export const away = (each: Achievement, { date }: DateSpan) =>
  Math.max(0, each.date.first - date.last, date.first - each.date.last);

export function isOn(scene: Scene, date: DateSpan, each: Achievement): boolean {
  if (date.relative && isAbout(scene, date, each.date)) return true;
  return isYearless(scene, date) ? isSameDay(each, date) : overlaps(each.date, date.date);
}

/** The same day of the month, in whatever year. */
export function isSameDay(each: Achievement, { date }: DateSpan): boolean {
  const [a, b] = [calendarOf(each.date.first), calendarOf(date.first)];
  return each.date.precision === 'day' && a.month === b.month && a.day === b.day;
}

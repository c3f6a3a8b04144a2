/** Whether a clause is of another year than a day: `In 2009 he ran 2:06:54, and in 2011 he won by 2:28`. */
import type { PartialDate } from '../../domain/date.ts';
import { type Scene, spansOf } from '../scene.ts';
import { overlaps } from './achievements.ts';

/** From a year to what is told of it: no other clause, and no other year. */
const SAME = /^,?\s(?:(?!and\s|but\s)[^,;.]){0,40}$/;

/** `added 16 cm in winning the title in Helsinki in 2005`: the year that ends what is told. */
const BEHIND = /^(?:(?!\s(?:than|off|from|on|of)\s)[^,;:.]|\.\d){0,70}\sin\s$/;

/** @param at what stands in the clause: its year is the one right before it, else the one that ends it */
export function isOfOtherYear(
  scene: Scene,
  at: { readonly start: number; readonly end: number },
  day: PartialDate,
): boolean {
  const { lower } = scene.reading;
  const years = spansOf(scene, 'date').filter(({ date, relative }) => date.precision === 'year' && !relative);
  const year = years.findLast(({ end }) => end <= at.start);
  const next = years.find(({ start }) => start >= at.end);
  if (!year && next && BEHIND.test(lower.slice(at.end, next.start))) return !overlaps(next.date, day);
  return (
    year !== undefined &&
    !overlaps(year.date, day) &&
    /\bin\s$/.test(lower.slice(0, year.start)) &&
    SAME.test(lower.slice(year.end, at.start))
  );
}

/** Whether a clause is of another year than a day: `In 2009 he ran 2:06:54, and in 2011 he won by 2:28`. */
import type { PartialDate } from '../../domain/date.ts';
import { type Scene, spansOf } from '../scene.ts';
import { overlaps } from './achievements.ts';

/** From a year to what is told of it: no other clause, and no other year. */
const SAME = /^,?\s(?:(?!and\s|but\s)[^,;.]){0,40}$/;

/** @param at what stands in the clause: its year is the one right before it */
export function isOfOtherYear(scene: Scene, at: { readonly start: number }, day: PartialDate): boolean {
  const { lower } = scene.reading;
  const years = spansOf(scene, 'date').filter(({ date, relative }) => date.precision === 'year' && !relative);
  const year = years.findLast(({ end }) => end <= at.start);
  return (
    year !== undefined &&
    !overlaps(year.date, day) &&
    /\bin\s$/.test(lower.slice(0, year.start)) &&
    SAME.test(lower.slice(year.end, at.start))
  );
}

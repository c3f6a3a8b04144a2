/**
 * Races whose gold went to another years later, when kept samples had been tested again: a text of the years between
 * tells them as they were on the day, `Wlodarczyk, second at the London Games`.
 */

import { yearOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { type Doubt, PLACED } from './doubt.ts';

/** Year, sex and discipline of the Olympic and world titles that changed hands. */
const MOVED: ReadonlySet<string> = new Set([
  '2009 M 20km-walk',
  '2009 M 50km-walk',
  '2009 W 20km-walk',
  '2009 W 3000m-steeplechase',
  '2011 M 50km-walk',
  '2011 W 20km-walk',
  '2011 W 3000m-steeplechase',
  '2011 W 800m',
  '2012 M 50km-walk',
  '2012 W 1500m',
  '2012 W 20km-walk',
  '2012 W 3000m-steeplechase',
  '2012 W 800m',
  '2012 W hammer-throw',
  '2012 W shot-put',
  '2013 W 20km-walk',
  '2013 W hammer-throw',
]);

export const movedGolds: Doubt = (scene: Scene, { type, subject, asOf }: Claim) => {
  if (!(PLACED.has(type) || type === 'mark') || !subject) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject.id)?.person;
  if (!person) return undefined;
  const done = achievementsOf(person, scene.facts.lexicons.rules);
  const years = [
    ...(asOf === null ? [] : [Number(asOf.slice(0, 4))]),
    ...spansOf(scene, 'date').flatMap(({ relative, date }) => (relative ? [] : [yearOf(date)])),
  ];
  // Of whoever is of that event before all.
  const isOf = (year: number | undefined) => {
    const of = done.filter(({ discipline }) => MOVED.has(`${year} ${person.sex} ${discipline.id}`));
    return of.length > done.length / 2;
  };
  // Whoever was taken out has nothing of that year's championships any more.
  const isOut = (year: number | undefined) =>
    !done.some(({ event = '' }) => TITLED.has(event.slice(0, -5)) && event.endsWith(`-${year}`));
  return years.some((year) => isOf(year) && (type !== 'mark' || isOut(year)))
    ? 'the gold of that race went to another later'
    : undefined;
};

const TITLED: ReadonlySet<string> = new Set(['olympics', 'world-championships']);

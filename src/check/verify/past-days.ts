/** The days of long ago that a sentence tells of: what somebody is called there, `the world record-holder`, was so then. */
import { dateOf, type PartialDate } from '../../domain/date.ts';
import type { Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { markedIn } from './firm.ts';

/** Days from which on what is told is no news. */
const LONG_AGO = 300;
/** Words by which a sentence speaks of today. */
const NOW = /\b(?:is|are|has|have|will|now|today|currently|still|this (?:year|season|week|summer))\b/;

/** What is said aside of somebody: `, who is eleven months older,`. */
const ASIDE = /,\s(?:who|whose|which)\s[^,;]{3,90},/g;

/** @returns the days of what is told, where it is all of long ago and nothing of today is said */
export function pastDays(scene: Scene): readonly PartialDate[] {
  const { published, reading } = scene;
  if (!published || !Number.isFinite(published.first) || NOW.test(reading.lower.replace(ASIDE, ' '))) return [];
  const marked = castOf(scene).flatMap(({ person }) => markedIn(scene, person).map(({ date }) => date));
  const isOfLife = ({ start, end }: Span) =>
    scene.claims.some((claim) => /^(?:birth|death)/.test(claim.type) && claim.start < end && start < claim.end);
  const dates = spansOf(scene, 'date').flatMap((span) => (span.relative || isOfLife(span) ? [] : [span.date]));
  const games = spansOf(scene, 'event').flatMap(({ year }) => (year === undefined ? [] : [dateOf(String(year))]));
  const days = [...marked, ...dates, ...games].filter(({ first }) => Number.isFinite(first));
  return days.every(({ last }) => last < published.first - LONG_AGO) ? days : [];
}

/** `fifth in London, a year after finishing third`: a place in the same race, so many years before or after the one told. */
import type { Person } from '../../../dataset/entries.ts';
import { CARDINAL, cardinalOf } from '../../reading/numbers.ts';
import type { Span } from '../../reading/span.ts';
import { before, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isFinal, raceOf } from './races.ts';

const APART = new RegExp(
  `\\b(an?|${CARDINAL}|\\d{1,2})\\s(year|month|week|day|edition|season)s?\\s(after|before)\\s(?:(?:he|she)\\s(?:was|came|finished|placed|had\\s(?:been|come|finished))|(?:having\\s)?(?:finish(?:ing|ed)|c[ao]m(?:ing|e)|plac(?:ing|ed)|be(?:ing|en)|taking|ending))\\s(?:(?:up|home|in|only|just|a|the|joint|close|distant)\\s){0,3}$`,
);

const ELSEWHERE = /^\s(?:place\s)?(?:in|at)\s(?:the\s)?[A-ZÀ-Þ]/;

/**
 * @returns undefined where a place is of the race that is told; else the places somebody had in the race that is so far
 *   from it, none where the data do not say
 */
export async function placesApart(
  scene: Scene,
  person: Person,
  span: Span,
): Promise<readonly Achievement[] | undefined> {
  const match = APART.exec(before(scene, span, 70));
  if (!match) return undefined;
  const [, said = '', unit = '', way] = match;
  const count = /^an?$/.test(said) ? 1 : cardinalOf(said);
  // `a year after finishing first in Berlin`: of another race.
  if (unit !== 'year' || count === undefined || ELSEWHERE.test(scene.reading.text.slice(span.end))) return [];
  const race = await raceOf(scene, person, span);
  const [only, ...others] = new Set(race?.done.flatMap(({ event }) => event ?? []));
  if (only === undefined || others.length > 0) return [];
  const year = Number(only.slice(-4)) + (way === 'after' ? -count : count);
  return achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.event === `${only.slice(0, -4)}${year}` && each.place !== undefined && isFinal(each),
  );
}

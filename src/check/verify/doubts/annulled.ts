/**
 * Races of which a result was annulled years later, when kept samples had been tested again: a text of the years between
 * tells them as they were on the day, `Wlodarczyk, second at the London Games`.
 */
import { yearOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { type Doubt, PLACED } from './doubt.ts';

/** Where results have been annulled so late that the lists have other places than the reports. */
const TITLED = ['olympics', 'world-championships'];

export const annulledResults: Doubt = async (scene: Scene, { type, subject, claimed, asOf }: Claim) => {
  if (!(PLACED.has(type) || type === 'mark') || !subject) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject.id)?.person;
  if (!person) return undefined;
  const years = new Set([
    ...[asOf ?? '', ...claimed.split(/\D+/)].map((text) => Number(text.slice(0, 4))).filter((year) => year > 1980),
    ...spansOf(scene, 'date').flatMap(({ relative, date }) => (relative ? [] : [yearOf(date)])),
  ]);
  const events = [...years].flatMap((year) => TITLED.map((series) => scene.facts.event(`${series}-${year}`)));
  const annulled = (await Promise.all(events)).flatMap((event) =>
    (event?.annulled ?? []).map((result) => ({ ...result, edition: event?.id })),
  );
  if (annulled.some((result) => result.person === person.id)) return 'the result was annulled later';
  if (type === 'mark') return undefined;
  const moved = annulled.filter(({ place, sex }) => place === 1 && sex === person.sex);
  if (moved.length === 0) return undefined;
  const done = achievementsOf(person, scene.facts.lexicons.rules);
  const wasThere = moved.some((gold) =>
    done.some(({ event, discipline }) => event === gold.edition && discipline.id === gold.discipline),
  );
  return wasThere || isOf(done, new Set(moved.map(({ discipline }) => discipline)))
    ? 'the gold of that race went to another later'
    : undefined;
};

/** Whether somebody is of one of some disciplines before all: the lists do not hold every result. */
function isOf(done: readonly Achievement[], disciplines: ReadonlySet<string>): boolean {
  return [...disciplines].some((id) => done.filter(({ discipline }) => discipline.id === id).length > done.length / 2);
}

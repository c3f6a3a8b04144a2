/** Whether a place that is named is another than where something was done. */
import { englishCity, isPlaceOf } from '../../../domain/city.ts';
import { fold } from '../../../domain/name.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import type { Facts } from '../facts.ts';
import { successorsIn } from '../people/nation.ts';
import { countriesOf, stateOf } from '../people/whereabouts.ts';

/**
 * A city that is known, and only in other countries than where it was done; or one of the same country, where both cities
 * hold races of their own: a suburb goes by the name of the city it is of.
 */
export async function isInOtherCity(facts: Facts, place: string, each: Achievement): Promise<boolean> {
  const { city = '', country, venue = '', competition = '' } = each;
  if (fold(`${city} ${venue} ${competition}`).includes(place) || place.includes(fold(city))) return false;
  if (isPlaceOf(each, place) || stateOf(place) !== undefined || country === undefined) return false;
  const countries = await countriesOf(facts, place);
  if (countries.length === 0) return false;
  const here = new Set(withHeirs(facts, countries));
  if (!withHeirs(facts, [country]).some((code) => here.has(code))) return true;
  // `the Olympic marathon of Tokyo` was run in Sapporo.
  const series = each.event === undefined ? undefined : await facts.series(each.event.replace(/-\d{4}$/, ''));
  const edition = series?.editions.find(({ id }) => id === each.event);
  if (edition?.city !== undefined && fold(edition.city) === place) return false;
  return city !== '' && (await countriesOf(facts, englishCity(city))).includes(country);
}

/** `won in Hungary in 13.15`: the country that is named between whoever has a mark and what stands right behind it. */
export function isInOtherCountry(
  scene: Scene,
  owner: { readonly end: number },
  mark: AmountSpan,
  { country }: Achievement,
): boolean {
  if (country === undefined) return false;
  const named = spansOf(scene, 'nation').filter(
    (each) =>
      each.form === 'name' &&
      each.start >= owner.end &&
      each.end <= mark.end + BEHIND &&
      /\bin\s(?:the\s)?$/.test(before(scene, each, 8)),
  );
  const there = withHeirs(scene.facts, [country]);
  return (
    named.length > 0 && !named.some(({ codes }) => withHeirs(scene.facts, codes).some((code) => there.includes(code)))
  );
}

/** Characters behind a mark in which a country is still said of it. */
const BEHIND = 30;

/** Munich was in the Federal Republic, and is in Germany. */
const withHeirs = ({ lexicons }: Facts, codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => [code, ...(successorsIn(lexicons.countries).get(code) ?? [])]);

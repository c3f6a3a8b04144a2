/** Whether a place that is named is another than where something was done. */
import { englishCity, isPlaceOf } from '../../../domain/city.ts';
import { fold } from '../../../domain/name.ts';
import type { Achievement } from '../achievements.ts';
import type { Facts } from '../facts.ts';
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
  // Munich was in the Federal Republic, and is in Germany.
  const withHeirs = (codes: Iterable<string>) =>
    [...codes].flatMap((code) => [
      code,
      ...(facts.lexicons.countries.find((entry) => entry.code === code)?.successors ?? []),
    ]);
  const here = new Set(withHeirs(countries));
  if (!withHeirs([country]).some((code) => here.has(code))) return true;
  // `the Olympic marathon of Tokyo` was run in Sapporo.
  const series = each.event === undefined ? undefined : await facts.series(each.event.replace(/-\d{4}$/, ''));
  const edition = series?.editions.find(({ id }) => id === each.event);
  if (edition?.city !== undefined && fold(edition.city) === place) return false;
  return city !== '' && (await countriesOf(facts, englishCity(city))).includes(country);
}

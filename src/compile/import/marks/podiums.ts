/** Rows of the lists that are the first places of the championships and races people ask about. */
import { cityKey } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Series } from '../../schema.ts';
import type { HeldDays } from '../events/held.ts';
import type { Performances } from '../tables/performances.ts';

const PODIUM = 3;

/**
 * @param held the days of championships, in whose city every final counts.
 * @param races the series whose first three count, each on its day and in its city.
 * @returns whether a row, by its number, is such a place; a place in a heat is none.
 */
export function podiumRows(
  performances: Performances,
  held: readonly HeldDays[],
  races: readonly Series[],
): (row: number) => boolean {
  const cities = performances.cities.map(cityKey);
  const windows = held.map(({ city, ...days }) => ({ ...days, city: cityKey(city) }));
  const days = new Set(races.flatMap(daysOf));
  return (row) => {
    const { place, city, day, list } = performances.at(row);
    const printed = performances.places[place] ?? '';
    if (!/^\d$/.test(printed)) return false;
    const rank = Number(printed);
    const where = cities[city] ?? '';
    if (rank <= PODIUM && days.has(`${day}|${performances.lists[list]?.discipline.id}|${where}`)) return true;
    return windows.some(
      ({ city: host, first, last, places }) => host === where && first <= day && day <= last && rank <= (places ?? 1),
    );
  };
}

function daysOf({ discipline, city, editions }: Series): string[] {
  return editions.flatMap((edition) =>
    edition.date?.length === 10
      ? `${dateOf(edition.date).first}|${discipline}|${cityKey(edition.city ?? city ?? '')}`
      : [],
  );
}

/** Rows of the lists that are the first places of the championships and races people ask about. */
import { cityKey } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { Series } from '../../schema.ts';
import type { HeldDays } from '../events/held.ts';
import { NEW, type Performance, type Performances } from '../tables/performances.ts';
import { finalPlaces } from './final-places.ts';

const PODIUM = 3;

/**
 * @param held the days of championships, in whose city every final counts.
 * @param races the series whose first three count, each on its day and in its city.
 * @param placeOf the place of a row in its race.
 * @returns whether a row, by its number, is such a place; a place in a heat is none.
 */
export function podiumRows(
  performances: Performances,
  held: readonly HeldDays[],
  races: readonly Series[],
  placeOf: (row: number) => number | undefined = finalPlaces(performances),
): (row: number) => boolean {
  const cities = performances.cities.map(cityKey);
  const windows = held.map(({ city, ...days }) => ({ ...days, city: cityKey(city) }));
  const days = new Set(races.flatMap(daysOf));
  const rankOf = (row: number) => {
    const place = placeOf(row);
    return place !== undefined && place < 10 ? place : undefined;
  };
  const windowOf = ({ city, day }: Performance, rank: number) =>
    windows.find(
      ({ city: host, first, last, wanted }) =>
        host === (cities[city] ?? '') && first <= day && day <= last && rank <= wanted,
    );
  const finals = new Map<string, Performance>();
  const keyOf = (event: string, rank: number, { list }: Performance) => `${event}|${rank}|${list}`;
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    const rank = rankOf(row);
    const window = rank === undefined ? undefined : windowOf(performance, rank);
    if (rank === undefined || !window) continue;
    const key = keyOf(window.event, rank, performance);
    const other = finals.get(key);
    if (!other || isRather(performances, performance, other)) finals.set(key, performance);
  }
  return (row) => {
    const performance = performances.at(row);
    const rank = rankOf(row);
    if (rank === undefined) return false;
    const { city, day, list, value } = performance;
    const where = cities[city] ?? '';
    if (rank <= PODIUM && days.has(`${day}|${performances.lists[list]?.discipline.id}|${where}`)) return true;
    const window = windowOf(performance, rank);
    return window !== undefined && finals.get(keyOf(window.event, rank, performance))?.value === value;
  };
}

/**
 * Which of two rows for one place is that of the championship: the newest state of the lists knows who lost a medal, and
 * another meeting of the same days in the city has lesser marks.
 */
function isRather(performances: Performances, a: Performance, b: Performance): boolean {
  const [first, second] = [a.states & NEW, b.states & NEW];
  if (first !== second) return first > second;
  return compareMarks(performances.lists[a.list]?.discipline.kind ?? 'time', a.value, b.value) < 0;
}

function daysOf({ discipline, city, editions }: Series): string[] {
  return editions.flatMap((edition) =>
    edition.date?.length === 10
      ? `${dateOf(edition.date).first}|${discipline}|${cityKey(edition.city ?? city ?? '')}`
      : [],
  );
}

/** When races were held that a sentence tells of by name or place. */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { cityKey } from '../../../domain/city.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { EventSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';

/** Days after which a race is no longer the one a report is of. */
const RECENT = 14;
/** Ages at which somebody can be at championships. */
const [YOUNGEST, OLDEST] = [14, 55];

/** The days of the editions a text names; the year alone where they are not known. */
export async function datesOfEditions(
  scene: Scene,
  person: Person,
  { series, year }: EventSpan,
): Promise<readonly PartialDate[]> {
  const dates: PartialDate[] = [];
  if (year === undefined) {
    const held = await heldThere(scene, person, series);
    return held.length > 0 ? held : recentEdition(scene, series);
  }
  for (const id of series.slice(0, 4)) {
    const date = (await scene.facts.event(`${id}-${year}`))?.date;
    if (date !== undefined) dates.push(dateOf(date));
  }
  return dates.length > 0 ? dates : [dateOf(String(year))];
}

/** `the Olympic marathon in Paris`: the only edition of the city in which somebody can have been at it. */
export async function heldThere(
  scene: Scene,
  person: Person,
  series: readonly string[],
): Promise<readonly PartialDate[]> {
  const places = spansOf(scene, 'place').map(({ name }) => name);
  const born = preferred(person, 'born');
  if (places.length === 0 || !born) return [];
  const dates: PartialDate[] = [];
  for (const id of series.slice(0, 4)) {
    for (const { city, date, year } of (await scene.facts.series(id))?.editions ?? []) {
      if (!isOneOf(places, city)) continue;
      const held = dateOf(date ?? String(year));
      const aged = year - calendarOf(dateOf(born.value).first).year;
      if (aged >= YOUNGEST && aged <= OLDEST && held.first <= (scene.published ?? scene.today).last) dates.push(held);
    }
  }
  return dates.length === 1 ? dates : [];
}

/** Of a race without a year the edition that was held in the days before publication. */
async function recentEdition(scene: Scene, series: readonly string[]): Promise<readonly PartialDate[]> {
  const { published } = scene;
  if (published?.precision !== 'day') return [];
  const dates: PartialDate[] = [];
  for (const id of series.slice(0, 4)) {
    for (const { date } of (await scene.facts.series(id))?.editions ?? []) {
      const held = date === undefined ? undefined : dateOf(date);
      if (held && held.precision !== 'year' && held.first <= published.last && held.last >= published.first - RECENT)
        dates.push(held);
    }
  }
  return dates;
}
/** Of a name of several words the text's reading may have one: `Rio de Janeiro`. */
export function isOneOf(places: readonly string[], city: string | undefined): boolean {
  // `Athens` is Athina in the lists.
  return [fold(city ?? ''), cityKey(city ?? '')].some((name) =>
    places.some(
      (place) =>
        place === name || name.startsWith(`${place} `) || (place.length > 5 && name.split(' ').includes(place)),
    ),
  );
}

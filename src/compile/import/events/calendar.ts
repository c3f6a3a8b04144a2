/** Which event a mark of the lists belongs to: they print day and city, and name no competition. */

import { cityKey, englishCity } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Series } from '../../schema.ts';
import { byText } from '../grouping.ts';
import type { MarkFact } from '../marks/fact.ts';
import type { Events } from './events.ts';
import type { HeldDays } from './held.ts';
import type { SeriesFacts } from './series-names.ts';

export interface Calendar {
  /** The event of a mark made on a day in a city; undefined where none is known. */
  readonly eventOf: (race: Race) => string | undefined;
}

export interface Race {
  readonly discipline: string;
  readonly date: string;
  readonly city: string;
  readonly country: string;
  readonly sources: readonly string[];
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly event: string;
}

/** Days before the last medal that the athletics of a championship can have begun: in 2004, the shot at Olympia. */
export const LONGEST = 11;
const RACES: Readonly<Record<string, string>> = { marathon: 'marathon', 'half-marathon': 'half marathon' };
const BY_CITY = 'named by its city: the lists print no name of the race';

/**
 * A championship by its city and days; a race some table names, by its day and city; else, for the marathon and its
 * half, the race of that city: as an edition of the series that has the city and the time of year, or of one named
 * after the city.
 *
 * @param facts what the other tables tell, for the days of championships.
 * @param held championships whose days are written down.
 * @param races every race of the lists, so that two of one city and year are told apart in the order of days.
 */
export function calendarOf(
  known: readonly Series[],
  facts: readonly MarkFact[],
  held: readonly HeldDays[],
  races: readonly Race[],
  events: Events,
): Calendar {
  const windows = windowsOf(known, facts, held);
  const named = namedRaces(known);
  const series = known.filter(({ kind, discipline, city }) => kind === 'road-race' && discipline && city);
  const taken = new Map<string, string>();
  for (const { id, editions } of known) {
    for (const { year, date } of editions) taken.set(`${id}-${year}`, date ?? '');
  }
  const found = new Map<string, string | undefined>();
  for (const race of [...races].sort((a, b) => byText(keyOf(a), keyOf(b)))) {
    const key = keyOf(race);
    if (found.has(key)) continue;
    const event = inWindow(windows, race) ?? named.get(key) ?? byCity(race, series, taken, events);
    found.set(key, event);
  }
  return { eventOf: (race) => found.get(keyOf(race)) ?? inWindow(windows, race) };
}

function keyOf({ discipline, date, city, country }: Race): string {
  return `${date}|${discipline}|${cityKey(city)}|${country}`;
}

function windowsOf(
  known: readonly Series[],
  facts: readonly MarkFact[],
  held: readonly HeldDays[],
): Map<string, Window[]> {
  const championships = new Set(
    known
      .filter(({ kind }) => kind === 'games' || kind === 'championship')
      .flatMap(({ editions }) => editions.map(({ id }) => id)),
  );
  const days = new Map<string, { days: number[]; cities: Set<string> }>();
  for (const { event, date, city } of facts) {
    if (!event || !championships.has(event) || date.length !== 10 || !city) continue;
    const own = days.get(event) ?? { days: [], cities: new Set<string>() };
    own.days.push(dateOf(date).first);
    own.cities.add(cityKey(city));
    days.set(event, own);
  }
  const windows = new Map<string, Window[]>();
  for (const { city, first, last, event } of held) {
    windows.set(cityKey(city), [...(windows.get(cityKey(city)) ?? []), { first, last, event }]);
  }
  for (const [event, { days: medals, cities }] of days) {
    const last = Math.max(...medals);
    const first = held.find((each) => each.event === event)?.first ?? last - LONGEST;
    const window = { first, last, event };
    for (const city of cities) windows.set(city, [...(windows.get(city) ?? []), window]);
  }
  return windows;
}

function inWindow(windows: ReadonlyMap<string, Window[]>, { city, date }: Race): string | undefined {
  const day = dateOf(date).first;
  return windows.get(cityKey(city))?.find(({ first, last }) => first <= day && day <= last)?.event;
}

function namedRaces(known: readonly Series[]): Map<string, string> {
  const races = new Map<string, string>();
  for (const { kind, discipline, city, country, editions } of known) {
    if (kind !== 'road-race' || !discipline) continue;
    for (const edition of editions) {
      const where = { city: edition.city ?? city ?? '', country: edition.country ?? country ?? '' };
      if (edition.date?.length !== 10 || where.city === '') continue;
      races.set(keyOf({ discipline, date: edition.date, ...where, sources: [] }), edition.id);
    }
  }
  return races;
}

function byCity(race: Race, series: readonly Series[], taken: Map<string, string>, events: Events): string | undefined {
  const words = RACES[race.discipline];
  if (!words || race.city === '') return undefined;
  const year = Number(race.date.slice(0, 4));
  const there = series.filter(
    (one) =>
      one.discipline === race.discipline &&
      one.country === race.country &&
      cityKey(one.city ?? '') === cityKey(race.city),
  );
  const own = there.find((one) => sameSeason(one, race.date) && year >= (one.editions[0]?.year ?? 0));
  // A race out of season in the city of a named one is another race, and which one nobody says.
  if (there.length > 0 && (!own || taken.has(`${own.id}-${year}`))) return undefined;
  const facts = own ? factsOf(own) : abroad(citySeries(race, words), series);
  const before = taken.get(`${facts.id}-${year}`);
  const second = before !== undefined && before !== race.date;
  if (!second) taken.set(`${facts.id}-${year}`, race.date);
  return events.hold({
    series: facts,
    year,
    ...(second && { suffix: race.date.slice(5) }),
    date: race.date,
    city: race.city,
    country: race.country,
    ...(own && { note: 'taken for an edition by city and time of year' }),
    sources: race.sources,
  });
}

/** Within six weeks of the day of the year of an edition. */
function sameSeason({ editions }: Series, date: string): boolean {
  const [, month = '', day = ''] = date.split('-');
  const inYear = (m: number, d: number) => m * 30.4 + d;
  const at = inYear(Number(month), Number(day));
  return editions.some((edition) => {
    if (edition.date?.length !== 10) return false;
    const [, m = '', d = ''] = edition.date.split('-');
    const apart = Math.abs(inYear(Number(m), Number(d)) - at);
    return Math.min(apart, 365 - apart) <= 42;
  });
}

function factsOf({ editions: _, sources: __, ...facts }: Series): SeriesFacts {
  return facts;
}

function citySeries({ city, country, discipline }: Race, words: string): SeriesFacts {
  const english = englishCity(city);
  const local = city.replace(/, [A-Z]{2}$/, '');
  const id = `${english} ${words}`;
  return {
    id: idOf(id),
    name: id,
    ...(local !== english && { aliases: [`${local} ${words}`] }),
    kind: 'road-race',
    discipline,
    city,
    country,
    note: BY_CITY,
  };
}

/** A city of the same name in another country has a series of its own. */
function abroad(facts: SeriesFacts, series: readonly Series[]): SeriesFacts {
  const other = series.find(({ id, country }) => id === facts.id && country !== facts.country);
  return other ? { ...facts, id: `${facts.id}-${facts.country?.toLowerCase()}` } : facts;
}

function idOf(text: string): string {
  return cityKey(text).replaceAll(' ', '-');
}

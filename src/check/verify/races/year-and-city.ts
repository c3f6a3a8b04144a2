/**
 * Championships named by their year and their city: `the 1968 Olympics in Tokyo`, held elsewhere in that year, and `the 2015
 * Rio Olympics`, of a year that had none.
 */
import type { EditionSummary, Person, SeriesEntry } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { yearOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { EventSpan, Span } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { CHAMPIONSHIPS, COMPLETE } from './championships.ts';
import { cityBeside, wordsBetween } from './host-city.ts';

export interface YearAndCity {
  /** Where the year and the name of the championships stand. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** As it is written. */
  readonly place: string;
  readonly series: SeriesEntry;
  /** The edition of that year. */
  readonly held: EditionSummary;
  /** All that the city had. */
  readonly there: readonly EditionSummary[];
  /** Who of those named last took part in that city, or in that year, and in which years there. */
  readonly done: { readonly person: Person; readonly years: readonly number[] } | undefined;
}

/** From the name of the championships to their city; no `champion in London`, who may be anywhere. */
const IN_CITY =
  /^(?:\s(?:athletics|track(?:\sand\sfield)?|championships?|games|final|race|heats|(?:wo)?men[\u2019']s)){0,4}\s(?:held\s|back\s)?in\s$/;

/** Words before it by which something else was in that city: `the first since the 1984 Games in London`. */
const APART = /\b(?:since|than|before|after|until|from|for|of|with|unlike|like)\s(?:the\s)?$/;

/**
 * Reads championships that have their year in figures and a city right behind them.
 *
 * @returns undefined where the city never had them, or the year is to come, or none were held in it
 */
export async function yearAndCity(scene: Scene, event: EventSpan): Promise<YearAndCity | undefined> {
  const { lower } = scene.reading;
  const { year } = event;
  const [id, other] = event.series;
  if (year === undefined || id === undefined || other !== undefined || !COMPLETE.has(id)) return undefined;
  if (!lower.slice(event.start, event.end).includes(String(year)) || year > ofText(scene)) return undefined;
  const place = spansOf(scene, 'place').find(
    (each) => each.known && each.start >= event.end && IN_CITY.test(wordsBetween(scene.reading, event.end, each.start)),
  );
  const series = place && (await scene.facts.series(id));
  const held = series?.editions.find((each) => each.year === year || each.date?.startsWith(`${year}-`));
  const there = place ? (series?.editions ?? []).filter((each) => isPlaceOf(each, place.name)) : [];
  if (!place || !series || !held || there.length === 0) return undefined;
  if (!there.includes(held) && APART.test(lower.slice(Math.max(0, event.start - 14), event.start))) return undefined;
  const done = doneAt(scene, event, id, there.includes(held) ? [held] : there);
  return {
    start: event.start,
    end: event.end,
    year,
    place: scene.reading.text.slice(place.start, place.end),
    series,
    held,
    there,
    done,
  };
}

/** Whoever is named last before the championships, else first behind them, and took part in one of these editions. */
function doneAt(scene: Scene, event: EventSpan, id: string, editions: readonly EditionSummary[]): YearAndCity['done'] {
  const people = castOf(scene);
  const before = people.filter(({ span }) => span.end <= event.start).reverse();
  for (const { person } of [...before, ...people.filter(({ span }) => span.start >= event.end)]) {
    const all = achievementsOf(person, scene.facts.lexicons.rules);
    const years = editions.filter(({ year }) => all.some((each) => each.event === `${id}-${year}`));
    if (years.length > 0) return { person, years: years.map(({ year }) => year) };
  }
  return undefined;
}

const ofText = ({ published, today }: Scene): number => calendarOf((published ?? today).last).year;

export interface HostYear {
  /** Where the year stands. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Years in which the city had those championships, the nearest first. */
  readonly held: readonly number[];
  readonly series: SeriesEntry;
}

/** Others of the same city that the dataset does not have, and what never came to be. */
const OTHERS =
  /\b(?:junior|u-?\d\d|under-?\d\d|youth|indoors?|team|cup|masters|para|paralympics?|university|universiade|military|student|trials?|bid|bids|bidding|candidate|candidacy|apply|applied|boycott[a-z]*|winter|continental|regional|festival|test|host(?:s|ed|ing)?|awarded|vote[ds]?|stadium|park|venue)\b/;
/** From a year to the name of an event: `2015 [Rio] Olympics`, nothing or its city. */
const CITY_BETWEEN = /^\s(?:[a-zà-ɏ]+\s(?:de\s)?(?:[a-zà-ɏ]+\s)?)?$/;
const BEHIND = /^(?:\sgames|\schampionships)?\s(?:in|of|back\sin)\s$/;
/** How far from the event a word can make it another. */
const NEAR = 24;

/** @returns each year of a sentence in which there were no such championships, where the city had them in another */
export async function hostYears(scene: Scene): Promise<readonly HostYear[]> {
  const { lower } = scene.reading;
  const found: HostYear[] = [];
  for (const event of spansOf(scene, 'event')) {
    const said = yearSaid(scene, event);
    // `the Seoul Games of 1986` are those of Asia.
    if (!/olympi|championships?|commonwealth/.test(lower.slice(event.start, event.end))) continue;
    if (
      !said ||
      said.year > ofText(scene) ||
      OTHERS.test(lower.slice(Math.max(0, event.start - NEAR), event.end + NEAR))
    )
      continue;
    const city = cityOf(scene, event);
    const all = await Promise.all(event.series.map((id) => scene.facts.series(id)));
    const [series] = all;
    if (!city || !series || all.length > 1 || !CHAMPIONSHIPS.has(series.kind)) continue;
    const there = series.editions.filter((each) => isPlaceOf(each, city));
    // Of a year in which another city had them, either may be wrong; of one in which there were none it is the year.
    const isNone = !series.editions.some((each) => each.year === said.year || each.date?.startsWith(String(said.year)));
    if (!isNone || there.length === 0) continue;
    const held = there.map(({ year }) => year).sort((a, b) => Math.abs(a - said.year) - Math.abs(b - said.year));
    found.push({ ...said, held, series });
  }
  return found;
}

/** The year of an event: in its name, before its city or right behind it. */
function yearSaid(scene: Scene, event: EventSpan): Pick<HostYear, 'start' | 'end' | 'year'> | undefined {
  const { lower } = scene.reading;
  if (event.hosted || event.year === undefined) {
    const date = spansOf(scene, 'date').find(
      ({ date, start, end }) =>
        date.precision === 'year' &&
        ((end <= event.start && CITY_BETWEEN.test(lower.slice(end, event.start))) ||
          (start >= event.end && BEHIND.test(lower.slice(event.end, start)))),
    );
    const year = date && yearOf(date.date);
    return date && year !== undefined ? { start: date.start, end: date.end, year } : undefined;
  }
  const at = lower.slice(Math.max(0, event.start - 30), event.end + 30).indexOf(String(event.year));
  const start = Math.max(0, event.start - 30) + at;
  return at < 0 ? undefined : { start, end: start + 4, year: event.year };
}

/** The city within the name of an event, or beside it. */
function cityOf(scene: Scene, event: Span): string | undefined {
  const inside = INSIDE.exec(scene.reading.text.slice(event.start, event.end))?.[1];
  return inside === undefined ? cityBeside(scene, event)?.name : fold(inside);
}

/** `2015 Rio Olympics` */
const INSIDE =
  /^(?:\d{4}\s)?(?!World|European|Commonwealth|Olympic|African|Asian|Pan)([A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s[A-Za-zÀ-ɏ]+){0,2}?)\s(?=World|European|Commonwealth|Olympi|Games)/;

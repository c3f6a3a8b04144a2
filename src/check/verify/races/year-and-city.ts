/** Championships named by their year and their city: `the 1968 Olympics in Tokyo`, `the 1984 Olympic marathon in Seoul`. */
import type { EditionSummary, Person, SeriesEntry } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { EventSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { COMPLETE } from './championships.ts';
import { wordsBetween } from './host-city.ts';

export interface YearAndCity {
  /** Where the year and the name of the championships stand. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
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
  return { start: event.start, end: event.end, year, place: place.name, series, held, there, done };
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

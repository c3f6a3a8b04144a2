/** Championships with the year of no edition that their city had: `the 2015 Rio Olympics`, `the 2010 Olympics in London`. */
import { calendarOf } from '../../../domain/calendar.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { fold } from '../../../domain/name.ts';
import type { EventSpan, Span } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { CHAMPIONSHIPS } from './championships.ts';
import { cityBeside } from './host-city.ts';

export interface HostYear {
  /** Where the year stands. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Years in which the city had those championships, the nearest first. */
  readonly held: readonly number[];
  readonly name: string;
  readonly sources: readonly string[];
}

/** Others of the same city that the dataset does not have, and what never came to be. */
const OTHERS =
  /\b(?:junior|u-?\d\d|under-?\d\d|youth|indoors?|team|cup|masters|para|paralympics?|university|universiade|military|student|trials?|bid|bids|bidding|candidate|candidacy|apply|applied|boycott[a-z]*|winter|continental|regional|festival|test|host(?:s|ed|ing)?|awarded|vote[ds]?|stadium|park|venue)\b/;
/** From a year to the name of an event: `2015 [Rio] Olympics`, nothing or its city. */
const CITY_BETWEEN = /^\s(?:[a-zà-ɏ]+\s(?:de\s)?(?:[a-zà-ɏ]+\s)?)?$/;
const BEHIND = /^(?:\sgames|\schampionships)?\s(?:in|of|back\sin)\s$/;
/** How far from the event a word can make it another. */
const NEAR = 24;

/** @returns each year of a sentence that is of no edition its city had */
export async function hostYears(scene: Scene): Promise<readonly HostYear[]> {
  const { lower } = scene.reading;
  const found: HostYear[] = [];
  for (const event of spansOf(scene, 'event')) {
    const said = yearOf(scene, event);
    // `the Seoul Games of 1986` are those of Asia.
    if (!/olympi|championships?|commonwealth/.test(lower.slice(event.start, event.end))) continue;
    if (!said || OTHERS.test(lower.slice(Math.max(0, event.start - NEAR), event.end + NEAR))) continue;
    const city = cityOf(scene, event);
    const all = await Promise.all(event.series.map((id) => scene.facts.series(id)));
    const [series] = all;
    if (!city || !series || all.length > 1 || !CHAMPIONSHIPS.has(series.kind)) continue;
    const there = series.editions.filter((each) => isPlaceOf(each, city));
    // Of a year in which another city had them, either may be wrong; of one in which there were none it is the year.
    const isNone = !series.editions.some((each) => each.year === said.year || each.date?.startsWith(String(said.year)));
    if (!isNone || there.length === 0) continue;
    const held = there.map(({ year }) => year).sort((a, b) => Math.abs(a - said.year) - Math.abs(b - said.year));
    found.push({ ...said, held, name: series.name, sources: series.sources });
  }
  return found;
}

/** The year of an event: in its name, before its city or right behind it. */
function yearOf(scene: Scene, event: EventSpan): Pick<HostYear, 'start' | 'end' | 'year'> | undefined {
  const { lower } = scene.reading;
  if (event.hosted || event.year === undefined) {
    const date = spansOf(scene, 'date').find(
      ({ date, start, end }) =>
        date.precision === 'year' &&
        ((end <= event.start && CITY_BETWEEN.test(lower.slice(end, event.start))) ||
          (start >= event.end && BEHIND.test(lower.slice(event.end, start)))),
    );
    return date && { start: date.start, end: date.end, year: calendarOf(date.date.first).year };
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

/** Whether a year is to come yet. */
export const isAhead = ({ published, today }: Scene, { year }: HostYear): boolean =>
  year > calendarOf((published ?? today).last).year;

/** What a result can be of: all that the words name, and where that is not enough, what the text was speaking of. */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import { seriesAt } from '../races/editions.ts';
import { isFinal } from '../races/races.ts';
import { seriesInNews } from '../races/winners.ts';
import type { ResultTold } from './told.ts';

/** Days a championship and the reports of it take. */
const NEWS = 12;

export interface Meant {
  readonly series: readonly (readonly string[])[];
  readonly disciplines: readonly string[];
  readonly years: readonly number[];
  readonly places: readonly string[];
  readonly days: readonly { readonly first: number; readonly last: number }[];
  readonly marks: ResultTold['marks'];
  /** Part of it is not in the words: it can be borne out, and not be wrong. */
  readonly loosely: boolean;
  /** A city alone: championships are meant, or its own race, which other words tell. */
  readonly titles?: true;
  /** The race of a city, or the one in the news, which the words do not name: wrong of who has won it, or ran there. */
  readonly unnamed?: true;
}

/** How many ways the words have to tell one result from others. */
export const said = ({ series, disciplines, years, places, days, marks }: Meant): number =>
  [series, disciplines, years, places, days, marks].filter(({ length }) => length > 0).length;

export const finalsOf = ({ facts, published }: Scene, person: Person): readonly Achievement[] =>
  achievementsOf(person, facts.lexicons.rules).filter(
    (each) =>
      each.place !== undefined && isFinal(each) && (published === undefined || each.date.first <= published.last),
  );

export const isIn = ({ event, date }: Achievement, year: number): boolean =>
  event?.endsWith(`-${year}`) === true || date.text.startsWith(String(year));

export const seriesOf = ({ event }: Achievement): string | undefined => event?.slice(0, -5);

function isOf(each: Achievement, { series, disciplines, years, places, days, marks }: Meant): boolean {
  const id = seriesOf(each);
  return (
    (series.length === 0 || series.some((ids) => id !== undefined && ids.includes(id))) &&
    (disciplines.length === 0 || disciplines.includes(each.discipline.id)) &&
    (years.length === 0 || years.some((year) => isIn(each, year))) &&
    (places.length === 0 || places.some((place) => isPlaceOf(each, place))) &&
    (days.length === 0 || days.some((day) => overlaps(each.date, { first: day.first - 1, last: day.last + 1 }))) &&
    (marks.length === 0 || marks.some(({ readings }) => readings.some((reading) => isSame(reading, each))))
  );
}

/** The results that have all the words name, each year and each discipline; none where one of them is missing. */
export function hadBy(scene: Scene, person: Person, places: readonly number[], meant: Meant): readonly Achievement[] {
  const had = finalsOf(scene, person).filter((each) => places.includes(each.place as number) && isOf(each, meant));
  const whole =
    (meant.loosely || meant.series.every((ids) => had.some((each) => ids.includes(seriesOf(each) ?? '')))) &&
    meant.years.every((year) => had.some((each) => isIn(each, year))) &&
    (meant.series.length > 0 || meant.years.length < 2 || isOfOne(had, meant.years)) &&
    (meant.loosely || meant.disciplines.every((id) => had.some(({ discipline }) => discipline.id === id)));
  return whole ? had : [];
}

/** `won New York in 2014 and 2015`: one race in all the years, and not a shorter one in one of them. */
const isOfOne = (had: readonly Achievement[], years: readonly number[]): boolean =>
  had.some(({ discipline }) =>
    years.every((year) => had.some((each) => each.discipline.id === discipline.id && isIn(each, year))),
  );

/** The races of a city that somebody has run: of those he won, where he won some. */
async function ofCity(scene: Scene, { person, places, disciplines }: ResultTold): Promise<readonly string[]> {
  const [place, other] = places;
  const span = spansOf(scene, 'place').find(({ name, known }) => known && name === place);
  if (!span || other !== undefined) return [];
  const ran = finalsOf(scene, person).filter(
    (each) => disciplines.length === 0 || disciplines.includes(each.discipline.id),
  );
  const held = (await seriesAt(scene, span)).filter((id) => ran.some((each) => seriesOf(each) === id));
  const won = held.filter((id) => ran.some((each) => seriesOf(each) === id && each.place === 1));
  return won.length > 0 ? won : held;
}

/** `Kipsang, the 2014 champion,`: of the one race that the text is about, unless he was champion of something else. */
async function inNews(
  scene: Scene,
  { person, years, disciplines, word }: ResultTold,
): Promise<readonly string[] | undefined> {
  const fresh = await seriesInNews(scene, person);
  const [only, other] = fresh;
  const isOnly = ({ event, place }: Achievement) =>
    place === 1 && only?.some((id) => event?.startsWith(`${id}-`)) === true;
  const missing = years.filter((year) => !finalsOf(scene, person).some((each) => isOnly(each) && isIn(each, year)));
  // What he won else in the year: any title, and of what is told by its verb any race of the distance.
  const race = only?.[0] === undefined ? undefined : await scene.facts.series(only[0]);
  const wins = finalsOf(scene, person).filter(
    (each) => each.place === 1 && missing.some((year) => isIn(each, year)) && each.event !== undefined,
  );
  const events = await Promise.all(wins.map(({ event }) => scene.facts.event(event as string)));
  const isChampion = wins.some(
    ({ discipline }, at) =>
      CHAMPIONSHIPS.has(events[at]?.series.kind ?? '') || (word.form === 'verb' && discipline.id === race?.discipline),
  );
  // `The field in Valencia has last year's winner`.
  const isElse =
    spansOf(scene, 'place').some(({ known }) => known) ||
    spansOf(scene, 'event').some(({ series }) => series.join() !== only?.join());
  return isElse || other || disciplines.length > 0 || isChampion ? undefined : only;
}

/** What the words name; where that is not enough, each of what the text was speaking of. */
export async function meantOf(scene: Scene, told: ResultTold): Promise<readonly Meant[]> {
  const { series, disciplines, years, days, marks, word } = told;
  // Of races that are named without their year, and of cities counted up with theirs, the winners' reader knows which.
  if (told.places.length > 1 && (days.length > 0 || (series.length === 0 && word.form === 'verb'))) return [];
  if (years.length + days.length === 0 && (await isRace(scene, series))) return [];
  const places = await citiesOf(scene, told);
  const meant = { series, disciplines, years, places, days, marks, loosely: places.length < told.places.length };
  if (series.length > 0) return [told.back ? { ...meant, unnamed: true } : meant];
  const loosely = { ...meant, loosely: true };
  if (marks.length > 0) return [loosely];
  const isColour = word.form === 'thing' && /^(?:gold|silver|bronze)/.test(scene.reading.lower.slice(word.start));
  if (places.length > 0) {
    const all: readonly Meant[] =
      said(meant) > 1 || isColour ? [loosely] : word.form === 'verb' ? [{ ...loosely, titles: true }] : [];
    const race = isColour || years.length === 0 || days.length > 0 ? [] : await ofCity(scene, told);
    return race.length > 0 ? [{ ...meant, series: [race], places: [], unnamed: true }, ...all] : all;
  }
  const spoken = [scene, ...scene.before].flatMap((each) => spansOf(each, 'event'));
  if (years.length + days.length > 0 && disciplines.length > 0) return [loosely];
  if (years.length > 0) {
    const right = scene.reading.lower.slice(word.end);
    const isEdition = word.form === 'agent' || EDITION.test(right) || (word.form === 'verb' && BARE.test(right));
    const race = isEdition ? await inNews(scene, told) : undefined;
    const all = spoken.length > 0 ? [{ ...loosely, series: spoken.map((event) => event.series) }] : [];
    return race ? [{ ...meant, series: [race], unnamed: true }, ...all] : all;
  }
  if (days.length > 0 || (word.form === 'agent' && disciplines.length === 0)) return [];
  // What a sentence says of another time or place is not of the news, nor of the Games spoken of before.
  const { published } = scene;
  if (/\b(?:anchor|quartet|relay|baton)/.test(scene.reading.lower) && disciplines.length === 0) return [];
  const isElsewhere = spansOf(scene, 'date').some(
    (each) =>
      (!published || each.date.last < published.first - NEWS) &&
      // `holder with his 19.19 from four years ago, won`: of what stands between the commas.
      !scene.reading.lower.slice(each.end, word.start).includes(','),
  );
  if (isElsewhere) return [];
  const raced: Meant = {
    ...loosely,
    disciplines: disciplines.length > 0 ? disciplines : disciplinesOf(scene).map(({ id }) => id),
  };
  const framed = isColour ? frameOf(scene, told) : undefined;
  if (framed) return [{ ...raced, series: [framed.series], years: [framed.year], loosely: false, unnamed: true }];
  const last = scene.before.find((each) => spansOf(each, 'event').some(({ year }) => year !== undefined));
  const earlier = (last ? spansOf(last, 'event') : []).flatMap((event): readonly Meant[] =>
    event.year === undefined ? [] : [{ ...raced, series: [event.series], years: [event.year] }],
  );
  if (published?.precision !== 'day') return earlier;
  const fresh = { ...raced, days: [{ first: published.first - NEWS, last: published.last }] };
  // `won gold and was second over 200m`: the distance is of the other.
  const other =
    disciplines.length === 0 && spansOf(scene, 'discipline').length > 0 ? [{ ...fresh, disciplines: [] }] : [];
  return [fresh, ...earlier, ...other];
}

/** `At the 1991 championships in Tokyo Tanui won, with Chelimo taking silver`: what a sentence opens with is of both. */
function frameOf(
  scene: Scene,
  { person, word }: ResultTold,
): { readonly series: readonly string[]; readonly year: number } | undefined {
  const [event, other] = spansOf(scene, 'event').filter(({ title }) => !title);
  if (event?.year === undefined || other || !FRAME.test(scene.reading.lower.slice(0, event.start))) return undefined;
  const isOfOther = castOf(scene).some(
    ({ span, person: { id } }) => id !== person.id && span.start >= event.end && span.end <= word.start,
  );
  if (!isOfOther) return undefined;
  return { series: event.series, year: event.year };
}

const FRAME = /^\W*(?:at|in|during)\s(?:the\s)?$/;

/** `won the 2022 edition`, `won last year's race`. */
const EDITION = /^\s(?:the\s(?:19|20)\d{2}|last\syear['’]s)\s(?:race|edition|event|running|title|staging)\b/;

/** `also won in 2000, 2001 and 2002`. */
const BARE = /^\s(?:(?:it|there|here|again|also)\s)?in\s(?:19|20)\d{2}\b/;

async function isRace({ facts }: Scene, series: Meant['series']): Promise<boolean> {
  const all = await Promise.all(series.flat().map((id) => facts.series(id)));
  return all.some((each) => each !== undefined && !CHAMPIONSHIPS.has(each.kind));
}

/** The cities where the competitions named were held: the marathon of the Tokyo Games was in Sapporo. */
async function citiesOf({ facts }: Scene, { series, places }: ResultTold): Promise<readonly string[]> {
  if (series.length === 0 || places.length === 0) return places;
  const all = await Promise.all(series.flat().map((id) => facts.series(id)));
  const editions = all.flatMap((each) => each?.editions ?? []);
  return places.filter((place) => editions.some((each) => isPlaceOf(each, place)));
}

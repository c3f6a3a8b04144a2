/**
 * The one final of championships that a sentence tells: its championship and edition, its contest, men's or women's. Where
 * words of it leave more than one, there is none. Who had which place in it can then be held against the results.
 */
import type { EventEntry, Result } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Sex } from '../../../domain/discipline.ts';
import { isCalled } from '../../reading/events.ts';
import type { EventSpan } from '../../reading/span.ts';
import { castOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { ROUND } from '../differences/met-in.ts';
import { CHAMPIONSHIPS, KNOWN_BY_CITY } from './championships.ts';
import { yearsNear } from './editions.ts';
import { isFinal, MEETING } from './races.ts';

export interface FinalTold {
  readonly event: EventEntry;
  readonly discipline: string;
  readonly sex: Sex;
  /** Those with a place, the first of them first. */
  readonly results: readonly (Result & { readonly place: number })[];
}

/** Others than those the dataset has: a final of the young, of a nation, of a cup. */
const OTHERS =
  /\b(?:juniors?|youth|u-?\d\d|under-\d\d|trials?|cup|national|ncaa|collegiate|universiade|university|student|military|paralympics?|masters|para|diamond\sleague|grand\sprix)\b/;
/** Days that reports of championships come after their end. */
const NEWS = 12;

type Told = WeakMap<Scene['reading'], Promise<FinalTold | undefined>>;

/** Two readers ask it of a sentence; whom its names mean may be supposed anew, and parts of it are read by themselves. */
const TOLD = new WeakMap<Scene['people'], Told>();

export function finalTold(scene: Scene): Promise<FinalTold | undefined> {
  const known: Told = TOLD.get(scene.people) ?? new WeakMap();
  TOLD.set(scene.people, known);
  const found = known.get(scene.reading) ?? read(scene);
  known.set(scene.reading, found);
  return found;
}

async function read(scene: Scene): Promise<FinalTold | undefined> {
  const { lower } = scene.reading;
  const disciplines = [
    ...new Set(spansOf(scene, 'discipline').flatMap((span) => span.disciplines.map(({ id }) => id))),
  ];
  const named = spansOf(scene, 'discipline').length;
  if (named !== 1 || ROUND.test(lower) || OTHERS.test(lower)) return undefined;
  const editions = await editionsOf(scene);
  if (editions.length === 0 || editions.length > MANY) return undefined;
  const people = castOf(scene);
  const said = /\bmixed\b/.test(lower) ? 'X' : sexOf(scene);
  const sexes: readonly Sex[] = said ? [said] : [...new Set(people.map(({ person }) => person.sex as Sex))];
  const ids = new Set(people.map(({ person }) => person.id));
  const finals = editions.flatMap((event) =>
    disciplines.flatMap((discipline) =>
      sexes.flatMap((sex): readonly FinalTold[] => {
        const results = event.results
          .filter((each): each is Result & { place: number } => each.place !== undefined)
          .filter(
            (each) =>
              each.discipline === discipline &&
              each.sex === sex &&
              isFinal(each.round === undefined ? {} : { round: each.round }),
          )
          .sort((a, b) => a.place - b.place);
        return results[0]?.place === 1 ? [{ event, discipline, sex, results }] : [];
      }),
    ),
  );
  if (finals.length < 2) return finals[0];
  // Of several editions in one city that in which somebody who is named was.
  const raced = finals.filter(({ results }) => results.some(({ person }) => person !== undefined && ids.has(person)));
  return raced.length === 1 ? raced[0] : undefined;
}

/** More editions than one city has seen are those of any year. */
const MANY = 4;

/** The editions of championships that a sentence can be of. */
async function editionsOf(scene: Scene): Promise<readonly EventEntry[]> {
  const spans = spansOf(scene, 'event').filter(({ title }) => !title);
  const named = spans.length > 0 ? spans : spansOf(scene, 'event');
  const [first, ...others] = named;
  if (!first) return heldHere(scene);
  if (others.some(({ series }) => series.join() !== first.series.join())) return [];
  const found: EventEntry[] = [];
  for (const id of first.series) {
    const series = await scene.facts.series(id);
    if (!series || !CHAMPIONSHIPS.has(series.kind)) return [];
    const years = yearsOf(scene, named);
    // Sapporo, where the marathon of the Games of Tokyo was run, is the city of none.
    const cities = spansOf(scene, 'place').filter(
      ({ known, name }) => known && series.editions.some((each) => isPlaceOf(each, name)),
    );
    for (const edition of series.editions) {
      const day = dateOf(edition.date ?? String(edition.year));
      if (scene.published && day.first > scene.published.last) continue;
      const isThen = years.some((year) => year === edition.year || edition.date?.startsWith(`${year}-`));
      const isThere = cities.some(({ name }) => isPlaceOf(edition, name));
      const isNews =
        scene.published?.precision === 'day' &&
        day.precision !== 'year' &&
        day.last >= scene.published.first - NEWS &&
        day.first <= scene.published.last;
      if (years.length > 0 ? !isThen : cities.length > 0 ? !isThere : !isNews) continue;
      // A year and a city that are not of one edition: one of them is wrong, or something else is told.
      if (years.length > 0 && cities.length > 0 && !isThere) return [];
      const entry = await scene.facts.event(edition.id);
      if (entry) found.push(entry);
    }
  }
  return found;
}

/** `won the 1500 metres in Athens on Sunday`: the championships that were held in these days in the one city named. */
async function heldHere(scene: Scene): Promise<readonly EventEntry[]> {
  const [city, other] = spansOf(scene, 'place').filter(({ known }) => known);
  const { published } = scene;
  if (!city || other || published?.precision !== 'day') return [];
  if (MEETING.test(scene.reading.lower) || ELSEWHEN.test(scene.reading.lower)) return [];
  if (spansOf(scene, 'date').some(({ relative }) => !relative)) return [];
  const found: EventEntry[] = [];
  for (const id of KNOWN_BY_CITY) {
    const editions = (await scene.facts.series(id))?.editions ?? [];
    const here = editions.find((each) => {
      const day = dateOf(each.date ?? String(each.year));
      return (
        isCalled(each.city, city.name) &&
        day.precision !== 'year' &&
        day.last >= published.first - NEWS &&
        day.first <= published.last
      );
    });
    const entry = here && (await scene.facts.event(here.id));
    if (entry) found.push(entry);
  }
  return found;
}

/** The year the sentence names, or those in which the city it names had them; none that fits where it names several. */
function yearsOf(scene: Scene, events: readonly EventSpan[]): readonly number[] {
  const own = events.flatMap((event) => [
    ...yearsNear(scene, event),
    ...(event.year === undefined ? [] : [event.year]),
  ]);
  const dated = spansOf(scene, 'date').flatMap(({ relative, date }) =>
    relative && date.precision === 'day' ? [] : [Number(date.text.slice(0, 4))].filter(Number.isFinite),
  );
  const all = [...new Set([...own, ...dated])];
  if (all.length > 1 || (all.length === 0 && ELSEWHEN.test(scene.reading.lower))) return [Number.NaN];
  return all.length > 0 ? all : [...new Set(events.flatMap((event) => event.hosted ?? []))];
}

/** Words of another time than that of the championships which are the news. */
const ELSEWHEN =
  /\b(?:ago|years?\s(?:earlier|before|later|after|on)|last\syear|previous|following\syear|next\syear|will|would|again)\b/;

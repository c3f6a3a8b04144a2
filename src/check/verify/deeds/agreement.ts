/** How far a deed of somebody agrees with what a tale tells: in the mark, the day, the place, and what was done. */
import { isPlaceOf } from '../../../domain/city.ts';
import type { Scene } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { isAbsolute, isYearless } from '../marks/dated-marks.ts';
import { isReadTwoWays, isSame } from '../marks/performance.ts';
import { isFinal } from '../races/races.ts';
import { wasThen } from '../told-ago.ts';
import type { Tale } from './tale.ts';

/** What a deed can be told by, besides who did it. */
export type Trait = 'mark' | 'day' | 'place' | 'how';

/** Whether a deed agrees in a trait; undefined where the tale, or the data, does not say it. */
export type Agreement = Readonly<Record<Trait, boolean | undefined>>;

/** What is asked of all that somebody has done, and of the places that are known. */
export interface Knowledge {
  /** Whether the mark was the best of the person when it was done: a record of a nation, a course or himself is. */
  readonly isBestThen: (each: Achievement) => boolean;
  /** Whether it was done at another race than a championship. */
  readonly isNoChampionship: (each: Achievement) => boolean;
  /** Whether the days on which the person was at the edition named are others. */
  readonly isElsewhen: (each: Achievement, series: readonly string[], year: number | undefined) => boolean;
  /** Folded names of cities that races are held in. */
  readonly cities: ReadonlySet<string>;
}

export function agreementOf(scene: Scene, tale: Tale, each: Achievement, known: Knowledge): Agreement {
  const mark = ofMark(tale, each);
  return {
    mark,
    day: ofDay(scene, tale, each),
    place: ofPlace(tale, each, known),
    how: ofHow(tale, each, known, mark === true),
  };
}

const all = (said: readonly (boolean | undefined)[]): boolean | undefined => {
  if (said.includes(false)) return false;
  return said.includes(true) ? true : undefined;
};

function ofMark({ marks }: Tale, each: Achievement): boolean | undefined {
  return all(
    marks.map(({ readings }) => {
      if (readings.some((reading) => isSame(reading, each))) return true;
      return readings.some((reading) => isReadTwoWays(reading, each)) ? undefined : false;
    }),
  );
}

function ofDay(scene: Scene, { dates, races }: Tale, each: Achievement): boolean | undefined {
  const { date: done, event } = each;
  return all([
    ...dates.map((said) => {
      const { date, relative } = said;
      if (isAbsolute(said)) return overlaps(date, done) || (date.precision === 'year' && isOf(event, date.text));
      if (!relative || !Number.isFinite(date.first)) return undefined;
      const loose = date.precision === 'day' && !isYearless(scene, said) ? 1 : 0;
      const within = overlaps({ first: date.first - loose, last: date.last + loose }, done);
      if (within || isYearless(scene, said)) return within;
      return date.precision === 'year' ? wasThen(scene, said, each) : undefined;
    }),
    ...races.map(({ year }) =>
      year === undefined ? undefined : done.text.startsWith(`${year}`) || isOf(event, `${year}`),
    ),
  ]);
}

/** The Games of 2020 were held in 2021. */
const isOf = (event: string | undefined, year: string): boolean => event?.endsWith(`-${year}`) === true;

function ofPlace({ places, races }: Tale, each: Achievement, { cities, isElsewhen }: Knowledge): boolean | undefined {
  return all([
    ...places.map(({ name }) =>
      isAt(each, name) ? true : cities.has(name) && each.city !== undefined ? false : undefined,
    ),
    ...races.map(({ series, year }) =>
      each.event === undefined
        ? isElsewhen(each, series, year)
          ? false
          : undefined
        : series.some((id) => each.event?.startsWith(`${id}-`)),
    ),
  ]);
}

/** In the city, at the venue, or at a meeting that is called so. */
function isAt(each: Achievement, name: string): boolean {
  return (
    isPlaceOf(each, name) ||
    (each.competition ?? '').toLowerCase().includes(name) ||
    (each.event ?? '').replaceAll('-', ' ').includes(name)
  );
}

function ofHow(
  { record, placed, titled }: Tale,
  each: Achievement,
  { isBestThen, isNoChampionship }: Knowledge,
  marked: boolean,
): boolean | undefined {
  const said: (boolean | undefined)[] = [];
  // Records are not all known: of a mark that is told as it is, only the best there was can have been one.
  if (record === 'race') said.push(undefined);
  else if (record) {
    const was = each.records.includes('world') || (record === 'best' && each.records.length > 0);
    said.push(was || (isBestThen(each) && (marked || record === 'best')) || (marked ? undefined : false));
  }
  if (placed.length > 0 && each.place === undefined) said.push(marked ? undefined : false);
  else if (placed.length > 0) {
    const is = placed.includes(each.place as number) && isFinal(each);
    said.push(is && titled ? (each.event === undefined ? undefined : !isNoChampionship(each)) : is);
  }
  return all(said);
}

/**
 * Where the marks of a nation or of a year stand in a long list, so that nobody reads the marks between: numbers of places
 * in the list, counted from 0, behind the first stretch, which is read in any case.
 *
 * Under `discipline/sex/environment/0/` and a nation or a year lie the first of its places, all nations and years of a list
 * together; under `.../1/NATION/` or `.../1/YEAR/` and five digits, those that follow, more at a time. Places are spelt as
 * the distance from the one before, the first of a piece from 0, in the base of 36, with a space between.
 */
import type { Among, Sourced } from './dataset.ts';
import { STRETCH, type TableName } from './layout.ts';
import type { Found } from './pages.ts';
import type { StoredMark } from './stored.ts';

/** Places in the first piece, and in each that follows. */
export const FIRST_SPOTS = 50;
export const MORE_SPOTS = 400;

/** What marks are found by: a nation's code or a year. */
export function firstSpotsKey(list: string, quality: string): string {
  return `${list}/0/${quality}`;
}

export function moreSpotsKey(list: string, quality: string, piece: number): string {
  return `${list}/1/${quality}/${String(piece).padStart(5, '0')}`;
}

export function spotsText(spots: readonly number[]): string {
  return spots.map((spot, at) => (spot - (spots[at - 1] ?? 0)).toString(36)).join(' ');
}

function spotsFrom(text: string): number[] {
  let spot = 0;
  return text.split(' ').map((distance) => {
    spot += Number.parseInt(distance, 36);
    return spot;
  });
}

/** Reads the entries of a table whose keys begin so. */
type Scan = (table: TableName, prefix: string) => AsyncIterable<Found<string>>;
type Pieces = AsyncIterable<readonly number[]>;

/** The places in a list where marks may stand that are wanted, in order, some at a time; undefined where all may. */
export function spotsOf(scan: Scan, list: string, { nation, from, to }: Among): Pieces | undefined {
  const ofNation = nation === undefined ? undefined : ofQuality(scan, list, nation);
  const ofYears = from === undefined && to === undefined ? undefined : ofYearsBetween(scan, list, from, to);
  return ofNation && ofYears ? inBoth(ofNation, ofYears) : (ofNation ?? ofYears);
}

async function* ofQuality(scan: Scan, list: string, quality: string): AsyncGenerator<readonly number[]> {
  for await (const { key, value } of scan('spots', firstSpotsKey(list, quality))) {
    if (key !== firstSpotsKey(list, quality)) return;
    const spots = spotsFrom(value);
    yield spots;
    if (spots.length === FIRST_SPOTS) yield* ofRest(scan, list, quality);
  }
}

async function* ofRest(scan: Scan, list: string, quality: string): AsyncGenerator<readonly number[]> {
  for await (const { value } of scan('spots', `${list}/1/${quality}/`)) yield spotsFrom(value);
}

/** Places of several years as one order. */
async function* ofYearsBetween(
  scan: Scan,
  list: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly number[]> {
  const years: Reading[] = [];
  const prefix = firstSpotsKey(list, '');
  for await (const { key, value } of scan('spots', prefix)) {
    const year = key.slice(prefix.length);
    // Years stand before nations.
    if (!/^\d/.test(year) || Number(year) > to) break;
    if (Number(year) < from) continue;
    const spots = spotsFrom(value);
    years.push({
      spots,
      rest: spots.length < FIRST_SPOTS ? undefined : ofRest(scan, list, year)[Symbol.asyncIterator](),
    });
  }
  while (years.some(({ spots }) => spots.length > 0)) {
    // What follows in any year stands behind all that is known of it: up to there nothing is missing.
    const known = Math.min(...years.map(({ spots, rest }) => (rest ? (spots.at(-1) ?? 0) : Number.POSITIVE_INFINITY)));
    const next: number[] = [];
    for (const year of years) {
      const count = year.spots.findIndex((spot) => spot > known);
      next.push(...year.spots.splice(0, count < 0 ? year.spots.length : count));
      if (year.spots.length > 0 || !year.rest) continue;
      const { value, done } = await year.rest.next();
      if (done) year.rest = undefined;
      else year.spots.push(...value);
    }
    yield next.sort((a, b) => a - b);
  }
}

interface Reading {
  readonly spots: number[];
  /** Undefined when all have been read. */
  rest: AsyncIterator<readonly number[]> | undefined;
}

async function* inBoth(one: Pieces, other: Pieces): AsyncGenerator<readonly number[]> {
  const others = other[Symbol.asyncIterator]();
  let known: readonly number[] = [];
  let at = 0;
  for await (const spots of one) {
    const common: number[] = [];
    for (const spot of spots) {
      while (at >= known.length || (known[at] as number) < spot) {
        if (at < known.length) at += 1;
        else {
          const { value, done } = await others.next();
          if (done) {
            yield common;
            return;
          }
          known = value;
          at = 0;
        }
      }
      if (known[at] === spot) common.push(spot);
    }
    if (common.length > 0) yield common;
  }
}

/** Places that are looked up at once: few at first, because most questions end soon, then more, over a network at a time. */
const AT_ONCE = { first: 10, most: 80 };

type Marks = Sourced<readonly StoredMark[]>;

/**
 * The marks at some places of a list, some at a time.
 *
 * @param read the marks at places of the stretch with a number
 * @param first so many are asked for at least
 */
export async function* marksAt(
  spots: Pieces,
  read: (stretch: number, places: readonly number[]) => Promise<Marks | undefined>,
  first = AT_ONCE.first,
): AsyncGenerator<Marks> {
  let most = Math.min(first, AT_ONCE.most);
  for await (const piece of spots) {
    for (let at = 0; at < piece.length; ) {
      const byStretch = new Map<number, number[]>();
      for (const spot of piece.slice(at, at + most)) {
        const stretch = Math.floor(spot / STRETCH);
        byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), spot % STRETCH]);
      }
      at += most;
      most = Math.min(2 * most, AT_ONCE.most);
      for (const marks of await Promise.all([...byStretch].map(([stretch, places]) => read(stretch, places)))) {
        if (marks) yield marks;
      }
    }
  }
}

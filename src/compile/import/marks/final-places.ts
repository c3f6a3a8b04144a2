/** Places that the all-time lists print with a section, `1f1`: which of them are places in the race. */
import { compareMarks } from '../../../domain/discipline.ts';
import { readRound } from '../../../domain/round.ts';
import { grouped } from '../grouping.ts';
import type { Performance, Performances } from '../tables/performances.ts';

/** One row of a final, by what the list prints of it. */
interface Finisher {
  readonly row: number;
  readonly place: number;
  /** Which of several finals; null where no section is printed. */
  readonly section: number | null;
  readonly value: number;
}

/**
 * A place without a section is one in the race. One of the first section is too where the lists have no other of that
 * day, city and discipline: what they leave out is slower than all they print. They must not be those of two races,
 * which places that do not follow the marks tell. Sprints with the wind behind them are in no list, so that a section
 * of those may be missing though it was the faster one: there a section stays a section.
 *
 * @returns the place in the race of a row, by its number; undefined in a heat and in a section of several.
 */
export function finalPlaces(performances: Performances): (row: number) => number | undefined {
  const codes = performances.places.map(readPlace);
  const codeOf = ({ place }: Performance) => codes[place];
  const raceOf = ({ list, day, city }: Performance) => `${list}|${day}|${city}`;
  const coded = new Set<string>();
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    if (codeOf(performance)?.section != null) coded.add(raceOf(performance));
  }
  const finishers: (Finisher & { readonly race: string; readonly list: number })[] = [];
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    const code = codeOf(performance);
    const race = raceOf(performance);
    if (code && coded.has(race)) {
      finishers.push({ row, ...code, race, list: performance.list, value: performance.value });
    }
  }
  const places = new Map<number, number>();
  for (const race of grouped(finishers, (each) => each.race).values()) {
    const list = performances.lists[race[0]?.list ?? 0];
    if (!list || (list.discipline.wind && list.environment === 'outdoor')) continue;
    if (!isOneRace(race, (a, b) => compareMarks(list.discipline.kind, a, b))) continue;
    for (const { row, place } of race) places.set(row, place);
  }
  return (row) => {
    const code = codeOf(performances.at(row));
    return code?.section === null ? code.place : places.get(row);
  };
}

/** `3` and `3f1`; undefined for heats, and for a final without a place. */
function readPlace(code: string): Pick<Finisher, 'place' | 'section'> | undefined {
  if (/^\d+$/.test(code)) return { place: Number(code), section: null };
  const round = readRound(code);
  if (round?.stage !== 'f' || round.place === null) return undefined;
  return { place: round.place, section: round.number ?? 1 };
}

/** All of the first section, and nobody with a better place has the worse mark. */
function isOneRace(race: readonly Finisher[], compare: (a: number, b: number) => number): boolean {
  if (race.some(({ section }) => section !== 1)) return false;
  const inOrder = [...race].sort((a, b) => a.place - b.place || compare(a.value, b.value));
  return inOrder.every((each, at) => {
    const before = inOrder[at - 1];
    if (!before) return true;
    const order = compare(before.value, each.value);
    return before.place === each.place ? order === 0 : order <= 0;
  });
}

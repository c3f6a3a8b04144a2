/** The second reading of the all-time lists: the rows that were chosen, in full. */
import { markOf } from '../../../domain/mark.ts';
import type { Mention } from '../cast.ts';
import type { Calendar, Race } from '../events/calendar.ts';
import type { Fault } from '../faults.ts';
import { byText } from '../grouping.ts';
import { windOf } from '../records/step.ts';
import { type Row, readTable } from '../table.ts';
import {
  NEW,
  OLD,
  PERFORMANCE_COLUMNS,
  PERFORMANCES,
  type PerformanceColumn,
  type Performances,
  STATE_SOURCES,
} from '../tables/performances.ts';
import { AUTHORITY, type MarkFact } from './fact.ts';
import type { Chosen } from './selection.ts';

export interface ChosenRow {
  readonly fact: MarkFact;
  readonly race: Race;
  /** Its number in the lists. */
  readonly row: number;
}

/**
 * @param placeOf the place of a row in its race, by its number.
 * @returns the chosen rows as facts that know no event yet.
 */
export async function readChosen(
  folder: string,
  performances: Performances,
  chosen: ReadonlyMap<number, Chosen>,
  placeOf: (row: number) => number | undefined,
  faults: Fault[],
): Promise<ChosenRow[]> {
  const facts: ChosenRow[] = [];
  let at = 0;
  for await (const row of readTable(folder, PERFORMANCES, PERFORMANCE_COLUMNS, faults)) {
    const choice = chosen.get(at);
    if (choice) facts.push(factOf(row, at, choice, performances, placeOf(at)));
    at++;
  }
  return facts;
}

function factOf(
  { cells }: Row<PerformanceColumn>,
  at: number,
  choice: Chosen,
  performances: Performances,
  place: number | undefined,
): ChosenRow {
  const { mention, list: index } = performances.at(at);
  const list = performances.lists[index] as Performances['lists'][number];
  const who = performances.mentions[mention];
  const sources = STATE_SOURCES.filter((_, bit) => choice.states & (1 << bit)).sort(byText);
  const wind = windOf(cells.wind);
  const fact: MarkFact = {
    who: who ? { mention: who as Mention } : { team: cells.name },
    discipline: list.discipline,
    environment: list.environment,
    sex: list.sex,
    nation: cells.nat,
    mark: markOf(cells.mark, list.discipline.kind),
    date: cells.date,
    ...(place !== undefined && { place }),
    ...(place === undefined && cells.place !== '' && { round: cells.place }),
    ...(cells.stadium && { venue: cells.stadium }),
    ...(cells.city && { city: cells.city }),
    ...(cells.country && { country: cells.country }),
    ...(wind && list.discipline.wind && { wind }),
    ...(cells.timing === 'hand' && { timing: 'hand' as const }),
    ...(choice.doubt !== undefined && { rank: 'deprecated' as const, reason: choice.doubt }),
    sources,
    authority: choice.states & NEW ? AUTHORITY.newest : choice.states & OLD ? AUTHORITY.older : AUTHORITY.list,
  };
  const { discipline, date, city, country } = cells;
  return { fact, race: { discipline, date, city, country, sources }, row: at };
}

/**
 * The fact with its event, where one is known.
 *
 * @param placesOf how many places of an event belong to it; undefined where all do.
 * @param isPodium whether a row, by its number, is one of the places that are wanted of an event.
 */
export function withEvent(
  { fact, race, row }: ChosenRow,
  calendar: Calendar,
  placesOf: (event: string) => number | undefined,
  isPodium: (row: number) => boolean,
): MarkFact {
  const event = calendar.eventOf(race);
  if (!event || (placesOf(event) !== undefined && !isPodium(row))) return fact;
  return { ...fact, event };
}

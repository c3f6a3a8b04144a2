/** Which rows of the all-time lists the dataset carries, and which of them are doubtful. */
import { calendarOf } from '../../../domain/calendar.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { grouped } from '../grouping.ts';
import { NEW, OLD, type Performance, type Performances } from '../tables/performances.ts';

/** Marks of each discipline and sex, and of each of its environments. */
const BEST_OF_ALL = 300;
/** Marks a discipline of people with a record, a medal or a major win. */
const BEST_OF_NOTABLE = 20;

export interface Chosen {
  /** Why the mark is doubtful, if it is. */
  readonly doubt: string | undefined;
  /** States of the lists that have the mark, under this or an older name. */
  readonly states: number;
}

/**
 * @param ownerOf a number for whoever a row is of, the same for all names of one person or team.
 * @param notable true for owners whose better marks are all wanted.
 * @param podium true for rows that are wanted for the place and the race.
 */
export function chosenRows(
  performances: Performances,
  ownerOf: (performance: Performance) => number,
  notable: (owner: number) => boolean,
  podium: (row: number) => boolean,
): Map<number, Chosen> {
  const { states, superseded } = sameMarks(performances, ownerOf);
  const doubtOn = doubts(performances, superseded);
  const isDoubtful = (row: number) => doubtOn(row) !== undefined;
  const chosen = new Map<number, Chosen>();
  const choose = (row: number) => {
    const own = performances.at(row).states;
    chosen.set(row, { doubt: doubtOn(row), states: own | (states.get(row) ?? 0) });
  };
  const rows = Array.from({ length: performances.size }, (_, row) => row).filter((row) => !superseded.has(row));
  const inOrder = (a: number, b: number) => better(performances, a, b) || a - b;
  const sound = rows.filter((row) => !isDoubtful(row));
  const listOf = (row: number) => performances.at(row).list;
  const raceOf = (row: number) => {
    const list = performances.lists[listOf(row)];
    return `${list?.discipline.id}|${list?.sex}`;
  };
  for (const group of [...grouped(sound, listOf).values(), ...grouped(sound, raceOf).values()]) {
    for (const row of group.sort(inOrder).slice(0, BEST_OF_ALL)) choose(row);
  }
  for (const [owner, own] of grouped(rows, (row) => ownerOf(performances.at(row)))) {
    const wanted = notable(owner) ? BEST_OF_NOTABLE : 1;
    for (const list of grouped(own, listOf).values()) {
      const firm = list.filter((row) => !isDoubtful(row));
      for (const row of (firm.length > 0 ? firm : list).sort(inOrder).slice(0, wanted)) choose(row);
    }
  }
  for (const row of sound) if (podium(row)) choose(row);
  return chosen;
}

function better(performances: Performances, a: number, b: number): number {
  const [x, y] = [performances.at(a), performances.at(b)];
  return compareMarks(performances.lists[x.list]?.discipline.kind ?? 'time', x.value, y.value);
}

/**
 * A row of the older state that the newer one prints under another name or place is the same mark: the newer row
 * stands for both.
 */
function sameMarks(performances: Performances, ownerOf: (performance: Performance) => number) {
  const newer = new Map<string, number>();
  const older: { key: string; row: number }[] = [];
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    const both = (performance.states & (OLD | NEW)) === (OLD | NEW);
    if (both) continue;
    const { list, value, day, city } = performance;
    const key = `${ownerOf(performance)}|${list}|${value}|${day}|${city}`;
    if (performance.states & NEW) newer.set(key, row);
    else older.push({ key, row });
  }
  const states = new Map<number, number>();
  const superseded = new Set<number>();
  for (const { key, row } of older) {
    const now = newer.get(key);
    if (now === undefined) continue;
    superseded.add(row);
    states.set(now, OLD);
  }
  return { states, superseded };
}

/** Of the older state only, where the newer one reaches that mark: annulled or put right since. */
const GONE = 'on the list of July 2023; no longer on that of December 2025, which reaches this mark';
const TOO_YOUNG = 'by the birth the list gives, made before the age of ten: the day, the birth or the person is wrong';
const YOUNGEST = 10;

function doubts(performances: Performances, superseded: ReadonlySet<number>): (row: number) => string | undefined {
  const last = new Map<number, number>();
  for (let row = 0; row < performances.size; row++) {
    const { list, states, value } = performances.at(row);
    if (!(states & NEW)) continue;
    const kind = performances.lists[list]?.discipline.kind ?? 'time';
    const known = last.get(list);
    if (known === undefined || compareMarks(kind, value, known) > 0) last.set(list, value);
  }
  return (row) => {
    const { list, states, value, mention, day } = performances.at(row);
    const born = performances.mentions[mention]?.born;
    if (born && calendarOf(day).year - Number(born.slice(0, 4)) < YOUNGEST) return TOO_YOUNG;
    const cut = last.get(list);
    if (states & NEW || cut === undefined || superseded.has(row)) return undefined;
    const reached = compareMarks(performances.lists[list]?.discipline.kind ?? 'time', value, cut) < 0;
    return reached ? GONE : undefined;
  };
}

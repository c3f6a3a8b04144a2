/** Where a mark stands in the list of all time, on a day. */

import type { Discipline, ListedMark } from '../../../dataset/entries.ts';
import type { Day } from '../../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks, type Environment, type Sex } from '../../../domain/discipline.ts';
import { isOldJavelin } from '../../../domain/javelin.ts';
import type { Achievement } from '../achievements.ts';
import type { Facts } from '../facts.ts';

/** Marks read of a list; a rank beyond them nobody reports. */
const DEEPEST = 1500;

/** Marks of a list no worse than a value that was set on a day, best first; undefined when they are too many. */
export async function marksDownTo(
  facts: Facts,
  discipline: Discipline,
  sex: Sex,
  environment: Environment,
  value: number,
  set?: PartialDate,
): Promise<readonly ListedMark[] | undefined> {
  // What was thrown with the old javelin is in no list of those with the new one.
  const isOld = (date: PartialDate) => isOldJavelin(discipline.id, sex, date);
  const counts = ({ date }: ListedMark) => set === undefined || isOld(set) || !isOld(dateOf(date));
  const found: ListedMark[] = [];
  for await (const { value: stretch } of facts.dataset.marks(discipline.id, sex, environment)) {
    const inside = stretch.filter((each) => compareMarks(discipline.kind, each.value, value) <= 0);
    found.push(...inside.filter((each) => each.timing !== 'hand' && counts(each)));
    if (inside.length < stretch.length) return found;
    if (found.length > DEEPEST) return undefined;
  }
  return found;
}

/**
 * A list with the marks of the other kind of arena added: none for races, whose laps differ, or where there are no others.
 * @param list those of where the mark was made
 */
export async function underBothSkies(
  facts: Facts,
  {
    discipline,
    unit,
    environment,
    value,
    date,
  }: Pick<Achievement, 'discipline' | 'unit' | 'environment' | 'value' | 'date'>,
  sex: Sex,
  list: readonly ListedMark[],
): Promise<readonly ListedMark[]> {
  const other = environment === 'indoor' ? 'outdoor' : 'indoor';
  if (unit === 'ms' || value === null || !discipline.environments.includes(other)) return [];
  const others = (await marksDownTo(facts, discipline, sex, other, value, date)) ?? [];
  return others.length > 0 ? [...list, ...others] : [];
}

/** Metres of a race that has no second one on a day. */
const LONG = 5000;

/** Ranks a mark can be said to have: among marks or people, with courses that do not count for records or without. */
export function ranksOn(
  { kind, metres = 0 }: Discipline,
  list: readonly ListedMark[],
  value: number,
  day: Day,
  nations: ReadonlySet<string> | undefined,
  set?: Day,
): readonly number[] {
  const better = list.filter(
    (each) =>
      compareMarks(kind, each.value, value) < 0 &&
      dateOf(each.date).first <= day &&
      (!nations || nations.has(each.nation)),
  );
  const counted = better.filter(({ city = '' }) => !/^boston/i.test(city));
  const people = (of: readonly ListedMark[]) => new Set(of.map(({ person, name }) => person ?? name)).size;
  // In a qualifying round, or earlier on the day, the marks of the day were not there yet.
  const isRunOnce = metres >= LONG;
  const before = counted.filter(({ date }) => isRunOnce || dateOf(date).last < day);
  return [
    ...new Set([
      counted.length + 1,
      people(counted) + 1,
      better.length + 1,
      people(better) + 1,
      ...(day === set ? [before.length + 1, people(before) + 1] : []),
    ]),
  ];
}

/** The best marks of a day, ties included. */
export function topOn(
  { kind }: Discipline,
  list: readonly ListedMark[],
  count: number,
  day: Day,
): readonly ListedMark[] {
  const then = list
    .filter(({ date }) => dateOf(date).first <= day)
    .sort((a, b) => compareMarks(kind, a.value, b.value));
  const last = then[count - 1]?.value;
  return last === undefined ? then : then.filter(({ value }) => compareMarks(kind, value, last) <= 0);
}

/** The first day after one on which a test no longer holds, as the marks of a list came; undefined when it holds still. */
export function firstDayNot(
  list: readonly ListedMark[],
  after: Day,
  until: Day,
  holds: (day: Day) => boolean,
): string | undefined {
  const days = list
    .map(({ date }) => dateOf(date))
    .filter(({ first }) => first > after && first <= until)
    .sort((a, b) => a.first - b.first);
  return days.find(({ first }) => !holds(first))?.text;
}

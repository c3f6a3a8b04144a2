/** This day in athletics: births, deaths, world records and wins of a day of the year. */
import type { OnData } from '../contract/on.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { DayEntry } from '../dataset/entries.ts';
import { calendarOf, yearsBetween } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { teamOf } from '../domain/team.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { nationNames } from './countries.ts';

/** @param input.day `MM-DD`; the day of the answer when not given */
export async function onQuery(
  session: Session,
  input: { day: string | undefined; limit: number },
): Promise<Answer<OnData>> {
  const { dataset, asOf } = session;
  const day = input.day ?? asOf.text.slice(5);
  const best = await dataset.bestOfDay(day);
  const isEnough = best && dateOf(best.value.newest).first <= asOf.last && input.limit <= best.value.best.length;
  const found = isEnough ? { value: best.value.best, sources: best.sources } : await dataset.day(day);
  const past = (found?.value ?? []).filter(({ date }) => dateOf(date).first <= asOf.last);
  const total = isEnough ? best.value.total : past.length;
  const teams = await teamsAmong(past, dataset);
  // The best known of them, then again in the order of the years.
  const shown = [...past].sort((a, b) => b.fame - a.fame).slice(0, input.limit);
  const happenings = past
    .filter((each) => shown.includes(each))
    .map(({ kind, date, people, discipline, sex, mark, event, sources }) => ({
      kind,
      date,
      yearsAgo: yearsBetween(dateOf(date).first, asOf.last),
      people: people.map(({ id, name, nation }) => ({ id: id ?? null, name, nation })),
      team: teams(people, discipline),
      discipline: discipline ?? null,
      sex: sex ?? null,
      mark: mark ?? null,
      event: event ?? null,
      sources: [...sources],
    }));
  return answer('on', session, { day, happenings, total }, found?.sources ?? {});
}

/** What the teams of some happenings are called. */
async function teamsAmong(
  happenings: readonly DayEntry[],
  dataset: Dataset,
): Promise<(people: DayEntry['people'], discipline: string | undefined) => string | null> {
  const relays = new Map((await dataset.disciplines()).map(({ id, team }) => [id, team]));
  const runs = happenings.some(({ discipline = '' }) => relays.get(discipline) !== undefined);
  const nations = runs ? await nationNames(dataset) : new Map<string, string>();
  return (people, discipline = '') => teamOf(people, relays.get(discipline), nations);
}

/** `10-08` from `10-08`, or from a whole date. */
export function monthDayOf(date: { first: number }): string {
  const { month, day } = calendarOf(date.first);
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

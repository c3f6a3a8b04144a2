/** Races and contests that two people were both in, from the results of both, and who was ahead. */
import type { CompareData } from '../contract/compare.ts';
import type { Discipline, Performance, Person } from '../dataset/entries.ts';
import { countsBy } from '../dataset/person-facts.ts';
import type { Day } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { compareMarks } from '../domain/discipline.ts';
import { markOf } from '../domain/mark.ts';
import { raceOf, readRound } from '../domain/round.ts';
import { performanceItem } from './athlete.ts';

type Meeting = CompareData['meetings'][number];

/** Oldest first. Men and women of one event run races of their own: they do not meet. */
export function meetingsOf(a: Person, b: Person, disciplines: readonly Discipline[], asOf: Day): Meeting[] {
  if (a.sex !== b.sex) return [];
  const days = new Set(b.marks.map(({ date }) => date));
  return a.marks
    .filter((each) => days.has(each.date) && countsBy(each, asOf))
    .flatMap((own): Meeting[] => {
      const other = b.marks.find((each) => isSameRace(own, each));
      if (!other || !countsBy(other, asOf)) return [];
      const ofA = { ...performanceItem(own), place: placeOf(own) ?? null };
      const ofB = { ...performanceItem(other), place: placeOf(other) ?? null };
      return [
        {
          date: own.date,
          discipline: own.discipline,
          environment: own.environment,
          event: ofA.event ?? ofB.event,
          city: ofA.city ?? ofB.city,
          a: ofA,
          b: ofB,
          ahead: aheadOf(own, other, disciplines),
        },
      ];
    })
    .sort((x, y) => (x.date < y.date ? -1 : x.date > y.date ? 1 : 0));
}

/** On one day, in one discipline and round, at one event; two who both won with different marks won different heats. */
function isSameRace(a: Performance, b: Performance): boolean {
  if (a.date !== b.date || a.discipline !== b.discipline || a.environment !== b.environment) return false;
  const race = raceOf(a.round);
  if (dateOf(a.date).precision !== 'day' || race === null || race !== raceOf(b.round)) return false;
  if (a.outcome === 'DNS' || b.outcome === 'DNS') return false;
  const named = a.event !== undefined && b.event !== undefined;
  const here = named ? a.event === b.event : a.city !== undefined && a.city === b.city;
  const heats = placeOf(a) !== undefined && placeOf(a) === placeOf(b) && a.mark !== b.mark;
  return here && !heats;
}

function placeOf({ place, round }: Performance): number | undefined {
  return place ?? (round === undefined ? undefined : (readRound(round)?.place ?? undefined));
}

/** The place decides; without it the mark, and a mark before none. */
function aheadOf(a: Performance, b: Performance, disciplines: readonly Discipline[]): Meeting['ahead'] {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (placeA !== undefined && placeB !== undefined) {
    return placeA === placeB ? 'level' : placeA < placeB ? 'a' : 'b';
  }
  const kind = disciplines.find(({ id }) => id === a.discipline)?.kind;
  if (kind !== undefined && a.mark !== undefined && b.mark !== undefined) {
    const order = compareMarks(kind, markOf(a.mark, kind).value, markOf(b.mark, kind).value);
    // One time for two runners: who was ahead, only the places would tell.
    return order === 0 ? null : order < 0 ? 'a' : 'b';
  }
  const finished = (each: Performance) => each.mark !== undefined || placeOf(each) !== undefined;
  if (finished(a) === finished(b)) return null;
  return finished(a) ? 'a' : 'b';
}

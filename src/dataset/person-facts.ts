/** Small questions about one person, which answers ask and cards are made from. */

import type { Day } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { compareMarks } from '../domain/discipline.ts';
import { markOf } from '../domain/mark.ts';
import type { PropertyName } from '../domain/property.ts';
import { readRound } from '../domain/round.ts';
import type { Card, Discipline, Performance, Person, Statement } from './entries.ts';

/** The statement to go by: the preferred one, else the first that is not deprecated. */
export function preferred(person: Person, property: PropertyName): Statement | undefined {
  const stated = person.statements.filter((each) => each.property === property && each.rank !== 'deprecated');
  return stated.find((each) => each.rank === 'preferred') ?? stated[0];
}

/** `born 1987-09-05, died 2024-02-11`, as far as known. */
function ageText(born: Statement | undefined, died: Statement | undefined): string | undefined {
  const parts = [...(born ? [`born ${born.value}`] : []), ...(died ? [`died ${died.value}`] : [])];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** True when a performance had happened by a day, and is not known to be wrong. */
export function countsBy(performance: Performance, asOf: Day): boolean {
  return performance.rank !== 'deprecated' && dateOf(performance.date).last <= asOf;
}

/** Whether a performance has a mark that may be a best: neither the wind nor the course helped. */
export function isBestMark({ mark }: Performance, kind: Discipline['kind']): boolean {
  if (mark === undefined) return false;
  const { flags } = markOf(mark, kind);
  return !flags.includes('wind-aided') && !flags.includes('aided-course');
}

/**
 * The best mark of each discipline and environment up to a day, those the person is best known for first: by titles and
 * records, then by the number of results. Marks with the wind too strong or on an aided course are no bests.
 */
export function bestsOf(person: Person, disciplines: readonly Discipline[], asOf: Day): Performance[] {
  const rules = new Map(disciplines.map((each) => [each.id, each]));
  const bests = new Map<string, { best: Performance; value: number; results: number; medals: number }>();
  for (const performance of person.marks) {
    if (performance.mark === undefined || !countsBy(performance, asOf)) continue;
    const discipline = rules.get(performance.discipline);
    if (!discipline || !isBestMark(performance, discipline.kind)) continue;
    const mark = markOf(performance.mark, discipline.kind);
    const key = `${performance.discipline}/${performance.environment}`;
    const known = bests.get(key);
    const better = known === undefined || compareMarks(discipline.kind, mark.value, known.value) < 0;
    bests.set(key, {
      best: better ? performance : known.best,
      value: better ? mark.value : known.value,
      results: (known?.results ?? 0) + 1,
      medals: (known?.medals ?? 0) + medalWeight(performance),
    });
  }
  return [...bests.values()]
    .map((each) => ({ ...each, fame: Math.min(each.medals, MANY_MEDALS) + recordWeight(person, each.best, asOf) }))
    .sort((a, b) => b.fame - a.fame || b.results - a.results || b.value - a.value)
    .map(({ best }) => best);
}

/** Three titles are as good as nine: then the number of results tells what somebody mostly did. */
const MANY_MEDALS = 9;

/** What a medal of the Olympic Games or the World Championships adds to what somebody is known for: gold 3, bronze 1. */
function medalWeight({ event, place, round }: Performance): number {
  if (place === undefined || place > 3 || (round !== undefined && readRound(round)?.stage !== 'f')) return 0;
  return event !== undefined && /^(?:olympics|world-championships)-/.test(event) ? 4 - place : 0;
}

/** What the widest record somebody had in a discipline adds: one of the world as much as two titles. */
function recordWeight(person: Person, { discipline, environment }: Performance, asOf: Day): number {
  const areas = person.records
    .filter((each) => each.discipline === discipline && each.environment === environment)
    .filter((each) => dateOf(each.set).first <= asOf)
    .map(({ area }) => (area === 'world' ? 6 : /^[A-Z]{3}$/.test(area) ? 1 : 3));
  return Math.max(0, ...areas);
}

/** The headline mark: `marathon 2:00:35`. */
function bestOf(person: Person, disciplines: readonly Discipline[]): string | undefined {
  const best = bestsOf(person, disciplines, Number.POSITIVE_INFINITY)[0];
  if (!best) return undefined;
  return `${disciplines.find((each) => each.id === best.discipline)?.name.toLowerCase() ?? best.discipline} ${best.mark}`;
}

/** A date cut to a day: null when it lies after it. */
export function knownBy(date: string | null | undefined, asOf: Day): string | null {
  if (date === null || date === undefined) return null;
  return dateOf(date).first <= asOf ? date : null;
}

/** What tells namesakes apart: `KEN, born 1999-12-02, died 2024-02-11, marathon 2:00:35`. */
export function cardOf(person: Person, disciplines: readonly Discipline[]): Card {
  const life = ageText(preferred(person, 'born'), preferred(person, 'died'));
  const parts = [person.nations.at(-1)?.code, life, bestOf(person, disciplines)];
  return { name: person.name, detail: parts.filter((part) => part !== undefined).join(', ') };
}

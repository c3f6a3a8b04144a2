/** Small questions about one person, which answers ask and cards are made from. */

import type { Day } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { compareMarks } from '../domain/discipline.ts';
import { markOf } from '../domain/mark.ts';
import type { PropertyName } from '../domain/property.ts';
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
 * The best mark of each discipline and environment up to a day, those the person is best known for first: those with
 * records, then those with most results. Marks with the wind too strong or on an aided course are no bests.
 */
export function bestsOf(person: Person, disciplines: readonly Discipline[], asOf: Day): Performance[] {
  const rules = new Map(disciplines.map((each) => [each.id, each]));
  const bests = new Map<string, { best: Performance; value: number; results: number }>();
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
    });
  }
  const records = (discipline: string) =>
    person.records.filter((each) => each.discipline === discipline && dateOf(each.set).first <= asOf).length;
  return [...bests.values()]
    .map((each) => ({ ...each, records: records(each.best.discipline) }))
    .sort((a, b) => b.records - a.records || b.results - a.results || b.value - a.value)
    .map(({ best }) => best);
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

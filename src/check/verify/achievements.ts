/** What a person did, result lists and record lists together: what a mark in a text is held against. */
import type { Discipline, Performance, Person } from '../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Environment, unitOf } from '../../domain/discipline.ts';
import { isMark, type MarkUnit, readMark } from '../../domain/mark.ts';

export interface Achievement {
  readonly discipline: Discipline;
  readonly environment: Environment;
  /** As published; null for a place without a mark. */
  readonly mark: string | null;
  readonly value: number | null;
  readonly unit: MarkUnit;
  readonly step: number;
  readonly date: PartialDate;
  readonly place?: number;
  readonly round?: string;
  /** Id of an edition. */
  readonly event?: string;
  readonly competition?: string;
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
  readonly nation?: string;
  /** Too much wind, or a course that falls too far or too straight: no record, and in no list. */
  readonly aided: boolean;
  readonly debut: boolean;
  /** Areas whose record it was. */
  readonly records: readonly string[];
  readonly sources: readonly string[];
}

const known = new WeakMap<Person, readonly Achievement[]>();

/** Everything the dataset has of a person, in no order; marks that are known to be wrong are left out. */
export function achievementsOf(person: Person, rules: ReadonlyMap<string, Discipline>): readonly Achievement[] {
  const kept = known.get(person);
  if (kept) return kept;
  const all = new Map<string, Achievement>();
  for (const performance of person.marks) {
    if (performance.rank === 'deprecated') continue;
    const each = achievementOf(performance, rules);
    if (each)
      all.set(
        `${each.discipline.id}/${each.mark}/${each.date.text}/${performance.round ?? ''}/${performance.event ?? ''}`,
        each,
      );
  }
  for (const { area, set, stood, ...record } of person.records) {
    const each = achievementOf({ ...record, date: set, nation: '' }, rules);
    if (!each) continue;
    const same = firstOf(all, each);
    if (same)
      all.set(same[0], { ...same[1], records: stood ? [...new Set([...same[1].records, area])] : same[1].records });
    else all.set(`${each.discipline.id}/${each.mark}/${each.date.text}`, { ...each, records: stood ? [area] : [] });
  }
  const achievements = [...all.values()];
  known.set(person, achievements);
  return achievements;
}

/** The first that is the same mark of the same days. */
function firstOf(all: ReadonlyMap<string, Achievement>, each: Achievement): [string, Achievement] | undefined {
  for (const entry of all) {
    const [, { discipline, value, date }] = entry;
    if (discipline === each.discipline && value === each.value && overlaps(date, each.date)) return entry;
  }
  return undefined;
}

export function overlaps(a: Pick<PartialDate, 'first' | 'last'>, b: Pick<PartialDate, 'first' | 'last'>): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether something is known to have been done in a stretch of days; what is known by its year alone is not. */
export function isOfDays({ date }: Pick<Achievement, 'date'>, days: Pick<PartialDate, 'first' | 'last'>): boolean {
  return date.precision !== 'year' && overlaps(date, days);
}

type Told = Omit<Performance, 'rank' | 'reason' | 'note'>;

function achievementOf(told: Told, rules: ReadonlyMap<string, Discipline>): Achievement | undefined {
  const discipline = rules.get(told.discipline);
  if (!discipline) return undefined;
  const read = told.mark === undefined ? undefined : readMark(told.mark, discipline.kind);
  const mark = read && isMark(read) ? read : undefined;
  const { place, round, event, competition, venue, city, country, nation } = told;
  return {
    discipline,
    environment: told.environment,
    mark: mark ? (told.mark as string) : null,
    value: mark?.value ?? null,
    unit: unitOf(discipline.kind),
    step: mark?.step ?? 1,
    date: dateOf(told.date),
    ...(place === undefined ? {} : { place }),
    ...(round === undefined ? {} : { round }),
    ...(event === undefined ? {} : { event }),
    ...(competition === undefined ? {} : { competition }),
    ...(venue === undefined ? {} : { venue }),
    ...(city === undefined ? {} : { city }),
    ...(country === undefined ? {} : { country }),
    ...(nation ? { nation } : {}),
    aided: mark?.flags.some((flag) => flag === 'wind-aided' || flag === 'aided-course') ?? false,
    debut: told.debut === true,
    records: [],
    sources: told.sources,
  };
}

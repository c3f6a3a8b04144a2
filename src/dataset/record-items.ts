/**
 * Records as answers list them: made by the query for any day, and by the compiler for the day of the newest mark, after
 * which nothing but the count of days changes. Two hundred of them take longer to make than to read.
 */
import { ageOn } from '../domain/age.ts';
import type { Day } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { compareMarks, type Discipline } from '../domain/discipline.ts';
import { gapBetween } from '../domain/gap.ts';
import { AUTOMATIC_ONLY_FROM, listOf, progressionOf, type Standing, standingOf, wasPending } from '../domain/record.ts';
import { teamOf } from '../domain/team.ts';
import type { FinishedRecords, ListedRecord, RecordEntry } from './entries.ts';

const ORDER: Readonly<Record<string, number>> = { outdoor: 0, road: 0, indoor: 1, open: 0, mixed: 1, 'women-only': 2 };

/** Steps by list: men before women before mixed, the usual environment and category first. */
export function listsOf(steps: readonly RecordEntry[]): RecordEntry[][] {
  const lists = new Map<string, RecordEntry[]>();
  for (const step of steps) {
    const key = listOf(step);
    const list = lists.get(key);
    if (list) list.push(step);
    else lists.set(key, [step]);
  }
  const rank = (list: RecordEntry[]) => {
    const [first] = list;
    if (!first) return '';
    return `${first.discipline}/${ORDER[first.environment] ?? 2}/${first.sex}/${ORDER[first.category] ?? 3}`;
  };
  return [...lists.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Marks better than the record that wait for ratification. */
export function waiting(
  progression: readonly Standing<RecordEntry>[],
  standing: readonly Standing<RecordEntry>[],
  { kind }: Pick<Discipline, 'kind'>,
): Standing<RecordEntry>[] {
  const best = standing[0]?.step.value;
  return progression.filter(
    ({ step }) => step.status === 'pending' && (best === undefined || compareMarks(kind, step.value, best) < 0),
  );
}

/** @param nations names by code, of the nations of relays' teams */
export function recordItem(
  { step, ended, previous, stood, days }: Standing<RecordEntry>,
  asOf: Day,
  { team }: Pick<Discipline, 'team'>,
  nations: ReadonlyMap<string, string>,
): ListedRecord {
  const set = dateOf(step.set);
  return {
    discipline: step.discipline,
    sex: step.sex,
    environment: step.environment,
    category: step.category,
    area: step.area,
    mark: step.mark,
    value: step.value,
    unit: step.unit,
    timing: step.timing ?? null,
    wind: step.wind ?? null,
    holders: step.holders.map(({ id, name, nation, born }) => {
      const age = born === undefined ? undefined : ageOn(dateOf(born), set);
      return { id: id ?? null, name, nation, age: age ? { min: age.min, max: age.max, exact: age.exact } : null };
    }),
    team: teamOf(step.holders, team, nations),
    set: step.set,
    venue: step.venue ?? null,
    city: step.city ?? null,
    country: step.country ?? null,
    status: step.status,
    ratified: step.ratified ?? null,
    pendingAsOf: wasPending(step.status, step.ratified, asOf) ?? null,
    stood,
    ended,
    days,
    previous: previous && {
      mark: previous.mark,
      holders: previous.holders.map(({ name }) => name),
      team: teamOf(previous.holders, team, nations),
      set: previous.set,
      margin: marginOf(previous, step),
    },
    restart: step.restart ?? null,
    note: step.note ?? null,
    sources: [...step.sources],
  };
}

function marginOf(previous: RecordEntry, step: RecordEntry) {
  const { value, unit, text, percent } = gapBetween(previous, step);
  return { value, unit, text, percent };
}

/**
 * The records of one area and discipline that stand, and the better marks that wait, from the day on which no step is to
 * come.
 *
 * @param newest the day of the newest mark
 */
export function finish(
  steps: readonly RecordEntry[],
  newest: Day,
  rules: Discipline,
  nations: ReadonlyMap<string, string>,
): FinishedRecords {
  const from = Math.max(newest, dateOf(AUTOMATIC_ONLY_FROM).first, ...steps.map(({ set }) => dateOf(set).first));
  const records: ListedRecord[] = [];
  const pending: ListedRecord[] = [];
  for (const list of listsOf(steps)) {
    const progression = progressionOf(list, rules, from);
    const standing = standingOf(progression, rules, from);
    const item = (each: Standing<RecordEntry>) => recordItem(each, from, rules, nations);
    records.push(...standing.map(item));
    pending.push(...waiting(progression, standing, rules).map(item));
  }
  return { from, records, pending };
}

/** A finished record on a day, which is not before the one it was finished for. */
export function onDay(item: ListedRecord, from: Day, asOf: Day): ListedRecord {
  return {
    ...item,
    pendingAsOf: item.pendingAsOf && (wasPending(item.status, item.ratified ?? undefined, asOf) ?? null),
    days: item.days === null ? null : item.days + (asOf - from),
  };
}

/** The life of records, as a check asks for it: who broke which, what it replaced, and who held one on a day. */
import type { Discipline, HeldRecord, Person, RecordEntry } from '../../../dataset/entries.ts';
import type { Day } from '../../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks, type Environment, type Sex } from '../../../domain/discipline.ts';
import { listOf, progressionOf, type RecordCategory, type Standing } from '../../../domain/record.ts';
import type { Facts } from '../facts.ts';

/** One list of records with all its steps, oldest first, as known today. */
export interface RecordList {
  readonly discipline: Discipline;
  readonly area: string;
  readonly sex: Sex;
  readonly environment: Environment;
  readonly category: RecordCategory;
  readonly steps: readonly Standing<RecordEntry>[];
}

/** Every list of an area in a discipline. */
export async function recordLists(
  facts: Facts,
  area: string,
  discipline: Discipline,
  today: Day,
): Promise<readonly RecordList[]> {
  const all = await facts.records(area, discipline.id);
  const known = KNOWN.get(all);
  if (known?.today === today) return known.lists;
  const lists = listsOf(all, area, discipline, today);
  KNOWN.set(all, { today, lists });
  return lists;
}

/** The lists of the steps that were read last: a text speaks of few records, and often. */
const KNOWN = new WeakMap<readonly RecordEntry[], { readonly today: Day; readonly lists: readonly RecordList[] }>();

function listsOf(all: readonly RecordEntry[], area: string, discipline: Discipline, today: Day): readonly RecordList[] {
  const lists = new Map<string, RecordEntry[]>();
  for (const step of all) {
    const list = lists.get(listOf(step));
    if (list) list.push(step);
    else lists.set(listOf(step), [step]);
  }
  return [...lists.values()].map((steps) => {
    const { sex, environment, category } = steps[0] as RecordEntry;
    return { discipline, area, sex, environment, category, steps: progressionOf(steps, discipline, today) };
  });
}

/** A step with the list it is of, and the record it was an improvement on when it was made. */
export interface Broken {
  readonly list: RecordList;
  readonly step: RecordEntry;
  readonly stood: boolean;
  readonly ended: string | null;
  readonly set: PartialDate;
  readonly before: RecordEntry | undefined;
}

/** The step of a list that a record on a person's page is. */
export async function brokenBy(facts: Facts, held: HeldRecord, today: Day): Promise<Broken | undefined> {
  const discipline = facts.lexicons.rules.get(held.discipline);
  if (!discipline) return undefined;
  for (const list of await recordLists(facts, held.area, discipline, today)) {
    if (list.sex !== held.sex || list.environment !== held.environment || list.category !== held.category) continue;
    const found = stepsOf(list, held.mark).find(({ step }) => step.set === held.set);
    if (found) return brokenAt(list, found);
  }
  return undefined;
}

/** The steps of a list at a mark, oldest first. */
export function stepsOf({ steps }: RecordList, mark: string): readonly Standing<RecordEntry>[] {
  let known = BY_MARK.get(steps);
  if (!known) {
    known = new Map<string, Standing<RecordEntry>[]>();
    for (const each of steps) {
      const same = known.get(each.step.mark);
      if (same) same.push(each);
      else known.set(each.step.mark, [each]);
    }
    BY_MARK.set(steps, known);
  }
  return known.get(mark) ?? [];
}

const BY_MARK = new WeakMap<RecordList['steps'], Map<string, Standing<RecordEntry>[]>>();

function brokenAt(list: RecordList, { step, stood, ended, previous }: Standing<RecordEntry>): Broken {
  const set = dateOf(step.set);
  return { list, step, stood, ended, set, before: previous ?? standingBefore(list, step, set.first) };
}

/** What a mark that was never recognised would have replaced; a record that was equalled that day is no predecessor. */
function standingBefore(list: RecordList, step: RecordEntry, day: Day): RecordEntry | undefined {
  const earlier = list.steps.filter(
    (each) => each.stood && each.step !== step && dateOf(each.step.set).last < day && each.step.timing === step.timing,
  );
  return earlier.sort((a, b) => compareMarks(list.discipline.kind, a.step.value, b.step.value))[0]?.step;
}

/** The steps that stood at some time of a day or interval. */
export function standingOn(list: RecordList, when: Pick<PartialDate, 'first' | 'last'>): Standing<RecordEntry>[] {
  return list.steps.filter(
    ({ step, stood, ended }) =>
      stood && dateOf(step.set).first <= when.last && (ended === null || dateOf(ended).last >= when.first),
  );
}

export function isHeldBy({ holders }: RecordEntry, person: Pick<Person, 'id'>): boolean {
  return holders.some(({ id }) => id === person.id);
}

export const holdersOf = ({ holders }: RecordEntry): string => holders.map(({ name }) => name).join(', ');

/** `marathon world record`, `3000 metres steeplechase record of RWA`. */
export function recordWords(list: Pick<RecordList, 'discipline' | 'area' | 'environment' | 'category'>): string {
  const name = `${list.discipline.name.toLowerCase()}${list.environment === 'indoor' ? ' indoor' : ''}`;
  const women = list.category === 'women-only' ? ' women-only' : '';
  return list.area === 'world' ? `${name}${women} world record` : `${name}${women} record of ${list.area}`;
}

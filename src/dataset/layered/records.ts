/** Records of two datasets: the steps of their lists, and what people held. */
import { progressionOf, type Standing } from '../../domain/record.ts';
import type { Dataset, Sourced } from '../dataset.ts';
import type { HeldRecord, RecordEntry } from '../entries.ts';
import { exacter, joined, sameDate, sourcesOf, united } from './joined.ts';

type Steps = Sourced<readonly RecordEntry[]>;

/** The lists of records that either dataset has; where both have one, joined from the steps of both. */
export async function* joinedRecords(
  upper: Dataset,
  lower: Dataset,
  area: string,
  discipline: string | undefined,
): AsyncGenerator<Steps> {
  const [own, others] = await Promise.all([listsIn(upper, area, discipline), listsIn(lower, area, discipline)]);
  for (const key of [...new Set([...own.keys(), ...others.keys()])].sort()) {
    const [above, below] = [own.get(key), others.get(key)];
    yield above && below ? joinedSteps(above, below) : ((above ?? below) as Steps);
  }
}

async function listsIn(dataset: Dataset, area: string, discipline: string | undefined): Promise<Map<string, Steps>> {
  const lists = new Map<string, Steps>();
  for await (const steps of dataset.records(area, discipline)) {
    const [first] = steps.value;
    if (first) lists.set(first.discipline, steps);
  }
  return lists;
}

function joinedSteps(upper: Steps, lower: Steps): Steps {
  return {
    value: joined(upper.value, lower.value, stepKey, joinedStep, (a, b) => sameDate(a.set, b.set)),
    sources: sourcesOf(upper.sources, lower.sources),
  };
}

function stepKey({ sex, environment, category, timing, value, holders }: RecordEntry): string {
  const who = holders.map(({ id, name, nation }) => id ?? `${name}, ${nation}`).sort();
  return [sex, environment, category, timing, value, ...who].join('/');
}

function joinedStep(upper: RecordEntry, lower: RecordEntry): RecordEntry {
  return { ...united(upper, lower), set: exacter(upper.set, lower.set) };
}

/** What someone held, or what was set at an event, by either dataset. */
export function joinedHeld(upper: readonly HeldRecord[], lower: readonly HeldRecord[]): HeldRecord[] {
  const key = (held: HeldRecord) => `${held.area}/${held.discipline}/${held.mark}/${listKey(held)}`;
  return joined(upper, lower, key, joinedHolding, (a, b) => sameDate(a.set, b.set));
}

function joinedHolding(upper: HeldRecord, lower: HeldRecord): HeldRecord {
  return { ...united(upper, lower), set: exacter(upper.set, lower.set) };
}

const listKey = ({ sex, environment, category }: HeldRecord | RecordEntry) => `${sex}/${environment}/${category}`;

/**
 * The same records with their ends as the joined lists have them: a record that one dataset lets stand may have been
 * beaten by a mark of the other.
 *
 * @param dataset the joined one
 */
export async function withEnds(held: readonly HeldRecord[], dataset: Dataset): Promise<HeldRecord[]> {
  const lists = new Map<string, Promise<readonly Standing<RecordEntry>[]>>();
  return Promise.all(
    held.map(async (record) => {
      const key = `${record.area}/${record.discipline}/${listKey(record)}`;
      const list = lists.get(key) ?? progressionIn(dataset, record);
      lists.set(key, list);
      const found = (await list).find(({ step }) => step.mark === record.mark && step.set === record.set);
      return found ? { ...record, ended: found.ended, stood: found.stood } : record;
    }),
  );
}

async function progressionIn(dataset: Dataset, record: HeldRecord): Promise<readonly Standing<RecordEntry>[]> {
  const rules = (await dataset.disciplines()).find(({ id }) => id === record.discipline);
  if (!rules) return [];
  for await (const { value } of dataset.records(record.area, record.discipline)) {
    const list = value.filter((step) => listKey(step) === listKey(record));
    return progressionOf(list, rules, Number.POSITIVE_INFINITY);
  }
  return [];
}

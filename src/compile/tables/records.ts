/** Records as the compiled dataset holds them: by area and discipline, and by holder. */
import type { HeldRecord, RecordEntry } from '../../dataset/entries.ts';
import { isNation } from '../../dataset/layout.ts';
import { finish } from '../../dataset/record-items.ts';
import { dateOf } from '../../domain/date.ts';
import type { Discipline } from '../../domain/discipline.ts';
import { markOf } from '../../domain/mark.ts';
import { listOf, progressionOf } from '../../domain/record.ts';
import { type DataIndex, preferredValue } from '../index-data.ts';
import type { Frame } from '../lint/rule.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';

/** `area/discipline` to its steps, sorted by key. */
export function recordEntries(data: Frame, index: DataIndex): Map<string, RecordEntry[]> {
  const byKey = new Map<string, RecordEntry[]>();
  for (const { record: file } of data.records) {
    const discipline = index.disciplines.get(file.discipline);
    if (!discipline) continue;
    for (const raw of file.records) {
      const entry = recordEntry(raw, discipline, index);
      const key = `${entry.area}/${discipline.id}`;
      const steps = byKey.get(key);
      if (steps) steps.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return new Map([...byKey].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function recordEntry(raw: schema.RecordEntry, discipline: Discipline, index: DataIndex): RecordEntry {
  const { value, unit, step } = markOf(raw.mark, discipline.kind);
  const holders = raw.holders.map(({ person, name, nation }) => {
    if (person === undefined) return { name: name ?? '', nation };
    const known = index.people.get(person)?.record;
    const born = known && preferredValue(known, 'born');
    return { id: person, name: known?.name ?? person, nation, ...(born ? { born } : {}) };
  });
  return { ...raw, discipline: discipline.id, value, unit, step, holders } as RecordEntry;
}

export function* recordTable(records: ReadonlyMap<string, readonly RecordEntry[]>): Generator<Entry> {
  for (const [key, steps] of records) {
    yield { key, value: steps, cites: steps.flatMap((step) => step.sources) };
  }
}

/** The standing records of the world and the areas, finished for answers on and after the day of the newest mark. */
export function* standingTable(
  records: ReadonlyMap<string, readonly RecordEntry[]>,
  index: DataIndex,
  newestMark: string,
): Generator<Entry> {
  const nations = new Map([...index.countries].map(([code, { name }]) => [code, name]));
  for (const [key, steps] of records) {
    const discipline = index.disciplines.get(steps[0]?.discipline ?? '');
    if (!discipline || isNation(steps[0]?.area ?? '')) continue;
    const value = finish(steps, dateOf(newestMark).last, discipline, nations);
    const cites = [...value.records, ...value.pending].flatMap(({ sources }) => sources);
    yield { key, value, cites };
  }
}

/** Person id to the records held, with their ends as known today. */
export function recordsByHolder(
  records: ReadonlyMap<string, readonly RecordEntry[]>,
  index: DataIndex,
): Map<string, HeldRecord[]> {
  const held = new Map<string, HeldRecord[]>();
  for (const steps of records.values()) {
    for (const list of groupByList(steps)) {
      const discipline = index.disciplines.get(list[0]?.discipline ?? '');
      if (!discipline) continue;
      for (const { step, ended, stood } of progressionOf(list, discipline, Number.POSITIVE_INFINITY)) {
        for (const holder of step.holders) {
          if (holder.id === undefined) continue;
          const {
            discipline: id,
            sex,
            environment,
            category,
            area,
            mark,
            set,
            status,
            ratified,
            city,
            country,
            note,
            sources,
          } = step;
          const record = {
            discipline: id,
            sex,
            environment,
            category,
            area,
            mark,
            set,
            ended,
            stood,
            status,
            ratified,
            city,
            country,
            note,
            sources,
          };
          held.set(holder.id, [...(held.get(holder.id) ?? []), record as HeldRecord]);
        }
      }
    }
  }
  return held;
}

function groupByList(steps: readonly RecordEntry[]): RecordEntry[][] {
  const lists = new Map<string, RecordEntry[]>();
  for (const step of steps) {
    const key = listOf(step);
    const list = lists.get(key);
    if (list) list.push(step);
    else lists.set(key, [step]);
  }
  return [...lists.values()];
}

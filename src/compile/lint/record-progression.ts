import type { Discipline, Sex } from '../../domain/discipline.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import { isRecognised, listOf, progressionOf } from '../../domain/record.ts';
import type { RecordEntry } from '../schema.ts';
import type { Rule } from './rule.ts';

/** A recognised mark that beats nothing was never the record: it belongs elsewhere, or the list restarts with it. */
export const recordProgression: Rule = {
  name: 'record-progression',
  description: 'each recognised mark of a list equals or betters the one before it, or says why the list begins anew',
  *check(data, index) {
    for (const { record: file, ...place } of data.records) {
      const discipline = index.disciplines.get(file.discipline);
      if (!discipline) continue;
      for (const list of listsIn(file.records, discipline)) {
        for (const { step, stood } of progressionOf(list, discipline, Number.POSITIVE_INFINITY)) {
          if (stood || !isRecognised(step.status)) continue;
          yield {
            ...place,
            path: `records[${step.at}]`,
            message: `${step.mark} of ${step.set} (${listOf(step)}) is no improvement and does not say why the list restarts`,
          };
        }
      }
    }
  },
};

type Step = Omit<RecordEntry, 'timing' | 'restart'> & {
  readonly sex: Sex;
  readonly value: number;
  readonly at: number;
  readonly timing?: 'hand' | 'auto';
  readonly restart?: string;
};

function listsIn(records: readonly RecordEntry[], { kind }: Discipline): Step[][] {
  const lists = new Map<string, Step[]>();
  for (const [at, record] of records.entries()) {
    const mark = readMark(record.mark, kind);
    if (!isMark(mark)) continue;
    const { timing, restart, ...rest } = record;
    const step: Step = {
      ...rest,
      value: mark.value,
      at,
      ...(timing ? { timing } : {}),
      ...(restart ? { restart } : {}),
    };
    lists.set(listOf(step), [...(lists.get(listOf(step)) ?? []), step]);
  }
  return [...lists.values()];
}

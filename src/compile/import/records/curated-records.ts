/** Records written by hand, which the lists leave out: `curated-records.ndjson`, a record with its discipline a line. */
import { z } from 'zod';
import { RecordEntry, type RecordFile } from '../../schema.ts';
import { byList } from './record-list.ts';

export const CuratedRecord = RecordEntry.extend({ discipline: z.string() });

export type CuratedRecord = z.infer<typeof CuratedRecord>;

/**
 * The lists with what is written by hand; of one day, behind what they have.
 *
 * @throws Error when a list has the record by now, or there is no list of the discipline
 */
export function withCuratedRecords(files: readonly RecordFile[], curated: readonly CuratedRecord[]): RecordFile[] {
  for (const { discipline, ...record } of curated) {
    const file = files.find((each) => each.discipline === discipline);
    if (!file) throw new Error(`curated-records.ndjson: no list of ${discipline}`);
    if (file.records.some((each) => byList(each, record) === 0 && each.mark === record.mark))
      throw new Error(`curated-records.ndjson: the lists have ${record.mark} of ${record.set} by now`);
  }
  return files.map((file) => {
    const own = curated.filter(({ discipline }) => discipline === file.discipline);
    const records = own.map(({ discipline: _, ...record }) => record);
    return own.length === 0 ? file : { ...file, records: [...file.records, ...records].sort(byList) };
  });
}

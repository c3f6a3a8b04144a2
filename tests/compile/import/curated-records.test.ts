import { describe, expect, it } from 'vitest';
import { type CuratedRecord, withCuratedRecords } from '../../../src/compile/import/records/curated-records.ts';
import type { RecordEntry, RecordFile } from '../../../src/compile/schema.ts';

const record = (mark: string, set: string): RecordEntry => ({
  sex: 'W',
  environment: 'outdoor',
  category: 'open',
  area: 'world',
  mark,
  holders: [{ person: 'stacy-dragila', nation: 'USA' }],
  set,
  status: 'ratified',
  sources: ['list'],
});
const files: readonly RecordFile[] = [
  { discipline: 'high-jump', records: [record('2.09', '1987-08-30')] },
  { discipline: 'pole-vault', records: [record('4.71', '2001-06-09'), record('4.82', '2003-07-13')] },
];
const own = (mark: string, set: string, discipline = 'pole-vault'): CuratedRecord => ({
  ...record(mark, set),
  discipline,
});
const marksWith = (...curated: CuratedRecord[]) =>
  withCuratedRecords(files, curated).map(({ records }) => records.map(({ mark }) => mark).join(' '));

describe('a record that is written by hand', () => {
  it('stands among those of its list by its day, and behind what they have of that day', () => {
    expect(marksWith(own('4.81', '2001-06-09'))).toEqual(['2.09', '4.71 4.81 4.82']);
    expect(marksWith(own('4.63', '2000-07-23'))).toEqual(['2.09', '4.63 4.71 4.82']);
  });

  it('stops the import where the lists have it, or have no such discipline', () => {
    expect(() => marksWith(own('4.71', '2001-06-09'))).toThrow('the lists have 4.71 of 2001-06-09 by now');
    expect(() => marksWith(own('9.58', '2009-08-16', '100m'))).toThrow('no list of 100m');
  });
});

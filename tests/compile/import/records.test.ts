import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/compile/import/places.ts';
import { entriesOf, settle } from '../../../src/compile/import/records/list-entries.ts';
import { readNote } from '../../../src/compile/import/records/record-note.ts';
import { windOf } from '../../../src/compile/import/records/step.ts';
import type { ListRow } from '../../../src/compile/import/tables/list-states.ts';
import { zeroKeeper } from '../../../src/compile/import/tables/zeros.ts';
import type { Discipline } from '../../../src/compile/schema.ts';
import { markOf } from '../../../src/domain/mark.ts';

const sprint = { id: '100m', kind: 'time', decimals: 2 } as Discipline;
const jump = { id: 'high-jump', kind: 'height', decimals: 2 } as Discipline;

describe('readNote', () => {
  it.each([
    ['ratified 2024-02-06', { ratified: '2024-02-06' }],
    ['ratified Oct 2024', { ratified: '2024-10' }],
    ['ratified June 2021', { ratified: '2021-06' }],
    ['ratified 2021', { ratified: '2021' }],
    ['ratified 2025-04-18 per release title', { ratified: '2025-04-18' }],
    ['still listed 2026-09', {}],
    ['recent indoor steps only; ratification not found', {}],
    ['auto time 10.25; before IAAF ratification', { note: 'automatic time 10.25' }],
    [
      'ratified 2020-05, annulled by doping ruling 2024-06',
      { ratified: '2020-05', note: 'annulled by doping ruling 2024-06' },
    ],
    ['ratified at 400 m while 47.4 (440 yd) stood', { note: 'ratified at 400 m while 47.4 (440 yd) stood' }],
    ['', {}],
  ])('%s', (cell, expected) => expect(readNote(cell)).toEqual(expected));
});

describe('windOf', () => {
  it.each([
    ['0.9', '+0.9'],
    ['+2.0', '+2.0'],
    ['-0.3', '-0.3'],
    ['0.0', '0.0'],
    ['1', '+1.0'],
    ['', undefined],
    ['no', undefined],
  ])('%s is %s', (cell, wind) => expect(windOf(cell)).toBe(wind));
});

describe('placeOf', () => {
  it.each([
    ['Olympiastadion, Berlin', { venue: 'Olympiastadion', city: 'Berlin' }],
    ['Hayward Field, Eugene, OR', { venue: 'Hayward Field', city: 'Eugene, OR' }],
    ['Fayetteville, AR', { city: 'Fayetteville, AR' }],
    ['Oslo', { city: 'Oslo' }],
    ['Ott Center', { venue: 'Ott Center' }],
    ['', {}],
  ])('%s', (cell, place) => expect(placeOf(cell)).toEqual(place));
});

describe('zeroKeeper', () => {
  const zeros = zeroKeeper();
  zeros.note('keeping', '47.60');
  zeros.note('losing', '10.12');
  it.each([
    ['losing', '10.1', sprint, '2019-05-01', '10.10'],
    ['keeping', '47.6', sprint, '2019-05-01', '47.6'],
    ['losing', '10.1', sprint, '1968-05-01', '10.1'],
    ['losing', '3:59.4', sprint, '2019-05-01', '3:59.4'],
    ['losing', '2.1', jump, '1968-05-01', '2.10'],
    ['losing', '2', jump, '1968-05-01', '2.00'],
  ])('in a list %s zeros: %s', (group, mark, discipline, set, expected) => {
    expect(zeros.restored(group, mark, discipline, set).mark).toBe(expected);
  });
});

describe('settle', () => {
  const row = (mark: string, name: string, date: string, first: string, last: string): ListRow => ({
    file: 'national-records.csv',
    line: 2,
    area: 'KEN',
    discipline: sprint,
    sex: 'M',
    environment: 'outdoor',
    mark: markOf(mark, 'time'),
    restored: false,
    printed: mark,
    name,
    nation: 'KEN',
    year: '',
    date,
    venue: '',
    country: '',
    first,
    last,
    source: 'x',
  });
  const settled = (...rows: ListRow[]) => {
    const { records, dropped } = settle(entriesOf(rows));
    return [records.map((entry) => `${entry.row.mark.text} ${entry.row.name}`), dropped.map(({ why }) => why)];
  };

  it('is the former records by day, and the standing one', () => {
    expect(
      settled(
        row('9.77', 'A B', '2021-09-18', '2024-01-01', '2026-01-01'),
        row('9.85', 'A B', '2021-05-01', '2024-01-01', '2024-02-01'),
      ),
    ).toEqual([['9.85 A B', '9.77 A B'], []]);
  });

  it('takes a later spelling for the same entry, and keeps two holders who are listed together', () => {
    expect(
      settled(
        row('9.90', 'Ana Gonzalez', '2021-05-01', '2024-01-01', '2024-02-01'),
        row('9.90', 'Ana Isabella Gonzalez', '2021-05-01', '2024-02-02', '2026-01-01'),
        row('9.90', 'Some Other', '2021-05-01', '2024-01-01', '2026-01-01'),
      ),
    ).toEqual([['9.90 Ana Isabella Gonzalez', '9.90 Some Other'], []]);
  });

  it('drops a better mark that was withdrawn, a mark put right, and one that was no improvement', () => {
    const standing = row('9.90', 'A B', '2021-05-01', '2024-01-01', '2026-01-01');
    expect(settled(standing, row('9.10', 'C D', '2020-05-01', '2024-01-01', '2024-02-01'))[1]).toEqual([
      'better than the standing record, but no longer listed',
    ]);
    expect(settled(standing, row('9.91', 'A B', '2021-05-01', '2023-01-01', '2023-02-01'))[1]).toEqual([
      'put right as 9.90 of 2021-05-01',
    ]);
    expect(settled(standing, row('10.10', 'C D', '2022-05-01', '2024-01-01', '2024-02-01'))[1]).toEqual([
      'no improvement on 9.90 of 2021-05-01',
    ]);
  });
});

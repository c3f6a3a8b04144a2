import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { onQuery } from '../../src/queries/on.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const on = async (day: string | undefined, asOf = '2024-11-20', limit = 20) =>
  (await onQuery({ dataset, asOf: dateOf(asOf) }, { day, limit })).data;

describe('on', () => {
  it('tells records, wins, births and deaths of the day', async () => {
    const { happenings } = await on('10-08');
    expect(happenings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['record', 'win']));
    expect((await on('12-02')).happenings.map(({ kind }) => kind)).toContain('born');
    expect((await on('02-11')).happenings.map(({ kind }) => kind)).toContain('died');
  });

  it('counts the years to the day of the answer, and knows nothing later', async () => {
    const [first] = (await on('10-08', '2024-10-07')).happenings;
    expect(first?.yearsAgo).toBe(0);
    expect((await on('10-08', '2023-10-07')).happenings).toEqual([]);
  });

  it('without a day is the day of the answer', async () =>
    expect((await on(undefined, '2024-12-02')).day).toBe('12-02'));

  it('an empty day is an answer', async () => expect(await on('02-30')).toMatchObject({ happenings: [], total: 0 }));
});

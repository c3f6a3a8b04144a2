import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { onQuery } from '../../src/queries/on.ts';
import { fixture, mark, person } from '../fixtures/data.ts';
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

describe('a day on which very much happened', () => {
  const ids = Array.from({ length: 700 }, (_, at) => `winner-${at}`);
  const full = fixtureDataset(
    fixture({
      listed: [...fixture().listed.map(({ record }) => record), ...ids.map((id) => person({ id, name: id }))],
      marks: ids.map((id, at) =>
        mark({
          person: id,
          date: `${1990 + (at % 30)}-07-04`,
          mark: '2:10:00',
          place: 1,
          event: 'chicago-marathon-2023',
        }),
      ),
    }),
  );
  const asked = async (asOf: string, limit: number, from = full) =>
    (await onQuery({ dataset: from, asOf: dateOf(asOf) }, { day: '07-04', limit })).data;

  it.each([
    ['2024-11-20', 20],
    ['2024-11-20', 500],
    ['2005-01-01', 20],
    ['1980-01-01', 20],
  ])('as of %s, %i of it are those that reading all finds', async (asOf, limit) => {
    const all = { ...full, bestOfDay: async () => undefined };
    const found = await asked(asOf, limit);
    expect(found).toEqual(await asked(asOf, limit, all));
    expect(found.happenings).toHaveLength(Math.min(limit, found.total));
  });

  it('counts all and reads only the best known', async () => {
    const best = { ...full, day: () => Promise.reject(new Error('all of the day was read')) };
    expect((await asked('2024-11-20', 20, best)).total).toBe(700);
  });
});

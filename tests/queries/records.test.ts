import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { recordsQuery } from '../../src/queries/records.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const asked = { sex: undefined, environment: undefined, category: undefined, area: 'world', pending: false };

describe('a history', () => {
  const history = async (from?: string, to?: string) => {
    const span = { from: from ? dateOf(from) : undefined, to: to ? dateOf(to) : undefined };
    const input = { ...asked, ...span, discipline: '100m', history: true };
    const { data } = await recordsQuery({ dataset, asOf: dateOf('2024-11-20') }, input);
    return { marks: data.records.map(({ mark }) => mark), filter: data.filter };
  };

  it('is every step', async () => expect((await history()).marks).toEqual(expect.arrayContaining(['9.95', '9.93'])));

  it('keeps to the days asked for, and what is said of a step does not change', async () => {
    const all = (await history()).marks;
    const { marks, filter } = await history('1968-10', '1983-07');
    expect(marks).toEqual(all.slice(all.indexOf('9.95'), all.indexOf('9.93') + 1));
    expect(filter).toMatchObject({ from: '1968-10', to: '1983-07' });
  });

  it('may have no step within them', async () => expect((await history('2020')).marks).toEqual([]));
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openFolder } from '../../src/dataset/folder.ts';
import { dateOf } from '../../src/domain/date.ts';
import { recordsQuery } from '../../src/queries/records.ts';
import { fixture } from '../fixtures/data.ts';
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

describe('the records that stand', () => {
  const bundled = openFolder(resolve(import.meta.dirname, '../../dist/dataset'));
  const areas = ['world', 'africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america'];
  const days = (newest: string) => [newest, '2026-11-20', '2026-12', '2031-02-28'];
  // The same dataset without what the compiler has finished.
  const unfinished = (of: Dataset): Dataset => ({ ...of, standing: () => undefined });

  async function text(of: Dataset, day: string, input: Partial<Parameters<typeof recordsQuery>[1]>) {
    const all = { ...asked, discipline: undefined, history: false, ...input };
    return JSON.stringify(await recordsQuery({ dataset: of, asOf: dateOf(day) }, all));
  }

  it.each(areas)('of %s are finished as they would be computed, on any later day', async (area) => {
    for (const day of days(bundled.manifest.newestMark)) {
      const answer = await text(bundled, day, { area });
      expect(answer).toBe(await text(unfinished(bundled), day, { area }));
      expect(JSON.parse(answer).data.records.length).toBeGreaterThan(50);
    }
  });

  it('of each discipline are finished as they would be computed, however they are filtered', async () => {
    const filters = [
      {},
      { pending: true },
      { sex: 'W' },
      { sex: 'X' },
      { environment: 'indoor' },
      { category: 'women-only' },
    ] as const;
    for (const { id: discipline } of await bundled.disciplines()) {
      for (const filter of filters) {
        const input = { discipline, ...filter };
        expect(await text(bundled, '2026-11-20', input)).toBe(await text(unfinished(bundled), '2026-11-20', input));
      }
    }
  });

  it('are computed for a day before the newest mark', async () => {
    const day = '2024-01-01';
    const none: Dataset = {
      ...bundled,
      standing: () => {
        throw new Error('asked for what is finished later');
      },
    };
    expect(await text(none, day, {})).toBe(await text(unfinished(bundled), day, {}));
  });

  it('are computed until the month of a step that is known to no day', async () => {
    const data = fixture();
    const [marathon] = data.records.filter(({ record }) => record.discipline === 'marathon');
    const latest = marathon?.record.records.at(-1);
    if (!marathon || !latest) throw new Error('the fixture has no marathon records');
    const step = { ...latest, mark: '1:59:59', set: '2025-12' };
    const records = [...marathon.record.records, step];
    const of = fixtureDataset({
      ...data,
      records: data.records.map((each) =>
        each === marathon ? { ...each, record: { ...each.record, records } } : each,
      ) as typeof data.records,
    });
    const newest = of.manifest.newestMark;
    expect(newest < '2025-12').toBe(true);
    for (const day of days(newest)) {
      expect(await text(of, day, {})).toBe(await text(unfinished(of), day, {}));
    }
    expect(await text(of, newest, {})).not.toContain('1:59:59');
    expect(await text(of, '2026-01-01', {})).toContain('1:59:59');
  });
});

import { expect, it } from 'vitest';
import type * as schema from '../../src/compile/schema.ts';
import { fixture, mark } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const sources = ['wa-lists'];
const edition = (year: number, date?: string) => ({
  id: `olympics-${year}`,
  year,
  sources,
  ...(date === undefined ? {} : { date }),
});
const games: schema.Series = {
  id: 'olympics',
  name: 'Olympic Games',
  kind: 'games',
  sources,
  editions: [edition(1936), edition(2016), edition(2020, '2021'), edition(2024, '2024-08-10')],
};

/** Marks of an edition, as many as asked, from its first day to its last. */
const marks = (event: string, count: number, days: readonly string[]) =>
  Array.from({ length: count }, (_, at) =>
    mark({ mark: `2:${10 + (at % 40)}:${10 + (at % 50)}`, date: days[at % days.length] as string, event }),
  );

const dataset = fixtureDataset(
  fixture({
    series: [games],
    records: [],
    marks: [
      ...marks('olympics-1936', 3, ['1936-08-02', '1936-08-09']),
      ...marks('olympics-2016', 80, ['2016-02-12', '2016-08-21']),
      ...marks('olympics-2020', 80, ['2021-08-08', '2021-07-30', '2021-08-01']),
      ...marks('olympics-2024', 80, ['2024-08-01', '2024-08-11']),
    ],
  }),
);

it.each([
  ['many results tell', 'olympics-2020', '2021-07-30/2021-08-08'],
  ['a few do not', 'olympics-1936', undefined],
  ['days half a year apart do not', 'olympics-2016', undefined],
  ['a day that is given stays', 'olympics-2024', '2024-08-10'],
])('the days of a championship: %s', async (_, id, date) => {
  expect((await dataset.event(id))?.value.date).toBe(date);
  const series = (await dataset.series('olympics'))?.value;
  expect(series?.editions.find((each) => each.id === id)?.date).toBe(date);
});

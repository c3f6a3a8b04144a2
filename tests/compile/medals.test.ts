import { expect, it } from 'vitest';
import type * as schema from '../../src/compile/schema.ts';
import { layered } from '../../src/dataset/layered/over.ts';
import { fixture, mark } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const sources = ['wa-lists'];
const seriesOf = (id: string, kind: schema.Series['kind'], years: readonly number[]): schema.Series => ({
  id,
  name: id,
  kind,
  sources,
  editions: years.map((year) => ({ id: `${id}-${year}`, year, sources })),
});
const done = (event: string, place: number, more: object = {}) =>
  mark({ mark: `2:0${place}:10`, date: `${event.slice(-4)}-08-09`, event, place, ...more });

const datasetOf = (marks: readonly schema.Mark[]) =>
  fixtureDataset(
    fixture({
      series: [seriesOf('games', 'games', [2016, 2020]), seriesOf('race', 'road-race', [2016])],
      records: [],
      marks,
    }),
  );

const earlier = datasetOf([
  done('games-2016', 3),
  done('games-2016', 1, { round: '1f2', date: '2016-08-10' }),
  done('games-2016', 4, { person: 'eliud-kipchoge' }),
  done('race-2016', 1, { date: '2016-10-09' }),
]);
const later = datasetOf([
  done('games-2020', 1, { person: 'eliud-kipchoge' }),
  done('games-2020', 2, { nation: 'GBR', person: 'colin-jackson' }),
  done('games-2020', 1, { round: '1h1', date: '2020-08-07' }),
]);
const told = async (dataset: typeof earlier, series: string, nation: string) =>
  (await dataset.medals(series, nation)).map(({ year, place, name }) => `${year} ${place} ${name}`);

it.each([
  ['of a nation, not fourth places nor second finals', earlier, 'games', 'KEN', ['2016 3 Kelvin Kiptum']],
  ['not of heats, nor of those who ran for others', later, 'games', 'KEN', ['2020 1 Eliud Kipchoge']],
  ['of another nation', later, 'games', 'GBR', ['2020 2 Colin Jackson']],
  ['of no race that is no championship', earlier, 'race', 'KEN', []],
  ['of nobody', earlier, 'games', 'RWA', []],
  [
    'of two datasets, in order of years',
    layered([later, earlier]),
    'games',
    'KEN',
    ['2016 3 Kelvin Kiptum', '2020 1 Eliud Kipchoge'],
  ],
  ['of one laid over itself, once', layered([later, later]), 'games', 'KEN', ['2020 1 Eliud Kipchoge']],
])('medals %s', async (_, dataset, series, nation, expected) => {
  expect(await told(dataset, series, nation)).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import type * as schema from '../../src/compile/schema.ts';
import { dateOf } from '../../src/domain/date.ts';
import { Ambiguous, NotFound } from '../../src/errors.ts';
import { eventQuery } from '../../src/queries/event.ts';
import { fixture, mark } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const sources = ['wa-lists'];
const games: schema.Series = {
  id: 'olympics',
  name: 'Olympic Games',
  aliases: ['Olympics'],
  kind: 'games',
  sources,
  editions: [
    {
      id: 'olympics-1964',
      year: 1964,
      edition: 18,
      date: '1964-10-10/1964-10-24',
      city: 'Tokyo',
      country: 'JPN',
      sources,
    },
    { id: 'olympics-2016', year: 2016, edition: 31, city: 'Rio de Janeiro', country: 'ESP', sources },
    {
      id: 'olympics-2020',
      year: 2020,
      edition: 32,
      date: '2021-07-23/2021-08-08',
      city: 'Tokyo',
      country: 'JPN',
      sources,
    },
  ],
};
const road = (id: string, name: string, city: string): schema.Series => ({
  id,
  name,
  kind: 'road-race',
  city,
  country: 'GBR',
  sources,
  editions: [{ id: `${id}-2020`, year: 2020, date: '2020-10-04', sources }],
});
const dataset = fixtureDataset(
  fixture({
    marks: [
      ...fixture()
        .marks.map(({ record }) => record)
        .filter(({ event }) => event === 'chicago-marathon-2023'),
      mark({ person: 'eliud-kipchoge', mark: '2:08:44', date: '2016-08-21', place: 1, event: 'olympics-2016' }),
      mark({
        mark: '2:08:40',
        date: '2016-08-21',
        place: 1,
        event: 'olympics-2016',
        annulled: '2019-02-01',
        rank: 'deprecated',
        reason: 'annulled for doping',
      }),
    ],
    series: [
      ...fixture()
        .series.map(({ record }) => record)
        .filter(({ id }) => id === 'chicago-marathon'),
      games,
      road('london-marathon', 'London Marathon', 'London'),
      road('london-half-marathon', 'London Half Marathon', 'London'),
    ],
  }),
);
const event = async (name: string) => (await eventQuery({ dataset, asOf: dateOf('2024-11-20') }, { name })).data;

describe('one edition', () => {
  it.each([
    ['chicago 2023', 'chicago-marathon-2023'],
    ['2023 Chicago Marathon', 'chicago-marathon-2023'],
    ['chicago-marathon-2023', 'chicago-marathon-2023'],
    ['olympics 2020', 'olympics-2020'],
    ['olympics 2021', 'olympics-2020'],
    ['rio olympics', 'olympics-2016'],
    ['tokyo olympics 1964', 'olympics-1964'],
    ['tokyo 1964', 'olympics-1964'],
    ['tokyo 2020', 'olympics-2020'],
    ['london marathon 2020', 'london-marathon-2020'],
    ['london half 2020', 'london-half-marathon-2020'],
  ])('%s is %s', async (typed, id) => expect((await event(typed)).event?.id).toBe(id));

  it('tells apart what was annulled, with the place it had', async () => {
    const { results, annulled } = await event('rio olympics');
    expect(results.map(({ person, place }) => [person.name, place])).toEqual([['Eliud Kipchoge', 1]]);
    expect(annulled).toMatchObject([
      { person: { name: 'Kelvin Kiptum' }, place: 1, annulled: '2019-02-01', reason: 'annulled for doping' },
    ]);
    expect((await event('chicago 2023')).annulled).toEqual([]);
  });

  it('has its results and the records set there', async () => {
    const { results, records } = await event('chicago 2023');
    expect(results[0]).toMatchObject({ place: 1, person: { id: 'kelvin-kiptum', nation: 'KEN' }, mark: '2:00:35' });
    expect(records.map(({ area }) => area)).toContain('world');
  });
});

describe('several', () => {
  it('a series is the list of its editions', async () => {
    const { event: one, editions } = await event('olympics');
    expect(one).toBeNull();
    expect(editions.map(({ id }) => id)).toEqual(['olympics-1964', 'olympics-2016', 'olympics-2020']);
  });

  it('a city that had the Games twice is both of them', async () => {
    expect((await event('tokyo olympics')).editions.map(({ id }) => id)).toEqual(['olympics-1964', 'olympics-2020']);
  });

  it('words that fit two series are told apart', async () => {
    await expect(event('london 2020')).rejects.toBeInstanceOf(Ambiguous);
  });
});

describe('none', () => {
  it.each(['chicago 1850', 'nowhere games', '', '2023', '__proto__'])('%j', async (typed) => {
    await expect(event(typed)).rejects.toBeInstanceOf(NotFound);
  });
});

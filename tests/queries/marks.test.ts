import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { UsageError } from '../../src/errors.ts';
import { type MarksInput, marksQuery } from '../../src/queries/marks.ts';
import { fixture, mark, person } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

/** A list of 120 marathons, two by each of 60 people, every third an equal of the one before it. */
const runners = Array.from({ length: 60 }, (_, at) => `runner-${String(at).padStart(2, '0')}`);
const times = Array.from({ length: 120 }, (_, at) => 7500 + at - (at % 3 === 2 ? 1 : 0));
const long = fixtureDataset(
  fixture({
    listed: [
      ...fixture().listed.map(({ record }) => record),
      ...runners.map((id, at) =>
        person({ id, name: `Runner ${at}`, nations: [{ code: at % 2 ? 'ETH' : 'KEN', sources: ['wa-profiles'] }] }),
      ),
    ],
    marks: times.map((seconds, at) =>
      mark({
        person: runners[at % 60] ?? '',
        nation: at % 2 ? 'ETH' : 'KEN',
        mark: `2:${String(Math.floor((seconds - 7200) / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`,
        date: `20${String(10 + (at % 10))}-04-${String(1 + (at % 28)).padStart(2, '0')}`,
      }),
    ),
  }),
);

const ASKED: MarksInput = {
  discipline: 'marathon',
  sex: 'M',
  environment: undefined,
  nation: undefined,
  from: undefined,
  to: undefined,
  person: undefined,
  event: undefined,
  performers: false,
  rank: undefined,
  limit: 20,
};

const marks = async (input: Partial<MarksInput>, dataset = long, asOf = '2024-11-20') =>
  (await marksQuery({ dataset, asOf: dateOf(asOf) }, { ...ASKED, ...input })).data.marks;

describe('a list', () => {
  it('is best first, and equal marks share a rank', async () => {
    const list = await marks({ limit: 6 });
    expect(list.map(({ rank, mark: text }) => [rank, text])).toEqual([
      [1, '2:05:00'],
      [2, '2:05:01'],
      [2, '2:05:01'],
      [4, '2:05:03'],
      [5, '2:05:04'],
      [5, '2:05:04'],
    ]);
  });

  it('goes on over the stretches it is kept in', async () => {
    expect(await marks({ limit: 1000 })).toHaveLength(120);
  });

  it('of performers has each once, with the best mark', async () => {
    const list = await marks({ performers: true, limit: 1000 });
    expect(new Set(list.map(({ person: { id } }) => id)).size).toBe(60);
    expect(list).toHaveLength(60);
  });

  it('of one rank has every mark that shares it', async () => {
    expect((await marks({ rank: 2 })).map(({ mark: text }) => text)).toEqual(['2:05:01', '2:05:01']);
    expect(await marks({ rank: 3 })).toEqual([]);
  });

  it.each([
    [{ nation: 'Kenyan' }, ({ person: { nation } }: { person: { nation: string } }) => nation === 'KEN'],
    [{ from: dateOf('2013'), to: dateOf('2014') }, ({ date }: { date: string }) => /^201[34]/.test(date)],
  ])('is filtered by %j', async (filter, holds) => {
    const list = await marks({ ...filter, limit: 1000 });
    expect(list.length).toBeGreaterThan(10);
    expect(list.length).toBeLessThan(120);
    expect(list.filter((item) => !holds(item))).toEqual([]);
  });

  it('knows nothing later than its day', async () => {
    const list = await marks({ limit: 1000 }, long, '2014-12-31');
    expect(list.filter(({ date }) => date > '2014-12-31')).toEqual([]);
  });

  it('with nothing in it is empty', async () => expect(await marks({ sex: 'W' })).toEqual([]));
});

describe('other lists', () => {
  it('of a person', async () => {
    const list = await marks({ discipline: undefined, sex: undefined, person: 'kelvin-kiptum' }, fixtureDataset());
    expect(list.map(({ mark: text }) => text)).toContain('2:00:35');
    expect(new Set(list.map(({ person: { id } }) => id))).toEqual(new Set(['kelvin-kiptum']));
  });

  it('of an event', async () => {
    const list = await marks({ discipline: undefined, event: 'chicago 2023' }, fixtureDataset());
    expect(list.map(({ person: { id } }) => id)).toEqual(['kelvin-kiptum']);
  });

  it('of nothing at all is refused', async () => {
    await expect(marks({ discipline: undefined })).rejects.toBeInstanceOf(UsageError);
  });
});

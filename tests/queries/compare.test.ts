import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { Ambiguous, NotFound, UsageError } from '../../src/errors.ts';
import { compareQuery } from '../../src/queries/compare.ts';
import { fixture, mark, records } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const kipchoge = (changes: Parameters<typeof mark>[0]) => mark({ person: 'eliud-kipchoge', ...changes });
const heat = { discipline: '100m', environment: 'outdoor', date: '2010-05-01', city: 'Nairobi' } as const;

const dataset = fixtureDataset(
  fixture({
    marks: [
      ...records.marks,
      // One event, both placed.
      kipchoge({ mark: '2:02:42', date: '2023-04-23', place: 6, event: 'london-marathon-2023' }),
      // One event, no places; and one who did not finish.
      mark({ mark: '2:04:00', date: '2022-10-09', event: 'chicago-marathon-2022' }),
      kipchoge({ mark: '2:03:00', date: '2022-10-09', event: 'chicago-marathon-2022' }),
      kipchoge({ outcome: 'DNF', date: '2023-10-08', event: 'chicago-marathon-2023' }),
      // Two heats: both won, with different marks.
      mark({ ...heat, mark: '10.50', place: 1 }),
      kipchoge({ ...heat, mark: '10.60', place: 1 }),
      // One final, told by its code; and some heat of which the number is not known.
      mark({ ...heat, date: '2010-05-05', mark: '10.50', round: '2f1' }),
      kipchoge({ ...heat, date: '2010-05-05', mark: '10.50', round: '1f1' }),
      mark({ ...heat, date: '2010-05-06', mark: '10.50', round: 'h' }),
      kipchoge({ ...heat, date: '2010-05-06', mark: '10.60', round: 'h' }),
      // Another round, another city, one who did not start, and a woman of the same event.
      mark({ ...heat, date: '2010-05-02', mark: '10.50', place: 1, round: '1h1' }),
      kipchoge({ ...heat, date: '2010-05-02', mark: '10.60', place: 2 }),
      mark({ ...heat, date: '2010-05-03', mark: '10.50', place: 1 }),
      kipchoge({ ...heat, date: '2010-05-03', city: 'Eldoret', mark: '10.60', place: 2 }),
      mark({ ...heat, date: '2010-05-04', mark: '10.50', place: 1 }),
      kipchoge({ ...heat, date: '2010-05-04', outcome: 'DNS' }),
      mark({
        person: 'ruth-chepngetich',
        sex: 'W',
        mark: '2:17:00',
        date: '2023-04-23',
        event: 'london-marathon-2023',
      }),
    ],
  }),
);
const session = { dataset, asOf: dateOf('2024-11-20') };
const compared = async (a: string, b: string, asOf = '2024-11-20') =>
  (await compareQuery({ dataset, asOf: dateOf(asOf) }, { a, b })).data;

describe('two people', () => {
  it('side by side', async () => {
    const { a, b, older } = await compared('kelvin kiptum', 'eliud kipchoge');
    expect([a.person.id, b.person.id]).toEqual(['kelvin-kiptum', 'eliud-kipchoge']);
    expect([a.age?.min, a.age?.atDeath, b.age?.min, b.age?.atDeath]).toEqual([24, true, 40, false]);
    expect(older).toEqual({
      who: 'b',
      years: { min: 15, max: 15, exact: true },
      days: 27,
      totalDays: { min: 5505, max: 5505 },
    });
  });

  it('a birth known to the year leaves the days a span, a birth not known leaves nothing', async () => {
    expect((await compared('lukasz-kowalski', 'gervais-hakizimana')).older).toMatchObject({ who: null, days: null });
    expect((await compared('lukasz-kowalski', 'kelvin-kiptum')).older).toMatchObject({
      who: 'a',
      totalDays: { min: 4354, max: 4718 },
    });
    expect((await compared('max-mustermann', 'kelvin-kiptum')).older).toBeNull();
  });

  it('in the disciplines they share, with the gap', async () => {
    const { bests } = await compared('kelvin-kiptum', 'eliud-kipchoge');
    expect(bests.find(({ discipline }) => discipline === 'marathon')).toMatchObject({
      a: { mark: '2:00:35', date: '2023-10-08' },
      b: { mark: '2:01:09' },
      gap: { value: 34, unit: 's', text: '34 seconds', span: { min: 33, max: 35 } },
      better: 'a',
    });
    expect(bests.some(({ discipline }) => discipline === 'half-marathon')).toBe(false);
  });

  it('as things stood on a day', async () => {
    const { bests, a, meetings } = await compared('kelvin-kiptum', 'eliud-kipchoge', '2023-01-01');
    expect(bests.find(({ discipline }) => discipline === 'marathon')).toMatchObject({
      a: { mark: '2:01:53' },
      better: 'b',
    });
    expect(a.person.died).toBeNull();
    expect(meetings.map(({ date }) => date)).toEqual(['2010-05-05', '2022-10-09']);
  });

  it('with what one is to the other', async () => {
    const { relations } = await compared('kelvin-kiptum', 'gervais-hakizimana');
    expect(relations).toMatchObject([
      { of: 'a', type: 'coach', from: '2019', to: '2024-02-11' },
      { of: 'b', type: 'athlete' },
    ]);
    expect((await compared('kelvin-kiptum', 'gervais-hakizimana', '2018-01-01')).relations).toEqual([]);
  });
});

describe('meetings', () => {
  it('by place, else by mark, else by who finished; heats, rounds and other cities are no meetings', async () => {
    const { meetings, score } = await compared('kelvin-kiptum', 'eliud-kipchoge');
    expect(meetings.map(({ date, ahead }) => [date, ahead])).toEqual([
      ['2010-05-05', 'b'],
      ['2022-10-09', 'b'],
      ['2023-04-23', 'a'],
      ['2023-10-08', 'a'],
    ]);
    expect(score).toEqual({ a: 2, b: 2, level: 0, unknown: 0 });
  });

  it('men and women of one event do not meet', async () => {
    expect((await compared('kelvin-kiptum', 'ruth-chepngetich')).meetings).toEqual([]);
  });
});

describe('names', () => {
  it('of the first are suggested with the second as it was typed', async () => {
    const error = await compareQuery(session, { a: 'steve lewis', b: 'kelvin kiptum' }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Ambiguous);
    expect((error as Ambiguous).candidates.map(({ command }) => command)).toContain(
      'stadion compare steve-lewis-1969 --vs "kelvin kiptum"',
    );
  });

  it('of the second are suggested after the first', async () => {
    const error = await compareQuery(session, { a: 'kelvin kiptum', b: 'kipchogge' }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NotFound);
    expect((error as NotFound).candidates.map(({ command }) => command)).toEqual([
      'stadion compare kelvin-kiptum --vs eliud-kipchoge',
    ]);
  });

  it('of one person are no comparison', async () => {
    await expect(compared('kelvin-kiptum', 'kiptum')).rejects.toThrow(UsageError);
  });
});

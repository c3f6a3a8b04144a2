import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { bestsOverTime } from '../../src/queries/bests.ts';
import { winnersOverTime } from '../../src/queries/winners.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const asked = { discipline: undefined, sex: undefined, from: undefined, to: undefined };
const session = (asOf = '2024-11-20') => ({ dataset, asOf: dateOf(asOf) });

describe('bests over time', () => {
  const bests = async (id: string, more: object = {}, asOf?: string) =>
    (await bestsOverTime(session(asOf), { ...asked, id, ...more })).data;

  it('are the marks that were better than all before, and end with the last race', async () => {
    const { discipline, lines } = await bests('kelvin-kiptum');
    expect(discipline.id).toBe('marathon');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.points.map(({ mark, label }) => [mark, label])).toEqual([
      ['2:01:53', 'Valencia'],
      ['2:01:25', expect.any(String)],
      ['2:00:35', expect.any(String)],
    ]);
    expect(lines[0]?.until).toBe('2023-10-08');
  });

  it('leave out what was no best', async () => {
    const { lines } = await bests('eliud-kipchoge');
    for (const { points } of lines) {
      const values = points.map(({ value }) => value);
      expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
    }
  });

  it('are those of the day, and of the days asked for', async () => {
    const marks = async (...given: [object?, string?]) =>
      (await bests('kelvin-kiptum', ...given)).lines[0]?.points.map(({ mark }) => mark);
    expect(await marks({}, '2023-05-01')).toEqual(['2:01:53', '2:01:25']);
    expect(await marks({ from: dateOf('2023') })).toEqual(['2:01:25', '2:00:35']);
    expect(await marks({ to: dateOf('2022') })).toEqual(['2:01:53']);
  });

  it('of a discipline without a mark are refused, with what there is', async () => {
    await expect(bests('kelvin-kiptum', { discipline: '100m' })).rejects.toMatchObject({
      exitCode: 2,
      message: 'Kelvin Kiptum has no mark in 100 metres in the dataset',
      hint: expect.stringContaining('--discipline marathon: marathon'),
    });
  });
});

describe('winners over time', () => {
  const winners = async (id: string, more: object = {}) =>
    (await winnersOverTime(session(), { ...asked, id, ...more })).data;

  it('are one a sex and an edition', async () => {
    const { lines } = await winners('chicago-marathon');
    expect(lines.find(({ sex }) => sex === 'M')?.points.map(({ mark, label }) => [mark, label])).toContainEqual([
      '2:00:35',
      'Kelvin Kiptum',
    ]);
    expect((await winners('chicago-marathon', { sex: 'X' })).lines).toEqual([]);
  });

  it('of a discipline that was not held are refused', async () => {
    await expect(winners('chicago-marathon', { discipline: '100m' })).rejects.toMatchObject({
      exitCode: 2,
      message: 'Chicago Marathon has no winner’s mark in 100 metres in the dataset',
    });
  });
});

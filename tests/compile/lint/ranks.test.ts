import { describe, expect, it } from 'vitest';
import { ranks } from '../../../src/compile/lint/ranks.ts';
import type { Statement } from '../../../src/compile/schema.ts';
import { born, died, fixture, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const stated = (...statements: Statement[]) => problems(ranks, fixture({ listed: [person({ id: 'a', statements })] }));
const weekly = (value: string, asOf: string): Statement => {
  return { property: 'weekly-distance', value, asOf, rank: 'preferred', sources: ['wa-lists'] };
};
const preferred = { rank: 'preferred' } as const;
const wrong = { rank: 'deprecated', reason: 'a misprint' } as const;

describe('ranks', () => {
  it('finds nothing in the fixture', () => expect(problems(ranks, fixture())).toEqual([]));

  it.each<[string, Statement[]]>([
    ['one birth', [born('1987')]],
    ['two births of which one is preferred', [born('1987-09-05', preferred), born('1987')]],
    ['two births of which one is deprecated', [born('1987-09-05'), born('1978-09-05', wrong)]],
    [
      'two values that decide nothing',
      [
        { property: 'residence', value: 'Kaptagat', sources: ['wa-lists'] },
        { property: 'residence', value: 'Chepkorio', sources: ['ru-wikibrief'] },
      ],
    ],
    ['preferred values of two days', [weekly('250 km', '2022'), weekly('300 km', '2023')]],
    ['no statement', []],
  ])('allows %s', (_what, statements) => expect(stated(...statements)).toEqual([]));

  it.each<[string, Statement[], string]>([
    ['two preferred births', [born('1987-09-05', preferred), born('1987', preferred)], 'born: 2 values are preferred'],
    [
      'two births without a preferred one',
      [born('1987-09-05'), born('1987')],
      'born: values differ (1987-09-05, 1987) and none is preferred',
    ],
    [
      'two deaths without a preferred one',
      [died('2024-02-11'), died('2024-02-12')],
      'died: values differ (2024-02-11, 2024-02-12) and none is preferred',
    ],
    [
      'two preferred values of a day',
      [weekly('250 km', '2023'), weekly('300 km', '2023')],
      'weekly-distance of 2023: 2 values are preferred',
    ],
    ['one value twice', [born('1987', preferred), born('1987')], 'born: one value is stated twice; merge the sources'],
  ])('finds %s', (_what, statements, problem) => {
    expect(stated(...statements)).toEqual([`people.ndjson:1: ranks: statements: ${problem}`]);
  });
});

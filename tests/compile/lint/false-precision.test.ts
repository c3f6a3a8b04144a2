import { describe, expect, it } from 'vitest';
import { falsePrecision } from '../../../src/compile/lint/false-precision.ts';
import type { Statement } from '../../../src/compile/schema.ts';
import { born, fixture, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const stated = (...statements: Statement[]) =>
  problems(falsePrecision, fixture({ listed: [person({ id: 'a', statements })] }));
const two = { sources: ['wa-profiles', 'ru-wikibrief'] };

describe('false-precision', () => {
  it('finds nothing in the fixture', () => expect(problems(falsePrecision, fixture())).toEqual([]));

  it.each<[string, Statement[]]>([
    ['a year', [born('1987')]],
    ['January', [born('1987-01')]],
    ['2 January', [born('1987-01-02')]],
    ['1 January by two sources', [born('1987-01-01', two)]],
    [
      '1 January that is deprecated',
      [born('1987'), born('1987-01-01', { rank: 'deprecated', reason: 'only the year' })],
    ],
    ['1 January that is not the preferred birth', [born('1987', { rank: 'preferred' }), born('1987-01-01')]],
    ['a death on 1 January', [{ property: 'died', value: '2024-01-01', sources: ['wa-lists'] }]],
  ])('allows %s', (_what, statements) => expect(stated(...statements)).toEqual([]));

  it.each(['1987-01-01', '1987-01-01?', '1987-01-01~'])('finds a birth on %s that one source alone gives', (value) => {
    expect(stated(born(value))).toEqual([
      `people.ndjson:1: false-precision: statements: born ${value} by one source only: state the year, or find a second source`,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectations } from '../../../src/compile/lint/expectations.ts';
import type { Expectations } from '../../../src/compile/schema.ts';
import { fixture, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const expecting = (expected: Expectations) => problems(expectations, fixture({ expectations: [expected] }));

describe('expectations', () => {
  it('finds nothing in the fixture', () => expect(problems(expectations, fixture())).toEqual([]));

  it('finds nothing where nothing is expected', () => {
    expect(expecting({ counts: {}, fill: {} })).toEqual([]);
    expect(problems(expectations, fixture({ expectations: [] }))).toEqual([]);
  });

  it.each([
    ['people', 14],
    ['marks', 8],
    ['events', 5],
    ['records', 16],
    ['sources', 5],
    ['claims', 3],
  ])('finds that %s dropped below %i', (what, count) => {
    expect(expecting({ counts: { [what]: count }, fill: {} })).toEqual([]);
    expect(expecting({ counts: { [what]: count + 1 }, fill: {} })).toEqual([
      `expectations.json: expectations: counts.${what}: expected at least ${count + 1}, found ${count}`,
    ]);
  });

  it('finds that fewer people have a birth', () => {
    expect(expecting({ counts: {}, fill: { born: 13 / 14 } })).toEqual([]);
    expect(expecting({ counts: {}, fill: { born: 0.95, nation: 1 } })).toEqual([
      'expectations.json: expectations: fill.born: expected at least 0.95, found 0.9286',
    ]);
  });

  it('finds that fewer people have a nation', () => {
    const listed = [person({ id: 'a' }), person({ id: 'b', nations: [] })];
    const data = fixture({ people: [], listed, expectations: [{ counts: {}, fill: { nation: 0.75 } }] });
    expect(problems(expectations, data)).toEqual([
      'expectations.json: expectations: fill.nation: expected at least 0.75, found 0.5000',
    ]);
  });

  it('finds that all people are gone', () => {
    const data = fixture({ people: [], listed: [], expectations: [{ counts: {}, fill: { born: 0.5 } }] });
    expect(problems(expectations, data)).toEqual([
      'expectations.json: expectations: fill.born: expected at least 0.5, found 0.0000',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { plausibleAges } from '../../../src/compile/lint/plausible-ages.ts';
import { born, died, fixture, mark, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const ran = (birth: string, date: string) =>
  problems(
    plausibleAges,
    fixture({ listed: [person({ id: 'a', statements: [born(birth)] })], marks: [mark({ person: 'a', date })] }),
  );
const lived = (birth: string, death: string) =>
  problems(plausibleAges, fixture({ listed: [person({ id: 'a', statements: [born(birth), died(death)] })] }));

describe('plausible-ages', () => {
  it('finds nothing in the fixture', () => expect(problems(plausibleAges, fixture())).toEqual([]));

  it.each([
    ['2000-05-06', '2010-05-06'],
    ['2000', '2010-01-01'],
    ['1940-05-06', '2016-05-05'],
    ['1940', '2016-12-30'],
  ])('allows a mark by someone born %s on %s', (birth, date) => expect(ran(birth, date)).toEqual([]));

  it.each([
    ['2000-05-06', '2010-05-05', 9],
    ['2000', '2009-12-31', 9],
    ['1940-05-06', '2016-05-06', 76],
    ['1887', '2024-02-11', 136],
  ])('finds a mark by someone born %s on %s', (birth, date, years) => {
    expect(ran(birth, date)).toEqual([`marks/marathon.ndjson:1: plausible-ages: date: a was ${years} on ${date}`]);
  });

  it('leaves a deprecated mark alone', () => {
    const marks = [mark({ date: '2003-10-08', rank: 'deprecated', reason: 'a misprint for 2023' })];
    expect(problems(plausibleAges, fixture({ marks }))).toEqual([]);
  });

  it.each([
    ['1880-01-01', '2000-12-31', true],
    ['1880-01-01', '2001-01-01', false],
  ])('a life from %s to %s: allowed %s', (birth, death, allowed) => {
    expect(lived(birth, death)).toEqual(
      allowed ? [] : ['people.ndjson:1: plausible-ages: statements: a died aged 121'],
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  compareMarks,
  type DisciplineKind,
  isLowerBetter,
  keepsTimingsApart,
  unitOf,
} from '../../src/domain/discipline.ts';

describe('the kinds', () => {
  it.each<[DisciplineKind, boolean, string]>([
    ['time', true, 'ms'],
    ['place', true, 'points'],
    ['distance', false, 'mm'],
    ['height', false, 'mm'],
    ['points', false, 'points'],
  ])('%s: lower is better %s, in %s', (kind, lower, unit) => {
    expect(isLowerBetter(kind)).toBe(lower);
    expect(unitOf(kind)).toBe(unit);
  });
});

describe('compareMarks', () => {
  it.each<[DisciplineKind, number[], number[]]>([
    ['time', [9_950, 9_580, 10_000], [9_580, 9_950, 10_000]],
    ['place', [2, 1, 10], [1, 2, 10]],
    // The one-hour race is a distance: farther is better.
    ['distance', [21_330_000, 21_322_000], [21_330_000, 21_322_000]],
    ['height', [2_090, 2_100], [2_100, 2_090]],
    ['points', [9_045, 9_126, 8_891], [9_126, 9_045, 8_891]],
  ])('of %s sorts the best first', (kind, marks, sorted) => {
    expect([...marks].sort((a, b) => compareMarks(kind, a, b))).toEqual(sorted);
  });

  it('is 0 for equal marks', () => expect(compareMarks('time', 9_580, 9_580)).toBe(0));
});

describe('keepsTimingsApart', () => {
  it.each<[string, DisciplineKind, number | undefined, boolean]>([
    ['100 m', 'time', 100, true],
    ['100 yards', 'time', 91.44, true],
    ['400 m', 'time', 400, true],
    ['400 m hurdles', 'time', 400, true],
    ['800 m', 'time', 800, false],
    ['the mile', 'time', 1609.344, false],
    ['the long jump', 'distance', undefined, false],
    ['a throw over so many metres', 'distance', 100, false],
    ['the cross-country kilometre', 'place', 400, false],
    ['the hour', 'time', undefined, false],
  ])('for %s', (_name, kind, metres, apart) => {
    expect(keepsTimingsApart(metres === undefined ? { kind } : { kind, metres })).toBe(apart);
  });
});

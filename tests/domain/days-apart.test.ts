import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { daysApart, daysWords } from '../../src/domain/days-apart.ts';

const apart = (a: string, b: string) => daysApart(dateOf(a), dateOf(b));

describe('daysApart', () => {
  it.each([
    ['2018-09-16', '2022-09-25', 'a', [1470, 1470], [4, 4], 9],
    ['2022-09-25', '2018-09-16', 'b', [1470, 1470], [4, 4], 9],
    ['2024-02-11', '2024-02-11', 'same', [0, 0], [0, 0], 0],
    ['2018', '2022', 'a', [1097, 1825], [3, 4], null],
    ['2018-09-16', '2022', 'a', [1203, 1567], [3, 4], null],
    ['2022', '2022-09-25', null, [0, 267], [0, 0], null],
    ['2022-09-25', '2022', null, [0, 267], [0, 0], null],
    ['2020/2024', '2022-09-25', null, [0, 998], [0, 2], null],
    // From 29 February a year is over on 1 March.
    ['2000-02-29', '2001-02-28', 'a', [365, 365], [0, 0], 365],
    ['2000-02-29', '2001-03-01', 'a', [366, 366], [1, 1], 0],
  ])('%s and %s', (a, b, earlier, [min, max], [least, most], days) => {
    const found = apart(a, b);
    expect({ ...found, total: [found.total.min, found.total.max], years: [found.years.min, found.years.max] }).toEqual({
      earlier,
      total: [min, max],
      years: [least, most],
    });
    expect(found.years).toMatchObject({ days, exact: least === most });
  });
});

describe('daysWords', () => {
  it.each([
    [0, 0, '0 days'],
    [1, 1, '1 day'],
    [1470, 1470, '1,470 days'],
    [1097, 1825, '1,097 to 1,825 days'],
  ])('%i to %i', (min, max, text) => expect(daysWords({ min, max })).toBe(text));
});

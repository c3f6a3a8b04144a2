import { expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { isOldJavelin } from '../../src/domain/javelin.ts';

it.each([
  ['javelin-throw', 'M', '1986-03-31', true],
  ['javelin-throw', 'M', '1986-04-01', false],
  ['javelin-throw', 'M', '1984', true],
  ['javelin-throw', 'W', '1999-03-31', true],
  ['javelin-throw', 'W', '1999-04-01', false],
  ['javelin-throw', 'W', '1988-09-23/1988-10-02', true],
  ['discus-throw', 'W', '1988-09-29', false],
] as const)('%s, %s, %s: %s', (discipline, sex, date, expected) => {
  expect(isOldJavelin(discipline, sex, dateOf(date))).toBe(expected);
});

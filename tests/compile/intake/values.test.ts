import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contestReader } from '../../../src/compile/intake/contests.ts';
import {
  type DateOrder,
  dateOfCell,
  isFault,
  markOfCell,
  nationReader,
  sexOfCell,
  textOfCell,
} from '../../../src/compile/intake/values.ts';
import type { Discipline } from '../../../src/domain/discipline.ts';

const data = (file: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../data', file), 'utf8'));
const contest = contestReader(data('disciplines.json'));
const nation = nationReader(data('countries.json'));
const discipline = (id: string): Discipline =>
  (data('disciplines.json') as Discipline[]).find((each) => each.id === id) as Discipline;
const said = (read: unknown) => (isFault(read) ? 'refused' : read);

describe('dates', () => {
  it.each<[string, DateOrder | undefined, string]>([
    ['2023-10-08', undefined, '2023-10-08'],
    ['2023-10-08T09:00:00Z', undefined, '2023-10-08'],
    ['2023/10/8', undefined, '2023-10-08'],
    ['20231008', undefined, '2023-10-08'],
    ['1987', undefined, '1987'],
    ['1999-12', undefined, '1999-12'],
    ['8 Oct 2023', undefined, '2023-10-08'],
    ['October 8, 2023', undefined, '2023-10-08'],
    ['08/10/2023', undefined, 'refused'],
    ['25/10/2023', undefined, 'refused'],
    ['08/10/2023', 'dmy', '2023-10-08'],
    ['08.10.2023', 'dmy', '2023-10-08'],
    ['10/08/2023', 'mdy', '2023-10-08'],
    ['25/10/2023', 'mdy', 'refused'],
    ['08/10/23', 'dmy', 'refused'],
    ['2023-02-29', undefined, 'refused'],
    ['45207', undefined, 'refused'],
    ['yesterday', undefined, 'refused'],
  ])('%s in the order %s is %s', (cell, order, date) => expect(said(dateOfCell(cell, order))).toBe(date));
});

describe('marks', () => {
  it.each([
    ['marathon', '2:00:35', '2:00:35'],
    ['marathon', '2:25.39', '2:25:39'],
    ['half-marathon', '68.30', '68:30'],
    ['half-marathon', '67:44', '67:44'],
    ['800m', '1:48.60', '1:48.60'],
    ['800m', '1:48,60', '1:48.60'],
    ['10000m', '26\'11"00', '26:11.00'],
    ['100m', '9.58', '9.58'],
    ['100m', '9.58 WR', '9.58'],
    ['100m', '10.2h', '10.2h'],
    ['long-jump', '8.95', '8.95'],
    ['long-jump', '8,95 m', '8.95'],
    ['decathlon', '9126', '9126'],
    ['long-jump', '29-4 1/2', 'refused'],
    ['100m', '1.33', 'refused'],
    ['marathon', '2:61:09', 'refused'],
    ['marathon', '0', 'refused'],
    ['800m', 'fast', 'refused'],
  ])('%s: %s is %s', (id, cell, mark) => {
    const read = markOfCell(cell, discipline(id));
    expect(isFault(read) ? 'refused' : read.mark?.text).toBe(mark);
  });

  it.each(['DNF', 'dns', 'DSQ', 'NM'])('%s is no mark, and no fault', (cell) => {
    expect(markOfCell(cell, discipline('100m'))).toHaveProperty('outcome');
  });

  it('a dot that was read as a colon is told', () => {
    expect(markOfCell('2:25.39', discipline('marathon'))).toMatchObject({ doubt: expect.any(String) });
    expect(markOfCell('1:48.60', discipline('800m'))).not.toHaveProperty('doubt');
  });
});

describe('contests', () => {
  it.each([
    ['100m', 'outdoor', '100m outdoor'],
    ["Women's 100m", undefined, '100m outdoor W'],
    ['Men 4x100m Relay', undefined, '4x100m-relay outdoor M'],
    ['High Jump indoor', undefined, 'high-jump indoor'],
    ['10km', 'road', '10km-road road'],
    ['flying', undefined, 'refused'],
    ['100m', 'road', 'refused'],
    ['__proto__', undefined, 'refused'],
  ])('%s %s is %s', (cell, environment, expected) => {
    const read = contest(cell, environment as undefined);
    const told = isFault(read) ? 'refused' : [read.discipline.id, read.environment, read.sex].filter(Boolean).join(' ');
    expect(told).toBe(expected);
  });
});

describe('nations and sexes', () => {
  it.each([
    ['KEN', 'KEN'],
    ['ken', 'KEN'],
    ['Kenya', 'KEN'],
    ['DEU', 'GER'],
    // The sport's code goes before that of ISO, which is Brunei.
    ['BRN', 'BRN'],
    ['Atlantis', 'refused'],
    ['constructor', 'refused'],
  ])('%s is %s', (cell, code) => expect(said(nation(cell))).toBe(code));

  it.each([
    ['Men', 'M'],
    ['f', 'W'],
    ['Women', 'W'],
    ['mixed', 'X'],
    ['?', 'refused'],
    ['constructor', 'refused'],
  ])('%s is %s', (cell, sex) => expect(said(sexOfCell(cell))).toBe(sex));
});

it('text is one line of what can be seen', () => {
  expect(textOfCell(' a\u0000\u202eb\n\tc  d ')).toBe('a b c d');
  expect(textOfCell('Lukasz')).toBe('Lukasz');
});

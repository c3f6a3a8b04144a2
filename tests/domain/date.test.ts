import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../src/domain/calendar.ts';
import { compareDates, dateOf, daysBetween, isBefore, isDate, onDay, readDate, yearOf } from '../../src/domain/date.ts';

const OPEN = 'open';
const bound = (day: number) => (Number.isFinite(day) ? isoDay(day) : OPEN);

describe('readDate', () => {
  it.each([
    ['1987', 'year', '1987-01-01', '1987-12-31'],
    ['0001', 'year', '0001-01-01', '0001-12-31'],
    ['1999-12', 'month', '1999-12-01', '1999-12-31'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['1999-12-02', 'day', '1999-12-02', '1999-12-02'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['1987-XX', 'year', '1987-01-01', '1987-12-31'],
    ['1987-XX-XX', 'year', '1987-01-01', '1987-12-31'],
    ['1987-03-XX', 'month', '1987-03-01', '1987-03-31'],
    ['198X', 'decade', '1980-01-01', '1989-12-31'],
    ['198X~', 'decade', '1980-01-01', '1989-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['2009/2011', 'interval', '2009-01-01', '2011-12-31'],
    ['2009/2009', 'interval', '2009-01-01', '2009-12-31'],
    ['2021-07-30/2021-08-08', 'interval', '2021-07-30', '2021-08-08'],
    ['2006-03/2006-04-02', 'interval', '2006-03-01', '2006-04-02'],
    ['2006/..', 'interval', '2006-01-01', OPEN],
    ['2006/', 'interval', '2006-01-01', OPEN],
    ['../2006', 'interval', OPEN, '2006-12-31'],
    ['/2006', 'interval', OPEN, '2006-12-31'],
    ['198X/1995', 'interval', '1980-01-01', '1995-12-31'],
  ])('%s is a %s, from %s to %s', (text, precision, first, last) => {
    const date = dateOf(text);
    expect([date.text, date.precision, bound(date.first), bound(date.last)]).toEqual([text, precision, first, last]);
  });

  it.each([
    ['1987', false, false],
    ['1987?', false, true],
    ['1987~', true, false],
    ['1987%', true, true],
    ['1999-12-02?', false, true],
    ['1999-12~', true, false],
    ['198X%', true, true],
    ['1987-XX~', true, false],
    ['2009~/2011', true, false],
    ['2009/2011?', false, true],
    ['2009~/2011?', true, true],
    ['2006%/..', true, true],
  ])('%s: approximate %s, uncertain %s, and no wider for it', (text, approximate, uncertain) => {
    const date = dateOf(text);
    expect([date.approximate, date.uncertain]).toEqual([approximate, uncertain]);
    const plain = dateOf(text.replace(/[?~%]/g, ''));
    expect([date.first, date.last, date.precision]).toEqual([plain.first, plain.last, plain.precision]);
  });

  it.each([
    ['1900-02-29', '1900-02 has 28 days'],
    ['2001-02-29', '2001-02 has 28 days'],
    ['2000-02-30', '2000-02 has 29 days'],
    ['2023-04-31', '2023-04 has 30 days'],
    ['2023-01-00', '2023-01 has 31 days'],
    ['2023-01-32', '2023-01 has 31 days'],
    ['2023-00', 'there is no month 00'],
    ['2023-13', 'there is no month 13'],
    // Seasons are level 1, and of no use here: which months they are is left open.
    ['2023-21', 'there is no month 21'],
    ['198X-03', 'an unspecified year cannot have a month'],
    ['1987-XX-03', 'an unspecified month cannot have a day'],
    ['2011/2009', 'the interval ends before it starts'],
    ['2009/2010/2011', 'an interval has two ends'],
    ['../..', 'an interval needs at least one date'],
    ['/', 'an interval needs at least one date'],
    ['2009/2001-02-29', '2001-02 has 28 days'],
    ['nonsense/2009', 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('%s is none: %s', (text, problem) => expect(readDate(text)).toEqual({ problem }));

  it.each([
    '',
    ' ',
    '87',
    '987',
    '19870',
    '-1987',
    '+1987',
    'Y17000',
    '1987-9',
    '1987-9-5',
    '19870905',
    '1987/09/05',
    '05.09.1987',
    '1987-09-05T00:00:00Z',
    ' 1987',
    '1987 ',
    '1987\n',
    '1987??',
    '?1987',
    '1987?-09',
    '1X87',
    '1XXX',
    'XXXX',
    '198x',
    '1987-0X',
    '1987-X9',
    '1987-09-0X',
    '[1984..1986]',
    '{1984,1986}',
    '１９８７',
    'today',
  ])('%j is none', (text) => expect(isDate(readDate(text))).toBe(false));

  it('accepts what luxon accepts of all days written in full', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1600, max: 2400 }).map(String);
    fc.assert(
      fc.property(year, two(14), two(33), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        expect(isDate(readDate(text))).toBe(DateTime.fromFormat(text, 'yyyy-MM-dd', { zone: 'utc' }).isValid);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back the text it read, and the day it was made from', () => {
    const day = fc.integer({
      min: dayOf({ year: 1, month: 1, day: 1 }),
      max: dayOf({ year: 9999, month: 12, day: 31 }),
    });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'), (each, length, qualifier) => {
        const text = isoDay(each).slice(0, length) + qualifier;
        const date = dateOf(text);
        expect(date.text).toBe(text);
        expect(isoDay(date.first).slice(0, length)).toBe(text.slice(0, length));
        expect(isoDay(date.last).slice(0, length)).toBe(text.slice(0, length));
        expect(date.first).toBeLessThanOrEqual(each);
        expect(date.last).toBeGreaterThanOrEqual(each);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and never ends before it begins', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%'), maxLength: 22 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const read = readDate(text);
        if (isDate(read)) expect(read.first).toBeLessThanOrEqual(read.last);
        else expect(read.problem).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });
});

describe('dateOf', () => {
  it('throws on what is no date: the dataset is broken then', () => {
    expect(() => dateOf('2001-02-29')).toThrow(new RangeError('"2001-02-29" is not a date: 2001-02 has 28 days'));
  });
});

describe('onDay', () => {
  it('is the date that its text reads as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(onDay(day)).toEqual(dateOf(isoDay(day)));
      }),
    );
  });
});

describe('order', () => {
  it.each([
    ['1986', '1987', true],
    ['1987', '1987', false],
    ['1987', '1987-09-05', false],
    ['1987-09-04', '1987-09-05', true],
    ['1987-08', '1987-09-01', true],
    ['../1986', '1987', true],
    ['1987/..', '2020', false],
  ])('%s is before %s: %s', (a, b, before) => expect(isBefore(dateOf(a), dateOf(b))).toBe(before));

  it('sorts by the first day it can be, the less exact first', () => {
    const sorted = ['../1986', '1987', '1987-01', '1987-01-01', '1987-01-02', '1987-09', '1988'];
    const shuffled = [...sorted].reverse();
    expect(
      shuffled
        .map(dateOf)
        .sort(compareDates)
        .map(({ text }) => text),
    ).toEqual(sorted);
  });

  it('sorts open intervals without falling over infinity', () => {
    expect([dateOf('2006/..'), dateOf('2006/')].map((date) => compareDates(date, dateOf('2006/')))).toEqual([0, 0]);
    expect(compareDates(dateOf('../2006'), dateOf('/2005'))).toBeLessThan(0);
    expect(compareDates(dateOf('/2005'), dateOf('../2006'))).toBeGreaterThan(0);
    expect(compareDates(dateOf('2006/..'), dateOf('2006'))).toBeLessThan(0);
  });
});

describe('daysBetween', () => {
  it.each([
    ['1954-05-06', '1954-06-21', 46, 46],
    ['2023-10-08', '2023-10-08', 0, 0],
    ['2023-12', '2024-01-01', 1, 31],
    ['1987', '1988', 1, 730],
    ['2024-01-02', '2024-01-01', -1, -1],
  ])('from %s to %s: %i to %i', (from, to, min, max) => {
    expect(daysBetween(dateOf(from), dateOf(to))).toEqual({ min, max });
  });
});

describe('yearOf', () => {
  it.each([
    ['1987', 1987],
    ['1987-09-05', 1987],
    ['1987-03/1987-05', 1987],
    ['198X', undefined],
    ['2009/2011', undefined],
    ['2006/..', undefined],
    ['../2006', undefined],
  ])('of %s is %s', (text, year) => expect(yearOf(dateOf(text))).toBe(year));
});

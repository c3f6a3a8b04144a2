import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  birthdayIn,
  calendarOf,
  type Day,
  dayOf,
  daysInMonth,
  daysSinceBirthday,
  isLeapYear,
  isoDay,
  yearsBetween,
} from '../../src/domain/calendar.ts';

// Years 0001 to 9999: what four digits can write, less the year 0 that luxon prints otherwise.
const FIRST = dayOf({ year: 1, month: 1, day: 1 });
const LAST = dayOf({ year: 9999, month: 12, day: 31 });
const anyDay = fc.integer({ min: FIRST, max: LAST });
const modernDay = fc.integer({
  min: dayOf({ year: 1850, month: 1, day: 1 }),
  max: dayOf({ year: 2100, month: 12, day: 31 }),
});
const thousands = { numRuns: 3000 };

const inLuxon = (day: Day) => DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
const ordered = (a: Day, b: Day): [Day, Day] => (a <= b ? [a, b] : [b, a]);

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['1900-03-01', -25508],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (iso, day) => {
    expect(isoDay(day)).toBe(iso);
    expect(dayOf(calendarOf(day))).toBe(day);
  });

  it('agree with luxon on the calendar day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = inLuxon(day);
        expect(calendarOf(day)).toEqual({ year, month, day: dayOfMonth });
        expect(isoDay(day)).toBe(inLuxon(day).toISODate());
      }),
      thousands,
    );
  });

  it('come back from the calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(calendarOf(day))).toBe(day);
      }),
      thousands,
    );
  });

  it('go up by one from day to day through four centuries', () => {
    let expected = dayOf({ year: 1700, month: 1, day: 1 });
    for (let year = 1700; year < 2101; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (dayOf({ year, month, day }) !== expected) expect(`${year}-${month}-${day}`).toBe(isoDay(expected));
          expected += 1;
        }
      }
    }
  });
});

describe('months and leap years', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2001, false],
    [2004, true],
    [2100, false],
    [2400, true],
  ])('%i: leap year %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('agree with luxon on the length of every month', () => {
    for (let year = 1600; year <= 2400; year++) {
      expect(isLeapYear(year)).toBe(DateTime.utc(year).isInLeapYear);
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(DateTime.utc(year, month).daysInMonth);
      }
    }
  });

  it.each([0, 13, -1])('there is no month %i', (month) => expect(daysInMonth(2000, month)).toBe(0));
});

describe('birthdays', () => {
  const leapling = { year: 2000, month: 2, day: 29 };

  it.each([
    [2001, '2001-03-01'],
    [2003, '2003-03-01'],
    [2004, '2004-02-29'],
    [2100, '2100-03-01'],
  ])('of someone born on 29 February, in %i: %s', (year, iso) => expect(isoDay(birthdayIn(year, leapling))).toBe(iso));

  it.each([
    ['2000-02-29', '2001-02-28', 0],
    ['2000-02-29', '2001-03-01', 1],
    ['2000-02-29', '2004-02-28', 3],
    ['2000-02-29', '2004-02-29', 4],
    ['1999-12-02', '2023-12-01', 23],
    ['1999-12-02', '2023-12-02', 24],
    ['1999-12-02', '1999-12-02', 0],
    ['1999-12-02', '1999-12-01', -1],
  ])('from %s to %s: %i years', (birth, on, years) => {
    expect(yearsBetween(day(birth), day(on))).toBe(years);
  });

  it('give the years that luxon gives, but for leaplings', () => {
    fc.assert(
      fc.property(modernDay, modernDay, (a, b) => {
        const [birth, on] = ordered(a, b);
        const born = calendarOf(birth);
        fc.pre(!(born.month === 2 && born.day === 29));
        const { years } = inLuxon(on).diff(inLuxon(birth), ['years', 'days']);
        expect(yearsBetween(birth, on)).toBe(years);
      }),
      thousands,
    );
  });

  it('give leaplings the years that luxon gives, but on 28 February of a common year, where luxon is a year ahead', () => {
    const leapYears = fc.integer({ min: 1852, max: 2096 }).map((year) => year - (year % 4));
    fc.assert(
      fc.property(leapYears, modernDay, (year, on) => {
        fc.pre(isLeapYear(year));
        const birth = dayOf({ year, month: 2, day: 29 });
        fc.pre(on >= birth);
        const { years } = inLuxon(on).diff(inLuxon(birth), ['years', 'days']);
        const { year: then, month, day: dayOfMonth } = calendarOf(on);
        const ahead = month === 2 && dayOfMonth === 28 && !isLeapYear(then);
        expect(yearsBetween(birth, on)).toBe(ahead ? (years ?? 0) - 1 : years);
      }),
      thousands,
    );
    expect(inLuxon(day('2001-02-28')).diff(inLuxon(day('2000-02-29')), 'years').years).toBe(1);
  });

  it('are as many days ago as luxon says, but for leaplings', () => {
    fc.assert(
      fc.property(modernDay, modernDay, (a, b) => {
        const [birth, on] = ordered(a, b);
        const born = calendarOf(birth);
        fc.pre(!(born.month === 2 && born.day === 29));
        const { days } = inLuxon(on).diff(inLuxon(birth), ['years', 'days']);
        expect(daysSinceBirthday(birth, on)).toBe(days);
      }),
      thousands,
    );
  });

  it('are between 0 and 365 days ago, and 0 on the day itself', () => {
    fc.assert(
      fc.property(modernDay, fc.nat(40_000), (birth, lived) => {
        const on = birth + lived;
        const since = daysSinceBirthday(birth, on);
        expect(since).toBeGreaterThanOrEqual(0);
        expect(since).toBeLessThanOrEqual(365);
        expect(birthdayIn(calendarOf(on - since).year, calendarOf(birth))).toBe(on - since);
      }),
      thousands,
    );
  });
});

function day(iso: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return dayOf({ year, month, day: dayOfMonth });
}

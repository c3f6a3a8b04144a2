import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { ageOn, nextBirthday } from '../../src/domain/age.ts';
import { calendarOf, dayOf, isoDay, yearsBetween } from '../../src/domain/calendar.ts';
import { dateOf, onDay, type PartialDate } from '../../src/domain/date.ts';

const modernDay = fc.integer({
  min: dayOf({ year: 1880, month: 1, day: 1 }),
  max: dayOf({ year: 2060, month: 12, day: 31 }),
});
/** A day, or its month, year or decade. */
const partial = fc
  .tuple(modernDay, fc.constantFrom('day', 'month', 'year', 'decade'))
  .map(([day, precision]): PartialDate => {
    const iso = isoDay(day);
    const text = { day: iso, month: iso.slice(0, 7), year: iso.slice(0, 4), decade: `${iso.slice(0, 3)}X` }[precision];
    return dateOf(text);
  });
const thousands = { numRuns: 3000 };

describe('ageOn', () => {
  it.each([
    // Gervais Hakizimana, with the two births that are in print.
    ['1987-09-05', '2024-02-11', 36, 36, 159],
    ['1987', '2024-02-11', 36, 37, null],
    ['1987', '2024-12-31', 37, 37, null],
    ['1987', '2024-01-01', 36, 37, null],
    ['1987', '2024-12-30', 36, 37, null],
    // Kelvin Kiptum, on the day of his record and of his death.
    ['1999-12-02', '2023-10-08', 23, 23, 310],
    ['1999-12-02', '2024-02-11', 24, 24, 71],
    ['1999-12-02', '2023-12-01', 23, 23, 364],
    ['1999-12-02', '2023-12-02', 24, 24, 0],
    ['1999-12-02', '1999-12-02', 0, 0, 0],
    // A leapling turns a year older on 1 March of a common year.
    ['2000-02-29', '2001-02-28', 0, 0, 365],
    ['2000-02-29', '2001-03-01', 1, 1, 0],
    ['2000-02-29', '2004-02-28', 3, 3, 364],
    ['2000-02-29', '2004-02-29', 4, 4, 0],
    // A month is exact but in that month, all but its last day.
    ['1987-09', '2024-08-31', 36, 36, null],
    ['1987-09', '2024-09-01', 36, 37, null],
    ['1987-09', '2024-09-29', 36, 37, null],
    ['1987-09', '2024-09-30', 37, 37, null],
    ['1987-09', '2024-10-01', 37, 37, null],
    // Two years are a year apart, or nearly: the width is 1.
    ['1987', '2012', 24, 25, null],
    ['1987', '1988', 0, 1, null],
    ['1987-09-05', '2012', 24, 25, null],
    ['1987-01-01', '2012', 25, 25, null],
    ['1987-01-01', '2012-01', 25, 25, null],
    // Days before birth are clipped away.
    ['1987', '1987', 0, 0, null],
    ['1987', '1987-06-01', 0, 0, null],
    ['1987-06-01', '1987', 0, 0, null],
    // Wider than a year.
    ['198X', '2024-01-01', 34, 44, null],
    ['2009/2011', '2024-02-11', 12, 15, null],
    // A doubt does not widen the bounds.
    ['1987-09-05?', '2024-02-11', 36, 36, 159],
    ['1987~', '2024-02-11', 36, 37, null],
  ])('born %s, on %s: %i to %i years, %s days', (birth, on, min, max, days) => {
    expect(ageOn(dateOf(birth), dateOf(on))).toMatchObject({ min, max, exact: min === max, days });
  });

  it.each([
    ['1987-09-05', '1987-09-04'],
    ['1987', '1986-12-31'],
    ['1987', '1986'],
    ['1987-09', '1987-08'],
  ])('born %s, there is no age on %s', (birth, on) => expect(ageOn(dateOf(birth), dateOf(on))).toBeUndefined());

  it.each([
    ['../1987', '2024-01-01'],
    ['1987/..', '2024-01-01'],
    ['1987', '2023/..'],
  ])('born %s, on %s: no age with an open end', (birth, on) => {
    expect(ageOn(dateOf(birth), dateOf(on))).toBeUndefined();
  });

  it.each([
    ['1999-12-02', '2024-02-11', 8837, 8837],
    ['1987', '1987-06-01', 0, 151],
    ['1987', '1988-01-01', 1, 365],
  ])('born %s, on %s: %i to %i days in all', (birth, on, min, max) => {
    expect(ageOn(dateOf(birth), dateOf(on))?.totalDays).toEqual({ min, max });
  });

  it('is what luxon says of days, but for leaplings', () => {
    fc.assert(
      fc.property(modernDay, modernDay, (birth, on) => {
        const { month, day } = calendarOf(birth);
        fc.pre(birth <= on && !(month === 2 && day === 29));
        const [from, to] = [birth, on].map((each) => DateTime.fromISO(isoDay(each), { zone: 'utc' }));
        const { years, days } = (to as DateTime).diff(from as DateTime, ['years', 'days']);
        const total = (to as DateTime).diff(from as DateTime, 'days').days;
        expect(ageOn(onDay(birth), onDay(on))).toEqual({
          min: years,
          max: years,
          exact: true,
          days,
          totalDays: { min: total, max: total },
        });
      }),
      thousands,
    );
  });

  it('holds every age it can be, and reaches its bounds', () => {
    fc.assert(
      fc.property(partial, partial, fc.double({ min: 0, max: 1, noNaN: true }), (birth, on, share) => {
        const age = ageOn(birth, on);
        fc.pre(age !== undefined);
        const within = (date: PartialDate) => date.first + Math.round((date.last - date.first) * share);
        const [born, then] = [within(birth), within(on)];
        if (born > then) return;
        const years = yearsBetween(born, then);
        expect(years).toBeGreaterThanOrEqual(age?.min ?? Number.NaN);
        expect(years).toBeLessThanOrEqual(age?.max ?? Number.NaN);
        expect(yearsBetween(birth.first, on.last)).toBe(age?.max);
      }),
      thousands,
    );
  });

  it('is exact when, and only when, its bounds meet; with days only between days', () => {
    fc.assert(
      fc.property(partial, partial, (birth, on) => {
        const age = ageOn(birth, on);
        fc.pre(age !== undefined);
        const { min, max, exact, days, totalDays } = age as NonNullable<typeof age>;
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(max);
        expect(totalDays.min).toBeLessThanOrEqual(totalDays.max);
        expect(exact).toBe(min === max);
        expect(days !== null).toBe(birth.precision === 'day' && on.precision === 'day');
      }),
      thousands,
    );
  });

  it('is at most one year wide for a birth known to the year, on a day', () => {
    fc.assert(
      fc.property(modernDay, modernDay, (birth, on) => {
        const age = ageOn(dateOf(isoDay(birth).slice(0, 4)), onDay(on));
        if (age) expect(age.max - age.min).toBeLessThanOrEqual(1);
      }),
      thousands,
    );
  });

  it('is exact on 31 December for a birth known to the year', () => {
    for (let year = 1987; year < 2060; year++) {
      expect(ageOn(dateOf('1987'), dateOf(`${year}-12-31`))).toMatchObject({ min: year - 1987, max: year - 1987 });
    }
  });

  it('never falls as time goes on, nor for an earlier birth', () => {
    fc.assert(
      fc.property(partial, modernDay, fc.nat(2000), (date, day, later) => {
        const [before, after] = [ageOn(date, onDay(day)), ageOn(date, onDay(day + later))];
        if (before) {
          expect(after?.min).toBeGreaterThanOrEqual(before.min);
          expect(after?.max).toBeGreaterThanOrEqual(before.max);
        }
        const [younger, older] = [ageOn(onDay(day + later), date), ageOn(onDay(day), date)];
        if (younger) {
          expect(older?.min).toBeGreaterThanOrEqual(younger.min);
          expect(older?.max).toBeGreaterThanOrEqual(younger.max);
        }
      }),
      thousands,
    );
  });
});

describe('nextBirthday', () => {
  it.each([
    ['1984-11-05', '2024-11-04', '2024-11-05', 40, 1],
    ['1984-11-05', '2024-11-05', '2025-11-05', 41, 365],
    ['2000-02-29', '2001-01-01', '2001-03-01', 1, 59],
    ['2000-02-29', '2003-03-01', '2004-02-29', 4, 365],
    ['1999-12-02', '1999-12-02', '2000-12-02', 1, 366],
  ])('born %s, seen from %s: on %s, turning %i, in %i days', (birth, on, date, turns, inDays) => {
    expect(nextBirthday(dateOf(birth), dateOf(on))).toEqual({ date, turns, inDays });
  });

  it.each([
    ['1987', '2024-02-11'],
    ['1987-09', '2024-02-11'],
    ['1987-09-05', '2024'],
    ['1987-09-05', '1987-09-04'],
  ])('born %s, seen from %s: not known', (birth, on) => {
    expect(nextBirthday(dateOf(birth), dateOf(on))).toBeUndefined();
  });

  it('is the first day on which one is a year older', () => {
    fc.assert(
      fc.property(modernDay, fc.nat(40_000), (birth, lived) => {
        const on = birth + lived;
        const next = nextBirthday(onDay(birth), onDay(on));
        const day = on + (next?.inDays ?? Number.NaN);
        expect(next).toEqual({ date: isoDay(day), turns: yearsBetween(birth, day), inDays: day - on });
        expect(yearsBetween(birth, day - 1)).toBe(yearsBetween(birth, on));
        expect(yearsBetween(birth, day)).toBe(yearsBetween(birth, on) + 1);
      }),
      thousands,
    );
  });
});

/**
 * Ages, intervals and days between, held against Temporal (as a polyfill has it), in time zones where days are 23 or 25
 * hours long or are missing. Compared by plain statements first: an assertion a pair would take longer than the pair.
 */
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageOn, nextBirthday } from '../../src/domain/age.ts';
import { type Day, isoDay } from '../../src/domain/calendar.ts';
import { dateOf, daysBetween, onDay } from '../../src/domain/date.ts';
import { daysApart } from '../../src/domain/days-apart.ts';
import { pairsOfDays, random } from './pairs.ts';

const ZONES = ['UTC', 'Pacific/Apia', 'America/New_York', 'Europe/Dublin', 'Australia/Lord_Howe'];

const plain = (day: Day) => Temporal.PlainDate.from(isoDay(day));

/** What Temporal says of someone born on one day, on another: whole years, the days beyond them, and all days. */
function temporalAge(birth: Temporal.PlainDate, on: Temporal.PlainDate) {
  const years = birth.until(on, { largestUnit: 'years' }).years;
  // Of a leapling Temporal counts years to 1 March, but adds a year to 28 February: the birthday is the first day on
  // which one has lived so many years.
  const constrained = birth.add({ years });
  const birthday =
    birth.until(constrained, { largestUnit: 'years' }).years === years ? constrained : constrained.add({ days: 1 });
  return { years, days: birthday.until(on).days, total: birth.until(on).days };
}

describe.each(ZONES)('in the time zone %s', (zone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  const pairs = pairsOfDays(3000);

  it('the clock is of that zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it(`ages in years and days agree with Temporal, of ${pairs.length} pairs`, () => {
    const wrong: unknown[] = [];
    for (const [a, b] of pairs) {
      const [birth, on] = a <= b ? [a, b] : [b, a];
      const theirs = temporalAge(plain(birth), plain(on));
      const ours = ageOn(onDay(birth), onDay(on));
      const same =
        ours?.min === theirs.years &&
        ours.max === theirs.years &&
        ours.exact &&
        ours.days === theirs.days &&
        ours.totalDays.min === theirs.total &&
        ours.totalDays.max === theirs.total;
      if (!same) wrong.push({ birth: isoDay(birth), on: isoDay(on), ours, theirs });
    }
    expect(wrong).toEqual([]);
  });

  it('nobody has an age before birth', () => {
    expect(pairs.filter(([a, b]) => (ageOn(onDay(a), onDay(b)) === undefined) !== b < a)).toEqual([]);
  });

  it('days between agree with Temporal, in both directions', () => {
    const wrong = pairs.filter(([a, b]) => {
      const theirs = plain(a).until(plain(b)).days;
      const { min, max } = daysBetween(onDay(a), onDay(b));
      const apart = daysApart(onDay(a), onDay(b));
      const earlier = theirs > 0 ? 'a' : theirs < 0 ? 'b' : 'same';
      const whole = apart.total.min === Math.abs(theirs) && apart.total.max === Math.abs(theirs);
      return min !== theirs || max !== theirs || !whole || apart.earlier !== earlier;
    });
    expect(wrong).toEqual([]);
  });

  it('the next birthday agrees with Temporal', () => {
    const wrong: unknown[] = [];
    for (const [a, b] of pairs.slice(-1500)) {
      const [birth, on] = a <= b ? [a, b] : [b, a];
      const next = nextBirthday(onDay(birth), onDay(on));
      // The first day on which Temporal counts one year more.
      const years = temporalAge(plain(birth), plain(on)).years + 1;
      const that = Temporal.PlainDate.from(next?.date ?? '0001-01-01');
      const turned = plain(birth).until(that, { largestUnit: 'years' }).years;
      const yet = plain(birth).until(that.subtract({ days: 1 }), { largestUnit: 'years' }).years;
      const inDays = plain(on).until(that).days;
      if (turned !== years || yet !== years - 1 || next?.turns !== years || next.inDays !== inDays) {
        wrong.push({ birth: isoDay(birth), on: isoDay(on), next });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('dates that are known in part', () => {
  const next = random(2023_10_08);
  const texts = Array.from({ length: 260 }, () => {
    const day = Math.floor(next() * 40_000) - 20_000;
    const [length] = [[4, 7, 10][Math.floor(next() * 3)]];
    return isoDay(day).slice(0, length);
  });
  const fixed = ['2000-02', '1999-02', '1900', '2000', '2004-02-29', '1900-02-28', '1987-12-31', '1987-01-01'];
  // Whoever was born on any day of the one, on any day of the other: the days at the ends decide, and those beside a
  // birthday; every day of a month, and of a year the ends and every seventh.
  const daysIn = (text: string): Day[] => {
    const { first, last } = dateOf(text);
    const every = last - first > 40 ? 7 : 1;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
      (day) => (day - first) % every === 0 || day === last || isoDay(day).endsWith('-02-29'),
    );
  };
  const years = new Map<string, number>();
  const yearsOf = (birth: Day, on: Day) => {
    const key = `${birth}/${on}`;
    const known = years.get(key) ?? temporalAge(plain(birth), plain(on)).years;
    years.set(key, known);
    return known;
  };
  const pairs = [...fixed, ...texts.slice(0, 60)].map((text, at) => [text, texts[60 + at] ?? '1990'] as const);

  it.each(pairs)('born %s, on %s: no day in them gives an age outside, and the ends are reached', (a, b) => {
    const [birth, on] = dateOf(a).first <= dateOf(b).first ? [a, b] : [b, a];
    const ages = daysIn(birth).flatMap((from) => daysIn(on).flatMap((to) => (to < from ? [] : [yearsOf(from, to)])));
    const ours = ageOn(dateOf(birth), dateOf(on));
    expect({ min: ours?.min, max: ours?.max }).toEqual({ min: Math.min(...ages), max: Math.max(...ages) });
    expect(ours?.exact).toBe(new Set(ages).size === 1);
    const totals = { min: dateOf(on).first - dateOf(birth).last, max: dateOf(on).last - dateOf(birth).first };
    expect(ours?.totalDays).toEqual({ min: Math.max(0, totals.min), max: totals.max });
  });
});

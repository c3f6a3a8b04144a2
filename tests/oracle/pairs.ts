/** Thousands of pairs of days, the same in every run, with the days on which calendars go wrong among them. */
import { type Day, dayOf, isLeapYear } from '../../src/domain/calendar.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ends and beginnings of months and years, leap days, days that clocks change on, and the one that Samoa left out. */
function oddDays(): Day[] {
  const years = [1858, 1896, 1899, 1900, 1904, 1912, 1987, 1999, 2000, 2001, 2004, 2011, 2023, 2024, 2025, 2100];
  const monthDays: [number, number][] = [
    [1, 1],
    [2, 28],
    [3, 1],
    [3, 10],
    [3, 26],
    [3, 31],
    [4, 30],
    [10, 29],
    [11, 5],
    [12, 29],
    [12, 30],
    [12, 31],
  ];
  return years.flatMap((year) => [
    ...monthDays.map(([month, day]) => dayOf({ year, month, day })),
    ...(isLeapYear(year) ? [dayOf({ year, month: 2, day: 29 })] : []),
  ]);
}

/** Every odd day with every other, in both orders, and as many others as asked. */
export function pairsOfDays(others: number): [Day, Day][] {
  const odd = oddDays();
  const next = random(1954_05_06);
  const [first, last] = [dayOf({ year: 1850, month: 1, day: 1 }), dayOf({ year: 2100, month: 12, day: 31 })];
  const any = () => first + Math.floor(next() * (last - first + 1));
  return [
    ...odd.flatMap((a) => odd.map((b): [Day, Day] => [a, b])),
    ...Array.from({ length: others }, (): [Day, Day] => [any(), any()]),
  ];
}

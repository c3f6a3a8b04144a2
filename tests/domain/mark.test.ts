import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisciplineKind } from '../../src/domain/discipline.ts';
import { decimalsOf, formatMark, isMark, type MarkFlag, markOf, readMark } from '../../src/domain/mark.ts';

const hour = 3_600_000;
const minute = 60_000;

describe('readMark', () => {
  it.each<[string, DisciplineKind, number, string, number]>([
    ['2:00:35', 'time', 2 * hour + 35_000, 'ms', 1000],
    ['26:11.00', 'time', 26 * minute + 11_000, 'ms', 10],
    ['26:11.0', 'time', 26 * minute + 11_000, 'ms', 100],
    ['9.58', 'time', 9_580, 'ms', 10],
    ['47.60', 'time', 47_600, 'ms', 10],
    ['47.6', 'time', 47_600, 'ms', 100],
    ['9.575', 'time', 9_575, 'ms', 1],
    ['3:56.13', 'time', 3 * minute + 56_130, 'ms', 10],
    ['2:55:18', 'time', 2 * hour + 55 * minute + 18_000, 'ms', 1000],
    ['1:48:25.5', 'time', hour + 48 * minute + 25_500, 'ms', 100],
    ['67:44', 'time', 67 * minute + 44_000, 'ms', 1000],
    ['100:00', 'time', 100 * minute, 'ms', 1000],
    ['75.32', 'time', 75_320, 'ms', 10],
    ['0:59.50', 'time', 59_500, 'ms', 10],
    ['11:09:15', 'time', 11 * hour + 9 * minute + 15_000, 'ms', 1000],
    ['8.95', 'distance', 8_950, 'mm', 10],
    ['8.9', 'distance', 8_900, 'mm', 100],
    ['104.80', 'distance', 104_800, 'mm', 10],
    ['21330', 'distance', 21_330_000, 'mm', 1000],
    ['2.10', 'height', 2_100, 'mm', 10],
    ['2.1', 'height', 2_100, 'mm', 100],
    ['9126', 'points', 9_126, 'points', 1],
    ['1', 'place', 1, 'points', 1],
  ])('%s as %s is %i %s, to %i', (text, kind, value, unit, step) => {
    expect(readMark(text, kind)).toEqual({ text, value, unit, step, flags: [] });
  });

  it.each<[string, DisciplineKind, MarkFlag[]]>([
    ['4:06.4h', 'time', ['hand-timed']],
    ['10.2ht', 'time', ['hand-timed']],
    ['8.91w', 'distance', ['wind-aided']],
    ['9.93A', 'time', ['altitude']],
    ['7:28.34i', 'time', ['indoor']],
    ['1:11:37+', 'time', ['en-route']],
    ['2:03:02a', 'time', ['aided-course']],
    ['8.95Aw', 'distance', ['altitude', 'wind-aided']],
    ['8.95wA', 'distance', ['wind-aided', 'altitude']],
  ])('%s as %s is %j', (text, kind, flags) => expect(readMark(text, kind)).toMatchObject({ text, flags }));

  it('takes the letters off the value, not off the text', () => {
    expect(readMark(' 4:06.4h ', 'time')).toMatchObject({ text: '4:06.4h', value: 4 * minute + 6_400, step: 100 });
  });

  it.each<[string, DisciplineKind, string]>([
    ['2:61:09', 'time', 'minutes and seconds under a larger unit stop at 59'],
    ['2:00:60', 'time', 'minutes and seconds under a larger unit stop at 59'],
    ['3:60.00', 'time', 'minutes and seconds under a larger unit stop at 59'],
    ['4:298', 'time', 'minutes and seconds under a larger unit take two digits'],
    ['2:0:35', 'time', 'minutes and seconds under a larger unit take two digits'],
    ['26:1.00', 'time', 'minutes and seconds under a larger unit take two digits'],
    ['2:000:35', 'time', 'minutes and seconds under a larger unit take two digits'],
    ['2:00:35:1', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    ['2:25.39.1', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    ['9.5800', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    ['9.', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    ['.58', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    [':35', 'time', 'not a time of the form h:mm:ss, m:ss.cc or ss.cc'],
    ['2:00:35', 'distance', 'not a length in metres like 8.95'],
    ['2:00:35', 'height', 'not a length in metres like 8.95'],
    ['8.9512', 'distance', 'not a length in metres like 8.95'],
    ['91.26', 'points', 'not points like 9126'],
    ['9:126', 'points', 'not points like 9126'],
    ['8.95m', 'distance', 'unknown letters "m" after the mark'],
    ['9.58q', 'time', 'unknown letters "q" after the mark'],
    ['9.58hh', 'time', 'unknown letters "hh" after the mark'],
    ['9.58hht', 'time', 'unknown letters "hht" after the mark'],
    // Its meaning is local to a list: pending here, wind-aided there.
    ['8.95*', 'distance', 'not a mark in figures'],
    ['', 'time', 'not a mark in figures'],
    ['DNF', 'time', 'not a mark in figures'],
    ['-9.58', 'time', 'not a mark in figures'],
    ['16;24', 'time', 'not a mark in figures'],
    ['9,58', 'time', 'not a mark in figures'],
    ['29-4½', 'distance', 'not a mark in figures'],
    ['2:15’25”', 'time', 'not a mark in figures'],
  ])('%j as %s is refused: %s', (text, kind, problem) => expect(readMark(text, kind)).toEqual({ problem }));

  it('never throws, and never makes 0 of what it cannot read', () => {
    const kind = fc.constantFrom<DisciplineKind>('time', 'distance', 'height', 'points', 'place');
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789:.hwAi+a* '), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), kind, (text, each) => {
        const mark = readMark(text, each);
        if (!isMark(mark)) return;
        expect(Number.isInteger(mark.value)).toBe(true);
        expect(mark.value % mark.step).toBe(0);
        if (mark.value === 0) expect(text).not.toMatch(/[1-9]/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('markOf', () => {
  it('throws on what is no mark: the dataset is broken then', () => {
    expect(() => markOf('2:61:09', 'time')).toThrow(
      new RangeError('"2:61:09" is not a mark: minutes and seconds under a larger unit stop at 59'),
    );
  });
});

describe('formatMark', () => {
  it.each<[number, 'ms' | 'mm' | 'points', number, string]>([
    [2 * hour + 35_000, 'ms', 1000, '2:00:35'],
    [26 * minute + 11_000, 'ms', 10, '26:11.00'],
    [26 * minute + 11_000, 'ms', 100, '26:11.0'],
    [9_580, 'ms', 10, '9.58'],
    [47_600, 'ms', 10, '47.60'],
    [9_050, 'ms', 10, '9.05'],
    [9_005, 'ms', 1, '9.005'],
    [59_990, 'ms', 10, '59.99'],
    [minute, 'ms', 10, '1:00.00'],
    [67 * minute + 44_000, 'ms', 1000, '1:07:44'],
    [8_950, 'mm', 10, '8.95'],
    [8_900, 'mm', 10, '8.90'],
    [8_900, 'mm', 100, '8.9'],
    [21_330_000, 'mm', 1000, '21330'],
    [9_126, 'points', 1, '9126'],
  ])('%i %s, to %i, is %s', (value, unit, step, text) => expect(formatMark(value, unit, step)).toBe(text));

  const step = fc.constantFrom(1, 10, 100, 1000);
  const onStep = (most: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: most }), step)
      .map(([value, each]): [number, number] => [Math.floor(value / each) * each, each]);

  it.each<[DisciplineKind, 'ms' | 'mm', number]>([
    ['time', 'ms', 99 * hour],
    ['distance', 'mm', 999_999_000],
    ['height', 'mm', 9_999],
  ])('is what readMark reads, for a %s', (kind, unit, most) => {
    fc.assert(
      fc.property(onStep(most), ([value, each]) => {
        const text = formatMark(value, unit, each);
        expect(readMark(text, kind)).toEqual({ text, value, unit, step: each, flags: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('is what readMark reads, for points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
        const text = formatMark(value, 'points', 1);
        expect(readMark(text, 'points')).toEqual({ text, value, unit: 'points', step: 1, flags: [] });
      }),
    );
  });

  it('gives back a text as lists print it', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const upTo = (n: number) => fc.integer({ min: 0, max: n });
    const decimals = fc.constantFrom('', '.0', '.5', '.00', '.50', '.05', '.005');
    const time = fc
      .tuple(upTo(12), upTo(59), upTo(59), decimals)
      .map(([h, m, s, rest]) => (h > 0 ? `${h}:${two(m)}:${two(s)}` : m > 0 ? `${m}:${two(s)}` : `${s}`) + rest);
    const metres = fc.tuple(upTo(30_000), decimals).map(([m, rest]) => `${m}${rest}`);
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(time, fc.constant('time' as const)), fc.tuple(metres, fc.constant('distance' as const))),
        ([text, kind]) => {
          const mark = markOf(text, kind);
          expect(formatMark(mark.value, mark.unit, mark.step)).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('decimalsOf', () => {
  it.each([
    [1000, 0],
    [100, 1],
    [10, 2],
    [1, 3],
  ])('a step of %i is %i', (step, decimals) => expect(decimalsOf(step)).toBe(decimals));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisciplineKind } from '../../src/domain/discipline.ts';
import { gapBetween } from '../../src/domain/gap.ts';
import { formatMark, markOf } from '../../src/domain/mark.ts';

describe('gapBetween', () => {
  it.each<[string, string, DisciplineKind, string, number | null]>([
    ['2:01:09', '2:00:35', 'time', '34 seconds', 0.47],
    ['2:00:35', '2:01:09', 'time', '34 seconds', 0.47],
    ['2:03:45', '2:00:35', 'time', '3 minutes 10 seconds', 2.56],
    ['2:01:09', '2:01:09', 'time', '0 seconds', 0],
    ['2:01:36', '2:00:35', 'time', '1 minute 1 second', 0.84],
    ['2:01:35', '2:00:35', 'time', '1 minute', 0.82],
    ['2:05:00', '2:00:00', 'time', '5 minutes', 4],
    ['4:00:00', '2:00:35', 'time', '119 minutes 25 seconds', 49.76],
    ['9.69', '9.58', 'time', '0.11 seconds', 1.14],
    ['10.58', '9.58', 'time', '1.00 seconds', 9.45],
    ['3:59.4', '3:58.0', 'time', '1.4 seconds', 0.58],
    // No more exact than the coarser of the two.
    ['9.9', '9.95', 'time', '0.1 seconds', 0.51],
    ['26:17.53', '26:11.0', 'time', '6.5 seconds', 0.41],
    ['26:17.53', '26:11', 'time', '7 seconds', 0.41],
    ['59.99', '1:00', 'time', '0 seconds', 0.02],
    ['1:00.4', '2:00', 'time', '1 minute', 98.68],
    ['8.90', '8.95', 'distance', '5 cm', 0.56],
    ['8.95', '8.90', 'distance', '5 cm', 0.56],
    ['8.900', '8.955', 'distance', '5.5 cm', 0.62],
    ['7.95', '8.95', 'distance', '1.00 m', 12.58],
    ['98.48', '104.80', 'distance', '6.32 m', 6.42],
    ['8.9', '8.95', 'distance', '0.1 m', 0.56],
    ['7.5', '8.9', 'distance', '1.4 m', 18.67],
    ['21330', '21322', 'distance', '8 m', 0.04],
    ['2.09', '2.10', 'height', '1 cm', 0.48],
    ['9126', '9045', 'points', '81 points', 0.89],
    ['9046', '9045', 'points', '1 point', 0.01],
    ['0', '9045', 'points', '9045 points', null],
  ])('from %s to %s (%s): %s, %s %%', (from, to, kind, text, percent) => {
    expect(gapBetween(markOf(from, kind), markOf(to, kind))).toMatchObject({ text, percent });
  });

  it('keeps the value in the unit of the marks', () => {
    expect(gapBetween(markOf('2:01:09', 'time'), markOf('2:00:35', 'time'))).toMatchObject({
      value: 34_000,
      unit: 'ms',
    });
    expect(gapBetween(markOf('8.90', 'distance'), markOf('8.95', 'distance'))).toMatchObject({ value: 50, unit: 'mm' });
  });

  it('is as long either way, a whole number of the coarser step, and within half of it', () => {
    const step = fc.constantFrom(10, 100, 1000);
    const time = fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), step).map(([value, each]) => {
      return markOf(formatMark(Math.floor(value / each) * each, 'ms', each), 'time');
    });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const gap = gapBetween(a, b);
        const coarser = Math.max(a.step, b.step);
        expect(gap.value).toBe(gapBetween(b, a).value);
        expect(gap.value % coarser).toBe(0);
        expect(Math.abs(gap.value - Math.abs(a.value - b.value))).toBeLessThanOrEqual(coarser / 2);
      }),
      { numRuns: 2000 },
    );
  });
});

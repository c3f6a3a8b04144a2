import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisciplineKind } from '../../src/domain/discipline.ts';
import { markOf } from '../../src/domain/mark.ts';
import { absolute, differenceSpan } from '../../src/domain/mark-span.ts';

const of = (kind: DisciplineKind, decimals: 0 | 1 | 2) => ({ kind, decimals });

describe('differenceSpan', () => {
  it.each<[string, string, DisciplineKind, 0 | 1 | 2, number, number]>([
    ['2:01:09', '2:00:35', 'time', 0, 33_000, 35_000],
    ['2:00:35', '2:01:09', 'time', 0, -35_000, -33_000],
    ['9.69', '9.58', 'time', 2, 100, 120],
    ['8.95', '8.90', 'distance', 2, 40, 60],
    ['2.10', '2.09', 'height', 2, 10, 10],
    ['9126', '9045', 'points', 0, 81, 81],
    // Cut to whole seconds by whoever printed it: up or down, one cannot know.
    ['26:17.53', '26:11', 'time', 2, 5_520, 7_530],
    // By hand it is the official mark.
    ['10.2h', '10.1h', 'time', 2, 0, 200],
  ])('%s - %s (%s)', (a, b, kind, decimals, min, max) => {
    expect(differenceSpan(markOf(a, kind), markOf(b, kind), of(kind, decimals))).toEqual({ min, max });
  });

  it('without a discipline marks count as official', () => {
    expect(differenceSpan(markOf('2:01:09', 'time'), markOf('2:00:35', 'time'))).toEqual({ min: 33_000, max: 35_000 });
    // A length of 8.9 m is one of 8.90 to 9.00 m.
    expect(differenceSpan(markOf('8.95', 'distance'), markOf('8.9', 'distance'))).toEqual({ min: -50, max: 60 });
  });

  it('holds the difference of every pair of true marks that print as these', () => {
    const step = fc.constantFrom(10, 100, 1000);
    const printed = fc.tuple(fc.integer({ min: 1, max: 5000 }), step, fc.double({ min: 0, max: 0.999, noNaN: true }));
    const time = (value: number, each: number) => ({ text: '', value, unit: 'ms' as const, step: each, flags: [] });
    fc.assert(
      fc.property(printed, printed, ([a, stepA, restA], [b, stepB, restB]) => {
        const span = differenceSpan(time(a * stepA, stepA), time(b * stepB, stepB));
        const difference = (a - restA) * stepA - (b - restB) * stepB;
        expect(difference).toBeGreaterThan(span.min - 1e-6);
        expect(difference).toBeLessThan(span.max + 1e-6);
      }),
    );
  });
});

describe('absolute', () => {
  it.each([
    [
      { min: 33, max: 35 },
      { min: 33, max: 35 },
    ],
    [
      { min: -35, max: -33 },
      { min: 33, max: 35 },
    ],
    [
      { min: -10, max: 30 },
      { min: 0, max: 30 },
    ],
    [
      { min: -30, max: 10 },
      { min: 0, max: 30 },
    ],
    [
      { min: 0, max: 0 },
      { min: 0, max: 0 },
    ],
  ])('of %j is %j', (span, expected) => expect(absolute(span)).toEqual(expected));
});

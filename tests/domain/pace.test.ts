import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/domain/mark.ts';
import { paceOf } from '../../src/domain/pace.ts';

describe('paceOf', () => {
  it.each([
    ['2:00:35', 42195, '2:51.5', '4:35.9', 21],
    ['2:01:09', 42195, '2:52.3', '4:37.2', 20.9],
    ['3:43.13', 1609.344, '2:18.6', '3:43.1', 25.97],
    ['1:40.91', 800, '2:06.1', '3:23.0', 28.54],
    // A whole second on 5 km is 0.2 s on each: the tenth would be made up.
    ['12:49', 5000, '2:34', '4:08', 23.41],
    ['9.58', 100, '1:35.8', '2:34', 37.58],
  ])('%s over %d m', (mark, metres, perKm, perMile, kmh) => {
    expect(paceOf(markOf(mark, 'time'), metres)).toEqual({ perKm, perMile, kmh });
  });
});

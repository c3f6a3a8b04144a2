import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/domain/grouped.ts';

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1470, '1,470'],
    [47105, '47,105'],
    [155176, '155,176'],
    [10000000, '10,000,000'],
  ])('%i is %s', (count, text) => expect(grouped(count)).toBe(text));
});

/** While a text is checked the engine takes less care of patterns; what the build has kept of its code is valid before and after. */
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { makePatternsAsEver, makePatternsToCompile, withPatternsFor } from '../../src/check/engine.ts';

/** V8 remembers what it compiled by its text, and code that was kept by the length of the text and by the flags. */
let count = 100;
const source = () => `(function () { return ${count++}; })`;
const kept = new Script(source()).createCachedData();
const isRefused = () => new Script(source(), { cachedData: kept }).cachedDataRejected;

describe('the flags of the engine', () => {
  it.each([1000, 1_000_000])('are others in a check of %i characters, and what they were after it', async (length) => {
    expect(isRefused()).toBe(false);
    expect(await withPatternsFor(length, async () => isRefused())).toBe(true);
    expect(isRefused()).toBe(false);
  });

  it('are as ever once all files of a check have been evaluated', async () => {
    makePatternsToCompile();
    expect(isRefused()).toBe(true);
    makePatternsAsEver();
    expect(isRefused()).toBe(false);
    await import('../../src/check/check.ts');
    expect(isRefused()).toBe(false);
  });

  it('are what they were after one that failed', async () => {
    await expect(withPatternsFor(1, () => Promise.reject(new RangeError('no')))).rejects.toThrow('no');
    expect(isRefused()).toBe(false);
  });
});

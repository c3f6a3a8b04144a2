import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../../../src/compile/stream/scratch.ts';
import { type Item, Sorter } from '../../../src/compile/stream/sorter.ts';
import { temporaryFolder } from '../../fixtures/dataset.ts';

/** Sorted by a sorter that may keep so much in memory. */
function sorted(items: readonly Item[], budget: number): Item[] {
  const scratch = new Scratch(temporaryFolder());
  const sorter = new Sorter(scratch, budget);
  for (const [key, value] of items) sorter.add(key, value);
  const all = [...sorter.sorted()];
  scratch.remove();
  return all;
}

const byKey = ([a]: Item, [b]: Item) => (a < b ? -1 : a > b ? 1 : 0);
const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\t\n]|\p{Surrogate}/u.test(each));

describe('Sorter', () => {
  it.each([1_000_000, 500, 1])(
    'with %i characters of memory sorts as memory would, equal keys as they came',
    (budget) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(text, text), { maxLength: 150 }), (items) => {
          expect(sorted(items, budget)).toEqual([...items].sort(byKey));
        }),
        { numRuns: 25 },
      );
    },
  );

  it('merges more runs than it opens at once', () => {
    const items = Array.from(
      { length: 500 },
      (_, at): Item => [String((at * 7919) % 101).padStart(3, '0'), String(at)],
    );
    expect(sorted(items, 1)).toEqual([...items].sort(byKey));
  });

  it('puts the values of one key together', () => {
    const sorter = new Sorter(new Scratch(temporaryFolder()), 1);
    for (const [key, value] of ['b1', 'a1', 'b2', 'a2']) sorter.add(key as string, value as string);
    expect([...sorter.groups()]).toEqual([
      ['a', ['1', '2']],
      ['b', ['1', '2']],
    ]);
  });

  it('writes nothing while memory is enough, and leaves nothing behind', () => {
    const folder = temporaryFolder();
    const scratch = new Scratch(folder);
    const small = new Sorter(scratch);
    small.add('a', '1');
    expect([...small.sorted()]).toEqual([['a', '1']]);
    expect(readdirSync(folder)).toEqual([]);
    const large = new Sorter(scratch, 1);
    large.add('a', '1');
    expect(readdirSync(folder)).toHaveLength(1);
    scratch.remove();
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  });
});

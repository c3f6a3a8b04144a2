import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, writeTable } from '../../src/compile/page-writer.ts';
import type { Source } from '../../src/dataset/entries.ts';
import type { Manifest } from '../../src/dataset/layout.ts';
import { everyValue, find, lastNotAfter, scan } from '../../src/dataset/pages.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

/** A table of its own, written and read; `read` counts the pages that were fetched. */
function table(folder: string, entries: readonly Entry[], sources: ReadonlyMap<string, Source> = new Map()) {
  const root = writeTable(folder, 'people', entries, sources);
  const manifest = { tables: { people: root } } as unknown as Manifest;
  const read: string[] = [];
  const fetch = async (name: string, page: string): Promise<unknown> => {
    read.push(page);
    return JSON.parse(readFileSync(join(folder, name, `${page}.json`), 'utf8'));
  };
  return {
    root,
    read,
    find: (key: string) => find<unknown>(manifest, fetch, 'people', key),
    scan: async (prefix: string) => {
      const all: [string, unknown][] = [];
      for await (const { key, value } of scan(manifest, fetch, 'people', prefix)) all.push([key, value]);
      return all;
    },
    every: () => everyValue<unknown>(manifest, fetch, 'people'),
  };
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const entriesOf = (map: ReadonlyMap<string, unknown>): Entry[] =>
  [...map].sort(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => ({ key, value }));
const startingWith = (map: ReadonlyMap<string, unknown>, prefix: string) =>
  [...map].sort(([a], [b]) => byCodeUnits(a, b)).filter(([key]) => key.startsWith(prefix));

describe('lastNotAfter', () => {
  it.each([
    ['a', -1],
    ['b', 0],
    ['c', 0],
    ['d', 1],
    ['dd', 1],
    ['f', 2],
    ['z', 2],
  ])('of b, d and f for %s is %i', (key, at) => expect(lastNotAfter(['b', 'd', 'f'], key)).toBe(at));

  it('of nothing is -1', () => expect(lastNotAfter([], 'a')).toBe(-1));
});

describe('a table', () => {
  it('of nothing holds nothing', async () => {
    const empty = table(temporaryFolder(), []);
    expect(await empty.find('a')).toBeUndefined();
    expect(await empty.find('')).toBeUndefined();
    expect(await empty.scan('')).toEqual([]);
    expect(await empty.scan('a')).toEqual([]);
    expect(await empty.every()).toEqual([]);
  });

  // Long values make many pages of few keys: 900 of them need branches over branches.
  it.each([
    [1, 1],
    [2, 2000],
    [40, 2000],
    [900, 2000],
    [5000, 1],
    [20_000, 3],
  ])('of %i keys with values of %i pieces holds just these', async (count, pieces) => {
    const map = new Map<string, unknown>();
    for (let at = 0; at < count; at++) map.set(`k${at * 2}`, { at, text: `value ${at} `.repeat(pieces) });
    const written = table(temporaryFolder(), entriesOf(map));
    for (let at = 0; at < count; at += Math.max(1, Math.floor(count / 300))) {
      expect((await written.find(`k${at * 2}`))?.value).toEqual(map.get(`k${at * 2}`));
      expect(await written.find(`k${at * 2 + 1}`)).toBeUndefined();
    }
    for (const absent of ['', 'a', 'k', 'l', 'k0x', '\uffff']) expect(await written.find(absent)).toBeUndefined();
    for (const prefix of ['k', 'k1', 'k12', 'k1998', 'k0', 'l', 'a', 'k1x']) {
      expect(await written.scan(prefix)).toEqual(startingWith(map, prefix));
    }
  });

  it('is read by one page a level for a key, and no more for a prefix than it needs', async () => {
    const map = new Map(Array.from({ length: 900 }, (_, at) => [`k${1000 + at}`, `${at} `.repeat(5000)]));
    const written = table(temporaryFolder(), entriesOf(map));
    expect(written.root.depth).toBe(2);
    await written.find('k1500');
    expect(written.read).toHaveLength(3);
    written.read.length = 0;
    expect(await written.scan('k1500')).toHaveLength(1);
    expect(written.read.length).toBeLessThanOrEqual(5);
  });

  it('answers as a Map does, for any keys, values and questions', async () => {
    const folder = temporaryFolder();
    const letter = fc.constantFrom(...'abé-/ \ud83c\udfc3', 'A', 'Z', '\uffff', '\u0000');
    const key = fc.oneof(fc.string({ unit: letter, maxLength: 5 }), fc.string({ maxLength: 8 }));
    const value = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.string(), fc.integer({ min: 0, max: 4000 })).map(([text, times]) => `${text}|`.repeat(times)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(key, value), { maxLength: 60 }),
        fc.array(key, { maxLength: 10 }),
        async (pairs, questions) => {
          const plain = pairs.map(([each, held]): [string, unknown] => [each, JSON.parse(JSON.stringify(held))]);
          const map = new Map(plain);
          const written = table(folder, entriesOf(map));
          for (const each of [...map.keys(), ...questions]) {
            const found = await written.find(each);
            expect(found !== undefined).toBe(map.has(each));
            expect(found?.value).toEqual(map.get(each));
          }
          for (const each of ['', ...questions, ...questions.map((question) => question.slice(0, 1))]) {
            expect(await written.scan(each)).toEqual(startingWith(map, each));
          }
          expect(await written.every()).toEqual(startingWith(map, '').map(([, held]) => held));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the sources of an entry', () => {
  const source = (id: string): Source => ({ id, title: `Title of ${id}`, kind: 'list' });
  const sources = new Map(['a', 'b', 'c'].map((id) => [id, source(id)]));

  it('lie beside it, with those of its neighbours, and no others', async () => {
    const written = table(
      temporaryFolder(),
      [
        { key: 'x', value: 1, cites: ['b', 'a'] },
        { key: 'y', value: 2, cites: ['b'] },
        { key: 'z', value: 3 },
      ],
      sources,
    );
    for (const key of ['x', 'y', 'z']) {
      expect((await written.find(key))?.sources).toEqual({ a: source('a'), b: source('b') });
    }
  });

  it('do not reach over to another page', async () => {
    const long = 'text '.repeat(6000);
    const written = table(
      temporaryFolder(),
      [
        { key: 'x', value: long, cites: ['a'] },
        { key: 'y', value: long, cites: ['c', 'unknown'] },
      ],
      sources,
    );
    expect((await written.find('x'))?.sources).toEqual({ a: source('a') });
    expect((await written.find('y'))?.sources).toEqual({ c: source('c') });
  });
});

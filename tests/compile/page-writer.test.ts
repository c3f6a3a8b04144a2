import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, writeTable } from '../../src/compile/page-writer.ts';
import type { Source } from '../../src/dataset/entries.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

const NO_SOURCES = new Map<string, Source>();
const keys = (count: number) => Array.from({ length: count }, (_, at) => `key-${String(at).padStart(6, '0')}`);
const long = (text: string) => text.repeat(2000);

function write(entries: Iterable<Entry>, sources: ReadonlyMap<string, Source> = NO_SOURCES) {
  const folder = temporaryFolder();
  const root = writeTable(folder, 'people', entries, sources);
  const files = readdirSync(join(folder, 'people')).sort();
  const pages = files.map((file) => ({ file, text: readFileSync(join(folder, 'people', file), 'utf8') }));
  return { root, pages, folder };
}

describe('writeTable', () => {
  it('makes one empty page of an empty table', () => {
    const { root, pages } = write([]);
    expect(root.depth).toBe(0);
    expect(pages.map(({ file }) => file)).toEqual([`${root.page}.json`]);
  });

  it('makes one page of a small table', () => {
    expect(write([{ key: 'a', value: 1 }]).pages).toHaveLength(1);
  });

  it('names each page by the hash of what it holds', () => {
    const { pages } = write(keys(3000).map((key) => ({ key, value: { key, text: long(key) } })));
    expect(pages.length).toBeGreaterThan(400);
    for (const { file, text } of pages) {
      const hash = createHash('sha256').update(text).digest('hex');
      expect(hash.startsWith(basename(file, '.json'))).toBe(true);
    }
  });

  it.each([
    [1, 0],
    [20, 1],
    [900, 2],
  ])('of %i long values is a tree with %i levels of branches', (count, depth) => {
    const { root } = write(keys(count).map((key) => ({ key, value: long(key) })));
    expect(root.depth).toBe(depth);
  });

  it('keeps pages small, but for a value that is large by itself', () => {
    const { folder } = write(keys(5000).map((key, at) => ({ key, value: { at, words: [key, `${key}-${at}`] } })));
    const sizes = readdirSync(join(folder, 'people')).map((file) => statSync(join(folder, 'people', file)).size);
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  });

  it('writes the same files from the same entries', () => {
    const entries = () => keys(500).map((key) => ({ key, value: { text: long(key) } }));
    const [first, second] = [write(entries()), write(entries())];
    expect(second.root).toEqual(first.root);
    expect(second.pages).toEqual(first.pages);
  });

  it('leaves pages as they are that a change does not touch', () => {
    const entries = keys(100).map((key) => ({ key, value: { text: long(key) } }));
    const before = new Set(write(entries).pages.map(({ file }) => file));
    const after = write(entries.with(99, { key: 'key-000099', value: { text: long('changed') } })).pages;
    expect(after.filter(({ file }) => !before.has(file))).toHaveLength(2);
  });

  it.each([
    ['out of order', ['b', 'a'], 'people: key "a" does not come after "b"'],
    ['twice', ['a', 'a'], 'people: key "a" does not come after "a"'],
    // Code units: a capital before a small letter, whatever a language would do.
    ['in the order of a language', ['a', 'B'], 'people: key "B" does not come after "a"'],
  ])('refuses keys %s', (_how, unsorted, message) => {
    expect(() => write(unsorted.map((key) => ({ key, value: 1 })))).toThrow(message);
  });

  it('takes entries one at a time', () => {
    let given = 0;
    let written = 0;
    const folder = temporaryFolder();
    function* entries(): Generator<Entry> {
      for (const key of keys(60)) {
        written = Math.max(written, readdirSync(join(folder, 'people')).length);
        yield { key, value: long(key) };
        given += 1;
      }
    }
    writeTable(folder, 'people', entries(), NO_SOURCES);
    expect(given).toBe(60);
    expect(written).toBeGreaterThan(10);
  });
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, openCache } from '../../../src/dataset/remote/cache.ts';
import { temporaryFolder } from '../../fixtures/dataset.ts';

const NOW = 1_700_000_000_000;
const now = () => NOW;

describe('the folder of the cache', () => {
  it.each([
    [{ XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/l', HOME: '/h' }, '/x/stadion'],
    [{ LOCALAPPDATA: '/l', HOME: '/h' }, '/l/stadion'],
    [{ HOME: '/h' }, '/h/.cache/stadion'],
    [{ XDG_CACHE_HOME: 'here', HOME: '/h' }, '/h/.cache/stadion'],
    [{ XDG_CACHE_HOME: '', HOME: '' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (env, folder) => expect(cacheFolder(env)).toBe(folder));
});

describe('the cache', () => {
  it('gives back what was written, and nothing else', () => {
    const cache = openCache(join(temporaryFolder(), 'deep/stadion'), now);
    cache.write('pages/ab', 'one.json', 'text');
    expect(cache.read('pages/ab', 'one.json')?.toString()).toBe('text');
    expect(cache.read('pages/ab', 'two.json')).toBeUndefined();
  });

  it('is for its owner, and leaves nothing beside', () => {
    const folder = temporaryFolder();
    openCache(join(folder, 'stadion'), now).write('pages/ab', 'one.json', 'text');
    expect(readdirSync(join(folder, 'stadion/pages/ab'))).toEqual(['one.json']);
    expect(statSync(join(folder, 'stadion')).mode & 0o77).toBe(0);
    expect(statSync(join(folder, 'stadion/pages/ab/one.json')).mode & 0o77).toBe(0);
  });

  it('does nothing where there is none, or where it cannot be', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const where of [undefined, join(folder, 'file'), '/proc/nowhere']) {
      const cache = openCache(where, now);
      cache.write('pages/ab', 'one.json', 'text');
      expect(cache.read('pages/ab', 'one.json')).toBeUndefined();
    }
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(() => openCache(join(locked, 'stadion'), now).write('pages/ab', 'one.json', 'text')).not.toThrow();
  });

  it('stays within its bound: what was used longest ago goes', () => {
    const folder = temporaryFolder();
    const shelf = join(folder, 'pages/ab');
    let time = NOW;
    for (let at = 0; at < 20; at++) {
      time += 10_000;
      // A process of its own each.
      openCache(folder, () => time, 1000).write('pages/ab', `${at}.json`, 'x'.repeat(100));
      // Used all along.
      utimesSync(join(shelf, '0.json'), time / 1000, time / 1000);
    }
    const kept = readdirSync(shelf);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept).toContain('0.json');
    expect(kept).toContain('19.json');
    expect(kept).not.toContain('1.json');
  });

  it('writes down when something was used', () => {
    const folder = temporaryFolder();
    openCache(folder, now).write('pages/ab', 'one.json', 'text');
    const used = () => statSync(join(folder, 'pages/ab/one.json')).mtimeMs;
    openCache(folder, () => NOW + 60_000).read('pages/ab', 'one.json');
    expect(used()).toBe(NOW);
    openCache(folder, () => NOW + 86_400_000).read('pages/ab', 'one.json');
    expect(used()).toBe(NOW + 86_400_000);
  });

  it('does not keep what would take the place of most else', () => {
    const cache = openCache(temporaryFolder(), now, 1000);
    cache.write('pages/ab', 'one.json', 'x'.repeat(501));
    expect(cache.read('pages/ab', 'one.json')).toBeUndefined();
  });

  it.each(['', 'pages', 'pages/ab'])('writes through no link in the place of its folder "%s"', (linked) => {
    const folder = join(temporaryFolder(), 'stadion');
    const elsewhere = temporaryFolder();
    mkdirSync(join(folder, linked, '..'), { recursive: true });
    symlinkSync(elsewhere, join(folder, linked).replace(/\/$/, ''));
    openCache(folder, now).write('pages/ab', 'one.json', 'text');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('replaces a link in the place of a file, and reads none', () => {
    const folder = temporaryFolder();
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'secret');
    mkdirSync(join(folder, 'pages/ab'), { recursive: true });
    symlinkSync(secret, join(folder, 'pages/ab/one.json'));
    const cache = openCache(folder, now);
    expect(cache.read('pages/ab', 'one.json')).toBeUndefined();
    cache.write('pages/ab', 'one.json', 'text');
    expect(readFileSync(secret, 'utf8')).toBe('secret');
    expect(cache.read('pages/ab', 'one.json')?.toString()).toBe('text');
    expect(existsSync(secret)).toBe(true);
  });
});

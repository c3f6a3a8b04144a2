/** Arguments by someone who means harm: names of what every object has, ways out of a folder, texts without end. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

/** Every file that was read. */
const disk = vi.hoisted(() => ({ read: [] as string[] }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const readFileSync = (path: string, ...rest: []) => {
    disk.read.push(String(path));
    return fs.readFileSync(path, ...rest);
  };
  return { ...fs, readFileSync };
});

const DIST = resolve(import.meta.dirname, '../../dist');

const COMMANDS = [
  'athlete WORD',
  'age WORD',
  'age kelvin-kiptum --at WORD',
  'age kelvin-kiptum --on WORD',
  'records WORD',
  'records --area WORD',
  'records --sex WORD',
  'records --category WORD',
  'timeline WORD',
  'marks WORD',
  'marks --person WORD',
  'marks --event WORD',
  'marks marathon --nation WORD',
  'event WORD',
  'gap WORD 2:00:35',
  'gap WORD WORD --discipline marathon',
  'gap 9.58 9.69 --discipline WORD',
  'compare WORD --vs eliud-kipchoge',
  'search WORD',
  'on WORD',
  'source WORD',
  'data WORD',
  'schema WORD',
  'completion WORD',
  'athlete kelvin-kiptum --fields WORD --json',
  'athlete kelvin-kiptum -o WORD',
  'athlete kelvin-kiptum --color WORD',
  'WORD',
  '__complete bash athlete WORD',
  '__complete WORD athlete',
];

beforeEach(() => {
  disk.read.length = 0;
});

describe('names of what every object has', () => {
  const words = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__proto__.polluted',
    'valueOf',
  ];

  it.each(COMMANDS)('stadion %s', async (line) => {
    for (const word of words) {
      const { code } = await stadion(line.replaceAll('WORD', word));
      expect({ word, code, bug: code === 70 }).toEqual({ word, code, bug: false });
      // What is looked up by a name of ours has no such name; people are called much, and found by beginnings.
      if (!/^(search|athlete|age|timeline|marks --person|compare|__complete)/.test(line))
        expect({ word, found: code === 0 }).toEqual({ word, found: false });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('ways out of a folder', () => {
  const words = [
    '../../../../etc/passwd',
    '..',
    './.',
    '/etc/passwd',
    '..\\..\\windows',
    'C:\\',
    '%2e%2e%2f',
    '\0',
    'file:///etc/passwd',
    'a/../../b',
    '~',
  ];

  it.each(COMMANDS)('stadion %s', async (line) => {
    for (const word of words) {
      const { code, out, err } = await stadion(line.replaceAll('WORD', word));
      expect({ word, bug: code === 70 }).toEqual({ word, bug: false });
      expect(out + err).not.toContain('root:');
    }
    expect(disk.read.filter((path) => !resolve(path).startsWith(DIST))).toEqual([]);
  });

  it('in the pages of a dataset are refused', async () => {
    for (const page of ['../../../../../../etc/passwd', '..', '', 'x'.repeat(20), 7, null]) {
      const dataset = fixtureFolder();
      const file = join(dataset, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      for (const root of Object.values(manifest.tables)) (root as { page: unknown }).page = page;
      writeFileSync(file, JSON.stringify(manifest));
      disk.read.length = 0;
      for (const line of ['athlete kelvin-kiptum', 'records', 'source wa-lists', 'search kiptum']) {
        const { code, err } = await stadion(line, { dataset });
        expect(code).toBe(4);
        expect(err).toContain('has a page without a proper name');
      }
      expect(disk.read.filter((path) => !resolve(path).startsWith(dataset))).toEqual([]);
    }
  });
});

describe('texts without end', () => {
  const long = 30_000;
  const words = ['a', '1', ':', '1:', '9.', "'", '-', 'é', '\u0301', '+', '%', '(', 'ab-', '1-', 'X'].map((unit) =>
    unit.repeat(long / unit.length),
  );

  it.each(COMMANDS)(
    'are answered at once: stadion %s',
    async (line) => {
      for (const word of words) {
        const before = process.cpuUsage();
        const { code } = await stadion(line.replaceAll('WORD', word));
        const { user, system } = process.cpuUsage(before);
        expect({ begins: word.slice(0, 5), bug: code === 70 }).toEqual({ begins: word.slice(0, 5), bug: false });
        // What is linear takes milliseconds; what is not takes minutes.
        expect({ begins: word.slice(0, 5), seconds: (user + system) / 1e6 > 3 }).toEqual({
          begins: word.slice(0, 5),
          seconds: false,
        });
      }
    },
    120_000,
  );
});

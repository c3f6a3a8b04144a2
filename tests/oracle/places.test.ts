/**
 * Time zone and locale never change an answer: the built program, run in several of them. What a time zone does decide is
 * which day it is today, where no day is named.
 */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const run = promisify(execFile);

const LINES = [
  'age kelvin kiptum --on 2023-10-08',
  'age gervais hakizimana --on 2024-02-11 --json --as-of 2026-11-20',
  'age eliud-kipchoge --at berlin-marathon-2022 --explain',
  'athlete kelvin-kiptum --as-of 2024-03-10 --json',
  'records marathon --as-of 2011-12-30',
  'records --as-of 2026-11-20 --json',
  'timeline kelvin kiptum --as-of 2026-11-20',
  'marks 100m --sex M --limit 20 -o csv --as-of 2026-11-20',
  'on 12-30 --as-of 2026-11-20',
  'gap 2011-12-29 2011-12-31 --as-of 2026-11-20',
  'gap 2023-03-11 2023-03-13 --json --as-of 2026-11-20',
  'compare kelvin-kiptum --vs eliud-kipchoge --as-of 2026-11-20 -o md',
  'search kip --as-of 2026-11-20',
];

const PLACES: Record<string, string>[] = [
  { TZ: 'Pacific/Apia' },
  { TZ: 'America/New_York' },
  { TZ: 'Europe/Dublin' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Nowhere/At_all', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
];

describe('one answer everywhere', () => {
  const answer = async (line: string, env: Record<string, string>) => {
    const { stdout } = await run(process.execPath, [PROGRAM, ...line.split(' ')], {
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  };

  it.each(LINES)('stadion %s', async (line) => {
    const expected = await answer(line, { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' });
    expect(expected.length).toBeGreaterThan(5);
    for (const place of PLACES) expect(await answer(line, place)).toBe(expected);
  });
});

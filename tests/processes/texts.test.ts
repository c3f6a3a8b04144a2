/** Articles and tables where things are not as they should be: full disks, closed pipes, signals, no home, odd windows. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { results } from '../fixtures/own-folder.ts';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const folder = mkdtempSync(join(tmpdir(), 'stadion-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SENTENCE = 'Kelvin Kiptum, 30, ran the marathon in 1:59:59 in Chicago on October 8, 2023.\n\n';
writeFileSync(join(folder, 'draft.md'), SENTENCE.repeat(3));
writeFileSync(join(folder, 'long.md'), SENTENCE.repeat(3000));
const ROW = (n: number) =>
  `100m,M,${'ABCDEFGHIJ'[n % 10]} Runner${'abcdefghij'[((n / 10) % 10) | 0]},,KEN,${10 + (n % 90) / 100},2020-01-02`;
writeFileSync(join(folder, 'rows.csv'), results(...Array.from({ length: 60_000 }, (_, n) => ROW(n))));

const env = { PATH: process.env.PATH, node: process.execPath, stadion: PROGRAM };

function shell(script: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...env, ...more },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

const FORMATS = ['text', 'json', 'ndjson', 'csv', 'md', 'sarif', 'github'];

describe('an article', { timeout: 60_000 }, () => {
  it.skipIf(!existsSync('/dev/full')).each(FORMATS)('as %s for a full disk is told once, in words', (format) => {
    const { code, err } = shell(`"$node" "$stadion" check draft.md -o ${format} > /dev/full`);
    expect(code).toBe(4);
    expect(err).toMatch(/^stadion: standard output cannot be written: ENOSPC[^\n]*\n$/);
  });

  it.each(FORMATS)('as %s for a closed pipe is silent', (format) => {
    expect(shell(`"$node" "$stadion" check draft.md draft.md -o ${format} --show all | true`).err).toBe('');
  });

  it('of many for a reader that has gone is not read to the end', () => {
    const { err } = shell(
      '"$node" "$stadion" check long.md long.md long.md long.md -o ndjson | head -c 1; echo done >&2',
    );
    expect(err).toBe('done\n');
  });

  it('is checked without a home, a terminal or an environment, whatever COLUMNS says', () => {
    const asked = (more: Record<string, string>) =>
      shell('env -u PATH "$node" "$stadion" check draft.md --as-of 2024-11-20', more);
    const right = asked({});
    expect(right.code).toBe(1);
    expect(right.out).toContain('contradicted');
    for (const COLUMNS of ['0', '-5', '1', '7', 'abc', '1e9', '99999999', '1e400']) {
      expect(asked({ COLUMNS })).toMatchObject({ code: 1, err: '' });
      const { code, out, err } = shell('"$node" "$stadion" check draft.md --color always', { COLUMNS });
      expect({ COLUMNS, code, err, long: out.length > 100_000 }).toEqual({ COLUMNS, code: 1, err: '', long: false });
    }
  });

  it('that is a pipe, a device or gone is read, or told to be none', () => {
    expect(shell('cat draft.md | "$node" "$stadion" check /dev/stdin').code).toBe(1);
    expect(shell('"$node" "$stadion" check <(cat draft.md)').code).toBe(1);
    expect(shell('"$node" "$stadion" check /dev/null').code).toBe(0);
    expect(shell('"$node" "$stadion" check . gone.md').code).toBe(4);
    expect(shell('"$node" "$stadion" check - < draft.md').code).toBe(1);
    const { code, err } = shell('"$node" "$stadion" check /dev/zero');
    expect(code).toBe(4);
    expect(err).toMatch(/larger than|too long/);
  });

  it('is interrupted at any time', async () => {
    for (const after of [0, 40, 120, 300, 700]) {
      const child = spawn(process.execPath, [PROGRAM, 'check', join(folder, 'long.md')], { stdio: 'ignore', env });
      const exit = once(child, 'exit');
      await new Promise((done) => setTimeout(done, after));
      child.kill('SIGINT');
      const [code, signal] = await exit;
      expect([1, 'SIGINT']).toContain(signal ?? code);
    }
    const waited = 'sleep 3 | timeout --preserve-status -s INT 0.6 "$node" "$stadion" check -; echo $?';
    expect(shell(waited).out).toBe('130\n');
  });
});

describe('an import', { timeout: 120_000 }, () => {
  it('that is interrupted leaves the folder as it was, or whole', async () => {
    const to = join(folder, 'mine');
    writeFileSync(join(folder, 'one.csv'), results(ROW(1)));
    expect(shell('"$node" "$stadion" data import one.csv --to mine').code).toBe(0);
    const held = () =>
      readdirSync(to, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(nd)?json$/.test(path) && !path.startsWith('.import'))
        .sort()
        .map((path) => readFileSync(join(to, path), 'utf8'))
        .join('');
    const before = held();
    for (const after of [50, 300, 800]) {
      const child = spawn(process.execPath, [PROGRAM, 'data', 'import', join(folder, 'rows.csv'), '--to', to], {
        stdio: 'ignore',
        env,
      });
      const exit = once(child, 'exit');
      await new Promise((done) => setTimeout(done, after));
      child.kill('SIGINT');
      const [code, signal] = await exit;
      if (signal === 'SIGINT') expect(held()).toBe(before);
      else expect(code).toBe(0);
      expect(shell('"$node" "$stadion" data validate mine').code).toBe(0);
      if (signal !== 'SIGINT') return;
    }
    expect(readdirSync(to)).not.toContain('.import');
  });

  it('whose report nobody takes has done what it was asked for', () => {
    expect(shell('"$node" "$stadion" data import one.csv --to other | true')).toMatchObject({ err: '' });
    expect(shell('"$node" "$stadion" data validate other').code).toBe(0);
  });
});

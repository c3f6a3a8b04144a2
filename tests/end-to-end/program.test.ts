/** The built program as a process: exit codes, streams, pipes. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');

function stadion(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { code: status, out: stdout, err: stderr };
}

function shell(script: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, node: process.execPath, stadion: PROGRAM },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('exit codes', () => {
  it.each([
    [0, ['age', 'gervais-hakizimana', '--on', '2024-02-11']],
    [0, ['--help']],
    [0, ['--version']],
    [0, []],
    [0, ['records', '--help']],
    [1, ['athlete', 'nobody-at-all']],
    [2, ['age', 'kiptum', '--on', '2023-13-40']],
    [2, ['athlete']],
    [2, ['fly']],
    [2, ['age', 'kiptum', '--bogus']],
    [3, ['athlete', 'hakizimana']],
    [4, ['athlete', 'kiptum', '--data', '/nowhere']],
  ])('%i: stadion %j', (code, args) => {
    const outcome = stadion(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.err).not.toMatch(/\n\s+at /);
    expect(code === 0 ? outcome.err : outcome.out).toBe('');
  });
});

describe('streams', () => {
  it('the answer goes to standard output, without colour or tabs cut short', () => {
    const { out, err } = stadion('records', 'marathon', '--sex', 'M', '--history');
    expect(err).toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(out).not.toMatch(/\u001b/);
    expect(out.split('\n')[0]).toContain('\t');
  });

  it('an error with --json is one JSON object on standard output', () => {
    const { code, out, err } = stadion('athlete', 'hakizimana', '--json');
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(JSON.parse(out).error).toMatchObject({ code: 'AMBIGUOUS', candidates: [{}, {}] });
  });

  it('a closed pipe is silent', () => {
    const { err } = shell('"$node" "$stadion" records --history --json | head -1');
    expect(err).toBe('');
  });

  it('200 KB and more go through a pipe whole', () => {
    const { out } = shell(
      '"$node" "$stadion" records --history --json > "$TMPDIR_STADION/a"; "$node" "$stadion" records --history --json | cat | cmp - "$TMPDIR_STADION/a" && wc -c < "$TMPDIR_STADION/a"'.replaceAll(
        '$TMPDIR_STADION',
        mkdtempSync(join(tmpdir(), 'stadion-pipe-')),
      ),
    );
    expect(Number(out)).toBeGreaterThan(200_000);
  });

  it('a slow reader gets everything', () => {
    const { out } = shell('"$node" "$stadion" records --history --json | (sleep 0.5; wc -c)');
    expect(Number(out)).toBeGreaterThan(200_000);
  });
});

describe('starting', () => {
  it('works through a link, as npm installs it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stadion-link-'));
    symlinkSync(PROGRAM, join(folder, 'stadion'));
    const { status } = spawnSync(process.execPath, [join(folder, 'stadion'), 'age', 'kelvin-kiptum'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
  });

  it('changes nothing where it is installed', () => {
    const { out } = shell(
      'marker=$(mktemp); "$node" "$stadion" age kelvin-kiptum -q > /dev/null; find "$(dirname "$stadion")/../dist" -newer "$marker"; rm "$marker"',
    );
    expect(out).toBe('');
  });

  it('ends at once when interrupted', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'age', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    await new Promise((resolve) => child.once('spawn', resolve));
    child.stdin.write('kelvin kiptum\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: null, signal: 'SIGINT' });
  });

  it('works without HOME and in any time zone, with one answer', () => {
    const answers = ['UTC', 'Pacific/Apia', 'America/New_York', 'Europe/Dublin'].map(
      (zone) => shell(`TZ=${zone} "$node" "$stadion" age gervais-hakizimana --on 2024-02-11 -q`).out,
    );
    expect(new Set(answers)).toEqual(new Set(['36 years and 159 days\n']));
  });
});

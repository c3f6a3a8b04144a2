/** The built program where things are not as they should be: full disks, signals, no home, no rights, many at once. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/stadion.js');
const env = { PATH: process.env.PATH, node: process.execPath, stadion: PROGRAM };
const folder = mkdtempSync(join(tmpdir(), 'stadion-processes-'));
afterAll(() => {
  spawnSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
});

function shell(script: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], {
    encoding: 'utf8',
    env: { ...env, ...more },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

const STACK = /\n\s+at |this is a bug/;

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each([
    'records --json',
    'records',
    'age kelvin kiptum',
    '--help',
    '--version',
    'schema age',
    'records marathon -o csv',
  ])('is told once, in words: stadion %s', (line) => {
    const { code, err } = shell(`"$node" "$stadion" ${line} > /dev/full`);
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 4, lines: 1 });
    expect(err).toMatch(/^stadion: standard output cannot be written: ENOSPC/);
  });

  it('ends a list at once', () => {
    const { code, err } = shell('yes kelvin kiptum | head -5000 | "$node" "$stadion" age - > /dev/full');
    expect(code).toBe(4);
    expect(err).toMatch(/^stadion: standard output cannot be written: [^\n]*\n$/);
  });

  it('for what goes wrong changes no exit code', () => {
    expect(shell('"$node" "$stadion" athlete nobody-at-all 2> /dev/full').code).toBe(1);
    expect(shell('"$node" "$stadion" fly 2> /dev/full > /dev/full').code).toBe(2);
  });
});

describe('a closed pipe', () => {
  it.each([
    'records --history --json | head -1',
    'records --history | head -c 1',
    'marks marathon --limit 1000 -o csv | true',
    'records --history -o ndjson | (read line; exec 0<&-; sleep 0.2)',
    'athlete nobody-at-all 2>&1 | true',
    '--help | true',
  ])('is silent: stadion %s', (line) => {
    expect(shell(`"$node" "$stadion" ${line}`).err).toBe('');
  });

  it('from the start is no bug', () => {
    const { code, err } = shell('"$node" "$stadion" age kelvin kiptum >&-');
    expect(err).not.toMatch(STACK);
    expect(code).not.toBe(70);
  });
});

describe('a slow reader', () => {
  it('gets every byte of a long answer', () => {
    const slow = '(while IFS= read -r -N 65536 part; do sleep 0.01; printf %s "$part"; done; printf %s "$part")';
    const line = '"$node" "$stadion" records --history --json --as-of 2026-11-20';
    const whole = shell(line).out;
    expect(whole.length).toBeGreaterThan(500_000);
    expect(shell(`${line} | ${slow}`).out).toBe(whole);
  });
});

describe('an interrupt', () => {
  it('is 130 to the shell that waits, at any time', async () => {
    for (const after of [0, 10, 20, 30, 45, 60, 90]) {
      // A shell of its own that leaves signals as they are, as a person's has them.
      const child = spawn(process.execPath, [PROGRAM, 'records', '--history', '--json'], { stdio: 'ignore', env });
      // Asked for before the wait: on a quick machine it has ended before the signal comes.
      const exit = once(child, 'exit');
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGINT');
      const [code, signal] = await exit;
      expect([0, 'SIGINT']).toContain(signal ?? code);
    }
    const waited = 'sleep 3 | timeout --preserve-status -s INT 0.4 "$node" "$stadion" age -; echo $?';
    expect(shell(waited).out).toBe('130\n');
  }, 60_000);
});

describe('where it is installed', () => {
  const home = join(folder, 'read-only');
  it('nothing need be writable, and nobody need have a home', () => {
    mkdirSync(home);
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), join(home, part), { recursive: true });
    spawnSync('chmod', ['-R', 'a-w,a+rX', home]);
    chmodSync(folder, 0o755);
    const before = readdirSync(home, { recursive: true }).length;
    // As root rights are no limit: then as nobody.
    const dropped = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    // A Node in somebody's home may be nobody's to run.
    const nobody = spawnSync(process.execPath, ['-v'], { cwd: '/', ...dropped }).status === 0 ? dropped : {};
    for (const line of ['age kelvin kiptum -q --on 2020-01-01', 'records --json', '--version', 'completion zsh']) {
      const { status, stderr } = spawnSync(process.execPath, [join(home, 'bin/stadion.js'), ...line.split(' ')], {
        encoding: 'utf8',
        env: {},
        cwd: '/',
        maxBuffer: 64 * 1024 * 1024,
        ...nobody,
      });
      expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
    }
    expect(readdirSync(home, { recursive: true }).length).toBe(before);
  }, 60_000);
});

describe('COLUMNS', () => {
  it.each(['0', '-5', '1', '2', '7', 'abc', '1e9', '99999999', '2147483648', '80.5', ' ', '1e400', 'NaN'])(
    'of %j is no reason to fail',
    (columns) => {
      for (const line of [
        'records marathon',
        'athlete kelvin kiptum',
        'records marathon --sex M --history --chart',
        '--help',
      ]) {
        const { code, out, err } = shell(`"$node" "$stadion" ${line} --color always`, { COLUMNS: columns });
        expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
        expect(out.length).toBeLessThan(2_000_000);
      }
    },
  );
});

describe('many', () => {
  const names = readFileSync(join(ROOT, 'data/people.ndjson'), 'utf8')
    .split('\n')
    .filter((_, at) => at % 47 === 0)
    .slice(0, 1000)
    .map((line) => JSON.parse(line).id as string);

  it('look-ups from one standard input are each answered as if asked alone, in order, in little memory', () => {
    const told = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `${told}; process.argv.splice(1, 0, ${JSON.stringify(PROGRAM)}); require(${JSON.stringify(PROGRAM)})`,
        'age',
        '-',
        '-o',
        'ndjson',
        '--as-of',
        '2026-11-20',
      ],
      { encoding: 'utf8', env, input: names.join('\n'), maxBuffer: 64 * 1024 * 1024 },
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ input }) => input)).toEqual(names);
    expect(status).toBeLessThanOrEqual(1);
    expect(Number(stderr) / 1024).toBeLessThan(200);
    for (const at of [0, 333, 999]) {
      const alone = shell(`"$node" "$stadion" age ${names[at]} -o ndjson --as-of 2026-11-20`).out;
      if (!answers[at].error) expect(answers[at].answer.data).toEqual(JSON.parse(alone));
    }
  }, 60_000);

  it('processes at once all give the one answer', async () => {
    const ask = () =>
      promisify(execFile)(process.execPath, [PROGRAM, 'records', '--json', '--as-of', '2026-11-20'], {
        env,
        maxBuffer: 64 * 1024 * 1024,
      });
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
    expect(answers.every(({ stderr }) => stderr === '')).toBe(true);
  }, 120_000);
});

/** Lists through real pipes: as they come, in order, whole, and no longer than somebody reads. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const env = { PATH: process.env.PATH, node: process.execPath, stadion: PROGRAM };

function shell(script: string, input = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env,
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a list', () => {
  it('is answered in order, and the worst code is the exit code', () => {
    const { code, out, err } = shell('"$node" "$stadion" age - -q --on 2020-01-01', 'kelvin kiptum\nnobody-at-all\n');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^kelvin kiptum\t20 years and 30 days\nnobody-at-all\t\t[^\n]*\n$/);
  });

  it('of thousands goes through a slow pipe whole and in order', () => {
    const names = Array.from({ length: 4000 }, (_, at) => `nobody-${at}`);
    const { out } = shell('"$node" "$stadion" age - -o csv --fields days | (sleep 1; cat)', names.join('\n'));
    expect(out.split('\n').map((line) => line.split(',')[0])).toEqual(['input', ...names, '']);
  });

  it('ends when nobody reads any more', () => {
    const { code, out, err } = shell('yes kelvin kiptum | "$node" "$stadion" age - -q | head -2');
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 3 });
  });

  it('is answered line by line, as it comes', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'age', '-', '-q', '--on', '2020-01-01'], { env });
    for (const name of ['kelvin-kiptum', 'eliud-kipchoge']) {
      child.stdin.write(`${name}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(String(answer)).toMatch(new RegExp(`^${name}\t\\d+ years`));
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });
});

describe('standard input', () => {
  it('that is empty, or closed, is an empty list', () => {
    expect(shell('"$node" "$stadion" age - --json < /dev/null')).toEqual({ code: 0, out: '[]\n', err: '' });
    expect(shell('"$node" "$stadion" age - --json <&-')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('that cannot be read is told as such', () => {
    const folder = openSync(import.meta.dirname, 'r');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'age', '-'], {
      encoding: 'utf8',
      env,
      stdio: [folder, 'pipe', 'pipe'],
    });
    closeSync(folder);
    expect(status).toBe(4);
    expect(stderr).toContain('standard input cannot be read');
  });
});

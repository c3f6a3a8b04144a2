/** The built program on real files and real pipes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const folder = mkdtempSync(join(tmpdir(), 'stadion-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRONG = 'Kelvin Kiptum, a 25-year-old Kenyan, won the Chicago Marathon.\n';
const RIGHT = 'Kelvin Kiptum, a 23-year-old Kenyan, won the Chicago Marathon.\n';
writeFileSync(join(folder, 'wrong.md'), WRONG);
writeFileSync(join(folder, 'right one.txt'), RIGHT);
writeFileSync(join(folder, 'many.txt'), WRONG.repeat(2000));
writeFileSync(join(folder, 'empty.md'), '');
writeFileSync(join(folder, 'mark.md'), `\uFEFF${WRONG}`);

const ON = '--published 2023-10-09';

/** Runs `stadion` in the folder of the texts. */
function shell(script: string, input = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script.replaceAll('stadion ', '"$node" "$stadion" ')], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, node: process.execPath, stadion: PROGRAM },
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a file', () => {
  it('with a wrong claim exits with 1, and says where it is', () => {
    const { code, out, err } = shell(`stadion check wrong.md ${ON}`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^[^\n]+ wrong[^\n]* \(wrong\.md\)\n(?:wrong\.md:1:\d+: [a-z]+\[[a-z-]+\]: [^\n]+\n)+$/);
    expect(out).toMatch(/^wrong\.md:1:\d+: contradicted\[age\]: .*23/m);
  });

  it('without one exits with 0', () => {
    expect(shell(`stadion check 'right one.txt' ${ON} -q`)).toMatchObject({ code: 0, err: '' });
    expect(shell('stadion check empty.md').code).toBe(0);
  });

  it('that is not there, or a folder, exits with 4', () => {
    for (const file of ['nowhere.md', '.']) {
      const { code, out, err } = shell(`stadion check ${file}`);
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(err).toMatch(/^stadion: .* cannot be read: [^\n]*\n$/);
    }
  });

  it('may be a pipe', () => {
    const { code, out } = shell(`mkfifo pipe; cat wrong.md > pipe & stadion check pipe ${ON}`);
    expect(code).toBe(1);
    expect(out).toContain('pipe:1:');
  });

  it.skipIf(process.platform === 'win32')('that never ends is refused', () => {
    const { code, err } = shell('stadion check /dev/zero');
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining('is larger than') });
  });
});

describe('standard input', () => {
  it('is a text', () => {
    const { code, out } = shell(`stadion check - ${ON}`, WRONG);
    expect(code).toBe(1);
    expect(out).toMatch(/^-:1:\d+: contradicted\[age\]/m);
    expect(shell(`stadion check - ${ON} -q`, '').code).toBe(0);
  });

  it('that is no UTF-8, or holds everything, does no harm', () => {
    const { code, err } = shell(`printf '\\377\\376\\000 a\\033[2J' | stadion check -`);
    expect([0, 4]).toContain(code);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(err).not.toMatch(/\n\s+at |\u001b/);
  });
});

describe('several files', () => {
  it('are answered in order; one that cannot be read does not stop the others', () => {
    const { code, out, err } = shell(`stadion check wrong.md nowhere.md - 'right one.txt' ${ON} -q`, RIGHT);
    expect(code).toBe(4);
    expect(out.match(/\([^)]*\)/g)).toEqual(['(wrong.md)', '(standard input)', '(right one.txt)']);
    expect(err).toBe('stadion: nowhere.md cannot be read: there is no such file\n');
  });

  it('are named in reports from the folder that is worked in', () => {
    const { out } = shell(`stadion check "$PWD/wrong.md" 'right one.txt' ${ON} -o sarif`);
    const [run] = JSON.parse(out).runs;
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'wrong.md',
      'right%20one.txt',
    ]);
    expect(run.tool.driver.version).toBe(
      JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')).version,
    );
  });
});

describe('output', () => {
  it('to a closed pipe is silent', () => {
    for (const options of ['', '--json', '-o sarif', '-o ndjson']) {
      const { err } = shell(`stadion check many.txt many.txt many.txt ${ON} ${options} | head -1`);
      expect(err).toBe('');
    }
  });

  it('goes through a slow pipe whole', () => {
    const { out } = shell(`stadion check many.txt ${ON} | (sleep 0.5; grep -c 'contradicted.age')`);
    expect(Number(out)).toBe(2000);
  });
});

/** A disk that is really full: a small one in memory, where the tests may mount one. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { results } from '../fixtures/own-folder.ts';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');

const mount = (size: string, folder: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;

/** Only an administrator may mount a disk: elsewhere these tests are left out, and counted so. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'stadion-disk-'));
  const may = process.platform === 'linux' && mount('64k', folder);
  if (may) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return may;
}

/** A folder with so much room. */
function smallDisk(size: string): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  expect(mount(size, folder)).toBe(true);
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return folder;
}

function stadion(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  // As JSON what went wrong is told on standard output.
  return { code: status, told: stdout + stderr };
}

/** Everything below a folder, hidden things too, with what it holds. */
function all(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const textOf = (path: string) => (statSync(path).isFile() ? readFileSync(path, 'utf8') : '/');
  return Object.fromEntries(paths.map((path) => [path, textOf(join(folder, path))]));
}

/** Results of so many people; those without a day are refused. */
function table(count: number, day = '2010-08-10'): string {
  const row = (at: number) => `800m,W,Mary M${at}RAA,,KEN,2:0${at % 10}.${10 + (at % 90)},${day}`;
  return results(...Array.from({ length: count }, (_, at) => row(at)), row(count).replace(day, '2010-08-11'));
}

type Line = readonly [what: string, size: string, (disk: string, file: string) => readonly string[]];

const formats = ['csv', 'json', 'ndjson', 'parquet', 'sqlite'];
const LINES: readonly Line[] = [
  ['an import', '300k', (disk, file) => ['data', 'import', file, '--to', join(disk, 'mine')]],
  ['a first import', '200k', (disk, file) => ['data', 'import', file, '--to', join(disk, 'new')]],
  ['a build', '200k', (disk) => ['data', 'build', join(disk, 'mine'), '--out', join(disk, 'compiled')]],
  ...formats.map((format): Line => {
    const words = ['data', 'export', '-o', format, '--data', fixtureFolder(), '--to'];
    return [`an export as ${format}`, '136k', (disk) => [...words, join(disk, 'all')]];
  }),
];

describe.skipIf(!mayMount())('on a full disk', () => {
  it.each(LINES)('%s changes nothing and leaves nothing', (_, size, line) => {
    const disk = smallDisk(size);
    const folder = temporaryFolder();
    const [first, more] = [join(folder, 'first.csv'), join(folder, 'more.csv')];
    writeFileSync(first, table(1));
    writeFileSync(more, table(3000));
    expect(stadion(['data', 'import', first, '--to', join(disk, 'mine')]).code).toBe(0);
    const before = all(disk);
    const { code, told } = stadion(line(disk, more));
    expect([code, told]).toEqual([4, expect.stringMatching(/the disk is full|room on the disk/)]);
    expect(all(disk)).toEqual(before);
  });

  it('rejects that find no room leave neither themselves nor a folder', () => {
    const disk = smallDisk('16k');
    const folder = temporaryFolder();
    const file = join(folder, 'a.csv');
    writeFileSync(file, table(2000, 'some day'));
    const words = ['data', 'import', file, '--to', join(folder, 'mine'), '--rejects', join(disk, 'rejects.csv')];
    expect(stadion(words).code).toBe(4);
    expect([all(disk), existsSync(join(folder, 'mine'))]).toEqual([{}, false]);
  });
});

/** An import that is killed at any point leaves the old folder or the new one, and the next run goes on from there. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { settle, stage } from '../../../src/compile/intake/staging.ts';
import { temporaryFolder } from '../../fixtures/dataset.ts';
import { HEADING, workplace } from '../../fixtures/own-folder.ts';
import { stadion } from '../../fixtures/run.ts';

/** A disk that takes no more steps after so many: what a process that is killed there would leave. */
const disk = vi.hoisted(() => ({ steps: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const counted = <Step extends (...args: never[]) => unknown>(step: Step): Step =>
    ((...args: never[]) => {
      if (--disk.steps < 0) throw new Error('killed');
      return step(...args);
    }) as Step;
  const [writeFileSync, mkdirSync, rmSync] = [fs.writeFileSync, fs.mkdirSync, fs.rmSync].map(counted);
  return {
    ...fs,
    writeFileSync,
    mkdirSync,
    rmSync,
    renameSync: counted(fs.renameSync),
    openSync: counted(fs.openSync),
  };
});

const alone = { own: 1, isRunning: () => false };
const put = (at: ReturnType<typeof stage>, path: string, text: string) => {
  const file = at.file(path);
  file.write(text);
  file.close();
};

describe('staging', () => {
  it('changes nothing until it is committed', () => {
    const folder = join(temporaryFolder(), 'mine');
    const at = stage(folder, alone);
    put(at, 'dataset.json', 'new');
    expect(existsSync(join(folder, 'dataset.json'))).toBe(false);
    at.commit();
    expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, '.import'))).toBe(false);
  });

  it('that is discarded leaves no folder that was not there', () => {
    const folder = join(temporaryFolder(), 'mine');
    const at = stage(folder, alone);
    put(at, 'marks/100m.ndjson', 'new');
    at.discard();
    expect(existsSync(folder)).toBe(false);
  });

  it('that was killed before it was decided is cleared away', () => {
    const folder = join(temporaryFolder(), 'mine');
    put(stage(folder, alone), 'dataset.json', 'new');
    settle(folder, { own: 2, isRunning: () => false });
    expect(existsSync(join(folder, '.import'))).toBe(false);
    expect(existsSync(join(folder, 'dataset.json'))).toBe(false);
  });

  it('that was killed while files took their places is finished by whoever comes next', () => {
    const folder = join(temporaryFolder(), 'mine');
    const at = stage(folder, alone);
    put(at, 'dataset.json', 'new');
    put(at, 'marks/100m.ndjson', 'new marks');
    // As after the first of two.
    writeFileSync(
      join(folder, '.import/commit.json'),
      JSON.stringify(['people.ndjson', 'dataset.json', 'marks/100m.ndjson']),
    );
    writeFileSync(join(folder, 'people.ndjson'), 'placed already');
    settle(folder, { own: 2, isRunning: () => false });
    for (const [file, text] of [
      ['people.ndjson', 'placed already'],
      ['dataset.json', 'new'],
      ['marks/100m.ndjson', 'new marks'],
    ] as const) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    }
    expect(existsSync(join(folder, '.import'))).toBe(false);
  });

  it.each(Array.from({ length: 24 }, (_, steps) => steps))(
    'that was killed after %i steps leaves all of the old or all of the new',
    (steps) => {
      const FILES = ['people.ndjson', 'dataset.json', 'marks/100m.ndjson', 'events/oslo.json'];
      const folder = join(temporaryFolder(), 'mine');
      const bring = (what: string) => {
        const at = stage(folder, alone);
        for (const file of FILES) put(at, file, what);
        at.commit();
      };
      bring('old');
      disk.steps = steps;
      let isKilled = false;
      try {
        bring('new');
      } catch {
        isKilled = true;
      } finally {
        disk.steps = Number.POSITIVE_INFINITY;
      }
      settle(folder, { own: 2, isRunning: () => false });
      const found = new Set(FILES.map((file) => readFileSync(join(folder, file), 'utf8')));
      expect([...found]).toHaveLength(1);
      if (!isKilled) expect([...found]).toEqual(['new']);
      expect(existsSync(join(folder, '.import'))).toBe(false);
    },
  );

  it('that cannot be finished now is finished later, not thrown away', () => {
    const folder = join(temporaryFolder(), 'mine');
    const at = stage(folder, alone);
    put(at, 'dataset.json', 'new');
    put(at, 'people.ndjson', 'new');
    // The files take their places after the folder was made, the draft written, and the decision taken.
    disk.steps = 5;
    expect(() => at.commit()).toThrow('could take its place');
    at.discard();
    disk.steps = Number.POSITIVE_INFINITY;
    settle(folder, { own: 2, isRunning: () => false });
    for (const file of ['dataset.json', 'people.ndjson']) expect(readFileSync(join(folder, file), 'utf8')).toBe('new');
  });

  it('waits for nobody: while another process is at work it refuses', () => {
    const folder = join(temporaryFolder(), 'mine');
    stage(folder, { own: 7, isRunning: () => true });
    expect(() => stage(folder, { own: 8, isRunning: (pid) => pid === 7 })).toThrow('another process (7)');
  });

  it('is of nobody, where its process was killed before it had written its number', () => {
    const folder = join(temporaryFolder(), 'mine');
    mkdirSync(join(folder, '.import'), { recursive: true });
    writeFileSync(join(folder, '.import/pid'), '');
    settle(folder, { own: 7, isRunning: () => true });
    expect(existsSync(join(folder, '.import'))).toBe(false);
  });

  it.each(['../x.json', '/etc/passwd', 'a/../../x.json', 'Marks/a.ndjson', 'marks/A.ndjson', 'x'])(
    'never writes %s',
    (path) => {
      const at = stage(join(temporaryFolder(), 'mine'), alone);
      expect(() => at.file(path)).toThrow('is no file of a data folder');
    },
  );

  it('does not go where somebody else has written down that it should', () => {
    const folder = join(temporaryFolder(), 'mine');
    mkdirSync(join(folder, '.import/new'), { recursive: true });
    writeFileSync(join(folder, '.import/commit.json'), JSON.stringify(['../escaped.json']));
    expect(() => settle(folder, alone)).toThrow('is no file of a data folder');
  });
});

describe('a killed import', () => {
  it.each([300, 900, 1800])(
    'after %i ms can be run again',
    async (after) => {
      const at = workplace();
      await at.import(at.file('a.csv', `${HEADING}\nmarathon,M,Kelvin KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08\n`));
      const before = at.all();
      const rows = Array.from(
        { length: 60_000 },
        (_, n) =>
          `800m,W,Mary M${n % 500}RAA,,KEN,2:0${n % 10}.${10 + (n % 90)},20${10 + (n % 13)}-08-${10 + (n % 20)}`,
      );
      const file = at.file('b.csv', `${[HEADING, ...rows].join('\n')}\n`);
      const child = spawn(
        process.execPath,
        [resolve(import.meta.dirname, '../../../bin/stadion.js'), 'data', 'import', file, '--to', at.to],
        { stdio: 'ignore' },
      );
      setTimeout(() => child.kill('SIGKILL'), after);
      await new Promise((done) => child.on('exit', done));
      const { '.import/pid': _pid, ...left } = at.all();
      const placed = Object.fromEntries(Object.entries(left).filter(([path]) => !path.startsWith('.import/')));
      const wasDone = placed['marks/800m.ndjson'] !== undefined;
      if (!wasDone) expect(placed).toEqual(before);
      const { code } = await at.import(file);
      expect(code).toBe(0);
      expect(Object.keys(at.all()).filter((path) => path.startsWith('.import'))).toEqual([]);
      expect((await stadion(`data validate ${at.to} -q`)).code).toBe(0);
      expect(at.lines('people.ndjson')[0]).toMatchObject({ id: 'kelvin-kiptum' });
    },
    60_000,
  );
});

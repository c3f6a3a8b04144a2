import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Data } from '../../src/compile/load.ts';
import { openFolder } from '../../src/dataset/folder.ts';
import { born, fixture, mark, person, recordStep, records } from '../fixtures/data.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

/** A disk that can refuse to rename. */
const disk = vi.hoisted(() => ({ refuses: (_from: string, _to: string): boolean => false }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const renameSync = (from: string, to: string): void => {
    if (disk.refuses(from, to)) throw new Error('refused');
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

/** Every file below a folder, with what it holds. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

const out = () => join(temporaryFolder(), 'dataset');
const versionOf = (data: Data) => compile(data, out()).version;

describe('compile', () => {
  it('writes the manifest it returns', () => {
    const folder = out();
    const manifest = compile(fixture(), folder);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
    expect(manifest).toMatchObject({
      version: expect.stringMatching(/^2024\.11\.20-[0-9a-f]{8}$/),
      date: '2024-11-20',
      newestMark: '2024-10-13',
      counts: { people: 14, marks: 8, events: 5, records: 16, sources: 5, claims: 3 },
    });
  });

  it('of the same data twice writes the same version and the same files', () => {
    const [first, second] = [out(), out()];
    expect(compile(fixture(), first)).toEqual(compile(fixture(), second));
    expect(filesIn(first)).toEqual(filesIn(second));
  });

  it('writes the same again over itself', () => {
    const folder = out();
    compile(fixture(), folder);
    const before = filesIn(folder);
    compile(fixture(), folder);
    expect(filesIn(folder)).toEqual(before);
  });

  it('leaves nothing of what was there before', () => {
    const folder = out();
    compile(fixture(), folder);
    writeFileSync(join(folder, 'left-over.json'), '{}');
    compile(fixture({ marks: [] }), folder);
    expect(existsSync(join(folder, 'left-over.json'))).toBe(false);
    expect(readdirSync(join(folder, 'people'))).toHaveLength(1);
  });

  it('leaves no temporary folder beside it', () => {
    const parent = temporaryFolder();
    compile(fixture(), join(parent, 'dataset'));
    compile(fixture(), join(parent, 'dataset'));
    expect(readdirSync(parent)).toEqual(['dataset']);
  });

  it('makes the folder it is to write into', () => {
    const folder = join(temporaryFolder(), 'some', 'where', 'dataset');
    compile(fixture(), folder);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
  });

  it('of data without people or marks is a dataset too', async () => {
    const folder = out();
    const { date, newestMark } = compile(
      fixture({ people: [], listed: [], marks: [], records: [], claims: [] }),
      folder,
    );
    expect(newestMark).toBe(date);
    expect(await openFolder(folder).person('kelvin-kiptum')).toBeUndefined();
  });
});

describe('the version', () => {
  it.each<[string, Data]>([
    ['the day of the data', fixture({ info: records.info.map((info) => ({ ...info, date: '2024-11-21' })) })],
    ['a person', fixture({ listed: [...records.listed, person({ id: 'zersenay-tadese' })] })],
    ['a birth', fixture({ listed: records.listed.map((each) => ({ ...each, statements: [born('1990')] })) })],
    ['a mark', fixture({ marks: [...records.marks, mark({ mark: '2:04:00', date: '2024-01-01' })] })],
    ['a record', fixture({ records: [{ discipline: 'marathon', records: [recordStep({})] }] })],
    ['a source', fixture({ sources: records.sources.map((each) => ({ ...each, title: 'Another title' })) })],
    ['a claim', fixture({ claims: [] })],
    ['a discipline', fixture({ disciplines: records.disciplines.map((each) => ({ ...each, aliases: [] })) })],
  ])('changes with %s', (_what, data) => expect(versionOf(data)).not.toBe(versionOf(fixture())));
});

describe('a failure', () => {
  // A record with a mark that no lint rule has seen: the writer stumbles over it.
  const broken = fixture({ records: [{ discipline: 'marathon', records: [recordStep({ mark: 'quick' })] }] });

  it('leaves the old dataset as it was, and nothing beside it', () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'dataset');
    compile(fixture(), folder);
    const before = filesIn(folder);
    expect(() => compile(broken, folder)).toThrow('"quick" is not a mark');
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['dataset']);
  });

  it('leaves nothing where nothing was', () => {
    const parent = temporaryFolder();
    expect(() => compile(broken, join(parent, 'dataset'))).toThrow('"quick" is not a mark');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('at the last table leaves nothing either', () => {
    const parent = temporaryFolder();
    const unreadable = {
      ...records.sources[0],
      id: 'unreadable',
      get title(): string {
        throw new Error('stop');
      },
    } as (typeof records.sources)[number];
    expect(() => compile(fixture({ sources: [...records.sources, unreadable] }), join(parent, 'dataset'))).toThrow(
      'stop',
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  it('to move the new dataset in puts the old one back', () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'dataset');
    compile(fixture(), folder);
    const before = filesIn(folder);
    disk.refuses = (from, to) => to === folder && !from.endsWith('-old');
    expect(() => compile(fixture({ marks: [] }), folder)).toThrow('refused');
    disk.refuses = () => false;
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['dataset']);
  });
});

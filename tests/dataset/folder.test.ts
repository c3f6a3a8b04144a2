import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/dataset/folder.ts';
import { FORMAT } from '../../src/dataset/layout.ts';
import { DataError } from '../../src/errors.ts';
import { fixture } from '../fixtures/data.ts';
import { fixtureDataset, fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';

/** The error of opening a folder whose manifest has a text. */
function errorOf(manifest: string | undefined): DataError {
  const folder = join(temporaryFolder(), 'dataset');
  mkdirSync(folder);
  if (manifest !== undefined) writeFileSync(join(folder, 'manifest.json'), manifest);
  return thrownBy(() => openFolder(folder));
}

function thrownBy(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return error as DataError;
  }
  throw new Error('nothing was thrown');
}

describe('opening', () => {
  it('gives the manifest', () =>
    expect(fixtureDataset().manifest).toMatchObject({ format: FORMAT, date: '2024-11-20' }));

  it.each([
    [
      'of a folder that holds none',
      undefined,
      /there is no dataset in .*manifest\.json cannot be read/,
      /npm run build.*--data/,
    ],
    [
      'of a manifest that is cut short',
      '{"format": 1',
      /manifest\.json is damaged: it is not JSON/,
      /build the dataset again/,
    ],
    ['of an empty manifest', '', /manifest\.json is damaged: it is not JSON/, /build the dataset again/],
    [
      'of a later format',
      '{"format": 999}',
      /has format 999; this version reads format \d+/,
      /build it again with this version/,
    ],
    ['of no format', '{}', /has format unknown; this version reads format \d+/, /build it again with this version/],
    [
      'of something else',
      'null',
      /has format unknown; this version reads format \d+/,
      /build it again with this version/,
    ],
    ['of a list', '[]', /has format unknown; this version reads format \d+/, /build it again with this version/],
  ])('%s fails, with what to do', (_what, manifest, message, hint) => {
    const error = errorOf(manifest);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect([error.code, error.exitCode]).toEqual(['DATA', 4]);
  });

  it('of a folder that is not there fails, and names it', () => {
    const folder = join(temporaryFolder(), 'nowhere');
    expect(thrownBy(() => openFolder(folder)).message).toContain(folder);
  });
});

describe('a page', () => {
  const people = (folder: string) => join(folder, 'people');

  it('that is missing fails when it is asked for, not before', async () => {
    const folder = fixtureFolder(fixture());
    rmSync(people(folder), { recursive: true });
    const dataset = openFolder(folder);
    expect(await dataset.names('kiptum')).not.toEqual([]);
    await expect(dataset.person('kelvin-kiptum')).rejects.toBeInstanceOf(DataError);
  });

  it('that is damaged says so', async () => {
    const folder = fixtureFolder(fixture());
    for (const file of readdirSync(people(folder))) writeFileSync(join(people(folder), file), '{"keys": [');
    const error = await openFolder(folder)
      .person('kelvin-kiptum')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).message).toContain('is damaged: it is not JSON');
    expect((error as DataError).hint).toBe('build the dataset again');
  });

  it.each([
    ['long', (text: string) => `${' '.repeat(70_000)}${text}`],
    ['as long as what is read at once', (text: string) => text.padStart(64 * 1024)],
    ['written with letters beyond ASCII', (text: string) => text.replace(/"name":"/, '"name":"Ł王é')],
  ])('that is %s is read whole', async (_how, change) => {
    const folder = fixtureFolder(fixture());
    for (const file of readdirSync(join(folder, 'countries'))) {
      const path = join(folder, 'countries', file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    const names = (await openFolder(folder).countries()).map(({ name }) => name.replace(/^Ł王é/, ''));
    expect(names).toEqual((await fixtureDataset().countries()).map(({ name }) => name));
  });

  it('is read once', async () => {
    const folder = fixtureFolder(fixture());
    const dataset = openFolder(folder);
    const before = await dataset.person('kelvin-kiptum');
    rmSync(people(folder), { recursive: true });
    expect(await dataset.person('kelvin-kiptum')).toEqual(before);
  });
});

describe('people', () => {
  it('are found by id, with every source they cite', async () => {
    const found = await fixtureDataset().person('kelvin-kiptum');
    expect(found?.value).toMatchObject({ name: 'Kelvin Kiptum', sex: 'M', roles: ['athlete'] });
    const cited = (JSON.stringify(found?.value).match(/"sources":\[[^\]]*\]/g) ?? []).flatMap((list) =>
      list.match(/[a-z0-9-]+(?=")/g),
    );
    for (const id of cited.filter((each) => each !== 'sources')) expect(found?.sources).toHaveProperty([id ?? '']);
  });

  it.each(['kelvin', 'Kelvin-Kiptum', '', 'zzz', '__proto__'])('are not found as %j', async (id) => {
    expect(await fixtureDataset().person(id)).toBeUndefined();
  });
});

describe('names', () => {
  const ids = (entries: readonly { id: string }[]) => [...new Set(entries.map(({ id }) => id))].sort();

  it.each([
    ['kiptum', ['kelvin-kiptum']],
    ['cheruiyot', ['kelvin-kiptum']],
    ['lewis', ['steve-lewis-1969', 'steve-lewis-1986']],
    ['lukasz', ['lukasz-kowalski']],
    ['chepngetich', ['ruth-chepngetich']],
    ['xiang', ['liu-xiang']],
    ['kipt', []],
    ['', []],
  ])('with the word %j', async (word, expected) => {
    expect(ids(await fixtureDataset().names(word))).toEqual(expected);
  });

  it.each([
    ['kip', ['eliud-kipchoge', 'kelvin-kiptum']],
    ['chep', ['ruth-chepngetich']],
    ['z', []],
  ])('beginning with %j', async (prefix, expected) => {
    expect(ids(await fixtureDataset().namesFrom(prefix, 100))).toEqual(expected);
  });

  it.each([
    ['kiptum', []],
    ['kiptun', ['kiptum']],
    ['kiptm', ['kiptum']],
    ['kipttum', ['kiptum']],
    ['kiputm', ['kiptum']],
    ['kowalsky', ['kowalski']],
    ['xxxxxx', []],
  ])('one slip away from %j', async (typed, expected) => {
    expect(await fixtureDataset().wordsNear(typed)).toEqual(expected);
  });
});

describe('disciplines', () => {
  it('are all there', async () => {
    const ids = (await fixtureDataset().disciplines()).map(({ id }) => id);
    expect(ids).toEqual(fixture().disciplines.map(({ record }) => record.id));
  });

  it.each([
    ['marathon', [{ id: 'marathon', own: true }]],
    ['high jump', [{ id: 'high-jump', own: true }]],
    ['highjump', [{ id: 'high-jump', own: true }]],
    ['hmar', [{ id: 'half-marathon', own: false }]],
    ['26 2', [{ id: 'marathon', own: false }]],
    ['steeple', []],
  ])('called %j', async (folded, expected) => expect(await fixtureDataset().called(folded)).toEqual(expected));

  it('are called by every word they can be called by', async () => {
    const all = (await fixtureDataset().callings()).all();
    for (const { folded, calling } of all) expect(await fixtureDataset().called(folded)).toEqual(calling);
    expect(all.map(({ folded }) => folded)).toContain('4x400');
  });
});

describe('records', () => {
  async function marks(which: 'all' | 'standing', area: string, discipline?: string): Promise<string[]> {
    const dataset = fixtureDataset();
    const found: { discipline: string; mark: string }[] = [];
    if (which === 'all') for await (const { value } of dataset.records(area, discipline)) found.push(...value);
    else for await (const { value } of dataset.standing(area, discipline) ?? []) found.push(...value.records);
    return found.map((step) => `${step.discipline} ${step.mark}`).sort();
  }

  it.each<['all' | 'standing', string, string, string[]]>([
    ['all', 'world', 'mile', ['mile 3:58.0', 'mile 3:59.4']],
    // The record by hand ended with 1976.
    ['standing', 'world', '100m', ['100m 9.93']],
    ['all', 'KEN', 'marathon', ['marathon 2:00:35']],
    ['all', 'KEN', 'mile', []],
    ['all', 'nowhere', 'mile', []],
    ['standing', 'world', '110m-hurdles', ['110m-hurdles 12.91', '110m-hurdles 12.91']],
    ['standing', 'nowhere', 'mile', []],
  ])('%s of the area %s in the %s', async (which, area, discipline, expected) => {
    expect(await marks(which, area, discipline)).toEqual(expected);
  });

  it('of an area come for every discipline, and for no other area', async () => {
    expect(await marks('all', 'world')).toHaveLength(15);
    expect(await marks('all', 'KEN')).toEqual(['marathon 2:00:35']);
    expect(await marks('all', 'wor')).toEqual([]);
  });

  it('of a nation are finished when they are asked for', () => {
    expect(fixtureDataset().standing('KEN', 'marathon')).toBeUndefined();
  });

  it('cite their sources', async () => {
    for await (const { value, sources } of fixtureDataset().standing('world', undefined) ?? []) {
      for (const id of value.records.flatMap((record) => record.sources)) expect(sources).toHaveProperty([id]);
    }
    for await (const { value, sources } of fixtureDataset().records('world', undefined)) {
      for (const id of value.flatMap((step) => step.sources)) expect(sources).toHaveProperty([id]);
    }
  });
});

/** The built program and a real web server, nginx as Debian packages it, on loopback. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../fixtures/data.ts';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { hasNginx, nginxOf } from '../fixtures/server.ts';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const BUNDLED = resolve(import.meta.dirname, '../../dist/dataset');

function stadion(
  line: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...line.split(' ')], { env: { PATH: process.env.PATH, ...env } });
  const written = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    written.out += data;
  });
  child.stderr.on('data', (data) => {
    written.err += data;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, ...written })));
}

// Where nginx is not installed, these tests are counted as skipped.
describe.skipIf(!hasNginx)('with nginx', { timeout: 60_000 }, () => {
  it.each([
    'athlete kelvin kiptum',
    'records marathon --sex M --json',
    'marks 100m --sex M --nation KEN --limit 30',
    'search kip',
  ])('stadion %s is answered as from the folder, and the second time from the cache', async (line) => {
    const { address, requests } = await nginxOf(BUNDLED);
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const local = await stadion(line);
    expect(await stadion(`${line} --data ${address}`, env)).toEqual(local);
    const first = requests().length;
    expect(first).toBeGreaterThan(1);
    expect(requests().every(({ status }) => status === 200)).toBe(true);
    expect(await stadion(line, { ...env, STADION_DATA: address })).toEqual(local);
    expect(requests()).toHaveLength(first);
  });

  it('a question is answered over few connections, and fewer bytes where the server compresses', async () => {
    const asked = async (settings: string) => {
      const { address, requests } = await nginxOf(BUNDLED, settings);
      expect((await stadion(`athlete kelvin kiptum --data ${address}`)).code).toBe(0);
      return requests();
    };
    const plain = await asked('');
    const compressed = await asked('gzip on; gzip_types application/json;');
    const bytes = (all: typeof plain) => all.reduce((sum, each) => sum + each.bytes, 0);
    expect(compressed.map(({ path }) => path)).toEqual(plain.map(({ path }) => path));
    expect(bytes(compressed)).toBeLessThan(bytes(plain) / 2);
    expect(new Set(plain.map(({ connection }) => connection)).size).toBeLessThan(plain.length / 2);
    expect(plain.length).toBeLessThanOrEqual(12);
  });

  it('the manifest is only asked about when it has grown old', async () => {
    const { address, requests } = await nginxOf(BUNDLED);
    const cache = temporaryFolder();
    await stadion(`data info --data ${address}`, { XDG_CACHE_HOME: cache });
    const shelf = join(cache, 'stadion/manifests');
    const file = join(shelf, readdirSync(shelf)[0] ?? '');
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...kept, checked: kept.checked - 3_600_000 }));
    await stadion(`data info --data ${address}`, { XDG_CACHE_HOME: cache });
    expect(requests().map(({ status, bytes }) => [status, bytes > 0])).toEqual([
      [200, true],
      [304, false],
    ]);
  });

  it('what the cache holds is checked, and fetched again where it is damaged', async () => {
    const { address, requests } = await nginxOf(BUNDLED);
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const ask = () => stadion(`athlete kelvin kiptum --data ${address}`, env);
    const first = await ask();
    const before = requests().length;
    const folder = join(env.XDG_CACHE_HOME, 'stadion');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.json')) writeFileSync(join(folder, file), '{"damaged": true}');
    }
    expect(await ask()).toEqual(first);
    expect(requests()).toHaveLength(2 * before);
  });

  it('many processes share one cache', async () => {
    const { address } = await nginxOf(BUNDLED);
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const lines = ['athlete kelvin kiptum', 'athlete eliud kipchoge', 'records marathon'];
    const local = await Promise.all(lines.map((line) => stadion(line)));
    const all = await Promise.all([...lines, ...lines].map((line) => stadion(`${line} --data ${address}`, env)));
    expect(all).toEqual([...local, ...local]);
    const files = readdirSync(join(env.XDG_CACHE_HOME, 'stadion'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.json./.test(file))).toEqual([]);
  });

  it('a server that is gone is told on standard error, and what was kept is answered', async () => {
    const { address, stop } = await nginxOf(BUNDLED, '');
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const line = `age kelvin-kiptum --json --data ${address}`;
    const first = await stadion(line, env);
    await stop();
    const shelf = join(env.XDG_CACHE_HOME, 'stadion/manifests');
    const file = join(shelf, readdirSync(shelf)[0] ?? '');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), checked: 0 }));
    const { out, code, err } = await stadion(line, env);
    expect({ out, code }).toEqual({ out: first.out, code: 0 });
    expect(err).toMatch(/^stadion: http.* cannot be read \(the connection is refused\): answering from what was kept/);
    expect(await stadion(`on 10-08 --data ${address}`, env)).toMatchObject({ code: 4, out: '' });
    expect(await stadion(line)).toMatchObject({
      code: 4,
      out: expect.stringContaining('DATA'),
    });
  });

  it('a place without a dataset is an error, also for what comes by the list', async () => {
    const { address } = await nginxOf(temporaryFolder());
    const { code, out, err } = await stadion(`athlete kiptum --data ${address}`);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/there is no dataset at http/);
    expect((await stadion(`athlete kiptum --data ftp://127.0.0.1/`)).code).toBe(2);
  });

  it('a dataset of one’s own lies over the bundled one', async () => {
    const { address } = await nginxOf(fixtureFolder(fixture()));
    const { out } = await stadion('athlete kelvin kiptum --json', { STADION_DATA: `${address}:bundled` });
    const answer = JSON.parse(out);
    expect(answer.dataset.version).toMatch(/^\S+ over \S+$/);
    expect(answer.sources).toHaveProperty(['wa-records']);
    const two = await stadion(`athlete kelvin kiptum --json --data ${address} --data bundled`);
    expect(two.out).toBe(out);
    // Alone it knows nothing of others.
    expect((await stadion(`athlete usain bolt --data ${address}`)).code).toBe(1);
    expect((await stadion(`athlete usain bolt --data ${address} --data bundled`)).code).toBe(0);
  });

  it('no network is reached, and no cache written, unless an address is named', async () => {
    const cache = temporaryFolder();
    await stadion('athlete kelvin kiptum', { XDG_CACHE_HOME: cache });
    await stadion(`athlete kelvin kiptum --data ${BUNDLED} --data bundled`, { XDG_CACHE_HOME: cache });
    expect(existsSync(join(cache, 'stadion'))).toBe(false);
  });
});

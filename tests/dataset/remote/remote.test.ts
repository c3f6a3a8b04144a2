/** A dataset over HTTP, from a server that does what servers should not. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRemote } from '../../../src/dataset/remote/remote.ts';
import { DataError } from '../../../src/errors.ts';
import { answersOf } from '../../fixtures/answers.ts';
import { fixture, mark } from '../../fixtures/data.ts';
import { fixtureDataset, fixtureFolder, temporaryFolder } from '../../fixtures/dataset.ts';
import { type Fault, serverOf } from '../../fixtures/server.ts';

const FOLDER = fixtureFolder();

interface World {
  readonly cache?: string;
  readonly now?: number;
  readonly patience?: number;
}

/** Opens it as a process of its own would. */
async function opened(address: string, { cache, now = 1_000_000, patience = 2_000 }: World = {}) {
  const told: string[] = [];
  const dataset = await openRemote(address, {
    env: cache === undefined ? {} : { XDG_CACHE_HOME: cache },
    now: () => now,
    tell: (text) => told.push(text),
    patience,
  });
  return { dataset, told };
}

async function errorOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DataError);
  return (error as DataError).message;
}

const isPage = (url = '') => !url.endsWith('manifest.json');

/** What goes wrong with the first so many pages that are asked for. */
function withPages(count: number, fault: Fault): Fault {
  let left = count;
  return (request, response) => isPage(request.url) && left-- > 0 && fault(request, response);
}

const textOf = (url = '') => readFileSync(join(FOLDER, url));

describe('over HTTP', () => {
  it('everything is answered as from the folder', async () => {
    const { address } = await serverOf(FOLDER);
    const { dataset } = await opened(address);
    expect(await answersOf(dataset, fixture())).toEqual(await answersOf(fixtureDataset(), fixture()));
  });

  it('only the pages a question needs are fetched, and those once', async () => {
    const server = await serverOf(FOLDER);
    const cache = temporaryFolder();
    const { dataset } = await opened(`${server.address}/`, { cache });
    expect(server.asked).toEqual(['/manifest.json']);
    await Promise.all([dataset.person('kelvin-kiptum'), dataset.person('kelvin-kiptum')]);
    expect(server.asked.slice(1).every((path) => path.startsWith('/people/'))).toBe(true);
    const first = server.asked.length;
    expect(new Set(server.asked).size).toBe(first);
    await (await opened(`${server.address}/manifest.json`, { cache })).dataset.person('kelvin-kiptum');
    expect(server.asked).toHaveLength(first);
  });
});

describe('the manifest', () => {
  it('is not asked for again within a minute, and then only whether it has changed', async () => {
    let status = 0;
    const server = await serverOf(FOLDER, (request, response) => {
      response.setHeader('etag', '"one"');
      status = request.headers['if-none-match'] === '"one"' ? 304 : 200;
      if (status === 304) response.writeHead(304).end();
      return status === 304;
    });
    const cache = temporaryFolder();
    await opened(server.address, { cache, now: 1_000_000 });
    await opened(server.address, { cache, now: 1_050_000 });
    expect([server.asked.length, status]).toEqual([1, 200]);
    await opened(server.address, { cache, now: 1_070_000 });
    expect([server.asked.length, status]).toEqual([2, 304]);
    // A 304 counts as an answer of that moment; a clock that was put back does not count at all.
    await opened(server.address, { cache, now: 1_100_000 });
    expect(server.asked.length).toBe(2);
    await opened(server.address, { cache, now: 0 });
    expect(server.asked.length).toBe(3);
  });

  const manifest = JSON.parse(textOf('manifest.json').toString('utf8'));
  const { tables } = manifest;
  const versionOf = (roots: unknown) =>
    `2024.11.20-${createHash('sha256').update(JSON.stringify(roots)).digest('hex').slice(0, 8)}`;
  const withTables = (roots: unknown) => JSON.stringify({ ...manifest, tables: roots, version: versionOf(roots) });

  it.each([
    [
      'a page for people',
      '<html>Log in to this network</html>',
      /is not the manifest of a dataset: it is a page for people/,
    ],
    ['nothing', '', /it is no JSON/],
    ['cut JSON', '{"format": 2, "ver', /it is no JSON/],
    ['null', 'null', /has format unknown; this version reads format \d/],
    ['another format', '{"format": 999}', /has format 999; this version reads format \d/],
    ['no tables', JSON.stringify({ ...manifest, tables: {} }), /parts are missing/],
    ['a table without a page', withTables({ ...tables, people: {} }), /parts are missing/],
    [
      'a page that leaves',
      withTables({ ...tables, people: { page: '../../../etc/passwd', depth: 0 } }),
      /parts are missing/,
    ],
    ['no end of branches', withTables({ ...tables, people: { ...tables.people, depth: 1e9 } }), /parts are missing/],
    [
      'a version that moves the cursor',
      JSON.stringify({ ...manifest, version: '\u001b[2J-00000000' }),
      /parts are missing/,
    ],
    [
      'tables that are not those of the version',
      JSON.stringify({ ...manifest, tables: { ...tables, people: tables.cards } }),
      /is damaged: its tables are not those of its version/,
    ],
  ])('that is %s is refused', async (_what, text, message) => {
    const { address } = await serverOf(FOLDER, (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(text);
      return true;
    });
    expect(await errorOf(opened(address))).toMatch(message);
  });

  it.each([
    [404, /there is no dataset at http:.* \(manifest\.json: 404\)/],
    [403, /may not be read \(403\)/],
    [500, /cannot be read: it answers 500/],
  ])('that is answered with %i is told so', async (status, message) => {
    const { address } = await serverOf(FOLDER, (_request, response) => {
      response.writeHead(status).end();
      return true;
    });
    expect(await errorOf(opened(address))).toMatch(message);
  });

  it('of a server that is not there', async () => {
    const server = await serverOf(FOLDER);
    await server.stop();
    expect(await errorOf(opened(server.address))).toMatch(/cannot be read: the connection is refused/);
    expect(await errorOf(opened('http://nobody.invalid'))).toMatch(/cannot be read: (there is no host|the name of)/);
  });

  it.each([
    ['one address to another without end', '/manifest.json', /without end/],
    ['a scheme that is not followed', 'file:///etc/passwd', /an address that is not followed/],
    ['what is no address', 'http://', /an address that is not followed/],
    ['an address with a password', 'http://a:b@127.0.0.1/', /an address that is not followed/],
  ])('that sends on to %s is refused', async (_what, location, message) => {
    const { address } = await serverOf(FOLDER, (_request, response) => {
      response.writeHead(302, { location }).end();
      return true;
    });
    expect(await errorOf(opened(address))).toMatch(message);
  });

  it('is found where a server sends on to', async () => {
    const { address } = await serverOf(FOLDER, ({ url = '' }, response) => {
      if (!url.startsWith('/old/')) return false;
      response.writeHead(301, { location: url.replace('/old', '') }).end();
      return true;
    });
    const { dataset } = await opened(`${address}/old`);
    expect((await dataset.person('kelvin-kiptum'))?.value.name).toBe('Kelvin Kiptum');
  });
});

describe('a page', () => {
  const ask = async (fault: Fault, world: World = {}) => {
    const server = await serverOf(FOLDER, fault);
    const { dataset } = await opened(server.address, world);
    return { ...server, person: dataset.person('kelvin-kiptum') };
  };

  it.each<[string, Fault]>([
    [
      'corrupted',
      ({ url }, response) => {
        response.end(textOf(url).toString('utf8').replace('Kiptum', 'Kiptun'));
        return true;
      },
    ],
    [
      'cut',
      ({ url }, response) => {
        const content = textOf(url);
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.subarray(0, content.length / 2), () => response.destroy());
        return true;
      },
    ],
    [
      'broken off',
      (_request, response) => {
        response.destroy();
        return true;
      },
    ],
    [
      'badly compressed',
      ({ url }, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(textOf(url)).subarray(0, -20));
        return true;
      },
    ],
    [
      'a passing 503',
      (_request, response) => {
        response.writeHead(503).end();
        return true;
      },
    ],
  ])('that comes %s once is asked for again', async (_what, fault) => {
    const { person } = await ask(withPages(1, fault));
    expect((await person)?.value.name).toBe('Kelvin Kiptum');
  });

  it.each<[string, RegExp, Fault]>([
    [
      'corrupted',
      /its content is not what its name says/,
      (_request, response) => {
        response.end('{"keys": []}');
        return true;
      },
    ],
    [
      'as a page for people',
      /it is a page for people \(text\/html\)/,
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
        return true;
      },
    ],
    [
      'cut',
      /the answer was cut short/,
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('{', () => response.destroy());
        return true;
      },
    ],
    [
      'not at all',
      /is not there: the dataset may have been replaced a moment ago/,
      (_request, response) => {
        response.writeHead(404).end();
        return true;
      },
    ],
    [
      'gigantic, as it says',
      /it is larger than 16 MB/,
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1e12 });
        response.write('{');
        return true;
      },
    ],
    [
      'gigantic, without end',
      /it is larger than 16 MB/,
      (_request, response) => {
        const more = () => {
          while (response.write(Buffer.alloc(1 << 20)));
        };
        response.on('drain', more);
        more();
        return true;
      },
    ],
    [
      'as a bomb',
      /it is larger than 16 MB/,
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(Buffer.alloc(50_000_000)));
        return true;
      },
    ],
    [
      'in an encoding of its own',
      /encoded in a way that was not asked for/,
      (_request, response) => {
        response.setHeader('content-encoding', 'br');
        response.end('x');
        return true;
      },
    ],
  ])('that always comes %s is an error that says so', async (_what, message, fault) => {
    const { person } = await ask(withPages(Number.POSITIVE_INFINITY, fault));
    expect(await errorOf(person)).toMatch(message);
  });

  it.each<[string, Fault]>([
    ['never answered', () => true],
    [
      'answered a byte at a time',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 100_000 });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
        return true;
      },
    ],
  ])('that is %s ends with the time limit', async (_what, fault) => {
    const begun = performance.now();
    const { person } = await ask(withPages(Number.POSITIVE_INFINITY, fault), { patience: 300 });
    expect(await errorOf(person)).toMatch(/no whole answer within 0\.3 s/);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('may come compressed, and a compressed page may come unpacked', async () => {
    const { address } = await serverOf(FOLDER, ({ url = '', headers }, response) => {
      expect(headers['accept-encoding']).toBe('gzip');
      // As servers do that take a file in gzip for a text that they have compressed before.
      response.setHeader('content-encoding', 'gzip');
      response.end(url.endsWith('.gz') ? textOf(url) : gzipSync(textOf(url)));
      return true;
    });
    const { dataset } = await opened(address);
    expect(await answersOf(dataset, fixture())).toEqual(await answersOf(fixtureDataset(), fixture()));
  });

  it('that is of the right name and yet none is refused', async () => {
    const folder = temporaryFolder();
    const write = (text: string) => {
      const page = createHash('sha256').update(text).digest('hex').slice(0, 20);
      mkdirSync(join(folder, 'people'), { recursive: true });
      writeFileSync(join(folder, 'people', `${page}.json`), text);
      const manifest = JSON.parse(textOf('manifest.json').toString('utf8'));
      manifest.tables.people = { page, depth: 1 };
      const hash = createHash('sha256').update(JSON.stringify(manifest.tables)).digest('hex').slice(0, 8);
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: `2024.11.20-${hash}` }));
    };
    const { address } = await serverOf(folder);
    const person = async () => (await opened(address)).dataset.person('kelvin-kiptum');
    write('not JSON');
    expect(await errorOf(person())).toMatch(/is damaged: a page is not JSON/);
    write('{}');
    expect(await errorOf(person())).toMatch(/is damaged: a page is none/);
    write('{"firsts": [""], "pages": ["../../secret"]}');
    expect(await errorOf(person())).toMatch(/has a page without a proper name/);
  });
});

describe('without a network', () => {
  it('what was asked before is answered, and that is said', async () => {
    const server = await serverOf(FOLDER);
    const cache = temporaryFolder();
    await (await opened(server.address, { cache })).dataset.person('kelvin-kiptum');
    await server.stop();
    const { dataset, told } = await opened(server.address, { cache, now: 9_000_000 });
    expect(told.join('')).toMatch(
      /^stadion: .* cannot be read \(the connection is refused\): answering from what was kept of /,
    );
    expect((await dataset.person('kelvin-kiptum'))?.value.name).toBe('Kelvin Kiptum');
    expect(await errorOf(dataset.series('chicago-marathon'))).toMatch(/this question needs what was not kept/);
  });

  it('within a minute nothing needs to be asked, so nothing is said', async () => {
    const server = await serverOf(FOLDER);
    const cache = temporaryFolder();
    await (await opened(server.address, { cache })).dataset.person('kelvin-kiptum');
    await server.stop();
    const { dataset, told } = await opened(server.address, { cache });
    expect((await dataset.person('kelvin-kiptum'))?.value.name).toBe('Kelvin Kiptum');
    expect(told).toEqual([]);
  });
});

describe('a dataset that is replaced', () => {
  it('while it is read is asked for anew by the next question', async () => {
    const folder = fixtureFolder();
    const server = await serverOf(folder);
    const cache = temporaryFolder();
    const { dataset } = await opened(server.address, { cache });
    rmSync(join(folder, 'people'), { recursive: true });
    expect(await errorOf(dataset.person('kelvin-kiptum'))).toMatch(/is not there/);
    await opened(server.address, { cache });
    expect(server.asked.filter((path) => path === '/manifest.json')).toHaveLength(2);
  });

  it('leaves in the cache what both have', async () => {
    const folder = fixtureFolder();
    const server = await serverOf(folder);
    const cache = temporaryFolder();
    await (await opened(server.address, { cache })).dataset.countries();
    const pages = server.asked.length;
    const changed = fixture();
    const next = fixtureFolder({ ...changed, marks: [] });
    const other = await serverOf(next);
    await (await opened(other.address, { cache })).dataset.countries();
    expect(pages).toBeGreaterThan(1);
    expect(other.asked).toEqual(['/manifest.json']);
    expect(readdirSync(join(cache, 'stadion/manifests'))).toHaveLength(2);
  });
});

describe('a list that is read in order', () => {
  it('has its next pages on their way, but not many, and none where one is enough', async () => {
    const marks = Array.from({ length: 4000 }, (_, at) =>
      mark({
        mark: `${2 + Math.floor(at / 3600)}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`,
        date: `${1990 + (at % 30)}-0${1 + (at % 9)}-1${at % 10}`,
      }),
    );
    const folder = fixtureFolder(fixture({ marks }));
    let [open, most] = [0, 0];
    const server = await serverOf(folder, (request, response) => {
      if (!request.url?.startsWith('/lists/')) return false;
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200).end(readFileSync(join(folder, request.url ?? '')));
      }, 30);
      return true;
    });
    const { dataset } = await opened(server.address);
    let count = 0;
    for await (const { value } of dataset.marks('marathon', 'M', 'road')) count += value.length;
    expect(count).toBe(4000);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
    const fresh = (await opened(server.address)).dataset;
    const before = server.asked.length;
    let stretches = 0;
    for await (const _ of fresh.marks('marathon', 'M', 'road')) if (++stretches === 2) break;
    expect(server.asked.slice(before).filter((path) => path.startsWith('/lists/')).length).toBeLessThanOrEqual(3);
  });

  const two = (number: number) => String(number).padStart(2, '0');
});

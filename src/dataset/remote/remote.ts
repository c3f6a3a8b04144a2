/** A compiled dataset behind an address, over HTTP: the same files as in a folder, and only those a question needs. */
import { DataError } from '../../errors.ts';
import type { Dataset } from '../dataset.ts';
import { type Branch, compressed, type Leaf, type TableName } from '../layout.ts';
import { datasetOf } from '../reader.ts';
import { isOf, PAGE_NAME } from '../wholeness.ts';
import { addressOf } from './address.ts';
import { cacheFolder, openCache } from './cache.ts';
import { type Get, RequestFailed, requester, unzipped } from './http.ts';
import { type Opened, openManifest } from './manifest.ts';

/** What reading over HTTP takes of the world. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says something beside the answer. */
  readonly tell: (text: string) => void;
  /** Milliseconds that one answer of a server may take. */
  readonly patience: number;
}

/** Bytes of a page: a hundred times what the largest has. */
const MOST = 16_000_000;

/**
 * Opens the dataset at an address.
 *
 * @throws BadOption for what is no address of HTTP; DataError when nothing can be read there, and nothing was before
 */
export async function openRemote(typed: string, { env, now, tell, patience }: Surroundings): Promise<Dataset> {
  const base = addressOf(typed);
  const get = requester(patience);
  const cache = openCache(cacheFolder(env), now);
  const opened = await openManifest(base, get, cache, now);
  if (opened.offline !== undefined) {
    const { version } = opened.manifest;
    tell(`stadion: ${base.href} cannot be read (${opened.offline}): answering from what was kept of ${version}\n`);
  }
  return datasetOf(
    opened.manifest,
    async (table, page) => {
      if (typeof page !== 'string' || !PAGE_NAME.test(page)) {
        throw new DataError(`the dataset at ${base.href} is damaged: a page has a name that no page has`, SERVED);
      }
      const shelf = `pages/${page.slice(0, 2)}`;
      const kept = cache.read(shelf, `${page}.json`);
      if (kept && isOf(page, kept)) return parsed(kept, base);
      const url = new URL(`${table}/${page}.json${compressed.has(table) ? '.gz' : ''}`, base);
      const content = await fetchPage(url, table, page, get, opened);
      cache.write(shelf, `${page}.json`, content);
      return parsed(content, base);
    },
    AHEAD,
  );
}

/** Pages of a list on their way while one is read. */
const AHEAD = 4;

const SERVED = 'have the folder built again and served as it is';

/** Times that a page is asked for, where the first answer was broken. */
const TRIES = 2;

async function fetchPage(url: URL, table: TableName, page: string, get: Get, opened: Opened): Promise<Buffer> {
  if (opened.offline !== undefined) {
    throw new DataError(
      `${url.host} cannot be read (${opened.offline}), and this question needs what was not kept`,
      'ask again with a network; questions that were asked before are answered without one',
    );
  }
  let why = '';
  for (let tries = 0; tries < TRIES; tries++) {
    // What lies on the way and gave a broken answer is asked to fetch it anew.
    const headers: Record<string, string> = tries === 0 ? {} : { 'cache-control': 'no-cache' };
    try {
      const { status, type, body } = await get(url, headers, MOST);
      if (status === 404 || status === 410) throw gone(url, opened);
      if (status === 200) {
        // Some servers take a compressed file for a compressed answer, which is unpacked by now.
        const content = compressed.has(table) && isZipped(body) ? unzipped(body, MOST) : body;
        if (isOf(page, content)) return content;
        why = /html/.test(type) ? `it is a page for people (${type})` : 'its content is not what its name says';
      } else why = `the server answers ${status}`;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      why = error.message;
      if (error.why === 'slow' || error.why === 'large') break;
    }
  }
  throw new DataError(`${url.href} cannot be read: ${why}`, 'ask again; if it stays so, tell whoever serves it');
}

function isZipped(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

/** A page that is not there: of a dataset that has been replaced since its manifest was read, or was not copied whole. */
function gone(url: URL, { doubt }: Opened): DataError {
  doubt();
  return new DataError(
    `${url.href} is not there: the dataset may have been replaced a moment ago`,
    'ask again; whoever publishes it copies the pages first and the manifest last',
  );
}

/** A page that is of the right hash and yet no page was published so: not by us. */
function parsed(content: Buffer, { href }: URL): unknown {
  let page: Partial<Leaf & Branch> | null;
  try {
    page = JSON.parse(content.toString('utf8'));
  } catch (cause) {
    throw new DataError(`the dataset at ${href} is damaged: a page is not JSON`, SERVED, { cause });
  }
  const { keys, values, strings, fields, shapes, lists, sources, firsts, pages } = page ?? {};
  const areLists = (...parts: unknown[]) => parts.every(Array.isArray);
  const isLeaf = areLists(keys, values, strings, fields, shapes, lists) && typeof sources === 'object';
  if (!isLeaf && !areLists(firsts, pages)) {
    throw new DataError(`the dataset at ${href} is damaged: a page is none`, SERVED);
  }
  return page;
}

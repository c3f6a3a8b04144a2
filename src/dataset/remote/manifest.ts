/** The manifest of a dataset somewhere else: fetched when it may have changed, and looked at before it is believed. */
import { createHash } from 'node:crypto';
import { DataError } from '../../errors.ts';
import { FORMAT, type Manifest } from '../layout.ts';
import { faultOf } from '../wholeness.ts';
import type { Cache } from './cache.ts';
import { type Get, RequestFailed, type Response } from './http.ts';

/** Milliseconds in which a manifest is not asked for again. */
const FRESH = 60_000;
const MOST = 4_000_000;

export interface Opened {
  readonly manifest: Manifest;
  /** Why the server could not be asked; undefined when it was, or was a moment ago. */
  readonly offline: string | undefined;
  /** Has the next question ask the server again. */
  readonly doubt: () => void;
}

/** What the cache holds of it. */
interface Kept {
  readonly url: string;
  /** Milliseconds: when the server last said that it is so. */
  readonly checked: number;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  readonly text: string;
}

/**
 * The manifest below an address: the one kept, where it was asked for a moment ago or nothing has changed since, or the
 * server cannot be asked.
 *
 * @throws DataError when there is none, or it is not one
 */
export async function openManifest(base: URL, get: Get, cache: Cache, now: () => number): Promise<Opened> {
  const url = new URL('manifest.json', base);
  const file = `${createHash('sha256').update(url.href).digest('hex').slice(0, 20)}.json`;
  const keep = (kept: Kept) => cache.write('manifests', file, JSON.stringify(kept));
  const kept = keptIn(cache.read('manifests', file), url);
  const age = now() - (kept?.checked ?? 0);
  const opened = (from: Kept, manifest: Manifest, offline?: string) => ({
    manifest,
    offline,
    doubt: () => keep({ ...from, checked: 0 }),
  });
  if (kept && age >= 0 && age < FRESH) return opened(kept, manifestOf(kept.text, url));
  const answer = await asked(url, get, kept).catch((error: unknown) => {
    if (error instanceof RequestFailed) return error;
    throw error;
  });
  if (answer instanceof RequestFailed || answer.status >= 500 || answer.status === 429) {
    const why = answer instanceof RequestFailed ? answer.message : `it answers ${answer.status}`;
    if (kept) return opened(kept, manifestOf(kept.text, url), why);
    throw new DataError(`${base.href} cannot be read: ${why}`, 'check the address and the network');
  }
  if (answer.status === 304 && kept) {
    keep({ ...kept, checked: now() });
    return opened(kept, manifestOf(kept.text, url));
  }
  if (answer.status !== 200) throw refused(base, answer.status);
  const text = answer.body.toString('utf8');
  const manifest = manifestOf(text, url, answer.type);
  const fetched = { url: url.href, checked: now(), etag: answer.etag, modified: answer.modified, text };
  keep(fetched);
  return opened(fetched, manifest);
}

function asked(url: URL, get: Get, kept: Kept | undefined): Promise<Response> {
  const etag: Record<string, string> = kept?.etag ? { 'if-none-match': kept.etag } : {};
  const since: Record<string, string> = kept?.modified ? { 'if-modified-since': kept.modified } : {};
  return get(url, { ...since, ...etag }, MOST);
}

function refused({ href }: URL, status: number): DataError {
  if (status === 401 || status === 403) {
    return new DataError(
      `${href} may not be read (${status})`,
      'ask whoever serves it to let you in without a password',
    );
  }
  return new DataError(
    `there is no dataset at ${href} (manifest.json: ${status})`,
    'name the folder that holds manifest.json',
  );
}

/** What another process kept, unless it is damaged, of another address, or a manifest that is no longer read. */
function keptIn(content: Buffer | undefined, url: URL): Kept | undefined {
  try {
    const kept = JSON.parse(content?.toString('utf8') ?? '') as Kept;
    if (kept.url !== url.href || typeof kept.checked !== 'number') return undefined;
    manifestOf(kept.text, url);
    return kept;
  } catch {
    return undefined;
  }
}

/**
 * Reads a manifest, and holds it against itself.
 *
 * @throws DataError when it is none, or of another format
 */
function manifestOf(text: string, { href }: URL, type = ''): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    const page = /^\s*</.test(text) ? `a page for people${type && ` (${type})`}` : 'no JSON';
    throw new DataError(`${href} is not the manifest of a dataset: it is ${page}`, BUILT, { cause });
  }
  if (manifest?.format !== FORMAT) {
    throw new DataError(
      `the dataset at ${href} has format ${JSON.stringify(manifest?.format)?.slice(0, 20) ?? 'unknown'}; this version reads format ${FORMAT}`,
      'have it built with this version of stadion',
    );
  }
  const fault = faultOf(manifest);
  if (fault === 'parts are missing') throw new DataError(`${href} is not the manifest of a dataset: ${fault}`, BUILT);
  if (fault !== undefined) throw new DataError(`${href} is damaged: ${fault}`, BUILT);
  return manifest;
}

const BUILT = 'have the folder built again and served as it is';

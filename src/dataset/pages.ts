/** Finding keys in the page trees of a compiled dataset. Pure but for the function that fetches a page. */
import { DataError } from '../errors.ts';
import type { Sources } from './entries.ts';
import { type Branch, type Leaf, type Manifest, plain, type TableName } from './layout.ts';
import { itemsOf, unpack } from './packing.ts';

/** Fetches and parses `<table>/<page>.json`. */
export type FetchPage = (table: TableName, page: string) => Promise<unknown>;

export interface Found<Value> {
  readonly key: string;
  readonly value: Value;
  readonly sources: Sources;
}

/** Index of the last key not after `key`; -1 when all are. Keys compare by code units, as they were sorted. */
export function lastNotAfter(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The entry with exactly this key. */
export async function find<Value>(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  key: string,
): Promise<Found<Value> | undefined> {
  const place = await placeOf(manifest, fetch, table, key);
  return place && found(manifest, table, place.leaf, place.at);
}

/** Of the entry with this key, whose value is a list, the items at some places, and nothing else unpacked. */
export async function findItems<Item>(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  key: string,
  places: readonly number[],
): Promise<Found<readonly Item[]> | undefined> {
  const place = await placeOf(manifest, fetch, table, key);
  if (!place) return undefined;
  const { leaf, at } = place;
  return {
    key,
    value: itemsOf(leaf.values.at(at) ?? null, places, leaf) as Item[],
    sources: sourcesOf(manifest, leaf),
  };
}

async function placeOf(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  key: string,
): Promise<{ readonly leaf: Leaf; readonly at: number } | undefined> {
  const root = manifest.tables[table];
  let page = root.page;
  for (let level = root.depth; level > 0; level--) {
    const branch = (await fetch(table, named(table, page))) as Branch;
    const below = branch.pages[Math.max(0, lastNotAfter(branch.firsts, key))];
    if (below === undefined) return undefined;
    page = below;
  }
  const leaf = (await fetch(table, named(table, page))) as Leaf;
  const at = lastNotAfter(leaf.keys, key);
  return at < 0 || leaf.keys[at] !== key ? undefined : { leaf, at };
}

/**
 * The entries whose keys begin with `prefix`, in order of their keys.
 *
 * @param ahead pages that are fetched before they are asked for, once the second one has been
 */
export async function* scan<Value>(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  prefix: string,
  ahead = 0,
): AsyncGenerator<Found<Value>> {
  for await (const leaf of leaves(manifest, fetch, table, prefix, ahead)) {
    const start = lastNotAfter(leaf.keys, prefix);
    for (let at = Math.max(0, start); at < leaf.keys.length; at++) {
      const key = leaf.keys[at] as string;
      if (isPast(key, prefix)) return;
      if (key.startsWith(prefix)) yield found(manifest, table, leaf, at);
    }
  }
}

/** The values of a whole table, in order of their keys: sooner than {@link scan} gives them one by one. */
export async function everyValue<Value>(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  ahead = 0,
): Promise<Value[]> {
  const every: unknown[] = [];
  for await (const leaf of leaves(manifest, fetch, table, '', ahead)) {
    for (const value of 'all' in leaf.values ? leaf.values.all() : leaf.values)
      every.push(plain.has(table) ? value : unpack(value, leaf));
  }
  return every as Value[];
}

/** The leaves in which there can be keys that begin with `prefix`, in order. */
function leaves(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  prefix: string,
  ahead: number,
): AsyncGenerator<Leaf> {
  const root = manifest.tables[table];
  return below(manifest, fetch, table, prefix, root.page, root.depth, ahead);
}

async function* below(
  manifest: Manifest,
  fetch: FetchPage,
  table: TableName,
  prefix: string,
  page: string,
  depth: number,
  ahead: number,
): AsyncGenerator<Leaf> {
  if (depth > 0) {
    const branch = (await fetch(table, named(table, page))) as Branch;
    const first = Math.max(0, lastNotAfter(branch.firsts, prefix));
    for (let at = first; at < branch.pages.length; at++) {
      if (isPast(branch.firsts[at] as string, prefix)) return;
      for (let next = at + 1; at > first && next <= at + ahead && next < branch.pages.length; next++) {
        if (isPast(branch.firsts[next] as string, prefix)) break;
        // Whoever asks for it is told what went wrong; nobody may.
        fetch(table, named(table, branch.pages[next])).catch(() => {});
      }
      yield* below(manifest, fetch, table, prefix, branch.pages[at] as string, depth - 1, ahead);
    }
    return;
  }
  yield (await fetch(table, named(table, page))) as Leaf;
}

/** @throws DataError when a dataset names a page as no dataset does: it would lead to a file that is none of its own. */
function named(table: TableName, page: unknown): string {
  if (typeof page === 'string' && /^[0-9a-f]{20}$/.test(page)) return page;
  throw new DataError(`the dataset is damaged: the table ${table} has a page without a proper name`);
}

function found<Value>(manifest: Manifest, table: TableName, leaf: Leaf, at: number): Found<Value> {
  const value = leaf.values.at(at) ?? null;
  return {
    key: leaf.keys[at] as string,
    value: (plain.has(table) ? value : unpack(value, leaf)) as Value,
    sources: sourcesOf(manifest, leaf),
  };
}

/** One object for every entry of a page: a list of hundreds takes its sources from a few pages. */
function sourcesOf(manifest: Manifest, leaf: Leaf): Sources {
  let sources = SOURCES.get(leaf);
  if (!sources) {
    sources = { ...manifest.sources, ...leaf.sources };
    SOURCES.set(leaf, sources);
  }
  return sources;
}

const SOURCES = new WeakMap<Leaf, Sources>();

/** True when a key and all after it lie behind everything that begins with the prefix. */
function isPast(key: string, prefix: string): boolean {
  return key > prefix && !key.startsWith(prefix);
}

/** Writes tables as trees of content-addressed pages. Takes sorted entries one at a time; holds one page a level. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Source } from '../dataset/entries.ts';
import { type Branch, compressed, type Root, type TableName } from '../dataset/layout.ts';
import { Packer } from '../dataset/packing.ts';

/** One entry of a table with the ids of the sources its value cites. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly cites?: Iterable<string>;
}

/** Characters of JSON a leaf holds before the next begins: small to parse, large enough to share a dictionary. */
const LEAF_SIZE = 12_000;

const LEAF_SIZES: Readonly<Partial<Record<TableName, number>>> = {
  // The largest by far: smaller pages would repeat more than they save.
  people: 16_000,
  // Compression does better on more at a time.
  lists: 64_000,
  // Candidates lie far apart: a list of ten reads ten pages, for one line of each.
  cards: 5_000,
  // One short value of a page is asked for.
  callings: 3_000,
  places: 3_000,
};

/** Pages a branch points to. */
const FAN_OUT = 150;

/**
 * Writes a table into `<folder>/<table>/` and returns its root.
 *
 * @param entries sorted by key, in code-unit order, without doubles
 * @param sources those to put beside the values that cite them
 * @throws Error when they are not sorted: a bug of the caller that would make keys unfindable
 */
export function writeTable(
  folder: string,
  table: TableName,
  entries: Iterable<Entry>,
  sources: ReadonlyMap<string, Source>,
): Root {
  const gzip = compressed.has(table);
  const directory = join(folder, table);
  mkdirSync(directory, { recursive: true });
  let level: { first: string; page: string }[] = [];
  for (const leaf of leavesOf(table, entries)) {
    const cited: Record<string, Source> = {};
    for (const id of [...leaf.cites].sort()) {
      const source = sources.get(id);
      if (source) cited[id] = source;
    }
    const content = JSON.stringify({ keys: leaf.keys, ...leaf.packer.packed(), sources: cited });
    level.push({ first: leaf.keys[0] ?? '', page: writePage(directory, content, gzip) });
  }
  let depth = 0;
  while (level.length > 1) {
    const above: typeof level = [];
    for (let at = 0; at < level.length; at += FAN_OUT) {
      const group = level.slice(at, at + FAN_OUT);
      const branch: Branch = { firsts: group.map((each) => each.first), pages: group.map((each) => each.page) };
      above.push({ first: group[0]?.first ?? '', page: writePage(directory, JSON.stringify(branch), gzip) });
    }
    level = above;
    depth += 1;
  }
  return { page: level[0]?.page ?? '', depth };
}

interface OpenLeaf {
  readonly keys: string[];
  readonly cites: Set<string>;
  readonly packer: Packer;
  /** Characters of the keys. */
  length: number;
}

function openLeaf(): OpenLeaf {
  return { keys: [], cites: new Set(), packer: new Packer(), length: 0 };
}

/** Cuts sorted entries into leaves. An empty table is one empty leaf. */
function* leavesOf(table: TableName, entries: Iterable<Entry>): Generator<OpenLeaf> {
  const size = LEAF_SIZES[table] ?? LEAF_SIZE;
  let leaf = openLeaf();
  let last: string | undefined;
  for (const { key, value, cites } of entries) {
    if (last !== undefined && key <= last) throw new Error(`${table}: key "${key}" does not come after "${last}"`);
    last = key;
    if (leaf.length + leaf.packer.size > size) {
      yield leaf;
      leaf = openLeaf();
    }
    leaf.keys.push(key);
    leaf.length += key.length + 3;
    leaf.packer.add(value);
    for (const id of cites ?? []) leaf.cites.add(id);
  }
  yield leaf;
}

function writePage(directory: string, content: string, gzip: boolean): string {
  const page = createHash('sha256').update(content).digest('hex').slice(0, 20);
  if (gzip) writeFileSync(join(directory, `${page}.json.gz`), gzipSync(content));
  else writeFileSync(join(directory, `${page}.json`), content);
  return page;
}

/** Writes tables as trees of content-addressed pages. Takes sorted entries one at a time; holds one page a level. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Source } from '../dataset/entries.ts';
import { type Branch, compressed, plain, type Root, type TableName } from '../dataset/layout.ts';
import { type Packed, Packer } from '../dataset/packing.ts';
import { leafText, narrow } from '../dataset/page-text.ts';

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
  // Compression does better on more at a time, and who reads some marks of each wants less.
  lists: 20_000,
  spots: 20_000,
  // Candidates lie far apart: a list of ten reads ten pages, for one line of each.
  cards: 5_000,
  // One short value of a page is asked for.
  callings: 3_000,
  places: 3_000,
};

/** Pages a branch points to. */
const FAN_OUT = 150;

/** A table that is being written: entries come one at a time, sorted. */
export interface TableWriter {
  /** @throws Error for a key that does not come after the one before: a bug that would make keys unfindable */
  readonly add: (entry: Entry) => void;
  /** Writes what is left, and the branches. */
  readonly end: () => Root;
}

/**
 * Begins a table in `<folder>/<table>/`.
 *
 * @param sources those to put beside the values that cite them
 */
export function openTable(folder: string, table: TableName, sources: ReadonlyMap<string, Source>): TableWriter {
  const gzip = compressed.has(table);
  const directory = join(folder, table);
  mkdirSync(directory, { recursive: true });
  const size = LEAF_SIZES[table] ?? LEAF_SIZE;
  const level: Below[] = [];
  let leaf = openLeaf(table);
  let last: string | undefined;
  const write = () => {
    level.push({ first: leaf.keys[0] ?? '', page: writePage(directory, textOf(leaf, sources), gzip) });
    leaf = openLeaf(table);
  };
  return {
    add(entry) {
      if (last !== undefined && entry.key <= last) {
        throw new Error(`${table}: key "${entry.key}" does not come after "${last}"`);
      }
      last = entry.key;
      if (leaf.length + leaf.values.size > size) write();
      put(leaf, entry);
    },
    end() {
      // An empty table is one empty leaf.
      write();
      return branches(level, directory, gzip);
    },
  };
}

/**
 * Writes a table whole and returns its root.
 *
 * @param entries sorted by key, in code-unit order, without doubles
 * @throws Error when they are not
 */
export function writeTable(
  folder: string,
  table: TableName,
  entries: Iterable<Entry>,
  sources: ReadonlyMap<string, Source>,
): Root {
  const writer = openTable(folder, table, sources);
  for (const entry of entries) writer.add(entry);
  return writer.end();
}

interface Below {
  readonly first: string;
  readonly page: string;
}

function branches(leaves: readonly Below[], directory: string, gzip: boolean): Root {
  let level = leaves;
  let depth = 0;
  while (level.length > 1) {
    const above: Below[] = [];
    for (let at = 0; at < level.length; at += FAN_OUT) {
      const group = level.slice(at, at + FAN_OUT);
      const branch: Branch = { firsts: group.map((each) => each.first), pages: group.map((each) => each.page) };
      above.push({ first: group[0]?.first ?? '', page: writePage(directory, narrow(JSON.stringify(branch)), gzip) });
    }
    level = above;
    depth += 1;
  }
  return { page: level[0]?.page ?? '', depth };
}

interface OpenLeaf {
  readonly keys: string[];
  readonly cites: Set<string>;
  readonly values: Pick<Packer, 'add' | 'size' | 'packed'>;
  /** Characters of the keys. */
  length: number;
}

function openLeaf(table: TableName): OpenLeaf {
  return { keys: [], cites: new Set(), values: plain.has(table) ? new Plain() : new Packer(), length: 0 };
}

/** Takes values as a packer does, and leaves them as they are. */
class Plain {
  readonly #values: Packed[] = [];
  size = 0;

  add(value: unknown): void {
    this.#values.push(value as Packed);
    this.size += JSON.stringify(value).length;
  }

  packed(): ReturnType<Packer['packed']> {
    return { strings: [], fields: [], shapes: [], lists: [], values: this.#values };
  }
}

function put(leaf: OpenLeaf, { key, value, cites }: Entry): void {
  leaf.keys.push(key);
  leaf.length += key.length + 3;
  leaf.values.add(value);
  for (const id of cites ?? []) leaf.cites.add(id);
}

function textOf({ keys, cites, values: added }: OpenLeaf, sources: ReadonlyMap<string, Source>): string {
  const cited: Record<string, Source> = {};
  for (const id of [...cites].sort()) {
    const source = sources.get(id);
    if (source) cited[id] = source;
  }
  const { values, ...dictionary } = added.packed();
  return leafText({ keys, ...dictionary, sources: cited }, values);
}

function writePage(directory: string, content: string, gzip: boolean): string {
  const page = createHash('sha256').update(content).digest('hex').slice(0, 20);
  if (gzip) writeFileSync(join(directory, `${page}.json.gz`), gzipSync(content));
  else writeFileSync(join(directory, `${page}.json`), content);
  return page;
}

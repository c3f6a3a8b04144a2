/** A compiled dataset in a folder. Reads the manifest and the pages a question needs, never the whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deletions } from '../domain/name.ts';
import { DataError } from '../errors.ts';
import type { Dataset } from './dataset.ts';
import {
  type Calling,
  type Discipline,
  FORMAT,
  type Manifest,
  type NameEntry,
  type Person,
  type RecordEntry,
} from './layout.ts';
import { type FetchPage, find, scan } from './pages.ts';

/**
 * Opens the compiled dataset in `folder`.
 *
 * @throws DataError when there is none, or it is of another format.
 */
export function openFolder(folder: string): Dataset {
  const manifest = readJson(folder, 'manifest.json') as Manifest | null;
  if (manifest?.format !== FORMAT) {
    throw new DataError(
      `the dataset in ${folder} has format ${manifest?.format ?? 'unknown'}; this version reads format ${FORMAT}`,
      'build it again with this version of stadion',
    );
  }
  const pages = new Map<string, unknown>();
  const fetch: FetchPage = async (table, page) => {
    const file = `${table}/${page}.json`;
    let content = pages.get(file);
    if (content === undefined) {
      content = readJson(folder, file);
      pages.set(file, content);
    }
    return content;
  };
  return datasetOf(manifest, fetch);
}

/** The dataset behind a manifest and a way to fetch its pages. */
function datasetOf(manifest: Manifest, fetch: FetchPage): Dataset {
  const get = <Value>(table: keyof Manifest['tables'], key: string) => find<Value>(manifest, fetch, table, key);
  return {
    manifest,
    person: (id) => get<Person>('people', id),
    names: async (word) => (await get<NameEntry[]>('names', word))?.value ?? [],
    namesFrom: async (prefix, limit) => {
      const entries: NameEntry[] = [];
      for await (const found of scan<NameEntry[]>(manifest, fetch, 'names', prefix)) {
        entries.push(...found.value);
        if (entries.length >= limit) break;
      }
      return entries;
    },
    wordsNear: async (word) => {
      const near = new Set<string>();
      for (const deletion of deletions(word)) {
        for (const known of (await get<string[]>('typos', deletion))?.value ?? []) near.add(known);
      }
      return [...near];
    },
    disciplines: async () => {
      const all: Discipline[] = [];
      for await (const found of scan<Discipline>(manifest, fetch, 'disciplines', '')) all.push(found.value);
      return all;
    },
    called: async (folded) => (await get<Calling[]>('callings', folded))?.value ?? [],
    allCallings: async () => {
      const all: { folded: string; calling: Calling[] }[] = [];
      for await (const { key, value } of scan<Calling[]>(manifest, fetch, 'callings', '')) {
        all.push({ folded: key, calling: value });
      }
      return all;
    },
    async *records(which, area, discipline) {
      const table = which === 'all' ? 'records' : 'standing';
      if (discipline === undefined) yield* scan<readonly RecordEntry[]>(manifest, fetch, table, `${area}/`);
      else {
        const found = await get<readonly RecordEntry[]>(table, `${area}/${discipline}`);
        if (found) yield found;
      }
    },
  };
}

function readJson(folder: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch (cause) {
    throw new DataError(
      `there is no dataset in ${folder} (${file} cannot be read)`,
      'run "npm run build", or name a compiled dataset with --data',
      { cause },
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(`${join(folder, file)} is damaged: it is not JSON`, 'build the dataset again', { cause });
  }
}

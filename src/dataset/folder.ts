/** A compiled dataset in a folder. Reads the manifest and the pages a question needs, never the whole. */
import { isAscii } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import type { Dataset } from './dataset.ts';
import { compressed, FORMAT, type Manifest } from './layout.ts';
import { pageOf } from './page-text.ts';
import { datasetOf } from './reader.ts';

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
  return datasetOf(manifest, (table, page) => {
    return readPage(folder, `${table}/${page}.json${compressed.has(table) ? '.gz' : ''}`);
  });
}

function readJson(folder: string, file: string): unknown {
  return parseJson(folder, file, fromDisk(folder, file, readText));
}

/** Read into the same bytes each time: an article asks for hundreds of pages, and new memory costs more than reading. */
const bytes = Buffer.allocUnsafeSlow(64 * 1024);

function readText(path: string): string {
  const file = openSync(path, 'r');
  let length = 0;
  try {
    for (let read = -1; read !== 0; length += read) read = readSync(file, bytes, length, bytes.length - length, null);
  } finally {
    closeSync(file);
  }
  // Filled to the end, there may be more.
  if (length === bytes.length) return readFileSync(path, 'utf8');
  return bytes.toString(isAscii(bytes.subarray(0, length)) ? 'latin1' : 'utf8', 0, length);
}

async function readPage(folder: string, file: string): Promise<unknown> {
  if (!file.endsWith('.gz')) return readJson(folder, file);
  const bytes = fromDisk(folder, file, (path) => readFileSync(path));
  // Loaded only where it is needed: it costs a millisecond.
  const { gunzipSync } = await import('node:zlib');
  let text: string;
  try {
    text = gunzipSync(bytes).toString('utf8');
  } catch (cause) {
    throw damaged(folder, file, 'it is not compressed as it should be', cause);
  }
  return parseJson(folder, file, text);
}

function fromDisk<Content>(folder: string, file: string, read: (path: string) => Content): Content {
  try {
    return read(join(folder, file));
  } catch (cause) {
    throw new DataError(
      `there is no dataset in ${folder} (${file} cannot be read)`,
      'run "npm run build", or name a compiled dataset with --data',
      { cause },
    );
  }
}

function parseJson(folder: string, file: string, text: string): unknown {
  try {
    return pageOf(text, (cause) => damaged(folder, file, 'it is not JSON', cause));
  } catch (cause) {
    throw damaged(folder, file, 'it is not JSON', cause);
  }
}

function damaged(folder: string, file: string, how: string, cause: unknown): DataError {
  return new DataError(`${join(folder, file)} is damaged: ${how}`, 'build the dataset again', { cause });
}

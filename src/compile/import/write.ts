/** Writing the generated part of `data/`: canonical text, and all of it or nothing. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { distinct } from './grouping.ts';

/** Path under `data/` -> text. A folder named in a path is wholly generated; every other file of `data/` stays. */
export type Output = ReadonlyMap<string, string>;

/**
 * Puts the output in place. Everything is written beside `data/` first; only then do the old files and folders make
 * way, and should that fail they come back.
 */
export async function replaceGenerated(data: string, output: Output): Promise<void> {
  await mkdir(data, { recursive: true });
  const fresh = await mkdtemp(join(dirname(data), '.data-import-'));
  try {
    for (const [path, text] of output) {
      await mkdir(dirname(join(fresh, 'new', path)), { recursive: true });
      await writeFile(join(fresh, 'new', path), text);
    }
    await mkdir(join(fresh, 'old'));
    await swap(data, fresh, distinct([...output.keys()].map((path) => path.split('/')[0] ?? path)));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function swap(data: string, fresh: string, names: readonly string[]): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of names) {
      if (existsSync(join(data, name))) await rename(join(data, name), join(fresh, 'old', name));
      moved.push(name);
      await rename(join(fresh, 'new', name), join(data, name));
    }
  } catch (error) {
    for (const name of moved) {
      await rm(join(data, name), { recursive: true, force: true });
      if (existsSync(join(fresh, 'old', name))) await rename(join(fresh, 'old', name), join(data, name));
    }
    throw error;
  }
}

/** One compact object a line. */
export function ndjsonText(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

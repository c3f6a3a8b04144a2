/**
 * What was fetched, kept on disk for the next question, and for when there is no network. Bounded, and safe with many
 * processes: files are written beside and renamed, and what is read is checked by whoever reads it. Where it cannot be
 * written there is no cache, and no error.
 */
import { randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

export interface Cache {
  /** @param shelf the folder a file lies in: each has a bound of its own */
  readonly read: (shelf: string, file: string) => Buffer | undefined;
  readonly write: (shelf: string, file: string, content: string | Buffer) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes of a shelf; of the 256 shelves of pages together 128 MB. */
const SHELF = 512 * 1024;

/** Where the cache lies, by the customs of the system; undefined where none says. */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  const home = HOME && isAbsolute(HOME) ? join(HOME, '.cache') : undefined;
  const parent = [XDG_CACHE_HOME, LOCALAPPDATA].find((folder) => folder && isAbsolute(folder)) ?? home;
  return parent && join(parent, 'stadion');
}

/** @param now milliseconds, for what was used last */
export function openCache(folder: string | undefined, now: () => number, bound = SHELF): Cache {
  if (folder === undefined) return { read: () => undefined, write: () => {} };
  const tidied = new Set<string>();
  return {
    read(shelf, file) {
      const path = join(folder, shelf, file);
      try {
        const stat = lstatSync(path);
        if (!stat.isFile() || stat.size > bound) return undefined;
        const content = readFileSync(path);
        if (now() - stat.mtimeMs > HOUR) touch(path, now());
        return content;
      } catch {
        return undefined;
      }
    },
    write(shelf, file, content) {
      if (content.length > bound / 2) return;
      try {
        if (!isOurs(folder, shelf)) return;
        place(join(folder, shelf), file, content, now());
        if (tidied.has(shelf)) return;
        tidied.add(shelf);
        tidy(join(folder, shelf), bound);
      } catch {
        // A full disk, or nothing to write to: the answer does not need the cache.
      }
    },
  };
}

/** When a file was used is known to the hour: to write it down at every read would cost more than reading. */
const HOUR = 3_600_000;

function touch(path: string, now: number): void {
  try {
    utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Somebody else's, or gone: it is only forgotten sooner.
  }
}

/** Makes the folders of a shelf; false where one of them is a link, which may lead anywhere. */
function isOurs(folder: string, shelf: string): boolean {
  makeFolder(folder);
  let path = folder;
  for (const name of ['', ...shelf.split('/')]) {
    path = join(path, name);
    makeFolder(path);
    if (!lstatSync(path).isDirectory()) return false;
  }
  return true;
}

/** Makes a folder and those above it. Node's own way to do so never ends where none can be made, as below /proc. */
function makeFolder(path: string): void {
  const make = () => mkdirSync(path, { mode: 0o700 });
  try {
    make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    make();
  }
}

/** Whoever reads meanwhile finds the old file or the new one; a link in its place is replaced, not followed. */
function place(shelf: string, file: string, content: string | Buffer, now: number): void {
  const draft = join(shelf, `${file}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600 });
    utimesSync(draft, now / 1000, now / 1000);
    renameSync(draft, join(shelf, file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes what was used longest ago, until a shelf is well within its bound; what a killed process left goes with it. */
function tidy(shelf: string, bound: number): void {
  const files = readdirSync(shelf).flatMap((name) => {
    const stat = lstatSync(join(shelf, name), { throwIfNoEntry: false });
    return stat && !stat.isDirectory() ? [{ name, size: stat.size, used: stat.mtimeMs }] : [];
  });
  let size = files.reduce((sum, each) => sum + each.size, 0);
  if (size <= bound) return;
  for (const each of files.sort((a, b) => a.used - b.used)) {
    if (size <= bound * 0.8) return;
    rmSync(join(shelf, each.name), { force: true });
    size -= each.size;
  }
}

/** Refused rows with their reasons, in a file that can be mended and imported again. */
import { closeSync, lstatSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { writeAll } from '../stream/sorter.ts';
import { Refusal } from './refusal.ts';
import type { Place } from './tally.ts';

/** What stands before the columns of the rows. */
const OURS = ['refused file', 'refused line', 'refused because'];

/** Rows of one heading follow each other; those of another have their own file, because a table has one heading. */
export class Rejects {
  readonly #path: string;
  readonly #draft: string;
  readonly #handle: number;
  #columns: readonly string[] | undefined;
  #open = true;

  /** @param inputs files that may not be written over @throws Refusal */
  constructor(path: string, inputs: readonly string[]) {
    if (inputs.some((input) => input !== '-' && isSame(input, path))) {
      throw new Refusal('usage', `--rejects: ${path} is what is imported`, 'name another file');
    }
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) {
      throw new Refusal('usage', `--rejects: ${path} is no file that can be written`, 'name another file');
    }
    if (stat && stat.size > 0 && !beginsAsRejects(path)) {
      throw new Refusal('usage', `--rejects: ${path} holds something else, which would be lost`, 'name a new file');
    }
    this.#path = path;
    this.#draft = join(dirname(path), `.${basename(path)}.part`);
    rmSync(this.#draft, { force: true });
    this.#handle = openSync(this.#draft, 'wx');
  }

  add({ file, line }: Place, reason: string, cells: Readonly<Record<string, string>> = {}): void {
    this.#columns ??= Object.keys(cells);
    const known = this.#columns;
    const others = Object.keys(cells).filter((column) => !known.includes(column));
    const rest = others.map((column) => `${column}=${cells[column] ?? ''}`);
    const row = [file, line, reason, ...known.map((column) => cells[column] ?? ''), ...rest];
    const heading = this.#heading ? [] : [[...OURS, ...known]];
    this.#heading = true;
    writeAll(this.#handle, stringify([...heading, row]));
  }

  #heading = false;

  /** The file is there, even if it is empty: then nothing was refused. */
  place(): void {
    this.#close();
    renameSync(this.#draft, this.#path);
  }

  discard(): void {
    this.#close();
    rmSync(this.#draft, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#handle);
    this.#open = false;
  }
}

/** Whether two names are of one file, also where a disk does not tell case apart. */
function isSame(input: string, path: string): boolean {
  const [a, b] = [input, path].map((each) => statSync(each, { throwIfNoEntry: false }));
  return resolve(input) === resolve(path) || (a !== undefined && a.ino !== 0 && a.ino === b?.ino && a.dev === b.dev);
}

/** Rejects of an earlier import may be written over. */
function beginsAsRejects(path: string): boolean {
  const ours = OURS.join();
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(ours.length);
    return readSync(handle, head, 0, head.length, 0) === head.length && head.toString() === ours;
  } finally {
    closeSync(handle);
  }
}

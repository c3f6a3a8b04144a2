/** Refused rows with their reasons, in a file that can be mended and imported again. */
import { closeSync, existsSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { writeAll } from '../stream/sorter.ts';
import { Refusal } from './refusal.ts';
import type { Place } from './tally.ts';

/** Rows of one heading follow each other; those of another have their own file, because a table has one heading. */
export class Rejects {
  readonly #path: string;
  readonly #draft: string;
  readonly #handle: number;
  #columns: readonly string[] | undefined;
  #open = true;

  /** @param inputs files that may not be written over @throws Refusal */
  constructor(path: string, inputs: readonly string[]) {
    if (inputs.some((input) => input !== '-' && resolve(input) === resolve(path))) {
      throw new Refusal('usage', `--rejects: ${path} is what is imported`, 'name another file');
    }
    if (existsSync(path) && !lstatSync(path).isFile()) {
      throw new Refusal('usage', `--rejects: ${path} is no file that can be written`, 'name another file');
    }
    this.#path = path;
    this.#draft = `${path}.part`;
    rmSync(this.#draft, { force: true });
    this.#handle = openSync(this.#draft, 'wx');
  }

  add({ file, line }: Place, reason: string, cells: Readonly<Record<string, string>> = {}): void {
    this.#columns ??= Object.keys(cells);
    const known = this.#columns;
    const others = Object.keys(cells).filter((column) => !known.includes(column));
    const rest = others.map((column) => `${column}=${cells[column] ?? ''}`);
    const row = [file, line, reason, ...known.map((column) => cells[column] ?? ''), ...rest];
    const heading = this.#heading ? [] : [['refused file', 'refused line', 'refused because', ...known]];
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

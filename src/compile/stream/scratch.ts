/** A folder for what does not fit into memory, made when the first file is wanted and removed with all it holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export class Scratch {
  readonly #parent: string;
  #folder: string | undefined;
  #files = 0;

  /** @param parent where the folder is made; it exists when the first file is wanted */
  constructor(parent: string) {
    this.#parent = parent;
  }

  /** The path of a new file. */
  file(): string {
    this.#folder ??= mkdtempSync(join(this.#parent, '.stadion-sort-'));
    this.#files += 1;
    return join(this.#folder, String(this.#files));
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}

/**
 * Starts the bundled program with the code that V8 compiled when it was built, where that fits this version of Node:
 * compiling anew costs as much as answering. V8 refuses a cache that is not its own, and the source is used instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What a bundle is called with, as Node calls a CommonJS module. */
type Bundle = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/** A bundle of the program, run; and its script, from which a cache can be made once its functions have been used. */
interface Loaded {
  readonly exports: Record<string, unknown>;
  readonly script: Script;
}

/**
 * Runs the bundle `<name>.cjs` of a folder, and those beside it that it asks for, from their caches `<name>.cache`.
 *
 * @param cached the name of the cache, where it is another
 * @throws Error when there is no such bundle
 */
export function load(
  folder: string,
  name: string,
  cached = name,
  loaded = new Map<string, Loaded>(),
): Pick<Loaded, 'exports'> & { readonly loaded: ReadonlyMap<string, Loaded> } {
  const filename = join(folder, `${name}.cjs`);
  const cache = join(folder, `${cached}.cache`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const source = wrap(readFileSync(filename, 'utf8'));
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename });
  const node = createRequire(filename);
  const beside = (id: string) => {
    const bundle = /^\.\/([a-z-]+)\.cjs$/.exec(id)?.[1];
    if (bundle === undefined) return node(id);
    return (loaded.get(bundle) ?? load(folder, bundle, bundle, loaded)).exports;
  };
  const module = { exports: {} };
  const run = script.runInThisContext() as Bundle;
  run(module.exports, beside as NodeJS.Require, module, filename, folder);
  loaded.set(name, { exports: module.exports, script });
  return { exports: module.exports, loaded };
}

/**
 * Runs the program built into a folder.
 *
 * @param command the first word typed: each command has a cache of its own, without what only others use
 * @returns its exit code
 */
export function start(folder: string, command = ''): Promise<number> {
  const cached = /^[a-z_]+$/.test(command) ? `cache/${command}` : 'stadion';
  const { main } = load(folder, 'stadion', cached).exports as { main: (home: string) => Promise<number> };
  return main(folder);
}

/**
 * Starts the bundled program with the code that V8 compiled when it was built, where that fits this version of Node:
 * compiling anew costs as much as answering. V8 refuses a cache that is not its own, and the source is used instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** What a bundle is: a function of what Node gives a CommonJS module. */
type Bundle = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/** A bundle of the program, run; and its script, from which a cache can be made once its functions have been used. */
interface Loaded {
  readonly exports: Record<string, unknown>;
  readonly script: Script;
}

/**
 * Runs the bundle `<name>.cjs` of a folder, and those of the folder that it asks for, from their caches `<name>.cache`.
 *
 * @throws Error when there is no such bundle
 */
export function load(
  folder: string,
  name: string,
  loaded = new Map<string, Loaded>(),
): Pick<Loaded, 'exports'> & { readonly loaded: ReadonlyMap<string, Loaded> } {
  const filename = `${folder}/${name}.cjs`;
  const cache = `${folder}/${name}.cache`;
  // Bundles are ASCII: to look through a large one for anything else takes two milliseconds.
  const source = readFileSync(filename, 'latin1');
  // Named without its folder: V8 keeps the name in the cache, and where it was built is nobody's business.
  const named = { filename: `${name}.cjs` };
  const script = new Script(source, existsSync(cache) ? { ...named, cachedData: readFileSync(cache) } : named);
  // Bundles ask for one another and for what Node has built in, which this file's own `require` can give them.
  const asked = (id: string) => {
    const bundle = /^\.\/([a-z-]+)\.cjs$/.exec(id)?.[1];
    if (bundle === undefined) return require(id);
    return (loaded.get(bundle) ?? load(folder, bundle, loaded)).exports;
  };
  const module = { exports: {} };
  const run = script.runInThisContext() as Bundle;
  run(module.exports, asked as NodeJS.Require, module, filename, folder);
  loaded.set(name, { exports: module.exports, script });
  return { exports: module.exports, loaded };
}

/** The bundle for a first word: that of the command, without what only others need, else the program with them all. */
export function bundleFor(folder: string, word = ''): string {
  const own = `commands/${word}`;
  return /^[a-z]+$/.test(word) && existsSync(`${folder}/${own}.cjs`) ? own : 'stadion';
}

/**
 * Runs the program built into a folder.
 *
 * @param word the first that was typed
 * @returns its exit code
 */
export function start(folder: string, word?: string): Promise<number> {
  const { main } = load(folder, bundleFor(folder, word)).exports as { main: (home: string) => Promise<number> };
  return main(folder);
}

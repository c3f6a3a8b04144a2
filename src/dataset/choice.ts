/** Which datasets are asked for. */
import { delimiter } from 'node:path';

/** The word that names the dataset the program carries along; a folder of that name is `./bundled`. */
export const BUNDLED = 'bundled';

/**
 * The datasets that `--data` names, else those of `STADION_DATA`, the first named first; none where neither does.
 *
 * @param typed what stands behind each `--data`, a line each
 * @param environment `STADION_DATA`: several stand in it as folders do in PATH
 * @param separator what stands between folders in PATH
 */
export function chosenDatasets(
  typed: string | undefined,
  environment = '',
  separator: string = delimiter,
): readonly string[] {
  if (typed === undefined && environment === '') return [];
  const names = typed === undefined ? separated(environment, separator) : typed.split('\n');
  return [...new Set(names)];
}

/** An address has colons of its own: behind its scheme, before its port, and, in brackets, in that of IPv6. */
const ADDRESS_OR_FOLDER = /[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?(?:\[[^\]]*\]|[^/:]*)(?::\d+)?(?:\/[^:]*)?|[^:]+/gi;

function separated(list: string, separator: string): string[] {
  const names = separator === ':' ? [...list.matchAll(ADDRESS_OR_FOLDER)].map(([name]) => name) : list.split(separator);
  return names.filter((name) => name !== '');
}

/** True for what lies somewhere else: everything that begins as an address does. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name);
}

/** True for the one dataset that is read without anything more: a folder. */
export function isFolder(name: string): boolean {
  return name !== BUNDLED && !isAddress(name);
}

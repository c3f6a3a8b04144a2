/** Whether a compiled dataset is as it was made: its manifest has all its parts, its pages are those it was made with. */
import { createHash } from 'node:crypto';
import { type Manifest, tableNames } from './layout.ts';

/** What a page is called: anything else could name a file somewhere else. */
export const PAGE_NAME = /^[0-9a-f]{20}$/;

/** Branches over branches of 150 pages each hold more than there is. */
const DEEPEST = 8;

/** A page is called by the hash of its content. */
export function isOf(page: string, content: Uint8Array): boolean {
  return createHash('sha256').update(content).digest('hex').slice(0, page.length) === page;
}

/**
 * Holds a manifest against itself: the version it carries ends with a hash of the roots of its tables, from which the
 * names, and so the hashes, of all pages follow.
 *
 * @returns what is wrong; undefined where nothing is
 */
export function faultOf(manifest: Manifest): string | undefined {
  if (!isWhole(manifest)) return 'parts are missing';
  const [, hash] = /-([0-9a-f]{8})$/.exec(manifest.version) ?? [];
  const own = createHash('sha256').update(JSON.stringify(manifest.tables)).digest('hex').slice(0, 8);
  return hash === own ? undefined : 'its tables are not those of its version';
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isWhole({ version, date, newestMark, counts, sources, tables }: Manifest): boolean {
  const isDay = (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
  return (
    typeof version === 'string' &&
    /^[\w.-]{1,80}$/.test(version) &&
    isDay(date) &&
    isDay(newestMark) &&
    isObject(counts) &&
    Object.values(counts).every(Number.isSafeInteger) &&
    isObject(sources) &&
    Object.values(sources).every(isSource) &&
    isObject(tables) &&
    tableNames.every((name) => {
      const { page, depth } = tables[name] ?? {};
      return (
        typeof page === 'string' && PAGE_NAME.test(page) && Number.isInteger(depth) && depth >= 0 && depth <= DEEPEST
      );
    })
  );
}

function isSource(source: unknown): boolean {
  return isObject(source) && Object.values(source).every((value) => typeof value === 'string');
}

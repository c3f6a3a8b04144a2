/** Names by one of their words, of which some are in thousands of names: `layout.ts` says where those lie. */
import type { WantedNames } from './dataset.ts';
import type { NameEntry } from './entries.ts';
import { type Manifest, WORD_STEM } from './layout.ts';
import { type FetchPage, find, scan } from './pages.ts';
import { type CommonWord, nameFrom, type StoredName } from './stored.ts';

/** The key of the names with a common word that have another word with these first letters beside it, or none. */
export function besideKey(word: string, other: string): string {
  return `${word} ${other.slice(0, WORD_STEM)}`;
}

/** Names that hold a word: all that are wanted, and perhaps others. */
export async function namesWith(
  manifest: Manifest,
  fetch: FetchPage,
  word: string,
  { beside = [], most = Number.POSITIVE_INFINITY }: WantedNames = {},
): Promise<readonly NameEntry[]> {
  const found = (await find<StoredName[] | CommonWord>(manifest, fetch, 'names', word))?.value ?? [];
  if (isWhole(found)) return found.map(nameFrom);
  const under = async (key: string) => (await find<StoredName[]>(manifest, fetch, 'names', key))?.value ?? [];
  const [other] = [...beside].sort((a, b) => b.length - a.length);
  if (other !== undefined) return (await under(besideKey(word, other))).map(nameFrom);
  if (most <= found.best.length) return [...(await under(besideKey(word, ''))), ...found.best].map(nameFrom);
  const all: NameEntry[] = [];
  for await (const { value } of scan<StoredName[]>(manifest, fetch, 'names', besideKey(word, ''))) {
    all.push(...value.map(nameFrom));
  }
  return onceEach(all).sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1));
}

function isWhole(found: readonly StoredName[] | CommonWord): found is readonly StoredName[] {
  return Array.isArray(found);
}

/** A name of three words lies under two others. */
export function onceEach(entries: readonly NameEntry[]): NameEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.id}/${entry.kind}/${entry.folded}`, entry])).values()];
}

/** Things whose names go on from what is typed: the word at the cursor and the words of the same name before it. */
import type { Dataset } from '../dataset/dataset.ts';
import { coversWords, words } from '../domain/name.ts';

/** A thing with a name that fits. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Words of the name that may stand at the cursor. */
  readonly next: readonly string[];
}

/**
 * Finds things of one kind.
 *
 * @param earlier words of the name that are typed already
 * @param last the beginning of one more
 */
export type Finder = (dataset: Dataset, earlier: readonly string[], last: string) => Promise<readonly Named[]>;

/** More are a list to read, not a choice. */
export const OFFERED = 30;

export const disciplinesFrom: Finder = async (dataset, earlier, last) =>
  amongAll(await dataset.disciplines(), earlier, last);

export const sourcesFrom: Finder = async (dataset, earlier, last) =>
  amongAll(
    (await dataset.sources()).map(({ id, title }) => ({ id, name: title })),
    earlier,
    last,
  );

export const nationsFrom: Finder = async (dataset, earlier, last) =>
  amongAll(
    (await dataset.countries()).map(({ code, name }) => ({ id: code, name })),
    earlier,
    last,
  );

/** The thing, when its identifier begins as typed or every word typed begins a word of its name. */
export function namedFrom(id: string, name: string, earlier: readonly string[], last: string): Named | undefined {
  const known = words(name);
  if (earlier.length === 0) {
    const typed = words(last);
    const fits = hasStart(id, last) || (typed.length > 0 && coversWords(typed, known, begins));
    const next = typed.length === 1 ? known.filter((word) => word.startsWith(typed[0] as string)) : [];
    return fits ? { id, name, next } : undefined;
  }
  const before = earlier.flatMap(words);
  const [begun = ''] = words(last);
  const next = known.filter(
    (word, at) => word.startsWith(begun) && coversWords(before, known.toSpliced(at, 1), begins),
  );
  return next.length > 0 ? { id, name, next } : undefined;
}

/** What begins as typed goes before what only holds it: `mar` means the marathon before the half marathon. */
function amongAll(
  all: readonly { readonly id: string; readonly name: string }[],
  earlier: readonly string[],
  last: string,
): Named[] {
  const found = all.flatMap(({ id, name }) => namedFrom(id, name, earlier, last) ?? []);
  const first = found.filter(({ id }) => hasStart(id, last));
  return [...first, ...found.filter((each) => !first.includes(each))];
}

function hasStart(id: string, typed: string): boolean {
  return id.toLowerCase().startsWith(typed.toLowerCase());
}

export function begins(typed: string, known: string): boolean {
  return known.startsWith(typed);
}

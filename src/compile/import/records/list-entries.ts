/** The states of a record list, settled: which records stood, and which rows were slips the list mended later. */

import { compareMarks } from '../../../domain/discipline.ts';
import { words } from '../../../domain/name.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import { likeness } from '../identity/likeness.ts';
import type { ListRow } from '../tables/list-states.ts';

/** One mark of one holder, over all the states that list it. */
export interface Entry {
  /** The newest row with a name, or the newest at all. */
  readonly row: ListRow;
  /** Every spelling of the holder, the newest first; none where no state names one. */
  readonly spellings: readonly ListRow[];
  readonly first: string;
  readonly last: string;
  readonly sources: readonly string[];
}

export interface Settled {
  /** Records by day, the standing one last. */
  readonly records: readonly Entry[];
  readonly dropped: readonly { readonly entry: Entry; readonly why: string }[];
}

/** The entries of one list: one area, discipline, sex and environment. */
export function entriesOf(rows: readonly ListRow[]): Entry[] {
  return [...grouped(rows, ({ mark, date }) => `${mark.value}|${date}`).values()].flatMap(holdersApart);
}

/** Rows of one mark and day: a spelling follows another in time; two that are listed together are two holders. */
function holdersApart(rows: readonly ListRow[]): Entry[] {
  const named = rows.filter(({ name }) => name !== '').sort(byStates);
  if (named.length === 0) return [entryOf(rows, rows)];
  const holders: ListRow[][] = [];
  for (const row of named) {
    const own = holders.find((other) => {
      const before = other.at(-1) as ListRow;
      return before.last < row.first || before.name === row.name;
    });
    if (own) own.push(row);
    else holders.push([row]);
  }
  const unnamed = rows.filter(({ name }) => name === '');
  return holders.map((own) => entryOf([...unnamed, ...own], own));
}

function byStates(a: ListRow, b: ListRow): number {
  return byText(a.first, b.first) || byText(a.last, b.last) || a.line - b.line;
}

function entryOf(rows: readonly ListRow[], named: readonly ListRow[]): Entry {
  const newest = [...named].sort(byStates).reverse();
  const [row] = newest as [ListRow, ...ListRow[]];
  return {
    row,
    spellings: row.name === '' ? [] : newest.filter(({ name }, at) => alike(name, row.name) || at === 0),
    first: rows.map(({ first }) => first).sort(byText)[0] as string,
    last: rows
      .map(({ last }) => last)
      .sort(byText)
      .at(-1) as string,
    sources: distinct(rows.map(({ source }) => source)),
  };
}

/** A name that has nothing of the one it makes way for is another holder, put right. */
function alike(a: string, b: string): boolean {
  return likeness(words(a), words(b)) !== 'none';
}

/** @param newest the newest state of the whole table. */
export function settle(entries: readonly Entry[]): Settled {
  const dropped: { entry: Entry; why: string }[] = [];
  const drop = (entry: Entry, why: string) => {
    dropped.push({ entry, why });
    return false;
  };
  const newest =
    entries
      .map(({ last }) => last)
      .sort(byText)
      .at(-1) ?? '';
  const standing = entries.filter(({ last }) => last === newest);
  const best = [...standing].sort(better)[0] as Entry;
  const candidates = entries.filter((entry) => {
    if (entry.last === newest) return true;
    if (better(entry, best) < 0) return drop(entry, 'better than the standing record, but no longer listed');
    const mended = entries.find((other) => other.first > entry.last && isMending(entry, other));
    return mended ? drop(entry, `put right as ${mended.row.mark.text} of ${mended.row.date}`) : true;
  });
  const records: Entry[] = [];
  for (const entry of [...candidates].sort(inTime)) {
    const before = records.at(-1);
    if (before && better(entry, before) > 0)
      drop(entry, `no improvement on ${before.row.mark.text} of ${before.row.date}`);
    else records.push(entry);
  }
  return { records, dropped };
}

/** Negative when `a` is the better mark. */
function better(a: Entry, b: Entry): number {
  return compareMarks(a.row.discipline.kind, a.row.mark.value, b.row.mark.value);
}

function inTime(a: Entry, b: Entry): number {
  return byText(a.row.date, b.row.date) || better(b, a) || byText(a.row.name, b.row.name);
}

/** The same holder with the same day or the same mark: one of the two was wrong. */
function isMending(wrong: Entry, right: Entry): boolean {
  const same = wrong.row.date === right.row.date || wrong.row.mark.value === right.row.mark.value;
  return same && (wrong.row.name === '' || alike(wrong.row.name, right.row.name));
}

/** The lists of marks: of each discipline, sex and environment, best first, in stretches. */
import type { ListedMark, Result } from '../../dataset/entries.ts';
import type { StoredMark } from '../../dataset/stored.ts';
import { compareMarks } from '../../domain/discipline.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import { type DataIndex, whereOf } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';

/** Marks in one stretch: a short list needs one, and a filtered one is read stretch by stretch until it is full. */
const STRETCH = 50;

/** A mark with what its person and event say of names and places; the value the tables share. */
export function resultOf(mark: schema.Mark, index: DataIndex): Result {
  const { person, team, debut: _debut, rank: _rank, reason: _reason, note: _note, ...rest } = mark;
  const name = team ?? index.people.get(person ?? '')?.record.name ?? person ?? '';
  return { ...rest, ...(person === undefined ? {} : { person }), name, ...whereOf(mark, index) } as Result;
}

/** Every list whole, sorted by key. Marks that are known to be wrong, or had too much wind, are in none. */
export function rankedLists(data: Data, index: DataIndex): Map<string, ListedMark[]> {
  const lists = new Map<string, ListedMark[]>();
  for (const { record } of data.marks) {
    const listed = listedMark(record, index);
    if (!listed) continue;
    const key = `${listed.discipline}/${listed.sex}/${listed.environment}`;
    const list = lists.get(key);
    if (list) list.push(listed);
    else lists.set(key, [listed]);
  }
  for (const list of lists.values()) {
    const kind = index.disciplines.get(list[0]?.discipline ?? '')?.kind ?? 'time';
    list.sort((a, b) => compareMarks(kind, a.value, b.value) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
  return new Map([...lists].sort(([a], [b]) => byPrefix(a, b)));
}

/** The first stretch of every list. */
export function* topTable(lists: ReadonlyMap<string, readonly ListedMark[]>): Generator<Entry> {
  for (const key of [...lists.keys()].sort()) yield stretch(key, lists.get(key) ?? [], 0);
}

/** The later stretches of every list. */
export function* listTable(lists: ReadonlyMap<string, readonly ListedMark[]>): Generator<Entry> {
  for (const [key, list] of lists) {
    for (let at = STRETCH; at < list.length; at += STRETCH) {
      yield stretch(`${key}/${String(at / STRETCH).padStart(5, '0')}`, list, at);
    }
  }
}

function stretch(key: string, list: readonly ListedMark[], from: number): Entry {
  const value = list.slice(from, from + STRETCH).map(storedMark);
  return { key, value, cites: new Set(value.flatMap(({ sources }) => sources)) };
}

function listedMark(mark: schema.Mark, index: DataIndex): ListedMark | undefined {
  const discipline = index.disciplines.get(mark.discipline);
  if (mark.mark === undefined || mark.rank === 'deprecated' || !discipline) return undefined;
  const read = readMark(mark.mark, discipline.kind);
  if (!isMark(read) || read.flags.includes('wind-aided') || read.flags.includes('aided-course')) return undefined;
  return { ...resultOf(mark, index), mark: mark.mark, value: read.value };
}

/** The key says what is contested; one word for the place is enough in a list. */
function storedMark(mark: ListedMark): StoredMark {
  const {
    discipline: _discipline,
    sex: _sex,
    environment: _environment,
    round: _round,
    venue,
    timing: _timing,
    ...rest
  } = mark;
  const placed = rest.city !== undefined || rest.competition !== undefined;
  return placed || venue === undefined ? rest : { ...rest, venue };
}

/** Keys sort as they will once a slash and a number follow them. */
function byPrefix(a: string, b: string): number {
  return `${a}/` < `${b}/` ? -1 : 1;
}

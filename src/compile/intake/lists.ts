/** Records and events of the folder with what is new: small enough to be held. */
import { isRecognised, listOf } from '../../domain/record.ts';
import { byText, distinct } from '../import/grouping.ts';
import type { DataIndex } from '../index-data.ts';
import { recordProgression } from '../lint/record-progression.ts';
import type { RecordEntry, RecordFile, Series } from '../schema.ts';
import type { EventDraft } from './rows-of-events.ts';
import type { Place } from './tally.ts';

/** A step of a record with the row it comes of; those that stood before come of none. */
export interface NewRecord {
  readonly entry: RecordEntry;
  readonly place: Place | undefined;
}

/** @param refuse is told what is no step: a list goes one way */
export function joinedRecords(
  discipline: string,
  old: RecordFile | undefined,
  fresh: readonly NewRecord[],
  index: DataIndex,
  refuse: (place: Place, reason: string) => void,
): { readonly file: RecordFile; readonly added: number; readonly merged: number } {
  const all = new Map<string, NewRecord>();
  let merged = 0;
  for (const each of [...(old?.records ?? []).map((entry) => ({ entry, place: undefined })), ...fresh]) {
    const key = keyOf(each.entry);
    const known = all.get(key);
    if (known && each.place) merged += 1;
    const sources = distinct([...(known?.entry.sources ?? []), ...each.entry.sources]).sort(byText);
    all.set(key, known ? { ...known, entry: { ...known.entry, sources } } : each);
  }
  let kept = [...all.values()].sort((a, b) => byText(orderOf(a.entry), orderOf(b.entry)));
  for (;;) {
    const file = { discipline, records: kept.map(({ entry }) => entry) };
    const frame = { records: [{ record: file, file: `records/${discipline}.json` }] };
    const problems = [...(recordProgression.check?.(frame as never, index) ?? [])];
    const wrong = problems
      .map(({ path }) => kept[Number(/\d+/.exec(path ?? '')?.[0])])
      .filter((each) => each !== undefined);
    const out = new Set(wrong.flatMap((each) => (each.place ? [each] : inList(kept, each))));
    for (const { entry, place } of out) {
      if (place)
        refuse(place, `no record: ${JSON.stringify(entry.mark)} of ${entry.set} is no improvement of its list`);
    }
    if (out.size === 0) return { file, added: kept.filter(({ place }) => place !== undefined).length, merged };
    kept = kept.filter((each) => !out.has(each));
  }
}

/** What is new in the list of one that stood before, and is none any more. */
function inList(all: readonly NewRecord[], { entry }: NewRecord): NewRecord[] {
  return all.filter(
    (each) => each.place && isRecognised(each.entry.status) && listOf(each.entry as never) === listOf(entry as never),
  );
}

function keyOf({ sex, environment, category, area, mark, set, holders }: RecordEntry): string {
  const held = holders.map(({ person, name }) => person ?? name).join('/');
  return [sex, environment, category, area, mark, set, held].join('|');
}

function orderOf(entry: RecordEntry): string {
  return [entry.sex, entry.environment, entry.category, entry.area, entry.set, entry.mark].join('\u0000');
}

/** The series with an edition more, or with what is new of one. @returns whether the edition was not there */
export function addEvent(series: Map<string, Series>, { series: own, edition }: EventDraft): boolean {
  const known = series.get(own.id) ?? { ...own, editions: [] };
  const old = known.editions.find(({ id }) => id === edition.id);
  const sources = (of: { sources: string[] }, and: { sources: string[] }) =>
    distinct([...of.sources, ...and.sources]).sort(byText);
  const joined = old ? { ...edition, ...old, sources: sources(old, edition) } : edition;
  const editions = [...known.editions.filter((each) => each !== old), joined].sort((a, b) => a.year - b.year);
  series.set(own.id, { ...known, sources: sources(known, own), editions });
  return old === undefined;
}

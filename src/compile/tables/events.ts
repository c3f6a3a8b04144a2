/** Events as the compiled dataset holds them: each edition with its results, each series with its editions. */
import type { EditionSummary, EventEntry, HeldRecord, Result, SeriesEntry } from '../../dataset/entries.ts';
import { words } from '../../domain/name.ts';
import type { DataIndex } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';
import { resultOf } from './marks.ts';

type Edition = schema.Series['editions'][number];

/** Edition id to its results, best placed first within each contest. */
export function resultsByEvent(data: Data, index: DataIndex): Map<string, Result[]> {
  const results = new Map<string, Result[]>();
  for (const { record } of data.marks) {
    if (record.event === undefined || record.rank === 'deprecated') continue;
    const known = results.get(record.event);
    const result = resultOf(record, index);
    if (known) known.push(result);
    else results.set(record.event, [result]);
  }
  for (const list of results.values()) list.sort((a, b) => compare(contest(a), contest(b)) || place(a) - place(b));
  return results;
}

const contest = ({ discipline, sex }: Result) => `${discipline}/${sex}`;
const place = (result: Result) => result.place ?? (result.outcome === undefined ? 9_000 : 10_000);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param records what each person held, to find those set on the day and in the discipline of a result */
export function* eventTable(
  { series: all }: Data,
  results: ReadonlyMap<string, readonly Result[]>,
  records: ReadonlyMap<string, readonly HeldRecord[]>,
): Generator<Entry> {
  const editions = all.flatMap(({ record: series }) => series.editions.map((edition) => ({ edition, series })));
  for (const { edition, series } of editions.sort((a, b) => compare(a.edition.id, b.edition.id))) {
    const own = results.get(edition.id) ?? [];
    const set = recordsSet(own, records);
    const value: EventEntry = {
      ...summary(edition, series),
      series: { id: series.id, name: series.name, kind: series.kind },
      results: own,
      records: set,
      ...(edition.note === undefined ? {} : { note: edition.note }),
      sources: edition.sources,
    };
    yield {
      key: edition.id,
      value,
      cites: new Set([...edition.sources, ...[...own, ...set].flatMap(({ sources }) => sources)]),
    };
  }
}

export function* seriesTable({ series: all }: Data, results: ReadonlyMap<string, readonly Result[]>): Generator<Entry> {
  for (const { record: series } of [...all].sort((a, b) => compare(a.record.id, b.record.id))) {
    const editions = series.editions.map(
      (edition): EditionSummary => ({
        ...summary(edition, series),
        winners: (results.get(edition.id) ?? []).filter((result) => result.place === 1 && isFinal(result)),
      }),
    );
    const { aliases = [], editions: _editions, ...rest } = series;
    const cites = new Set([
      ...series.sources,
      ...editions.flatMap(({ winners }) => winners.flatMap(({ sources }) => sources)),
    ]);
    yield { key: series.id, value: { ...rest, aliases, editions } as SeriesEntry, cites };
  }
}

/** Folded word to the series it can mean, by the names of the series or by the name or city of an edition. */
export function* placesTable({ series: all }: Data): Generator<Entry> {
  const places = new Map<string, Set<string>>();
  for (const { record: series } of all) {
    const names = [
      series.name,
      ...(series.aliases ?? []),
      series.city ?? '',
      ...series.editions.flatMap(({ name = '', city = '' }) => [name, city]),
    ];
    for (const word of new Set(names.flatMap(words))) places.set(word, (places.get(word) ?? new Set()).add(series.id));
  }
  for (const key of [...places.keys()].sort()) yield { key, value: [...(places.get(key) ?? [])].sort() };
}

function summary(edition: Edition, series: schema.Series): Omit<EditionSummary, 'winners'> {
  const { sources: _sources, note: _note, ...rest } = edition;
  const city = edition.city ?? series.city;
  const country = edition.country ?? series.country;
  return { ...rest, ...(city ? { city } : {}), ...(country ? { country } : {}) } as Omit<EditionSummary, 'winners'>;
}

/** A first place in a heat or a qualification is no win. */
function isFinal({ round }: Result): boolean {
  return round === undefined || /^\d+(?:f\d*)?$/.test(round);
}

function recordsSet(results: readonly Result[], records: ReadonlyMap<string, readonly HeldRecord[]>): HeldRecord[] {
  const set = results.flatMap(({ person, date, discipline, mark }) =>
    (records.get(person ?? '') ?? []).filter(
      (record) => record.set === date && record.discipline === discipline && record.mark === mark,
    ),
  );
  return [...new Set(set)];
}

/** Events as the compiled dataset holds them: each edition with its results, each series with its editions. */
import type {
  AnnulledResult,
  EditionSummary,
  EventEntry,
  HeldRecord,
  Medal,
  Result,
  SeriesEntry,
} from '../../dataset/entries.ts';
import { words } from '../../domain/name.ts';
import type { Frame } from '../lint/rule.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { type Item, Sorter } from '../stream/sorter.ts';
import type { NumberedMark } from '../walk.ts';
import { digits } from './marks.ts';

type Edition = schema.Series['editions'][number];

/** The results of every edition, sorted as they come, and then what the winners of each series and the medals of nations are. */
export class EventResults {
  readonly #results: Sorter;
  readonly #winners: Sorter;
  readonly #medals: Sorter;
  readonly #held = new Map<string, string>();

  constructor(scratch: Scratch) {
    this.#results = new Sorter(scratch);
    this.#winners = new Sorter(scratch);
    this.#medals = new Sorter(scratch);
  }

  add({ record, number }: NumberedMark, result: Result): void {
    if (record.event === undefined) return;
    const { annulled, reason } = record;
    if (record.rank === 'deprecated' && annulled === undefined) return;
    const key = `${record.event} ${contest(result)} ${digits(place(result), 9)} ${digits(number, 9)}`;
    this.#results.add(key, JSON.stringify(annulled === undefined ? result : { ...result, annulled, reason }));
  }

  /** @param records what each person held, to find those set on the day and in the discipline of a result */
  *events({ series: all }: Frame, records: ReadonlyMap<string, readonly HeldRecord[]>): Generator<Entry> {
    const editions = all.flatMap(({ record: series }) =>
      series.editions.map((edition, at) => ({ edition, series, at })),
    );
    const take = taken(this.#results.sorted());
    for (const { edition, series, at } of editions.sort((a, b) => compare(a.edition.id, b.edition.id))) {
      const all = take(edition.id).map((text) => JSON.parse(text) as Result | AnnulledResult);
      const own = all.filter((result) => !isAnnulled(result));
      const annulled = all.filter(isAnnulled);
      for (const result of own) {
        const medal = MEDALLED.has(series.kind) ? medalOf(result, edition.year) : undefined;
        if (medal) this.#medals.add(`${series.id}/${result.nation} ${digits(edition.year, 4)}`, JSON.stringify(medal));
        if (result.place === 1 && isFinal(result)) {
          this.#winners.add(`${series.id} ${digits(at, 6)}`, JSON.stringify(result));
        }
      }
      const held = heldOn(edition, series, own);
      if (held !== undefined) this.#held.set(edition.id, held);
      const set = recordsSet(own, records);
      const value: EventEntry = {
        ...summary({ ...edition, date: held ?? edition.date }, series),
        series: { id: series.id, name: series.name, kind: series.kind },
        results: own,
        ...(annulled.length === 0 ? {} : { annulled }),
        records: set,
        ...(edition.note === undefined ? {} : { note: edition.note }),
        sources: edition.sources,
      };
      const cites = new Set([...edition.sources, ...[...all, ...set].flatMap(({ sources }) => sources)]);
      yield { key: edition.id, value, cites };
    }
  }

  /** To be asked for after the events. */
  *medals(): Generator<Entry> {
    let nation: { key: string; value: Medal[] } | undefined;
    for (const [key, text] of this.#medals.sorted()) {
      const own = key.slice(0, key.indexOf(' '));
      if (nation && nation.key !== own) yield nation;
      if (nation?.key !== own) nation = { key: own, value: [] };
      nation?.value.push(JSON.parse(text) as Medal);
    }
    if (nation) yield nation;
  }

  /** Likewise. */
  *series({ series: all }: Frame): Generator<Entry> {
    const take = taken(this.#winners.sorted());
    for (const { record: series } of [...all].sort((a, b) => compare(a.record.id, b.record.id))) {
      const editions = series.editions.map((edition, at): EditionSummary => {
        const winners = take(`${series.id} ${digits(at, 6)}`).map((text) => JSON.parse(text) as Result);
        return { ...summary({ ...edition, date: this.#held.get(edition.id) ?? edition.date }, series), winners };
      });
      const { aliases = [], editions: _editions, ...rest } = series;
      const cites = new Set([
        ...series.sources,
        ...editions.flatMap(({ winners }) => winners.flatMap(({ sources }) => sources)),
      ]);
      yield { key: series.id, value: { ...rest, aliases, editions } as SeriesEntry, cites };
    }
  }
}

function isAnnulled(result: Result | AnnulledResult): result is AnnulledResult {
  return 'annulled' in result;
}

/** Championships where a nation has medals. */
const MEDALLED = new Set(['games', 'championship']);

/** That of the final: who was third in the second of two has none. */
function medalOf(result: Result, year: number): Medal | undefined {
  const { place = 4, round = '', discipline, sex, person, name } = result;
  if (place > 3 || !isFinal(result) || /f[2-9]/.test(round)) return undefined;
  return { year, discipline, sex, place, ...(person === undefined ? {} : { person }), name };
}

/** Takes from sorted items the values whose keys are one, or begin with it and a space; to be asked in order. */
function taken(items: Iterator<Item>): (wanted: string) => string[] {
  let next = items.next();
  return (wanted) => {
    const values: string[] = [];
    for (; !next.done; next = items.next()) {
      const [key, value] = next.value;
      if (key === wanted || key.startsWith(`${wanted} `)) values.push(value);
      else if (key > wanted) break;
    }
    return values;
  };
}

const contest = ({ discipline, sex }: Result) => `${discipline}/${sex}`;
const place = (result: Result) => result.place ?? (result.outcome === undefined ? 9_000 : 10_000);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Folded word to the series it can mean, by the names of the series or by the name or city of an edition. */
export function* placesTable({ series: all }: Frame): Generator<Entry> {
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

/** So many results tell the days of a championship, and none lasts longer. */
const ENOUGH = 60;
const LONGEST = 16;

/** The days of a championship of which no more than the year is known: from its first result to its last. */
function heldOn({ date = '' }: Edition, { kind }: schema.Series, results: readonly Result[]): string | undefined {
  if (date.length > 4 || (kind !== 'games' && kind !== 'championship')) return undefined;
  const days = results.map((each) => each.date).filter((day) => day.length === 10);
  const [first, last] = [days.reduce(earlier, days[0] ?? ''), days.reduce(later, '')];
  const lasts = (Date.parse(last) - Date.parse(first)) / 864e5;
  return days.length >= ENOUGH && lasts > 0 && lasts <= LONGEST ? `${first}/${last}` : undefined;
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

function recordsSet(results: readonly Result[], records: ReadonlyMap<string, readonly HeldRecord[]>): HeldRecord[] {
  const set = results.flatMap(({ person, date, discipline, mark }) =>
    (records.get(person ?? '') ?? []).filter(
      (record) => record.set === date && record.discipline === discipline && record.mark === mark,
    ),
  );
  return [...new Set(set)];
}

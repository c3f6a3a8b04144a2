/**
 * Several datasets as one. What the first says goes before what the next says; nothing that any of them says is lost
 * where the contract can show several values, and what is the same in several stands once, with the sources of all.
 */
import { callingsFrom, storedCallings } from '../callings.ts';
import type { Dataset, Sourced } from '../dataset.ts';
import type { Discipline } from '../entries.ts';
import { cardOf } from '../person-facts.ts';
import { joinedEntries } from './each.ts';
import { joinedDay, joinedEvent, joinedMedals, joinedSeries } from './events.ts';
import { joined, rows, sourcesOf, union } from './joined.ts';
import { joinedManifest } from './manifest.ts';
import { joinedMarks } from './marks.ts';
import { byFame, joinedBestKnown, joinedNames } from './names.ts';
import { joinedPerson } from './person.ts';
import { joinedRecords, withEnds } from './records.ts';

/** @param datasets at least one; the first goes before the others */
export function layered(datasets: readonly Dataset[]): Dataset {
  return datasets.reduceRight((lower, upper) => over(upper, lower));
}

/** One dataset laid over another. */
function over(upper: Dataset, lower: Dataset): Dataset {
  let disciplines: Promise<readonly Discipline[]> | undefined;
  const dataset: Dataset = {
    manifest: joinedManifest(upper.manifest, lower.manifest),
    person: async (id) => {
      const found = await both(upper.person(id), lower.person(id), joinedPerson);
      if (!found || found.value.records.length === 0) return found;
      return { ...found, value: { ...found.value, records: await withEnds(found.value.records, dataset) } };
    },
    card: async (id) => {
      const [own, other] = await Promise.all([upper.card(id), lower.card(id)]);
      if (!own || !other || (own.name === other.name && own.detail === other.detail)) return own ?? other;
      const person = await both(upper.person(id), lower.person(id), joinedPerson);
      return person && cardOf(person.value, await dataset.disciplines());
    },
    names: async (word, wanted) => joinedNames(...(await all((each) => each.names(word, wanted)))).sort(byFame),
    namesFrom: async (prefix, limit) => joinedNames(...(await all((each) => each.namesFrom(prefix, limit)))),
    bestKnownFrom: (prefix) => joinedBestKnown(upper, lower, prefix),
    wordsNear: async (word) => union(...(await all((each) => each.wordsNear(word)))),
    disciplines: () => {
      disciplines ??= all((each) => each.disciplines()).then((both) => rows(...both, ({ id }) => id));
      return disciplines;
    },
    called: async (folded) => joined(...(await all((each) => each.called(folded))), ({ id }) => id, calledSo),
    callings: async () => {
      const [own, other] = await all((each) => each.callings());
      const folded = rows(own.all(), other.all(), (each) => each.folded).map((each) => each.folded);
      const called = folded.map(async (each) => ({ folded: each, calling: await dataset.called(each) }));
      return callingsFrom(storedCallings(await Promise.all(called)));
    },
    records: (area, discipline) => joinedRecords(upper, lower, area, discipline),
    // What stands in one may have been beaten in the other: it is found anew from the steps of both.
    standing: () => undefined,
    async *marks(discipline, sex, environment, { from, to, most } = {}) {
      // By years only: two may have a mark under different nations, and whose it is shows when both are read.
      const among = { from, to, most };
      const kind = (await dataset.disciplines()).find(({ id }) => id === discipline)?.kind ?? 'time';
      const lists = [upper, lower].map((each) => each.marks(discipline, sex, environment, among));
      yield* joinedMarks(lists[0] as (typeof lists)[0], lists[1] as (typeof lists)[0], kind);
    },
    event: async (id) => {
      const found = await both(upper.event(id), lower.event(id), joinedEvent);
      if (!found || found.value.records.length === 0) return found;
      return { ...found, value: { ...found.value, records: await withEnds(found.value.records, dataset) } };
    },
    series: (id) => both(upper.series(id), lower.series(id), joinedSeries),
    medals: async (series, nation) => joinedMedals(...(await all((each) => each.medals(series, nation)))),
    seriesCalled: async (word) => union(...(await all((each) => each.seriesCalled(word)))).sort(),
    seriesFrom: async (prefix) => union(...(await all((each) => each.seriesFrom(prefix)))),
    day: async (monthDay) => {
      const [own, other] = await all((each) => each.day(monthDay));
      return own && other ? joinedDay(own, other) : (own ?? other);
    },
    // What both have is known when both are read.
    bestOfDay: async () => undefined,
    countries: async () => rows(...(await all((each) => each.countries())), ({ code }) => code),
    country: async (code) => (await upper.country(code)) ?? lower.country(code),
    source: async (id) => (await upper.source(id)) ?? lower.source(id),
    sources: async () => rows(...(await all((each) => each.sources())), ({ id }) => id),
    each: (table) => joinedEntries(upper, lower, dataset, table),
  };
  const all = <Value>(ask: (dataset: Dataset) => Promise<Value>) => Promise.all([ask(upper), ask(lower)]);
  return dataset;
}

async function both<Value>(
  upper: Promise<Sourced<Value> | undefined>,
  lower: Promise<Sourced<Value> | undefined>,
  join: (upper: Value, lower: Value) => Value,
): Promise<Sourced<Value> | undefined> {
  const [own, other] = await Promise.all([upper, lower]);
  if (!own || !other) return own ?? other;
  return { value: join(own.value, other.value), sources: sourcesOf(own.sources, other.sources) };
}

function calledSo(upper: { id: string; own: boolean }, lower: { id: string; own: boolean }) {
  return { ...upper, own: upper.own || lower.own };
}

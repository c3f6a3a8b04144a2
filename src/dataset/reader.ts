/** The dataset behind a manifest and a way to fetch its pages, wherever they lie. */
import { isSlip } from '../domain/name.ts';
import { ALL_CALLINGS, callingsFrom } from './callings.ts';
import type { Dataset, Sourced } from './dataset.ts';
import type {
  BestOfDay,
  Calling,
  Card,
  Country,
  DayEntry,
  Discipline,
  EventEntry,
  FinishedRecords,
  ListedMark,
  Medal,
  NameEntry,
  RecordEntry,
  SeriesEntry,
  Source,
  Sources,
} from './entries.ts';
import { isNation, type Manifest, STRETCH, stretchKey, type TableName, WORD_STEM } from './layout.ts';
import { namesWith, onceEach } from './names.ts';
import { everyValue, type FetchPage, find, findItems, scan } from './pages.ts';
import { marksAt, spotsOf } from './spots.ts';
import {
  type CommonWord,
  nameFrom,
  personFrom,
  type StoredMark,
  type StoredName,
  type StoredPerson,
} from './stored.ts';

/** Pages kept for the next question of a list: enough for one, and no more memory for a thousand. */
const PAGES_KEPT = 400;

/**
 * @param read reads a page anew; one that has been read lately is kept
 * @param ahead pages of a list that are read before they are asked for, where reading takes its time
 */
export function datasetOf(manifest: Manifest, read: FetchPage, ahead = 0): Dataset {
  const fetch = keeping(read);
  const get = <Value>(table: keyof Manifest['tables'], key: string) => find<Value>(manifest, fetch, table, key);
  const all = <Value>(table: keyof Manifest['tables']) => everyValue<Value>(manifest, fetch, table, ahead);
  async function* ofArea<Value>(table: TableName, area: string, discipline: string | undefined) {
    if (discipline === undefined) yield* scan<Value>(manifest, fetch, table, `${area}/`, ahead);
    else {
      const found = await get<Value>(table, `${area}/${discipline}`);
      if (found) yield found;
    }
  }
  let disciplines: Promise<readonly Discipline[]> | undefined;
  return {
    manifest,
    person: async (id) => {
      const found = await get<StoredPerson>('people', id);
      return found && { value: personFrom(id, found.value), sources: found.sources };
    },
    card: async (id) => (await get<Card>('cards', id))?.value,
    names: (word, wanted) => namesWith(manifest, fetch, word, wanted),
    bestKnownFrom: async (prefix) => (await get<StoredName[]>('beginnings', prefix))?.value.map(nameFrom),
    namesFrom: async (prefix, limit) => {
      const entries: NameEntry[] = [];
      for await (const found of scan<StoredName[] | CommonWord>(manifest, fetch, 'names', prefix, ahead)) {
        // Of a common word the best known are among all that follow.
        if (Array.isArray(found.value)) entries.push(...found.value.map(nameFrom));
        if (entries.length >= limit) break;
      }
      return onceEach(entries);
    },
    wordsNear: async (word) => {
      // A slip leaves the beginning or the end of a word as it was.
      const whole = Math.max(1, Math.floor((word.length - 1) / 2));
      const backwards = (text: string) => [...text].reverse().join('');
      const near = new Set<string>();
      const stem = (text: string) => text.slice(0, Math.min(whole, WORD_STEM));
      for await (const { value } of scan<string>(manifest, fetch, 'words', stem(word), ahead)) {
        for (const known of value.split(' ')) if (isSlip(word, known)) near.add(known);
      }
      const drow = backwards(word);
      for await (const { value } of scan<string>(manifest, fetch, 'sdrow', stem(drow), ahead)) {
        for (const known of value.split(' ')) if (isSlip(drow, known)) near.add(backwards(known));
      }
      return [...near];
    },
    disciplines: () => {
      disciplines ??= all<Discipline>('disciplines');
      return disciplines;
    },
    called: async (folded) => (await get<Calling[]>('callings', folded))?.value ?? [],
    callings: async () => callingsFrom((await get<string>('callings', ALL_CALLINGS))?.value ?? ''),
    records: (area, discipline) => ofArea<readonly RecordEntry[]>('records', area, discipline),
    // A nation's lists are short: theirs are finished when they are asked for.
    standing: (area, discipline) =>
      isNation(area) ? undefined : ofArea<FinishedRecords>('standing', area, discipline),
    async *marks(discipline, sex, environment, among = {}) {
      const list = `${discipline}/${sex}/${environment}`;
      const whole = ({ value, sources }: Sourced<readonly StoredMark[]>): Sourced<readonly ListedMark[]> => ({
        value: value.map((mark) => ({ ...mark, discipline, sex, environment })),
        sources,
      });
      const top = await get<readonly StoredMark[]>('tops', list);
      if (!top) return;
      yield whole(top);
      if (top.value.length < STRETCH) return;
      const spots = spotsOf((table, prefix) => scan(manifest, fetch, table, prefix, ahead), list, among);
      if (!spots) {
        for await (const later of scan<readonly StoredMark[]>(manifest, fetch, 'lists', `${list}/`, ahead))
          yield whole(later);
      } else {
        const read = (stretch: number, places: readonly number[]) =>
          findItems<StoredMark>(manifest, fetch, 'lists', stretchKey(list, stretch), places);
        for await (const marks of marksAt(spots, read, among.most)) yield whole(marks);
      }
    },
    event: (id) => get<EventEntry>('events', id),
    series: (id) => get<SeriesEntry>('series', id),
    medals: async (series, nation) => (await get<readonly Medal[]>('medals', `${series}/${nation}`))?.value ?? [],
    seriesCalled: async (word) => (await get<string[]>('places', word))?.value ?? [],
    seriesFrom: async (prefix) => {
      const ids = new Set<string>();
      for await (const { value } of scan<string[]>(manifest, fetch, 'places', prefix, ahead))
        for (const id of value) ids.add(id);
      return [...ids];
    },
    day: async (monthDay) => {
      const found = await get<readonly DayEntry[] | BestOfDay>('days', monthDay);
      if (!found || isWhole(found)) return found;
      let [value, sources]: [DayEntry[], Sources] = [[], {}];
      for await (const part of scan<readonly DayEntry[]>(manifest, fetch, 'days', `${monthDay}/`, ahead)) {
        value = value.concat(part.value);
        sources = { ...sources, ...part.sources };
      }
      return { value, sources };
    },
    bestOfDay: async (monthDay) => {
      const found = await get<readonly DayEntry[] | BestOfDay>('days', monthDay);
      return found && !isWhole(found) ? (found as Sourced<BestOfDay>) : undefined;
    },
    countries: () => all<Country>('countries'),
    country: async (code) => (await get<Country>('countries', code))?.value,
    sources: () => all<Source>('sources'),
    each: (table) => scan<unknown>(manifest, fetch, table, '', ahead),
    source: async (id) => (await get<Source>('sources', id))?.value,
  };
}

/** Whether a day is all there, and not only the best known of it. */
function isWhole(found: Sourced<readonly DayEntry[] | BestOfDay>): found is Sourced<readonly DayEntry[]> {
  return Array.isArray(found.value);
}

/** Kept from the moment they are asked for: who asks at the same time gets the same page, read once. */
function keeping(read: FetchPage): FetchPage {
  const pages = new Map<string, Promise<unknown>>();
  return (table, page) => {
    const name = `${table}/${page}`;
    const known = pages.get(name);
    if (known) return known;
    const content = read(table, page);
    pages.set(name, content);
    const [oldest = ''] = pages.keys();
    if (pages.size > PAGES_KEPT) pages.delete(oldest);
    return content;
  };
}

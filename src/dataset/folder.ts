/** A compiled dataset in a folder. Reads the manifest and the pages a question needs, never the whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlip } from '../domain/name.ts';
import { DataError } from '../errors.ts';
import type { Dataset, Sourced } from './dataset.ts';
import type {
  Calling,
  Card,
  Country,
  DayEntry,
  Discipline,
  EventEntry,
  ListedMark,
  NameEntry,
  RecordEntry,
  SeriesEntry,
  Source,
} from './entries.ts';
import { compressed, FORMAT, type Manifest, WORD_STEM } from './layout.ts';
import { unpack } from './packing.ts';
import { type FetchPage, find, leavesOf, scan } from './pages.ts';
import { nameFrom, personFrom, type StoredMark, type StoredName, type StoredPerson } from './stored.ts';

/**
 * Opens the compiled dataset in `folder`.
 *
 * @throws DataError when there is none, or it is of another format.
 */
export function openFolder(folder: string): Dataset {
  const manifest = readJson(folder, 'manifest.json') as Manifest | null;
  if (manifest?.format !== FORMAT) {
    throw new DataError(
      `the dataset in ${folder} has format ${manifest?.format ?? 'unknown'}; this version reads format ${FORMAT}`,
      'build it again with this version of stadion',
    );
  }
  // Kept from the moment they are asked for: who asks at the same time gets the same page, read once.
  const pages = new Map<string, Promise<unknown>>();
  const fetch: FetchPage = (table, page) => {
    const file = `${table}/${page}.json${compressed.has(table) ? '.gz' : ''}`;
    const known = pages.get(file);
    if (known) return known;
    const content = readPage(folder, file);
    pages.set(file, content);
    const [oldest = ''] = pages.keys();
    if (pages.size > PAGES_KEPT) pages.delete(oldest);
    return content;
  };
  return datasetOf(manifest, fetch);
}

/** Pages kept for the next question of a list: enough for one, and no more memory for a thousand. */
const PAGES_KEPT = 400;

/** The dataset behind a manifest and a way to fetch its pages. */
function datasetOf(manifest: Manifest, fetch: FetchPage): Dataset {
  const get = <Value>(table: keyof Manifest['tables'], key: string) => find<Value>(manifest, fetch, table, key);
  const all = async <Value>(table: keyof Manifest['tables']) => {
    const values: Value[] = [];
    for await (const found of scan<Value>(manifest, fetch, table, '')) values.push(found.value);
    return values;
  };
  let disciplines: Promise<readonly Discipline[]> | undefined;
  return {
    manifest,
    person: async (id) => {
      const found = await get<StoredPerson>('people', id);
      return found && { value: personFrom(id, found.value), sources: found.sources };
    },
    card: async (id) => (await get<Card>('cards', id))?.value,
    names: async (word) => ((await get<StoredName[]>('names', word))?.value ?? []).map(nameFrom),
    bestKnownFrom: async (prefix) => (await get<StoredName[]>('beginnings', prefix))?.value.map(nameFrom),
    namesFrom: async (prefix, limit) => {
      const entries: NameEntry[] = [];
      for await (const found of scan<StoredName[]>(manifest, fetch, 'names', prefix)) {
        entries.push(...found.value.map(nameFrom));
        if (entries.length >= limit) break;
      }
      return entries;
    },
    wordsNear: async (word) => {
      // A slip leaves the beginning or the end of a word as it was.
      const whole = Math.max(1, Math.floor((word.length - 1) / 2));
      const backwards = (text: string) => [...text].reverse().join('');
      const near = new Set<string>();
      const stem = (text: string) => text.slice(0, Math.min(whole, WORD_STEM));
      for await (const { value } of scan<string>(manifest, fetch, 'words', stem(word))) {
        for (const known of value.split(' ')) if (isSlip(word, known)) near.add(known);
      }
      const drow = backwards(word);
      for await (const { value } of scan<string>(manifest, fetch, 'sdrow', stem(drow))) {
        for (const known of value.split(' ')) if (isSlip(drow, known)) near.add(backwards(known));
      }
      return [...near];
    },
    disciplines: () => {
      disciplines ??= all<Discipline>('disciplines');
      return disciplines;
    },
    called: async (folded) => (await get<Calling[]>('callings', folded))?.value ?? [],
    allCallings: async () => {
      const all: { folded: string; calling: Calling[] }[] = [];
      for await (const leaf of leavesOf(manifest, fetch, 'callings')) {
        for (const [at, folded] of leaf.keys.entries())
          all.push({ folded, calling: unpack(leaf.values[at] ?? null, leaf) as Calling[] });
      }
      return all;
    },
    async *records(which, area, discipline) {
      // A nation's lists are short: they are kept only whole.
      const table = which === 'all' || /^[A-Z]{3}$/.test(area) ? 'records' : 'standing';
      if (discipline === undefined) yield* scan<readonly RecordEntry[]>(manifest, fetch, table, `${area}/`);
      else {
        const found = await get<readonly RecordEntry[]>(table, `${area}/${discipline}`);
        if (found) yield found;
      }
    },
    async *marks(discipline, sex, environment) {
      const list = `${discipline}/${sex}/${environment}`;
      const whole = ({ value, sources }: Sourced<readonly StoredMark[]>): Sourced<readonly ListedMark[]> => ({
        value: value.map((mark) => ({ ...mark, discipline, sex, environment })),
        sources,
      });
      const top = await get<readonly StoredMark[]>('tops', list);
      if (!top) return;
      yield whole(top);
      for await (const later of scan<readonly StoredMark[]>(manifest, fetch, 'lists', `${list}/`)) yield whole(later);
    },
    event: (id) => get<EventEntry>('events', id),
    series: (id) => get<SeriesEntry>('series', id),
    seriesCalled: async (word) => (await get<string[]>('places', word))?.value ?? [],
    seriesFrom: async (prefix) => {
      const ids = new Set<string>();
      for await (const { value } of scan<string[]>(manifest, fetch, 'places', prefix))
        for (const id of value) ids.add(id);
      return [...ids];
    },
    day: (monthDay) => get<readonly DayEntry[]>('days', monthDay),
    countries: () => all<Country>('countries'),
    country: async (code) => (await get<Country>('countries', code))?.value,
    sources: () => all<Source>('sources'),
    each: (table) => scan<unknown>(manifest, fetch, table, ''),
    source: async (id) => (await get<Source>('sources', id))?.value,
  };
}

function readJson(folder: string, file: string): unknown {
  // Read as text: Node has a shorter way to that than to the bytes.
  return parseJson(
    folder,
    file,
    fromDisk(folder, file, (path) => readFileSync(path, 'utf8')),
  );
}

async function readPage(folder: string, file: string): Promise<unknown> {
  if (!file.endsWith('.gz')) return readJson(folder, file);
  const bytes = fromDisk(folder, file, (path) => readFileSync(path));
  // Loaded only where it is needed: it costs a millisecond.
  const { gunzipSync } = await import('node:zlib');
  let text: string;
  try {
    text = gunzipSync(bytes).toString('utf8');
  } catch (cause) {
    throw damaged(folder, file, 'it is not compressed as it should be', cause);
  }
  return parseJson(folder, file, text);
}

function fromDisk<Content>(folder: string, file: string, read: (path: string) => Content): Content {
  try {
    return read(join(folder, file));
  } catch (cause) {
    throw new DataError(
      `there is no dataset in ${folder} (${file} cannot be read)`,
      'run "npm run build", or name a compiled dataset with --data',
      { cause },
    );
  }
}

function parseJson(folder: string, file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damaged(folder, file, 'it is not JSON', cause);
  }
}

function damaged(folder: string, file: string, how: string, cause: unknown): DataError {
  return new DataError(`${join(folder, file)} is damaged: ${how}`, 'build the dataset again', { cause });
}

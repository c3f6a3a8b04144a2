/** Compiles loaded data into the folder a `Dataset` reads: into a temporary folder first, then by one rename. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DayEntry, Source } from '../dataset/entries.ts';
import { FORMAT, type Manifest, type Root, type TableName } from '../dataset/layout.ts';
import { cardOf } from '../dataset/person-facts.ts';
import { type DataIndex, indexData } from './index-data.ts';
import type { Data } from './load.ts';
import { type Entry, writeTable } from './page-writer.ts';
import { dayTable, lifeDays } from './tables/days.ts';
import { callingsTable, disciplineTable } from './tables/disciplines.ts';
import { eventTable, placesTable, resultsByEvent, seriesTable } from './tables/events.ts';
import { listTable, rankedLists, topTable } from './tables/marks.ts';
import { NameIndex } from './tables/names.ts';
import { peopleOf, peopleTable } from './tables/people.ts';
import { recordEntries, recordsByHolder, recordTable, standingSteps } from './tables/records.ts';

/**
 * Writes the compiled dataset to `out`, replacing what was there. When anything fails, `out` stays as it was.
 *
 * @param data loaded, without problems
 */
export function compile(data: Data, out: string): Manifest {
  mkdirSync(dirname(out), { recursive: true });
  const draft = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  // A temporary folder is private; a dataset is for everyone who may run the program.
  chmodSync(draft, 0o755);
  try {
    const manifest = writeDataset(data, indexData(data), draft);
    replace(out, draft);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function replace(out: string, draft: string): void {
  const old = existsSync(out) ? `${draft}-old` : undefined;
  if (old) renameSync(out, old);
  try {
    renameSync(draft, out);
  } catch (error) {
    if (old) renameSync(old, out);
    throw error;
  }
  if (old) rmSync(old, { recursive: true, force: true });
}

function writeDataset(data: Data, index: DataIndex, folder: string): Manifest {
  const all = index.sources as ReadonlyMap<string, Source>;
  const common = commonSources(data, all);
  const sources = new Map([...all].filter(([id]) => !(id in common)));
  const records = recordEntries(data, index);
  const held = recordsByHolder(records, index);
  const results = resultsByEvent(data, index);
  const names = new NameIndex();
  const lives: DayEntry[] = [];
  const cards: Entry[] = [];
  const rules = [...index.disciplines.values()];
  const people = peopleTable(peopleOf(data, index, held), (person) => {
    names.add(person);
    cards.push({ key: person.id, value: cardOf(person, rules) });
    lives.push(...lifeDays(person));
  });
  const byKey = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }));
  const table = (name: TableName, entries: Iterable<Entry>) => writeTable(folder, name, entries, sources);
  const tables: Manifest['tables'] = {
    people: table('people', people),
    cards: table('cards', cards),
    names: table('names', names.names()),
    words: table('words', names.words()),
    sdrow: table('sdrow', names.backwards()),
    beginnings: table('beginnings', names.beginnings()),
    records: table('records', recordTable(records)),
    standing: table('standing', recordTable(standingSteps(records, index))),
    disciplines: table('disciplines', disciplineTable(index)),
    callings: table('callings', callingsTable(index)),
    ...listTables(table, data, index),
    events: table('events', eventTable(data, results, held)),
    series: table('series', seriesTable(data, results)),
    places: table('places', placesTable(data)),
    days: table(
      'days',
      dayTable(lives, records, results, (id) => names.fameOf(id)),
    ),
    countries: table('countries', byKey(index.countries)),
    sources: table('sources', byKey(all)),
  };
  const manifest: Manifest = {
    format: FORMAT,
    version: versionOf(data, tables),
    date: data.info[0]?.record.date ?? '',
    newestMark: newestMark(data),
    counts: countsOf(data, index),
    sources: common,
    tables,
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The lists of marks, in an order of their own: they are let go before the next table. */
function listTables(
  table: (name: TableName, entries: Iterable<Entry>) => Root,
  data: Data,
  index: DataIndex,
): Pick<Manifest['tables'], 'tops' | 'lists'> {
  const lists = rankedLists(data, index);
  return { tops: table('tops', topTable(lists)), lists: table('lists', listTable(lists)) };
}

/** A source cited more often than this stands in the manifest. */
const OFTEN = 1000;

/** Sources cited so often that most pages would repeat them. */
function commonSources(data: Data, all: ReadonlyMap<string, Source>): Record<string, Source> {
  const cited = new Map<string, number>();
  const count = (facts: readonly { readonly sources: readonly string[] }[]) => {
    for (const { sources } of facts) for (const id of sources) cited.set(id, (cited.get(id) ?? 0) + 1);
  };
  count(data.marks.map(({ record }) => record));
  for (const { record } of data.records) count(record.records);
  for (const { record } of [...data.people, ...data.listed]) count([...record.nations, ...(record.statements ?? [])]);
  const often = [...cited].filter(([, times]) => times > OFTEN).map(([id]) => id);
  return Object.fromEntries(often.sort().flatMap((id) => (all.has(id) ? [[id, all.get(id) as Source]] : [])));
}

/** The date of the data and a hash of all of it: `2026.11.20-1f0c9a3b`. */
function versionOf(data: Data, tables: Manifest['tables']): string {
  const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 8);
  return `${data.info[0]?.record.date.replaceAll('-', '.')}-${hash}`;
}

export function countsOf(data: Data, index: DataIndex): Manifest['counts'] {
  const sum = (lists: readonly { length: number }[]) => lists.reduce((total, list) => total + list.length, 0);
  return {
    people: index.people.size,
    marks: data.marks.filter(({ record }) => record.mark !== undefined).length,
    events: index.events.size,
    records: sum(data.records.map(({ record }) => record.records)),
    sources: index.sources.size,
    claims: sum(data.claims.map(({ record }) => record.claims)),
  };
}

/** Date of the newest mark or record, to the day; that of the data where there is none. */
function newestMark(data: Data): string {
  let newest = '';
  const see = (date: string) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(date) && date > newest) newest = date;
  };
  for (const { record } of data.marks) see(record.date);
  for (const { record } of data.records) for (const step of record.records) see(step.set);
  return newest || (data.info[0]?.record.date ?? '');
}

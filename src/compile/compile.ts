/**
 * Compiles data into the folder a `Dataset` reads: into a temporary folder first, then by one rename. Everyone and every
 * mark goes by once, sorted, whatever their number; what is held is what is small.
 */
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../dataset/entries.ts';
import { FORMAT, type Manifest, type TableName } from '../dataset/layout.ts';
import { countsOf } from './counts.ts';
import { draftOf, replace } from './drafts.ts';
import type { Findings } from './findings.ts';
import { type AnyPerson, indexData } from './index-data.ts';
import type { Processes } from './intake/staging.ts';
import type { DataStream } from './load.ts';
import { type Entry, writeTable } from './page-writer.ts';
import type { Problem } from './problem.ts';
import { Scratch } from './stream/scratch.ts';
import { crowdTables } from './tables/crowd.ts';
import { callingsTable, disciplineTable } from './tables/disciplines.ts';
import { placesTable } from './tables/events.ts';
import { recordEntries, recordTable, standingTable } from './tables/records.ts';
import { gather, type NumberedMark } from './walk.ts';

/** What is asked of the data while it goes by, and what is known to be wrong with it already. */
interface Checks {
  readonly found: Findings;
  readonly broken: readonly Problem[];
}

/** Data that does not keep the rules: nothing was written. */
export class Unfit extends Error {}

/**
 * Writes the compiled dataset to `out`, replacing what was there. When anything fails, `out` stays as it was.
 *
 * @param data without problems, or with `checks`
 * @param processes tells which are still there, so that what others left is cleared away
 * @throws Unfit when the checks find anything
 */
export function compile(data: DataStream, out: string, checks?: Checks, processes?: Processes): Manifest {
  const draft = draftOf(out, processes);
  const scratch = new Scratch(draft);
  try {
    const manifest = writeDataset(data, draft, scratch, checks);
    scratch.remove();
    replace(out, draft);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function writeDataset(data: DataStream, folder: string, scratch: Scratch, checks: Checks | undefined): Manifest {
  const seen = observer(data);
  const index = indexData(data, (person) => {
    checks?.found.line(person);
    seen.person(person.record);
  });
  checks?.found.frame(data, index);
  refuse(checks);
  const crowd = gather(data, scratch, seen.see);
  refuse(checks);
  const all = index.sources as ReadonlyMap<string, Source>;
  const common = seen.common(all);
  const sources = new Map([...all].filter(([id]) => !(id in common)));
  const records = recordEntries(data, index);
  const newest = seen.newestMark();
  const byKey = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }));
  const table = (name: TableName, entries: Iterable<Entry>) => writeTable(folder, name, entries, sources);
  const written = crowdTables({
    data,
    index,
    records,
    crowd,
    scratch,
    folder,
    sources,
    found: checks?.found,
    firsts: seen.firsts,
  });
  checks?.found.totals(written.totals, data, index);
  refuse(checks);
  const { people, cards, names, words, sdrow, beginnings, tops, lists, spots, events, series, medals, days } =
    written.tables;
  const tables: Manifest['tables'] = {
    people,
    cards,
    names,
    words,
    sdrow,
    beginnings,
    records: table('records', recordTable(records)),
    standing: table('standing', standingTable(records, index, newest)),
    disciplines: table('disciplines', disciplineTable(index)),
    callings: table('callings', callingsTable(index)),
    tops,
    lists,
    spots,
    events,
    series,
    medals,
    places: table('places', placesTable(data)),
    days,
    countries: table('countries', byKey(index.countries)),
    sources: table('sources', byKey(all)),
  };
  const manifest: Manifest = {
    format: FORMAT,
    version: versionOf(data, tables),
    date: data.info[0]?.record.date ?? '',
    newestMark: newest,
    counts: countsOf(data, index, written.totals),
    sources: common,
    tables,
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function refuse(checks: Checks | undefined): void {
  if (checks && (checks.broken.length > 0 || checks.found.count() > 0)) throw new Unfit();
}

/** A source cited more often than this stands in the manifest: most pages would repeat it. */
const OFTEN = 1000;

/** What must be known of all marks before the first page is written, seen as they go by. */
function observer(data: DataStream) {
  const cited = new Map<string, number>();
  const firsts = new Map<string, number>();
  let newest = '';
  const cite = (sources: readonly string[]) => {
    for (const id of sources) cited.set(id, (cited.get(id) ?? 0) + 1);
  };
  const person = ({ nations, statements = [] }: AnyPerson) => {
    for (const { sources } of [...nations, ...statements]) cite(sources);
  };
  const see = (sources: readonly string[], date: string) => {
    cite(sources);
    if (date > newest && /^\d{4}-\d{2}-\d{2}$/.test(date)) newest = date;
  };
  for (const { record } of data.people) person(record);
  for (const { record } of data.records) for (const step of record.records) see(step.sources, step.set);
  return {
    firsts,
    person,
    see: ({ record, number }: NumberedMark) => {
      see(record.sources, record.date);
      if (record.event !== undefined && record.rank !== 'deprecated' && !firsts.has(record.event)) {
        firsts.set(record.event, number);
      }
    },
    common: (all: ReadonlyMap<string, Source>): Record<string, Source> => {
      const often = [...cited].filter(([, times]) => times > OFTEN).map(([id]) => id);
      return Object.fromEntries(often.sort().flatMap((id) => (all.has(id) ? [[id, all.get(id) as Source]] : [])));
    },
    /** Date of the newest mark or record, to the day; that of the data where there is none. */
    newestMark: () => newest || (data.info[0]?.record.date ?? ''),
  };
}

/** The date of the data and a hash of all of it: `2026.11.20-1f0c9a3b`. */
function versionOf(data: DataStream, tables: Manifest['tables']): string {
  const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 8);
  return `${data.info[0]?.record.date.replaceAll('-', '.')}-${hash}`;
}

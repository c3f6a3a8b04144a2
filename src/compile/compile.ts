/** Compiles loaded data into the folder a `Dataset` reads: into a temporary folder first, then by one rename. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FORMAT, type Manifest, type Source } from '../dataset/layout.ts';
import { type DataIndex, indexData } from './index-data.ts';
import type { Data } from './load.ts';
import { writeTable } from './page-writer.ts';
import { callingsTable, disciplineTable } from './tables/disciplines.ts';
import { nameIndex, namesTable, typosTable } from './tables/names.ts';
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
  const sources = index.sources as ReadonlyMap<string, Source>;
  const records = recordEntries(data, index);
  const people = peopleOf(data, index, recordsByHolder(records, index));
  const names = nameIndex(people);
  const byKey = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }));
  const tables: Manifest['tables'] = {
    people: writeTable(folder, 'people', peopleTable(people), sources),
    names: writeTable(folder, 'names', namesTable(names), sources),
    typos: writeTable(folder, 'typos', typosTable(names), sources),
    records: writeTable(folder, 'records', recordTable(records), sources),
    standing: writeTable(folder, 'standing', recordTable(standingSteps(records, index)), sources),
    disciplines: writeTable(folder, 'disciplines', disciplineTable(index), sources),
    callings: writeTable(folder, 'callings', callingsTable(index), sources),
    sources: writeTable(folder, 'sources', byKey(index.sources), sources),
  };
  const manifest: Manifest = {
    format: FORMAT,
    version: versionOf(data, tables),
    date: data.info[0]?.record.date ?? '',
    newestMark: newestMark(data),
    counts: countsOf(data, index),
    tables,
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
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

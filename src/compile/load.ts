/** Reads `data/` and holds every record against the schema. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { LineTooLong, linesOf } from './stream/lines.ts';

/** A record with the place it stands in. */
export interface Placed<Value> {
  readonly record: Value;
  readonly file: string;
  readonly line?: number;
}

/** Everything in `data/` that is small, in the order of files; what there may be millions of is read anew each time. */
export interface DataStream {
  readonly info: readonly Placed<schema.DatasetInfo>[];
  readonly sources: readonly Placed<schema.Source>[];
  readonly countries: readonly Placed<schema.Country>[];
  readonly disciplines: readonly Placed<schema.Discipline>[];
  readonly people: readonly Placed<schema.CuratedPerson>[];
  readonly listed: Iterable<Placed<schema.ListedPerson>>;
  readonly marks: Iterable<Placed<schema.Mark>>;
  readonly records: readonly Placed<schema.RecordFile>[];
  readonly series: readonly Placed<schema.Series>[];
  readonly claims: readonly Placed<schema.ClaimFile>[];
  readonly expectations: readonly Placed<schema.Expectations>[];
}

/** The same, all of it in memory. */
export interface Data extends DataStream {
  readonly listed: readonly Placed<schema.ListedPerson>[];
  readonly marks: readonly Placed<schema.Mark>[];
}

/** @param read how many records have been read, of a file of which there may be millions */
export type Progress = (file: string, read: number) => void;

/**
 * Opens the data folder.
 *
 * @returns the records that fit the schema. The problems of the others are added to `problems` as they are read: only
 * when all has been read is the list whole, and with any problem, do not use the records.
 */
export function openData(folder: string, progress: Progress = () => {}): { data: DataStream; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = { folder, problems };
  const data: DataStream = {
    info: whole(at, 'dataset.json', schema.DatasetInfo),
    sources: items(at, 'sources.json', schema.Source),
    countries: items(at, 'countries.json', schema.Country),
    disciplines: items(at, 'disciplines.json', schema.Discipline),
    people: filesIn(at, 'people', '.json').flatMap((file) => whole(at, file, schema.CuratedPerson)),
    listed: streamed(at, ['people.ndjson'], schema.ListedPerson, progress),
    marks: streamed(at, filesIn(at, 'marks', '.ndjson'), schema.Mark, progress),
    records: filesIn(at, 'records', '.json').flatMap((file) => whole(at, file, schema.RecordFile)),
    series: filesIn(at, 'events', '.json').flatMap((file) => whole(at, file, schema.Series)),
    claims: filesIn(at, 'claims', '.json').flatMap((file) => whole(at, file, schema.ClaimFile)),
    // Nobody who has not been told of it would miss it.
    expectations: existsSync(join(folder, 'expectations.json'))
      ? whole(at, 'expectations.json', schema.Expectations)
      : [],
  };
  return { data, problems };
}

/** Reads the data folder whole. */
export function loadData(folder: string): { data: Data; problems: readonly Problem[] } {
  const { data, problems } = openData(folder);
  return { data: { ...data, listed: [...data.listed], marks: [...data.marks] }, problems };
}

interface Reading {
  readonly folder: string;
  readonly problems: Problem[];
}

function filesIn({ folder }: Reading, below: string, extension: string): string[] {
  const directory = join(folder, below);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${below}/${name}`);
}

/** A file that is one record. */
function whole<Value>(at: Reading, file: string, shape: z.ZodType<Value>): Placed<Value>[] {
  const text = textOf(at, file);
  if (text === undefined) return [];
  const parsed = parse(at, { file, text, firstLine: 1, oneLine: false });
  return parsed === undefined ? [] : fitting(at, shape, parsed.value, { file });
}

/** A file that is a JSON array of records. */
function items<Value>(at: Reading, file: string, shape: z.ZodType<Value>): Placed<Value>[] {
  const text = textOf(at, file);
  if (text === undefined) return [];
  const parsed = parse(at, { file, text, firstLine: 1, oneLine: false });
  if (parsed === undefined) return [];
  if (!Array.isArray(parsed.value)) {
    at.problems.push({ file, rule: 'schema', message: 'expected a JSON array' });
    return [];
  }
  return parsed.value.flatMap((value, index) => fitting(at, shape, value, { file, prefix: `[${index}]` }));
}

/** Files with a JSON record on each line, read each time they are gone through; their problems are told once. */
function streamed<Value>(
  at: Reading,
  files: readonly string[],
  shape: z.ZodType<Value>,
  progress: Progress,
): Iterable<Placed<Value>> {
  let told = false;
  return {
    *[Symbol.iterator]() {
      const own = told ? { ...at, problems: [] } : at;
      told = true;
      for (const file of files) yield* lines(own, file, shape, progress);
    },
  };
}

/** Lines between two words of progress. */
const OFTEN = 10_000;

function* lines<Value>(
  at: Reading,
  file: string,
  shape: z.ZodType<Value>,
  progress: Progress,
): Generator<Placed<Value>> {
  const linked = problemOfLink(at, file);
  if (linked) {
    at.problems.push(linked);
    return;
  }
  let line = 0;
  try {
    for (const text of linesOf(join(at.folder, file))) {
      line += 1;
      if (line % OFTEN === 0) progress(file, line);
      if (text === '') continue;
      const parsed = parse(at, { file, text, firstLine: line, oneLine: true });
      if (parsed !== undefined) yield* fitting(at, shape, parsed.value, { file, line });
    }
  } catch (error) {
    if (error instanceof LineTooLong)
      at.problems.push({ file, line: error.line, rule: 'json', message: error.message });
    else if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    else at.problems.push(unreadable(file));
  }
}

function textOf(at: Reading, file: string): string | undefined {
  const linked = problemOfLink(at, file);
  if (linked) {
    at.problems.push(linked);
    return undefined;
  }
  try {
    return readFileSync(join(at.folder, file), 'utf8');
  } catch {
    at.problems.push(unreadable(file));
    return undefined;
  }
}

function unreadable(file: string): Problem {
  return { file, rule: 'file', message: 'expected a file that can be read' };
}

/** A data folder is all there is to it: a link may lead anywhere, and what lies there is nobody's data. */
function problemOfLink({ folder }: Reading, file: string): Problem | undefined {
  const parts = file.split('/');
  const linked = parts.some((_, at) => isLink(join(folder, ...parts.slice(0, at + 1))));
  return linked ? { file, rule: 'file', message: 'expected a file of the folder, not a symbolic link' } : undefined;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

interface Piece {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  readonly oneLine: boolean;
}

function parse({ problems }: Reading, { file, text, firstLine, oneLine }: Piece): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = (error as Error).message;
    const line = oneLine ? firstLine : lineOf(message, text);
    // The message quotes the text, with its line ends.
    const problem = { file, rule: 'json', message: `expected JSON: ${message.replace(/\s+/g, ' ')}` };
    problems.push(line === undefined ? problem : { ...problem, line });
    return undefined;
  }
}

/** The line a JSON error is in, as far as the error tells. */
function lineOf(message: string, text: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined && !message.includes('end of JSON')) return undefined;
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

function fitting<Value>(
  { problems }: Reading,
  shape: z.ZodType<Value>,
  value: unknown,
  { file, line, prefix = '' }: { file: string; line?: number; prefix?: string },
): Placed<Value>[] {
  const result = shape.safeParse(value);
  const place = line === undefined ? { file } : { file, line };
  if (result.success) return [{ record: result.data, ...place }];
  for (const issue of result.error.issues) {
    problems.push({ ...place, path: `${prefix}${pathText(issue.path)}`, rule: 'schema', message: issue.message });
  }
  return [];
}

/** `statements[2].sources`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`))
    .join('');
}

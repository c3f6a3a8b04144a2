/** Reads `data/` and holds every record against the schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';

/** A record with the place it stands in. */
export interface Placed<Value> {
  readonly record: Value;
  readonly file: string;
  readonly line?: number;
}

/** Everything in `data/`, in the order of files and lines. */
export interface Data {
  readonly info: readonly Placed<schema.DatasetInfo>[];
  readonly sources: readonly Placed<schema.Source>[];
  readonly countries: readonly Placed<schema.Country>[];
  readonly disciplines: readonly Placed<schema.Discipline>[];
  readonly people: readonly Placed<schema.CuratedPerson>[];
  readonly listed: readonly Placed<schema.ListedPerson>[];
  readonly marks: readonly Placed<schema.Mark>[];
  readonly records: readonly Placed<schema.RecordFile>[];
  readonly series: readonly Placed<schema.Series>[];
  readonly claims: readonly Placed<schema.ClaimFile>[];
  readonly expectations: readonly Placed<schema.Expectations>[];
}

/**
 * Reads the data folder.
 *
 * @returns the records that fit the schema, and the problems of the rest: with any problem, do not use the records.
 */
export function loadData(folder: string): { data: Data; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const at = { folder, problems };
  const data: Data = {
    info: whole(at, 'dataset.json', schema.DatasetInfo),
    sources: items(at, 'sources.json', schema.Source),
    countries: items(at, 'countries.json', schema.Country),
    disciplines: items(at, 'disciplines.json', schema.Discipline),
    people: filesIn(at, 'people', '.json').flatMap((file) => whole(at, file, schema.CuratedPerson)),
    listed: lines(at, 'people.ndjson', schema.ListedPerson),
    marks: filesIn(at, 'marks', '.ndjson').flatMap((file) => lines(at, file, schema.Mark)),
    records: filesIn(at, 'records', '.json').flatMap((file) => whole(at, file, schema.RecordFile)),
    series: filesIn(at, 'events', '.json').flatMap((file) => whole(at, file, schema.Series)),
    claims: filesIn(at, 'claims', '.json').flatMap((file) => whole(at, file, schema.ClaimFile)),
    expectations: whole(at, 'expectations.json', schema.Expectations),
  };
  return { data, problems };
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

/** A file with a JSON record on each line. */
function lines<Value>(at: Reading, file: string, shape: z.ZodType<Value>): Placed<Value>[] {
  const text = textOf(at, file);
  if (text === undefined) return [];
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const parsed = parse(at, { file, text: line, firstLine: index + 1, oneLine: true });
    return parsed === undefined ? [] : fitting(at, shape, parsed.value, { file, line: index + 1 });
  });
}

function textOf({ folder, problems }: Reading, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    problems.push({ file, rule: 'file', message: 'expected a file that can be read' });
    return undefined;
  }
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

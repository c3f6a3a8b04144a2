/**
 * The one way each file of `data/` is written, so that a change is a small diff: keys in the order of the schema, lists
 * sorted, a mark, a listed person or a record on a line of its own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as schema from './schema.ts';

interface Kind {
  readonly pattern: RegExp;
  /** The text of a file from its parsed content. @throws ZodError when the content does not fit the schema */
  readonly spell: (content: unknown) => string;
}

const KINDS: readonly Kind[] = [
  { pattern: /^sources\.json$/, spell: list(schema.Source, ({ id }) => id) },
  { pattern: /^countries\.json$/, spell: list(schema.Country, ({ code }) => code) },
  { pattern: /^disciplines\.json$/, spell: list(schema.Discipline, ({ id }) => id) },
  { pattern: /^people\.ndjson$/, spell: lines(schema.ListedPerson, ({ id }) => id) },
  { pattern: /^marks\/.*\.ndjson$/, spell: lines(schema.Mark, markOrder) },
  { pattern: /^people\/.*\.json$/, spell: whole(schema.CuratedPerson) },
  { pattern: /^events\/.*\.json$/, spell: whole(schema.Series) },
  { pattern: /^claims\/.*\.json$/, spell: whole(schema.ClaimFile) },
  { pattern: /^records\/.*\.json$/, spell: (content) => recordText(schema.RecordFile.parse(content)) },
  { pattern: /^dataset\.json$/, spell: whole(schema.DatasetInfo) },
  { pattern: /^expectations\.json$/, spell: whole(schema.Expectations) },
];

/** Marks stand in order of sex, date, person or team, mark and round. */
export function markOrder({ sex, date, person, team, mark, round }: schema.Mark): string {
  return [sex, date, person ?? team ?? '', mark ?? '', round ?? ''].join('\u0000');
}

/** One record a line: a file of a discipline has hundreds. */
export function recordText({ discipline, records }: schema.RecordFile): string {
  const entries = records.map((record) => `    ${JSON.stringify(record)}`);
  return `{\n  "discipline": ${JSON.stringify(discipline)},\n  "records": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

/** Two spaces deep, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The files of a data folder that are not written as they should be.
 *
 * @returns their paths and what they should hold; files that do not fit the schema are left to the lint
 */
export function misspelt(folder: string): { file: string; text: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const kind = KINDS.find(({ pattern }) => pattern.test(file));
    if (!kind) return [];
    const written = readFileSync(join(folder, file), 'utf8');
    const text = spelling(kind, file, written);
    return text === undefined || text === written ? [] : [{ file, text }];
  });
}

/** Rewrites what is misspelt. @returns the files changed */
export function respell(folder: string): string[] {
  return misspelt(folder).map(({ file, text }) => {
    writeFileSync(join(folder, file), text);
    return file;
  });
}

function spelling(kind: Kind, file: string, text: string): string | undefined {
  try {
    const content = file.endsWith('.ndjson')
      ? text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
      : JSON.parse(text);
    return kind.spell(content);
  } catch {
    return undefined;
  }
}

function whole<Value>(shape: z.ZodType<Value>): Kind['spell'] {
  return (content) => jsonText(shape.parse(content));
}

function list<Value>(shape: z.ZodType<Value>, orderOf: (value: Value) => string): Kind['spell'] {
  return (content) => jsonText(sorted(content, shape, orderOf));
}

function lines<Value>(shape: z.ZodType<Value>, orderOf: (value: Value) => string): Kind['spell'] {
  return (content) =>
    sorted(content, shape, orderOf)
      .map((value) => `${JSON.stringify(value)}\n`)
      .join('');
}

function sorted<Value>(content: unknown, shape: z.ZodType<Value>, orderOf: (value: Value) => string): Value[] {
  const values = shape.array().parse(content);
  const keyed = values.map((value) => ({ value, key: orderOf(value) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ value }) => value);
}

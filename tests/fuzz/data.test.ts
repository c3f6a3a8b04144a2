/**
 * Data that is damaged in ways nobody thought of: values of the files of a compiled dataset, and of a data folder, changed,
 * taken away or swapped, and their bytes. What can still be answered is; the rest is told, with the exit code of bad data.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeData } from '../fixtures/data-folder.ts';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';
import { anyText, expectSound, PATIENCE, spoiltBytes, tries } from './runs.ts';

const LINES = [
  'athlete kelvin-kiptum --claims --explain',
  'age gervais-hakizimana',
  'records',
  'records marathon --history --json',
  'timeline kelvin-kiptum',
  'marks marathon -o csv',
  'event chicago-marathon-2023',
  'compare kelvin-kiptum --vs eliud-kipchoge',
  'search ki',
  'on 02-11',
  'source nation-2024-02-12',
  'data info --json',
  'data export --table marks',
  '__complete bash athlete k',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const value = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e21, '', [], {}, [[]], [null], { a: null }, '__proto__', '../x'),
  anyText,
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

interface Change {
  /** Which way to go at each step down. */
  readonly path: readonly number[];
  readonly how: 'put' | 'drop' | 'swap';
  readonly put: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('put', 'put', 'drop', 'swap'),
  put: value,
});

/** The value with one of those within it changed. */
function changed(json: Json, { path: [step = 0, ...path], how, put }: Change): Json {
  if (json === null || typeof json !== 'object') return put;
  const keys = Object.keys(json);
  const key = keys[step % (keys.length || 1)];
  if (key === undefined) return put;
  const other = keys[(step + 1) % keys.length] as string;
  const copy = structuredClone(json) as { [key: string]: Json };
  if (path.length > 0 && typeof copy[key] === 'object' && copy[key] !== null) {
    copy[key] = changed(copy[key], { path, how, put });
  } else if (how === 'put') copy[key] = put;
  else if (how === 'swap') [copy[key], copy[other]] = [copy[other] as Json, copy[key] as Json];
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A copy of a folder in which one file is not as it was. */
function spoiltCopy(folder: string, at: number, spoil: (content: Buffer) => Uint8Array | string): string {
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  const files = filesIn(copy);
  const file = join(copy, files[at % files.length] as string);
  writeFileSync(file, spoil(readFileSync(file)));
  return copy;
}

/** JSON changed within; NDJSON in one of its lines; other bytes left alone. */
function spoiltJson(content: Buffer, how: Change): string | Buffer {
  const text = content.toString();
  try {
    return JSON.stringify(changed(JSON.parse(text), how));
  } catch {
    const lines = text.split('\n');
    const at = (how.path[0] ?? 0) % lines.length;
    try {
      lines[at] = JSON.stringify(changed(JSON.parse(lines[at] ?? ''), how));
      return lines.join('\n');
    } catch {
      return content;
    }
  }
}

describe('a compiled dataset', { timeout: PATIENCE }, () => {
  const whole = fixtureFolder();
  const asked = async (dataset: string) => {
    for (const line of LINES) {
      const outcome = await stadion(line, { dataset, today: '2024-11-20' });
      expect({ line, bug: outcome.code === 70 ? outcome.err : '' }).toEqual({ line, bug: '' });
      expectSound(outcome);
    }
  };

  it('with any value changed is read, or told to be damaged', async () => {
    const property = fc.asyncProperty(fc.nat(10_000), change, async (at, how) => {
      await asked(spoiltCopy(whole, at, (content) => spoiltJson(content, how)));
    });
    await fc.assert(property, tries(60));
  });

  it('with any bytes changed is read, or told to be damaged', async () => {
    const property = fc.asyncProperty(fc.nat(10_000), async (at) => {
      const copy = spoiltCopy(whole, at, (content) => {
        const [bytes] = fc.sample(spoiltBytes(fc.constant(content)), { numRuns: 1, seed: at });
        return bytes as Uint8Array;
      });
      await asked(copy);
    });
    await fc.assert(property, tries(30));
  });
});

describe('a data folder', { timeout: PATIENCE }, () => {
  it('with any value changed is built, or told what is wrong, with its place', async () => {
    const folder = temporaryFolder();
    writeData(folder);
    const property = fc.asyncProperty(fc.nat(10_000), change, async (at, how) => {
      const copy = spoiltCopy(folder, at, (content) => spoiltJson(content, how));
      const valid = await stadion(['data', 'validate', copy, '--json']);
      expectSound(valid, [0, 4]);
      const built = await stadion(['data', 'build', copy, '--out', `${copy}.out`, '--json']);
      expectSound(built, [0, 4]);
      expect(built.code).toBe(valid.code);
    });
    await fc.assert(property, tries(60));
  });

  it('with any bytes changed is built, or told what is wrong', async () => {
    const folder = temporaryFolder();
    writeData(folder);
    const property = fc.asyncProperty(fc.nat(10_000), async (at) => {
      const copy = spoiltCopy(folder, at, (content) => {
        const [bytes] = fc.sample(spoiltBytes(fc.constant(content)), { numRuns: 1, seed: at });
        return bytes as Uint8Array;
      });
      expectSound(await stadion(['data', 'validate', copy]), [0, 4]);
    });
    await fc.assert(property, tries(40));
  });
});

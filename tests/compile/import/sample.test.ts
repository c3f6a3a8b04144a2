/**
 * A hundred people, marks and records of the dataset, drawn with a fixed seed, against the tables they came from. It
 * reads the tables in its own way, so that a slip of the importer is not a slip of the test too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/name.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const facts = join(root, '..', 'shared', 'facts');
const DRAWN = 100;

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  const bytes = readFileSync(join(facts, file));
  return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
}

/** Seconds, metres or points; 4:06.4h and 04:06.40 are the same. */
function amountOf(mark: string): number {
  return mark
    .replace(/[a-z]+$/i, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

function keyOf(discipline: string, sex: string, mark: string, date: string): string {
  const plain = discipline
    .replace('race-walk', 'walk')
    .replace(/^10km$/, '10km-road')
    .replace(/^mile-road$/, 'road-mile');
  return [plain.replace('-mixed', ''), sex, amountOf(mark).toFixed(2), date].join('|');
}

const nameKey = (name: string) => fold(name).split(' ').sort().join(' ');

/** The same hundred in every run. */
function drawn<T>(all: readonly T[]): T[] {
  let state = 20261120;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: DRAWN }, () => all[Math.floor(next() * all.length)] as T);
}

interface Line {
  readonly discipline: string;
  readonly sex: string;
  readonly mark: string;
  readonly date: string;
  readonly set: string;
  readonly person?: string;
}

function linesOf(folder: string): Line[] {
  return readdirSync(join(root, 'data', folder)).flatMap((file) => {
    const text = readFileSync(join(root, 'data', folder, file), 'utf8');
    if (file.endsWith('.json')) {
      const { discipline, records } = JSON.parse(text);
      return records.map((record: object) => ({ discipline, ...record }));
    }
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  });
}

if (!existsSync(facts)) console.warn('skipped: the collected tables are not beside the project');

describe.skipIf(!existsSync(facts))('the dataset agrees with its tables', () => {
  const marks = new Set<string>();
  const births = new Map<string, Set<string>>();
  const know = (name: string | undefined, born: string | undefined) => {
    const key = nameKey(name ?? '');
    births.set(key, (births.get(key) ?? new Set()).add(born ?? ''));
  };

  beforeAll(() => {
    for (const row of rowsOf('performances.csv.gz')) {
      marks.add(keyOf(row.discipline ?? '', row.sex ?? '', row.mark ?? '', row.date ?? ''));
      know(row.name, row.born);
    }
    const lists = ['national-records', 'area-records', 'world-records-2024', 'world-leads', 'area-leads'];
    for (const row of lists.flatMap((name) => rowsOf(`${name}.csv`))) {
      marks.add(keyOf(row.discipline ?? '', row.sex ?? '', row.mark ?? '', row.date ?? ''));
      know(`${row.given} ${row.family}`, row.born_year);
    }
    const results = ['world-record-progression', 'world-records-current', 'marathon-winners', 'road-marks-2023-2026'];
    for (const row of [...results, 'championship-medals'].flatMap((name) => rowsOf(`${name}.csv`))) {
      const date = row.date || (row.games === 'olympics' && row.year === '2020' ? '2021' : row.year) || '';
      for (const on of [date, date.slice(0, 4)]) {
        marks.add(keyOf(row.discipline ?? 'marathon', row.sex ?? '', row.mark ?? '', on));
      }
      for (const name of (row.athlete ?? '').split(', ')) know(name, row.born);
    }
    // What the tables leave out is written by hand.
    for (const line of readFileSync(join(root, 'data/curated-marks.ndjson'), 'utf8').split('\n').filter(Boolean)) {
      const { discipline, sex, mark = '', date } = JSON.parse(line);
      marks.add(keyOf(discipline, sex, mark, date));
    }
    for (const row of rowsOf('people-more.csv')) know(row.display, row.born);
    for (const row of ['olympian-bios', 'paris2024-coaches'].flatMap((name) => rowsOf(`${name}.csv`)))
      know(row.name, row.born);
  }, 120_000);

  it(`a hundred marks`, () => {
    // The first people have a table of their own, which names no sex: the golden facts are theirs.
    const isCurated = (person = '') => existsSync(join(root, 'data', 'people', `${person}.json`));
    const all = linesOf('marks').filter(({ mark, person }) => mark && !isCurated(person));
    const strange = drawn(all).filter(
      ({ discipline, sex, mark, date }) => !marks.has(keyOf(discipline, sex, mark, date)),
    );
    expect(strange).toEqual([]);
  });

  it('a hundred records', () => {
    const strange = drawn(linesOf('records')).filter(
      ({ discipline, sex, mark, set }) => !marks.has(keyOf(discipline, sex, mark, set)),
    );
    expect(strange).toEqual([]);
  });

  it('a hundred people', () => {
    const listed = readFileSync(join(root, 'data', 'people.ndjson'), 'utf8')
      .split('\n')
      .filter(Boolean);
    const strange = drawn(listed.map((line) => JSON.parse(line))).filter(({ name, aliases = [], statements = [] }) => {
      const names = [name, ...aliases.map((alias: { name: string }) => alias.name)];
      const printed = new Set(names.flatMap((one: string) => [...(births.get(nameKey(one)) ?? [])]));
      const born = statements.filter(({ property }: { property: string }) => property === 'born');
      const agrees = ({ value }: { value: string }) =>
        [...printed].some((text) => text === value || text === `${value}-01-01`);
      return printed.size === 0 || !born.every(agrees);
    });
    expect(strange).toEqual([]);
  });
});

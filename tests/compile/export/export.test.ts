/** What is exported, in every format; DuckDB reads the Parquet, where it is installed for this machine. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/compile/export/layout.ts';
import { fixtureFolder, temporaryFolder } from '../../fixtures/dataset.ts';
import { stadion } from '../../fixtures/run.ts';

const data = fixtureFolder();
const exported = (line: string) => stadion(`data export ${line} --data ${data}`);
const MARATHON = ['2:00:35', '2:01:09'];

/** The table layout as docs/tables.md tells it: names in back ticks, of each row of the table. */
const told = readFileSync(resolve(import.meta.dirname, '../../../docs/tables.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map(
    (line) =>
      line
        .replace(/\([^)]*\)/g, '')
        .match(/`(\w+)`/g)
        ?.map((name) => name.slice(1, -1)) ?? [],
  );

describe('docs/tables.md', () => {
  it.each(TABLES)('tells the columns of $name', ({ name, columns }) => {
    expect(told.find(([table]) => table === name)?.slice(1)).toEqual(columns.map((column) => column.name));
  });
});

describe('text', () => {
  it('csv is a heading and rows, with nothing for what is not known', async () => {
    const { code, out, err } = await exported('--table people');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('id,name,sex,nation,born,born_from,born_to,died,died_from,died_to\n');
    expect(out).toContain(
      '\nkelvin-kiptum,Kelvin Kiptum,M,KEN,1999-12-02,1999-12-02,1999-12-02,2024-02-11,2024-02-11,2024-02-11\n',
    );
    expect(out).toContain('\nlukasz-kowalski,Łukasz Kowalski,M,POL,1987,1987-01-01,1987-12-31,,,\n');
    expect(out).toContain('\nmax-mustermann,Max Mustermann,M,GER,,,,,,\n');
  });

  it.each(TABLES)('json and ndjson of $name are the same rows', async ({ name }) => {
    const json = JSON.parse((await exported(`--table ${name} -o json`)).out);
    const lines = (await exported(`--table ${name} -o ndjson`)).out.split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(json);
    expect(json.length).toBeGreaterThan(0);
  });

  it('is the list of a question too, with the columns it has as csv', async () => {
    const { out } = await exported('"marks marathon --sex M" -o ndjson');
    const rows = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(rows.map(({ mark }) => mark)).toEqual(expect.arrayContaining([MARATHON[0]]));
    expect(Object.keys(rows[0]).join()).toBe(
      (await stadion(`marks marathon --sex M -o csv --data ${data}`)).out.split('\n')[0],
    );
  });
});

describe('sqlite', () => {
  it('is one file with every table, and indexes', async () => {
    const file = join(temporaryFolder(), 'all.db');
    const { code, out, err } = await exported(`-o sqlite --to ${file}`);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/all\.db: \d+ rows\n$/);
    const database = new Database(file, { readOnly: true });
    const names = database.all("select name from sqlite_master where type = 'table'").map(({ name }) => name);
    expect(names).toEqual(TABLES.map(({ name }) => name));
    const marks = database.all(
      "select mark, value, place from marks where person = 'kelvin-kiptum' and discipline = 'marathon' order by value",
    );
    expect(marks[0]).toMatchObject({ mark: '2:00:35', value: 7_235_000 });
    database.close();
  });
});

describe('parquet', () => {
  it('has dates as dates, numbers as numbers, and as many rows as there are', async () => {
    const to = join(temporaryFolder(), 'tables');
    await exported(`-o parquet --to ${to}`);
    expect(readdirSync(to).sort()).toEqual(TABLES.map(({ name }) => `${name}.parquet`).sort());
    const bytes = readFileSync(join(to, 'marks.parquet'));
    const { schema, num_rows } = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    );
    expect(Number(num_rows)).toBe((await exported('--table marks -o ndjson')).out.trimEnd().split('\n').length);
    const types = new Map(schema.map(({ name, type, converted_type }) => [name, converted_type ?? type]));
    expect([types.get('value'), types.get('date_from'), types.get('date'), types.get('wind')]).toEqual([
      'INT32',
      'DATE',
      'UTF8',
      'DOUBLE',
    ]);
  });

  it('is read by DuckDB', async (context) => {
    const connection = await duckdb().catch(() => undefined);
    if (!connection) return context.skip('DuckDB is not installed');
    const to = join(temporaryFolder(), 'tables');
    await exported(`-o parquet --to ${to}`);
    const sql = `select p.name, m.mark, date_diff('day', p.born_to, m.date_from)::int as days
      from '${to}/marks.parquet' m join '${to}/people.parquet' p on p.id = m.person
      where m.discipline = 'marathon' and m.sex = 'M' and m.rank is distinct from 'deprecated' order by m.value limit 1`;
    const rows = connection
      .query(sql)
      .toArray()
      .map((row) => JSON.parse(String(row)));
    expect(rows).toEqual([{ name: 'Kelvin Kiptum', mark: '2:00:35', days: 8711 }]);
  });
});

/** DuckDB as WebAssembly, in this process: it reads the files of the disk. */
async function duckdb() {
  const require = createRequire(import.meta.url);
  const module = '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs';
  const { createDuckDB, VoidLogger, NODE_RUNTIME } = require(module) as typeof import('@duckdb/duckdb-wasm/blocking');
  const wasm = (name: string) => ({
    mainModule: join(dirname(require.resolve(module)), `duckdb-${name}.wasm`),
    mainWorker: null,
  });
  const database = await createDuckDB({ mvp: wasm('mvp'), eh: wasm('eh') } as never, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return database.connect();
}

describe('what cannot be exported is refused, and nothing is written', () => {
  it.each([
    ['', 'there are 10 tables'],
    ['--table shoes', 'none of people, names'],
    ['-o parquet --table marks', 'is no text'],
    ['-o yaml', 'none of csv, ndjson'],
    ['"age kelvin kiptum"', 'lists nothing'],
    ['"marks marathon" --table marks', 'leave one of them out'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await exported(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
  });

  it('a question that has no answer says so', async () => {
    expect((await exported('"marks flying"')).code).toBe(1);
  });

  it('a folder with something in it stays as it is', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    mkdirSync(join(folder, 'file.csv'));
    expect((await exported(`--to ${folder}`)).code).toBe(2);
    expect((await exported(`--table marks --to ${folder}/file.csv`)).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['diary.txt', 'file.csv']);
  });
});

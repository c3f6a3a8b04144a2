// One run, one table each: what importing and building costs, the same look-ups on datasets of every size, and what one
// would do instead on the same facts.
//   node bench/sizes.mjs FOLDER [--make CSV] [--only 600k,1m] [--duckdb FOLDER] [--runs 20] [--processor]
// FOLDER holds 600k, 1m and 10m, each with data and compiled; --make imports CSV, synthesises and builds what is not there,
// with nice. Needs hyperfine, jq, sqlite3 and GNU time (Debian packages); DuckDB is used where it is found: `npm install
// --prefix FOLDER @duckdb/node-api`, then --duckdb FOLDER, or STADION_BENCH_DUCKDB.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const program = join(home, 'bin/stadion.js');
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [folder] = args;
if (folder === undefined || folder.startsWith('--')) {
  console.error(
    'usage: node bench/sizes.mjs FOLDER [--make CSV] [--only 600k,1m] [--duckdb FOLDER] [--runs 20] [--processor]',
  );
  process.exit(2);
}
const runs = Number(option('--runs') ?? 20);
const only = option('--only')?.split(',');
const scratch = mkdtempSync(join(tmpdir(), 'stadion-sizes-'));
const SIZES = { '600k': undefined, '1m': 1_000_000, '10m': 10_000_000 };
const wanted = Object.keys(SIZES).filter((name) => !only || only.includes(name));

console.log(`Node ${process.version}, ${runs} runs\n`);
made();
const datasets = [
  { name: 'bundled', compiled: join(home, 'dist/dataset'), data: join(home, 'data') },
  ...wanted
    .map((name) => ({ name, compiled: join(folder, name, 'compiled'), data: join(folder, name, 'data') }))
    .filter(({ compiled }) => existsSync(join(compiled, 'manifest.json'))),
].map((set) => ({ ...set, ...knownTo(set) }));
lookedUp();
instead();
rmSync(scratch, { recursive: true });

/** Importing and building, with the processor's time and the most memory, kept beside what was made. */
function made() {
  const csv = option('--make');
  const rows = [];
  for (const name of wanted) {
    const at = join(folder, name);
    const [data, compiled] = [join(at, 'data'), join(at, 'compiled')];
    const kept = join(at, 'made.json');
    const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
    if (csv !== undefined) {
      mkdirSync(at, { recursive: true });
      if (!existsSync(join(data, 'dataset.json'))) {
        if (SIZES[name] === undefined) known.import = costOf('data', 'import', csv, '--to', data);
        else spawnSync('nice', ['node', join(home, 'bench/synthesize.mjs'), String(SIZES[name]), data]);
      }
      if (!existsSync(join(compiled, 'manifest.json'))) known.build = costOf('data', 'build', data, '--out', compiled);
      writeFileSync(kept, JSON.stringify(known));
    }
    for (const [step, cost] of Object.entries(known)) rows.push([`${step}, ${name}`, ...cost]);
  }
  if (rows.length === 0) return;
  table(['step', 'processor s', 'clock s', 'MB at most'], rows);
}

function costOf(...words) {
  const { stderr, status } = spawnSync('nice', ['/usr/bin/time', '-f', '%U %S %e %M', 'node', program, ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [user, system, clock, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return [(user + system).toFixed(0), clock.toFixed(0), (memory / 1024).toFixed(0)];
}

/** Somebody and something that a dataset has: the best marathon runner, the last edition of a series. */
function knownTo({ compiled, data }) {
  const best = JSON.parse(stadion('marks marathon --sex M --limit 1 --json', compiled)).data.marks[0].person;
  const series = existsSync(join(data, 'events')) ? readdirSync(join(data, 'events')).sort() : [];
  const [first] = series.includes('chicago-marathon.json') ? ['chicago-marathon.json'] : series;
  const editions = first === undefined ? [] : JSON.parse(readFileSync(join(data, 'events', first), 'utf8')).editions;
  const { counts } = JSON.parse(readFileSync(join(compiled, 'manifest.json'), 'utf8'));
  return { person: best.id, called: best.name, event: editions.at(-2)?.id, counts };
}

function stadion(line, compiled) {
  return spawnSync('node', [program, ...line.split(' '), '--data', compiled], { encoding: 'utf8' }).stdout;
}

function lookedUp() {
  const lookups = [
    ({ person }) => `athlete ${person}`,
    ({ called }) => `athlete ${called}`,
    ({ person }) => `age ${person} --on 2020-01-01`,
    ({ person }) => `timeline ${person}`,
    ({ counts }) => (counts.records > 0 ? 'records 100m --sex M' : undefined),
    ({ counts }) => (counts.records > 0 ? 'records --area KEN' : undefined),
    ({ event }) => event && `event ${event}`,
    () => 'marks marathon --sex M --limit 5',
    () => 'marks 100m --sex W --nation KEN --limit 5',
    () => 'marks 100m --sex W --nation KEN',
    () => 'marks 100m --sex M --year 2015 --limit 5',
    () => 'marks 100m --sex M --nation GBR --year 2015 --limit 5',
    () => 'marks 100m --sex M --as-of 1995-01-01 --limit 5',
    () => 'search kip',
    () => '__complete bash athlete ki',
    () => 'on 07-04',
    () => 'data info',
  ];
  const shown = ['person', 'name', 'age', 'timeline', 'a record', 'records of a nation', 'an edition'];
  const names = datasets.map(({ name, counts }) => `${name} (${counts.marks.toLocaleString('en')}) ms`);
  heading(['look-up', 'bare Node ms', ...names, 'most / least']);
  for (const [at, lineOf] of lookups.entries()) {
    const lines = datasets.map(lineOf);
    const asked = datasets.flatMap((set, place) => (lines[place] ? [{ set, line: lines[place] }] : []));
    const commands = asked.map(({ set, line }) => `node ${program} ${lineFor(line, set)}`);
    // Bare Node beside each look-up: machines get slower and faster.
    const [bare, ...times] = timed(['node -e 0', ...commands], runs);
    const byName = new Map(asked.map(({ set }, place) => [set.name, times[place]]));
    const known = [...byName.values()];
    const cells = datasets.map(({ name }) => (byName.has(name) ? ms(byName.get(name)) : '-'));
    const spread = Math.max(...known) / Math.min(...known);
    // Each as it is known: there may be a minute between them.
    row([shown[at] ?? `\`${lines[0]}\``, ms(bare), ...cells, spread.toFixed(2)]);
  }
  console.log('');
  const sizes = datasets.map(({ name, compiled }) => `${name} ${(sizeOf(compiled) / 1e6).toFixed(0)} MB`);
  console.log(`Compiled: ${sizes.join(', ')}.\n`);
}

/** What completes asks the datasets of the environment; the others take them by name. */
function lineFor(line, { compiled }) {
  return line.startsWith('__complete')
    ? `${line.replace('ki', '')}--data ${compiled} ki`
    : `${line} --data ${compiled}`;
}

/** The five best of a list, by other means, each a process from beginning to end. */
function instead() {
  const set = datasets.find(({ name }) => name === '1m') ?? datasets.find(({ name }) => name === '600k');
  if (!set) return;
  const file = join(set.data, 'marks/marathon.ndjson');
  const [database, parquet] = [exported(set, 'sqlite', 'all.db'), exported(set, 'parquet', 'marks.parquet')];
  const script = join(scratch, 'all.cjs');
  writeFileSync(
    script,
    `const rows = require('node:fs').readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).map(JSON.parse);
console.log(rows.filter((row) => row.sex === 'M').sort((a, b) => (a.mark < b.mark ? -1 : 1)).slice(0, 5));`,
  );
  const where = `discipline = 'marathon' and sex = 'M' and environment = 'road'`;
  const list = (from) => `select name, mark from ${from} where ${where} order by value limit 5`;
  const others = [
    [
      '`stadion marks marathon --sex M --limit 5`',
      `node ${program} marks marathon --sex M --limit 5 --data ${set.compiled}`,
    ],
    ['`sqlite3` on the export, with an index', `sqlite3 ${database} "${list('marks')}"`],
    [
      '`jq` on the NDJSON of the one discipline',
      `jq -c -s 'map(select(.sex == "M")) | sort_by(.mark) | .[:5]' ${file}`,
    ],
    ['a Node script that loads that NDJSON', `node ${script} ${file}`],
    ...duckdb(parquet, list),
  ];
  const times = timed(
    others.map(([, line]) => line),
    Math.max(3, Math.ceil(runs / 4)),
    true,
  );
  table(
    [`instead, on ${set.name}`, 'ms'],
    others.map(([what], at) => [what, ms(times[at])]),
  );
}

function duckdb(parquet, list) {
  const where = option('--duckdb') ?? process.env.STADION_BENCH_DUCKDB;
  if (where === undefined || !existsSync(join(where, 'node_modules/@duckdb/node-api'))) {
    console.log('DuckDB was not found: --duckdb FOLDER\n');
    return [];
  }
  const script = join(scratch, 'duck.cjs');
  writeFileSync(
    script,
    `const { DuckDBInstance } = require(${JSON.stringify(resolve(where, 'node_modules/@duckdb/node-api'))});
(async () => {
  const connection = await (await DuckDBInstance.create(process.argv[2])).connect();
  for (const sql of process.argv.slice(3)) console.log(JSON.stringify((await connection.runAndReadAll(sql)).getRowObjectsJson()));
})();`,
  );
  const own = join(scratch, 'marks.duckdb');
  const sql = [
    `create table marks as select * from '${parquet}'`,
    'create index best on marks (discipline, sex, value)',
  ];
  spawnSync('node', [script, own, ...sql]);
  return [
    ['DuckDB from Node, on the Parquet', `node ${script} :memory: "${list(`'${parquet}'`)}"`],
    ['DuckDB from Node, on a database of its own with an index', `node ${script} ${own} "${list('marks')}"`],
  ];
}

/** An export, kept beside the dataset while that stays as it is. */
function exported({ name, compiled }, format, file) {
  const to = name === 'bundled' ? join(scratch, file) : join(dirname(compiled), file);
  const isNewer = existsSync(to) && statSync(to).mtimeMs > statSync(join(compiled, 'manifest.json')).mtimeMs;
  const table = format === 'sqlite' ? [] : ['--table', 'marks'];
  const words = [program, 'data', 'export', '-o', format, ...table, '--to', to, '--data', compiled];
  if (!isNewer && spawnSync('node', words, { stdio: 'inherit' }).status !== 0) throw new Error(`no ${format}`);
  return to;
}

function ms(seconds) {
  return (seconds * 1000).toFixed(1);
}

function heading(heads) {
  row(heads);
  console.log(`|---|${'---:|'.repeat(heads.length - 1)}`);
}

function row(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}

function table(heads, rows) {
  heading(heads);
  for (const cells of rows) row(cells);
  console.log('');
}

/**
 * The fastest run of each, in seconds: what other work on the machine adds is no part of it. With --processor the
 * processor's time, which suffers less where there is much of it.
 */
function timed(commands, count, shell = false) {
  const out = join(scratch, 'times.json');
  const options = ['--warmup=2', `--runs=${count}`, '--ignore-failure', '--export-json', out];
  const { status, stderr } = spawnSync('hyperfine', [...(shell ? [] : ['--shell=none']), ...options, ...commands], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr ?? 'hyperfine is needed: apt-get install hyperfine');
  const { results } = JSON.parse(readFileSync(out, 'utf8'));
  return results.map(({ min, user, system }) => (args.includes('--processor') ? user + system : min));
}

function sizeOf(where) {
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

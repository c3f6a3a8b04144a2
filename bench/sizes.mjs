// One table: the same look-ups on datasets of every size, and what one would do instead, on the same facts.
//   node bench/sizes.mjs [--program FOLDER] NAME=COMPILED[,DATA] ...      like 1m=/tmp/1m.compiled,/tmp/1m
// Needs hyperfine, jq and sqlite3 (Debian packages). With DATA beside it, the others are measured on that one too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const home = args[0] === '--program' ? args.splice(0, 2)[1] : fileURLToPath(new URL('..', import.meta.url));
const program = join(home, 'bin/stadion.js');
const scratch = mkdtempSync(join(tmpdir(), 'stadion-sizes-'));

const datasets = args.map((arg) => {
  const [name, paths = ''] = arg.split('=');
  const [compiled, data] = paths.split(',');
  const person = firstPerson(compiled);
  return { name, compiled, data, person };
});

/** Somebody every dataset has: the best of a list. */
function firstPerson(compiled) {
  const { stdout } = spawnSync(
    'node',
    [program, 'marks', 'marathon', '--sex', 'M', '--limit', '1', '--json', '--data', compiled],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout).data.marks[0].person.id;
}

const lookups = [
  ['person', ({ person }) => `athlete ${person}`],
  ['age', ({ person }) => `age ${person} --on 2020-01-01`],
  ['best five', () => 'marks marathon --sex M --limit 5'],
  ['of a nation', () => 'marks 100m --sex W --nation KEN --limit 5'],
  ['search', () => 'search kip --limit 5'],
];

const lines = [
  ['node -e 0'],
  ...datasets.flatMap((set) => lookups.map(([, line]) => [`node ${program} ${line(set)} --data ${set.compiled}`])),
];
const fastest = timed(
  lines.map(([line]) => line),
  20,
);
const [bare, ...rest] = fastest;
console.log(`bare Node: ${(bare * 1000).toFixed(1)} ms\n`);
console.log(`| dataset | marks | compiled MB | ${lookups.map(([name]) => `${name} ms`).join(' | ')} |`);
console.log(`|---|---:|---:|${lookups.map(() => '---:').join('|')}|`);
for (const [at, set] of datasets.entries()) {
  const { counts } = JSON.parse(readFileSync(join(set.compiled, 'manifest.json'), 'utf8'));
  const own = rest.slice(at * lookups.length, (at + 1) * lookups.length).map((each) => (each * 1000).toFixed(1));
  console.log(`| ${set.name} | ${counts.marks} | ${(sizeOf(set.compiled) / 1e6).toFixed(0)} | ${own.join(' | ')} |`);
}

console.log('\n| instead, for the best five of a list | dataset | ms |\n|---|---|---:|');
for (const { name, compiled, data } of datasets.filter((set) => set.data)) {
  const file = join(data, 'marks/marathon.ndjson');
  const database = join(scratch, `${name}.db`);
  spawnSync('node', [program, 'data', 'export', '-o', 'sqlite', '--to', database, '--data', compiled]);
  writeFileSync(
    join(scratch, 'all.cjs'),
    `const rows = require('node:fs').readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).map(JSON.parse);
console.log(rows.filter((row) => row.sex === 'M').sort((a, b) => (a.mark < b.mark ? -1 : 1)).slice(0, 5));`,
  );
  const jq = `jq -c -s 'map(select(.sex == "M")) | sort_by(.mark) | .[:5]' ${file}`;
  const sql = `select name, mark from marks where discipline = 'marathon' and sex = 'M' and environment = 'road' order by value limit 5`;
  const others = [
    ['stadion', `node ${program} marks marathon --sex M --limit 5 --data ${compiled}`],
    ['sqlite3, index on discipline, sex, environment, value', `sqlite3 ${database} "${sql}"`],
    ['jq on the NDJSON of the discipline', jq],
    ['a Node script that loads that NDJSON', `node ${join(scratch, 'all.cjs')} ${file}`],
  ];
  const each = timed(
    others.map(([, line]) => line),
    3,
    true,
  );
  for (const [at, [what]] of others.entries()) console.log(`| ${what} | ${name} | ${(each[at] * 1000).toFixed(1)} |`);
}
rmSync(scratch, { recursive: true });

/** The fastest run of each, in seconds: what other work on the machine adds is no part of it. */
function timed(commands, runs, shell = false) {
  const out = join(scratch, 'times.json');
  const { status, stderr } = spawnSync(
    'hyperfine',
    [
      ...(shell ? [] : ['--shell=none']),
      '--warmup=1',
      `--runs=${runs}`,
      '--ignore-failure',
      '--export-json',
      out,
      ...commands,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr ?? 'hyperfine is needed: apt-get install hyperfine');
  return JSON.parse(readFileSync(out, 'utf8')).results.map(({ min }) => min);
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

// Uses the built program as people would, then keeps the code V8 compiled for it: dist/<bundle>.cache, and for the
// program itself one cache a command, dist/cache/<command>.cache: what only other commands need costs time to load.
// Run by the build with its output thrown away; runs itself once a command, because V8 keeps what it compiled before.
const { spawnSync } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');

const questions = {
  athlete: [
    'athlete kelvin kiptum',
    'athlete kelvin kiptum --json --claims',
    'athlete john hakizimana --claims --color always',
    'athlete hakizimana',
    'athlete kipchogge',
  ],
  age: [
    'age gervais hakizimana --on 2024-02-11',
    'age robert kajuga --on 2012 --explain --color always',
    'age eliud kipchoge --json',
    'records marathon --history --chart',
    'records marathon --history -o svg',
    'age - -o csv',
    'age kelvin kiptum -o md',
  ],
  records: [
    'records marathon --sex M --as-of 2024-01-01',
    'records marathon --history --json',
    'records 100m --color always',
    'records',
    'records marathon --history -o ndjson --fields mark,holders.name',
  ],
  timeline: ['timeline kelvin kiptum --color always', 'timeline marathon', 'timeline london marathon --json'],
  marks: ['marks marathon --sex M', 'marks --person kelvin-kiptum --json', 'marks 100m --nation KEN --color always'],
  event: ['event chicago marathon 2023', 'event london marathon --json', 'event tokyo 2020 --color always'],
  gap: [
    'gap 2:01:09 2:00:35 --discipline marathon --color always',
    'gap 2018-09-15 2023-10-08 --record marathon --sex M',
    'gap 8.95m 8.90m --json',
  ],
  compare: ['compare eliud kipchoge --vs kenenisa bekele', 'compare kelvin-kiptum --vs eliud-kipchoge --json'],
  search: ['search kip', 'search chicago --json'],
  on: ['on 10-08', 'on 10-08 --json'],
  source: ['source playersbio-kiptum-coach'],
  data: ['data info', 'data info --json'],
  __complete: ['__complete bash athlete kip', '__complete bash records mar'],
};

async function warm(command) {
  const { load } = require(join(dist, 'start.cjs'));
  const { exports: program, loaded } = load(dist, 'stadion');
  for (const question of questions[command]) {
    process.argv = [process.argv[0], 'stadion', ...question.split(' ')];
    await program.main(dist);
  }
  for (const [name, { script }] of loaded) {
    const file = name === 'stadion' ? `cache/${command}.cache` : `${name}.cache`;
    writeFileSync(join(dist, file), script.createCachedData());
  }
}

const [, , command] = process.argv;
if (command) warm(command);
else {
  rmSync(join(dist, 'cache'), { recursive: true, force: true });
  mkdirSync(join(dist, 'cache'), { recursive: true });
  for (const each of Object.keys(questions)) spawnSync(process.execPath, [__filename, each], { stdio: 'ignore' });
}

// Uses the built program once for each kind of question, then keeps the code V8 compiled for it: dist/*.cache.
// Run by the build in a process of its own, with its output thrown away.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');
const { load } = require(join(dist, 'start.cjs'));

const questions = [
  'athlete kelvin kiptum',
  'athlete kelvin kiptum --json --claims',
  'athlete john hakizimana --claims --color always',
  'athlete hakizimana',
  'athlete kipchogge',
  'age gervais hakizimana --on 2024-02-11',
  'age robert kajuga --on 2012 --explain --color always',
  'records marathon --sex M --as-of 2024-01-01',
  'records marathon --history --json',
  'records 100m --color always',
  'records',
  'timeline kelvin kiptum --color always',
  'timeline marathon',
  'gap 2:01:09 2:00:35 --discipline marathon --color always',
  'gap 2018-09-15 2023-10-08 --record marathon --sex M',
  'compare eliud kipchoge --vs kenenisa bekele --color always',
  'age --help',
  'age kelvin kiptum -o md',
  'age kelvin kiptum -o csv',
  'records marathon --history -o ndjson --fields mark,holders.name',
  'age - -o csv',
  '__complete bash athlete kip',
  '__complete bash records mar',
];

async function warm() {
  const { exports: program, loaded } = load(dist, 'stadion');
  for (const question of questions) {
    process.argv = [process.argv[0], 'stadion', ...question.split(' ')];
    await program.main(dist);
  }
  for (const [name, { script }] of loaded) writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
}

warm();

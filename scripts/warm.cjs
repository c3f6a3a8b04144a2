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
  'age --help',
];

async function warm() {
  const { exports: program, scripts } = load(dist, 'stadion');
  for (const question of questions) {
    process.argv = [process.argv[0], 'stadion', ...question.split(' ')];
    await program.main(dist);
  }
  for (const [name, script] of scripts) writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
}

warm();

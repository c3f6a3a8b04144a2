// Uses the built program as people would, then keeps the code V8 compiled for it: a `.cache` beside each bundle.
// Run by the build with its output thrown away; runs itself once a bundle, because V8 keeps what it compiled before.
const { spawnSync } = require('node:child_process');
const { readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');

const dist = join(__dirname, '../dist');

/**
 * First words and questions, a bundle's together: V8 keeps the functions that these use, and compiles others when they
 * are first called. So they should be what many people ask, not everything: what is kept costs time to load.
 */
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
    'age eliud-kipchoge --at berlin-marathon-2022',
    'age eliud kipchoge --json',
    'age - -o csv',
    'age kelvin kiptum -o md',
  ],
  records: [
    'records marathon --sex M --as-of 2024-01-01',
    'records marathon --history --json',
    'records 100m --color always',
    'records --area RWA',
    'records',
    'records marathon --history --chart',
    'records marathon --history -o svg',
    'records marathon --history -o ndjson --fields mark,holders.name',
  ],
  timeline: ['timeline kelvin kiptum --color always', 'timeline marathon', 'timeline london marathon --json'],
  marks: [
    'marks marathon --sex M',
    'marks --person kelvin-kiptum --json',
    'marks 100m --nation KEN --color always',
    'marks 100m --sex W --nation KEN --year 2019 --limit 5',
  ],
  event: ['event chicago marathon 2023', 'event london marathon --json', 'event tokyo 2020 --color always'],
  gap: [
    'gap 2:01:09 2:00:35 --discipline marathon --color always',
    'gap 2018-09-15 2023-10-08 --record marathon --sex M',
    'gap 8.95m 8.90m --json',
  ],
  compare: ['compare eliud kipchoge --vs kenenisa bekele', 'compare kelvin-kiptum --vs eliud-kipchoge --json'],
  check: [
    'check examples/kiptum.md --published 2023-10-09 --color always',
    'check examples/kiptum.md --published 2023-10-09',
    'check examples/kiptum.md --show all --json',
    'check dist/warm.txt --published 2023-10-09',
    'check examples/kiptum.md examples/kiptum.md -o sarif --published 2023-10-09',
    'check examples/kiptum.md -o github --published 2023-10-09',
  ],
  search: ['search kip', 'search chicago --json'],
  on: ['on 10-08', 'on 10-08 --json'],
  source: ['source playersbio-kiptum-coach'],
  schema: ['schema age', 'schema'],
  completion: ['completion bash'],
  // What has no bundle of its own: help, the version, what is done to the data, a slip of the pen, and what a shell asks at a press of the key.
  '--help': [
    '--help',
    '--version',
    'recrods marathon',
    'data info',
    'data info --json',
    'data info --data dist/dataset --data bundled',
    '__complete bash athlete kip',
    '__complete bash records mar',
  ],
};

/** Typed for `-`. */
const LIST = 'kelvin kiptum\nhakizimana\n';

/**
 * An article that makes claims of every kind: one in nine of the texts that measure `check`. What the others need besides
 * is so seldom asked for that to load it would take as long as to compile it saves.
 */
function article() {
  const folder = join(__dirname, '../eval/texts');
  const texts = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const plain = texts.filter(({ format = 'plain', claims = [] }) => format === 'plain' && claims.length > 0);
  return plain
    .filter((_, at) => at % 9 === 0)
    .map(({ text }) => `${text.join(' ')}\n\n`)
    .join('');
}

async function warm(word) {
  const { load, bundleFor } = require(join(dist, 'start.cjs'));
  const { exports: program, loaded } = load(dist, bundleFor(dist, word));
  for (const question of questions[word]) {
    process.argv = [process.argv[0], 'stadion', ...question.split(' ')];
    await program.main(dist);
  }
  for (const [name, { script }] of loaded) writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
}

/** Of a command that is never asked here nothing is kept: it works, but starts slowly. */
function forgotten() {
  const commands = readdirSync(join(dist, 'commands')).filter((file) => file.endsWith('.cjs'));
  return commands.map((file) => basename(file, '.cjs')).filter((name) => !(name in questions));
}

const word = process.argv[3];
if (word) warm(word);
else {
  writeFileSync(join(dist, 'warm.txt'), article());
  for (const name of forgotten()) console.error(`scripts/warm.cjs asks nothing of ${name}: it will start slowly`);
  for (const each of Object.keys(questions)) {
    spawnSync(process.execPath, [__filename, 'of', each], {
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: join(__dirname, '..'),
      input: LIST,
    });
  }
  rmSync(join(dist, 'warm.txt'));
}

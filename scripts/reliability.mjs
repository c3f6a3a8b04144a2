// Writes docs/reliability.md from runs made now: npm run reliability, after a build. Nothing in its tables is typed by hand.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/stadion.js');
const folder = mkdtempSync(join(tmpdir(), 'stadion-reliability-'));
const BUG = /this is a bug|\n\s+at |JavaScript heap/;

const draft = join(folder, 'draft.md');
writeFileSync(
  draft,
  `Kelvin Kiptum, 30, ran the marathon in 1:59:59 in Chicago on October 8, 2023, 34 seconds faster than Eliud Kipchoge.
He was born on 2 December 1999, and died on 11 February 2024.\n\n`,
);

const LINES = [
  'athlete kelvin-kiptum --json',
  'age gervais hakizimana --on 2024-02-11',
  'records',
  'records marathon --history -o csv',
  'marks 100m --sex M --limit 50',
  'timeline kelvin kiptum',
  'event chicago marathon 2023',
  'search kip',
  'on 10-08',
  'compare kelvin-kiptum --vs eliud-kipchoge',
  `check ${draft} --json`,
];

function ask(line, { stdout = 'pipe', data } = {}) {
  const args = [program, ...line.split(' '), '--as-of', '2026-11-20', ...(data ? ['--data', data] : [])];
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 2 ** 28,
  });
  return { ...result, bug: result.status === 70 || BUG.test(result.stderr) };
}

/** The tests of what can go wrong, counted as they were run. */
function suites() {
  // Where the configuration has them written.
  const results = join(root, 'node_modules/.cache/stadion/tests.json');
  const rooms = [
    'tests/oracle',
    'tests/security',
    'tests/fuzz',
    'tests/processes',
    'tests/package.test.ts',
    'tests/domain',
    'tests/contract',
  ];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, 'run', ...rooms], {
    cwd: root,
    stdio: 'ignore',
  });
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  return rooms.map((room) => {
    const tests = testResults
      .filter(({ name }) => name.includes(`/${room}`))
      .flatMap(({ assertionResults }) => assertionResults);
    const count = (status) => tests.filter((test) => test.status === status).length;
    return [`\`${room}\``, tests.length, count('failed'), count('skipped') + count('pending')];
  });
}

/** Pages of a dataset cut short, emptied, taken away or replaced: an answer is the right one, or says what is wrong. */
function damage() {
  const data = join(folder, 'dataset');
  cpSync(join(root, 'dist/dataset'), data, { recursive: true });
  const right = new Map(LINES.map((line) => [line, ask(line, { data }).stdout]));
  const faults = {
    'cut in the middle': (file, bytes) => truncateSync(file, Math.floor(bytes.length / 2)),
    empty: (file) => writeFileSync(file, ''),
    'taken away': (file) => rmSync(file),
    'no JSON': (file) => writeFileSync(file, '<html>not found</html>'),
    zeros: (file, bytes) => writeFileSync(file, Buffer.alloc(bytes.length)),
  };
  return Object.entries(faults).map(([name, spoil]) => {
    const seen = { tried: 0, told: 0, right: 0, wrong: 0, bugs: 0 };
    for (const table of readdirSync(data)) {
      const pages = table.includes('.') ? [table] : readdirSync(join(data, table)).map((page) => `${table}/${page}`);
      // All pages of a table at once: a question reads few of them.
      const whole = pages.map((page) => [join(data, page), readFileSync(join(data, page))]);
      for (const [file, bytes] of whole) spoil(file, bytes);
      for (const line of LINES) {
        const { status, stdout, bug } = ask(line, { data });
        seen.tried += 1;
        if (bug) seen.bugs += 1;
        else if (status === 4) seen.told += 1;
        else if (stdout === right.get(line)) seen.right += 1;
        else seen.wrong += 1;
      }
      for (const [file, bytes] of whole) writeFileSync(file, bytes);
    }
    return [`every page of a table ${name}`, seen.tried, seen.told, seen.right, seen.wrong, seen.bugs];
  });
}

/** Signals at moments of every kind: the process is gone, and nothing is left behind. @param seen what must not change */
async function interrupts(what, args, moments, seen) {
  let [bugs, stopped, done, left] = [0, 0, 0, 0];
  for (const after of moments) {
    const before = seen();
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const ended = once(child, 'close');
    setTimeout(() => child.kill('SIGINT'), after);
    const [code, signal] = await ended;
    if (signal === 'SIGINT') stopped += 1;
    else if (code === 0 || code === 1) done += 1;
    if (BUG.test(said) || (signal !== 'SIGINT' && code > 1)) bugs += 1;
    if (signal === 'SIGINT' && seen() !== before) left += 1;
  }
  return [`SIGINT ${what}, after 0 to ${moments.at(-1)} ms`, moments.length, stopped, done, left, bugs];
}

const every = (step, count) => Array.from({ length: count }, (_, at) => at * step);

async function allInterrupts() {
  const long = join(folder, 'long.md');
  writeFileSync(long, readFileSync(draft, 'utf8').repeat(500));
  const rows = join(folder, 'rows.csv');
  const row = (n) =>
    `100m,M,Runner ${String.fromCharCode(97 + (n % 26)).repeat(3)},,KEN,10.${10 + (n % 90)},2020-01-02`;
  writeFileSync(rows, ['discipline,sex,name,born,nation,mark,date', ...every(1, 50_000).map(row), ''].join('\n'));
  const mine = join(folder, 'mine');
  spawnSync(process.execPath, [program, 'data', 'import', join(root, 'docs/example/results.csv'), '--to', mine]);
  const files = (of) => readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();
  // What a stopped import has begun lies apart, and is cleared away by the next that opens the folder.
  const held = () =>
    files(mine)
      .filter((path) => /json$/.test(path) && !path.startsWith('.import'))
      .map((path) => path + readFileSync(join(mine, path), 'utf8'))
      .join();
  const shipped = () => files(join(root, 'dist')).join();
  return [
    await interrupts('of a question', ['records', '--history', '--json'], every(1, 100), shipped),
    await interrupts('of a check', ['check', long, '--json'], every(10, 50), shipped),
    await interrupts('of an import', ['data', 'import', rows, '--to', mine], every(40, 20), held),
  ];
}

/** How much of what is broken in src/domain the tests notice, as `npm run mutate` found it. */
function mutants() {
  try {
    const known = Object.entries(
      JSON.parse(readFileSync(join(root, 'node_modules/.cache/stadion/mutants.json'), 'utf8')),
    );
    const all = readdirSync(join(root, 'src/domain')).length;
    const sum = (key) => known.reduce((total, [, each]) => total + each[key], 0);
    const [noticed, missed] = [sum('noticed'), sum('missed')];
    const rows = known
      .filter(([, each]) => each.noticed + each.missed > 0)
      .sort()
      .map(([file, each]) => [`\`${file}\``, each.noticed + each.missed, each.noticed, each.missed]);
    const head = ['broken in', 'ways', 'noticed', 'not noticed'];
    const share = ((100 * noticed) / (noticed + missed)).toFixed(1);
    return `\`npm run mutate\` breaks ${known.length} of the ${all} files of \`src/domain\` in every small way that Stryker knows; the tests
notice ${noticed} of ${noticed + missed} (${share} %).

${table(head, rows)}`;
  } catch {
    return 'Not measured: `npm run mutate` does it.';
  }
}

/** A disk that takes nothing. */
function fullDisk() {
  const full = spawnSync('sh', ['-c', ': > /dev/full']).status === 0;
  if (!full) return [];
  const outcomes = LINES.map((line) => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" ${line} > /dev/full`, process.execPath, program], {
      encoding: 'utf8',
    });
    return { told: status === 4, bug: status === 70 || BUG.test(stderr) };
  });
  const told = outcomes.filter((each) => each.told).length;
  const bugs = outcomes.filter((each) => each.bug).length;
  return [['a full disk', LINES.length, told, 0, LINES.length - told - bugs, bugs]];
}

const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const tests = suites();
const faults = [...damage(), ...fullDisk(), ...(await allInterrupts())];
const { version } = JSON.parse(readFileSync(join(root, 'dist/dataset/manifest.json'), 'utf8'));
writeFileSync(
  join(root, 'docs/reliability.md'),
  `# Reliability

What was tried and what came of it, by \`npm run reliability\` on Node ${process.version} with the dataset ${version}. A
number in the last column of either table, or among the failed, is a bug.

## Faults injected

Questions of all kinds and an article, ${LINES.length} in all, each asked of a dataset that is damaged or with a disk that is
full; and a question, a check and an import, interrupted. "Told" is exit code 4, or the end by the signal, with what is
wrong in words; "right" the very answer of the whole dataset, where a question does not need what was damaged.

${table(['fault', 'tried', 'told', 'right', 'wrong answer or left behind', 'crash'], faults)}

## Tests of what can go wrong

${table(['tests', 'run', 'failed', 'left out'], tests)}

- \`tests/oracle\`: ages, intervals, days between and next birthdays of some 40,000 pairs of days in each of five time zones
  against Temporal; the standard's examples of dates; every mark of the dataset read and printed back, and the gaps of 20,000
  pairs of them in whole numbers; the same answers in seven time zones and locales.
- \`tests/security\`: a dataset, arguments, articles, tables and folders by someone who means harm, in every format; texts
  of 30,000 letters.
- \`tests/fuzz\`: lines, dates, marks, names, articles, tables, data and answers of servers that nobody wrote, a few thousand
  with every run and always the same; \`npm run fuzz\` tries fifty times as many, from a seed that it prints.
- \`tests/processes\`: pipes, disks, signals, rights and windows that are not as they should be; 1,000 questions in one list,
  50 processes at once.
- \`npm run check:regexes\` has every regular expression attacked by recheck; \`npm run test:nodes\` runs all tests on the
  oldest Node that is supported and on the newest of each line, \`.ci/run\` those that Node can change on the oldest and the
  newest; \`npm run check:package\` asks Are the types wrong?.

## What the tests would notice

${mutants()}
`,
);
rmSync(folder, { recursive: true, force: true });
console.log(readFileSync(join(root, 'docs/reliability.md'), 'utf8'));

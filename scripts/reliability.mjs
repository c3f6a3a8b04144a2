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

/** Signals at moments of every kind: the process is gone, and nothing is left behind. */
async function interrupts() {
  const before = readdirSync(join(root, 'dist'), { recursive: true }).length;
  let [bugs, stopped, done] = [0, 0, 0];
  const tried = 100;
  for (let at = 0; at < tried; at++) {
    const child = spawn(process.execPath, [program, 'records', '--history', '--json'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const ended = once(child, 'close');
    setTimeout(() => child.kill('SIGINT'), at);
    const [code, signal] = await ended;
    if (signal === 'SIGINT') stopped += 1;
    else if (code === 0) done += 1;
    if (BUG.test(said) || (signal !== 'SIGINT' && code !== 0)) bugs += 1;
  }
  const left = readdirSync(join(root, 'dist'), { recursive: true }).length - before;
  return ['SIGINT after 0 to 99 ms', tried, stopped, done, left, bugs];
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
const faults = [...damage(), ...fullDisk(), await interrupts()];
const { version } = JSON.parse(readFileSync(join(root, 'dist/dataset/manifest.json'), 'utf8'));
writeFileSync(
  join(root, 'docs/reliability.md'),
  `# Reliability

What was tried and what came of it, by \`npm run reliability\` on Node ${process.version} with the dataset ${version}. A
number in the last column of either table, or among the failed, is a bug.

## Faults injected

Ten questions of all kinds, each asked of a dataset that is damaged, with a disk that is full, or interrupted. "Told" is
exit code 4, or the end by the signal, with what is wrong in words; "right" the very answer of the whole dataset, where a
question does not need what was damaged.

${table(['fault', 'tried', 'told', 'right', 'wrong answer or left behind', 'crash'], faults)}

## Tests of what can go wrong

${table(['tests', 'run', 'failed', 'left out'], tests)}

- \`tests/oracle\`: ages, intervals, days between and next birthdays of some 40,000 pairs of days in each of five time zones
  against Temporal; the standard's examples of dates; every mark of the dataset read and printed back, and the gaps of 20,000
  pairs of them in whole numbers; the same answers in seven time zones and locales.
- \`tests/security\`: a dataset and arguments by someone who means harm, in every format; texts of 30,000 letters.
- \`tests/processes\`: pipes, disks, signals, rights and windows that are not as they should be; 1,000 questions in one list,
  50 processes at once.
- \`npm run check:regexes\` has every regular expression attacked by recheck; \`npm run test:nodes\` runs all tests on the
  oldest Node that is supported and on the newest of each line; \`npm run check:package\` asks Are the types wrong?.
`,
);
rmSync(folder, { recursive: true, force: true });
console.log(readFileSync(join(root, 'docs/reliability.md'), 'utf8'));

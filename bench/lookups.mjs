// Times whole look-ups beside bare Node in one run of hyperfine (Debian package), and prints medians and ratios; and the
// time of the processor, which suffers less where others use the machine too.
//   npm run bench [-- --runs 60]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/stadion.js', import.meta.url));
const runs = process.argv.includes('--runs') ? process.argv[process.argv.indexOf('--runs') + 1] : '60';

const lookups = [
  'athlete kipchoge',
  'athlete eliud kipchoge',
  'athlete kelvin-kiptum --claims --json',
  'athlete kipchogge',
  'age gervais hakizimana --on 2024-02-11',
  'age eliud-kipchoge --at berlin-marathon-2022',
  'records marathon --sex M',
  'records marathon --sex M --as-of 2024-01-01',
  'records marathon --sex M --history --json',
  'records --area RWA',
  'records',
  'timeline kelvin kiptum',
  'timeline marathon --sex M',
  'marks marathon --sex M --limit 5',
  'marks 100m --sex M --nation KEN',
  'event chicago marathon 2023',
  'gap 2:01:09 2:00:35 --discipline marathon',
  'compare kelvin-kiptum --vs eliud-kipchoge',
  'check examples/kiptum.md --published 2023-10-09',
  'search kip',
  'on 10-08',
  'source playersbio-kiptum-coach',
  'data info',
  'schema age',
  '__complete bash athlete kip',
  '--help',
];

// Runs the program inside a process that then prints the most memory it ever held, in KB.
const MEMORY = `
  const [program, ...args] = process.argv.slice(1);
  const told = () => process.stderr.write('\\n' + process.resourceUsage().maxRSS + '\\n');
  if (program) process.argv = [process.argv[0], program, ...args], require(program), process.on('exit', told);
  else told();
`;

const folder = mkdtempSync(join(tmpdir(), 'stadion-bench-'));
const results = join(folder, 'results.json');
// Bare Node stands before and behind every look-up, which is held against the two: machines get slower and faster.
const lines = ['node -e 0', ...lookups.flatMap((lookup) => [`node ${program} ${lookup}`, 'node -e 0'])];
const { status, error } = spawnSync(
  'hyperfine',
  [
    '--shell=none',
    '--warmup=5',
    `--runs=${runs}`,
    '--ignore-failure',
    '--output=pipe',
    '--export-json',
    results,
    ...lines,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (error || status !== 0) {
  console.error('hyperfine is needed: apt-get install hyperfine');
  process.exitCode = 1;
} else {
  const measured = JSON.parse(readFileSync(results, 'utf8')).results;
  const work = ({ user, system }) => user + system;
  const median = (result) => result.median;
  /** What bare Node took around the look-up at a place. */
  const bareAround = (at, of) => (of(measured[2 * at]) + of(measured[2 * at + 2])) / 2;
  const memoryOf = (args) => {
    const { stderr } = spawnSync('node', ['-e', MEMORY, ...args], { encoding: 'utf8' });
    return Number(stderr.trim().split('\n').at(-1)) / 1024;
  };
  const bareMemory = memoryOf([]);
  console.log(`Node ${process.version}, ${runs} runs each, medians\n`);
  console.log('| command | ms | x bare Node | ms more | processor: ms | x bare Node | ms more | MB more |');
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  const cellsOf = (time, least) => [
    (time * 1000).toFixed(1),
    (time / least).toFixed(2),
    ((time - least) * 1000).toFixed(1),
  ];
  for (const [at, lookup] of lookups.entries()) {
    const result = measured[2 * at + 1];
    const memory = memoryOf([program, ...lookup.split(' ')]) - bareMemory;
    const cells = [median, work].flatMap((of) => cellsOf(of(result), bareAround(at, of)));
    cells.push(memory.toFixed(1));
    console.log(`| \`stadion ${lookup}\` | ${cells.join(' | ')} |`);
  }
}
rmSync(folder, { recursive: true, force: true });

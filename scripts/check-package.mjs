// Packs the package and has it looked at by Are the types wrong?: npm run check:package. publint is asked by the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './outside.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stadion-package-'));
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const { stdout } = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
const tool = join(installed('@arethetypeswrong/cli@0.18.5'), '../../.bin/attw');
// A program without types has none that are wrong: it says so, and that is no problem.
const { status, stdout: told } = run(tool, [join(folder, stdout.trim())]);
console.log(told.trim());
process.exitCode = status ?? 1;
rmSync(folder, { recursive: true, force: true });

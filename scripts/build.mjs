// Builds dist/: compiles data/ into dist/dataset/, bundles the program and keeps the code V8 compiles for it, and writes
// what goes with it: the contract's schemas, the manual, the scripts for shells.
// The data goes first: where it is not valid, nothing in dist/ changes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleProgram } from './bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const shared = { bundle: true, platform: 'node', target: 'node20', legalComments: 'none', logLevel: 'warning' };

if (await compileData()) await buildProgram();
else process.exitCode = 1;

/** A file of ours, as a module: bundled first, because Node 20 does not read TypeScript. */
async function load(file) {
  const bundle = join(root, `node_modules/.cache/stadion/${file.replaceAll('/', '-')}.mjs`);
  await build({ ...shared, entryPoints: [join(root, file)], outfile: bundle, format: 'esm' });
  const module = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  return module;
}

async function compileData() {
  const { buildDataset } = await load('src/compile/main.ts');
  const { ok, lines } = buildDataset(join(root, 'data'), join(dist, 'dataset'));
  for (const line of lines) (ok ? console.log : console.error)(line);
  return ok;
}

/**
 * The contract and the manual, made from the declarations the program runs on; and the scripts for shells.
 *
 * @returns the names of the commands
 */
async function publishTexts() {
  const { publish, commandNames } = await load('src/publish/main.ts');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { date } = JSON.parse(readFileSync(join(dist, 'dataset/manifest.json'), 'utf8'));
  for (const folder of ['schema', 'man', 'completion']) rmSync(join(dist, folder), { recursive: true, force: true });
  publish(dist, { version, date });
  // What a data folder of one's own begins with.
  mkdirSync(join(dist, 'data'), { recursive: true });
  for (const file of ['countries.json', 'disciplines.json']) cpSync(join(root, 'data', file), join(dist, 'data', file));
  const isScript = (file) => !file.endsWith('.ts');
  cpSync(join(root, 'src/completion'), join(dist, 'completion'), { recursive: true, filter: isScript });
  return commandNames;
}

/** The program; and then the code that V8 compiles for it when it is used. */
async function buildProgram() {
  // What an earlier build made: V8 tells a cache that is not of a bundle only by the length of the bundle.
  rmSync(join(dist, 'commands'), { recursive: true, force: true });
  for (const file of readdirSync(dist)) if (/\.(cjs|cache)$/.test(file)) rmSync(join(dist, file));
  const commands = await publishTexts();
  await bundleProgram({ root, dist, shared, commands });
  spawnSync(process.execPath, [join(root, 'scripts/warm.cjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

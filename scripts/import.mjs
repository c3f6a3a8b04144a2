// Makes the generated part of data/ from the collected tables: node scripts/import.mjs <folder of the tables> [data]
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [facts, data = join(root, 'data')] = process.argv.slice(2);

if (facts === undefined) {
  console.error('usage: node scripts/import.mjs <folder of the tables> [data folder]');
  process.exitCode = 2;
} else {
  const { runImport } = await import(pathToFileURL(await bundled()).href);
  const { ok, text } = await runImport(facts, data);
  (ok ? console.log : console.error)(text);
  process.exitCode = ok ? 0 : 4;
}

/** The importer as one file: Node 20 does not read TypeScript. */
async function bundled() {
  const outfile = join(root, 'node_modules', '.cache', 'stadion', 'import.mjs');
  await build({
    entryPoints: [join(root, 'src', 'compile', 'import', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

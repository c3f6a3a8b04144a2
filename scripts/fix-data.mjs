// Rewrites the files of data/ whose order or format is not canonical: node scripts/fix-data.mjs
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/stadion/fix.mjs');
await build({
  entryPoints: [join(root, 'src/compile/fix.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const { fixData } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
for (const line of fixData(join(root, 'data'))) console.log(line);

// Measures `check`: npm run eval [-- --dev FILE] [--articles FOLDER] [--failures] [--json]; eval/README.md says more.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/stadion/eval.mjs');
await build({
  entryPoints: [join(root, 'eval/main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { evaluate } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
process.stdout.write(await evaluate(root, process.argv.slice(2)));

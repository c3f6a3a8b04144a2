// Builds dist/: compiles data/ into dist/dataset/, then bundles the program and keeps the code V8 compiles for it.
// The data goes first: where it is not valid, nothing in dist/ changes.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const shared = { bundle: true, platform: 'node', target: 'node20', legalComments: 'none', logLevel: 'warning' };

if (await compileData()) await bundleProgram();
else process.exitCode = 1;

/** Runs the compiler, itself bundled first: Node 20 does not read TypeScript. */
async function compileData() {
  const compiler = join(root, 'node_modules/.cache/stadion/compiler.mjs');
  await build({ ...shared, entryPoints: [join(root, 'src/compile/main.ts')], outfile: compiler, format: 'esm' });
  const { buildDataset } = await import(pathToFileURL(compiler).href);
  rmSync(compiler);
  const { ok, lines } = buildDataset(join(root, 'data'), join(dist, 'dataset'));
  for (const line of lines) (ok ? console.log : console.error)(line);
  return ok;
}

/** CommonJS, because Node starts it in fewer steps than modules. */
async function bundleProgram() {
  for (const name of ['stadion', 'terminal']) rmSync(join(dist, `${name}.cache`), { force: true });
  const { metafile } = await build({
    ...shared,
    entryPoints: {
      start: join(root, 'src/start.ts'),
      stadion: join(root, 'src/cli.ts'),
      terminal: join(root, 'src/render/terminal.ts'),
    },
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    minify: true,
    supported: { 'dynamic-import': false },
    metafile: true,
    plugins: [onDemand(), withoutSubprocesses()],
  });
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(metafile));
  spawnSync(process.execPath, [join(root, 'scripts/warm.cjs')], { stdio: 'ignore' });
}

/**
 * What a file imports on demand becomes a file of its own beside the program, so that its libraries are not even read
 * by an answer that does not need them.
 */
function onDemand() {
  return {
    name: 'on-demand',
    setup(builder) {
      builder.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
      );
    },
  };
}

/** Commander can start other programs; this one never does, and loading child_process costs milliseconds. */
function withoutSubprocesses() {
  return {
    name: 'without-subprocesses',
    setup(builder) {
      builder.onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
      builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
    },
  };
}

/** The licences of the packages whose code is in the bundle, as they ask to be passed on. */
function licences({ inputs }) {
  const folders = new Set(
    Object.keys(inputs)
      .map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
      .filter(Boolean),
  );
  return [...folders].sort().map(licence).join('\n');
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT.txt']
    .map((file) => {
      try {
        return readFileSync(join(root, folder, file), 'utf8');
      } catch {
        return undefined;
      }
    })
    .find(Boolean);
  return `${name} ${version} (${license})\n\n${text ?? ''}\n`;
}

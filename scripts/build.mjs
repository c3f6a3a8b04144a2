// Builds dist/: compiles data/ into dist/dataset/, bundles the program and keeps the code V8 compiles for it, and writes
// what goes with it: the contract's schemas, the manual, the scripts for shells.
// The data goes first: where it is not valid, nothing in dist/ changes.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const shared = { bundle: true, platform: 'node', target: 'node20', legalComments: 'none', logLevel: 'warning' };

/** Loaded when they are needed, each with its libraries. */
const RENDERERS = ['terminal', 'markdown', 'csv', 'fields', 'many', 'chart', 'svg'];
const BUNDLES = ['stadion', 'complete', ...RENDERERS];

if (await compileData()) {
  await publishTexts();
  await bundleProgram();
} else process.exitCode = 1;

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

/** The contract and the manual, made from the declarations the program runs on; and the scripts for shells. */
async function publishTexts() {
  const { publish } = await load('src/publish/main.ts');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { date } = JSON.parse(readFileSync(join(dist, 'dataset/manifest.json'), 'utf8'));
  for (const folder of ['schema', 'man', 'completion']) rmSync(join(dist, folder), { recursive: true, force: true });
  publish(dist, { version, date });
  const isScript = (file) => !file.endsWith('.ts');
  cpSync(join(root, 'src/completion'), join(dist, 'completion'), { recursive: true, filter: isScript });
}

/** CommonJS, because Node starts it in fewer steps than modules. */
async function bundleProgram() {
  for (const name of BUNDLES) rmSync(join(dist, `${name}.cache`), { force: true });
  const { metafile } = await build({
    ...shared,
    entryPoints: {
      start: join(root, 'src/start.ts'),
      stadion: join(root, 'src/cli.ts'),
      ...Object.fromEntries(RENDERERS.map((name) => [name, join(root, `src/render/${name}.ts`)])),
      complete: join(root, 'src/completion/complete.ts'),
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
  spawnSync(process.execPath, [join(root, 'scripts/warm.cjs')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    input: 'kelvin kiptum\nhakizimana\n',
  });
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

// Builds dist/: bundles the program, then compiles data/ into dist/dataset/ with the compiler it has just bundled.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

// A look-up starts commander but never its subprocess feature; loading child_process would cost milliseconds.
const withoutSubprocesses = {
  name: 'without-subprocesses',
  setup(builder) {
    builder.onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
  },
};

// What a file imports on demand becomes a file of its own beside the program, so that its libraries are not even read
// by an answer that does not need them.
const onDemand = {
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

// A cache is of one build only.
for (const name of ['stadion', 'terminal']) rmSync(join(dist, `${name}.cache`), { force: true });

// The program is CommonJS: Node starts it in fewer steps than modules.
const program = await build({
  ...shared,
  entryPoints: {
    start: join(root, 'src/start.ts'),
    stadion: join(root, 'src/cli.ts'),
    terminal: join(root, 'src/render/terminal.ts'),
  },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { 'dynamic-import': false },
  metafile: true,
  plugins: [onDemand, withoutSubprocesses],
});
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(program.metafile));

const compiler = join(root, 'node_modules/.cache/stadion/compiler.mjs');
await build({
  ...shared,
  entryPoints: [join(root, 'src/compile/main.ts')],
  outfile: compiler,
  format: 'esm',
  minify: false,
});
const { buildDataset } = await import(pathToFileURL(compiler).href);
const { ok, lines } = buildDataset(join(root, 'data'), join(dist, 'dataset'));
for (const line of lines) (ok ? console.log : console.error)(line);
rmSync(dirname(compiler), { recursive: true, force: true });
if (!ok) process.exitCode = 1;
else spawnSync(process.execPath, [join(root, 'scripts/warm.cjs')], { stdio: ['ignore', 'ignore', 'ignore'] });

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

// Bundles the program into dist/: whole, and once more for each command alone, because a look-up should load no code but
// its own. What is loaded on demand (renderers and their libraries) lies beside them, each in a bundle of its own.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { postponePatterns } from './patterns/postpone.mjs';

/** Imported on demand: each with its libraries. */
const ON_DEMAND = {
  ...Object.fromEntries(
    ['terminal', 'markdown', 'csv', 'fields', 'many', 'files', 'chart', 'svg', 'sarif', 'github'].map((name) => [
      name,
      `render/${name}.ts`,
    ]),
  ),
  complete: 'completion/complete.ts',
  check: 'check/check.ts',
  'check-view': 'views/check.ts',
  'read-html': 'check/text/read-html.ts',
  'read-markdown': 'check/text/read-markdown.ts',
  // What makes data: the importers and the compiler, and formats with libraries of their own.
  workbench: 'compile/workbench.ts',
  sqlite: 'compile/export/sqlite.ts',
  parquet: 'compile/export/parquet.ts',
  // Datasets that are named; and of those, what reaches the network.
  named: 'dataset/named.ts',
  remote: 'dataset/remote/remote.ts',
  inspect: 'dataset/inspect.ts',
};

const SQLITE = 'node-sqlite3-wasm.wasm';

/**
 * Bundles what `src/` holds into `dist`: `start.cjs`; `stadion.cjs`, the program with every command; `commands/<name>.cjs`,
 * the program with one; and what is loaded on demand.
 *
 * @param commands names of the commands: each is exported under its name by a file of that name
 */
export async function bundleProgram({ root, dist, shared, commands }) {
  const src = join(root, 'src');
  const common = {
    ...shared,
    absWorkingDir: root,
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    // CommonJS, because Node starts it in fewer steps than modules.
    format: 'cjs',
    minify: true,
    supported: { 'dynamic-import': false },
    metafile: true,
  };
  // A bundle is a function of what Node gives a CommonJS module: `src/start.ts` calls it, and has nothing to add to it.
  const asFunction = {
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  };
  const bundle = (entryPoints, plugins = [], options = {}) =>
    build({
      ...common,
      ...asFunction,
      ...options,
      entryPoints,
      plugins: [onDemand(src), withoutSubprocesses(), ...plugins],
    });
  const results = await Promise.all([
    build({ ...common, entryPoints: { start: join(src, 'start.ts') } }),
    bundle({
      stadion: join(src, 'cli.ts'),
      ...Object.fromEntries(
        Object.entries(ON_DEMAND)
          .filter(([name]) => name !== 'check')
          .map(([name, file]) => [name, join(src, file)]),
      ),
    }),
    bundle({ check: join(src, ON_DEMAND.check) }, [], { minify: false, banner: {}, footer: {} }),
    ...commands.map((name) => bundle({ [`commands/${name}`]: join(src, 'cli.ts') }, [onlyCommand(name)])),
  ]);
  await postpone(join(dist, 'check.cjs'), common, asFunction);
  for (const { metafile } of results) for (const file of Object.keys(metafile.outputs)) escapeLetters(join(root, file));
  // Beside the library that reads it.
  copyFileSync(join(root, 'node_modules/node-sqlite3-wasm/dist', SQLITE), join(dist, SQLITE));
  const inputs = Object.assign({}, ...results.map(({ metafile }) => metafile.inputs));
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(root, inputs));
}

/** Makes a bundle with thousands of patterns one that makes them when they are needed; names are made short after that. */
async function postpone(file, { minify, format, target, supported, legalComments }, { banner, footer }) {
  const code = postponePatterns(readFileSync(file, 'utf8'), createRequire(file));
  const options = { minify, format, target, supported, legalComments, banner: banner.js, footer: footer.js };
  writeFileSync(file, (await transform(code, options)).code);
}

/**
 * Letters beyond ASCII as escapes: esbuild leaves them in patterns, and one of them makes the text of a bundle take twice
 * the memory, and a millisecond longer to read.
 */
function escapeLetters(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(file, escaped);
}

/** Puts one command in the place of the list of all. */
function onlyCommand(name) {
  return {
    name: 'only-command',
    setup(builder) {
      builder.onLoad({ filter: /[\\/]src[\\/]commands[\\/]index\.ts$/ }, () => ({
        contents: `import { ${name} } from './${name}.ts'; export const commands = [${name}];`,
        loader: 'ts',
      }));
    },
  };
}

/**
 * What a file imports on demand becomes a file of its own beside the program, so that its libraries are not even read
 * by an answer that does not need them.
 */
function onDemand(src) {
  return {
    name: 'on-demand',
    setup(builder) {
      builder.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = relative(src, resolve(resolveDir, path)).replaceAll('\\', '/');
        const name = Object.keys(ON_DEMAND).find((each) => ON_DEMAND[each] === file);
        if (name === undefined) throw new Error(`${file} is imported on demand: give it a bundle`);
        return { path: `./${name}.cjs`, external: true };
      });
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

/** The licences of the packages whose code is in the bundles, as they ask to be passed on. */
function licences(root, inputs) {
  const folders = new Set(
    Object.keys(inputs)
      .map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
      .filter(Boolean),
  );
  return [...folders]
    .sort()
    .map((folder) => licence(join(root, folder)))
    .join('\n');
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT.txt']
    .map((file) => {
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        return undefined;
      }
    })
    .find(Boolean);
  return `${name} ${version} (${license})\n\n${text ?? ''}\n`;
}

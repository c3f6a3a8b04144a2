/** The package as npm packs it: what is in it, how large it is, and that it installs anywhere and answers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MB = 1_000_000;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
}

const folder = mkdtempSync(join(tmpdir(), 'stadion-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(args: readonly string[], cwd: string) {
  // A user's own settings are not the package's business.
  const env = { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, 'cache') };
  return spawnSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, env, encoding: 'utf8' });
}

let packed: Packed;
let tarball: string;

beforeAll(() => {
  const { stdout } = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  const told = JSON.parse(stdout);
  packed = Array.isArray(told) ? told[0] : (Object.values(told)[0] as Packed);
  tarball = join(folder, packed.filename);
}, 120_000);

describe('the package', () => {
  it('holds the program, the dataset and what explains them, and nothing else', () => {
    const wanted = [
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|SECURITY\.md)$/,
      /^bin\/(stadion\.js|package\.json)$/,
      /^dist\/[a-z0-9-]+\.(cjs|cache|wasm)$/,
      /^dist\/commands\/[a-z]+\.(cjs|cache)$/,
      /^dist\/dataset\/manifest\.json$/,
      /^dist\/dataset\/[a-z]+\/[0-9a-f]{20}\.json(\.gz)?$/,
      /^dist\/data\/([a-z]+\/)?[a-z]+\.(json|ndjson)$/,
      /^dist\/schema\/[a-z-]+\.json$/,
      /^dist\/man\/stadion\.1$/,
      /^dist\/completion\/stadion\.(bash|zsh|fish|ps1)$/,
      /^dist\/THIRD-PARTY-LICENSES\.txt$/,
    ];
    const unwanted = packed.files.map(({ path }) => path).filter((path) => !wanted.some((each) => each.test(path)));
    expect(unwanted).toEqual([]);
    for (const each of wanted.slice(1)) expect(packed.files.some(({ path }) => each.test(path))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('has a program that may be run as it lies in a clone', () => {
    expect(statSync(resolve(import.meta.dirname, '../bin/stadion.js')).mode & 0o111).toBe(0o111);
  });

  it('is no larger than it has to be', () => {
    const sum = (pattern: RegExp) =>
      packed.files.filter(({ path }) => pattern.test(path)).reduce((total, { size }) => total + size, 0);
    expect(sum(/^dist\/dataset\//)).toBeLessThan(44 * MB);
    // Half of it is what V8 keeps of the program, which grows with what claims are read of.
    expect(sum(/^(?!dist\/dataset\/)/)).toBeLessThan(12.5 * MB);
    expect(packed.size).toBeLessThan(23.4 * MB);
    expect(packed.files.length).toBeLessThan(4000);
    // The largest is the code that V8 keeps of what reads claims: its many readers are loaded at once.
    expect(Math.max(...packed.files.map(({ size }) => size))).toBeLessThan(3.4 * MB);
  });

  it('has bundles of nothing but ASCII, as which they are read', () => {
    const bundles = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.cjs'));
    const others = bundles.filter((path) => readFileSync(join(ROOT, path)).some((byte) => byte > 127));
    expect(bundles.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it('says nothing of the machine it was built on', () => {
    const own = [ROOT, process.env.HOME ?? ROOT].filter((path) => path.length > 5);
    const files = packed.files.filter(({ path }) => !path.startsWith('dist/dataset/'));
    const telling = files.filter(({ path }) => {
      const content = readFileSync(join(ROOT, path), 'latin1');
      return own.some((each) => content.includes(each));
    });
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('brings no other package and runs nothing when it is installed', () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it('is as publint wants it', async () => {
    const bytes = readFileSync(tarball);
    const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: content } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

describe('installed in an empty folder, without a network', () => {
  const home = join(folder, 'empty');
  const run = (line: string) =>
    spawnSync('sh', ['-c', `node_modules/.bin/stadion ${line}`], { cwd: home, encoding: 'utf8', env: { PATH } });
  const PATH = process.env.PATH;

  beforeAll(() => {
    mkdirSync(home);
    const { status, stderr } = npm(['install', '--offline', '--ignore-scripts', tarball], home);
    expect(stderr).not.toContain('ERR');
    expect(status).toBe(0);
  }, 120_000);

  it('is one package', () => {
    const entries = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(entries).toEqual(['stadion']);
  });

  it('answers', () => {
    expect(run('age gervais hakizimana --on 2024-02-11')).toMatchObject({ status: 0, stderr: '' });
    expect(run('age gervais hakizimana --on 2024-02-11 -q').stdout).toBe('36 years and 159 days\n');
    expect(JSON.parse(run('records marathon --sex M --json').stdout).data.records[0].discipline).toBe('marathon');
    expect(run('marks 100m --sex W --limit 3 -o csv').stdout.split('\n').length).toBeGreaterThan(4);
    expect(run('--version').stdout).toMatch(/^stadion \d+\.\d+\.\d+, data /);
    expect(run('schema age').stdout).toContain('"$schema"');
    expect(run('completion bash').stdout).toContain('stadion');
    expect(run('athlete hakizimana').status).toBe(3);
  });

  it('has its manual where man looks for it', () => {
    const { man } = JSON.parse(readFileSync(join(home, 'node_modules/stadion/package.json'), 'utf8'));
    expect(readFileSync(join(home, 'node_modules/stadion', man), 'utf8')).toContain('.TH');
  });
});

/** Every example of the README is run and compared. UPDATE_README=1 writes what it prints now. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { EXAMPLE } from './fixtures/own.ts';
import { stadion } from './fixtures/run.ts';

const README = resolve(import.meta.dirname, '../README.md');
const text = readFileSync(README, 'utf8');

/** What is typed in a block of a terminal session, perhaps with `printf '...' |` before it, and what it prints. */
const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, session = '']) =>
  session
    .split(/^(?=\$ )/m)
    .map((typed) => /^\$ (?:printf '([^']*)' \| )?stadion ([^\n]*)\n([\s\S]*)$/.exec(typed) ?? [])
    .map(([, input, line = '', printed = '']) => ({
      line,
      printed,
      ...(input === undefined ? {} : { input: input.replaceAll('\\n', '\n') }),
    })),
);

/** Lines of scripts that pipe an answer into jq. */
const recipes = [...text.matchAll(/^npx (stadion .* \| jq .*)$/gm)].map(([, line = '']) => line);
const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0;

/** The version of the data changes with every fact; the README need not. */
const versionless = (text: string) => text.replace(/\d{4}\.\d{2}\.\d{2}-[0-9a-f]{8}/g, 'VERSION');

// Lines that make data name files: they are run one after the other where there are such files.
const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'stadion-docs-'));
cpSync(EXAMPLE, join(folder, 'results.csv'));
cpSync(resolve(import.meta.dirname, '../examples'), join(folder, 'examples'), { recursive: true });
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe('README', () => {
  it('has examples', () => expect(blocks.length).toBeGreaterThan(3));

  it.each(blocks)('stadion $line', async ({ line, printed, ...given }) => {
    const { out, err: all } = await stadion(line, {
      terminal: true,
      width: 80,
      env: { NO_COLOR: '1', LANG: 'en_US.UTF-8' },
      ...given,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: how far it is, written over and gone
    const err = all.replaceAll(/\r\u001b\[K[^\r\n]*/g, '');
    if (process.env.UPDATE_README) {
      writeFileSync(
        README,
        readFileSync(README, 'utf8').replace(`${line}\n${printed}`, () => `${line}\n${out}${err}`),
      );
    } else {
      expect(versionless(`${out}${err}`)).toBe(versionless(printed));
    }
  });

  it.each(commands)('shows $name', ({ name }) => {
    const shown = blocks.some(({ line }) => line === name || line.startsWith(`${name} `));
    // A script for a shell is too long to print.
    expect(shown || text.includes(`"$(stadion ${name} `)).toBe(true);
  });
});

describe('recipes', () => {
  it('are there', () => expect(recipes.length).toBeGreaterThan(3));

  it.skipIf(!hasJq).each(recipes.map((line) => ({ line })))('$line', ({ line }) => {
    const program = `"${process.execPath}" "${resolve(import.meta.dirname, '../bin/stadion.js')}"`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replace(/^stadion/, program)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // One of them is there to print nothing where an age is not exact.
    expect(stdout === '').toBe(line.includes('else empty'));
  });
});

describe('help', () => {
  it.each(commands.flatMap(({ examples }) => examples))('$line', async ({ line }) => {
    const text = 'Eliud Kipchoge was born on 5 November 1984.\n';
    const files = { 'draft.md': text, 'notes.txt': text };
    const { code, err } = await stadion(line.replace(/^stadion /, ''), { files });
    expect({ code, err: err.includes('stadion:') }).toEqual(
      line.endsWith('athlete kiptum') ? { code: 3, err: true } : { code: 0, err: false },
    );
  });
});

/** Every example of the README is run and compared. UPDATE_README=1 writes what it prints now. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { stadion } from './fixtures/run.ts';

const README = resolve(import.meta.dirname, '../README.md');
const text = readFileSync(README, 'utf8');

/** A block of a terminal session: `$ stadion ...`, perhaps with `printf '...' |` before it, and what it prints. */
const blocks = [...text.matchAll(/```console\n\$ (?:printf '([^']*)' \| )?stadion ([^\n]*)\n([\s\S]*?)```/g)].map(
  ([, input, line = '', printed = '']) => ({
    line,
    printed,
    ...(input === undefined ? {} : { input: input.replaceAll('\\n', '\n') }),
  }),
);

/** The version of the data changes with every fact; the README need not. */
const versionless = (text: string) => text.replace(/\d{4}\.\d{2}\.\d{2}-[0-9a-f]{8}/g, 'VERSION');

describe('README', () => {
  it('has examples', () => expect(blocks.length).toBeGreaterThan(3));

  it.each(blocks)('stadion $line', async ({ line, printed, ...given }) => {
    const { out, err } = await stadion(line, {
      terminal: true,
      width: 80,
      env: { NO_COLOR: '1', LANG: 'en_US.UTF-8' },
      ...given,
    });
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

describe('help', () => {
  it.each(commands.flatMap(({ examples }) => examples))('$line', async ({ line }) => {
    const { code, err } = await stadion(line.replace(/^stadion /, ''));
    expect({ code, err: err.includes('stadion:') }).toEqual(
      line.endsWith('athlete kiptum') ? { code: 3, err: true } : { code: 0, err: false },
    );
  });
});

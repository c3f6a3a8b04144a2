/** What holds for every command. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { answerOptions } from '../src/commands/answer-options.ts';
import { commands } from '../src/commands/index.ts';
import { dateOf } from '../src/domain/date.ts';
import { stadion } from './fixtures/run.ts';

describe('help', () => {
  it.each(['', '-h', '--help', 'help'])('stadion %s', async (line) => {
    const { code, out, err } = await stadion(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name, summary } of commands) {
      expect(out).toContain(name);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  it.each(
    commands.flatMap((command) =>
      [`${command.name} -h`, `${command.name} --help`, `help ${command.name}`].map((line) => [line, command] as const),
    ),
  )('stadion %s', async (line, command) => {
    const { code, out, err } = await stadion(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Examples:');
    expect(out.includes('--as-of')).toBe('run' in command);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(out).not.toMatch(/\u001b/);
  });

  it.each(['--version', '-V', 'version'])('stadion %s names the program and its data', async (line) => {
    const { code, out } = await stadion(line);
    expect(code).toBe(0);
    expect(out).toMatch(/^stadion 0\.0\.0, data \d{4}\.\d{2}\.\d{2}-[0-9a-f]{8} \(\d{4}-\d{2}-\d{2}\)\n$/);
  });
});

describe('options', () => {
  const all = [...answerOptions, ...commands.flatMap(({ options }) => options)].map(({ flags }) => flags);

  it.each([...new Set(all)])('%s has a long form', (flags) => expect(flags).toMatch(/--[a-z][a-z-]+/));

  it('-n is a limit everywhere', () => {
    expect(all.filter((flags) => flags.startsWith('-n') && !flags.includes('--limit'))).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('a dataset that is not there is told as such', async () => {
    const { code, err } = await stadion('age kelvin kiptum', { dataset: '/nowhere' });
    expect(code).toBe(4);
    expect(err).toContain('there is no dataset in /nowhere');
    expect(err).toContain('npm run build');
  });

  it('a bug is told as one, without its stack unless asked for, and exits 70', async () => {
    for (const [env, stack] of [
      [{}, false],
      [{ DEBUG: '1' }, true],
    ] as const) {
      let err = '';
      const code = await run({
        args: ['age', 'kelvin', 'kiptum'],
        env,
        stdin: {
          lines: async function* () {},
          bytes: async () => new Uint8Array(),
          chunks: async function* () {},
          isTerminal: true,
        },
        stdout: {
          write: () => {
            throw new TypeError('the pen is dry');
          },
          taken: async () => true,
          isTerminal: false,
        },
        stderr: {
          write: (text) => {
            err += text;
          },
          taken: async () => true,
          isTerminal: false,
        },
        width: 80,
        today: dateOf('2026-11-20'),
        now: () => 0,
        dataset: resolve(import.meta.dirname, '../dist/dataset'),
        version: '0.0.0',
        folder: '/',
        read: () => new Uint8Array(),
        processes: { own: 1, isRunning: () => false },
        shipped: () => '',
      });
      expect(code).toBe(70);
      expect(err).toContain('this is a bug: the pen is dry');
      expect(/\n\s+at /.test(err)).toBe(stack);
    }
  });
});

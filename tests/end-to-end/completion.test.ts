/**
 * The scripts in the real shells, in a terminal of their own (`script`, of util-linux), with real keys. A shell that is
 * not there is skipped; PowerShell is only read.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/stadion.js');
const SCRIPTS = resolve(import.meta.dirname, '../../src/completion');

const folder = mkdtempSync(join(tmpdir(), 'stadion-shell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'stadion'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
chmodSync(join(folder, 'stadion'), 0o755);

/** How each is started without anybody's settings, and told the script as the README says. */
const SHELLS = {
  bash: { command: 'bash --norc --noprofile -i', setUp: `PS1='ready> '; eval "$(stadion completion bash)"` },
  zsh: {
    command: 'zsh -f -i',
    setUp: `PS1='ready> '; autoload -U compinit; compinit -u -D; eval "$(stadion completion zsh)"`,
  },
  fish: {
    command: 'fish --no-config -i',
    setUp: `function fish_prompt; echo 'ready> '; end; stadion completion fish | source`,
  },
} as const;

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
const isThere = (shell: string) => hasScript && spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Types each of `keys`, waiting until the shell is quiet before the next. @returns all that the terminal was sent */
async function typed(shell: keyof typeof SHELLS, ...keys: string[]): Promise<string> {
  const { command, setUp } = SHELLS[shell];
  const terminal = spawn('script', ['-qfec', `stty cols 100 rows 40; exec ${command}`, '/dev/null'], {
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: 'xterm', LANG: 'C.UTF-8' },
  });
  let seen = '';
  let heard = Date.now();
  terminal.stdout.on('data', (chunk) => {
    seen += chunk;
    heard = Date.now();
    // Fish asks the terminal what it is, and waits for the answer.
    if (String(chunk).includes('\u001b[c')) terminal.stdin.write('\u001b[?6c');
  });
  const quiet = async () => {
    const sent = Date.now();
    while (heard < sent || Date.now() - heard < 500) {
      if (Date.now() - sent > 8000) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  };
  await quiet();
  for (const key of [`${setUp}\r`, ...keys]) {
    terminal.stdin.write(key);
    await quiet();
  }
  const over = new Promise((done) => terminal.on('close', done));
  terminal.kill('SIGKILL');
  await over;
  return seen;
}

describe.each(['bash', 'zsh', 'fish'] as const)(
  '%s',
  (shell) => {
    const there = isThere(shell);
    if (!there) console.log(`${shell}: not tried, because it or script (util-linux) is not installed`);

    it.skipIf(!there).concurrent('a name of which one word is begun makes a line that can be run', async () => {
      const seen = await typed(shell, 'stadion age gervais-hak\t', '--on 2024-02-11 -q\r');
      expect(seen).toContain('36 years and 159 days');
    });

    it.skipIf(!there).concurrent('words of one name follow each other', async () => {
      const seen = await typed(shell, 'stadion age gervais hakizi\t', '--on 2024-02-11 -q\r');
      expect(seen).toContain('36 years and 159 days');
    });

    it.skipIf(!there).concurrent('several are shown', async () => {
      const seen = await typed(shell, 'stadion athlete hakizim\t', '\t');
      for (const id of ['gervais-hakizimana', 'john-hakizimana']) expect(seen).toContain(id);
    });

    it.skipIf(!there).concurrent('where several fit, what is typed stays', async () => {
      const seen = await typed(shell, 'stadion athlete hakizim\t', `\u0001printf '<%s>' \r`);
      expect(seen).toContain('<stadion><athlete><hakizim>');
    });

    it.skipIf(!there).concurrent('commands, options and values', async () => {
      const seen = await typed(
        shell,
        'stadion rec\t',
        'mara\t',
        '\u0001\u000bstadion data inf\t',
        '--js\t',
        '| head -3\r',
      );
      expect(seen).toContain('"schemaVersion"');
    });

    it.skipIf(!there).concurrent('one field after another', async () => {
      const seen = await typed(shell, 'stadion records marathon --sex M -o csv --fields sex,ma\t', '\r');
      expect(seen).toContain('M,1:59:30');
    });
  },
  60_000,
);

describe('powershell', () => {
  const script = readFileSync(join(SCRIPTS, 'stadion.ps1'), 'utf8');

  it('is asked for all words, and for an empty one in a form that no version drops', () => {
    expect(script).toContain('Register-ArgumentCompleter -Native -CommandName stadion');
    expect(script).toContain('__complete powershell @typed');
    expect(script).toContain(`$typed += "''"`);
  });

  it('closes what it opens', () => {
    for (const [open, close] of ['{}', '()', '[]']) {
      expect(script.split(open as string).length).toBe(script.split(close as string).length);
    }
  });
});

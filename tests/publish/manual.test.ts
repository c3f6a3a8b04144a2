/** The manual that is shipped has all that the program has. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOptions } from '../../src/commands/answer-options.ts';
import { EXIT_CODES } from '../../src/commands/exit-codes.ts';
import { commands } from '../../src/commands/index.ts';
import { manual } from '../../src/publish/manual.ts';
import { plain } from '../../src/publish/roff.ts';

const FILE = resolve(import.meta.dirname, '../../dist/man/stadion.1');
const page = readFileSync(FILE, 'utf8');
/** Its text, with the lines of each paragraph put together again. */
const text = page.replaceAll(/\n(?!\.)/g, ' ');

describe('the manual', () => {
  it('is the one of this source', () => {
    const [, date = '', version = ''] = /^\.TH STADION 1 "([^"]+)" "stadion ([^"]+)"/.exec(page) ?? [];
    expect(page).toBe(manual(commands, { version, date }));
  });

  it.each(commands)('has $name, its arguments, options, examples and rules', (command) => {
    const { name, argument, second, options, examples, rules = '' } = command;
    expect(page).toContain(`\n.SS ${plain(name)}\n`);
    for (const each of [...(argument ? [argument] : []), ...(second ? [second] : [])])
      expect(text).toContain(plain(each.description));
    for (const { flags, description } of options)
      expect(text).toContain(`\\fB${plain(flags)}\\fR ${plain(description)}`);
    for (const { line, shows } of examples) expect(text).toContain(`\\fB${plain(line)}\\fR ${plain(shows)}`);
    expect(text).toContain(plain(rules));
  });

  it('has the options of answers and the exit codes', () => {
    for (const { flags } of answerOptions) expect(page).toContain(`\\fB${plain(flags)}\\fR\n`);
    for (const { code, meaning } of EXIT_CODES) expect(text).toContain(`\\fB${code}\\fR ${plain(meaning)}`);
  });

  const hasGroff = spawnSync('groff', ['--version']).status === 0;
  it.skipIf(!hasGroff)('is set without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-rHY=0', '-Tutf8', FILE], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('stadion');
  });
});

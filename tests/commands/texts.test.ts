/** Commands that print a text: the contract, and the scripts for shells. None needs the dataset. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../src/contract/json-schema.ts';
import { stadion } from '../fixtures/run.ts';

const nowhere = { dataset: '/nowhere' };
const file = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

describe('schema', () => {
  it('without a name prints the names', async () => {
    expect(await stadion('schema', nowhere)).toEqual({ code: 0, out: `${schemaNames.join('\n')}\n`, err: '' });
  });

  it.each(schemaNames)('%s prints what is shipped', async (name) => {
    expect((await stadion(`schema ${name}`, nowhere)).out).toBe(file(`dist/schema/${name}.json`));
  });

  it('with --json prints all in one object', async () => {
    const all = JSON.parse((await stadion('schema --json', nowhere)).out);
    expect(Object.keys(all)).toEqual(schemaNames);
    expect(all.age.title).toBe('stadion age --json');
  });

  it.each(['schema fly', 'schema ../package', 'schema index', 'schema age --as-of 2020-01-01'])(
    '%s is refused',
    async (line) => {
      const { code, out, err } = await stadion(line, nowhere);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/none of age, athlete|unknown option/);
    },
  );
});

describe('completion', () => {
  it.each([
    ['bash', 'stadion.bash'],
    ['zsh', 'stadion.zsh'],
    ['fish', 'stadion.fish'],
    ['powershell', 'stadion.ps1'],
    ['PowerShell', 'stadion.ps1'],
  ])('%s prints its script', async (shell, name) => {
    const { code, out } = await stadion(`completion ${shell}`, nowhere);
    expect(code).toBe(0);
    expect(out).toBe(file(`src/completion/${name}`));
  });

  it('of another shell is refused, with those there are', async () => {
    const { code, err } = await stadion('completion tcsh', nowhere);
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh, fish, powershell');
  });
});

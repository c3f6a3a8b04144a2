import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, rules } from '../../../src/compile/lint/index.ts';
import { fixture } from '../../fixtures/data.ts';

const NOT_RULES = ['index.ts', 'rule.ts'];
const files = (folder: string) => readdirSync(resolve(import.meta.dirname, folder));
const ruleFiles = files('../../../src/compile/lint').filter((file) => !NOT_RULES.includes(file));

describe('the rules', () => {
  it('find nothing in the fixture', () => expect(lint(fixture())).toEqual([]));

  it('are each a file called like the rule, registered once, and with a test', () => {
    const names = rules.map(({ name }) => name).sort();
    expect(names.map((name) => `${name}.ts`)).toEqual(ruleFiles.sort());
    expect(files('.')).toEqual(expect.arrayContaining(names.map((name) => `${name}.test.ts`)));
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s says in a sentence what holds',
    (_name, { description }) => {
      expect(description).toMatch(/^[a-z].{20,}[^.]$/);
    },
  );

  it('stamp what they find with their name, in their order', () => {
    const [source, ...rest] = fixture().sources.map(({ record }) => record);
    const data = fixture({ sources: source ? [...rest, source, source] : [] });
    const found = lint(data).map(({ rule }) => rule);
    expect([...new Set(found)]).toEqual(['unique-ids', 'canonical-order']);
  });
});

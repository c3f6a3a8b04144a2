import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, rules } from '../../../src/compile/lint/index.ts';
import type { Statement } from '../../../src/compile/schema.ts';
import { born, fixture, records } from '../../fixtures/data.ts';

const NOT_RULES = ['index.ts', 'rule.ts'];
const files = (folder: string) => readdirSync(resolve(import.meta.dirname, folder));
const ruleFiles = files('../../../src/compile/lint').filter((file) => !NOT_RULES.includes(file));

const PLAUSIBLE: [string, string] = ['fast', 'slow'];
const age: Statement = { property: 'age', value: '40', asOf: '2007-06-01', sources: ['wa-lists'] };

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

  it('go on past a birth or a plausible mark that none can read, which one of them reports', () => {
    const listed = records.listed.map((each, at) =>
      at === 0 ? { ...each, statements: [born('in 1967'), age] } : each,
    );
    const disciplines = records.disciplines.map((each) =>
      each.id === 'mile' ? { ...each, plausible: PLAUSIBLE } : each,
    );
    const found = lint(fixture({ listed, disciplines })).map(({ rule, file }) => `${file}: ${rule}`);
    expect(found).toEqual(['people.ndjson: statement-values', 'disciplines.json: mark-fits-discipline']);
  });

  it('stamp what they find with their name, in their order', () => {
    const [source, ...rest] = fixture().sources.map(({ record }) => record);
    const data = fixture({ sources: source ? [...rest, source, source] : [] });
    const found = lint(data).map(({ rule }) => rule);
    expect([...new Set(found)]).toEqual(['unique-ids', 'canonical-order']);
  });
});

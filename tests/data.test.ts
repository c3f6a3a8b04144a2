/** The real data through the schema and every rule. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misspelt } from '../src/compile/canonical.ts';
import { lint, rules } from '../src/compile/lint/index.ts';
import { loadData } from '../src/compile/load.ts';
import { problemText } from '../src/compile/problem.ts';

const FOLDER = resolve(import.meta.dirname, '../data');
const { data, problems } = loadData(FOLDER);
const found = lint(data);

describe('data/', () => {
  it('fits the schema', () => expect(problems.map(problemText)).toEqual([]));

  it.each(rules)('$name: $description', (rule) => {
    expect(found.filter((problem) => problem.rule === rule.name).map(problemText)).toEqual([]);
  });

  it('says what it holds at least', () => expect(data.expectations).toHaveLength(1));

  it('is written canonically (npm run data:fix)', () => expect(misspelt(FOLDER).map(({ file }) => file)).toEqual([]));

  it('every claim of an article is about someone or something', () => {
    const claims = data.claims.flatMap(({ record }) => record.claims);
    expect(claims.filter(({ subjects, about }) => subjects.length === 0 && about === undefined)).toEqual([]);
  });
});

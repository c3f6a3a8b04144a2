import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Schema, selectionOf } from '../../src/render/fields.ts';

const Row = z.object({
  mark: z.string(),
  born: z.object({ value: z.string(), precision: z.string() }).nullable(),
  sources: z.array(z.string()),
  holders: z.array(z.object({ name: z.string(), age: z.object({ min: z.int() }).nullable() })),
  either: z.union([z.object({ a: z.string() }), z.object({ b: z.object({ c: z.string() }) })]),
  claims: z.array(z.object({ id: z.string() })).optional(),
  counts: z.record(z.string(), z.int()),
});
const schema = (data: z.ZodType) => z.toJSONSchema(z.object({ data })) as Schema;
const list = schema(z.object({ filter: z.string(), records: z.array(Row), none: z.array(z.string()) }));

const COLUMNS = [
  'mark',
  'born.value',
  'born.precision',
  'sources',
  'holders',
  'either.a',
  'either.b.c',
  'claims',
  'counts',
];

describe('columns', () => {
  it('of the items of a list', () => {
    expect(selectionOf(list, ['records'], undefined)).toEqual({
      lists: ['records'],
      fields: undefined,
      columns: [COLUMNS],
    });
  });

  it('of the data itself', () => {
    expect(selectionOf(schema(Row), [], undefined)).toMatchObject({ columns: [COLUMNS] });
  });

  it('of fields: in the order asked, once each, a group spread out', () => {
    expect(selectionOf(list, ['records'], ['sources', 'born', 'holders.name', 'born.value'])).toEqual({
      lists: ['records'],
      fields: ['sources', 'born', 'holders.name', 'born.value'],
      columns: [['sources', 'born.value', 'born.precision', 'holders.name']],
    });
  });
});

describe('an unknown field', () => {
  it.each([
    ['Mark', 'mark'],
    ['value', 'born.value'],
    ['holder.name', 'holders.name'],
    ['nmae', 'holders.name'],
    ['', undefined],
    ['records', undefined],
    ['constructor', undefined],
  ])('%s: %s', (typed, nearest) => {
    const found = selectionOf(list, ['records'], ['mark', typed]);
    expect(found).toMatchObject({ unknown: typed, nearest });
    expect((found as { known: readonly string[] }).known).toContain('holders.age.min');
  });
});

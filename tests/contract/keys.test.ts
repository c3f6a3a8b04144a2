/**
 * Scripts lean on the contract: within a schemaVersion it only gains keys. `keys.txt` holds what has been promised.
 * UPDATE_CONTRACT=1 adds what is new; what is gone it never takes out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, jsonSchemaOf, schemaNames } from '../../src/contract/json-schema.ts';

const FILE = resolve(import.meta.dirname, 'keys.txt');
const promised = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
const kept = schemaNames.flatMap((name) => promises(jsonSchemaOf(name), name));

describe('the contract', () => {
  it('keeps every key, type and value it has promised', () => {
    const broken = promised.filter((promise) => !kept.includes(promise));
    expect(broken, 'a contract only gains keys: these were promised, and are gone or another').toEqual([]);
  });

  it('has every promise written down', () => {
    const unwritten = kept.filter((promise) => !promised.includes(promise));
    if (process.env.UPDATE_CONTRACT) {
      writeFileSync(FILE, `${[...new Set([...promised, ...kept])].sort().join('\n')}\n`);
    } else {
      expect(unwritten, 'new keys: write them down with UPDATE_CONTRACT=1 npx vitest run tests/contract').toEqual([]);
    }
  });
});

/** One line for each key with its type, `?` where it may be missing, and one for each value of a fixed set. */
function promises(schema: JsonSchema, path: string): string[] {
  const choices = (schema.anyOf ?? [schema]) as JsonSchema[];
  const types = choices.map(({ type, enum: values, const: value }) => type ?? typeof (values?.[0] ?? value));
  const fixed = choices.flatMap(({ enum: values = [], const: value }) => [
    ...values,
    ...(value === undefined ? [] : [value]),
  ]);
  const inner = choices.flatMap(({ properties = {}, required = [], items, additionalProperties }) => [
    ...Object.entries(properties).flatMap(([key, each]) =>
      promises(each as JsonSchema, `${path}.${key}${required.includes(key) ? '' : '?'}`),
    ),
    ...(items ? promises(items as JsonSchema, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? promises(additionalProperties, `${path}.*`) : []),
  ]);
  return [`${path}: ${types.join(' | ')}`, ...fixed.map((value) => `${path} = ${value}`), ...inner];
}

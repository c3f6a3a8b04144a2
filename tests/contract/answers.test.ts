/** Every command's real output, errors included, is what the contract says: the very schemas that are shipped. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, schemaNames } from '../../src/contract/json-schema.ts';
import { stadion } from '../fixtures/run.ts';
import { cases } from './cases.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });

/** What is wrong with an answer: by the shipped schema, and by the same that knows no other keys. */
function faults(name: string, answer: unknown): unknown[] {
  const shipped = JSON.parse(readFileSync(resolve(import.meta.dirname, `../../dist/schema/${name}.json`), 'utf8'));
  const closed = { ...jsonSchemaOf(name, { closed: true }), $id: `${shipped.$id}:closed` };
  return [shipped, closed].flatMap((schema) => {
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    return validate(answer) ? [] : (validate.errors ?? []);
  });
}

const commands = Object.entries(cases);

describe('answers', () => {
  const lines = commands.flatMap(([command, { ok, empty }]) =>
    [...ok, empty].flatMap((line) =>
      typeof line === 'string' ? [[command, `${command.replace('-', ' ')} ${line}`] as const] : [],
    ),
  );

  it.each(lines)('%s: %s', async (command, line) => {
    const { code, out, err } = await stadion(`${line} --json`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(faults(command, answer)).toEqual([]);
    for (const id of citedIn(answer.data)) expect(answer.sources).toHaveProperty([id]);
  });
});

describe('errors', () => {
  const lines = commands.flatMap(([command, { notFound, ambiguous, badOption, badFile }]) =>
    (
      [
        [notFound, 'NOT_FOUND', 1],
        [ambiguous, 'AMBIGUOUS', 3],
        [badOption, 'USAGE', 2],
        [badFile, 'DATA', 4],
      ] as const
    ).flatMap(([line, code, exit]) =>
      typeof line === 'string' ? [[`${command.replace('-', ' ')} ${line}`, code, exit] as const] : [],
    ),
  );

  it.each([...lines, ['athlete', 'USAGE', 2] as const, ['fly', 'USAGE', 2] as const])(
    '%s is %s',
    async (line, code, exit) => {
      const outcome = await stadion(`${line} --json`);
      expect({ exit: outcome.code, err: outcome.err }).toEqual({ exit, err: '' });
      const answer = JSON.parse(outcome.out);
      expect(faults('error', answer)).toEqual([]);
      expect(answer.error.code).toBe(code);
    },
  );
});

describe('schemas', () => {
  it.each(schemaNames)('the shipped schema of %s is the one of this source, open to new keys', (name) => {
    const shipped = JSON.parse(readFileSync(resolve(import.meta.dirname, `../../dist/schema/${name}.json`), 'utf8'));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
    expect(JSON.stringify(shipped)).not.toContain('"additionalProperties":false');
    expect(shipped).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String),
    });
  });

  it('a changed answer is refused', async () => {
    const answer = JSON.parse((await stadion('age kelvin-kiptum --json')).out);
    expect(faults('age', { ...answer, data: { ...answer.data, years: '24' } })).not.toEqual([]);
    expect(faults('age', { ...answer, data: { ...answer.data, shoeSize: 42 } })).toHaveLength(1);
  });
});

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? (inner as string[]) : citedIn(inner),
  );
}

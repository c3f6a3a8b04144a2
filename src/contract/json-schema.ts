/** The contract as JSON Schema 2020-12, for scripts in any language. */
import { z } from 'zod';
import { answerSchema, ErrorAnswer } from './envelope.ts';
import { contracts } from './index.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What there is a schema of: the commands, and `error` for what any of them prints when it cannot answer. */
export const schemaNames: readonly string[] = [...Object.keys(contracts).sort(), 'error'];

/**
 * The schema of what `stadion NAME --json` prints.
 *
 * @param name one of `schemaNames`
 * @param closed refuses keys that are not in the contract, as its own tests do; scripts must expect new ones
 * @throws RangeError for another name
 */
export function jsonSchemaOf(name: string, { closed = false } = {}): JsonSchema {
  const schema = wholeOf(name).meta({
    title: name === 'error' ? 'stadion: an error' : `stadion ${name.replace('-', ' ')} --json`,
    description: 'Keys may be added within a schemaVersion; none is taken away or changed.',
  });
  return {
    $id: `urn:stadion:schema:1:${name}`,
    ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: closed ? 'output' : 'input' }),
  };
}

function wholeOf(name: string): z.ZodType {
  if (name === 'error') return ErrorAnswer;
  const data = Object.entries(contracts).find(([command]) => command === name)?.[1];
  if (!data) throw new RangeError(`there is no contract of "${name}"`);
  return answerSchema(name, data);
}

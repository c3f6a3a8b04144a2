import { UsageError } from '../errors.ts';
import type { TextCommand } from './command.ts';

export const schema: TextCommand = {
  name: 'schema',
  summary: 'the contract of --json: the JSON Schema of an answer, or of errors',
  argument: {
    name: 'command',
    description: 'a command, or error (default: the names)',
    required: false,
    choices: ['error'],
    completes: ['command'],
  },
  options: [{ flags: '--json', description: 'without a name: every schema, in one object' }],
  examples: [
    { line: 'stadion schema', shows: 'what there is a schema of' },
    { line: 'stadion schema age', shows: 'JSON Schema 2020-12, for a validator or a code generator' },
  ],
  rules: 'Within a schemaVersion keys are only ever added.',
  print: ({ words, options }, shipped) => {
    const names: string[] = JSON.parse(shipped('schema/index.json'));
    if (names.includes(words)) return shipped(`schema/${words}.json`);
    if (words !== '') throw new UsageError(`schema: "${words}" is none of ${names.join(', ')}`);
    if (options.json !== true) return `${names.join('\n')}\n`;
    const all = names.map((name) => `${JSON.stringify(name)}:${shipped(`schema/${name}.json`).trim()}`);
    return `{${all.join(',')}}\n`;
  },
};

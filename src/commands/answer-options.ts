/** The options that every command has which answers with data. */
import type { Option } from './command.ts';

export const OUTPUTS = ['text', 'json', 'ndjson', 'csv', 'tsv', 'md', 'svg', 'sarif', 'github'] as const;
export const COLORS = ['auto', 'always', 'never'] as const;

export const answerOptions: readonly Option[] = [
  { flags: '--json', description: 'the answer as JSON (the same as -o json)' },
  { flags: '-o, --output <format>', description: `one of ${OUTPUTS.join(', ')}`, choices: OUTPUTS },
  {
    flags: '--fields <names>',
    description: 'of json, ndjson, csv and tsv: these only, like person.name,born.value',
    completes: ['field'],
  },
  { flags: '--spreadsheet', description: 'of csv and tsv: safe to open in one, where cells may become formulas' },
  { flags: '--as-of <date>', description: 'answer as of this day (default: today)' },
  { flags: '-q, --quiet', description: 'the bare answer only' },
  { flags: '--explain', description: 'how the answer was computed' },
  {
    flags: '--data <where>',
    description:
      'another compiled dataset, a folder or an address, instead of the bundled one; of several the first goes before the next, and "bundled" names the bundled one',
    completes: ['path'],
    repeats: true,
  },
  { flags: '--color <when>', description: `one of ${COLORS.join(', ')}`, choices: COLORS },
];

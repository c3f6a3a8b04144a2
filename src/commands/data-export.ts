import { UsageError } from '../errors.ts';
import type { WritingCommand } from './command.ts';
import { choiceOption } from './parse.ts';
import { atWorkbench } from './workbench.ts';

const FORMATS = ['csv', 'ndjson', 'json', 'sqlite', 'parquet'] as const;
const TABLES = [
  'people',
  'names',
  'nations',
  'statements',
  'marks',
  'records',
  'events',
  'disciplines',
  'countries',
  'sources',
] as const;

export const dataExport: WritingCommand = {
  name: 'data export',
  summary: 'the dataset, a table of it or the list of a question, as CSV, JSON, SQLite or Parquet',
  argument: {
    name: 'question',
    description: 'a line that lists, like "marks marathon --sex M" (default: the whole dataset)',
    required: false,
  },
  options: [
    { flags: '-o, --output <format>', description: `one of ${FORMATS.join(', ')} (default: csv)`, choices: FORMATS },
    { flags: '--table <name>', description: `one of ${TABLES.join(', ')}`, choices: TABLES },
    {
      flags: '--to <path>',
      description: 'a file; a folder for all tables (default: standard output)',
      completes: ['path'],
    },
    { flags: '--data <folder>', description: 'another compiled dataset', completes: ['path'] },
  ],
  examples: [
    { line: 'stadion data export --table disciplines', shows: 'a table, on standard output' },
    {
      line: 'stadion data export "marks marathon --sex M --limit 100" -o parquet --to fast.parquet',
      shows: 'the list of a question',
    },
    {
      line: 'stadion data export --table countries -o sqlite --to countries.db',
      shows: 'without --table: all tables, in one file',
    },
  ],
  rules:
    'What is in the tables is told in docs/tables.md. Dates stand as published, with the first and last day they can mean.',
  files: true,
  write: async ({ words, options, session, ask, out, say, tools }) => {
    const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
    const [format, table, to] = [choiceOption('--output', options.output, FORMATS) ?? 'csv', text('table'), text('to')];
    if (words !== '' && table !== undefined) {
      throw new UsageError('a question has its own list: --table goes without', 'leave one of them out');
    }
    const list = words === '' ? undefined : await ask(wordsIn(words));
    const { files } = await atWorkbench(({ exportTables, sheetsOf, sheetOf }) =>
      exportTables({
        sheets: list ? [sheetOf(list.columns, list.rows)] : sheetsOf(session.dataset, table),
        format,
        to,
        out,
        progress: (shown) => tools.progress(shown, undefined),
      }),
    );
    tools.progress('', undefined);
    if (to !== undefined) for (const { file, rows } of files) say(`${file}: ${rows} rows\n`);
  },
};

/** A line as its words: what stands in double quotes is one. */
function wordsIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

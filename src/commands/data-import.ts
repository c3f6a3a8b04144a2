import { UsageError } from '../errors.ts';
import { answer } from '../queries/answer.ts';
import { dataImportExplanation, dataImportView } from '../views/data-import.ts';
import { type Command, reply } from './command.ts';
import { atWorkbench } from './workbench.ts';

const KINDS = ['results', 'people', 'events', 'records'] as const;
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export const dataImport: Command = {
  name: 'data import',
  contract: 'data-import',
  summary: 'tables of results, people, events or records into a data folder of your own',
  argument: {
    name: 'files',
    description: 'CSV, TSV, JSON or NDJSON, gzipped or not; - is standard input',
    required: true,
    completes: ['path'],
  },
  options: [
    { flags: '--to <folder>', description: 'the data folder; a second import is merged into it', completes: ['path'] },
    { flags: '--kind <kind>', description: `one of ${KINDS.join(', ')} (default: by the headings)`, choices: KINDS },
    { flags: '--map <column=field>', description: 'a column holds this field; again for another', repeats: true },
    {
      flags: '--set <field=value>',
      description: 'the same in every row, like nation=KEN; again for another',
      repeats: true,
    },
    {
      flags: '--date-order <order>',
      description: `of figures: one of ${DATE_ORDERS.join(', ')}`,
      choices: DATE_ORDERS,
    },
    { flags: '--encoding <name>', description: 'of the files (default: UTF-8, or what their first bytes say)' },
    { flags: '--delimiter <character>', description: 'between cells (default: what parts the first lines evenly)' },
    { flags: '--source <title>', description: 'what the files are called as a source (default: the name of each)' },
    { flags: '--rejects <file>', description: 'refused rows go here, with their reasons', completes: ['path'] },
    { flags: '--dry-run', description: 'tell what would be done; write nothing' },
  ],
  examples: [
    { line: 'stadion data import results.csv --to mine --dry-run', shows: 'what the columns are taken for' },
    {
      line: 'stadion data import results.csv --to mine',
      shows: 'a data folder; then: stadion data build mine --out mine.compiled',
    },
  ],
  rules:
    'Nothing is guessed: a row whose date, mark or nation can be read in two ways is refused, and the others are taken. ' +
    'Two people are one by name and birth, or by name, nation and births that agree; never by a name alone. When ' +
    'anything fails, the folder is as it was.',
  files: true,
  lists: ['files'],
  run: async ({ args, options, session, tools }) => {
    const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
    const list = (name: string) => text(name)?.split('\n') ?? [];
    const to = text('to');
    if (to === undefined)
      throw new UsageError('data import needs --to FOLDER', 'for example: stadion data import results.csv --to mine');
    const dryRun = options.dryRun === true;
    const order = {
      files: args,
      to,
      kind: text('kind'),
      map: list('map'),
      set: list('set'),
      dateOrder: text('dateOrder'),
      encoding: text('encoding'),
      delimiter: text('delimiter'),
      source: text('source'),
      rejects: text('rejects'),
      dryRun,
    };
    const report = await atWorkbench(({ importFiles }) =>
      importFiles(order, {
        stdin: tools.stdin,
        defaults: {
          countries: () => tools.shipped('data/countries.json'),
          disciplines: () => tools.shipped('data/disciplines.json'),
        },
        today: session.asOf.text,
        processes: tools.processes,
        progress: (stage, name, done, of) =>
          // The name of a file says more than the beginning of the way to it.
          tools.progress(`${STAGES[stage]} ${name.split(/[\\/]/).at(-1)}`, of === undefined ? undefined : done / of),
      }),
    );
    tools.progress('', undefined);
    const data = { to, dryRun, ...report };
    return reply(answer('data-import', session, data, {}), dataImportView, dataImportExplanation);
  },
};

const STAGES = { read: 'reading', sort: 'finding out who is who in', write: 'writing' } as const;

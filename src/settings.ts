/** What the options ask of the output, or that they ask for what there is not. */
import { COLORS, OUTPUTS } from './commands/answer-options.ts';
import type { Command } from './commands/command.ts';
import { choiceOption } from './commands/parse.ts';
import type { Context } from './context.ts';
import { BadOption } from './errors.ts';
import type { Invocation } from './program.ts';
import type { Format, Selection, Settings } from './render/format.ts';

type Options = Invocation['options'];

/** @throws BadOption with what is allowed */
export async function settingsOf(command: Command, options: Options, context: Context): Promise<Settings> {
  const format = formatOf(options);
  const color = choiceOption('--color', options.color, COLORS) ?? 'auto';
  if (format === 'svg' && !command.draws) {
    throw new BadOption(`-o svg draws marks over time, and ${command.name} has none`, DRAWING);
  }
  if (REPORTS.includes(format) && !command.finds) {
    throw new BadOption(`-o ${format} reports what is found in texts, and ${command.name} reads none`, REPORTING);
  }
  if (options.chart === true && !DRAWN.includes(format)) {
    throw new BadOption(`--chart goes with text, md and svg, not with ${format}`, 'leave one of them out');
  }
  if (options.spreadsheet === true && !TABLES.includes(format)) {
    throw new BadOption(`--spreadsheet goes with -o csv or -o tsv, not with ${format}`);
  }
  return {
    format,
    selection: await selection(command, format, options.fields, context),
    terminal: context.stdout.isTerminal,
    width: context.width,
    color: wantsColor(color, context),
    unicode: showsUnicode(context),
    quiet: options.quiet === true,
    explain: options.explain === true,
    spreadsheet: options.spreadsheet === true,
    program: context,
  };
}

const OF_FIELDS: readonly Format[] = ['json', 'ndjson', 'csv', 'tsv', 'svg'];
const TABLES: readonly Format[] = ['csv', 'tsv'];
const REPORTS: readonly Format[] = ['sarif', 'github'];
const REPORTING = 'what reads texts: stadion check FILE';
const DRAWN: readonly Format[] = ['text', 'md', 'svg'];
const DRAWING = 'what draws: stadion records DISCIPLINE --history, stadion timeline NAME';

function formatOf({ output, json }: Options): Format {
  const format = choiceOption('--output', output, OUTPUTS);
  if (json === true && format !== undefined && format !== 'json') {
    throw new BadOption(`--json and --output ${format} ask for two formats`, 'leave one of them out');
  }
  return json === true ? 'json' : (format ?? 'text');
}

/** Which fields are wanted, held against the contract; the contract is read only where names or columns are needed. */
async function selection(
  { name, contract = name, lists = [] }: Command,
  format: Format,
  typed: Options[string],
  { shipped }: Context,
): Promise<Selection> {
  const asked = typeof typed === 'string' ? typed.split(',').map((field) => field.trim()) : undefined;
  if (asked && !OF_FIELDS.includes(format)) {
    throw new BadOption(`--fields goes with data, not with ${format}`, 'add -o json, ndjson, csv or tsv');
  }
  if (!asked && !TABLES.includes(format)) return { lists, fields: undefined, columns: [] };
  const { selectionOf } = await import('./render/fields.ts');
  const selected = selectionOf(JSON.parse(shipped(`schema/${contract}.json`)), lists, asked);
  if (!('unknown' in selected)) return selected;
  const { unknown, nearest, known } = selected;
  throw new BadOption(
    `--fields: "${unknown}" is no field of ${name}${nearest ? ` (did you mean ${nearest}?)` : ''}`,
    `fields: ${known.join(', ')}`,
  );
}

/** An explicit choice, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether a person is looking. */
function wantsColor(asked: (typeof COLORS)[number], { env, stdout }: Context): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTerminal && env.TERM !== 'dumb';
}

/** Whether more than ASCII can be shown: by the locale, of which the first that is set counts. */
function showsUnicode({ env, stdout }: Context): boolean {
  if (!stdout.isTerminal || env.TERM === 'dumb') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  // Windows has no such variables; its newer terminal says who it is.
  return locale ? /utf-?8/i.test(locale) : env.WT_SESSION !== undefined;
}

/** The format that a line asks for which could not be read: how its error is to be told. */
export function formatInLine(args: readonly string[]): string | undefined {
  for (const [at, arg] of args.entries()) {
    if (arg === '--json') return 'json';
    const format =
      /^(?:-o=?|--output=)(.+)$/.exec(arg)?.[1] ?? (/^(?:-o|--output)$/.test(arg) ? args[at + 1] : undefined);
    if (format !== undefined) return format.toLowerCase();
  }
  return undefined;
}

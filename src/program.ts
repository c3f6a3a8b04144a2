/** The command line, as commander understands it: made from the declarations of the commands. */
import { Command as Program } from 'commander';
import { answerOptions } from './commands/answer-options.ts';
import type { AnyCommand, Option } from './commands/command.ts';
import { EXIT_CODES } from './commands/exit-codes.ts';
import { commands } from './commands/index.ts';
import { UsageError } from './errors.ts';

/** What was typed, read: which command, its words, its options. */
export interface Invocation {
  readonly command: AnyCommand;
  readonly words: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Words that only begin the name of a command: `data`. */
const FAMILIES: ReadonlySet<string> = new Set(
  commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] as string] : [])),
);

interface Streams {
  readonly out: (text: string) => void;
  readonly width: number;
}

/**
 * Reads the arguments.
 *
 * @returns the invocation, or undefined when help or the version was asked for and has been written
 * @throws CommanderError when the line is wrong
 */
export function parse(
  typed: readonly string[],
  version: () => string,
  { out, width }: Streams,
): Invocation | undefined {
  const args = withNames(typed);
  let invocation: Invocation | undefined;
  const program = new Program('stadion');
  program
    .description('Athletics facts: people, ages, records and timelines, offline, with sources.')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, getOutHelpWidth: () => width })
    .helpCommand(true)
    .showSuggestionAfterError(true)
    .addHelpText('after', OVERVIEW);
  const wantsVersion = args[0] === '--version' || args[0] === '-V' || args[0] === 'version';
  if (wantsVersion) {
    out(`${version()}\n`);
    return undefined;
  }
  program.option('-V, --version', 'the version of the program and of its data');
  for (const command of commands) {
    const declared = named(program, command.name).summary(command.summary);
    // Options cost more to declare than to read: only a command that is named on the line gets its own.
    if (!args.includes(command.name)) continue;
    declare(declared, command, args).action(() => {
      const { args } = declared;
      invocation = { command, words: args.join(' '), args, options: joinedOptions(declared.opts()) };
    });
  }
  const family = familyAsked(args);
  if (args.length === 0 || family !== undefined) {
    out(family === undefined ? program.helpInformation() : familyHelp(family));
    return undefined;
  }
  program.parse(['node', 'stadion', ...args]);
  return invocation;
}

/** Commander takes what stands behind a space for arguments. */
function named(program: Program, name: string): Program {
  if (!name.includes(' ')) return program.command(name);
  return program.command(name.replace(' ', '-')).name(name);
}

/** The words of a command's name as one, where they stand first, or behind `help`. */
function withNames(typed: readonly string[]): string[] {
  const at = typed[0] === 'help' ? 1 : 0;
  const [first = '', second = ''] = typed.slice(at);
  if (!FAMILIES.has(first)) return [...typed];
  const name = `${first} ${second}`;
  if (commands.some((command) => command.name === name)) return [...typed.slice(0, at), name, ...typed.slice(at + 2)];
  if (second === '' || second.startsWith('-')) return [...typed];
  const known = commands.flatMap((command) =>
    command.name.startsWith(`${first} `) ? [command.name.slice(first.length + 1)] : [],
  );
  throw new UsageError(`${first}: "${second}" is none of ${known.join(', ')}`, `see: stadion ${first} --help`);
}

/** `stadion data`, `stadion data --help`, `stadion help data`. */
function familyAsked(args: readonly string[]): string | undefined {
  const word = args[0] === 'help' ? args[1] : args[0];
  return word !== undefined && FAMILIES.has(word) ? word : undefined;
}

function familyHelp(family: string): string {
  const own = commands.filter(({ name }) => name.startsWith(`${family} `));
  const width = Math.max(...own.map(({ name }) => name.length));
  const lines = own.map(({ name, summary }) => `  stadion ${name.padEnd(width)}  ${summary}`);
  return `Commands:\n${lines.join('\n')}\n\nHow each is used: stadion ${own[0]?.name} --help\n`;
}

const OVERVIEW = `
Examples:
  stadion athlete kelvin kiptum
  stadion age gervais hakizimana --on 2024-02-11
  stadion records marathon --sex M --as-of 2024-01-01

Exit codes: ${EXIT_CODES.map(({ code, short }) => `${code} ${short}`).join(', ')}`;

const FILED = 'Several files are answered in order. With - in place of a file, the text is read from standard input.';
const LISTED = 'With - in place of words, a list is read from standard input: one question a line, answered in order.';

/** Options whose values are names: their words need no quotes either. */
function joinedOptions(options: Record<string, string | boolean | string[]>): Invocation['options'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]),
  );
}

function declare(declared: Program, command: AnyCommand, line: readonly string[]): Program {
  const { summary, argument, second, examples, rules } = command;
  const options = 'run' in command ? [...command.options, ...answerOptions] : command.options;
  // With - the arguments come from standard input.
  const listed = line.includes('-');
  declared.description(summary);
  if (argument) {
    const words = second ? argument.name : `${argument.name}...`;
    declared.argument(argument.required ? `<${words}>` : `[${words}]`, argument.description);
  }
  if (second) declared.argument(listed ? `[${second.name}]` : `<${second.name}>`, second.description);
  const typed = optionsOn(line, command, options);
  for (const { flags, description, repeats } of typed ?? options) {
    if (repeats) declared.option(flags, description, joined);
    else declared.option(flags, description);
  }
  if (typed) return declared;
  declared.addHelpText(
    'after',
    [
      '',
      'Examples:',
      ...examples.flatMap(({ line, shows }) => [`  ${line}`, `      ${shows}`]),
      ...(rules ? ['', rules] : []),
      ...('run' in command && argument && !argument.choices && !command.files
        ? ['', command.documents ? FILED : LISTED]
        : []),
    ].join('\n'),
  );
  return declared;
}

/** The values of an option that is given several times. */
function joined(value: string, before?: string): string {
  return before === undefined ? value : `${before}\n${value}`;
}

/**
 * The options of a command that stand on its line by their long names; undefined where anything that looks like an option
 * is none of them: then all are needed, for help, for what is short, and to say what is wrong.
 */
function optionsOn(line: readonly string[], { name }: AnyCommand, options: readonly Option[]): Option[] | undefined {
  if (line[0] !== name) return undefined;
  const typed = new Set<Option>();
  for (const word of line) {
    if (!word.startsWith('-') || word === '-') continue;
    const option = options.find(({ flags }) => longName(flags) === word.split('=', 1)[0]);
    if (!option) return undefined;
    typed.add(option);
  }
  return [...typed];
}

/** `--output` of `-o, --output <format>`. */
function longName(flags: string): string {
  const from = flags.indexOf('--');
  const to = flags.indexOf(' ', from);
  return to < 0 ? flags.slice(from) : flags.slice(from, to);
}

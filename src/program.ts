/** The command line, as commander understands it: made from the declarations of the commands. */
import { Command as Program } from 'commander';
import { answerOptions } from './commands/answer-options.ts';
import type { Command, Option, TextCommand } from './commands/command.ts';
import { EXIT_CODES } from './commands/exit-codes.ts';
import { commands } from './commands/index.ts';

/** What was typed, read: which command, its words, its options. */
export interface Invocation {
  readonly command: Command | TextCommand;
  readonly words: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

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
export function parse(args: readonly string[], version: () => string, { out, width }: Streams): Invocation | undefined {
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
    const declared = program.command(command.name).summary(command.summary);
    // Options cost more to declare than to read: only a command that is named on the line gets its own.
    if (!args.includes(command.name)) continue;
    declare(declared, command, args).action(() => {
      const { args } = declared;
      invocation = { command, words: args.join(' '), args, options: joinedOptions(declared.opts()) };
    });
  }
  if (args.length === 0) {
    out(program.helpInformation());
    return undefined;
  }
  program.parse(['node', 'stadion', ...args]);
  return invocation;
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

function declare(declared: Program, command: Command | TextCommand, line: readonly string[]): Program {
  const { summary, argument, second, examples, rules } = command;
  const options = 'run' in command ? [...command.options, ...answerOptions] : command.options;
  // With - the arguments come from standard input.
  const listed = line.includes('-');
  const words = second ? argument.name : `${argument.name}...`;
  declared.description(summary).argument(argument.required ? `<${words}>` : `[${words}]`, argument.description);
  if (second) declared.argument(listed ? `[${second.name}]` : `<${second.name}>`, second.description);
  const typed = optionsOn(line, command, options);
  for (const { flags, description } of typed ?? options) declared.option(flags, description);
  if (typed) return declared;
  declared.addHelpText(
    'after',
    [
      '',
      'Examples:',
      ...examples.flatMap(({ line, shows }) => [`  ${line}`, `      ${shows}`]),
      ...(rules ? ['', rules] : []),
      ...('run' in command && !argument.choices ? ['', command.documents ? FILED : LISTED] : []),
    ].join('\n'),
  );
  return declared;
}

/**
 * The options of a command that stand on its line by their long names; undefined where anything that looks like an option
 * is none of them: then all are needed, for help, for what is short, and to say what is wrong.
 */
function optionsOn(
  line: readonly string[],
  { name }: Command | TextCommand,
  options: readonly Option[],
): Option[] | undefined {
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

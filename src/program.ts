/** The command line, as commander understands it: made from the declarations of the commands. */
import { Command as Program } from 'commander';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';

/** What was typed, read: which command, its words, its options. */
export interface Invocation {
  readonly command: Command;
  readonly words: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

interface Streams {
  readonly out: (text: string) => void;
  readonly width: number;
}

export const OUTPUTS = ['text', 'json'] as const;
export const COLORS = ['auto', 'always', 'never'] as const;

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
    declare(declared, command).action((words: string | string[] | undefined, options: Invocation['options']) => {
      invocation = { command, words: [words ?? []].flat().join(' '), options };
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

Exit codes: 0 answered, 1 not found, 2 wrong use, 3 ambiguous, 4 data invalid, 70 bug`;

function declare(declared: Program, { summary, argument, options, examples, rules }: Command): Program {
  const words = `${argument.name}...`;
  declared.description(summary).argument(argument.required ? `<${words}>` : `[${words}]`, argument.description);
  for (const { flags, description } of options) declared.option(flags, description);
  declared
    .option('--json', 'the answer as JSON (the same as -o json)')
    .option('-o, --output <format>', `one of ${OUTPUTS.join(', ')}`)
    .option('--as-of <date>', 'answer as of this day (default: today)')
    .option('-q, --quiet', 'the bare answer only')
    .option('--explain', 'how the answer was computed')
    .option('--data <folder>', 'another compiled dataset')
    .option('--color <when>', `one of ${COLORS.join(', ')}`)
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        ...examples.flatMap(({ line, shows }) => [`  ${line}`, `      ${shows}`]),
        ...(rules ? ['', rules] : []),
      ].join('\n'),
    );
  return declared;
}

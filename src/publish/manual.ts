/** The manual page stadion(1), from the declarations of the commands. */
import { answerOptions } from '../commands/answer-options.ts';
import type { AnyCommand, Declaration, Option } from '../commands/command.ts';
import { EXIT_CODES } from '../commands/exit-codes.ts';
import { bold, italic, paragraph, plain, section, subsection, tagged } from './roff.ts';

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'no colour, whatever the terminal; an explicit --color goes before it'],
  ['FORCE_COLOR', 'colour through a pipe too; 0 for none'],
  ['COLUMNS', 'the width to fit, where it is not that of the terminal'],
  ['TERM', '"dumb" for no colour'],
  [
    'STADION_DATA',
    'the datasets to ask where --data names none: folders and addresses, several separated as folders are in PATH',
  ],
  ['XDG_CACHE_HOME', 'where what was fetched is kept, in a folder "stadion"; else LOCALAPPDATA, else ~/.cache'],
  ['DEBUG', 'the stack of a bug'],
];

/** @returns roff, in the macros of man(7) */
export function manual(
  commands: readonly AnyCommand[],
  { version, date }: { readonly version: string; readonly date: string },
): string {
  return [
    `.TH STADION 1 "${date}" "stadion ${version}" "User Commands"\n`,
    section('NAME', 'stadion \\- athletics facts: people, events, records and marks, offline, with sources'),
    section('SYNOPSIS'),
    ...commands.map((command, at) => `${at === 0 ? '' : '.br\n'}${synopsis(command)}\n`),
    section(
      'DESCRIPTION',
      'Answers questions about athletics from a dataset it carries along: nothing is fetched, unless an address is ' +
        'named with --data or STADION_DATA. Names need no quotes, and any part of a name will do. When several fit, all are listed with the command for each; nothing is guessed. ' +
        'Every answer is an answer on a day, and names its sources.',
    ),
    section('COMMANDS'),
    ...commands.map(commandText),
    section('OPTIONS OF ANSWERS', `Of every command but ${listed(commands.filter((each) => !('run' in each)))}.`),
    ...answerOptions.map(optionText),
    section('OTHER OPTIONS'),
    tagged(bold('-h, --help'), 'How stadion, or a command, is used.'),
    tagged(bold('-V, --version'), 'The version of the program and of its data.'),
    section('EXIT STATUS'),
    ...EXIT_CODES.map(({ code, meaning }) => tagged(bold(String(code)), meaning)),
    section('ENVIRONMENT'),
    ...ENVIRONMENT.map(([name, meaning]) => tagged(bold(name), meaning)),
  ].join('');
}

function synopsis({ name, argument, second }: Declaration): string {
  const words = [...(argument ? [argument] : []), ...(second ? [second] : [])].map((each) => {
    const placeholder = italic(each.name.toUpperCase());
    return each.required ? placeholder : `[${placeholder}]`;
  });
  return `${bold(`stadion ${name}`)} ${words.join(' ')} [${italic('OPTIONS')}]`;
}

function commandText(command: Declaration): string {
  const { name, summary, argument, second, options, examples, rules } = command;
  const words = [...(argument ? [argument] : []), ...(second ? [second] : [])].map(
    (each) => `${italic(each.name.toUpperCase())}: ${plain(each.description)}.`,
  );
  return [
    subsection(name, [sentence(summary), ...words].join(' ')),
    ...options.map(optionText),
    ...(rules ? [paragraph(rules)] : []),
    ...examples.map(({ line, shows }) => tagged(bold(line), shows)),
  ].join('');
}

function optionText({ flags, description }: Option): string {
  return tagged(bold(flags), description);
}

function sentence(text: string): string {
  return `${plain(text.charAt(0).toUpperCase() + text.slice(1))}.`;
}

function listed(commands: readonly Declaration[]): string {
  const names = commands.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

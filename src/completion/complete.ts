/**
 * What the word at the cursor can become. The scripts in this folder ask `stadion __complete SHELL WORDS...` at every
 * press of the key and show no more than they are told, so all shells know the same.
 */
import type { AnyCommand, Declaration, Option } from '../commands/command.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { safe } from '../render/safe.ts';
import { lineOf, optionOf } from './line.ts';
import { beginning, type Candidate, PATHS, valuesOf } from './values.ts';

/** What stands on a line as it is in every shell: a dataset may be anybody's, and what is offered is run. */
const ONE_WORD = /^[\p{L}\p{N}._:=+,-]+$/u;

const HELP: Option = { flags: '-h, --help', description: 'how it is used' };
const VERSION: Option = { flags: '-V, --version', description: 'the version of the program and of its data' };
const HELP_COMMAND: Candidate = { value: 'help', description: 'how a command is used' };

/** The command line, as it is declared. */
interface Declared {
  readonly commands: readonly AnyCommand[];
  /** Of every command that answers. */
  readonly answerOptions: readonly Option[];
}

/**
 * Candidates for the last of the words typed after `stadion`: whole words, one a line, each with a tab and what it is.
 * `:paths` alone where the shell's own files and folders are wanted.
 *
 * @param asked the shell, and the words as it holds them, quotes and all
 * @param open opens the datasets that `--data` names, a line each, or those of the environment; called only where its names are wanted
 * @param shipped reads a text that is built beside the program: `schema/age.json`
 */
export async function complete(
  [shell, ...typed]: readonly string[],
  declared: Declared,
  open: (named: string | undefined) => Promise<Dataset>,
  shipped: (file: string) => string,
): Promise<string> {
  // Fish shows what only holds the word typed when nothing begins with it: it would hide one of two namesakes.
  const found = await candidatesFor(typed, declared, { open, shipped }, shell === 'fish');
  if (found === PATHS) return `${PATHS}\n`;
  return found
    .filter(({ value }) => ONE_WORD.test(value))
    .map(({ value, description }) => `${value}\t${safe(description.replaceAll(/[\s\p{Cc}]+/gu, ' '))}\n`)
    .join('');
}

interface Reading {
  readonly open: (named: string | undefined) => Promise<Dataset>;
  readonly shipped: (file: string) => string;
}

async function candidatesFor(
  typed: readonly string[],
  { commands, answerOptions }: Declared,
  { open, shipped }: Reading,
  beginnings: boolean,
): Promise<readonly Candidate[] | typeof PATHS> {
  const named = lineOf(typed, []).words;
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => word === named[at]));
  const options = command ? [...command.options, ...('run' in command ? answerOptions : []), HELP] : [HELP, VERSION];
  const line = lineOf(typed, options);
  const fields = () => fieldsOf(command, shipped);
  const asked = { commands, dataset: () => open(line.data), fields, last: line.last, beginnings };
  if (line.value) {
    const { option, prefix, earlier } = line.value;
    const values = await valuesOf(option, { ...asked, earlier });
    return values === PATHS ? values : values.map((each) => ({ ...each, value: `${prefix}${each.value}` }));
  }
  if (line.last.startsWith('-') && !line.literal) {
    const isThere = ({ flags }: Option) => optionOf(flags).names.some((name) => line.options.includes(name));
    const unused = options.filter((option) => option.repeats || !isThere(option));
    return unused.flatMap((option) => optionBeginning(option, line.last));
  }
  const [first, ...others] = line.words;
  const earlier = command ? line.words.slice(command.name.split(' ').length) : others;
  if (command?.second) {
    // Two arguments are a word each.
    const argument = [command.argument, command.second][earlier.length];
    return argument ? valuesOf(argument, { ...asked, earlier: [] }) : [];
  }
  if (command) return command.argument ? valuesOf(command.argument, { ...asked, earlier }) : [];
  const below = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (below.length > 0 && earlier.length === 0) return beginning(below.map(secondWord), line.last);
  if (first !== undefined && (first !== 'help' || earlier.length > 0)) return [];
  const names = commands.flatMap(firstWord);
  return beginning(first === 'help' ? names : [...names, HELP_COMMAND], line.last);
}

/** What `--fields` may name, from the contract as it was built: making it anew would take its library. */
async function fieldsOf(command: AnyCommand | undefined, shipped: Reading['shipped']) {
  if (!command || !('run' in command)) return [];
  const { fieldNames } = await import('../render/fields.ts');
  return fieldNames(JSON.parse(shipped(`schema/${command.contract ?? command.name}.json`)), command.lists ?? []);
}

/** `data import` is offered as `data`, once, and then as `import`. */
function firstWord({ name, summary }: Declaration, at: number, all: readonly Declaration[]): Candidate[] {
  const [value = '', second] = name.split(' ');
  if (second === undefined) return [{ value, description: summary }];
  if (all.findIndex((each) => each.name.startsWith(`${value} `)) !== at) return [];
  const words = all.flatMap((each) => (each.name.startsWith(`${value} `) ? [each.name.slice(value.length + 1)] : []));
  return [{ value, description: words.join(', ') }];
}

function secondWord({ name, summary }: Declaration): Candidate {
  return { value: name.split(' ')[1] ?? '', description: summary };
}

function optionBeginning({ flags, description }: Option, last: string): Candidate[] {
  const { names } = optionOf(flags);
  // A letter is offered only to someone who has typed it: else every option would be there twice.
  const shown = names.includes(last) ? last : (names.at(-1) ?? '');
  return shown.startsWith(last) ? [{ value: shown, description }] : [];
}

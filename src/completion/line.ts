/** The words typed so far, told apart: the command and its words, its options, the value that is being typed. */
import type { Option } from '../commands/command.ts';

interface Line {
  /** The command and the words of its arguments, without the one at the cursor. */
  readonly words: readonly string[];
  /** Options already there. */
  readonly options: readonly string[];
  /** The option whose value is at the cursor. */
  readonly value: Value | undefined;
  /** What is typed of the word or value at the cursor. */
  readonly last: string;
  /** After `--`, where nothing is an option. */
  readonly literal: boolean;
  /** What stands behind each `--data`, a line each. */
  readonly data: string | undefined;
}

interface Value {
  readonly option: Option;
  /** What stands before the value in the same word: `--sex=`. */
  readonly prefix: string;
  /** Words of the same value before the one at the cursor, where it takes several. */
  readonly earlier: readonly string[];
}

/**
 * @param typed the words as the shell holds them, quotes and all; the last is the one at the cursor
 * @param known the options of the command: those that take a value take the word after them, or the words
 */
export function lineOf(typed: readonly string[], known: readonly Option[]): Line {
  const words: string[] = [];
  const options: string[] = [];
  let data: string | undefined;
  let value: { option: Option; prefix: ''; earlier: string[] } | undefined;
  let literal = false;
  const optionNamed = (name: string) => known.find(({ flags }) => optionOf(flags).names.includes(name));
  for (const word of typed.slice(0, -1).map(unquoted)) {
    const isOption = !literal && word.startsWith('-') && word !== '-';
    if (value && (!isOption || value.earlier.length === 0)) {
      value.earlier.push(word);
      if (optionOf(value.option.flags).names.includes('--data')) data = oneMore(data, word);
      if (optionOf(value.option.flags).takes === 'one') value = undefined;
      continue;
    }
    value = undefined;
    if (!isOption) words.push(word);
    else if (word === '--') literal = true;
    else {
      const [name = '', assigned] = word.split('=', 2);
      const option = optionNamed(name);
      options.push(...(option ? optionOf(option.flags).names : [name]));
      if (name === '--data' && assigned !== undefined) data = oneMore(data, assigned);
      if (assigned === undefined && option && optionOf(option.flags).takes !== 'none') {
        value = { option, prefix: '', earlier: [] };
      }
    }
  }
  const last = unquoted(typed.at(-1) ?? '');
  const line = { words, options, literal, data };
  // After some words of a value another option may begin; right after its name nothing else can.
  if (value && (value.earlier.length === 0 || !last.startsWith('-'))) return { ...line, value, last };
  const [, name = '', begun = ''] = /^(--[a-z-]+)=(.*)$/.exec(last) ?? [];
  const option = literal ? undefined : optionNamed(name);
  if (option) return { ...line, value: { option, prefix: `${name}=`, earlier: [] }, last: begun };
  return { ...line, value: undefined, last };
}

function oneMore(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}\n${value}`;
}

/** The names of an option and the words it takes, from its declaration: `-o, --output <format>`, `--vs <name...>`. */
export function optionOf(flags: string): { names: string[]; takes: 'none' | 'one' | 'several' } {
  const names = flags.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];
  return { names, takes: flags.includes('...>') ? 'several' : flags.includes('<') ? 'one' : 'none' };
}

/** A word without the quotes and backslashes that the shell has not taken off yet; the closing quote may be missing. */
function unquoted(word: string): string {
  const quote = /^['"]/.exec(word)?.[0];
  if (quote === undefined) return word.replaceAll(/\\(.)/g, '$1');
  return word.length > 1 && word.endsWith(quote) ? word.slice(1, -1) : word.slice(1);
}

/** Values of an option or an argument: its choices, and names out of the dataset. */
import type { AnyCommand, Completable } from '../commands/command.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { eventsFrom } from './events.ts';
import { disciplinesFrom, type Finder, type Named, nationsFrom, OFFERED, sourcesFrom } from './named.ts';
import { peopleFrom } from './people.ts';

/** A whole word that may stand where the word at the cursor is. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** Told to the script instead of candidates: the shell knows files and folders best. */
export const PATHS = ':paths';

interface Asked {
  readonly commands: readonly AnyCommand[];
  readonly dataset: () => Promise<Dataset>;
  /** Names of the fields of the command's rows. */
  readonly fields: () => Promise<readonly string[]>;
  /** Words of the same argument before the one at the cursor: names need no quotes. */
  readonly earlier: readonly string[];
  /** What is typed of the word at the cursor. */
  readonly last: string;
  /** Whether the shell hides what only holds the word typed behind what begins with it. */
  readonly beginnings: boolean;
}

interface Valued {
  readonly choices?: readonly string[];
  readonly completes?: readonly Completable[];
}

const FINDERS: Readonly<Record<Exclude<Completable, 'path' | 'command' | 'field'>, Finder>> = {
  person: peopleFrom,
  discipline: disciplinesFrom,
  event: eventsFrom,
  nation: nationsFrom,
  source: sourcesFrom,
};

export async function valuesOf(
  { choices = [], completes = [] }: Valued,
  { commands, dataset, fields, earlier, last, beginnings }: Asked,
): Promise<readonly Candidate[] | typeof PATHS> {
  const words: Candidate[] = choices.map((value) => ({ value, description: '' }));
  const named: Named[] = [];
  for (const kind of completes) {
    if (kind === 'path') return PATHS;
    if (kind === 'field') return listed(await fields(), last);
    if (kind === 'command') words.push(...commands.filter((each) => 'run' in each).map(asCandidate));
    else named.push(...(await FINDERS[kind](await dataset(), earlier, last)));
  }
  if (earlier.length > 0 || (beginnings && someHidden(named, last))) return nextWords(named);
  // The identifier: one word, whatever the shell, and never ambiguous.
  return [...beginning(words, last), ...named.map(asWord)];
}

/** One more name of a list with commas; parts of what has parts only once it is begun, where all are too many to read. */
function listed(names: readonly string[], last: string): Candidate[] {
  const before = last.slice(0, last.lastIndexOf(',') + 1);
  const begun = last.slice(before.length);
  const there = before.split(',');
  const open = names.filter((name) => name.startsWith(begun) && !there.includes(name));
  const shown = open.length > OFFERED ? open.filter((name) => !name.slice(begun.length).includes('.')) : open;
  return shown.map((name) => ({ value: `${before}${name}`, description: '' }));
}

/** True when some begin as typed and some do not, and all have a word that does. */
function someHidden(named: readonly Named[], last: string): boolean {
  const seen = named.filter(({ id }) => id.startsWith(last)).length;
  return seen > 0 && seen < named.length && named.every(({ next }) => next.length > 0);
}

/** After other words of a name only the words that go on: the line stays one name. */
function nextWords(named: readonly Named[]): Candidate[] {
  const described = new Map<string, string[]>();
  for (const { name, next } of named) {
    for (const word of next) described.set(word, [...(described.get(word) ?? []), name]);
  }
  return [...described].map(([value, names]) => ({
    value,
    description: names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join('; '),
  }));
}

/** What the identifier says already is not said again. */
function asWord({ id, name }: Named): Candidate {
  return { value: id, description: name === id.replaceAll('-', ' ') ? '' : name };
}

/** By the name of its contract: what `schema` takes. */
function asCandidate(command: AnyCommand): Candidate {
  const { name, summary } = command;
  const contract = 'run' in command ? command.contract : undefined;
  return { value: contract ?? name, description: summary };
}

/** Those that begin as typed, in any case: `m` means M. */
export function beginning(candidates: readonly Candidate[], last: string): Candidate[] {
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(last.toLowerCase()));
}

/** Everyone the tables name: one mention for each way a table prints a person, with what it says of them. */
import { words } from '../../domain/name.ts';
import { cleaned } from './identity/printed-name.ts';

export interface Mention {
  /** In the order of first sight; stable for the same input. */
  readonly index: number;
  /** As it should be shown: `Kelvin Kiptum`. */
  readonly name: string;
  /** The parts, where the table tells them apart for certain. */
  readonly given?: string;
  readonly family?: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  readonly sex: 'M' | 'W';
  /** Code of the day; absent where the table has none. */
  readonly nation: string;
  /** Birth as published, EDTF; absent where the table has none. */
  readonly born?: string;
  /** Sources that print the person so. */
  readonly sources: Set<string>;
  /** Disciplines contested under this name, nation and birth. */
  readonly disciplines: Set<string>;
  /** First and last day of a mark made so. */
  first: string;
  last: string;
  /** States of the all-time lists that have the mention, as bits; 0 for other tables. */
  states: number;
}

interface Seen {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly sex: 'M' | 'W';
  readonly nation: string;
  readonly born?: string;
  readonly sources: readonly string[];
  /** Day of the mark; absent for a table of people. */
  readonly on?: string;
  readonly discipline?: string;
}

export interface Cast {
  readonly mention: (seen: Seen) => Mention;
  readonly all: () => readonly Mention[];
}

/** Later than every day: before the first. */
export const NEVER = '9999';

export function cast(): Cast {
  const mentions = new Map<string, Mention>();
  return {
    mention(seen) {
      const { given, family, sex, nation, born, sources, on, discipline } = seen;
      const name = cleaned(seen.name);
      const key = `${sex}|${nation}|${born ?? ''}|${name}`;
      let mention = mentions.get(key);
      if (!mention) {
        mention = {
          index: mentions.size,
          name,
          ...(given && { given }),
          ...(family && { family }),
          words: words(name),
          sex,
          nation,
          ...(born && { born }),
          sources: new Set(),
          disciplines: new Set(),
          first: NEVER,
          last: '',
          states: 0,
        };
        mentions.set(key, mention);
      }
      for (const source of sources) mention.sources.add(source);
      if (discipline) mention.disciplines.add(discipline);
      if (on && on < mention.first) mention.first = on;
      if (on && on > mention.last) mention.last = on;
      return mention;
    },
    all: () => [...mentions.values()],
  };
}

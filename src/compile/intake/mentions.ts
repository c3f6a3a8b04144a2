/** Everyone a table names, brought together by the words of their names: what decides who is who lies side by side. */

import { words } from '../../domain/name.ts';
import { NEVER } from '../import/cast.ts';
import type { AnyPerson } from '../index-data.ts';
import type { Statement } from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';

/** Someone as a row names them. */
export interface Who {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly sex: 'M' | 'W';
  readonly nation: string;
  readonly born?: string;
}

/** What a table of people says beside. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly aliases: readonly string[];
  readonly clubs: readonly string[];
  readonly coaches: readonly string[];
}

/** A way a table names someone, with all that was seen of it. */
export interface Named extends Who {
  readonly kind: 'named';
  readonly key: string;
  sources: string[];
  disciplines: string[];
  first: string;
  last: string;
  said: (Said & { readonly source: string })[];
}

/** Someone of the folder. */
export interface Standing {
  readonly kind: 'standing';
  readonly person: AnyPerson;
  /** A file of its own, written by hand: it is not changed. */
  readonly curated: boolean;
  readonly disciplines: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** An identifier that is taken. */
interface Reserved {
  readonly kind: 'reserved';
  readonly id: string;
}

export type Entry = Named | Standing | Reserved;

/** The words of a name in order, by which those who may be one come together. */
export function groupOf(name: string): string {
  return words(name).sort().join(' ');
}

export function keyOf({ sex, nation, born, name }: Who): string {
  return `${sex}|${nation}|${born ?? ''}|${name}`;
}

/** Ways of naming kept before they are written down: those of one person often stand near each other. */
const KEPT = 20_000;

export class Mentions {
  readonly #sorter: Sorter;
  readonly #open = new Map<string, Named>();

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  /** @param on the day of a mark */
  name(who: Who, source: string, on?: string, discipline?: string, said?: Said): void {
    const key = keyOf(who);
    let named = this.#open.get(key);
    if (!named) {
      if (this.#open.size >= KEPT) this.#flush();
      named = { kind: 'named', key, ...who, sources: [], disciplines: [], first: NEVER, last: '', said: [] };
      this.#open.set(key, named);
    }
    if (!named.sources.includes(source)) named.sources.push(source);
    if (discipline !== undefined && !named.disciplines.includes(discipline)) named.disciplines.push(discipline);
    if (on !== undefined && on < named.first) named.first = on;
    if (on !== undefined && on > named.last) named.last = on;
    if (said) named.said.push({ ...said, source });
  }

  /** Someone of the folder, under all their names; and the names that their identifier would be given to. */
  stand(standing: Standing): void {
    const { id, name, aliases = [] } = standing.person;
    const text = JSON.stringify(standing);
    for (const group of new Set([name, ...aliases.map((alias) => alias.name)].map(groupOf))) {
      if (group !== '') this.#sorter.add(group, text);
    }
    const parts = id.split('-');
    const taken: Reserved = { kind: 'reserved', id };
    for (const less of [0, 1, 2]) {
      const group = groupOf(parts.slice(0, parts.length - less).join(' '));
      if (group !== '') this.#sorter.add(group, JSON.stringify(taken));
    }
  }

  *groups(): Generator<readonly [group: string, entries: Entry[]]> {
    this.#flush();
    for (const [group, texts] of this.#sorter.groups()) {
      yield [group, texts.map((text) => JSON.parse(text) as Entry)];
    }
  }

  #flush(): void {
    for (const named of this.#open.values()) this.#sorter.add(groupOf(named.name), JSON.stringify(named));
    this.#open.clear();
  }
}

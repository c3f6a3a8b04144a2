/** Everyone a text has named so far, as far as it is remembered: found by a word of a name, or by somebody close to them. */
import type { Person } from '../../dataset/entries.ts';
import { fold } from '../../domain/name.ts';

export interface Member {
  readonly person: Person;
  /** Folded words of all names. */
  readonly words: ReadonlySet<string>;
  /** Those the text has called them by in full. */
  readonly called: Set<string>;
  sentence: number;
  /** Whether it was the subject of that sentence. */
  subject: boolean;
  mentions: number;
  /** The sentence it was spoken of in first. */
  first: number;
  /** Told of in passing there: a runner-up, whoever had held the record. */
  aside: boolean;
  /** Named there as the one whom the sentence is about, or gone on with from there. */
  main: boolean;
}

/** Members kept: a long text has many, and the early ones are forgotten. */
const KEPT = 400;

export class Members {
  readonly #members = new Map<string, Member>();
  /** Members by each of their words, in the order they came. */
  readonly #called = new Map<string, Set<Member>>();
  /** Ids of people of the dataset by whom they are close to: how many members. */
  readonly #related = new Map<string, number>();

  get size(): number {
    return this.#members.size;
  }

  has(id: string): boolean {
    return this.#members.has(id);
  }

  get(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** In the order they came. */
  all(): Member[] {
    return [...this.#members.values()];
  }

  /** Those who have all of some folded words in their names, in the order they came. */
  named(words: readonly string[]): Member[] {
    const [first = '', ...others] = words;
    const some = this.#called.get(first);
    return some ? [...some].filter((member) => others.every((word) => member.words.has(word))) : [];
  }

  /** Whether somebody is a coach, a spouse, a sister of a member. */
  isRelated(id: string): boolean {
    return this.#related.has(id);
  }

  add(person: Person, seen: Omit<Member, 'person' | 'words'>): void {
    const names = [person.name, ...person.aliases.map(({ name }) => name)];
    const member = { person, words: new Set(names.flatMap((name) => fold(name).split(' '))), ...seen };
    this.#members.set(person.id, member);
    for (const word of member.words) {
      const known = this.#called.get(word);
      if (known) known.add(member);
      else this.#called.set(word, new Set([member]));
    }
    for (const id of relativesOf(person)) this.#related.set(id, (this.#related.get(id) ?? 0) + 1);
    if (this.#members.size > KEPT) this.#forget(this.#members.values().next().value as Member);
  }

  #forget(member: Member): void {
    this.#members.delete(member.person.id);
    for (const word of member.words) {
      const known = this.#called.get(word);
      known?.delete(member);
      if (known?.size === 0) this.#called.delete(word);
    }
    for (const id of relativesOf(member.person)) {
      const left = (this.#related.get(id) ?? 1) - 1;
      if (left === 0) this.#related.delete(id);
      else this.#related.set(id, left);
    }
  }
}

function relativesOf({ relations }: Person): readonly string[] {
  return relations.flatMap(({ person }) => person ?? []);
}

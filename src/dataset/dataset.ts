/** What queries ask of a dataset, wherever it lies. */
import type { Calling, Discipline, Manifest, NameEntry, Person, RecordEntry, Sources } from './layout.ts';

/** A value with the sources it cites (and perhaps more that lie beside it). */
export interface Sourced<Value> {
  readonly value: Value;
  readonly sources: Sources;
}

export interface Dataset {
  readonly manifest: Manifest;
  /** The person with an id. */
  person(id: string): Promise<Sourced<Person> | undefined>;
  /** Names that hold a folded word. */
  names(word: string): Promise<readonly NameEntry[]>;
  /** Names that hold a word beginning with a folded prefix, up to `limit` of them. */
  namesFrom(prefix: string, limit: number): Promise<readonly NameEntry[]>;
  /** Folded words of names that are about one slip away from a folded word. */
  wordsNear(word: string): Promise<readonly string[]>;
  /** Every discipline. */
  disciplines(): Promise<readonly Discipline[]>;
  /** Disciplines that go by a folded word or words. */
  called(folded: string): Promise<readonly Calling[]>;
  /** Every word that disciplines go by: for suggestions. */
  allCallings(): Promise<readonly { readonly folded: string; readonly calling: readonly Calling[] }[]>;
  /**
   * Steps of the records of one area, one discipline or each in turn. `all` is every step, in no order; `standing` the
   * few that stand or wait on the day of the newest mark and after, and the steps they beat.
   */
  records(
    which: 'all' | 'standing',
    area: string,
    discipline: string | undefined,
  ): AsyncIterable<Sourced<readonly RecordEntry[]>>;
}

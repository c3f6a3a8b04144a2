/** What a lint rule is: one file, one question asked of the whole of `data/`. */
import type { AnyPerson, DataIndex } from '../index-data.ts';
import type { DataStream, Placed } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { ListedPerson, Mark } from '../schema.ts';

/** What is small enough to be held. */
export type Frame = Omit<DataStream, 'listed' | 'marks'>;

/** What has been counted when everything has been seen. */
export interface Totals {
  readonly people: number;
  /** People with a birth, and with a nation. */
  readonly born: number;
  readonly nation: number;
  readonly marks: number;
}

type Found = Iterable<Omit<Problem, 'rule'>>;

/** A rule asks what it needs: of all that is small at once, of people and marks one at a time. */
export interface Rule {
  readonly name: string;
  /** One sentence: what holds when the rule is kept. */
  readonly description: string;
  readonly check?: (data: Frame, index: DataIndex) => Found;
  /** Listed people, in the order of the file. */
  readonly line?: (person: Placed<ListedPerson>, before: Placed<ListedPerson> | undefined) => Found;
  /** Everyone, in order of id: two with one id follow each other. */
  readonly person?: (person: Placed<AnyPerson>, before: Placed<AnyPerson> | undefined, index: DataIndex) => Found;
  /** Every mark; its owner is undefined for a team, and for someone who is not there. */
  readonly mark?: (mark: Placed<Mark>, owner: AnyPerson | undefined, index: DataIndex) => Found;
  /** At the end. */
  readonly totals?: (totals: Totals, data: Frame, index: DataIndex) => Found;
}

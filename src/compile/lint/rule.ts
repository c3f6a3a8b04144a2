/** What a lint rule is: one file, one question asked of the whole of `data/`. */
import type { DataIndex } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Problem } from '../problem.ts';

export interface Rule {
  readonly name: string;
  /** One sentence: what holds when the rule is kept. */
  readonly description: string;
  readonly check: (data: Data, index: DataIndex) => Iterable<Omit<Problem, 'rule'>>;
}

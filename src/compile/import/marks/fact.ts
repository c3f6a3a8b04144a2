/** A mark as one table tells it, before people have identifiers and before tables that tell of one mark are united. */
import type { Mark as Value } from '../../../domain/mark.ts';
import type { Discipline, Mark } from '../../schema.ts';
import type { Mention } from '../cast.ts';

/** Who made it: someone the tables mention, someone of a known identifier, or a team. */
export type Who = { readonly mention: Mention } | { readonly person: string } | { readonly team: string };

/**
 * How far a table is believed where two differ: what was decided by hand, the newest state of the all-time lists, the older state, lists of
 * records and leads, results, other reports.
 */
export const AUTHORITY = { hand: 9, newest: 5, older: 4, list: 3, results: 2, report: 1 } as const;

export interface MarkFact {
  readonly who: Who;
  readonly discipline: Discipline;
  readonly environment: Mark['environment'];
  readonly sex: Mark['sex'];
  readonly nation: string;
  readonly mark?: Value;
  readonly outcome?: NonNullable<Mark['outcome']>;
  readonly date: string;
  readonly place?: number;
  readonly round?: string;
  readonly event?: string;
  readonly competition?: string;
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
  readonly wind?: string;
  readonly timing?: 'hand' | 'auto';
  readonly debut?: true;
  readonly annulled?: string;
  readonly rank?: NonNullable<Mark['rank']>;
  readonly reason?: string;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly authority: number;
}

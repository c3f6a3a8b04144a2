import type { Discipline, Person } from '../../../dataset/entries.ts';
import type { ClaimType } from '../../finding.ts';
import type { RecordSpan } from '../../reading/span.ts';

/** That somebody holds a record, or held it, as the words say. */
export interface HeldClaim {
  readonly type: ClaimType;
  readonly record: RecordSpan;
  readonly span: { readonly start: number; readonly end: number };
  readonly person: Person;
  readonly sure: boolean;
  /** Held it once, as the words say: `former`. */
  readonly former: boolean;
  /** Words leave open whether it came to pass: `to break`, `could break`. */
  readonly open: boolean;
  /** Which record it is, where its mark tells. */
  readonly disciplines?: readonly Discipline[];
  /** Held from a day of the past on: `has held since 2004`. */
  readonly since?: boolean;
  /** Of the past as words go: `belonged to`, which it may do still. */
  readonly belonged?: boolean;
  /** Held until what is the news: `until Sunday`, `replaces Kipchoge as`. */
  readonly untilNow?: boolean;
}

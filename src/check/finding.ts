/** What a check finds: a claim of a text, and how it stands. */
import type { CheckFinding } from '../contract/check.ts';

/** `outdated`: true on the day the text goes by, no longer true today. */
export type Verdict = CheckFinding['verdict'];

export type ClaimType = CheckFinding['type'];

/** Why a claim has no verdict: nothing is known of it, several things may be meant, or its day is not known. */
export type Cause = 'not-in-data' | 'ambiguous' | 'unclear-date';

export interface Finding {
  /** UTF-16 offsets into the source text. */
  readonly start: number;
  readonly end: number;
  /** The text between them. */
  readonly quote: string;
  readonly type: ClaimType;
  readonly subject: { readonly id: string; readonly name: string } | null;
  /** What was understood: `25 years old`, `2:00:35`. */
  readonly claimed: string;
  readonly verdict: Verdict;
  /** The true value, said in the same way; null when it is not known. */
  readonly actual: string | null;
  /** The day (EDTF) the claim was held against. */
  readonly asOf: string | null;
  /** Of an outdated claim: the day it stopped being true. */
  readonly until: string | null;
  /** How far off a wrong claim is: `2 years`, `10 seconds`. */
  readonly difference: string | null;
  /** One sentence for people: the rule and the values it rests on. */
  readonly reason: string;
  readonly cause: Cause | null;
  readonly sources: readonly string[];
}

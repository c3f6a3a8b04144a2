/** What the evaluation runs: texts with labels, wherever they come from, and what the pipeline found in them. */

export type Verdict = 'supported' | 'contradicted' | 'outdated' | 'unknown';

/** What may count as right: a verdict, or no finding at all. */
export type Accepted = Verdict | 'silent';

/** The part of a finding that is judged. Values may be of any form: they are compared as words and numbers. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: string;
  readonly subject: { readonly id?: string | null; readonly name: string } | null;
  readonly claimed: unknown;
  readonly verdict: string;
  readonly actual: unknown;
}

/** Where something lies in a text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One claim as labelled. */
export interface Label {
  readonly id: string;
  /** In kebab-case. */
  readonly type: string;
  /** Identifiers or names, any of which may be the subject of the finding; none: anyone. */
  readonly subjects: readonly string[];
  /** The claim as the text makes it, or its value in short. */
  readonly claimed: string;
  /** Where the claimed words lie, when the label says so. */
  readonly span?: Span | undefined;
  /** The sentence the claim is in; the whole text when the label does not say. */
  readonly sentence: Span;
  readonly truth: Verdict;
  /** Every verdict that counts as right; always holds the truth. */
  readonly accept: readonly Accepted[];
  /** The right value, alternatives parted by ` | `; null where none is asked. */
  readonly value: string | null;
  readonly phenomena: readonly string[];
}

/** `text` is true but for what its labels say; `spoilt` has one claim made false; `noise` has nothing to check. */
type Kind = 'text' | 'spoilt' | 'noise';

/** One text to run. */
export interface Case {
  readonly id: string;
  readonly kind: Kind;
  readonly source: string;
  readonly published: string | undefined;
  readonly format: 'plain' | 'markdown' | 'html';
  readonly labels: readonly Label[];
  /** How a claim was spoilt, like `age+1`. */
  readonly spoilt?: string;
}

/** A named group of cases that is reported by itself. */
export interface Batch {
  readonly name: string;
  readonly cases: readonly Case[];
  /** False for a group that is only counted: nobody should tune to what failed in it. */
  readonly mayList: boolean;
}

/** Checks one text: the pipeline, or what stands in for it in a test. */
export type Checker = (text: Pick<Case, 'id' | 'source' | 'published' | 'format'>) => Promise<readonly Found[]>;

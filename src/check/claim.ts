/** A claim as its type reads and judges it, with its place in the sentence; and the words every judgement is made of. */
import type { Person } from '../dataset/entries.ts';
import type { Cause, ClaimType, Finding } from './finding.ts';
import type { Span } from './reading/span.ts';
import type { Scene } from './scene.ts';

export interface Claim extends Omit<Finding, 'start' | 'end' | 'quote'> {
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** One type of claim: what it reads in a sentence, and how each stands. */
export interface ClaimReader {
  readonly types: readonly ClaimType[];
  /** Words (lower case) without one of which a sentence has no such claim: most sentences need not be read further. */
  readonly cue?: RegExp;
  /** Kinds of spans without one of which it has none either. */
  readonly needs?: readonly Span['kind'][];
  /** What it reads is said of people the sentence means: where it means nobody who is known, there is none. */
  readonly ofPeople?: true;
  readonly read: (scene: Scene) => Promise<readonly Claim[]>;
}

/** What a judgement rests on, whatever it is. */
export interface Basis {
  readonly type: ClaimType;
  readonly span: { readonly start: number; readonly end: number };
  readonly subject: Pick<Person, 'id' | 'name'> | undefined;
  readonly claimed: string;
  readonly asOf?: string | undefined;
  readonly sources: readonly string[];
}

type Judged = Partial<Pick<Claim, 'actual' | 'until' | 'difference'>> & { readonly reason: string };

export const supported = (basis: Basis, judged: Judged): Claim => claim(basis, 'supported', judged, null);
export const contradicted = (basis: Basis, judged: Judged & { readonly actual: string }): Claim =>
  claim(basis, 'contradicted', judged, null);
export const outdated = (basis: Basis, judged: Judged): Claim => claim(basis, 'outdated', judged, null);
export const unknown = (basis: Basis, cause: Cause, reason: string): Claim =>
  claim(basis, 'unknown', { reason }, cause);

/** What is wrong, unless somebody else could be meant: then nothing is known. */
export function contradictedIf(sure: boolean, basis: Basis, judged: Judged & { readonly actual: string }): Claim {
  return sure
    ? contradicted(basis, judged)
    : unknown(
        basis,
        'ambiguous',
        `it is not clear who is meant; if ${basis.subject?.name ?? 'it'} is, ${judged.reason}`,
      );
}

function claim(
  { type, span, subject, claimed, asOf, sources }: Basis,
  verdict: Claim['verdict'],
  judged: Judged,
  cause: Cause | null,
): Claim {
  return {
    start: span.start,
    end: span.end,
    type,
    subject: subject ? { id: subject.id, name: subject.name } : null,
    claimed,
    verdict,
    actual: judged.actual ?? null,
    asOf: asOf ?? null,
    until: judged.until ?? null,
    difference: judged.difference ?? null,
    reason: judged.reason,
    cause,
    sources: [...new Set(sources)],
  };
}

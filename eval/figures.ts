/** From outcomes to the figures that are printed and held by floors. */
import type { Graded, Outcome } from './grade.ts';

const JUDGED = ['supported', 'contradicted', 'outdated'] as const;

/** How often a verdict was given and was due; a share of nothing is null. */
interface VerdictFigures {
  readonly due: number;
  readonly given: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface TypeFigures {
  readonly due: number;
  readonly found: number;
  /** With a verdict other than unknown. */
  readonly graded: number;
  readonly right: number;
  /** Of those graded, and of those due that can be graded. */
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Figures {
  readonly texts: number;
  readonly claims: number;
  /** Of all claims: with any finding. */
  readonly found: number | null;
  /** Of the claims that can be graded: with another verdict than unknown. */
  readonly graded: number | null;
  readonly verdicts: Readonly<Record<(typeof JUDGED)[number], VerdictFigures>>;
  /** The mean over supported, contradicted and outdated, of those that are due. */
  readonly macroF1: number | null;
  /** Precision of contradicted with every alarm counted as wrong, labelled or not. */
  readonly strictPrecision: number | null;
  readonly types: Readonly<Record<string, TypeFigures>>;
  readonly phenomena: Readonly<Record<string, TypeFigures>>;
  readonly spoilt: { readonly due: number; readonly caught: number | null; readonly withValue: number | null };
  readonly alarms: number;
  readonly noise: { readonly texts: number; readonly alarms: number };
}

/** The figures of one batch. */
export function figuresOf({ batch, outcomes, alarms, noise }: Graded): Figures {
  const gradable = outcomes.filter(({ label }) => label.truth !== 'unknown');
  const verdicts = Object.fromEntries(
    JUDGED.map((verdict) => [verdict, verdictFigures(outcomes, verdict)]),
  ) as Figures['verdicts'];
  const due = JUDGED.map((verdict) => verdicts[verdict]).filter((each) => each.due > 0);
  const spoilt = outcomes.filter(({ text }) => text.kind === 'spoilt');
  const contradicting = alarms.filter(({ found }) => found.verdict === 'contradicted').length;
  return {
    texts: batch.cases.length,
    claims: outcomes.length,
    found: share(outcomes.filter(({ found }) => found !== null).length, outcomes.length),
    graded: share(gradable.filter(isGraded).length, gradable.length),
    verdicts,
    macroF1: share(
      due.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      due.length,
    ),
    strictPrecision: share(verdicts.contradicted.right, verdicts.contradicted.given + contradicting),
    types: grouped(outcomes, ({ label }) => [label.type]),
    phenomena: grouped(outcomes, ({ label }) => label.phenomena),
    spoilt: {
      due: spoilt.length,
      caught: share(spoilt.filter(({ got }) => got === 'contradicted').length, spoilt.length),
      withValue: share(spoilt.filter(({ rightValue }) => rightValue).length, spoilt.length),
    },
    alarms: alarms.length,
    noise: { texts: batch.cases.filter(({ kind }) => kind === 'noise').length, alarms: noise.length },
  };
}

/**
 * A claim with several accepted verdicts counts under the one given, when that is accepted, and under its own
 * otherwise: accepting unknown makes a claim neither a hit nor a miss. A finding about another person was given as what
 * it says, and is wrong.
 */
function verdictFigures(outcomes: readonly Outcome[], verdict: string): VerdictFigures {
  const due = outcomes.filter((outcome) => dueVerdict(outcome) === verdict).length;
  const given = outcomes.filter(({ found }) => found?.verdict === verdict).length;
  const right = outcomes.filter(({ got, right }) => right && got === verdict).length;
  const [precision, recall] = [share(right, given), share(right, due)];
  const f1 = due === 0 ? null : (2 * right) / (due + given);
  return { due, given, right, precision, recall, f1 };
}

function dueVerdict({ label, got, right }: Outcome): string {
  if (right) return got;
  // Silence says as much as unknown to whoever accepts that.
  return got === 'silent' && label.accept.includes('unknown') ? 'unknown' : label.truth;
}

function isGraded({ found }: Outcome): boolean {
  return found !== null && found.verdict !== 'unknown';
}

function grouped(outcomes: readonly Outcome[], keys: (outcome: Outcome) => readonly string[]): Figures['types'] {
  const all = [...new Set(outcomes.flatMap(keys))].sort();
  return Object.fromEntries(all.map((key) => [key, typeFigures(outcomes.filter((each) => keys(each).includes(key)))]));
}

function typeFigures(outcomes: readonly Outcome[]): TypeFigures {
  const graded = outcomes.filter(isGraded);
  const gradable = outcomes.filter((outcome) => dueVerdict(outcome) !== 'unknown');
  const right = graded.filter((each) => each.right).length;
  return {
    due: outcomes.length,
    found: outcomes.filter(({ found }) => found !== null).length,
    graded: graded.length,
    right,
    precision: share(right, graded.length),
    recall: share(right, gradable.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

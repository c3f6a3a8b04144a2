/** Runs texts through the pipeline and judges each label, and each finding that answers no label. */
import type { Batch, Case, Checker, Found, Label } from './case.ts';
import { matched, overlap, sameSubject } from './match.ts';
import { saysValue } from './values.ts';

/** One label and what became of it. */
export interface Outcome {
  readonly text: Case;
  readonly label: Label;
  readonly found: Found | null;
  /** The verdict given; `silent` without a finding, `elsewhere` when it is about another person. */
  readonly got: string;
  readonly right: boolean;
  /** Of a claim that is wrong in its text: whether the finding names the right value. */
  readonly rightValue: boolean;
}

/** A finding that should not be there. */
export interface Alarm {
  readonly text: Case;
  readonly found: Found;
}

export interface Graded {
  readonly batch: Batch;
  readonly outcomes: readonly Outcome[];
  /** Contradicted or outdated, in a text that is true there as far as its labels say. */
  readonly alarms: readonly Alarm[];
  /** Anything but unknown, in a text with nothing to check. */
  readonly noise: readonly Alarm[];
}

/** Runs every text of a batch, one after another. */
export async function gradeBatch(batch: Batch, check: Checker): Promise<Graded> {
  const outcomes: Outcome[] = [];
  const alarms: Alarm[] = [];
  const noise: Alarm[] = [];
  for (const text of batch.cases) {
    const findings = await check(text);
    const answers = matched(text, findings);
    outcomes.push(...text.labels.map((label) => judged(text, label, answers.get(label) ?? null)));
    if (text.kind === 'text') alarms.push(...alarmsIn(text, findings, [...answers.values()]));
    if (text.kind === 'noise') {
      noise.push(...findings.filter(({ verdict }) => verdict !== 'unknown').map((found) => ({ text, found })));
    }
  }
  return { batch, outcomes, alarms, noise };
}

function judged(text: Case, label: Label, found: Found | null): Outcome {
  const got = verdictOf(label, found);
  const right = label.accept.some((verdict) => verdict === got);
  const rightValue = got === 'contradicted' && label.value !== null && saysValue(found?.actual, label.value);
  return { text, label, found, got, right, rightValue };
}

function verdictOf(label: Label, found: Found | null): string {
  if (found === null) return 'silent';
  const named = found.verdict === 'contradicted' && label.subjects.some((each) => saysValue(found.actual, each));
  // Told of a wrong person that it is the labelled one's: that is what the label is about.
  return sameSubject(label, found) || named || found.verdict === 'unknown' ? found.verdict : 'elsewhere';
}

/** Those that answer no label, overlap none that has this verdict, and do not say again what answers one. */
function alarmsIn(text: Case, findings: readonly Found[], answering: readonly Found[]): readonly Alarm[] {
  return findings
    .filter((found) => found.verdict === 'contradicted' || found.verdict === 'outdated')
    .filter((found) => !answering.some((each) => each === found || saysSame(each, found)))
    .filter(({ start, end, verdict }) => {
      const said = text.labels.filter(({ accept }) => accept.some((each) => each === verdict));
      return !said.some(({ span, sentence }) => overlap(span ?? sentence, { start, end }) > 0);
    })
    .map((found) => ({ text, found }));
}

/** A text says what it is about more than once; it is labelled once. */
function saysSame(a: Found, b: Found): boolean {
  return a.type === b.type && a.verdict === b.verdict && a.subject?.id === b.subject?.id && a.claimed === b.claimed;
}

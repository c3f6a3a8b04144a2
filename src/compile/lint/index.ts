/** Every rule, and the one way to run them. Add a rule by adding its line. */
import { tmpdir } from 'node:os';
import { type Findings, findings } from '../findings.ts';
import { type DataIndex, indexData } from '../index-data.ts';
import type { DataStream } from '../load.ts';
import type { Problem } from '../problem.ts';
import { Scratch } from '../stream/scratch.ts';
import { gather, type Visitor } from '../walk.ts';
import { canonicalOrder } from './canonical-order.ts';
import { claimsAgree } from './claims-agree.ts';
import { dateOrder } from './date-order.ts';
import { expectations } from './expectations.ts';
import { falsePrecision } from './false-precision.ts';
import { markFitsDiscipline } from './mark-fits-discipline.ts';
import { markHasContent } from './mark-has-content.ts';
import { plausibleAges } from './plausible-ages.ts';
import { ranks } from './ranks.ts';
import { recordProgression } from './record-progression.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { statementValues } from './statement-values.ts';
import { uniqueIds } from './unique-ids.ts';

export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  canonicalOrder,
  statementValues,
  ranks,
  falsePrecision,
  dateOrder,
  plausibleAges,
  markHasContent,
  markFitsDiscipline,
  recordProgression,
  claimsAgree,
  expectations,
];

/** All problems that the rules find, in the order of the rules. */
export function lint(data: DataStream, only: readonly Rule[] = rules): Problem[] {
  const found = findings(only);
  lintInto(found, data);
  return found.problems();
}

/** Asks everything of the data. */
export function lintInto(found: Findings, data: DataStream): void {
  const scratch = new Scratch(tmpdir());
  try {
    const index = indexData(data, found.line);
    found.frame(data, index);
    const crowd = gather(data, scratch, () => {});
    found.totals(crowd.visit(asked(found, index)), data, index);
  } finally {
    scratch.remove();
  }
}

/** The rules as visitors. */
export function asked(found: Findings, index: DataIndex): Visitor {
  return {
    person: (person, marks, before) => {
      found.person(person, before, index);
      for (const mark of marks) found.mark(mark, person.record, index);
    },
    unowned: (mark) => found.mark(mark, undefined, index),
  };
}

/** Every rule, and the one way to run them. Add a rule by adding its line. */
import { indexData } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Problem } from '../problem.ts';
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
export function lint(data: Data, only: readonly Rule[] = rules): Problem[] {
  const index = indexData(data);
  return only.flatMap((rule) => [...rule.check(data, index)].map((problem) => ({ ...problem, rule: rule.name })));
}

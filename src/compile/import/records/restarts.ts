/** Where a list of records starts anew: a step that is no improvement, and why it stands all the same. */
import { compareMarks } from '../../../domain/discipline.ts';
import { byText } from '../grouping.ts';
import type { Step } from './step.ts';

interface Rule {
  readonly reason: (step: Step) => string;
  readonly holds: (step: Step, standing: Step) => boolean;
}

/** The reasons known, the most telling first; `standing` is the best mark of the list before the step. */
const RULES: readonly Rule[] = [
  {
    reason: ({ sex }) => `new javelin from ${sex === 'M' ? '1986' : '1999'}: marks with the old one are not comparable`,
    holds: (step) => /^new javelin/.test(step.remark),
  },
  {
    reason: () => 'a record by the points table of its day, though lower than the one before on the tables of 1985',
    holds: (step) => step.remark.includes('lower than the previous record under the 1985 tables'),
  },
  {
    reason: () => 'from 1951 on marks round a turn are a list of their own',
    holds: (_, standing) => standing.remark.includes('straight and turn marks not separated'),
  },
  {
    reason: () => 'first over 400 metres itself: the mark before was over 440 yards',
    holds: (step, standing) => /440 yd/.test(standing.remark) || /440 yd/.test(step.remark),
  },
  {
    reason: () => 'the race became a record event, and the list started with this mark',
    holds: (step, standing) => /first record|became a record event/.test(`${step.remark} ${standing.remark}`),
  },
  {
    reason: () => 'the better mark before was made at Boston, whose course counts for no record',
    holds: (step) => /Boston/.test(step.remark),
  },
  {
    reason: () => 'first official list: the better mark before it was never ratified',
    holds: (step, standing) => step.status === 'ratified' && standing.status === 'world-best',
  },
];

/** A change of the points table starts the list anew even where the points went up. */
function newTable(step: Step, standing: Step): string | undefined {
  const changed = /^new points table/.test(step.remark) && /^old points table/.test(standing.remark);
  return changed ? 'new points table: points on the old one are not comparable' : undefined;
}

const STANDING = new Set(['ratified', 'world-best', 'pending']);

export interface Restarts {
  readonly reasons: ReadonlyMap<Step, string>;
  /** Steps that are no improvement, for no reason known here. */
  readonly unexplained: readonly { readonly step: Step; readonly standing: Step }[];
}

/** @param chain steps of one list: one discipline, sex, environment, category, and one way of timing. */
export function restartsOf(chain: readonly Step[]): Restarts {
  const reasons = new Map<Step, string>();
  const unexplained: { step: Step; standing: Step }[] = [];
  let standing: Step | undefined;
  for (const step of inOrder(chain)) {
    if (!STANDING.has(step.status)) continue;
    const behind = standing && compareMarks(step.discipline.kind, step.mark.value, standing.mark.value);
    if (standing && behind !== undefined) {
      const reason = behind > 0 ? reasonFor(step, standing) : newTable(step, standing);
      if (reason) reasons.set(step, reason);
      else if (behind > 0) unexplained.push({ step, standing });
    }
    if (!standing || (behind ?? 0) <= 0 || reasons.has(step)) standing = step;
  }
  return { reasons, unexplained };
}

function reasonFor(step: Step, standing: Step): string | undefined {
  return RULES.find((rule) => rule.holds(step, standing))?.reason(step);
}

/** By day; of one day the lesser mark first, as it was set first or is beaten at once. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort(
    (a, b) =>
      byText(a.set, b.set) ||
      compareMarks(a.discipline.kind, b.mark.value, a.mark.value) ||
      byText(a.athlete, b.athlete),
  );
}

import { countsOf } from '../counts.ts';
import type { Rule } from './rule.ts';

const FILE = 'expectations.json';

/** Data lost by a slip of an importer or an editor is lost silently, unless someone counts. */
export const expectations: Rule = {
  name: 'expectations',
  description: 'no count and no fill rate is below what expectations.json says',
  *totals(totals, data, index) {
    const expected = data.expectations[0]?.record;
    if (!expected) return;
    const counts = countsOf(data, index, totals);
    for (const [what, least] of Object.entries(expected.counts)) {
      const count = counts[what as keyof typeof counts];
      if (count < least)
        yield { file: FILE, path: `counts.${what}`, message: `expected at least ${least}, found ${count}` };
    }
    for (const [what, least] of Object.entries(expected.fill)) {
      // Without people nothing is filled: a share of NaN would be below no expectation.
      const found = totals.people === 0 ? 0 : totals[what as 'born' | 'nation'] / totals.people;
      if (found < least)
        yield { file: FILE, path: `fill.${what}`, message: `expected at least ${least}, found ${found.toFixed(4)}` };
    }
  },
};

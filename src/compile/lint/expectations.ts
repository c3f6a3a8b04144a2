import { countsOf } from '../compile.ts';
import { type AnyPerson, preferredValue } from '../index-data.ts';
import type { Rule } from './rule.ts';

const FILE = 'expectations.json';

/** Data lost by a slip of an importer or an editor is lost silently, unless someone counts. */
export const expectations: Rule = {
  name: 'expectations',
  description: 'no count and no fill rate is below what expectations.json says',
  *check(data, index) {
    const expected = data.expectations[0]?.record;
    if (!expected) return;
    const counts = countsOf(data, index);
    for (const [what, least] of Object.entries(expected.counts)) {
      const count = counts[what as keyof typeof counts];
      if (count < least)
        yield { file: FILE, path: `counts.${what}`, message: `expected at least ${least}, found ${count}` };
    }
    const people = [...index.people.values()];
    for (const [what, least] of Object.entries(expected.fill)) {
      const filled = people.filter(({ record }) => hasValue[what as keyof typeof hasValue](record));
      // Without people nothing is filled: a share of NaN would be below no expectation.
      const found = people.length === 0 ? 0 : filled.length / people.length;
      if (found < least)
        yield { file: FILE, path: `fill.${what}`, message: `expected at least ${least}, found ${found.toFixed(4)}` };
    }
  },
};

const hasValue = {
  born: (person: AnyPerson) => preferredValue(person, 'born') !== undefined,
  nation: (person: AnyPerson) => person.nations.length > 0,
};

import type { Statement } from '../schema.ts';
import type { Rule } from './rule.ts';

/** With two preferred values, or with none where several differ, the answer would be a matter of order. */
export const ranks: Rule = {
  name: 'ranks',
  description:
    'of the values of one property of one day at most one is preferred, and one is where births or deaths differ',
  *person({ record: person, ...place }) {
    for (const [key, statements] of groups(person.statements ?? [])) {
      const preferred = statements.filter(({ rank }) => rank === 'preferred');
      const open = statements.filter(({ rank }) => rank !== 'deprecated');
      if (preferred.length > 1)
        yield { ...place, path: 'statements', message: `${key}: ${preferred.length} values are preferred` };
      const decides = key === 'born' || key === 'died';
      if (decides && open.length > 1 && preferred.length === 0) {
        yield {
          ...place,
          path: 'statements',
          message: `${key}: values differ (${open.map(({ value }) => value).join(', ')}) and none is preferred`,
        };
      }
      const values = statements.map(({ value }) => value);
      if (new Set(values).size < values.length) {
        yield { ...place, path: 'statements', message: `${key}: one value is stated twice; merge the sources` };
      }
    }
  },
};

function groups(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.asOf ? `${statement.property} of ${statement.asOf}` : statement.property;
    found.set(key, [...(found.get(key) ?? []), statement]);
  }
  return found;
}

import { ageOn } from '../../domain/age.ts';
import { dateOf, isDate, readDate } from '../../domain/date.ts';
import { properties } from '../../domain/property.ts';
import { preferredDate } from '../index-data.ts';
import type { Rule } from './rule.ts';

/** A date that is none, or a printed age that the birth contradicts and nobody marked as wrong. */
export const statementValues: Rule = {
  name: 'statement-values',
  description: 'dates are EDTF; a printed age fits the birth on its day, or is deprecated',
  *person({ record: person, ...place }) {
    const born = preferredDate(person, 'born');
    for (const [at, { property, value, rank, asOf }] of (person.statements ?? []).entries()) {
      const path = `statements[${at}].value`;
      const { kind } = properties[property];
      if (kind === 'date') {
        const read = readDate(value);
        if (!isDate(read))
          yield { ...place, path, message: `${property}: "${value}" is not an EDTF date: ${read.problem}` };
      }
      if (kind !== 'age') continue;
      const age = born && asOf ? ageOn(born, dateOf(asOf)) : undefined;
      const fits = !age || (Number(value) >= age.min && Number(value) <= age.max);
      if (!/^\d{1,3}$/.test(value)) yield { ...place, path, message: `an age is a whole number, not "${value}"` };
      else if (fits === (rank === 'deprecated')) {
        const right = age ? `${age.min}${age.max === age.min ? '' : ` or ${age.max}`}` : 'unknown';
        yield {
          ...place,
          path,
          message: `age ${value} on ${asOf} ${fits ? 'fits' : 'contradicts'} the birth (${right}), yet is ${rank ?? 'normal'}`,
        };
      }
    }
  },
};

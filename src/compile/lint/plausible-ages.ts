import { ageOn } from '../../domain/age.ts';
import { dateOf } from '../../domain/date.ts';
import { preferredDate } from '../index-data.ts';
import type { Rule } from './rule.ts';

const YOUNGEST = 10;
const OLDEST = 75;

/** A ten-year-old with a listed mark, or a centenarian with one, is a misread year or a namesake. */
export const plausibleAges: Rule = {
  name: 'plausible-ages',
  description: `nobody has a mark before turning ${YOUNGEST} or after ${OLDEST}, and nobody lived longer than 120 years`,
  *check(data, index) {
    for (const { record: person, ...place } of index.people.values()) {
      const [born, died] = [preferredDate(person, 'born'), preferredDate(person, 'died')];
      const age = born && died ? ageOn(born, died) : undefined;
      if (age && age.min > 120) yield { ...place, path: 'statements', message: `${person.id} died aged ${age.min}` };
    }
    for (const { record: mark, ...place } of data.marks) {
      const person = mark.person === undefined ? undefined : index.people.get(mark.person)?.record;
      const born = person && preferredDate(person, 'born');
      const age = born && mark.rank !== 'deprecated' ? ageOn(born, dateOf(mark.date)) : undefined;
      if (age && (age.max < YOUNGEST || age.min > OLDEST)) {
        yield { ...place, path: 'date', message: `${person?.id} was ${age.min} on ${mark.date}` };
      }
    }
  },
};

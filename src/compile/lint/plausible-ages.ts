import { ageOn } from '../../domain/age.ts';
import { dateOf } from '../../domain/date.ts';
import { remembered } from '../../domain/memo.ts';
import { preferredDate } from '../index-data.ts';
import type { Rule } from './rule.ts';

const dayOfMark = remembered(dateOf);

const YOUNGEST = 10;
const OLDEST = 75;

/** A ten-year-old with a listed mark, or a centenarian with one, is a misread year or a namesake. */
export const plausibleAges: Rule = {
  name: 'plausible-ages',
  description:
    `nobody has a mark before turning ${YOUNGEST} or after ${OLDEST} (or what dataset.json says), and nobody lived ` +
    'longer than 120 years',
  *person({ record: person, ...place }) {
    const [born, died] = [preferredDate(person, 'born'), preferredDate(person, 'died')];
    const age = born && died ? ageOn(born, died) : undefined;
    if (age && age.min > 120) yield { ...place, path: 'statements', message: `${person.id} died aged ${age.min}` };
  },
  *mark({ record: mark, ...place }, person, { info }) {
    const [youngest, oldest] = info?.ages ?? [YOUNGEST, OLDEST];
    const born = person && preferredDate(person, 'born');
    const age = born && mark.rank !== 'deprecated' ? ageOn(born, dayOfMark(mark.date)) : undefined;
    if (age && (age.max < youngest || age.min > oldest)) {
      yield { ...place, path: 'date', message: `${person?.id} was ${age.min} on ${mark.date}` };
    }
  },
};

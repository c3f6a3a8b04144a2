import { type AnyPerson, preferredValue } from '../index-data.ts';
import type { Rule } from './rule.ts';

const FIRST_OF_JANUARY = /^\d{4}-01-01[?~%]?$/;

/** Lists that know only the year print 1 January. One list alone does not make it a birthday. */
export const falsePrecision: Rule = {
  name: 'false-precision',
  description: 'a birth on 1 January rests on more than one source, or is deprecated, or stands as the year',
  *person({ record: person, ...place }) {
    const born = preferredValue(person, 'born');
    if (born && FIRST_OF_JANUARY.test(born) && sourcesOf(person, born) < 2) {
      yield {
        ...place,
        path: 'statements',
        message: `born ${born} by one source only: state the year, or find a second source`,
      };
    }
  },
};

function sourcesOf(person: AnyPerson, born: string): number {
  return (
    (person.statements ?? []).find(({ property, value }) => property === 'born' && value === born)?.sources.length ?? 0
  );
}

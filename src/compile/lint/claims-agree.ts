import { ageOn } from '../../domain/age.ts';
import { dateOf } from '../../domain/date.ts';
import { preferredDate } from '../index-data.ts';
import type { Rule } from './rule.ts';

/** A verdict that the data itself contradicts would be the tool's own mistake in print. */
export const claimsAgree: Rule = {
  name: 'claims-agree',
  description:
    'the verdict on a claimed age is the one the birth gives, and a verdict other than unknown has its proof',
  *check(data, index) {
    for (const { record: file, ...place } of data.claims) {
      for (const [at, claim] of file.claims.entries()) {
        const path = `claims[${at}]`;
        if (claim.verdict === 'contradicted' && claim.actual === undefined) {
          yield { ...place, path, message: 'a contradicted claim says what is right' };
        }
        if (claim.verdict !== 'unknown' && claim.sources.length === 0) {
          yield { ...place, path, message: 'a verdict other than unknown names its sources' };
        }
        if (claim.until !== undefined && claim.verdict !== 'supported') {
          yield { ...place, path, message: 'only a claim that was true can stop being true' };
        }
        const person = index.people.get(claim.subjects[0] ?? '')?.record;
        const born = person && preferredDate(person, 'born');
        if (claim.property !== 'age' || !born || !/^\d+$/.test(claim.claimed)) continue;
        const age = ageOn(born, dateOf(file.asOf));
        const fits = age && Number(claim.claimed) >= age.min && Number(claim.claimed) <= age.max;
        if (age && fits !== (claim.verdict === 'supported')) {
          yield {
            ...place,
            path,
            message: `age ${claim.claimed} on ${file.asOf}: born ${born.text} gives ${age.min} to ${age.max}`,
          };
        }
      }
    }
  },
};

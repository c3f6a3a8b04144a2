import type { Rule } from './rule.ts';

/** A line with neither says nothing. */
export const markHasContent: Rule = {
  name: 'mark-has-content',
  description: 'a result has a mark, an outcome, a place, or at least the event it took part in',
  *mark({ record, ...place }) {
    const { mark, outcome, place: finish, event, competition } = record;
    if ([mark, outcome, finish, event, competition].every((each) => each === undefined)) {
      yield { ...place, message: 'expected a mark, an outcome, a place or an event' };
    }
    if (mark !== undefined && outcome !== undefined)
      yield { ...place, path: 'outcome', message: `has a mark and did not finish (${outcome})` };
  },
};

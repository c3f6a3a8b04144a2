import { BadOption } from '../errors.ts';
import { compareQuery } from '../queries/compare.ts';
import { compareView } from '../views/compare.ts';
import { compareExplanation } from '../views/compare-explanation.ts';
import { type Command, disciplineNames, reply } from './command.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'two people side by side: lives, shared disciplines, records, races against each other',
  argument: { name: 'name', description: 'the one, by any part of the name', required: true, completes: ['person'] },
  options: [{ flags: '--vs <name...>', description: 'the other: goes last, or in quotes', completes: ['person'] }],
  examples: [
    { line: 'stadion compare eliud kipchoge --vs kenenisa bekele', shows: 'who is better, older, and was ahead' },
    { line: 'stadion compare kelvin kiptum --vs eliud kipchoge --as-of 2023-09-01', shows: 'as things stood then' },
  ],
  rules: 'Two people met where the dataset has a result of both, of one race: it seldom has them all.',
  lists: ['bests', 'meetings'],
  run: async ({ words, options, session }) => {
    if (typeof options.vs !== 'string') {
      throw new BadOption(
        'compare takes a second person',
        'for example: stadion compare eliud kipchoge --vs kenenisa bekele',
      );
    }
    const answer = await compareQuery(session, { a: words, b: options.vs });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => compareView(own, names), compareExplanation);
  },
};

import { athleteQuery } from '../queries/athlete.ts';
import { athleteExplanation, athleteView } from '../views/athlete.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import { narrowingOf, narrowingOptions } from './narrowing.ts';

export const athlete: Command = {
  name: 'athlete',
  summary: 'who someone is: life, bests, records, and where sources differ',
  argument: { name: 'name', description: 'the person, by any part of the name', required: true, completes: ['person'] },
  options: [
    { flags: '--claims', description: 'what texts say of the person, each claim with its verdict' },
    ...narrowingOptions,
  ],
  examples: [
    { line: 'stadion athlete kelvin kiptum', shows: 'everything known, with sources' },
    { line: 'stadion athlete john hakizimana --claims', shows: 'what an article says, and what is right' },
    { line: 'stadion athlete steve lewis --born 1969', shows: 'one of two namesakes' },
    { line: 'stadion athlete kiptum', shows: 'several fit: a list, with the command for each' },
  ],
  run: async ({ words, options, session }) => {
    const answer = await athleteQuery(session, {
      name: words,
      claims: options.claims === true,
      narrowing: narrowingOf(options),
    });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => athleteView(own, names), athleteExplanation);
  },
};

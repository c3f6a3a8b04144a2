import { eventQuery } from '../queries/event.ts';
import { eventExplanation, eventView } from '../views/event.ts';
import { type Command, disciplineNames, reply } from './command.ts';

export const event: Command = {
  name: 'event',
  summary: 'one edition of a race or of Games: when, where, who; or the list of editions',
  argument: { name: 'name', description: 'the event, with or without its year', required: true, completes: ['event'] },
  options: [],
  examples: [
    { line: 'stadion event chicago marathon 2023', shows: 'one edition' },
    { line: 'stadion event 2023 chicago', shows: 'words in any order' },
    { line: 'stadion event london marathon', shows: 'every edition' },
  ],
  lists: ['results', 'editions'],
  run: async ({ words, session }) => {
    const answer = await eventQuery(session, { name: words });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => eventView(own, names), eventExplanation);
  },
};

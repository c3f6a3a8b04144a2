import { searchQuery } from '../queries/search.ts';
import { searchExplanation, searchView } from '../views/search.ts';
import { type Command, reply } from './command.ts';
import { countOption } from './parse.ts';

export const search: Command = {
  name: 'search',
  summary: 'people, events and disciplines that go by some words, best first',
  argument: {
    name: 'words',
    description: 'any part of a name',
    required: true,
    completes: ['person', 'event', 'discipline'],
  },
  options: [{ flags: '-n, --limit <n>', description: 'so many (default: 15)' }],
  examples: [
    { line: 'stadion search kip', shows: 'beginnings of names will do' },
    { line: 'stadion search chicago', shows: 'events too' },
  ],
  lists: ['hits'],
  run: async ({ words, options, session }) => {
    const limit = countOption('--limit', options.limit) ?? 15;
    return reply(await searchQuery(session, { words, limit }), searchView, searchExplanation);
  },
};

import { sourceQuery } from '../queries/source.ts';
import { sourceExplanation, sourceView } from '../views/source.ts';
import { type Command, reply } from './command.ts';

export const source: Command = {
  name: 'source',
  summary: 'what a source is, and where it can be read',
  argument: { name: 'id', description: 'the identifier, as answers name it', required: true, completes: ['source'] },
  options: [],
  examples: [{ line: 'stadion source playersbio-kiptum-coach', shows: 'one of the three articles' }],
  run: async ({ words, session }) => reply(await sourceQuery(session, { id: words }), sourceView, sourceExplanation),
};

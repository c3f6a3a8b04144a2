import { UsageError } from '../errors.ts';
import { dataQuery } from '../queries/data.ts';
import { dataExplanation, dataView } from '../views/data.ts';
import { type Command, reply } from './command.ts';

export const data: Command = {
  name: 'data',
  summary: 'the dataset itself: its version, date and counts',
  argument: { name: 'what', description: 'info', required: true, choices: ['info'] },
  options: [],
  examples: [{ line: 'stadion data info', shows: 'what the answers rest on' }],
  run: async ({ words, session }) => {
    if (words !== 'info') throw new UsageError(`data: "${words}" is not info`);
    return reply(await dataQuery(session), dataView, dataExplanation);
  },
};

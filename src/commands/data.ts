import { dataQuery } from '../queries/data.ts';
import { dataExplanation, dataView } from '../views/data.ts';
import { type Command, reply } from './command.ts';

export const dataInfo: Command = {
  name: 'data info',
  contract: 'data',
  summary: 'the dataset itself: its version, date and counts',
  options: [],
  examples: [{ line: 'stadion data info', shows: 'what the answers rest on' }],
  run: async ({ session }) => reply(await dataQuery(session), dataView, dataExplanation),
};

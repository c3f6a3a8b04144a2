import { UsageError } from '../errors.ts';
import { recordsQuery } from '../queries/records.ts';
import { recordsExplanation, recordsView } from '../views/records.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import { ENVIRONMENT_CHOICES, environmentOption, sexOption } from './parse.ts';

export const records: Command = {
  name: 'records',
  summary: 'the standing record, its margin and its days; or all that ever stood',
  argument: { name: 'discipline', description: 'marathon, 100m, high jump (default: all)', required: false },
  options: [
    { flags: '--sex <sex>', description: 'M, W, or X for mixed teams' },
    { flags: '--area <area>', description: 'whose record: world (default: world)' },
    { flags: '--environment <where>', description: `one of ${ENVIRONMENT_CHOICES.join(', ')}` },
    { flags: '--history', description: 'every step, oldest first, with the days each stood' },
  ],
  examples: [
    { line: 'stadion records marathon --sex M', shows: 'who holds it' },
    { line: 'stadion records marathon --sex M --as-of 2024-01-01', shows: 'who held it then' },
    { line: 'stadion records 100m --sex W --history', shows: 'the whole progression' },
  ],
  rules:
    'Who held a record goes by the day the mark was set. Days are counted from that day to the day it was beaten. ' +
    'Sprints up to 400 m count hand times until 1976 and automatic times since.',
  run: async ({ words, options, session }) => {
    const area = typeof options.area === 'string' ? options.area : 'world';
    if (area !== 'world') throw new UsageError(`--area: "${area}" is none of world`);
    const answer = await recordsQuery(session, {
      discipline: words === '' ? undefined : words,
      sex: sexOption(options.sex),
      environment: environmentOption(options.environment),
      area,
      history: options.history === true,
    });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => recordsView(own, names), recordsExplanation);
  },
};

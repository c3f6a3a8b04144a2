import { timelineQuery } from '../queries/timeline.ts';
import { timelineExplanation, timelineView } from '../views/timeline.ts';
import { type Command, reply } from './command.ts';
import { dateOption, SEX_CHOICES, sexOption } from './parse.ts';

export const timeline: Command = {
  name: 'timeline',
  summary: 'dated happenings of a person, a world record or a series of events, in order',
  argument: {
    name: 'subject',
    description: 'a person, a discipline or an event',
    required: true,
    completes: ['discipline', 'event', 'person'],
  },
  options: [
    { flags: '--from <date>', description: 'leave out what is wholly before' },
    { flags: '--to <date>', description: 'leave out what is wholly after' },
    {
      flags: '--sex <sex>',
      description: 'of a discipline or an event: M, W, or X for mixed teams',
      choices: SEX_CHOICES,
    },
  ],
  examples: [
    { line: 'stadion timeline kelvin kiptum', shows: 'a life, with age and the days between' },
    { line: 'stadion timeline london marathon --sex W', shows: 'every edition, with its winners' },
    { line: 'stadion timeline marathon --sex M --from 2000', shows: 'a record, step by step' },
  ],
  lists: ['items'],
  run: async ({ words, options, session }) => {
    const answer = await timelineQuery(session, {
      subject: words,
      sex: sexOption(options.sex),
      from: dateOption('--from', options.from),
      to: dateOption('--to', options.to),
    });
    return reply(answer, timelineView, timelineExplanation);
  },
};

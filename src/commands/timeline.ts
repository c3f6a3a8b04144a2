import { bestsOverTime } from '../queries/bests.ts';
import { recordsQuery } from '../queries/records.ts';
import { timelineQuery } from '../queries/timeline.ts';
import { winnersOverTime } from '../queries/winners.ts';
import { chartView } from '../views/chart.ts';
import type { Illustrated } from '../views/doc.ts';
import { progressView } from '../views/progress.ts';
import { timelineExplanation, timelineView } from '../views/timeline.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import { narrowingOf, narrowingOptions } from './narrowing.ts';
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
    {
      flags: '--chart',
      description: 'drawn, not listed: a world record, the bests of a person, the winners of an event',
    },
    ...narrowingOptions.map((option) =>
      option.flags.startsWith('--discipline')
        ? { ...option, description: `${option.description}; with --chart, what is drawn` }
        : option,
    ),
  ],
  examples: [
    { line: 'stadion timeline kelvin kiptum', shows: 'a life, with age and the days between' },
    { line: 'stadion timeline london marathon --sex W', shows: 'every edition, with its winners' },
    { line: 'stadion timeline marathon --sex M --from 2000', shows: 'a record, step by step' },
    { line: 'stadion timeline high jump --sex W --chart', shows: 'a record, drawn' },
    { line: 'stadion timeline eliud kipchoge --chart', shows: 'how the bests of a person grew' },
    { line: 'stadion timeline london marathon --sex W --chart', shows: 'its winners, drawn year by year' },
  ],
  lists: ['items'],
  draws: true,
  run: async ({ words, options, session }) => {
    const [sex, from, to] = [
      sexOption(options.sex),
      dateOption('--from', options.from),
      dateOption('--to', options.to),
    ];
    const answer = await timelineQuery(session, { subject: words, narrowing: narrowingOf(options), sex, from, to });
    const { kind, id } = answer.data.subject;
    const picture = async (): Promise<Illustrated> => {
      if (kind !== 'discipline') {
        const drawn = { id, discipline: narrowingOf(options).discipline, sex, from, to };
        return progressView(await (kind === 'person' ? bestsOverTime : winnersOverTime)(session, drawn));
      }
      const asked = {
        environment: undefined,
        category: undefined,
        area: 'world',
        history: true,
        from,
        to,
        pending: false,
      };
      const history = await recordsQuery(session, { ...asked, discipline: id, sex });
      return chartView(history, await disciplineNames(session.dataset));
    };
    const told = reply(answer, (own) => (options.chart === true ? picture() : timelineView(own)), timelineExplanation);
    return { ...told, picture };
  },
};

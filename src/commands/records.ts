import { BadOption } from '../errors.ts';
import { recordsQuery } from '../queries/records.ts';
import { chartView } from '../views/chart.ts';
import { recordsExplanation, recordsView } from '../views/records.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import {
  CATEGORY_CHOICES,
  choiceOption,
  dateOption,
  ENVIRONMENT_CHOICES,
  environmentOption,
  SEX_CHOICES,
  sexOption,
} from './parse.ts';

export const records: Command = {
  name: 'records',
  summary: 'the standing record, its margin and its days; or all that ever stood',
  argument: {
    name: 'discipline',
    description: 'marathon, 100m, high jump (default: all)',
    required: false,
    completes: ['discipline'],
  },
  options: [
    { flags: '--sex <sex>', description: 'M, W, or X for mixed teams', choices: SEX_CHOICES },
    {
      flags: '--area <area>',
      description: 'whose: world, an area like africa, or a nation (default: world)',
      choices: ['world'],
      completes: ['nation'],
    },
    {
      flags: '--environment <where>',
      description: `one of ${ENVIRONMENT_CHOICES.join(', ')}`,
      choices: ENVIRONMENT_CHOICES,
    },
    { flags: '--category <category>', description: `one of ${CATEGORY_CHOICES.join(', ')}`, choices: CATEGORY_CHOICES },
    { flags: '--pending', description: 'only marks that wait for ratification' },
    { flags: '--history', description: 'every step, oldest first, with the days each stood' },
    { flags: '--from <date>', description: 'of the history: leave out what is wholly before' },
    { flags: '--to <date>', description: 'of the history: leave out what is wholly after' },
    { flags: '--chart', description: 'with --history: drawn, not listed' },
  ],
  examples: [
    { line: 'stadion records marathon --sex M', shows: 'who holds it' },
    { line: 'stadion records marathon --sex M --as-of 2024-01-01', shows: 'who held it then' },
    { line: 'stadion records 100m --sex W --history', shows: 'the whole progression' },
    { line: 'stadion records marathon --sex M --history --chart', shows: 'the same, drawn' },
    { line: 'stadion records marathon --sex M --history -o svg', shows: 'a picture for a page' },
  ],
  rules:
    'Who held a record goes by the day the mark was set. Days are counted from that day to the day it was beaten. ' +
    'Sprints up to 400 m count hand times until 1976 and automatic times since.',
  lists: ['records'],
  draws: true,
  run: async ({ words, options, session }) => {
    if (options.history === true && options.pending === true) {
      throw new BadOption('--history and --pending ask for different lists', 'give one of them');
    }
    const drawn = options.chart === true || options.output === 'svg';
    if (drawn && (options.history !== true || words === '')) {
      throw new BadOption(
        'only the history of one discipline can be drawn',
        'try: stadion records marathon --history --chart',
      );
    }
    const [from, to] = [dateOption('--from', options.from), dateOption('--to', options.to)];
    if ((from || to) && options.history !== true) {
      throw new BadOption(
        '--from and --to choose among the steps of a history',
        'add --history; for the record of one day: --as-of 2024-01-01',
      );
    }
    const answer = await recordsQuery(session, {
      discipline: words === '' ? undefined : words,
      sex: sexOption(options.sex),
      environment: environmentOption(options.environment),
      category: choiceOption('--category', options.category, CATEGORY_CHOICES),
      area: typeof options.area === 'string' ? options.area : 'world',
      history: options.history === true,
      from,
      to,
      pending: options.pending === true,
    });
    const names = await disciplineNames(session.dataset);
    const picture = () => chartView(answer, names);
    const told = reply(
      answer,
      (own) => (options.chart === true ? picture() : recordsView(own, names)),
      recordsExplanation,
    );
    return { ...told, picture };
  },
};

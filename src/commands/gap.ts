import { BadOption } from '../errors.ts';
import { gapQuery } from '../queries/gap.ts';
import { recordsGapQuery } from '../queries/gap-records.ts';
import { gapView } from '../views/gap.ts';
import { gapExplanation } from '../views/gap-explanation.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import {
  CATEGORY_CHOICES,
  choiceOption,
  ENVIRONMENT_CHOICES,
  environmentOption,
  SEX_CHOICES,
  sexOption,
} from './parse.ts';

export const gap: Command = {
  name: 'gap',
  summary: 'the gap between two marks, two dates, or the records of two days',
  argument: {
    name: 'a',
    description: 'a mark (2:01:09, 8.95m, 9126pts) or a date; in quotes where it has spaces',
    required: true,
  },
  second: { name: 'b', description: 'another of the same kind', required: true },
  options: [
    {
      flags: '--discipline <discipline...>',
      description: 'what the marks were made in: for pace, and where they can be read in two ways',
      completes: ['discipline'],
    },
    {
      flags: '--record <discipline...>',
      description: 'between the records that stood on the two days',
      completes: ['discipline'],
    },
    { flags: '--sex <sex>', description: 'of the records: M, W, or X for mixed teams', choices: SEX_CHOICES },
    {
      flags: '--area <area>',
      description: 'of the records: world, an area or a nation (default: world)',
      completes: ['nation'],
    },
    {
      flags: '--environment <where>',
      description: `of the records: one of ${ENVIRONMENT_CHOICES.join(', ')}`,
      choices: ENVIRONMENT_CHOICES,
    },
    {
      flags: '--category <category>',
      description: `of the records: one of ${CATEGORY_CHOICES.join(', ')}`,
      choices: CATEGORY_CHOICES,
    },
  ],
  examples: [
    { line: 'stadion gap 2:01:09 2:00:35 --discipline marathon', shows: 'marks: difference, per cent, pace' },
    { line: 'stadion gap 8.95m 8.90m', shows: 'a unit where figures alone can be several things' },
    { line: 'stadion gap 2018-09-16 2022-09-25', shows: 'dates: days, and years and days' },
    { line: 'stadion gap 2018-09-15 2023-10-08 --record marathon --sex M', shows: 'how far a record moved' },
  ],
  rules:
    'A gap is no more exact than the coarser of the two marks. Times are rounded up and lengths down, so the true gap ' +
    'can be up to a step of the last digit more or less: it is told as a span. In feet and inches nothing is read.',
  run: async ({ args: [a = '', b = ''], options, session }) => {
    const { discipline, record } = options;
    const names = await disciplineNames(session.dataset);
    const reading = { a, b, discipline: typeof discipline === 'string' ? discipline : undefined };
    if (typeof record !== 'string') {
      const stray = RECORD_OPTIONS.find((option) => options[option] !== undefined);
      if (stray) throw new BadOption(`--${stray} is of records`, 'name one: --record marathon');
      return reply(await gapQuery(session, reading), (own) => gapView(own, names), gapExplanation);
    }
    if (reading.discipline !== undefined)
      throw new BadOption('--discipline is of marks, --record of records', 'give one of them');
    const answer = await recordsGapQuery(session, {
      a,
      b,
      discipline: record,
      sex: sexOption(options.sex),
      environment: environmentOption(options.environment),
      category: choiceOption('--category', options.category, CATEGORY_CHOICES),
      area: typeof options.area === 'string' ? options.area : 'world',
    });
    return reply(answer, (own) => gapView(own, names), gapExplanation);
  },
};

const RECORD_OPTIONS = ['sex', 'area', 'environment', 'category'] as const;

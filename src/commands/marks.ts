import { BadOption, NotFound } from '../errors.ts';
import { marksQuery } from '../queries/marks.ts';
import { marksExplanation, marksView } from '../views/marks.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import { countOption, dateOption, ENVIRONMENT_CHOICES, environmentOption, SEX_CHOICES, sexOption } from './parse.ts';

const LIMIT = 20;

export const marks: Command = {
  name: 'marks',
  summary: 'lists of marks: the best of a discipline, a person, an event',
  argument: {
    name: 'discipline',
    description: 'marathon, 100m, high jump',
    required: false,
    completes: ['discipline'],
  },
  options: [
    { flags: '--sex <sex>', description: 'M, W, or X for mixed teams', choices: SEX_CHOICES },
    {
      flags: '--environment <where>',
      description: `one of ${ENVIRONMENT_CHOICES.join(', ')}`,
      choices: ENVIRONMENT_CHOICES,
    },
    {
      flags: '--nation <nation>',
      description: 'a code, a name or a demonym: KEN, Kenya, Kenyan',
      completes: ['nation'],
    },
    { flags: '--year <year>', description: 'of this year' },
    { flags: '--from <date>', description: 'of this date and later' },
    { flags: '--to <date>', description: 'of this date and earlier' },
    { flags: '--person <name>', description: 'by this person', completes: ['person'] },
    { flags: '--event <name>', description: 'at this event: "chicago marathon 2023"', completes: ['event'] },
    { flags: '--performers', description: 'only the best mark of each person' },
    { flags: '--rank <n>', description: 'only the marks of this rank' },
    { flags: '-n, --limit <n>', description: `so many marks of each list (default: ${LIMIT})` },
  ],
  examples: [
    { line: 'stadion marks marathon --sex M --limit 5', shows: 'the fastest' },
    { line: 'stadion marks marathon --sex M --performers --limit 5', shows: 'the fastest men' },
    { line: 'stadion marks --person "kelvin kiptum"', shows: 'all of one person' },
  ],
  rules: 'Equal marks share a rank. Marks with too much wind, on an aided course or known to be wrong are in no list.',
  lists: ['marks'],
  run: async ({ words, options, session }) => {
    const year = dateOption('--year', options.year);
    if (year && (year.precision !== 'year' || options.from || options.to)) {
      throw new BadOption('--year takes a year, and goes without --from and --to', 'for example: --year 2023');
    }
    const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
    const asked = {
      discipline: words === '' ? undefined : words,
      sex: sexOption(options.sex),
      environment: environmentOption(options.environment),
      nation: text('nation'),
      from: year ?? dateOption('--from', options.from),
      to: year ?? dateOption('--to', options.to),
      person: text('person'),
      event: text('event'),
      performers: options.performers === true,
      rank: countOption('--rank', options.rank),
      limit: countOption('--limit', options.limit) ?? LIMIT,
    };
    const answer = await marksQuery(session, asked).catch((error: unknown) => {
      throw unquoted(error, asked) ?? error;
    });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => marksView(own, names), marksExplanation);
  },
};

/** `--person kelvin kiptum`: what is taken for a discipline may be the rest of a name. */
function unquoted(
  error: unknown,
  {
    discipline,
    person,
    event,
  }: { discipline: string | undefined; person: string | undefined; event: string | undefined },
): NotFound | undefined {
  const [option, name] = person === undefined ? ['--event', event] : ['--person', person];
  if (!(error instanceof NotFound) || discipline === undefined || name === undefined) return undefined;
  const hint = `a name of several words goes in quotes here: ${option} "${name} ${discipline}"`;
  return new NotFound(error.message, hint, error.candidates);
}

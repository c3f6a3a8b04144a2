import { BadOption } from '../errors.ts';
import { ageQuery } from '../queries/age.ts';
import { ageExplanation, ageView } from '../views/age.ts';
import { type Command, reply } from './command.ts';
import { narrowingOf, narrowingOptions } from './narrowing.ts';
import { dateOption } from './parse.ts';

export const age: Command = {
  name: 'age',
  summary: 'how old a person is, was, or was at death',
  argument: { name: 'name', description: 'the person, by any part of the name', required: true, completes: ['person'] },
  options: [
    { flags: '--on <date>', description: 'the day, month or year to count to (default: today)' },
    { flags: '--at <event>', description: 'the day of an event: "chicago marathon 2023"', completes: ['event'] },
    ...narrowingOptions,
  ],
  examples: [
    { line: 'stadion age gervais hakizimana --on 2024-02-11', shows: 'exact: years and days' },
    { line: 'stadion age robert kajuga --on 2012-08-04', shows: 'a birth known to the year gives a span' },
    { line: 'stadion age eliud kipchoge --at "berlin marathon 2022"', shows: 'on the day of a race' },
    { line: 'stadion age kelvin kiptum', shows: 'of someone who has died, the age at death' },
  ],
  rules: 'Someone born on 29 February is a year older on 1 March of a common year.',
  run: async ({ words, options, session }) => {
    const on = dateOption('--on', options.on);
    const at = typeof options.at === 'string' ? options.at : undefined;
    if (on && at) throw new BadOption('--on and --at both say the day', 'give one of them');
    return reply(
      await ageQuery(session, { name: words, on, at, narrowing: narrowingOf(options) }),
      ageView,
      ageExplanation,
    );
  },
};

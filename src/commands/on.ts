import { isDate, readDate } from '../domain/date.ts';
import { UsageError } from '../errors.ts';
import { monthDayOf, onQuery } from '../queries/on.ts';
import { onExplanation, onView } from '../views/on.ts';
import { type Command, disciplineNames, reply } from './command.ts';
import { countOption, dayOption } from './parse.ts';

export const on: Command = {
  name: 'on',
  summary: 'this day in athletics: births, deaths, records, wins',
  argument: { name: 'day', description: 'MM-DD, or a date (default: today)', required: false },
  options: [{ flags: '-n, --limit <n>', description: 'so many (default: 20)' }],
  examples: [
    { line: 'stadion on 10-08', shows: '8 October of every year' },
    { line: 'stadion on', shows: 'today' },
  ],
  lists: ['happenings'],
  run: async ({ words, options, session }) => {
    const limit = countOption('--limit', options.limit) ?? 20;
    const answer = await onQuery(session, { day: words === '' ? undefined : dayTyped(words), limit });
    const names = await disciplineNames(session.dataset);
    return reply(answer, (own) => onView(own, names), onExplanation);
  },
};

/** @throws UsageError for what is no day of a year */
function dayTyped(typed: string): string {
  // 2000 was a leap year: 29 February is a day of the year.
  if (/^\d{2}-\d{2}$/.test(typed)) {
    if (isDate(readDate(`2000-${typed}`))) return typed;
    throw new UsageError(`"${typed}" is no day of the year`, 'type MM-DD, like 10-08 for 8 October');
  }
  const day = dayOption('the day', typed);
  return day ? monthDayOf(day) : typed;
}

/** Dates as people type them: ISO 8601 in full or in part, or with the month's name. Never a guess. */
import { type DateProblem, isDate, type PartialDate, readDate } from './date.ts';

/** The month names, whole; the first three letters or more do too: `Sept`. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const ACCEPTED_DATES = '2023-10-08, 2023-10, 2023, "8 October 2023" or "October 8, 2023"';

/**
 * Reads a date from the command line.
 *
 * A date in figures whose order of day and month is not plain (`03/04/2012`) is refused with both readings.
 *
 * @returns the date with its text in ISO form, or the problem with what to type instead.
 */
export function readTypedDate(typed: string): PartialDate | DateProblem {
  const text = typed.trim();
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed) return { problem: readings(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '') };
  const named = fromNames(text);
  const read = readDate(named ?? text);
  if (isDate(read)) return read;
  return { problem: `${read.problem}. Accepted: ${ACCEPTED_DATES}` };
}

function readings(a: string, b: string, year: string): string {
  const valid = [
    [b, a],
    [a, b],
  ]
    .map(([month, day]) => `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
    .filter((iso) => isDate(readDate(iso)));
  const distinct = [...new Set(valid)];
  if (distinct.length === 0) return `no day and month can be read from it. Accepted: ${ACCEPTED_DATES}`;
  return `the order of day and month is not certain. Type ${distinct.join(' or ')}`;
}

/** `8 October 2023`, `October 8, 2023`, `Oct 2023` as ISO text; undefined when it is none of them. */
function fromNames(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})\.?\s+([A-Za-z]+)\.?,?\s+(\d{4})$/.exec(text);
  if (dayFirst) return iso(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([A-Za-z]+)\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/.exec(text);
  if (monthFirst) return iso(monthFirst[3], monthFirst[1], monthFirst[2]);
  return undefined;
}

function iso(year = '', name = '', day?: string): string | undefined {
  const wanted = name.toLowerCase();
  const month = MONTHS.findIndex((each) => each.toLowerCase().startsWith(wanted)) + 1;
  if (month === 0 || wanted.length < 3) return undefined;
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

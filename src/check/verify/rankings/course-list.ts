/** Lists of one course: `the second fastest ever run in London`, `the second-fastest ever London Marathon`. */
import type { ListedMark } from '../../../dataset/entries.ts';
import { fold } from '../../../domain/name.ts';
import type { Achievement } from '../achievements.ts';

/** Behind a rank, what makes it one of a course. */
const BEHIND =
  /^\s(?:run\s|recorded\s|seen\s|by\sa\s(?:wo)?man\s)?(?:(there|here|on\s(?:this|that|the)\scourse)|(?:in|at|on)\s(?:the\s)?([a-zà-ɏ]{3,16}(?:\s[a-zà-ɏ]{3,16})?)(?:\scourse|\smarathon)?(?![a-zà-ɏ-])|([a-zà-ɏ]{3,16}(?:\s[a-zà-ɏ]{3,16})?)\smarathon(?![a-zà-ɏ-]))/;
const OF_RACE = /in the history of (?:the|this|that) (?:race|course)$/;
/** An event on the road is a race; in a stadium it is a discipline. */
const OF_EVENT = /in the history of (?:the|this|that) event$/;
/** Marks of a list down to which it has everybody's, whoever they are. */
const COMPLETE = 300;

/**
 * The course that the words behind a rank name: that of the performance itself, or nothing.
 *
 * @param said the words of the rank, @param right those behind them, both in lower case
 */
export function isOfCourse(
  said: string,
  right: string,
  { city, discipline }: Pick<Achievement, 'city' | 'discipline'>,
): boolean {
  if (city === undefined) return false;
  if (OF_RACE.test(said) || (OF_EVENT.test(said) && discipline.environments.includes('road'))) return true;
  const [match, same, there, race] = BEHIND.exec(right) ?? [];
  if (match === undefined) return false;
  const place = there ?? race;
  const [name] = fold(city).split(/,\s?|\s-\s/);
  return same !== undefined || (name !== undefined && (name === place || name === place?.split(' ')[0]));
}

/** Of a list of all time the marks of one course; undefined where it does not go down so far. */
export function onCourse(
  list: readonly ListedMark[],
  { city }: Pick<Achievement, 'city'>,
): readonly ListedMark[] | undefined {
  return list.length > COMPLETE ? undefined : list.filter((each) => each.city === city);
}

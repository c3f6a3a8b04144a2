/** The javelins before the present ones, which flew further: what was thrown with them is compared with nothing of today. */
import { dateOf, type PartialDate } from './date.ts';
import type { Sex } from './discipline.ts';

/** From this day on men threw a new javelin, women from 1999 on (World Athletics, changes of the technical rules). */
const NEW = { M: '1986-04-01', W: '1999-04-01', X: '1999-04-01' } as const;

/** Whether a throw of a day was of an old javelin, of which no list of today knows. */
export function isOldJavelin(discipline: string, sex: Sex, { first }: Pick<PartialDate, 'first'>): boolean {
  return discipline === 'javelin-throw' && first < dateOf(NEW[sex]).first;
}

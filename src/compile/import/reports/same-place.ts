/** One place of one race for two people of one nation with names alike: most likely one person under two names. */
import { words } from '../../../domain/name.ts';
import type { Mark } from '../../schema.ts';
import { grouped } from '../grouping.ts';
import { likeness } from '../identity/likeness.ts';
import type { People } from '../identity/naming.ts';

export function samePlaces(marks: readonly Mark[], people: People): string[] {
  const names = new Map(people.listed.map(({ id, name }) => [id, name]));
  const placed = marks.filter(({ person, event, place, rank }) => person && event && place && rank !== 'deprecated');
  const races = grouped(placed, ({ event, discipline, sex, place, nation, round }) =>
    [event, discipline, sex, place, nation, round ?? ''].join(' '),
  );
  return [...races].flatMap(([race, own]) => {
    const [a, b] = [...new Set(own.map(({ person }) => person as string))];
    if (a === undefined || b === undefined) return [];
    const like = likeness(words(names.get(a) ?? a), words(names.get(b) ?? b));
    return like === 'none' ? [] : [`${race}: ${a} / ${b}`];
  });
}

/** Road races whose courses help: no list says so of a mark, and no best or record is made there. */
import { markOf } from '../../../domain/mark.ts';
import type { MarkFact } from './fact.ts';

/**
 * The facts, those of races on aided courses with the letter that says it.
 *
 * @param aided the series of such races
 */
export function onAidedCourses(facts: readonly MarkFact[], aided: readonly string[]): MarkFact[] {
  const isAided = ({ event = '' }: MarkFact) => aided.some((series) => /^-\d{4}/.test(event.replace(series, '')));
  return facts.map((fact) => {
    const { mark, discipline } = fact;
    if (!mark || mark.flags.includes('aided-course') || !isAided(fact)) return fact;
    return { ...fact, mark: markOf(`${mark.text}a`, discipline.kind) };
  });
}

/** Marks written by hand, as facts: they are united with what the tables tell, and keep their own rank. */
import { markOf } from '../../../domain/mark.ts';
import type { Mark } from '../../schema.ts';
import type { Disciplines } from '../disciplines.ts';
import { AUTHORITY, type MarkFact } from './fact.ts';

export function curatedFacts(marks: readonly Mark[], disciplines: Disciplines): MarkFact[] {
  return marks.flatMap((mark) => {
    const discipline = disciplines.of(mark.discipline);
    if (!discipline) throw new Error(`curated-marks.ndjson: unknown discipline ${mark.discipline}`);
    const { person, team, mark: text, ...rest } = mark;
    const fact = {
      ...rest,
      who: person === undefined ? { team: team ?? '' } : { person },
      discipline,
      ...(text !== undefined && { mark: markOf(text, discipline.kind) }),
      authority: rest.rank === undefined ? AUTHORITY.results : AUTHORITY.hand,
    };
    return [fact as MarkFact];
  });
}

/** How a person's bests grew. */
import type { Sourced } from '../dataset/dataset.ts';
import type { Discipline, Person } from '../dataset/entries.ts';
import { bestsOf, countsBy, isBestMark } from '../dataset/person-facts.ts';
import { compareMarks, unitOf } from '../domain/discipline.ts';
import { type Answer, answer, type Session } from './answer.ts';
import {
  askedDiscipline,
  byDate,
  cannotDraw,
  isWithin,
  LEAST_POINTS,
  type Progress,
  type ProgressInput,
  type ProgressLine,
  pointOf,
} from './progress.ts';

/**
 * Each mark of a person that was a best when it was made, in one discipline: the one asked for, or the first of those
 * the person is known for that has two.
 *
 * @throws UsageError when there is no such mark; it tells what can be drawn
 */
export async function bestsOverTime(session: Session, input: ProgressInput): Promise<Answer<Progress>> {
  const { value: person, sources } = (await session.dataset.person(input.id)) as Sourced<Person>;
  const asked = await askedDiscipline(session, input);
  const disciplines = await session.dataset.disciplines();
  const known = new Set(bestsOf(person, disciplines, session.asOf.last).map(({ discipline }) => discipline));
  const drawn = [...known].flatMap((id) => {
    const discipline = disciplines.find((each) => each.id === id);
    return discipline ? [{ discipline, lines: linesOf(person, discipline, session, input) }] : [];
  });
  const drawable = drawn.filter(({ lines }) => lines.some(({ points }) => points.length >= LEAST_POINTS));
  const ids = drawable.map(({ discipline: { id } }) => id);
  const chosen = asked ? drawn.find(({ discipline: { id } }) => id === asked.id) : (drawable[0] ?? drawn[0]);
  if (!chosen) {
    const what = asked ? `mark in ${asked.name.toLowerCase()}` : 'mark';
    throw cannotDraw(`${person.name} has no ${what} in the dataset`, input, ids);
  }
  const {
    discipline: { id, name, kind },
    lines,
  } = chosen;
  const data: Progress = {
    of: 'person',
    name: person.name,
    discipline: { id, name },
    unit: unitOf(kind),
    lines,
    others: ids.filter((each) => each !== id),
  };
  return answer('timeline', session, data, sources);
}

/** A line for each environment: indoor bests are lists of their own. */
function linesOf(
  person: Person,
  { id, kind, environments }: Discipline,
  { asOf }: Session,
  input: ProgressInput,
): ProgressLine[] {
  const marks = person.marks
    .filter((each) => each.discipline === id && countsBy(each, asOf.last) && isBestMark(each, kind))
    .sort(byDate);
  return environments.flatMap((environment) => {
    const own = marks.filter((each) => each.environment === environment);
    if (own.length === 0) return [];
    let best: number | undefined;
    const points = own.flatMap(({ mark = '', date, city, competition, country, sources }) => {
      const point = pointOf(mark, kind, { date, label: city ?? competition ?? country ?? '', sources });
      if (best !== undefined && compareMarks(kind, point.value, best) >= 0) return [];
      best = point.value;
      return [point];
    });
    const shown = points.filter(({ date }) => isWithin(date, input));
    return {
      sex: person.sex,
      environment,
      points: shown,
      until: own.findLast(({ date }) => isWithin(date, input))?.date ?? asOf.text,
    };
  });
}

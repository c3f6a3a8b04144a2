/** What the winners of a series of events did, edition by edition. */
import type { Sourced } from '../dataset/dataset.ts';
import type { SeriesEntry } from '../dataset/entries.ts';
import { knownBy } from '../dataset/person-facts.ts';
import { unitOf } from '../domain/discipline.ts';
import { type Answer, answer, type Session } from './answer.ts';
import {
  askedDiscipline,
  byDate,
  cannotDraw,
  isWithin,
  type Progress,
  type ProgressInput,
  pointOf,
} from './progress.ts';

/**
 * The winners' marks of one discipline: the one asked for, or the only one.
 *
 * @throws UsageError when there are several and none is named, or no marks; it tells what can be drawn
 */
export async function winnersOverTime(session: Session, input: ProgressInput): Promise<Answer<Progress>> {
  const { value: series, sources } = (await session.dataset.series(input.id)) as Sourced<SeriesEntry>;
  const asked = await askedDiscipline(session, input);
  const won = series.editions
    .map((edition) => ({ ...edition, date: edition.date ?? String(edition.year) }))
    .filter(({ date }) => knownBy(date, session.asOf.last))
    .flatMap(({ date, winners }) => winners.map((winner) => ({ ...winner, date })))
    .filter(({ mark }) => mark !== undefined)
    .sort(byDate);
  const held = (await session.dataset.disciplines()).filter(
    ({ id, kind }) => kind !== 'place' && won.some(({ discipline }) => discipline === id),
  );
  const ids = held.map(({ id }) => id);
  const chosen = asked ? held.find(({ id }) => id === asked.id) : held[0];
  if (!chosen) {
    const what = asked ? `winner’s mark in ${asked.name.toLowerCase()}` : 'winner’s mark';
    throw cannotDraw(`${series.name} has no ${what} in the dataset`, input, ids);
  }
  if (!asked && held.length > 1)
    throw cannotDraw(`${series.name} has winners in ${held.length} disciplines: say which`, input, ids);
  const { id, name, kind } = chosen;
  const shown = won.filter(({ discipline, date }) => discipline === id && isWithin(date, input));
  const data: Progress = {
    of: 'series',
    name: series.name,
    discipline: { id, name },
    unit: unitOf(kind),
    lines: (['M', 'W', 'X'] as const).flatMap((sex) => {
      const points = shown
        .filter((each) => each.sex === sex && (input.sex === undefined || sex === input.sex))
        .map(({ mark = '', date, name: label, sources: ids }) => pointOf(mark, kind, { date, label, sources: ids }));
      const last = points.at(-1);
      return last ? [{ sex, environment: null, points, until: last.date }] : [];
    }),
    others: [],
  };
  return answer('timeline', session, data, sources);
}

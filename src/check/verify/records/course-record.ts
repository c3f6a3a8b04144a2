/** The record of a race: the best of its winners before a day. Second places that were faster are winners' company. */
import type { Person, Result } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { isMark, type Mark, readMark } from '../../../domain/mark.ts';
import type { Span } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import type { Improvement } from '../differences/improvements.ts';
import { markedIn } from '../firm.ts';
import { settingOf } from '../setting.ts';

interface Win {
  readonly result: Result;
  readonly mark: Mark;
  readonly date: PartialDate;
}

export interface CourseRecord {
  readonly now: Win;
  readonly old: Win;
  /** Whether winners of nearly all editions before are known. */
  readonly complete: boolean;
  readonly race: string;
}

/** The course records a person set at the races spoken of, with the ones before. */
async function courseRecordsOf(scene: Scene, person: Person): Promise<readonly CourseRecord[]> {
  const found: CourseRecord[] = [];
  const ids = new Set(
    [scene, ...scene.before].flatMap((each) => spansOf(each, 'event').flatMap(({ series }) => series)),
  );
  // `the women's race in Chicago`: the race of the days before the text.
  const { published } = scene;
  for (const { event, date } of published ? person.marks : [])
    if (event && published && overlaps(dateOf(date), { first: published.first - 8, last: published.last }))
      ids.add(event.replace(/-\d{4}$/, ''));
  // `In London four months later he won in 2:01:25`: the race of the mark.
  for (const { event } of markedIn(scene, person)) if (event) ids.add(event.replace(/-\d{4}$/, ''));
  for (const id of [...ids].slice(0, 6)) {
    const series = await scene.facts.series(id);
    if (!series || series.kind === 'games' || series.kind === 'championships') continue;
    const wins = series.editions
      .flatMap(({ date, year, winners }) =>
        winners
          .filter(
            ({ sex, discipline }) => sex === person.sex && (!series.discipline || discipline === series.discipline),
          )
          .flatMap((result): Win[] => {
            const rules = scene.facts.lexicons.rules.get(result.discipline);
            const mark = rules && result.mark !== undefined ? readMark(result.mark, rules.kind) : undefined;
            return mark && isMark(mark) ? [{ result, mark, date: dateOf(date ?? String(year)) }] : [];
          }),
      )
      .sort((a, b) => a.date.first - b.date.first);
    for (const [at, now] of wins.entries()) {
      if (now.result.person !== person.id) continue;
      const earlier = wins.slice(0, at).filter(({ result }) => result.discipline === now.result.discipline);
      const kind = scene.facts.lexicons.rules.get(now.result.discipline)?.kind ?? 'time';
      const old = [...earlier].sort((a, b) => compareMarks(kind, a.mark.value, b.mark.value))[0];
      if (!old || compareMarks(kind, now.mark.value, old.mark.value) >= 0) continue;
      const held = series.editions.filter(
        ({ date, year }) => dateOf(date ?? String(year)).last < now.date.first,
      ).length;
      found.push({ now, old, complete: earlier.length >= 12 && earlier.length >= held * 0.9, race: series.name });
    }
  }
  return found;
}

/** Course records of a person that words can mean, the likeliest first; `pinned` where it is one, with all before it known. */
export async function courseBroken(
  scene: Scene,
  at: Span,
  person: Person,
): Promise<{ readonly records: readonly CourseRecord[]; readonly pinned: boolean }> {
  const all = await courseRecordsOf(scene, person);
  const setting = settingOf(scene, at, undefined);
  const { published } = scene;
  const fresh = all.filter(
    ({ now }) =>
      published &&
      published.precision !== 'year' &&
      overlaps(now.date, { first: published.first - 8, last: published.last }),
  );
  const dated = all.filter(({ now }) => setting.dates.some(({ date }) => overlaps(date, now.date)));
  const marked = markedIn(scene, person).map(({ date }) => date);
  const told = all.filter(({ now }) => marked.some((date) => overlaps(date, now.date)));
  const records = [dated, fresh, told].find(({ length }) => length > 0) ?? all;
  return { records, pinned: records.length === 1 && records[0]?.complete === true };
}

/** By how much the person improved a course record; undefined where none is known. */
export async function courseImprovement(
  scene: Scene,
  at: Span,
  person: Person,
): Promise<{ improvements: readonly Improvement[]; pinned: boolean } | undefined> {
  const { records, pinned } = await courseBroken(scene, at, person);
  if (records.length === 0) return undefined;
  return {
    improvements: records.map((each) => {
      const { now, old, complete } = each;
      const step = Math.max(now.mark.step, old.mark.step);
      return {
        value: Math.round(Math.abs(now.mark.value - old.mark.value) / step) * step,
        unit: now.mark.unit,
        step,
        certain: complete,
        asOf: now.date.text,
        reason: courseWords(each, person),
        sources: [...now.result.sources, ...old.result.sources],
      };
    }),
    pinned,
  };
}

export const courseWords = ({ now, old, race }: CourseRecord, { name }: Person): string =>
  `${name}'s ${now.mark.text} of ${now.date.text} is ahead of all winners of the ${race} before, the best of them ${old.result.name} in ${old.mark.text} (${old.date.text})`;

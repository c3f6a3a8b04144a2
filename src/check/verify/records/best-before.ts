/**
 * Records that no list of records has: those of a nation, and of the Olympic Games. They are the best of the marks of
 * whoever is of it, or that were made there, before a day.
 */
import type { ListedMark, Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { RecordSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { AIDED } from '../barriers/barriers.ts';
import type { Found, Improvement } from '../differences/improvements.ts';
import { markedIn } from '../firm.ts';
import { isFinal } from '../races/races.ts';
import { areasOf, disciplinesAt } from './record-meant.ts';

/** Days a report may come after the race. */
const REPORTED = 8;
/** Marks are read no deeper. */
const DEEPEST = 4000;
/** So far down the lists lack nothing that was better. */
const WHOLE = 1500;
/** What is decided in one race at the Games: no heat can have had the record. */
const ONE_RACE = /marathon|walk|decathlon|heptathlon/;

/** By how much somebody was better than the best of the nation, or of the Games, before; none where that is not known. */
export async function bestBefore(
  scene: Scene,
  at: { readonly start: number; readonly end: number },
  person: Person,
  record: RecordSpan,
): Promise<Found> {
  const olympic = record.scope === 'olympic';
  const areas = olympic ? [] : areasOf(person, record);
  const nations = new Set(
    scene.facts.lexicons.countries
      .filter(({ code, area }) => areas.includes(code) || (area !== undefined && areas.includes(area)))
      .map((each) => each.code),
  );
  if (!olympic && nations.size === 0) return NONE;
  const isOf = (mark: ListedMark) => (olympic ? isOfGames(mark) : nations.has(mark.nation));
  const { news, singled } = newsOf(scene, at, person, olympic);
  const improvements: Improvement[] = [];
  for (const own of news) {
    const old = await oldBest(scene, own, person, isOf);
    if (old && compareMarks(own.discipline.kind, own.value as number, old.value) < 0)
      improvements.push(improvementOf(person, own, old, record));
  }
  const known = news.every(({ discipline, unit }) => (olympic ? ONE_RACE.test(discipline.id) : unit === 'ms'));
  const [only] = improvements;
  return { improvements, pinned: singled && known && improvements.length === news.length && only?.certain === true };
}

const NONE: Found = { improvements: [], pinned: false };

const isOfGames = ({ event }: { readonly event?: string | undefined }): boolean =>
  event?.startsWith('olympics-') === true;

/** What somebody did that the words tell of: with its mark, else in the days before the text. */
function newsOf(scene: Scene, at: { readonly start: number; readonly end: number }, person: Person, olympic: boolean) {
  const { published } = scene;
  const disciplines = disciplinesAt(scene, at);
  const isMeant = (each: Achievement) =>
    each.value !== null &&
    !each.aided &&
    isFinal(each) &&
    (!olympic || isOfGames(each)) &&
    (disciplines.length === 0 || disciplines.includes(each.discipline));
  const marked = markedIn(scene, person).filter(isMeant);
  const days = new Set(marked.map(({ date }) => date.text));
  if (days.size === 1) return { news: marked.slice(0, 1), singled: true };
  const fresh = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      isMeant(each) &&
      published?.precision === 'day' &&
      overlaps(each.date, { first: published.first - REPORTED, last: published.last }),
  );
  const told = fresh.filter((each) => marked.some(({ date }) => date.text === each.date.text));
  const news = told.length > 0 ? told : marked.length > 0 ? [] : fresh;
  // A mark of the sentence that none of his is: of a race that is not known.
  return { news, singled: marked.length > 0 || spansOf(scene, 'date').every(({ relative }) => relative) };
}

/** What the record was, as the lists have it. */
interface Old extends ListedMark {
  readonly step: number;
  /** Whether nothing better can be missing. */
  readonly whole: boolean;
}

/** The best mark before a day, of all that are listed. */
async function oldBest(
  { facts }: Scene,
  own: Achievement,
  { sex }: Person,
  isOf: (mark: ListedMark) => boolean,
): Promise<Old | undefined> {
  let read = 0;
  for await (const { value: stretch } of facts.dataset.marks(own.discipline.id, sex, own.environment)) {
    for (const mark of stretch) {
      if (!isOf(mark) || dateOf(mark.date).last >= own.date.first) continue;
      const told = readMark(mark.mark, own.discipline.kind);
      if (!isMark(told) || told.flags.length > 0 || mark.timing === 'hand' || Number(mark.wind ?? 0) > 2) continue;
      if (AIDED.test(mark.city ?? '')) continue;
      return { ...mark, step: told.step, whole: read < WHOLE };
    }
    read += stretch.length;
    if (read > DEEPEST) return undefined;
  }
  return undefined;
}

function improvementOf({ name }: Person, own: Achievement, old: Old, { scope }: RecordSpan): Improvement {
  const step = Math.max(own.step, old.step);
  return {
    value: Math.round(Math.abs((own.value as number) - old.value) / step) * step,
    unit: own.unit,
    step,
    certain: old.whole,
    over: old.value,
    from: old.person === undefined ? [] : [old.person],
    asOf: own.date.text,
    reason: `${name} had ${own.mark} on ${own.date.text}; the best ${scope === 'olympic' ? 'at the Olympic Games' : `of ${old.nation}`} before was ${old.mark} by ${old.name} (${old.date})`,
    sources: [...own.sources, ...old.sources],
  };
}

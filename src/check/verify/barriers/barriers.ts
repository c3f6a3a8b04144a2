/**
 * Who went through a barrier first. Whoever was the first of all had a world record, or a better mark than it, so the
 * progression of the record tells it for sure; of a nation or an area only the lists of marks do.
 */
import type { Discipline, ListedMark } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks, isLowerBetter, type Sex } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import { keptFor } from '../../kept.ts';
import { overlaps } from '../achievements.ts';
import type { Facts } from '../facts.ts';
import { type RecordList, recordLists } from '../records/progression.ts';

export interface Crossing {
  readonly person: string | undefined;
  readonly name: string;
  readonly nation: string;
  readonly mark: string;
  readonly value: number;
  readonly date: PartialDate;
  readonly city?: string | undefined;
  /** Done under a roof, which not all who count count. */
  readonly roofed?: boolean;
  readonly sources: readonly string[];
}

/** Marks that are no record of the sport's: the course drops too much and lies in one line. */
export const AIDED = /^(?:boston|los alamitos)/i;
/** Marks of a nation are read no deeper. */
const DEEPEST = 6000;

/** Through a barrier: below a time; a length, height or score is reached. */
export function isThrough({ kind }: Discipline, value: number, barrier: number): boolean {
  return isLowerBetter(kind) ? value < barrier : value >= barrier;
}

/** Marks through a barrier, the earliest first, one of each person. Asked once: to answer takes long lists of marks. */
export function crossingsOf(
  facts: Facts,
  discipline: Discipline,
  sex: Sex,
  barrier: number,
  nations: ReadonlySet<string> | undefined,
  today: PartialDate,
): Promise<readonly Crossing[]> {
  const key = `${discipline.id} ${sex} ${barrier} ${nations ? [...nations].join() : 'all'} ${today.text}`;
  return crossingsKept(facts, key, () => readCrossings(facts, discipline, sex, barrier, nations, today));
}

/** Barriers kept. */
const crossingsKept = keptFor<Promise<readonly Crossing[]>>(40);

async function readCrossings(
  facts: Facts,
  discipline: Discipline,
  sex: Sex,
  barrier: number,
  nations: ReadonlySet<string> | undefined,
  today: PartialDate,
): Promise<readonly Crossing[]> {
  const found: { readonly crossing: Crossing; readonly listed?: ListedMark }[] = [];
  const lists = nations
    ? []
    : (await recordLists(facts, 'world', discipline, today.last)).filter((list) => list.sex === sex);
  // Under a roof is inside the same barrier, when the words do not say where.
  for (const { steps, environment } of lists) {
    const roofed = environment === 'indoor';
    for (const { step } of steps) {
      if (!isThrough(discipline, step.value, barrier) || step.status === 'rescinded' || step.timing === 'hand')
        continue;
      const [holder] = step.holders;
      if (!holder) continue;
      const { mark, value, city, sources } = step;
      const { id: person, name, nation } = holder;
      found.push({ crossing: { person, name, nation, mark, value, date: dateOf(step.set), city, roofed, sources } });
    }
  }
  for (const environment of discipline.environments) {
    let read = 0;
    for await (const { value: stretch } of facts.dataset.marks(discipline.id, sex, environment)) {
      const inside = stretch.filter(({ value }) => isThrough(discipline, value, barrier));
      for (const mark of inside) {
        if (!nations || nations.has(mark.nation)) {
          const crossing = { ...crossingOf(mark), roofed: environment === 'indoor' };
          found.push({ crossing, listed: mark });
        }
      }
      read += stretch.length;
      if (inside.length < stretch.length || read > DEEPEST) break;
    }
  }
  const isBeyondRecord = beyondRecord(discipline, lists);
  const first = new Map<string, Crossing>();
  for (const { crossing: each, listed } of found.sort((a, b) => a.crossing.date.last - b.crossing.date.last)) {
    const who = each.person ?? each.name;
    // Most marks are the second and later ones of somebody: what they were made with does not matter.
    if (!first.has(who) && !(listed && isAided(discipline, listed)) && !isBeyondRecord(each)) first.set(who, each);
  }
  return [...first.values()].filter(({ date }) => date.first <= today.last);
}

/** Who went through a barrier first by the watch of the timekeepers, where that counted as the record. */
export async function firstByHand(
  facts: Facts,
  discipline: Discipline,
  sex: Sex,
  barrier: number,
  today: PartialDate,
): Promise<readonly Crossing[]> {
  const steps = (await recordLists(facts, 'world', discipline, today.last))
    .filter((list) => list.sex === sex)
    .flatMap((list) => list.steps)
    .filter(({ step, stood }) => stood && step.timing === 'hand' && isThrough(discipline, step.value, barrier))
    .sort((a, b) => dateOf(a.step.set).first - dateOf(b.step.set).first);
  const [first] = steps;
  return steps.flatMap(({ step }) => {
    if (step.set !== first?.step.set) return [];
    return step.holders.map(({ id: person, name, nation }) => ({
      person,
      name,
      nation,
      mark: step.mark,
      value: step.value,
      date: dateOf(step.set),
      city: step.city,
      sources: step.sources,
    }));
  });
}

/** Better than the record of its day, and no record: the wind, the course or the sample spoke against it. */
function beyondRecord({ kind }: Discipline, lists: readonly RecordList[]): (crossing: Crossing) => boolean {
  const dated = lists.flatMap(({ environment, category, steps }) => {
    const open = environment !== 'indoor' && category !== 'women-only';
    return steps.map(({ step, stood, ended }) => ({
      value: step.value,
      set: dateOf(step.set),
      ended: ended === null ? null : dateOf(ended),
      stands: open && stood && step.timing !== 'hand',
    }));
  });
  // Before the first record by the electronic clock one of the watch would have been due.
  const clocked = dated.filter(({ stands }) => stands).map(({ set }) => set.first);
  const byWatch = lists.some(({ steps }) => steps.some(({ step }) => step.timing === 'hand'));
  const start = byWatch && clocked.length > 0 ? Math.min(...clocked) : Number.NEGATIVE_INFINITY;
  return ({ value, date }) => {
    if (dated.some((step) => step.value === value && overlaps(step.set, date))) return false;
    if (date.last < start) return true;
    const standing = dated.filter(
      ({ stands, set, ended }) => stands && set.last < date.first && (ended === null || ended.first > date.last),
    );
    return standing.length > 0 && standing.every((step) => compareMarks(kind, value, step.value) < 0);
  };
}

function isAided({ kind }: Discipline, { city = '', event = '', mark, timing, wind }: ListedMark): boolean {
  const read = readMark(mark, kind);
  const flags = isMark(read) ? read.flags : [];
  return (
    timing === 'hand' ||
    Number(wind ?? 0) > 2 ||
    flags.some((flag) => flag === 'hand-timed' || flag === 'wind-aided' || flag === 'aided-course') ||
    AIDED.test(city) ||
    event.startsWith('boston-marathon')
  );
}

function crossingOf({ person, name, nation, mark, value, date, city, sources }: ListedMark): Crossing {
  return { person, name, nation, mark, value, date: dateOf(date), city, sources };
}

/**
 * The life of a record: which marks stood, from when to when, and which stands on a day.
 *
 * Who held it on a day goes by the day a mark was *set*; ratification months later does not move it. A mark that was
 * refused or later annulled never stood. Records equalled are held together.
 */
import type { Day } from './calendar.ts';
import { dateOf, type PartialDate } from './date.ts';
import { compareMarks, type Discipline, type Environment, keepsTimingsApart, type Sex } from './discipline.ts';

export type RecordStatus = 'ratified' | 'world-best' | 'pending' | 'unratified' | 'rescinded';

export type RecordCategory = 'open' | 'mixed' | 'women-only';

/** What places a mark in a list of records, and in time. */
export interface RecordStep {
  readonly sex: Sex;
  readonly environment: Environment;
  readonly category: RecordCategory;
  /** `world`, an area or a nation's code. */
  readonly area: string;
  readonly timing?: 'hand' | 'auto';
  /** In the base unit of the discipline. */
  readonly value: number;
  readonly set: string;
  readonly status: RecordStatus;
  /** Why the list starts anew with this mark, though it is no improvement. */
  readonly restart?: string;
}

/** A step with its place in the progression, as of a day. */
export interface Standing<Step> {
  readonly step: Step;
  /** The date it was beaten, as the beating mark's date is known; null while it stands, or if it never stood. */
  readonly ended: string | null;
  /** The mark it beat; null for the first, and for a mark that restarts the list. */
  readonly previous: Step | null;
  /** False for a mark that was pending, refused, annulled, or no improvement. */
  readonly stood: boolean;
  /** Whole days it stood, to its end or to the day asked; null when a date is not known to the day. */
  readonly days: number | null;
}

/** From this day on only automatic times count for records up to 400 m (IAAF, decided in 1976). */
export const AUTOMATIC_ONLY_FROM = '1977-01-01';

/** The list a step belongs to: records of one list are each other's predecessors. */
export function listOf(step: RecordStep): string {
  return [step.area, step.sex, step.environment, step.category].join('/');
}

export function isRecognised(status: RecordStatus): boolean {
  return status === 'ratified' || status === 'world-best';
}

/**
 * The progression of one list, oldest first, as it stood on a day: later marks are left out, and nothing has an end
 * that lies after the day.
 *
 * @param steps of one list and discipline, in any order
 */
export function progressionOf<Step extends RecordStep>(
  steps: readonly Step[],
  discipline: Pick<Discipline, 'kind' | 'metres'>,
  asOf: Day,
): Standing<Step>[] {
  const known = steps
    .map((step) => ({ step, set: dateOf(step.set) }))
    .filter(({ set }) => set.first <= asOf)
    .sort((a, b) => a.set.first - b.set.first || compareMarks(discipline.kind, b.step.value, a.step.value));
  const hand = known.filter(({ step }) => step.timing === 'hand');
  if (!keepsTimingsApart(discipline) || hand.length === 0) return chain(known, discipline, asOf, null);
  const automatic = known.filter(({ step }) => step.timing !== 'hand');
  const closed = asOf >= dateOf(AUTOMATIC_ONLY_FROM).first ? AUTOMATIC_ONLY_FROM : null;
  const both = [...chain(hand, discipline, asOf, closed), ...chain(automatic, discipline, asOf, null)];
  const order = new Map(known.map(({ step }, at) => [step, at]));
  return both.sort((a, b) => (order.get(a.step) ?? 0) - (order.get(b.step) ?? 0));
}

/** The steps that stand at the end of a progression: one, or several where the record was equalled. */
export function standingOf<Step extends RecordStep>(
  progression: readonly Standing<Step>[],
  discipline: Pick<Discipline, 'kind' | 'metres'>,
  asOf: Day,
): Standing<Step>[] {
  const open = progression.filter((each) => each.stood && each.ended === null);
  const hand = open.filter((each) => each.step.timing === 'hand');
  const handCounts = keepsTimingsApart(discipline) && asOf < dateOf(AUTOMATIC_ONLY_FROM).first;
  return handCounts && hand.length > 0 ? hand : open;
}

interface Dated<Step> {
  readonly step: Step;
  readonly set: PartialDate;
}

function chain<Step extends RecordStep>(
  dated: readonly Dated<Step>[],
  { kind }: Pick<Discipline, 'kind'>,
  asOf: Day,
  closed: string | null,
): Standing<Step>[] {
  const ended = new Map<Step, string>();
  const previous = new Map<Step, Step>();
  let standing: Step[] = [];
  for (const { step, set } of dated) {
    // A mark by hand of the day its list closed, or later, never stood.
    if (!isRecognised(step.status) || (closed !== null && set.first >= dateOf(closed).first)) continue;
    const best = standing[0];
    const better = best === undefined ? -1 : compareMarks(kind, step.value, best.value);
    if (better > 0 && !step.restart) continue;
    if (best !== undefined && !step.restart) previous.set(step, best);
    if (better === 0 && !step.restart) {
      standing = [...standing, step];
      continue;
    }
    for (const beaten of standing) ended.set(beaten, step.set);
    standing = [step];
  }
  if (closed) for (const last of standing) ended.set(last, closed);
  const stood = new Set<Step>([...ended.keys(), ...standing]);
  return dated.map(({ step, set }) => ({
    step,
    ended: ended.get(step) ?? null,
    previous: previous.get(step) ?? null,
    stood: stood.has(step),
    days: stood.has(step) ? daysStood(set, ended.get(step), asOf) : null,
  }));
}

/** Counted exclusively, as the sport does: set on 6 May and beaten on 21 June is 46 days. */
function daysStood(from: PartialDate, ended: string | undefined, asOf: Day): number | null {
  const to = ended === undefined ? undefined : dateOf(ended);
  if (from.precision !== 'day' || (to && to.precision !== 'day')) return null;
  return (to ? to.first : asOf) - from.first;
}

/** Whether the mark was still waiting for ratification on a day; undefined when the day of it is not known. */
export function wasPending(status: RecordStatus, ratified: string | undefined, asOf: Day): boolean | undefined {
  if (status === 'pending') return true;
  if (status !== 'ratified') return false;
  if (ratified === undefined) return undefined;
  return asOf < dateOf(ratified).first;
}

/** Steps become the records of `records/<discipline>.json`: united, restarts marked, holders named. */
import { compareMarks } from '../../../domain/discipline.ts';
import type { RecordEntry, RecordFile } from '../../schema.ts';
import { timedApart } from '../disciplines.ts';
import { byText, grouped } from '../grouping.ts';
import { united } from './record-merge.ts';
import { inOrder, type Restarts, restartsOf } from './restarts.ts';
import { originOf, type Step } from './step.ts';

export type Holder = RecordEntry['holders'][number];

export interface RecordLists {
  readonly files: readonly RecordFile[];
  readonly unexplained: Restarts['unexplained'];
}

/**
 * @param holdersOf who a step as read names, with the identifiers of people.
 * @param remarkOn what must be said of a step as read, beside its own note.
 */
export function recordLists(
  steps: readonly Step[],
  holdersOf: (step: Step) => readonly Holder[],
  remarkOn: (step: Step) => string | undefined,
): RecordLists {
  const settled = neverRatified(united(steps)).map(officialAfterAll(steps));
  const lists = [...grouped(settled, listOf).values()].map((chain) => ({
    chain: inOrder(chain),
    ...restartsOf(chain),
  }));
  const reasons = new Map(lists.flatMap((list) => [...list.reasons]));
  const files = [...grouped(settled, (step) => step.discipline.id)].map(([discipline, own]) => ({
    discipline,
    records: inOrder(own)
      .map((step) => entryOf(step, holdersOf(originOf(step)), reasons.get(step), remarkOn(originOf(step))))
      .sort(byList),
  }));
  return { files: files.sort(byDiscipline), unexplained: lists.flatMap((list) => list.unexplained) };
}

function byDiscipline(a: RecordFile, b: RecordFile): number {
  return byText(a.discipline, b.discipline);
}

/** The world first, then areas, then nations by their letters; each list by day. */
export function byList(a: RecordEntry, b: RecordEntry): number {
  return byText(listKey(a), listKey(b)) || byText(a.set, b.set);
}

function listKey({ area, sex, environment, category }: RecordEntry): string {
  const order = area === 'world' ? '0' : /^[a-z]/.test(area) ? '1' : '2';
  return [order, area, sex, environment, category].join('|');
}

/** Steps that follow one another; hand and automatic times of sprints never do. */
function listOf(step: Step): string {
  const { discipline, area, sex, environment, category, timing } = step;
  return [discipline.id, area, sex, environment, category, timedApart(discipline) ? timing : ''].join('|');
}

/**
 * The progression table calls a few marks "before ratification" that follow ratified ones of the same list: there the
 * flag is missing, not the ratification.
 */
function officialAfterAll(all: readonly Step[]): (step: Step) => Step {
  const since = new Map<string, string>();
  for (const step of all) {
    if (step.status !== 'ratified') continue;
    const list = listOf(step);
    if (step.set < (since.get(list) ?? '9')) since.set(list, step.set);
  }
  return (step) => {
    const early = step.status === 'world-best' && step.remark.includes('before IAAF ratification');
    if (!early || step.set < (since.get(listOf(step)) ?? '9')) return step;
    return { ...step, status: 'ratified', origin: originOf(step) };
  };
}

const LISTED_ONCE = 'world-records-2024.csv';

/**
 * The list of 2024 held marks that waited for ratification. One that the other tables of world records do not have,
 * and that a lesser or equal mark followed as a ratified record, was never ratified.
 */
function neverRatified(steps: readonly Step[]): Step[] {
  return steps.map((step) => {
    if (step.file !== LISTED_ONCE) return step;
    const later = steps.some(
      (other) =>
        other.status === 'ratified' &&
        other.file !== LISTED_ONCE &&
        listOf(other) === listOf(step) &&
        other.set > step.set &&
        compareMarks(step.discipline.kind, other.mark.value, step.mark.value) >= 0,
    );
    if (!later) return step;
    const note = 'on the list of 2024; a mark no better was ratified later';
    return { ...step, status: 'unratified', note, origin: originOf(step) };
  });
}

function entryOf(
  step: Step,
  holders: readonly Holder[],
  restart: string | undefined,
  remark: string | undefined,
): RecordEntry {
  const { place } = step;
  const note = [step.note, remark].filter(Boolean).join('; ');
  return {
    sex: step.sex,
    environment: step.environment,
    category: step.category,
    area: step.area,
    mark: step.mark.text,
    ...(step.wind !== undefined && { wind: step.wind }),
    ...(step.timing && { timing: step.timing }),
    holders: [...holders],
    set: step.set,
    ...(place.venue && { venue: place.venue }),
    ...(place.city && { city: place.city }),
    ...(step.country && { country: step.country }),
    status: step.status,
    ...(step.ratified && { ratified: step.ratified }),
    ...(restart && { restart }),
    ...(note && { note }),
    sources: [...step.sources],
  };
}

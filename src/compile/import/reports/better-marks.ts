/** The standing records held against the all-time lists. */

import { isoDay } from '../../../domain/calendar.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { decimalsOf, formatMark } from '../../../domain/mark.ts';
import { grouped } from '../grouping.ts';
import type { People } from '../identity/naming.ts';
import type { Nations } from '../nations.ts';
import type { ListDays } from '../records/since.ts';
import { originOf, type Step } from '../records/step.ts';
import { NEW, type Performances } from '../tables/performances.ts';

export interface BetterMark {
  /** The standing record. */
  readonly step: Step;
  /** `5.77, Hermann Fehringer, 1991-07-05`. */
  readonly mark: string;
  /** True where it was made before the record. */
  readonly earlier: boolean;
  /** A line of the report. */
  readonly line: string;
}

/**
 * Marks of the newest state of the lists that better the record of their nation, area or the world, made before its
 * list was last seen. A nation's marks are those made under its code. What the record tables know and call annulled or
 * unratified is no disagreement.
 */
export function betterMarks(
  performances: Performances,
  steps: readonly Step[],
  nations: Nations,
  people: People,
  days: ListDays,
): BetterMark[] {
  const best = bestOfLists(performances, nations, days, knownMarks(steps));
  const standing = [
    ...grouped(steps.filter(stands), (step) => keyOf(step.area, step.discipline.id, step.sex, step.environment)),
  ];
  return standing.flatMap(([key, all]) => {
    const step = all.reduce((a, b) => (better(b, a) ? b : a));
    const found = best.get(key);
    if (!found || compareMarks(step.discipline.kind, found.value, step.mark.value) >= 0) return [];
    const { mention: index, day } = performances.at(found.row);
    const mention = performances.mentions[index];
    const text = formatMark(found.value, step.mark.unit, stepOf(step));
    const name = mention?.name ?? performances.teams[-2 - index] ?? '';
    const id = mention ? ` (${people.idOf(mention)})` : '';
    const line = `${key.replaceAll('|', ' ')}: record ${step.mark.text} ${step.athlete} ${step.set}; the lists have ${text} ${name}${id} ${isoDay(day)}`;
    const earlier = isoDay(day) <= step.set;
    return [{ step: originOf(step), mark: `${text}, ${name}, ${isoDay(day)}`, earlier, line }];
  });
}

function stands({ status, category }: Step): boolean {
  return ['ratified', 'pending', 'world-best'].includes(status) && category !== 'women-only';
}

/** The later record, and of one day the better one. */
function better(a: Step, b: Step): boolean {
  if (a.set !== b.set) return a.set > b.set;
  return compareMarks(a.discipline.kind, a.mark.value, b.mark.value) < 0;
}

function stepOf({ discipline: { kind, decimals } }: Step): number {
  if (kind === 'points') return 1;
  return [1000, 100, 10].find((step) => decimalsOf(step) === decimals) ?? 10;
}

function keyOf(area: string, discipline: string, sex: string, environment: string): string {
  return [area, discipline, sex, environment].join('|');
}

function knownMarks(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.map(({ discipline, sex, mark, set }) => `${discipline.id}|${sex}|${mark.value}|${set}`));
}

interface Best {
  readonly value: number;
  readonly row: number;
}

function bestOfLists(
  performances: Performances,
  nations: Nations,
  days: ListDays,
  known: ReadonlySet<string>,
): Map<string, Best> {
  const best = new Map<string, Best>();
  const seen = { area: dateOf(days.area).first, nation: dateOf(days.nation).first };
  for (let row = 0; row < performances.size; row++) {
    const { mention, list: index, value, states, day } = performances.at(row);
    const list = performances.lists[index];
    const nation = performances.mentions[mention]?.nation;
    if (!list || !(states & NEW)) continue;
    const { discipline, sex, environment } = list;
    if (known.has(`${discipline.id}|${sex}|${value}|${isoDay(day)}`)) continue;
    const areas: string[] = ['world'];
    if (nation && day <= seen.nation) areas.push(nation);
    if (nation && day <= seen.area) areas.push(nations.areaOf(nation) ?? '');
    for (const area of areas) {
      const key = keyOf(area, discipline.id, sex, environment);
      const before = best.get(key);
      if (!before || compareMarks(discipline.kind, value, before.value) < 0) best.set(key, { value, row });
    }
  }
  return best;
}

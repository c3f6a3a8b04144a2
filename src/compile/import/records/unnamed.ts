/** Records that no state of the list gives a name to: the all-time lists say whose mark it was. */
import { dateOf } from '../../../domain/date.ts';
import type { Mention } from '../cast.ts';
import type { Performances } from '../tables/performances.ts';
import type { HolderMention } from './holders.ts';
import type { Step } from './step.ts';

/** @returns the holders found; a step without a mark in the lists has none. */
export function holdersByMark(steps: readonly Step[], performances: Performances): Map<Step, HolderMention[]> {
  const wanted = new Map<string, Step[]>();
  for (const step of steps) {
    const key = keyOf(step.discipline.id, step.sex, step.environment, step.mark.value, dateOf(step.set).first);
    wanted.set(key, [...(wanted.get(key) ?? []), step]);
  }
  const found = new Map<Step, Set<Mention | string>>();
  for (let row = 0; row < performances.size; row++) {
    const { mention: index, list: at, value, day } = performances.at(row);
    const list = performances.lists[at];
    if (!list) continue;
    for (const step of wanted.get(keyOf(list.discipline.id, list.sex, list.environment, value, day)) ?? []) {
      const mention = performances.mentions[index];
      if (mention && mention.nation !== step.nation) continue;
      const who = mention ?? (performances.teams[-2 - index] as string);
      found.set(step, (found.get(step) ?? new Set()).add(who));
    }
  }
  const holders = new Map<Step, HolderMention[]>();
  for (const [step, all] of found) {
    // Two of one nation with one mark on one day: the list does not say which.
    if (all.size !== 1) continue;
    const [who] = [...all] as [Mention | string];
    const { nation } = step;
    holders.set(step, [typeof who === 'string' ? { name: who, nation } : { mention: who, name: who.name, nation }]);
  }
  return holders;
}

function keyOf(discipline: string, sex: string, environment: string, value: number, day: number): string {
  return `${discipline}|${sex}|${environment}|${value}|${day}`;
}

/** Relays, whose runners the results of championships do not name. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { after, before, type Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';

const RELAYED = /^(?:(?:50|55|60|100|150|200|300|400|500|600)m(?:-hurdles)?|110m-hurdles|.*relay)$/;

/**
 * Whether somebody's medals may be more than the dataset has, because sprinters win some of them in relays; not where the
 * words say of which discipline they are.
 */
export function mayRunRelays(
  person: Person,
  rules: ReadonlyMap<string, Discipline>,
  named: readonly string[] = [],
): boolean {
  if (named.length > 0) return named.some((id) => id.endsWith('relay'));
  const all = achievementsOf(person, rules);
  const short = all.filter(({ discipline: { id } }) => RELAYED.test(id));
  return short.length * 3 >= all.length && short.length > 0;
}

/** `a day later won gold in the relay`, `had anchored the mixed relay to gold`: a medal that is of a team. */
export const isInRelay = (scene: Scene, medal: { readonly start: number; readonly end: number }): boolean =>
  IN_RELAY.test(after(scene, medal)) || /\brelay\s[^,;.:]{0,30}$/.test(before(scene, medal, 50));

const IN_RELAY = /^(?:\smedal)?\s(?:in|with|from|as\spart\sof)\s(?:the\s)?[^,;.:]{0,40}\b(?:relay|quartet|4\s?[x×])/;

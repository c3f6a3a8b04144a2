/** Whom a row of the lists belongs to, as a number, and whose marks are wanted in depth. */
import { fold } from '../../../domain/name.ts';
import type { Mention } from '../cast.ts';
import type { People } from '../identity/naming.ts';
import type { HolderMention } from '../records/holders.ts';
import type { Step } from '../records/step.ts';
import type { Performance, Performances } from '../tables/performances.ts';
import type { MarkFact } from './fact.ts';

export interface Owners {
  readonly ownerOf: (performance: Performance) => number;
  readonly numberOf: (id: string) => number | undefined;
}

export function ownersOf(performances: Performances, people: People): Owners {
  const numbers = new Map<string, number>();
  const numberFor = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const ofMentions = performances.mentions.map((mention) => numberFor(people.idOf(mention)));
  const ofTeams = performances.teams.map((team) => numberFor(`team ${fold(team)}`));
  return {
    ownerOf: ({ mention }) => (mention >= 0 ? ofMentions[mention] : ofTeams[-2 - mention]) ?? -1,
    numberOf: (id) => numbers.get(id),
  };
}

/** People with a record of the world or of an area, a medal, or a win in a large marathon. */
export function notableOwners(
  facts: readonly MarkFact[],
  steps: readonly Step[],
  holders: ReadonlyMap<Step, readonly HolderMention[]>,
  people: People,
  owners: Owners,
): (owner: number) => boolean {
  const notable = new Set<number>();
  const add = (mention: Mention) => {
    const number = owners.numberOf(people.idOf(mention));
    if (number !== undefined) notable.add(number);
  };
  for (const step of steps) {
    if (isNation(step.area)) continue;
    for (const { mention } of holders.get(step) ?? []) if (mention) add(mention);
  }
  for (const { who, event, place, authority } of facts) {
    const won = event !== undefined && place !== undefined && place <= (isChampionship(event) ? 3 : 1);
    if (won && authority === RESULTS && 'mention' in who) add(who.mention);
    const person = 'person' in who ? owners.numberOf(who.person) : undefined;
    if (person !== undefined) notable.add(person);
  }
  return (owner) => notable.has(owner);
}

const RESULTS = 2;
function isNation(area: string): boolean {
  return /^[A-Z]{3}$/.test(area);
}

function isChampionship(event: string): boolean {
  return /^(olympics|world-championships)-/.test(event);
}

/** What the all-time lists say about two mentions: were they in one race, and was one renamed to the other? */
import type { Mention } from '../cast.ts';
import { grouped } from '../grouping.ts';
import { NEW, OLD, type Performance, type Performances } from '../tables/performances.ts';

export interface Races {
  /** True when both stand in the results of one race, with different places or marks: they are two people. */
  readonly met: (a: Mention, b: Mention) => boolean;
}

/** @param wanted the mentions to be asked about: only their races are held. */
export function racesOf(performances: Performances, wanted: ReadonlySet<Mention>): Races {
  const byMention = new Map<Mention, Map<string, string>>();
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    const mention = performances.mentions[performance.mention];
    if (!mention || !wanted.has(mention)) continue;
    const races = byMention.get(mention) ?? new Map<string, string>();
    byMention.set(mention, races);
    races.set(raceOf(performances, performance), `${performance.place}|${performance.value}`);
  }
  return {
    met(a, b) {
      const [mine, theirs] = [byMention.get(a), byMention.get(b)];
      if (!mine || !theirs) return false;
      return [...mine].some(([race, place]) => theirs.has(race) && theirs.get(race) !== place);
    },
  };
}

/** Heats of one day are one race here: nobody runs in two. */
function raceOf(performances: Performances, { list, day, city, place }: Performance): string {
  return `${list}|${day}|${city}|${(performances.places[place] ?? '').replace(/\d+/g, '')}`;
}

/** Mentions of the old state and of the new one with the same mark, day, city and place: how often, for each pair. */
export function renamed(performances: Performances): { old: Mention; now: Mention; marks: number }[] {
  const single: { key: string; performance: Performance }[] = [];
  for (let row = 0; row < performances.size; row++) {
    const performance = performances.at(row);
    if (performance.mention < 0 || (performance.states & (OLD | NEW)) === (OLD | NEW)) continue;
    const { list, value, day, city, place } = performance;
    single.push({ key: `${list}|${value}|${day}|${city}|${place}`, performance });
  }
  const pairs = new Map<string, { old: Mention; now: Mention; marks: number }>();
  for (const rows of grouped(single, ({ key }) => key).values()) {
    if (rows.length < 2) continue;
    const of = (state: number) =>
      rows.filter(({ performance }) => performance.states & state).map(({ performance }) => performance.mention);
    for (const before of of(OLD)) {
      for (const after of of(NEW)) {
        const key = `${before}|${after}`;
        const known = pairs.get(key);
        if (known) known.marks++;
        else {
          const [old, now] = [performances.mentions[before], performances.mentions[after]];
          if (old && now && old !== now) pairs.set(key, { old, now, marks: 1 });
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Which mentions are said to have made one and the same mark: the strongest evidence that they are one person. */
import { isoDay } from '../../../domain/calendar.ts';
import type { Mention } from '../cast.ts';
import type { Performances } from '../tables/performances.ts';

export interface Claim {
  readonly mention: Mention;
  /** A record or a medal: the list has one holder for it, so that one word of the name is enough. */
  readonly sole: boolean;
}

interface ClaimedMark {
  readonly claims: readonly Claim[];
  /** True where the tables agree on the day, not only on the year. */
  readonly toTheDay: boolean;
}

export interface Claims {
  /** @param on day of the mark; a year will do where the table has no more. */
  readonly note: (discipline: string, on: string, value: number, claim: Claim) => void;
  /** Mentions that claim one mark, two at least. */
  readonly groups: () => ClaimedMark[];
  /** Adds those of the all-time lists, where another table claims the mark too. */
  readonly addPerformances: (performances: Performances) => void;
}

export function claims(): Claims {
  const byMark = new Map<string, Claim[]>();
  const add = (key: string, claim: Claim) => {
    const known = byMark.get(key);
    if (!known) byMark.set(key, [claim]);
    else if (!known.some((other) => other.mention === claim.mention)) known.push(claim);
  };
  return {
    note: (discipline, on, value, claim) => add(`${discipline}|${claim.mention.sex}|${value}|${on}`, claim),
    groups: () =>
      [...byMark]
        .filter(([, claims]) => claims.length > 1)
        .map(([key, claims]) => ({ claims, toTheDay: /\|\d{4}-\d{2}-\d{2}$/.test(key) })),
    addPerformances(performances) {
      for (let row = 0; row < performances.size; row++) {
        const { mention: index, list, value, day } = performances.at(row);
        const mention = performances.mentions[index];
        if (!mention) continue;
        const mark = `${performances.lists[list]?.discipline.id}|${mention.sex}|${value}`;
        const date = isoDay(day);
        for (const on of [date, date.slice(0, 4)]) {
          const key = `${mark}|${on}`;
          if (byMark.has(key)) add(key, { mention, sole: false });
        }
      }
    },
  };
}

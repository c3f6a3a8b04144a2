/** From the spellings of the tables to the disciplines of `data/disciplines.json`. */
import { keepsTimingsApart } from '../../domain/discipline.ts';
import type { Discipline } from '../schema.ts';

export interface Disciplines {
  /** The discipline a table means; undefined for a spelling nobody has given a meaning. */
  readonly of: (spelling: string) => Discipline | undefined;
}

/** Spellings of the tables that are not the identifier. Aliases are for people: `10km` may mean the track to them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '10km': '10km-road',
  '10km-race-walk': '10km-walk',
  '20km-race-walk': '20km-walk',
  '35km-race-walk': '35km-walk',
  '50km-race-walk': '50km-walk',
  'mile-road': 'road-mile',
  '4x400m-relay-mixed': '4x400m-relay',
  'marathon-race-walk-relay-mixed': 'marathon-walk-relay',
};

export function disciplineTable(all: readonly Discipline[]): Disciplines {
  const byId = new Map(all.map((discipline) => [discipline.id, discipline]));
  return { of: (spelling) => byId.get(SPELLINGS[spelling] ?? spelling) };
}

/** True where hand and automatic times are lists of their own. */
export function timedApart({ kind, metres }: Discipline): boolean {
  return keepsTimingsApart({ kind, ...(metres !== undefined && { metres }) });
}

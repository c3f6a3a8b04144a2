/** Who holds a record: a person, the runners of a relay, or a team that only its name is known of. */
import { words } from '../../../domain/name.ts';
import type { Cast, Mention } from '../cast.ts';
import type { Claims } from '../identity/claims.ts';
import type { Entry } from './list-entries.ts';
import type { Holder } from './record-list.ts';
import type { Step } from './step.ts';

export interface HolderMention {
  readonly mention?: Mention;
  readonly name: string;
  readonly nation: string;
}

/** The holders a step names. Runners of a mixed relay stay names: the list does not say who is a woman. */
export function holdersIn(step: Step, cast: Cast, claims: Claims): HolderMention[] {
  const { discipline, athlete, nation, sex, set, mark } = step;
  const runners = athlete.split(/,\s*/);
  if (discipline.team && runners.length === 1) return [{ name: athlete, nation }];
  return runners.map((name) => {
    if (sex === 'X' || !isFullName(name)) return { name, nation };
    const seen = { name, sex, nation, sources: step.sources, on: set, ...(step.born && { born: step.born }) };
    const mention = cast.mention({ ...seen, discipline: discipline.id });
    // A relay's mark is of four: it tells none of them apart.
    if (!discipline.team) {
      claims.note(discipline.id, set, mark.value, { mention, sole: true });
      claims.note(discipline.id, set.slice(0, 4), mark.value, { mention, sole: true });
    }
    return { mention, name, nation };
  });
}

/** The holder of an entry of a record list, under every spelling the list has had. */
export function noteSpellings(step: Step, { spellings }: Entry, cast: Cast, claims: Claims): void {
  const { discipline, sex, sources, set, mark } = step;
  if (discipline.team || sex === 'X') return;
  for (const { name, nation, year } of spellings) {
    if (!isFullName(name)) continue;
    const seen = { name, sex, nation, sources, on: set, discipline: discipline.id, ...(year && { born: year }) };
    claims.note(discipline.id, set, mark.value, { mention: cast.mention(seen), sole: true });
  }
}

/** A surname alone, or with no more than an initial, tells nobody apart. */
export function isFullName(name: string): boolean {
  return words(name).filter((word) => word.length > 1).length > 1;
}

/** The entry of a record for a holder. */
export function holderOf({ mention, name, nation }: HolderMention, idOf: (mention: Mention) => string): Holder {
  if (mention) return { person: idOf(mention), nation };
  return { ...(name && { name }), nation };
}

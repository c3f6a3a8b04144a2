/** What a text has brought up by a sentence, and what is asked of it: who was spoken of last, who is of an age, who has a mark. */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { ageOn } from '../../domain/age.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import type { Amount } from '../reading/span.ts';
import { achievementsOf } from '../verify/achievements.ts';
import type { Facts } from '../verify/facts.ts';
import { isSame } from '../verify/marks/performance.ts';
import { isRelated, nationsOf } from '../verify/people/nation.ts';
import type { Members } from './members.ts';
import type { NewsItem } from './news.ts';

export interface Who {
  readonly person: Person;
  /** False where somebody else could be meant: enough to confirm, not to contradict. */
  readonly sure: boolean;
  /** The text has the whole name of this person, here or elsewhere. */
  readonly isNamed?: boolean;
  /** Who else could be, the likelier first, and by how much less. */
  readonly others?: readonly { readonly person: Person; readonly behind: number }[];
}

/** What tells who is meant: whom the text has named so far, the news of its day, and the amounts of the section. */
export interface Stage {
  readonly facts: Facts;
  readonly news: readonly NewsItem[];
  readonly published: PartialDate | undefined;
  readonly members: Members;
  /** Amounts of the section that is read: who has one of them is likely meant. */
  amounts: readonly Amount[];
  /** Whom the lines of a profile are of. */
  profiled: Who | undefined;
  /** Whom the section is about, whoever else it names. */
  topic: Person | undefined;
  /** The last sentence that was about somebody of another's, and of which sex: after `Her mother won`, who is she? */
  kin: { readonly sentence: number; readonly of: string; readonly sex: 'M' | 'W' | undefined } | undefined;
  /** Asked for once. */
  inTheNews: Promise<ReadonlySet<string>> | undefined;
}

/** Years by which an age may be wrong and still be that of whoever was spoken of last. */
export const AGE_SLIP = 2;

/** Sentences after which somebody is no longer on the reader's mind. */
export const REACH = 6;

/** Candidates that are read to tell them apart. */
const READ = 8;

export function hasSpoken(stage: Stage, sentence: number): boolean {
  return stage.members.all().some(({ sentence: at }) => at > Number.NEGATIVE_INFINITY && at < sentence);
}

/** How far somebody was from an age on the day of the text; 0 where that is not known. */
export function yearsOff(stage: Stage, person: Person, years: number): number {
  const born = preferred(person, 'born');
  const on = born && stage.published ? ageOn(dateOf(born.value), stage.published) : undefined;
  return on ? Math.max(on.min - years, years - on.max, 0) : 0;
}

/** Of one of some nations, or of one that became it: a Czech may have run for Czechoslovakia. */
export function isOfNation(stage: Stage, person: Person, nations: readonly string[]): boolean {
  const { countries } = stage.facts.lexicons;
  return [...nationsOf(person)].some((own) => nations.some((code) => isRelated(code, own, countries)));
}

/** @param amounts that tell people apart */
export function hasDone(stage: Stage, person: Person, amounts: readonly Amount[]): boolean {
  return achievementsOf(person, stage.facts.lexicons.rules).some((each) =>
    amounts.some((amount) => isSame(amount, each)),
  );
}

export async function readPeople(stage: Stage, ids: readonly string[]): Promise<readonly Person[]> {
  return (await Promise.all(ids.slice(0, READ).map((id) => stage.facts.person(id)))).filter(
    (each) => each !== undefined,
  );
}

export async function certainly(stage: Stage, id: string): Promise<Who | undefined> {
  const person = await stage.facts.person(id);
  return person && { person, sure: true };
}

/**
 * How far down the lists know somebody's marks.
 *
 * The dataset carries the best rows of the all-time lists: of everybody the best one, of those with records and medals
 * the best twenty, and the best three hundred of all. So whatever is better than the worst row it carries of a person
 * is there, if it is a mark that the lists take: what they do not have has not been done. The finalists of
 * championships it carries whatever they did there: those say nothing of what else there is.
 */
import type { Discipline } from '../../../dataset/entries.ts';
import { dayOf } from '../../../domain/calendar.ts';
import { compareMarks, type Environment, keepsTimingsApart } from '../../../domain/discipline.ts';
import type { NewsItem } from '../../cast/news.ts';
import type { Amount } from '../../reading/span.ts';
import type { Achievement } from '../achievements.ts';

/** The all-time lists that are carried best first, the newest first, each with the last day it has. */
const LISTS = [
  { id: 'kmuchiri-athleticscraper', until: dayOf({ year: 2025, month: 11, day: 30 }) },
  { id: 'thomascamminady-world-athletics-database', until: dayOf({ year: 2023, month: 6, day: 30 }) },
] as const;
/** Rows that are carried of whoever has medals or records; more are among the best of all, or told by a race as well. */
const CARRIED = 20;
/** Places of a final that are carried. */
const FINALISTS = 8;
const MEDALS = 3;

/** Words of marks that no list has: one better than all of a person's is no error by itself there. */
const UNLISTED =
  /\b(?:wind|aided|ineligible|unofficial|exhibition|downhill|boston|great north|ineos|challenge|training|splits?|leg|anchor|hand|relay|paced|assisted|staged|drafting|attempt(?:ing|s? (?:at|to))|project|short course|(?:met(?:re|er)s|too|yards) short|re-?measured|would|could|should|projected|pace|annulled|disqualif[a-z]+|stripped|doping|banned|junior|youth|wheelchair)\b/;

/** Of none of them: a lawful wind that is told, somebody to train with, a leg to stand on. */
const HARMLESS =
  /\bwind(?:\s(?:of|was|reading))?:?\s?[+±−-]?(?:[01](?:\.\d)?|2\.0)(?!\d)|\b(?:(?:following|legal|little|no)\s|still\sand\s)wind\b(?!\sof\s(?:2\.[1-9]|[3-9]))|\btraining\s(?:partners?|mates?|group|squad|camp|companions?|base|colleagues?)|\b(?:his|her|one|left|right|broken|bad|injured|sore)\sleg\b|\bon the other hand\b|\bcould(?:\snot|n['’]t|\sonly)\s(?:answer|respond|reply|match|follow|catch|hold|keep)\b|\b(?:off|set|setting|out)\s(?:the|his|her|an?)\s(?:[a-z]+\s)?pace\b|\b(?:former|ex-)\s?(?:junior|youth)|\b(?:junior|youth)\s(?:[a-z]+\s)?champion\b/g;

/** Whether the words may be of a mark that no list has. */
export const isUnlisted = (lower: string): boolean =>
  UNLISTED.test(lower) && UNLISTED.test(lower.replace(HARMLESS, ' '));

/** Races of the roads whose courses drop too much, or lie in one line. */
const AIDED_RACES = new Set(['Boston Marathon', 'Great North Run']);

/** Whether one of the races that no list has was just run, and so may be meant wherever a text does not name one. */
export const isUnlistedNews = (news: readonly NewsItem[], { id }: Discipline): boolean =>
  news.some(({ entry: { event, discipline } }) => discipline === id && event !== undefined && AIDED_RACES.has(event));

export interface Depth {
  /** The worst mark that is listed. */
  readonly value: number;
  /** The last day the lists have. */
  readonly until: number;
}

/** How deep the lists are of whoever did all this; undefined where they have nothing. */
export function depthOf(
  all: readonly Achievement[],
  discipline: Discipline,
  environment: Environment,
): Depth | undefined {
  const isCarried = all.some(isOfNote);
  const own = all.filter(
    (each) =>
      each.discipline === discipline &&
      each.environment === environment &&
      each.value !== null &&
      !each.aided &&
      !isOfFinal(each) &&
      // Of whoever has no medal the first three of a city's race are carried for the place, too.
      (isCarried || environment !== 'road' || each.event === undefined || (each.place ?? 9) > 3),
  );
  for (const [at, { id, until }] of LISTS.entries()) {
    const values = own
      .filter(({ sources }) => sources.includes(id))
      .map(({ value }) => value as number)
      .sort((a, b) => compareMarks(discipline.kind, a, b));
    // The older list is the source of results of races, too.
    const value = at === 0 ? values.at(-1) : values[CARRIED - 1];
    if (value !== undefined) return { value, until };
  }
  return undefined;
}

/** Carried for the place alone, whatever it was done in. */
const BY_PLACE = /^(?:olympics|world-|european-|commonwealth-)/;
const isOfFinal = ({ event, place }: Achievement): boolean =>
  event !== undefined && BY_PLACE.test(event) && place !== undefined && place <= FINALISTS;

/** What makes the lists carry more of somebody than the best: a record, or a medal. */
const isOfNote = ({ records, event, place }: Achievement): boolean =>
  records.includes('world') ||
  (place !== undefined && place <= 3 && event !== undefined && /^(?:olympics|world-)/.test(event));

/** Whether the lists would have a mark of that contest by whoever did all this. */
function wouldBeListed(
  { value, unit, step }: Amount,
  all: readonly Achievement[],
  { discipline, environment }: Pick<Achievement, 'discipline' | 'environment'>,
  day: number,
): boolean {
  const depth = depthOf(all, discipline, environment);
  // Sprints timed by hand are in no list.
  const byHand = unit === 'ms' && step >= 100 && keepsTimingsApart(discipline);
  return depth !== undefined && day <= depth.until && !byHand && compareMarks(discipline.kind, value, depth.value) < 0;
}

/**
 * Whether the lists would have it, under a roof or not and in whichever of the disciplines it can be a mark of.
 *
 * @param among the disciplines that can be meant; undefined where the words name none
 */
export function isMissing(
  readings: readonly Amount[],
  all: readonly Achievement[],
  among: ReadonlySet<Discipline> | undefined,
  day: number,
): boolean {
  const contests = new Map<string, readonly [Amount, Pick<Achievement, 'discipline' | 'environment'>]>();
  for (const each of all) {
    const amount = readings.find((reading) => isNear(reading, each));
    // What a finalist without a medal did tells as little of what else he does: a hurdler's 11.50 over 100 metres.
    if (!amount || (among && !among.has(each.discipline)) || (isOfFinal(each) && Number(each.place) > MEDALS)) continue;
    contests.set(`${each.discipline.id} ${each.environment}`, [amount, each]);
  }
  const listed = [...contests.values()].filter(([, each]) => depthOf(all, each.discipline, each.environment));
  return listed.length > 0 && listed.every(([amount, each]) => wouldBeListed(amount, all, each, day));
}

function isNear({ value, unit }: Amount, each: Pick<Achievement, 'value' | 'unit'>): boolean {
  return each.value !== null && unit === each.unit && Math.abs(value / each.value - 1) < 0.1;
}

/** Better than anything of somebody whose bests are world records, which no list forgets. */
export function isBeyond({ value }: Amount, discipline: Discipline, all: readonly Achievement[]): boolean {
  const own = all.filter((each) => each.discipline === discipline && each.value !== null);
  return (
    own.some(({ records }) => records.includes('world')) &&
    own.every((each) => compareMarks(discipline.kind, value, each.value as number) < 0)
  );
}

/** Of the days since the lists were made. */
export function isSinceLists({ date }: Pick<Achievement, 'date'>): boolean {
  return date.first > LISTS[0].until;
}

/**
 * The deed that the rest of a sentence tells: whoever was second at a race that is named, or did something on a day that is
 * his, `set in Zaragoza on 31 May`, has the one mark there, whatever is written. `She came second at the 2016 Lisbon
 * Marathon in a personal best of 2:25:45`: of 2:24:45.
 */
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { isFramedApart } from '../../clauses/clauses.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isOfOrder } from '../marks/contest.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isRaced, isReadTwoWays, isWritten, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import { settingOf } from '../setting.ts';
import type { BorneOut } from '../whose/borne-out.ts';
import { isOfOthers } from '../whose/of-others.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';

/** Claims that are of one deed. */
export const DEEDS: ReadonlySet<Claim['type']> = new Set([
  'event-date',
  'medal',
  'placing',
  'race-winner',
  'record-holder',
]);
/** A title is of another day than what its holder does now. */
const TITLE = /\b(?:champions?|holders?|winners?|medall?ists?|runner-up|defending|reigning|former)\b/;
/** Of another time, another part of a contest, or of what was not done. */
const ELSE =
  /\b(?:then|before|earlier|previous(?:ly)?|later|next|again|also|last (?:year|season|month|week)|ago|half-?way|first half|splits?|laps?|opener|open(?:ed|ing) (?:with|jump|throw|leap|put)|series|attempts?|qualif[a-z]+|heats?|semi-?finals?|rounds?|trials?|fail[a-z]*|miss[a-z]*|foul[a-z]*|not|never|would|could|should|target|hop(?:e|es|ed|ing))\b/;
/** Of the jumps and throws of a day the best one is told. */
const BEST =
  /\b(?:records?|best|w[io]n|winning|gold|silver|bronze|title|victory|medal|fou?rth|third|second|furthest|farthest|highest|longest|makes|made)\b/;

/**
 * @param claims what is said in the sentence but of this mark
 * @param known what is said of the mark so far
 * @returns what was done by whom, where the mark that is written is one figure off
 */
export async function deedTold(
  scene: Scene,
  span: AmountSpan,
  owner: Owner | undefined,
  claims: readonly Claim[],
  known: Claim | undefined,
): Promise<BorneOut | undefined> {
  if (owner && !owner.sure) return undefined;
  const { lower } = scene.reading;
  const told = claims.filter(
    ({ type, verdict, asOf, start, end }) =>
      verdict === 'supported' && DEEDS.has(type) && asOf?.length === 10 && !TITLE.test(lower.slice(start, end + 2)),
  );
  if (told.length === 0) return undefined;
  for (const claim of told) {
    const member = castOf(scene).find(({ person }) => person.id === claim.subject?.id);
    if (!member || (owner ? owner.person.id !== member.person.id : !isAlone(scene, member.person.id))) continue;
    if (isFramedApart(scene, span, claim)) continue;
    const all = achievementsOf(member.person, scene.facts.lexicons.rules).filter(
      ({ value, date }) => value !== null && date.first <= (scene.published ?? scene.today).last + 1,
    );
    // What was held against another race gives way to a day that is told alone, and not to a year.
    const isDay = claim.type === 'event-date' && claim.claimed === claim.asOf;
    if (known?.verdict === 'contradicted' && (!isDay || known.asOf === claim.asOf)) continue;
    const isHis = known?.verdict === 'supported' && isTied(scene, span, claim, known);
    if (!isHis && all.some((each) => isWritten(span, each))) continue;
    const only = ofDay(scene, span, all, claim);
    if (
      !only ||
      isApart(scene, span, claim, member.span, only) ||
      isToldBeside(scene, span, only) ||
      isOfOthers(scene, span, member.person.id)
    )
      continue;
    const conflicts = await conflictsOf(scene.facts, only, settingOf(scene, span, owner));
    if (conflicts.length === 0) return { person: member.person, achievement: only };
  }
  return undefined;
}

/**
 * What he has of another day cannot be the mark: it is told for what he won, `with a final throw of 84.38m, to just pip
 * Železný for the gold medal`, or was done years after that.
 */
function isTied({ reading: { lower } }: Scene, span: AmountSpan, claim: Claim, known: Claim): boolean {
  if (!MEDALS.has(claim.type) || claim.start < span.end || !known.asOf || !claim.asOf) return false;
  if (known.asOf === claim.asOf) return false;
  const between = lower.slice(span.end, claim.start);
  const isLater = dateOf(known.asOf).first > dateOf(claim.asOf).last + YEAR;
  return FOR.test(between) || (isLater && /^[^;:()]{0,40}\sto\sthe\s$/.test(between));
}

const MEDALS: ReadonlySet<Claim['type']> = new Set(['medal', 'placing']);
const FOR =
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?,?\sto\s(?:just\s|narrowly\s)?(?:pip|deny|edge|beat|snatch|take|grab|claim|win|overhaul|secure)\s(?:[a-zà-ɏ’'-]+\s){0,5}$/;
const YEAR = 366;

/** Nobody else is named in the sentence, known or not. */
const isAlone = (scene: Scene, id: string): boolean =>
  castOf(scene).every(({ person }) => person.id === id) &&
  spansOf(scene, 'person').every((each) => scene.people.has(each));

/** The one mark of a day, of the contest that the words name, where the one that is written is a figure off. */
function ofDay(scene: Scene, span: AmountSpan, all: readonly Achievement[], { asOf }: Claim): Achievement | undefined {
  if (dateOf(asOf as string).last < LISTED) return undefined;
  const near = all.filter((each) => {
    const amount = readingOf(span, each);
    return (
      each.date.text === asOf &&
      (isRaced(each) || each.records.includes('world')) &&
      isOfOrder(span, each) &&
      amount.unit === each.unit &&
      slipsBetween(amount, each) === 1
    );
  });
  const [only] = near;
  if (!only || near.some(({ value, discipline }) => value !== only.value || discipline !== only.discipline))
    return undefined;
  const amount = readingOf(span, only);
  if (isOfStopWatch(span, only) || isReadTwoWays(amount, only)) return undefined;
  const isLess = only.unit === 'mm' && amount.value < (only.value as number);
  return isLess && !BEST.test(scene.reading.lower) ? undefined : only;
}

/** Before these days stop watches told most marks. */
const LISTED = dateOf('1977').first;

/** Whether another mark, another deed or another time stands between what tells the deed and the mark. */
function isApart(
  scene: Scene,
  span: AmountSpan,
  { type, start, end }: Claim,
  at: { readonly start: number; readonly end: number },
  only: Achievement,
): boolean {
  const { lower } = scene.reading;
  const from = Math.min(start, span.start);
  const to = Math.max(end, span.end);
  const marks = spansOf(scene, 'amount').filter(
    (each) => each !== span && each.start >= from && each.end <= to && roleOf(scene, each) === 'mark',
  );
  // A day is told of what stands nearest; of what comes before it something else may be.
  const behind = type === 'event-date' ? Math.max(at.end, from - 40) : at.end;
  const all = lower.slice(at.end <= from ? behind : from, to + 20);
  const words = only.records.includes('world') ? all.replace(OPENING, ' ') : all;
  const between = lower.slice(Math.min(end, span.end), Math.max(start, span.start));
  return marks.length > 0 || /[;:]/.test(between) || ELSE.test(words) || isUnlisted(words);
}

/** A record is listed whichever throw of the day it was. */
const OPENING = /\b(?:opening|opened)\b|\bon (?:his|her) \w+ attempt\b/g;

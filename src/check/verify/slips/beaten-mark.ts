/**
 * A mark of somebody else that was beaten, or with which he is listed: `inside the 47.78 which Young had run`, `Lyles (19.41)
 * and Bednarek (19.57) are the fastest`. What one is beaten or listed with is a record or a best: a mark that nobody has and
 * that is one figure away from the only one of them is wrong.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { contestedIn } from '../marks/contest.ts';
import { isMissing, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isOn, isRaced, isReadTwoWays, isWritten, slipsBetween } from '../marks/performance.ts';
import { type Owner, ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import { type Setting, settingOf } from '../setting.ts';
import { isOfStopWatch, isToldBeside } from '../told-races/raced-mark.ts';
import { isOfOthers } from '../whose/of-others.ts';
import { OTHER_RECORD } from './called-record.ts';
import { isBest, withoutNews } from './mark-meant.ts';

/** A mark is beaten, and stands next. */
const BEATEN =
  /\b(?:inside|under|below|beyond|past|off|better(?:ed|ing|s)?|beat(?:ing|s)?|surpass(?:ed|ing|es)?|crush(?:ed|ing|es)?|smash(?:ed|ing|es)?|br[eo]ke|breaking|broken|eclips(?:ed|ing|es)|eras(?:ed|ing|es)|improv(?:ed|ing|es)(?:\son)?|topp(?:ed|ing)|shatter(?:ed|ing|s)|lower(?:ed|ing)|destroy(?:ed|ing)|overtook|exceed(?:ed|ing|s)|previous best of|(?:faster|quicker|better|further|farther|higher|longer) than)\s(?:the|an?|his|her)?\s?(?:(?!and\b|but\b)[\p{L}’'\d-]+\s){0,5}\(?$/iu;
/** It has lasted since. */
const STOOD =
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?,?\s(?:was (?:set|established)|has stood|had stood|stood|survived|has survived)\b/;
/** The best of whoever it is, said so. */
const OWN_BEST =
  /\b(?:personal|career|lifetime)\s(?:best|record)(?:\s(?:time|mark|throw|jump))?\s(?:of|was|is|at|stood at|had been)\s(?:the\s|an?\s)?$/;
/** A race between two is no record. */
const RACE = /\b(?:heats?|semi-?finals?|qualif[a-z]+|final throw|rounds?|semis?)\b/;
/** A list of the best there are. */
const OF_LIST =
  /\b(?:all[- ]time|ever|in history|fastest|quickest|highest|furthest|farthest|longest|bests?|pbs?|closest|heirs?|records?|of all time)\b/;

/** @returns the record or the best that is meant */
export async function beatenMark(scene: Scene, span: AmountSpan, owner: Owner): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  const { person, possessor, sure, span: at } = owner;
  if (!sure || isUnlisted(lower) || RACE.test(lower)) return undefined;
  const isListed = isBracketed(scene, span, at) && OF_LIST.test(lower) && (await isAmongBests(scene, span));
  const isBeaten = possessor && (BEATEN.test(before(scene, span, 90)) || STOOD.test(lower.slice(span.end)));
  const isOwn = possessor && OWN_BEST.test(before(scene, span, 60));
  if (!isListed && !isBeaten && !isOwn) return undefined;
  if ([scene, ...scene.before.slice(0, 1)].some(({ reading }) => OTHER_RECORD.test(reading.lower))) return undefined;
  const all = doneBy(scene, person);
  if (all.some((each) => isWritten(span, each)) || isOfOthers(scene, span, person.id)) return undefined;
  const setting = settingOf(scene, span, owner);
  const contested = withoutNews(scene, span, await contestedIn(scene, span, setting, all));
  const day = (scene.published ?? scene.today).last;
  const near: Achievement[] = [];
  for (const each of contested) {
    const amount = readingOf(span, each);
    const isWorld = each.records.includes('world');
    const isTop = isBest(each, contested);
    const isTied = isBeaten && isRaced(each) && isPinned(each, setting);
    if (amount.unit !== each.unit || slipsBetween(amount, each) !== 1 || !(isWorld || isTop || isTied)) continue;
    if (isOfStopWatch(span, each) || isReadTwoWays(amount, each)) continue;
    // Of a best that was none of the world's a worse race may have been beaten.
    if (
      !isListed &&
      !isWorld &&
      !isTied &&
      !isMissing(span.readings, all, new Set([each.discipline]), isOwn ? day : each.date.last)
    )
      continue;
    const conflicts = await conflictsOf(scene.facts, each, setting);
    // `at the European Championships in Vienna on 3 March`: by its day and its city it is known, whatever it was called.
    if (conflicts.length === 0 || (isTied && conflicts.every((conflict) => conflict.with === 'event'))) near.push(each);
  }
  const [only] = near;
  if (!only || near.some(({ value }) => value !== only.value) || isToldBeside(scene, span, only)) return undefined;
  return only;
}

/** Where and when it was is told: the city or the race, and no other day. */
export const isPinned = (each: Achievement, { places, events, dates }: Setting): boolean =>
  (places.some(({ name }) => isPlaceOf(each, name)) ||
    events.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`)))) &&
  dates.every((said) => isOn(said, each.date));

export const doneBy = (scene: Scene, person: Owner['person']): readonly Achievement[] =>
  achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ value, aided, date }) => value !== null && !aided && date.first <= (scene.published ?? scene.today).last,
  );

/** `Browning (10.02)`: in brackets behind the name. */
const isBracketed = ({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): boolean =>
  at.end <= span.start &&
  /^(?:\s\([^()]{1,20}\))?\s\((?:pb\s(?:is\s|of\s)?)?$/.test(lower.slice(at.end, span.start)) &&
  /^(?:\s?m|\ssec[a-z]*|\spoints)?\)/.test(lower.slice(span.end));

/** Whether another mark in brackets stands with it that is the best of whoever has it, and none that is not. */
async function isAmongBests(scene: Scene, span: AmountSpan): Promise<boolean> {
  let bests = 0;
  for (const each of spansOf(scene, 'amount')) {
    if (each === span || roleOf(scene, each) !== 'mark') continue;
    const owner = ownerOf(scene, each);
    if (!owner || !isBracketed(scene, each, owner.span)) continue;
    const contested = await contestedIn(scene, each, settingOf(scene, each, owner), doneBy(scene, owner.person));
    const has = contested.find((deed) => isWritten(each, deed));
    if (!has || !isBest(has, contested)) return false;
    bests += 1;
  }
  return bests > 0;
}

/**
 * The mark of the day and the place that the words name, or of the record that is the news, where another is written that
 * is one figure off: whatever else somebody has done elsewhere, this is what he did there.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { roleOf, type Setting } from '../attach.ts';
import type { Owner } from '../owner.ts';
import { isFinal } from '../races/races.ts';
import { isAbsolute } from './dated-marks.ts';
import { isMissing, UNLISTED } from './depth.ts';
import { isNews } from './mark-meant.ts';
import { readingOf } from './mark-words.ts';
import { conflictsOf, isLong, isSame, slipsBetween } from './performance.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';

/** Words of a part of a contest, or of one of several marks of a day. */
const PART =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|rounds?|preliminar[a-z]+|attempts?|tr(?:y|ies)|series|opener|opened|opening|half-?way|splits?|leg|laps?|en route|on the way|then|before|after|earlier|later|also|again|first|second|third|fourth|fifth|sixth|fail[a-z]*|miss[a-z]*|foul[a-z]*|not|never|would|could)\b/;
const PAST = /\b(?:then|before|earlier|previous(?:ly)?|old|had|fail[a-z]*|miss[a-z]*|not|never|would|could)\b/;
/** A record is set, and its mark follows. */
const SETS =
  /\b(?:br[eo]ke|breaks|breaking|sets?|setting|rais(?:ed|ing)|improv(?:ed|ing)|better(?:ed|ing))\s[^;:()“”]{0,60}\brecord\b[^;:()“”]{0,70}\b(?:clear(?:ing|ed)|with|of|to|over|at|in|jumping|throwing|running|clocking)\s(?:an?\s)?$/;

export async function pinnedMark(
  scene: Scene,
  span: AmountSpan,
  { person, span: at, possessor }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  const near = contested.filter((each) => {
    const amount = readingOf(span, each);
    return each.value !== null && amount.unit === each.unit && slipsBetween(amount, each) === 1 && isFinal(each);
  });
  if (near.length === 0 || UNLISTED.test(lower)) return undefined;
  const words = lower.slice(at.end <= span.start ? at.end : span.start, span.end + 30);
  const day = PART.test(words) ? [] : near.filter((each) => isOfDay(each, setting));
  const isNewRecord = day.length === 0 && !possessor && !PAST.test(words) && SETS.test(lower.slice(0, span.start));
  const found = isNewRecord
    ? near.filter((each) => isNews(scene, each) && each.records.includes('world') && isUnplaced(setting))
    : day;
  const [only] = found;
  if (!only || found.some(({ value }) => value !== only.value)) return undefined;
  if (isOfStopWatch(span, only) || isToldBeside(scene, span, only) || isOneOfSeveral(scene, span)) return undefined;
  // The very mark, made there as well.
  for (const each of isNewRecord ? [] : contested)
    if (
      span.readings.some((reading) => isSame(reading, each)) &&
      (await conflictsOf(scene.facts, each, setting)).length === 0
    )
      return undefined;
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const certain =
    isNewRecord ||
    setting.dates.some(({ date }) => date.precision === 'day') ||
    isLong(only) ||
    isMissing(span.readings, all, new Set([only.discipline]), only.date.last);
  return certain && (await conflictsOf(scene.facts, only, setting)).length === 0 ? only : undefined;
}

/** Of the day that is named, in the city that is named; a month or a year tells it only with the city. */
function isOfDay(each: Achievement, { dates, places, events }: Setting): boolean {
  return (
    dates.length > 0 &&
    dates.every((said) => isAbsolute(said) && overlaps(said.date, each.date)) &&
    (places.length === 0 || places.some(({ name }) => isPlaceOf(each, name))) &&
    (places.length > 0 || events.length > 0 || dates.every(({ date }) => date.precision === 'day'))
  );
}

const isUnplaced = ({ dates, places, events }: Setting) => dates.length + places.length + events.length === 0;

/** Several marks of a jumper or thrower stand together: the best of them is listed. */
function isOneOfSeveral(scene: Scene, span: AmountSpan): boolean {
  return (
    span.readings[0]?.unit === 'mm' &&
    spansOf(scene, 'amount').some(
      (each) =>
        each !== span &&
        roleOf(scene, each) === 'mark' &&
        /^(?:\s?m)?(?:,|,?\sand|\s&)\s(?:then\s)?$/.test(
          scene.reading.lower.slice(Math.min(each.end, span.end), Math.max(each.start, span.start)),
        ),
    )
  );
}

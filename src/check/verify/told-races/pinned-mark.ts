/**
 * The mark of the day and the place that the words name, or of the record that is the news, where another is written that
 * is one figure off: whatever else somebody has done elsewhere, this is what he did there.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isMissing, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isLong, isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';

/** Words of a part of a contest, or of one of several marks of a day. */
const PART =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|rounds?|preliminar[a-z]+|attempts?|tr(?:y|ies)|series|opener|opened|opening|half-?way|splits?|leg|laps?|en route|on the way|then|before|after|earlier|later|also|again|first|second|third|fourth|fifth|sixth|fail[a-z]*|miss[a-z]*|foul[a-z]*|not|never|would|could)\b/;
const PAST = /\b(?:then|before|earlier|previous(?:ly)?|old|had|fail[a-z]*|miss[a-z]*|not|never|would|could)\b/;
/** A record is told of. */
const BROKEN =
  /\b(?:records?|beat(?:ing|s)?|br[eo]ke|breaking|better(?:ed|ing)|surpass(?:ed|ing)|eclips(?:ed|ing)|topp(?:ed|ing)|improv(?:ed|ing))\b/;
/** A record is set, and its mark follows. */
const SETS =
  /\b(?:br[eo]ke|breaks|breaking|sets?|setting|rais(?:ed|ing)|improv(?:ed|ing)|better(?:ed|ing))\s[^;:()“”]{0,60}\brecord\b[^;:()“”]{0,70}\b(?:clear(?:ing|ed)|with|of|to|over|at|in|jumping|throwing|running|clocking)\s(?:an?\s)?$/;

export async function pinnedMark(
  scene: Scene,
  span: AmountSpan,
  { person, span: at, possessor }: Owner,
  said: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  const setting = { ...said, dates: datesOf(scene, said) };
  const near = contested.filter((each) => {
    const amount = readingOf(span, each);
    return (
      each.value !== null &&
      amount.unit === each.unit &&
      slipsBetween(amount, each) === 1 &&
      (isRaced(each) || each.records.includes('world'))
    );
  });
  if (near.length === 0 || isUnlisted(lower)) return undefined;
  const words = lower
    .slice(at.end <= span.start ? at.end : span.start, span.end + 30)
    // `went past 19 metres for the first time, with`: of no part of a contest.
    .replace(/\bfor the (?:very )?first time\b/, '');
  const day = PART.test(words) ? [] : near.filter((each) => isOfDay(each, setting));
  const left = lower.slice(0, span.start);
  const isNewRecord = day.length === 0 && !possessor && !PAST.test(words) && isUnplaced(setting) && SETS.test(left);
  const records =
    day.length > 0 || PART.test(words) || !BROKEN.test(left) ? [] : near.filter((each) => isOfRecord(each, setting));
  const told = isNewRecord
    ? near.filter((each) => isNews(scene, each) && each.records.includes('world'))
    : day.length > 0
      ? day
      : records;
  // Of the rounds of a day the one with the record is told.
  const best = told.filter((each) => each.records.includes('world'));
  const found = best.length > 0 ? best : told;
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
    told !== day ||
    isLong(only) ||
    only.records.includes('world') ||
    (setting.dates.some(({ date }) => date.precision === 'day') &&
      (only.unit !== 'ms' || setting.places.length + setting.events.length > 0)) ||
    isMissing(span.readings, all, new Set([only.discipline]), only.date.last);
  return certain && (await conflictsOf(scene.facts, only, setting)).length === 0 ? only : undefined;
}

/** Those of the clause; else the only day of a sentence that opens with it. */
function datesOf(scene: Scene, { dates, places, events }: Setting): Setting['dates'] {
  if (dates.length + places.length + events.length > 0) return dates;
  const [day, other] = spansOf(scene, 'date');
  const isOpening = day?.date.precision === 'day' && /^\W*on\s$/.test(scene.reading.lower.slice(0, day.start));
  return day && isOpening && !other && !day.relative ? [day] : [];
}

/** Of the day that is named, in the city that is named; a month or a year tells it only with the city. */
function isOfDay(each: Achievement, { dates, places, events }: Setting): boolean {
  return (
    dates.length > 0 &&
    dates.every(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date)) &&
    (places.length === 0 || places.some(({ name }) => isPlaceOf(each, name))) &&
    (events.length === 0 || events.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`)))) &&
    (places.length > 0 || events.length > 0 || dates.every(({ date }) => date.precision === 'day'))
  );
}

/** A record of the world, of the year or in the city that is named. */
function isOfRecord(each: Achievement, { dates, places, events }: Setting): boolean {
  return (
    each.records.includes('world') &&
    events.length === 0 &&
    dates.length + places.length > 0 &&
    dates.every(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date)) &&
    places.every(({ name }) => isPlaceOf(each, name))
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

/**
 * A record as the past knows it: `She was 28 when she ran 10.49 in Indianapolis`, `threw the old javelin 96.72 metres in
 * 1980`. Who tells of a year or a city long afterwards tells of the record that was set there: a mark one figure away from
 * it that nobody has is the record, miswritten.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isReadTwoWays, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';
import { ofElse } from './same-race.ts';

/** Days after which a record is history; and after the last of all somebody did, anything is. */
const LONG = 3 * 365;
/** Words of something less than the record. */
const LESS =
  /\b(?:attempts?|miss[a-z]*|fail[a-z]*|foul[a-z]*|opener|open(?:ed|ing)|series|second[- ]best|training|exhibition|splits?|leg|first (?:lap|half)|en route|on the way|indoors?)\b/;

/** The record of the world that is told, where the one that is written is one figure off. */
export async function historyMark(
  scene: Scene,
  span: AmountSpan,
  { person, sure, span: at }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  if (!sure || setting.round || LESS.test(lower) || isUnlisted(lower) || ofElse(scene, span, at)) return undefined;
  const { dates, places, events } = setting;
  if (dates.length + places.length === 0 || events.length > 0 || dates.some(({ relative }) => relative))
    return undefined;
  const day = (scene.published ?? scene.today).first;
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const isOver = all.every(({ date }) => date.last < day - LONG);
  const found: Achievement[] = [];
  for (const each of contested) {
    const amount = readingOf(span, each);
    if (!each.records.includes('world') || amount.unit !== each.unit || slipsBetween(amount, each) !== 1) continue;
    if (isReadTwoWays(amount, each) || isOfStopWatch(span, each)) continue;
    const [then, there] = [
      dates.some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date)),
      places.some(({ name }) => isPlaceOf(each, name)),
    ];
    const isTold = then ? each.date.last < day - LONG : there && isOver;
    if (isTold && (await conflictsOf(scene.facts, each, setting)).length === 0) found.push(each);
  }
  const [only] = found;
  if (!only || found.some(({ value }) => value !== only.value) || isToldBeside(scene, span, only)) return undefined;
  const has = [scene, ...scene.before].some((where) =>
    castOf(where).some((member) =>
      achievementsOf(member.person, scene.facts.lexicons.rules).some((each) =>
        span.readings.some((reading) => isSame(reading, each)),
      ),
    ),
  );
  return has || isOneOfMany(scene, span) ? undefined : only;
}

/** Several jumps or throws, of which the best alone is a record. */
const isOneOfMany = (scene: Scene, span: AmountSpan): boolean =>
  span.readings[0]?.unit === 'mm' &&
  spansOf(scene, 'amount').filter(({ readings: [first] }) => first?.unit === 'mm' && first.value > 3000).length > 2;

/**
 * A mark that a digit is wrong of, by what the lists do not have: they go deep enough to have it, had it been done, and
 * one of the person's marks that the words speak of is a slip of the pen away from it.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { fold } from '../../../domain/name.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { amongOf } from '../marks/contest.ts';
import { isBeyond, isMissing, isUnlisted, isUnlistedNews } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { type Conflict, conflictsOf, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { recordLists } from '../records/progression.ts';
import type { Setting } from '../setting.ts';
import { isBest } from './mark-meant.ts';

/** With so much that speaks for a mark, two of its digits may be wrong. */
const CERTAIN = 4;

interface Candidate {
  readonly each: Achievement;
  readonly weight: number;
}

export async function slipOf(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  if (isUnlisted(scene.reading.lower)) return undefined;
  const all = achievementsOf(owner.person, scene.facts.lexicons.rules);
  // What came later than the text was not known to it.
  const known = all.filter(({ date }) => date.first <= (scene.published ?? scene.today).last + 1);
  const among = amongOf(setting, contested);
  const told: Candidate[] = [];
  for (const each of contested) {
    const amount = readingOf(span, each);
    const slips = amount.unit === each.unit ? slipsBetween(amount, each) : Number.POSITIVE_INFINITY;
    if (slips > 2) continue;
    // Of a series of jumps or throws only the best one is listed.
    if (isAttempt(scene, span, amount, each, owner, slips)) continue;
    const { weight, isTimed } = weigh(scene, span, each, owner, setting, contested);
    // That no clock shows the time is certain whatever the words say.
    const misprinted = amount.misprint !== undefined;
    if (weight < (slips > 1 ? CERTAIN : misprinted ? 0 : 1)) continue;
    if (isOfOtherDayAndPlace(span, each, setting)) continue;
    const conflicts = await conflictsOf(scene.facts, each, setting);
    if (conflicts.length > 0 && !(weight >= CERTAIN && conflicts.every(isLoose))) continue;
    const day = isTimed ? each.date.last : (scene.published ?? scene.today).last;
    if (!misprinted && !isTimed && isUnlistedNews(scene.news, each.discipline)) continue;
    if (!misprinted && !isBeyond(amount, each.discipline, known) && !isMissing(span.readings, all, among, day))
      continue;
    told.push({ each, weight: weight - slips / 2 });
  }
  const only = heaviest(told);
  if (!only || (await isSomebodys(scene, span, owner, contested))) return undefined;
  return only;
}

/** Whether it may be one of the other attempts of the day: no words make it the mark of the day, or the owner's own. */
function isAttempt(
  scene: Scene,
  span: AmountSpan,
  { value, unit }: Amount,
  each: Achievement,
  { possessor }: Owner,
  slips: number,
): boolean {
  if (unit !== 'mm' || value > (each.value as number)) return false;
  return slips > 1 || (!possessor && !OF_THE_DAY.test(before(scene, span, 40)));
}

const OF_THE_DAY = /\b(?:record|best|won|wins?|winning|gold|title|victory|holds?|took)\b/;

/** `In Moscow in 2013 she was second behind Lysenko, who won with 78.80m`: neither of that year nor of that city. */
const isOfOtherDayAndPlace = (span: AmountSpan, each: Achievement, { around }: Setting): boolean => {
  const dates = around.dates.filter(({ end }) => end <= span.start);
  const cities = around.places.filter(({ known, end }) => known && end <= span.start);
  return (
    dates.length > 0 &&
    cities.length > 0 &&
    !dates.some(({ relative, date }) => relative || overlaps(date, each.date)) &&
    !cities.some(({ name }) => isPlaceOf(each, name))
  );
};

/** "a year ago" may be said of something else. */
const isLoose = (conflict: Conflict): boolean => conflict.with === 'date';

function heaviest(told: readonly Candidate[]): Achievement | undefined {
  const [first] = [...told].sort((a, b) => b.weight - a.weight);
  const rival = told.some(({ each, weight }) => weight === first?.weight && each.value !== first.each.value);
  return rival ? undefined : first?.each;
}

/**
 * How much of what the words say a mark agrees with, and whether they tell its time: what was done since the lists were
 * made cannot be meant then.
 */
function weigh(
  scene: Scene,
  span: AmountSpan,
  each: Achievement,
  { possessor }: Owner,
  { dates, events, places, around }: Setting,
  contested: readonly Achievement[],
): { readonly weight: number; readonly isTimed: boolean } {
  const { published } = scene;
  const { lower } = scene.reading;
  const near = `${before(scene, span, 80)}${lower.slice(span.start, span.end + 40)}`;
  const city = fold(each.city ?? '');
  const isIn = ({ name }: { readonly name: string }) => city !== '' && city.includes(name);
  const day = dates.some(({ date }) => date.precision === 'day' && overlaps(date, each.date));
  const race = events.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`)));
  const place = places.some(isIn);
  const time = dates.some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date));
  const news =
    (dates.length === 0 || place || race) &&
    published?.precision === 'day' &&
    isOfDays(each, { first: published.first - 7, last: published.last });
  // `won three titles in Melbourne in 1956: the 100 metres in 11.5, the 200 in 23.4`.
  const there =
    dates.length === 0 &&
    places.length === 0 &&
    around.places.some(isIn) &&
    around.dates.some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date));
  const nearby = !there && dates.length === 0 && places.length === 0 && around.places.some(isIn);
  const record = /\brecord/.test(near) && each.records.includes('world');
  const best =
    (possessor || isBracketed(scene, span) || /\b(?:best|once|fastest|faster|records?|ever)\b/.test(near)) &&
    isBest(each, contested);
  const told = race || place || time || news || there;
  const won =
    told && each.place === 1 && /\b(?:won|wins?|winning|winner|gold|titles?|champion|victory|took)\b/.test(near);
  const weights: readonly (readonly [boolean, number])[] = [
    [day, 4],
    [race, 3],
    [news, 3],
    [place, 2],
    [there, 2],
    [record, 2],
    [best, 2],
    [nearby, 1],
    [time, 1],
    [won, 1],
  ];
  return { weight: weights.reduce((sum, [is, much]) => sum + (is ? much : 0), 0), isTimed: told };
}

/** `behind Radcliffe (2:15:25)`: what somebody is known for; of whom somebody was clear it is the race. */
function isBracketed(scene: Scene, span: AmountSpan): boolean {
  const { lower } = scene.reading;
  return (
    lower[span.start - 1] === '(' &&
    /^(?:m|s|secs?)?\)/.test(lower.slice(span.end)) &&
    !/\b(?:clear of|ahead of|beat(?:ing|s)?|edg(?:ed|ing)(?: out)?|held off|holding off|from)\s[^,;(]{0,50}\($/.test(
      before(scene, span, 70),
    )
  );
}

/** Whether it stands as it is for somebody else the text spoke of, or was the record of the world. */
async function isSomebodys(
  scene: Scene,
  span: AmountSpan,
  { person: { id, sex }, possessor, span: at }: Owner,
  contested: readonly Achievement[],
): Promise<boolean> {
  const day = (scene.published ?? scene.today).last;
  const has = (each: Pick<Achievement, 'value' | 'unit' | 'step'>) =>
    span.readings.some((reading) => isSame(reading, each));
  const had = (each: Achievement) => each.date.first <= day && has(each);
  // `Blake's 19.62`: nobody else's, whoever has run the same.
  const own = possessor && at.end <= span.start && span.start - at.end <= 3;
  const others = own ? [] : [scene, ...scene.before].flatMap((each) => castOf(each).map(({ person }) => person));
  if (others.some((each) => each.id !== id && achievementsOf(each, scene.facts.lexicons.rules).some(had))) return true;
  for (const discipline of new Set(contested.map((each) => each.discipline))) {
    const lists = await recordLists(scene.facts, 'world', discipline, day);
    const isRecord = ({ value, unit }: Pick<Achievement, 'value' | 'unit'>) =>
      span.readings.some((reading) => reading.value === value && reading.unit === unit);
    if (lists.some((list) => list.sex === sex && list.steps.some(({ step }) => isRecord(step)))) return true;
  }
  return false;
}

/** `a world record of`, `Kostadinova's 1987 record of`: of the world where no word makes it another. */
const OF_RECORD = /(?:\bworld (?:record|mark|best)|['’]s?\s(?:\d{4}\s)?(?:old\s)?record) (?:time |mark )?of\s$/;

/** `Chistyakova's long jump record, 7.25`: of the world where no word makes it another. */
const OWN_RECORD =
  /['’]s?\s(?:(?:world|\d[\d,]*\s?(?:m|km)?|met(?:re|er)s|hurdles|steeplechase|marathon|half|long|high|triple|jump|pole|vault|shot|put|discus|javelin|hammer|throw|mile|(?:wo)?men['’]s|decathlon|heptathlon)\s){1,4}record(?:,|\s(?:is|was|of))\s$/;

/** `Coleman's 6.37 is the fastest ever run indoors`: that of the world. */
const isOwnBest = ({ reading: { lower } }: Scene, { end }: AmountSpan): boolean =>
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?(?:\s(?:for|in|over)\s(?:the\s)?[\da-z ]{2,28})?\s(?:is|was|are|were|remains?)\s(?:both\s|still\s){0,2}(?:the (?:fastest|quickest|highest|longest|furthest|farthest) (?:[a-z]+ )?(?:ever|in history)\b|(?:the|an?)\sworld\srecord)/.test(
    lower.slice(end, end + 90),
  );

/** `a world record of 2:03:13`, said of a mark that was none, one figure away from the only one that was. */
export function recordInstead(
  scene: Scene,
  span: AmountSpan,
  each: Achievement,
  contested: readonly Achievement[],
): Achievement | undefined {
  const isRecord =
    OF_RECORD.test(before(scene, span, 34)) || OWN_RECORD.test(before(scene, span)) || isOwnBest(scene, span);
  if (each.records.length > 0 || !isRecord) return undefined;
  const records = contested.filter((other) => other.discipline === each.discipline && other.records.includes('world'));
  const alike = records.filter((other) => slipsBetween(readingOf(span, other), other) === 1);
  return new Set(alike.map(({ value }) => value)).size === 1 ? alike[0] : undefined;
}

/** Which performance of a person a miswritten mark was to be. */

import { isPlaceOf } from '../../../domain/city.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { fold } from '../../../domain/name.ts';
import type { Amount, AmountSpan, Span } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { amongOf } from '../marks/contest.ts';
import { depthOf, isBeyond, isMissing, isSinceLists, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isLong, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isFinal } from '../races/races.ts';
import type { Setting } from '../setting.ts';

/** The one performance a clause means though its mark is another, where it cannot be that of another race. */
export async function meantBy(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const each = await likeliestOf(scene, span, owner, setting, contested);
  if (!each || span.readings.some((reading) => isSame(reading, each))) return undefined;
  // `the only man to beat him this year, with 44.32 in Eugene`: the race of another year is not meant.
  const [year, otherYear] = setting.around.dates.filter(({ date }) => date.precision === 'year');
  if (setting.dates.length === 0 && !owner.possessor && year && !otherYear && !overlaps(year.date, each.date))
    return undefined;
  const amount = readingOf(span, each);
  const all = achievementsOf(owner.person, scene.facts.lexicons.rules);
  const words = aroundOf(scene, span, owner.span);
  const [record, best] = [each.records.includes('world'), isBest(each, contested)];
  // Since the lists were made nobody has done what was a record or a best before a second time.
  const then =
    setting.dates.length > 0 ||
    setting.events.some(({ year }) => year !== undefined) ||
    isOfRace(each, setting) ||
    record ||
    best;
  const day = then ? each.date.last : (scene.published ?? scene.today).last;
  const certain =
    amount.misprint !== undefined ||
    isPlaced(scene, each, setting, words) ||
    isBeyond(
      amount,
      each.discipline,
      all.filter(({ date }) => date.first <= (scene.published ?? scene.today).last + 1),
    ) ||
    (isNews(scene, each) &&
      (isLong(each) || isBetterTold(scene, span, each) || isBestOfNews(scene, amount, each, setting, contested))) ||
    (record && isLong(each) && isOfCity(each, setting)) ||
    (best && isRecordTold(scene, span)) ||
    isMissing(span.readings, all, amongOf(setting, contested), day) ||
    (best && (isSinceLists(each) || /\bbest\b(?! of (?:them|the|all|those|these)\b)/.test(words))) ||
    (record && /\b(?:records?|mark|best|stood|holds?|held)\b/.test(scene.reading.lower)) ||
    (record && owner.possessor && UNSURPASSED.test(scene.reading.lower)) ||
    (record && depthOf(all, each.discipline, each.environment) === undefined);
  return certain ? each : undefined;
}

/** Whether the end of a race is told, which has one mark of everybody. */
function isPlaced(scene: Scene, each: Achievement, setting: Setting, words: string): boolean {
  if (each.place === undefined) return false;
  if (isOfRace(each, setting) || isNews(scene, each) || isOfCity(each, setting)) return PLACED.test(words);
  const { around } = setting;
  return (
    around.dates.some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date)) &&
    (isOfRace(each, around) || isOfCity(each, around)) &&
    PLACED.test(scene.reading.lower)
  );
}

/** Words of the end of a race, which has one mark of everybody. */
const PLACED =
  /\b(?:won|wins?|winning|winner|victory|gold|silver|bronze|titles?|champion|medal|first|second|third|fourth|fifth|sixth|seventh|eighth|finish|finished|finishing|beat|beating|final|took|record)\b/;

/** `Holloway's 7.27 is the fastest ever`, `his 45.94 has never been approached`. */
const UNSURPASSED =
  /(?<!\bnot )\bthe (?:fastest|quickest|highest|longest|furthest|farthest)\b[a-z ]{0,16}\b(?:ever|in history)\b|\bnever been (?:approached|beaten|bettered|broken|matched|equalled|surpassed|improved)\b/;

function isOfRace({ event }: Achievement, { events }: Pick<Setting, 'events'>): boolean {
  return events.some(({ series }) => series.some((id) => event?.startsWith(`${id}-`)));
}

const isOfCity = (each: Achievement, { places }: Pick<Setting, 'places'>): boolean =>
  places.some(({ name }) => isPlaceOf(each, name));

/** Days after which a race is news no more; of championships that are spoken of it is to their end. */
const NEWS = { race: 7, championships: 10 };

export function isNews(scene: Scene, each: Achievement): boolean {
  const { published } = scene;
  if (published?.precision !== 'day') return false;
  const within = (days: number) => isOfDays(each, { first: published.first - days, last: published.last });
  return within(NEWS.race) || (within(NEWS.championships) && isOfSpoken(scene, each));
}

/** `His previous best was 1:18:33`: of what was done before the news. */
export const withoutNews = (scene: Scene, span: AmountSpan, some: readonly Achievement[]): readonly Achievement[] =>
  PREVIOUS.test(before(scene, span, 60)) ? some.filter((each) => !isNews(scene, each)) : some;

const PREVIOUS =
  /\b(?:previous|prior|former|earlier|old)\s(?:[a-z]+\s){0,3}(?:best|pb|pr|mark|record)(?:\s(?:time|mark))?\s(?:of|was|is|had\sbeen|stood\sat)\s(?:only\s|just\s|the\s|an?\s)?$/;

/** Of Games or championships that stand, or whose city stands, in this sentence or one of those before. */
const isOfSpoken = (scene: Scene, each: Achievement): boolean =>
  CHAMPIONSHIP.test(each.event ?? '') &&
  [scene, ...scene.before].some(
    (where) =>
      isOfRace(each, { events: spansOf(where, 'event') }) || isOfCity(each, { places: spansOf(where, 'place') }),
  );

const CHAMPIONSHIP =
  /^(?:olympics|world-championships|world-indoor-championships|european-championships|commonwealth-games)-\d/;

/**
 * The one performance a clause can mean though its mark is another: of the race or day it names, of the days before
 * publication, a record; and so much like it that no other race is meant.
 */
async function likeliestOf(
  scene: Scene,
  span: AmountSpan,
  { possessor, span: owner }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const like = contested.filter((each) => span.readings.some((reading) => isAlike(reading, each)));
  const anchored: Achievement[] = [];
  for (const each of like) if ((await conflictsOf(scene.facts, each, setting)).length === 0) anchored.push(each);
  const slips = (each: Achievement) =>
    Math.min(...span.readings.filter(({ unit }) => unit === each.unit).map((reading) => slipsBetween(reading, each)));
  const record = /\brecord\b/.test(before(scene, span, 60));
  const set = (each: Achievement) => Number(record && each.records.length > 0);
  const best = (list: readonly Achievement[]) =>
    [...list].sort(
      (a, b) =>
        slips(a) - slips(b) ||
        set(b) - set(a) ||
        // Of the rounds of a day the one with the record is told.
        (a.date.text === b.date.text ? Number(isWorld(b)) - Number(isWorld(a)) : 0) ||
        distance(span, a) - distance(span, b),
    )[0];
  const at = anchored.filter(({ event }) =>
    setting.events.some(({ series }) => series.some((id) => event?.startsWith(`${id}-`))),
  );
  const here = anchored.filter(
    ({ city, date }) =>
      setting.places.some(({ name }) => fold(city ?? '').includes(name)) &&
      setting.dates.some((said) => overlaps(said.date, date)),
  );
  const exact =
    (here.length > 0 && new Set(here.map(({ event, date }) => event ?? date.text)).size === 1) ||
    setting.dates.some(({ date }) => date.precision === 'day') ||
    setting.events.some(({ year }) => year !== undefined) ||
    new Set(at.map(({ event }) => event)).size === 1;
  if (exact && anchored.length > 0) {
    // Of the race that is named, where there is one of it: another of that year is not meant.
    const near = at.length > 0 ? at : anchored;
    // `ran 9.58 at the Beijing Olympics`: no slip of a heat there, but the mark of another final.
    const mixed = contested.some((each) => span.readings.some((reading) => isSame(reading, each)));
    const finals = mixed ? at.filter((each) => isFinal(each) && each.place !== undefined) : [];
    if (finals.length === 1) return finals[0];
    const closest = best(near) as Achievement;
    const rounds = new Set(near.map(({ value }) => value)).size;
    // Further away it is not this mark that was miswritten: it is of somebody else, or of the way there.
    return slips(closest) <= (rounds === 1 ? 2 : 1) ? fits(span, closest, slips(closest)) : undefined;
  }
  const past =
    (possessor && setting.dates.length === 0 && !/^\sfor\s/.test(scene.reading.lower.slice(span.end))) ||
    /\b(?:previous|previously|earlier|(?<!-)old|former|last year|ago)\b/.test(before(scene, span, 80));
  const dated = setting.dates.length > 0 || setting.places.length > 0 || setting.events.length > 0;
  const { published } = scene;
  if (!past && published?.precision === 'day' && !setting.dates.some(({ relative }) => !relative)) {
    const news = anchored.filter((each) => isOfDays(each, { first: published.first - 7, last: published.last }));
    const closest = best(news);
    if (closest && slips(closest) <= 1) return fits(span, closest, slips(closest));
  }
  // A year, a place or nothing at all: only a slip of the pen shows that it is meant.
  const around: Achievement[] = [];
  if (!dated) {
    for (const each of like) if ((await conflictsOf(scene.facts, each, setting.around)).length === 0) around.push(each);
  }
  const told = setting.around.dates.length > 0 || setting.around.events.length > 0;
  // A race report without a date tells of its day: of an old mark only where it speaks of one.
  const recalled = published?.precision !== 'day' || past || possessor || RECALLED.test(aroundOf(scene, span, owner));
  const notable: Achievement[] = [];
  // In the city that is named, where there is one: of another no more is known than that it may lie there.
  const inCity = anchored.filter((each) => isOfCity(each, setting));
  for (const each of inCity.length > 0 ? inCity : anchored) {
    if (!dated && !(recalled && (each.records.length > 0 || isBest(each, contested)))) continue;
    if (dated || possessor || (await conflictsOf(scene.facts, each, setting.around)).length === 0) notable.push(each);
  }
  // `Železný's record of 96.48`, `holds both sprint records, 9.59 and 19.19`: one of the few the person set.
  const held = HELD.test(scene.reading.lower)
    ? anchored.filter(
        (each) => each.records.includes('world') && slips(each) <= 1 && isOfRecord(scene, span, possessor),
      )
    : [];
  if (held.length > 0 && new Set(held.map(({ value }) => value)).size === 1) return held[0];
  const top = isRecordTold(scene, span)
    ? anchored.find((each) => isBest(each, contested) && slips(each) === 1)
    : undefined;
  if (top) return top;
  const closest = best([...notable, ...(told ? around : [])]);
  return closest && slips(closest) <= 1 && isLong(closest) ? closest : undefined;
}

/** Better than all that was done before the best of all, which is the news: no other day is meant. */
function isBestOfNews(
  scene: Scene,
  claimed: Amount,
  each: Achievement,
  { round }: Setting,
  contested: readonly Achievement[],
): boolean {
  const { kind } = each.discipline;
  return (
    isBest(each, contested) &&
    !round &&
    !isUnlisted(scene.reading.lower) &&
    contested.every(
      ({ discipline, value, date }) =>
        discipline !== each.discipline ||
        value === null ||
        date.first === each.date.first ||
        compareMarks(kind, claimed.value, value) < 0,
    )
  );
}

/** `12.22, well inside the 12.20 of Harrison`: better than another mark, which the one that is written is not. */
export function isBetterTold(scene: Scene, span: AmountSpan, each: Achievement): boolean {
  const rival = spansOf(scene, 'amount').find(
    (other) => other.start >= span.end && BETTER.test(scene.reading.lower.slice(span.end, other.start)),
  );
  const [claimed, beaten] = [readingOf(span, each), rival && readingOf(rival, each)];
  if (!beaten || beaten.unit !== each.unit || each.value === null) return false;
  const { kind } = each.discipline;
  return compareMarks(kind, claimed.value, beaten.value) >= 0 && compareMarks(kind, each.value, beaten.value) < 0;
}

const BETTER =
  /^(?:\s?m|\ssec[a-z]*|\smet[a-z]+|\spoints)?,?\s(?:(?:well|just|far|comfortably|easily|which|was|is|a)\s){0,3}(?:inside|under|below|beyond|beating|breaking|bettering|improving(?: on)?|lowering|eclipsing|surpassing|erasing|faster than|quicker than|better than|further than|farther than|higher than)\s[^;.()]{1,50}$/;

/** `12.42 was a Swiss record`, `7.72 is the fastest ever`, `a record of 12.42`: as good as nobody has been. */
function isRecordTold({ reading: { lower } }: Scene, { start, end }: Span): boolean {
  return IS_RECORD.test(lower.slice(end, end + 90)) || A_RECORD.test(lower.slice(Math.max(0, start - 50), start));
}

const IS_RECORD =
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?(?:\s(?:for|in|over)\s(?:the\s)?[\da-z ]{2,28})?(?:\sand\s[^;.]{4,40})?\s(?:is|was|are|were|remains?|stands? as)\s(?:both\s|still\s){0,2}(?:(?:an?|the|his|her)\s(?:[a-z’'-]+\s){0,3}records?\b|the (?:fastest|quickest|highest|longest|furthest|farthest)\b[a-z ]{0,16}\b(?:ever|in history)\b)/;
const A_RECORD = /\b(?:national|world|[a-z]{3,12}(?:an|ish|ese|ch|ss))\srecord\s(?:(?:time|mark)\s)?of\s$/;

/** The words from the owner to a mark, and those right behind it. */
function aroundOf({ reading }: Scene, span: AmountSpan, owner: Owner['span']): string {
  const from = Math.max(0, owner.end <= span.start ? owner.start - 45 : span.start - 60);
  return reading.lower.slice(from, span.end + 40);
}

/** Words by which a mark is told that is not of the day's race. */
const RECALLED =
  /\b(?:best|record|holder|mark|fastest|faster|quickest|in history|all[ -]time|ever|once|(?:has|have|had) (?:run|vaulted|thrown|jumped|leapt|cleared|clocked|walked|scored|gone))\b/;

const HELD = /\brecords?\b/;

/** The record of the owner stands beside the mark, `record of 96.48`, `world record 9.58`, `9.58 world record`. */
function isOfRecord(scene: Scene, span: AmountSpan, possessor: boolean): boolean {
  const held = /\b(?:holds?|holder|owns?|set(?:s|ting)?|broke|breaking|has)\b/.test(scene.reading.lower);
  return spansOf(scene, 'record').some(
    ({ scope, start, end }) =>
      (scope === 'world' || scope === 'any') &&
      (possessor || held) &&
      ((end <= span.start &&
        /^(?:\s(?:of|at|with|is|was|stands at|to)|,|:|\s\(|,\s[\d.:]+\sand)?\s?$/.test(
          scene.reading.lower.slice(end, span.start),
        )) ||
        (start >= span.end && start - span.end < 16)),
  );
}

/** A jump or throw that is worse than the day's mark may be another attempt of the day. */
function fits(span: AmountSpan, each: Achievement, slips: number): Achievement | undefined {
  const claimed = readingOf(span, each).value;
  const attempt = each.unit === 'mm' && claimed < (each.value as number);
  return attempt && slips > 1 ? undefined : each;
}

const isWorld = ({ records }: Achievement): boolean => records.includes('world');

/** Of the same order: a mark of the discipline, or one digit away from it. */
export function isAlike(reading: Amount, each: Achievement): boolean {
  if (each.value === null || reading.unit !== each.unit) return false;
  return Math.abs(reading.value / each.value - 1) < 0.08 || slipsBetween(reading, each) <= 1;
}

export function isBest(each: Achievement, among: readonly Achievement[]): boolean {
  const lower = each.unit === 'ms';
  return among.every(
    (other) =>
      other.discipline !== each.discipline ||
      other.value === null ||
      // With too much wind, or on a course that drops, it is nobody's best.
      (other.aided && !each.aided) ||
      (lower ? (each.value as number) <= other.value : (each.value as number) >= other.value),
  );
}

function distance(span: AmountSpan, each: Achievement): number {
  return Math.min(
    ...span.readings.filter(({ unit }) => unit === each.unit).map(({ value }) => Math.abs(value - (each.value ?? 0))),
  );
}

/** Ways in which a time can be right though the lists have another: they are not whole, and there were other clocks. */
import { englishCity, isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { keepsTimingsApart } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isFinal } from '../races/races.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfCompetitionTold } from '../told-races/competition.ts';
import { isTogether, toldIn } from '../told-races/same-race.ts';
import type { Doubt } from './doubt.ts';

export const clockDoubts: readonly Doubt[] = [ofOldDays, ofOldTables, ofRoadClock];

/** From then on lists of all are kept, by the electronic clock. */
const LISTED_FROM = dateOf('1977');

/** `his record of 3:58.4`, `3:58.4, a world record`: of the mark itself, and not of another of the sentence. */
const isCalledRecord = ({ reading: { lower } }: Scene, { start, end }: Claim): boolean =>
  /\b(?:record|mark)\b[^,;]{0,60}$/.test(lower.slice(Math.max(0, start - 80), start)) ||
  /^[^;]{0,40}\b(?:record|mark)\b/.test(lower.slice(end, end + 60));

const isOfFirst = ({ claims }: Scene, { subject, actual }: Claim): boolean =>
  claims.some(
    (each) =>
      each.type === 'first-under' &&
      each.verdict === 'supported' &&
      each.subject?.id === subject?.id &&
      actual !== null &&
      each.actual?.includes(`(${actual},`),
  );

/**
 * `3:58.8` of Bannister, whose best that the dataset has is his record of 3:59.4; `3:57.9` of Landy, ratified as 3:58.0:
 * of the days before there were lists more has been run than the records, and stop watches were rounded.
 */
function ofOldDays(scene: Scene, claim: Claim): string | undefined {
  const { asOf } = claim;
  if (asOf === null || dateOf(asOf).first >= LISTED_FROM.first) return undefined;
  const found = heldAgainst(scene, claim);
  if (!found) return undefined;
  const { then, off, byHand } = found;
  if (then.step >= 100 && Math.abs(off) <= 100) return 'the stop watch of those days was rounded';
  // `27:39.4` of the stop watch, where the electronic clock had 27:39.89.
  if (then.step < 100 && byHand && off >= 0 && off < 600) return 'the stop watch may have told it';
  if (Math.abs(off) <= then.step && keepsTimingsApart(then.discipline)) return 'two clocks may have told it';
  // What is called a record is not better than the record.
  if (then.records.includes('world') && isCalledRecord(scene, claim)) return undefined;
  if (isOfTold(scene, then)) return undefined;
  // Whoever was the first past a barrier was so with the one mark.
  if (isOfFirst(scene, claim)) return undefined;
  return off > 0 && isUntold(scene, then) ? 'the lists of those days may lack it' : undefined;
}

/** The tables by which points are counted now are of that year, and those before them of 1962. */
const TABLES_FROM = dateOf('1985');
const OLD_TABLES_FROM = dateOf('1962');

/** `8797 points` in Los Angeles, which are 8847 by the tables of today. */
function ofOldTables(_: Scene, { type, asOf, actual, claimed }: Claim): string | undefined {
  if (type !== 'mark' || asOf === null || dateOf(asOf).first >= TABLES_FROM.first) return undefined;
  const [said, known] = [claimed, actual ?? ''].map((words) => Number(/^\d{4}(?![.:\d])/.exec(words)?.[0]));
  // `8,852` for 8832: a slip, as of any mark.
  const isSlip = [...String(said)].filter((figure, at) => figure !== String(known)[at]).length < 2;
  if (!said || !known || isSlip) return undefined;
  const give = dateOf(asOf).first < OLD_TABLES_FROM.first ? 700 : 80;
  return Math.abs(said - known) <= give ? 'the score may be of the tables of those days' : undefined;
}

/** The final is told, by the news of the day or by a place in it that the text has right: it has one time of everybody. */
function isOfTold(scene: Scene, then: Achievement): boolean {
  if (!isFinal(then) || PART.test(scene.reading.lower)) return false;
  return (
    isNews(scene, then) ||
    isOfTime(scene, then) ||
    isOfCompetitionTold(scene, then) ||
    toldIn(scene, scene.claims).some(({ deed, marked }) => !marked && isTogether(deed, then))
  );
}

/** `What a night Mexico City had in October 1968`: the nearest sentence with a day tells it, and the city. */
function isOfTime(scene: Scene, then: Achievement): boolean {
  const told = [scene, ...scene.before].find((each) => spansOf(each, 'date').length > 0);
  return (
    told !== undefined &&
    spansOf(told, 'date').every(({ date }) => overlaps(date, then.date)) &&
    then.city !== undefined &&
    told.reading.lower.includes(englishCity(then.city).toLowerCase())
  );
}

const PART =
  /\b(?:heats?|semi-?finals?|semis?|quarter-?finals?|qualif[a-z]+|rounds?|preliminar[a-z]+|trials?|relay|leg|splits?|laps?|half-?way|earlier|before|ago|previous(?:ly)?)\b/;

/** `59:25` of whom the list has with 59:24: when a road race was timed is told in several ways. */
function ofRoadClock(scene: Scene, claim: Claim): string | undefined {
  const found = heldAgainst(scene, claim);
  return found &&
    found.then.records.length === 0 &&
    Math.abs(found.off) === 1000 &&
    found.then.step === 1000 &&
    ROADS.test(found.then.discipline.id)
    ? 'lists of road races differ by a second'
    : undefined;
}

const ROADS = /^(?:half-marathon|\d+(?:km|mile)-road)$/;

/** The time that a claim was held against, and by how much it is longer. */
function heldAgainst(
  scene: Scene,
  { type, asOf, actual, claimed, subject }: Claim,
): { readonly then: Achievement; readonly off: number; readonly byHand: boolean } | undefined {
  if (type !== 'mark') return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject?.id)?.person;
  const all = person ? achievementsOf(person, scene.facts.lexicons.rules) : [];
  const day = all.filter(({ date }) => date.text === asOf);
  const same = day.find(({ mark }) => mark === actual);
  const then = day.find(({ value, records }) => value === same?.value && records.includes('world')) ?? same;
  const read = then && readMark(claimed, then.discipline.kind);
  if (!then || !read || !isMark(read) || then.unit !== 'ms' || then.value === null) return undefined;
  return { then, off: then.value - read.value, byHand: read.step >= 100 };
}

/** No day, race or place of it stands in the sentence, nor that it was the record. */
function isUntold({ reading }: Scene, then: Achievement): boolean {
  if (then.records.includes('world') && IS_RECORD.test(reading.lower)) return false;
  return !reading.spans.some(
    (span) =>
      (span.kind === 'date' && overlaps(span.date, then.date)) ||
      (span.kind === 'event' && !span.title) ||
      (span.kind === 'place' && then.records.includes('world') && isPlaceOf(then, span.name)),
  );
}

const IS_RECORD = /\b(?:is|was|remained|stood as)\s(?:still\s)?(?:an?|the)\s(?:[a-z]+\s){0,2}record\b/;

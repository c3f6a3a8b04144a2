/**
 * Whether what a text tells otherwise than the data is an error: that the lists would have another deed, of which it is
 * true, had there been one.
 */

import { yearOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isMissing, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isLong, isSame, slipsBetween } from '../marks/performance.ts';
import { CHAMPIONSHIPS, COMPLETE } from '../races/championships.ts';
import { spokenEvents } from '../races/editions.ts';
import { isFinal } from '../races/races.ts';
import { isOfBreaker, isSince } from '../said-of-else.ts';
import { isOfStopWatch, isToldBeside } from '../told-races/raced-mark.ts';
import { type Meant, seriesOf } from './meant.ts';
import { isRoofed } from './record-told.ts';
import type { Tale } from './tale.ts';

export async function isError(scene: Scene, tale: Tale, meant: Meant): Promise<boolean> {
  const { lower } = scene.reading;
  if (!tale.subject.sure || DENIED.test(lower.slice(Math.max(0, tale.start - 16), tale.start))) return false;
  switch (meant.wrong) {
    case 'day':
      return isDayError(scene, tale, meant);
    case 'place':
      return isPlaceError(scene, tale, meant);
    case 'mark':
      return isMarkError(scene, tale, meant);
    case 'how':
      return isHowError(scene, tale, meant);
    default:
      return false;
  }
}

/** Before a tale, words by which it was not done. */
const DENIED = /\b(?:would|could|might|should|not|never|almost|nearly)\b|n['’]t\b/;
/** Words of a part of a race, or of several. */
const PART =
  /\b(?:heats?|semi-?finals?|qualif[a-z]+|rounds?|preliminar[a-z]+|attempts?|splits?|leg|halfway|en route|opener)\b/;

/** That the mark is told as it is, and nobody else's of another day can be meant. */
function isSole(scene: Scene, tale: Tale, { deed, agreement }: Meant): boolean {
  if (agreement.mark !== true) return false;
  const all = achievementsOf(tale.subject.person, scene.facts.lexicons.rules);
  const [mark] = tale.marks;
  if (!mark || tale.marks.length > 1) return false;
  const day = (scene.published ?? scene.today).last;
  return (
    deed.records.length > 0 || isLong(deed) || isMissing([readingOf(mark, deed)], all, new Set([deed.discipline]), day)
  );
}

/** `had stood since 15 August 1993`: the day it was made. */
const STOOD = /\b(?:stood|standing)\ssince\s$/;

async function isDayError(scene: Scene, tale: Tale, meant: Meant): Promise<boolean> {
  const { alike, agreement } = meant;
  // Of days that are counted from the text each may be another, and of several one may be of something else.
  const isOther = (date: (typeof tale.dates)[number]) =>
    isSince(scene, date) && !STOOD.test(scene.reading.lower.slice(Math.max(0, date.start - 24), date.start));
  if (tale.dates.some((date) => date.relative || isOther(date))) return false;
  if (tale.dates.length + tale.races.filter(({ year }) => year !== undefined).length > 1) return false;
  // "the record of Kipchoge, the Olympic champion of 2016": the year of the title.
  if (tale.record && tale.placed.length > 0) return false;
  if (tale.dates.some(({ date }) => isOfBreaker(scene, tale.subject, date))) return false;
  if (agreement.mark !== undefined) return isSole(scene, tale, meant);
  if (agreement.place !== true || agreement.how !== true) return false;
  const years = new Set(alike.map(({ date }) => date.text.slice(0, 4)));
  if (years.size > 1) return false;
  if (tale.record && isRoofed(scene)) return false;
  if (tale.record) return alike.every(({ records, event }) => records.length > 0 || event !== undefined);
  // Of Games and championships that are spoken of all places are known; in the city another race may have been won.
  const id = seriesOf(alike[0]) ?? '';
  // Where the championship is named beside it, the readers of medals know more of it.
  const { placing, races } = tale;
  const said = placing ? scene.reading.lower.slice(placing.start, placing.end + 3) : '';
  // `won in Eugene in 2024`: a meeting, or the trials.
  if (races.length > 0 || !/^(?:gold|silver|bronze|title|champion|crown)|\sit$/.test(said)) return false;
  return spokenEvents(scene).some(({ series }) => series.includes(id)) && (await wasOthers(scene, tale, alike[0], id));
}

/** Whether the race of the year that is told was not held, or somebody else took the place in it. */
async function wasOthers(scene: Scene, tale: Tale, { discipline, place }: Achievement, id: string): Promise<boolean> {
  const series = await scene.facts.series(id);
  if (!series || !CHAMPIONSHIPS.has(series.kind)) return false;
  const [year] = [...tale.dates.map(({ date }) => yearOf(date)), ...tale.races.map((race) => race.year)].filter(
    (each) => each !== undefined,
  );
  if (year === undefined) return false;
  const then = series.editions.find((each) => each.year === year || each.date?.startsWith(`${year}`));
  if (!then) return series.editions.some((each) => each.year < year) && COMPLETE.has(id);
  const { id: own, sex } = tale.subject.person;
  const there = (await scene.facts.event(then.id))?.results.filter(
    (each) => each.place === place && each.discipline === discipline.id && each.sex === sex && isFinal(each),
  );
  return there !== undefined && there.length > 0 && there.every(({ person }) => person !== own);
}

function isPlaceError(scene: Scene, tale: Tale, meant: Meant): boolean {
  // `the Tokyo Olympics in Sapporo`: by the name of the race, or of the city, it is the one or the other.
  return meant.agreement.day === true && isSole(scene, tale, meant);
}

function isMarkError(scene: Scene, tale: Tale, { deed, agreement, alike }: Meant): boolean {
  const { lower } = scene.reading;
  const [mark] = tale.marks;
  if (!mark || tale.marks.length > 1 || deed.value === null || PART.test(lower) || isUnlisted(lower)) return false;
  if (agreement.place !== true || (agreement.day !== true && agreement.how !== true)) return false;
  if (new Set(alike.map(({ value, date }) => `${value} ${date.text}`)).size > 1) return false;
  const amount = readingOf(mark, deed);
  if (amount.unit !== deed.unit || slipsBetween(amount, deed) > 2 || isToldBeside(scene, mark, deed)) return false;
  if (isOfStopWatch(mark, deed)) return false;
  // A jump or throw of the day that was not its best is in no list.
  const worse = compareMarks(deed.discipline.kind, amount.value, deed.value) > 0;
  if (worse && deed.unit === 'mm' && agreement.how !== true) return false;
  return Math.abs(amount.value / deed.value - 1) < CLOSE;
}

/** Marks of one race are not further from what was done. */
const CLOSE = 0.06;

function isHowError(scene: Scene, tale: Tale, meant: Meant): boolean {
  const { deed, alike } = meant;
  const [placed, other] = tale.placed;
  if (
    placed === undefined ||
    other !== undefined ||
    deed.place === undefined ||
    alike.length > 1 ||
    deed.place === placed
  )
    return false;
  if (tale.record || PART.test(scene.reading.lower) || !isSole(scene, tale, meant)) return false;
  return tale.marks.every(({ readings }) => readings.some((reading) => isSame(reading, deed)));
}

/**
 * A mark that the words call a record of whoever has it, and that was none: `holds the record at 2.01`, `his 8.59 has
 * stood for years`. Who has set a record one figure away from it, and only one, has that one.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isMissing } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isReadTwoWays, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import { isOfStopWatch, isToldBeside } from '../told-races/raced-mark.ts';
import { isBest } from './mark-meant.ts';

/** A sentence without one of them calls nothing a record. */
const CUE =
  /\b(?:records?|ever|history|all time|stood|stands|lasted|survived|endured|beaten|broken|bettered|surpassed|improved|eclipsed|erased|replaced|took|lowered|raised|brought|dat(?:es?|ed|ing)|goes|went)\b/;

/** A record, and behind it its mark. */
const RECORD_BEFORE =
  /\b(?:records?|world bests?|first (?:wo)?man (?:under|below|over|beyond|past|inside|through)(?:\s[a-z\d.:]+){1,4})\b((?:\s(?:time|mark|figures|height|distance|score|run|throw|jump))?(?:,|:|\s\(|\s(?=(?:of|at|to|with|is|was|were|are|stands|stood|now|in|by|for|over|has|had|from|remains|following|thanks)\s))[^;()]{0,64}?)$/;
const BEST_BEFORE =
  /\b(?:fastest|quickest|longest|highest|furthest|farthest|greatest)\b[a-z\d,’' -]{0,40}\b(?:ever|in history|of all time)(?:[,:]|\s(?:is|was|with|at|of))?\s(?:an?\s)?$/;
/** How far a record was taken, by words that are of records alone where one is spoken of. */
const TAKEN_TO =
  /\b(?:took|taking|brought|lowered|lowering|improved|improving|raised|raising|pushed|moved|carried)\s(?:the|his|her|it|their)\b[^;:()]{0,44}\sto\s(?:an?\s)?$/;
const BEATEN_BY =
  /\b(?:beaten|broken|bettered|surpassed|improved|eclipsed|erased|replaced|topped)\s(?:only\s)?by\s(?:[a-zà-ɏ.-]+\s){0,3}[a-zà-ɏ-]+['’]s?\s$/;

/** The record that stands. */
const CURRENT = /\b(?:present|current|standing|existing|today['’]s)\s(?:[a-z-]+\s){0,3}record\b/;

const UNIT = '(?:\\s?m\\b|\\smet(?:re|er)s|\\ssec(?:ond)?s|\\spoints)?';
/** A mark, and behind it that it is a record. */
const RECORD_AFTER = new RegExp(
  `^${UNIT}(?:\\s(?:over|for|in|at)\\s[^;:().]{1,40}?)?,?(?:\\s(?:also|still|then|which|that|is|was|remains|remained|stands|as|for|now|the|an?|another|his|her|new|current|fresh|first|oldest)){1,5}\\s(?:world\\s)?record\\b(?![\\s-](?:holder|attempt|of|by|that|set))`,
);
const SO_BROKE = new RegExp(
  `^${UNIT}[^;:().]{0,60}?(?:\\sand|,)\\s(?:so\\s|thus\\s|thereby\\s|with it\\s|in doing so\\s)?(?:br[eo]ke|breaking|set|setting|beat|beating|improved|improving|smashed|smashing|bettered|bettering|took|taking)\\s(?:the|an?|his|her)\\s(?:own\\s)?(?:[a-z\\d,]+\\s){0,3}record\\b`,
);
const STOOD = new RegExp(
  `^${UNIT}(?:\\s(?:from|in|of)\\s[^;:()]{1,30}?)?,?\\s(?:has|had|have|would)\\s(?:[a-z]+\\s){0,3}(?:stood|stand|lasted|last|survived|survive|endured)\\b`,
);
/** `17.98 with which he had taken the world record`. */
const WITH_WHICH = new RegExp(
  `^${UNIT}\\s(?:with|by)\\swhich\\s[^;:().]{1,40}\\s(?:broke|broken|set|taken|took|beat|beaten|improved|smashed)\\s(?:the|an?|his|her)\\s(?:own\\s)?(?:[a-z\\d,]+\\s){0,3}record\\b`,
);
/** `4.05 dates from May 1992`, where the text tells of records. */
const DATES = new RegExp(`^${UNIT}\\s(?:dates?|dated|dating|goes|went)\\s(?:back\\s)?(?:from|to)\\s`);
/** `It lasted three years, until de Oliveira jumped`: what a record fell to. */
const UNTIL =
  /\b(?:lasted|stood|survived|endured|held(?:\sout)?|remained)\b[^;:()]{0,60}\b(?:until|till|before)\s(?:[a-zà-ɏ’'.-]+\s){1,5}(?:r[au]n|clocked|jumped|leapt|vaulted|cleared|thr[eo]w|put|hurled|scored|walked)\s(?:an?\s)?$/;
const BEST_AFTER = new RegExp(
  `^${UNIT}(?:\\sand\\s[^;:()]{1,40}?)?,?\\s(?:(?:is|was|are|were|remains?|still)\\s){1,2}(?:both\\s|still\\s)?the\\s(?:[a-z]+\\s){0,2}(?:fastest|quickest|longest|highest|furthest|farthest)\\b[^;:()]{0,40}\\b(?:ever|in history)\\b`,
);

/** Records of something else than the world, a nation or an area: no list has them. */
export const OTHER_RECORD =
  /\b(?:course|meeting|meet|championships?|olympic|games|stadium|track|junior|youth|u-?\d\d|under-\d\d|state|club|school|college|collegiate|ncaa|masters|season|league|facility|house|circuit|commonwealth|age)(?:['’]s?)?\s(?:[a-z\d,]+\s){0,2}(?:record|best)/;
/** Between a record and a mark: this one is another. */
const NOT_IT =
  /\b(?:heats?|semi-?finals?|before|after|when|where|while|who|whose|then|earlier|ago|short|outside|off|behind|shy|than|attempts?|but|although|despite|missed|failed|until|since|and)\b/;

/** The record that is meant, where its mark is written with one figure wrong. */
export function recordCalled(
  scene: Scene,
  span: AmountSpan,
  { person, sure }: Owner,
  contested: readonly Achievement[],
): Achievement | undefined {
  const { lower } = scene.reading;
  if (!sure || !CUE.test(lower) || !isCalledRecord(scene, span) || OTHER_RECORD.test(lower)) return undefined;
  const is = (each: Achievement) => span.readings.some((reading) => isSame(reading, each));
  const same = contested.filter(is);
  const isRoofed = /\bindoors?\b/.test(lower);
  if (same.some(({ records, environment }) => records.length > 0 && (environment === 'indoor') === isRoofed))
    return undefined;
  const day = (scene.published ?? scene.today).last;
  const records = contested.filter(
    (each) =>
      each.records.length > 0 &&
      each.date.first <= day + 1 &&
      (each.environment === 'indoor') === isRoofed &&
      readingOf(span, each).unit === each.unit &&
      slipsBetween(readingOf(span, each), each) === 1,
  );
  const world = records.filter((each) => each.records.includes('world'));
  const dated = unlike(datedOf(scene, world.length > 0 ? world : records));
  // `the present record, the 7.25 of`: of two that are so near, the one that stands.
  const [only, other] = CURRENT.test(lower.slice(0, span.start)) ? dated.filter((each) => isBest(each, dated)) : dated;
  if (!only || other || isOfStopWatch(span, only) || isReadTwoWays(readingOf(span, only), only)) return undefined;
  if (isToldBeside(scene, span, only) || isOthers(scene, span, person.id)) return undefined;
  if (world.length > 0) return only;
  // Of nations not every step is known: there it must be sure that this mark was none.
  return isWorse(readingOf(span, only).value, only, same, contested) ||
    (same.length === 0 && isMissing(span.readings, contested, new Set([only.discipline]), day))
    ? only
    : undefined;
}

/** Those of a day or a place that stands in the sentence, where there are some. */
function datedOf(scene: Scene, records: readonly Achievement[]): readonly Achievement[] {
  const dated = records.filter((each) =>
    spansOf(scene, 'date').some(({ date, relative }) => !relative && overlaps(date, each.date)),
  );
  const placed = (dated.length > 0 ? dated : records).filter((each) =>
    spansOf(scene, 'place').some(({ name }) => isPlaceOf(each, name)),
  );
  return placed.length > 0 ? placed : dated.length > 0 ? dated : records;
}

function unlike(records: readonly Achievement[]): readonly Achievement[] {
  return records.filter(({ value }, at) => records.findIndex((each) => each.value === value) === at);
}

/** Whether he had been better by the day on which he did this. */
function isWorse(value: number, only: Achievement, same: readonly Achievement[], contested: readonly Achievement[]) {
  const { discipline, environment } = only;
  return (
    same.length > 0 &&
    same.every(({ date }) =>
      contested.some(
        (each) =>
          each.discipline === discipline &&
          each.environment === environment &&
          each.value !== null &&
          each.date.last < date.first &&
          compareMarks(discipline.kind, each.value, value) < 0,
      ),
    )
  );
}

/** Whether somebody else the text speaks of has set a record with the very mark. */
const isOthers = (scene: Scene, span: AmountSpan, id: string): boolean =>
  [scene, ...scene.before].some((each) =>
    castOf(each).some(
      ({ person }) =>
        person.id !== id &&
        achievementsOf(person, scene.facts.lexicons.rules).some(
          (deed) => deed.records.includes('world') && span.readings.some((reading) => isSame(reading, deed)),
        ),
    ),
  );

function isCalledRecord(scene: Scene, span: AmountSpan): boolean {
  const { lower } = scene.reading;
  const marks = spansOf(scene, 'amount').filter((each) => each !== span && roleOf(scene, each) === 'mark');
  const last = marks.findLast(({ end }) => end <= span.start);
  // `both sprint records, 9.58 and 19.19`: what the first of them is.
  if (last && /^(?:\s?m)?(?:,|\sand|\sto)\s$/.test(lower.slice(last.end, span.start)) && isCalledRecord(scene, last))
    return true;
  const next = marks.find(({ start }) => start >= span.end);
  const left = lower.slice(Math.max(last?.end ?? 0, span.start - 110), span.start);
  const right = lower.slice(span.end, Math.min(next?.start ?? lower.length, span.end + 130));
  const between = RECORD_BEFORE.exec(left)?.[1];
  if (between !== undefined && !NOT_IT.test(between)) return true;
  if (
    BEST_BEFORE.test(left) ||
    RECORD_AFTER.test(right) ||
    SO_BROKE.test(right) ||
    WITH_WHICH.test(right) ||
    STOOD.test(right)
  )
    return true;
  if (BEST_AFTER.test(lower.slice(span.end, span.end + 130)) || UNTIL.test(left)) return true;
  const isOfRecords = [scene, ...scene.before].some((each) => /\brecords?\b/.test(each.reading.lower));
  return isOfRecords && (TAKEN_TO.test(left) || BEATEN_BY.test(left) || DATES.test(right));
}

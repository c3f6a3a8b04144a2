/** Ways in which a mark can be one that no list has, or nobody's who is spoken of. */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { keepsTimingsApart } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isNews } from '../marks/mark-meant.ts';
import type { Doubt } from './doubt.ts';

export const markDoubts: readonly Doubt[] = [
  ofAnotherRace,
  ofTailwind,
  ofTheRecord,
  ofTrials,
  ofOldDays,
  ofRoadClock,
  ofAttempt,
  ofPart,
  ofTalk,
  ofLimit,
  ofTitleBefore,
  ofTimeOver,
];

/** Races that are in no list of these. */
function ofAnotherRace({ reading }: Scene): string | undefined {
  return /\bwheelchair|\bpara(?:lympi|[\s-]athlet)|\bhandcycl|\bvisually impaired\b|\bunicycl/.test(reading.lower)
    ? 'it may be said of a race of another kind'
    : undefined;
}

/** `won in 12.06, with too much wind`: what the wind has helped is in no list. */
function ofTailwind({ reading }: Scene, { type }: Claim): string | undefined {
  return OF_A_MARK.has(type) && AIDED.test(reading.lower)
    ? 'the wind may have been too strong for the lists'
    : undefined;
}

const OF_A_MARK = new Set(['mark', 'personal-best', 'season-best']);
const AIDED =
  /\b(?:wind[\s-](?:aided|assisted|affected|helped)|(?:too (?:much|strong|big)|illegal|excessive|hefty|huge|strong) (?:a )?(?:tail\s?|following )?wind|(?:tail\s?wind|wind)\s(?:[a-z]+\s){0,3}(?:(?:over|above|beyond|outside) the (?:legal |allowable |permitted )?limit|too (?:strong|much|high))|over the (?:legal |allowable )?(?:wind )?limit)\b/;

/** `won the Kenyan trials in 1:41.70`: races of one nation are in few lists. */
function ofTrials({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'mark' &&
    /\b(?:won|win|second|third|ran|at|in)\s(?:[a-z]+\s){0,3}(?:trials?|national championships?|nationals)\s(?:[a-z]+\s){0,3}(?:in|with|at)\s$/.test(
      lower.slice(Math.max(0, start - 80), start),
    )
    ? 'a race of one nation may be meant, which few lists have'
    : undefined;
}

/** `the record is 2.09`: of whoever holds it, unless it was held by the person. */
function ofTheRecord(scene: Scene, { type, start, subject, actual }: Claim): string | undefined {
  if (type !== 'mark' || !THE_RECORD.test(scene.reading.lower.slice(Math.max(0, start - 60), start))) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject?.id)?.person;
  return person?.records.some(({ mark }) => actual?.startsWith(mark))
    ? undefined
    : 'the mark of whoever holds the record may be meant';
}

const THE_RECORD =
  /\bthe\s(?:[a-z]+\s){0,2}(?:record|best|mark)\s(?:(?:is|was|remains|remained|stands|stood|stayed|then|still|now|at|being)\s){1,3}$/;

/** From then on lists of all are kept, by the electronic clock. */
const LISTED_FROM = dateOf('1977');

/** `his record of 3:58.4`, `3:58.4, a world record`: of the mark itself, and not of another of the sentence. */
const isCalledRecord = ({ reading: { lower } }: Scene, { start, end }: Claim): boolean =>
  /\b(?:record|mark)\b[^,;]{0,60}$/.test(lower.slice(Math.max(0, start - 80), start)) ||
  /^[^;]{0,40}\b(?:record|mark)\b/.test(lower.slice(end, end + 60));

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
  return off > 0 && isUntold(scene, then) ? 'the lists of those days may lack it' : undefined;
}

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
function isUntold(scene: Scene, then: Achievement): boolean {
  const { reading } = scene;
  if (then.records.includes('world') && IS_RECORD.test(reading.lower)) return false;
  if (isNews(scene, then)) return false;
  return !reading.spans.some(
    (span) =>
      (span.kind === 'date' && overlaps(span.date, then.date)) ||
      (span.kind === 'event' && !span.title) ||
      (span.kind === 'place' && then.records.includes('world') && isPlaceOf(then, span.name)),
  );
}

const IS_RECORD = /\b(?:is|was|remained|stood as)\s(?:still\s)?(?:an?|the)\s(?:[a-z]+\s){0,2}record\b/;

/** `produced 8.50 with his opening jump`: of the attempts of a day the best alone is listed. */
function ofAttempt({ reading: { lower } }: Scene, { type, claimed, actual, start, end }: Claim): string | undefined {
  if (type !== 'mark' || !claimed.endsWith(' m') || !(Number.parseFloat(claimed) < Number.parseFloat(actual ?? '')))
    return undefined;
  return ATTEMPT.test(lower.slice(Math.max(0, start - 40), end + 40))
    ? 'it may be another attempt of the day'
    : undefined;
}

const ATTEMPT =
  /\b(?:opening|first|second|third|fourth|fifth)(?:[\s-]round)?\s(?:jump|throw|leap|attempt|effort|put|round|clearance)\b|\bopen(?:ed|ing)\s(?:up\s)?with\b|\bopener\b/;

/** `ran the halves in 13:18 and 13:06`: in no list. */
function ofPart({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'mark' &&
    /\b(?:halves|splits|laps)\s(?:[a-z]+\s){0,2}(?:in|of|at)\s[^;]{0,30}$/.test(
      lower.slice(Math.max(0, start - 70), start),
    )
    ? 'it may be the time of a part of the race'
    : undefined;
}

/** `is asked about a 1:39`: what nobody has run. */
function ofTalk({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'mark' && TALK.test(lower.slice(Math.max(0, start - 50), start))
    ? 'the words may be about a mark that nobody has'
    : undefined;
}

const TALK =
  /\b(?:ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|dream(?:s|t|ed|ing)?|question(?:s|ed)?|speculat[a-z]+|think(?:s|ing)?|rumou?rs?|chances?|hopes?)\s(?:him\s|her\s)?(?:of|about)\s(?:running\s)?(?:an?|the)?\s?$/;

/** `all three beat 29:45`: a limit, on the right side of which they were. */
function ofLimit({ reading: { lower } }: Scene, { type, claimed, actual, start }: Claim): string | undefined {
  if (type !== 'mark' || !/:/.test(claimed) || claimed.length !== (actual ?? '').split('.')[0]?.length)
    return undefined;
  return claimed > (actual ?? '') &&
    /\b(?:beat|beating|beats|inside|under|below|quicker than|faster than)\s$/.test(
      lower.slice(Math.max(0, start - 14), start),
    )
    ? 'the words may be about a limit'
    : undefined;
}

/** `Pearson (12.59) has back the title that she won in Daegu in 2011`: the race of the title is another one. */
function ofTitleBefore(scene: Scene, { type, end, asOf }: Claim): string | undefined {
  if (type !== 'mark' || asOf === null || !TITLE_BEFORE.test(scene.reading.lower.slice(end))) return undefined;
  const { published } = scene;
  const isNew = published !== undefined && published.first - dateOf(asOf).last < RECENT;
  return isNew ? undefined : 'the mark may be of another race than the one that is spoken of behind it';
}

const TITLE_BEFORE =
  /^[^;.]{0,60}\b(?:titles?|crown|gold|medals?|trophy|race)\s(?:(?:that|which)\s)?(?:he|she|they)\s(?:had\s|first\s|also\s){0,2}(?:w[io]n|took|lost|claimed)\b/;
/** Days after which a race is news no more. */
const RECENT = 14;

/** `2:00:35, only 35 seconds over two hours`: no mark of its own. */
function ofTimeOver({ reading: { lower } }: Scene, { type, end }: Claim): string | undefined {
  return type === 'mark' &&
    /^\s(?:over|above|under|inside|outside|short of|past|beyond|shy of)\s(?:the\s)?(?:[a-z]+|\d+)[\s-](?:hours?|minutes?|seconds?|metres?|meters?)\b/.test(
      lower.slice(end, end + 40),
    )
    ? 'it may be how far the mark is from a round one'
    : undefined;
}

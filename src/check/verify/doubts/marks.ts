/** Ways in which a mark can be one that no list has, or nobody's who is spoken of. */
import { dateOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import type { Doubt } from './doubt.ts';

export const markDoubts: readonly Doubt[] = [
  ofBygoneContest,
  ofAnotherRace,
  ofTailwind,
  ofTheRecord,
  ofTrials,
  ofAttempt,
  ofPart,
  ofTalk,
  ofLimit,
  ofTitleBefore,
  ofTimeOver,
  ofPlaceBehind,
  ofBar,
  ofDayAndPlace,
  ofOldScore,
];

/** `won the 80m hurdles in 10.9`, `ran three miles in 12:52.4`: contests of other days, of which there is no list. */
function ofBygoneContest({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return OF_A_MARK.has(type) &&
    (BYGONE.test(lower.slice(Math.max(0, start - 60), start)) || BYGONE_BEHIND.test(lower.slice(end, end + 40)))
    ? 'the contest may be one that is held no more'
    : undefined;
}

const CONTEST_OF_THEN =
  '(?:(?:80|90)\\s?m(?:etres|eters)?(?:\\slow)?\\shurdles|\\d{2,3}[\\s-](?:yards?|y)(?:\\shurdles)?|(?:three|six|ten|3|6|10)\\smiles|200\\s?m(?:etres|eters)?\\shurdles)';
const BYGONE = new RegExp(`\\b${CONTEST_OF_THEN}\\s(?:[a-z]+\\s){0,3}$`);
const BYGONE_BEHIND = new RegExp(`^(?:\\s?(?:s|seconds))?\\s(?:for|in|over)\\s(?:the\\s)?${CONTEST_OF_THEN}(?![a-z])`);

/** `golds from Barcelona and Sydney and the record, 98.48, from Jena`: the place right behind a mark is its own. */
function ofPlaceBehind(scene: Scene, { type, end, claimed, actual }: Claim): string | undefined {
  if (type !== 'mark' || !actual?.startsWith(`${claimed.replace(/ m$/, '')}, `)) return undefined;
  // A town may be called as somebody is.
  const place = /^,?\s(?:from|in|at)\s([A-ZÀ-Þ][A-Za-zÀ-ɏ-]{2,30})/.exec(scene.reading.text.slice(end, end + 45))?.[1];
  return place && fold(actual).includes(fold(place)) ? 'the place right behind it is where it was' : undefined;
}

/** `8797 points` of 1984, 8798 since: scores of those days were counted again when the film of a race was read anew. */
function ofOldScore(_scene: Scene, { type, claimed, actual, asOf }: Claim): string | undefined {
  if (!OF_A_MARK.has(type) || !/\bpoints$/.test(claimed) || asOf === null) return undefined;
  const off = Math.abs(Number.parseInt(claimed, 10) - Number.parseInt(actual ?? '', 10));
  return off <= RECOUNTED && dateOf(asOf).last < TABLES_OF_1985 ? 'scores of those days were counted again' : undefined;
}

/** By so many points a recount may change a score. */
const RECOUNTED = 2;
const TABLES_OF_1985 = dateOf('1986').first;

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

/** `2:00:35, only 35 seconds over two hours`: no mark of its own. `52.74 over 400 metres` is a time of that distance. */
function ofTimeOver({ reading: { lower } }: Scene, { type, end, claimed }: Claim): string | undefined {
  const unit = OVER.exec(lower.slice(end, end + 40))?.[1];
  return type === 'mark' && unit !== undefined && (unit.startsWith('met') ? claimed.endsWith(' m') : true)
    ? 'it may be how far the mark is from a round one'
    : undefined;
}

const OVER =
  /^\s(?:over|above|under|inside|outside|short of|past|beyond|shy of)\s(?:the\s)?(?:[a-z]+|\d+)[\s-](hours?|minutes?|seconds?|metres?|meters?)\b/;

/** `won with 2.03m and asked for the bar to be set at 2.07m`: not her last height of the day. */
function ofBar({ reading: { lower } }: Scene, { type, end, claimed, actual }: Claim): string | undefined {
  if (type !== 'mark' || !claimed.endsWith(' m') || !(Number.parseFloat(claimed) < Number.parseFloat(actual ?? '')))
    return undefined;
  return /^(?:m|\smet(?:re|er)s)?,?\s(?:and|before|then)\s[^.;]{0,50}\b(?:bar|rais(?:ed|ing)|attempts?|moved (?:up|on))\b/.test(
    lower.slice(end),
  )
    ? 'it may be a height on the way to the last of the day'
    : undefined;
}

/** `at the European Championships in Vienna on March 3, 2002`: the place and the day of the mark stand in the sentence. */
function ofDayAndPlace(scene: Scene, { type, claimed, actual, asOf }: Claim): string | undefined {
  if (type !== 'mark' || asOf === null || !actual?.startsWith(`${claimed.replace(/ (?:m|points)$/, '')}, `))
    return undefined;
  const city = /^[^,]+, ([^\d,]+?)(?:,\s[A-Z]{2})?\s\d{4}/.exec(actual)?.[1];
  const isDay = spansOf(scene, 'date').some(({ date }) => date.precision === 'day' && overlaps(date, dateOf(asOf)));
  return city !== undefined && isDay && fold(scene.reading.lower).includes(fold(city))
    ? 'the place and the day of it stand in the sentence'
    : undefined;
}

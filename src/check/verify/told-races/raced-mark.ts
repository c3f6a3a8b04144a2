/**
 * The mark of a race that somebody took a place in: `won in 9.82`, `took bronze in 9.87`, `second in 4:08.69`.
 *
 * A place and its race have one mark. Where the words give the place right beside the mark, and one race of the person is
 * meant in which he took it, the mark is that of this race, whatever other races he may have run in the same time.
 */

import { isPlaceOf } from '../../../domain/city.ts';
import { keepsTimingsApart } from '../../../domain/discipline.ts';
import { fold } from '../../../domain/name.ts';
import { isRemark } from '../../clauses/clauses.ts';
import type { AmountSpan, Span } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { isOfOrder } from '../marks/contest.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isInOtherCountry } from '../marks/other-city.ts';
import { conflictsOf, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import { roleOf } from '../role.ts';
import { isMissed } from '../said-of-else.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isTold, SEASON, type Told, toldRace } from './told-race.ts';

const PLACES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:w[io]n|took|takes|wins|winning|won|winner|[a-z]+\s(?:[a-z\d,]+\s){0,4}champion|victory|triumph|gold|first|title|bec[ao]m|crown|was)/,
    1,
  ],
  [/^(?:second|silver|runner-up)/, 2],
  [/^(?:third|bronze)/, 3],
  [/^fourth/, 4],
  [/^fifth/, 5],
  [/^sixth/, 6],
  [/^seventh/, 7],
  [/^eighth/, 8],
  [/^ninth/, 9],
  [/^tenth/, 10],
  [/^eleventh/, 11],
  [/^twelfth/, 12],
];
const WORD =
  '(?:(?:becomes?|became|becoming|crowned|was)(?:\\s[a-z\\d,’-]+){0,5}\\schampion|w[io]n|took|takes|wins|winning|victory|triumph(?:ed)?|gold|silver|bronze|title|crown|first|second|third|fourth|fifth|sixth|seventh|eighth|runner-up|1st|2nd|3rd|[4-8]th|(?:ninth|tenth|eleventh|twelfth|[1-9]?(?:9th|[1-9]\\dth|[2-9]1st|[2-9]2nd|[2-9]3rd))(?=(?:\\s(?:place|overall|spot))?,?\\s(?:in|with|at)\\s))';
/** Between a place and its mark, the race and no other deed: `won the 100m in`, `third with a throw of`, `won in Paris in`. */
const BEFORE = new RegExp(
  `\\b(${WORD})(?:\\s(?:medal|place|spot))?((?:\\s(?!(?:and|but|with|in|after|before|when|while|who|than|from|over|ahead|behind|as|since|heat|semi|gold|silver|bronze|second|third|fourth|fifth|runner-up)[\\s,-])[a-zà-ɏ\\d,.'’-]+){0,9})(?:\\s(?:in|at)\\s(?:the\\s)?[a-zà-ɏ.'’-]+(?:\\s[a-zà-ɏ.'’-]+){0,2},?)?\\s(?:in|with|at)\\s(?:an?\\s(?:[a-z-]+\\s){0,4}?(?:of\\s)?)?$`,
);
/** `was Olympic champion in Rio in 53.13`, `the winner in Monaco in 1:41.44`, `second in Paris, with 89.45`. */
const PLACED_IN =
  /\b((?:olympic|world|european|commonwealth)\s(?:indoor\s)?(?:[\da-z,]+\s){0,3}champion|winner|second|third|fourth|fifth|sixth|seventh|eighth|gold|silver|bronze|runner-up)(?:\s(?:in|at|of)\s(?:the\s)?[a-zà-ɏ-]+(?:\s(?!in\b|with\b)[a-zà-ɏ-]+)?){1,2}(?:\sin\s\d{4}|\s[a-z]+\s(?:years?|months?|weeks?|days?)\s(?:later|earlier|before|ago))?,?\s(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,3}(?:of\s)?)?$/;
/** `her winning throw in Munich in 2022 measured`, `his gold-medal time at the Games was`. */
const BY_DEED =
  /\b(winning|victorious|(?:gold|silver|bronze)(?:[\s-]medal(?:[\s-]winning)?))\s(?:throw|jump|leap|vault|clearance|effort|put|time|run|mark|height|distance|score|total|performance|toss)(?:,?\s(?:in|at|of|from)\s(?:the\s)?[a-zà-ɏ\d.’-]+(?:\s(?!(?:in|at|of|was|is)\b)[a-zà-ɏ\d.’-]+){0,2}){0,2},?\s(?:was|measured|reached|came to|stood at|of|had been)\s(?:(?:only|just|an?)\s)?$/;
/** `10.60 to beat`, `18.04m to win the world title`, `9.81 for bronze`. */
const AFTER =
  /^(?:\s(?:m|met(?:re|er)s|seconds|secs|points))?(?:\s(?:over|in|for)\s[a-z\d,'’ -]{2,24}?)?,?\s(?:(?:to\s(?:take|claim|win|secure|finish|earn|grab)|for)\s(?:the\s|an?\s)?(gold|silver|bronze|title|victory|second|third|fourth)|to\s(win|beat|triumph))\b/;
/** Which title it is, how many at a stretch, over which distance, and behind whom: `a third title in a row`, `silver behind her`. */
const COUNTED =
  /\s(?:(?:close |right |just )?behind (?:him|her|them)|in (?:a row|succession)|running|on the trot|for (?:the|a) [a-z]{4,8} (?:(?:straight|successive|consecutive) )?time|over (?:the )?\d[\d,]*(?:\s?m|\smet(?:re|er)s?)?)(?=\s)|(?<=\b(?:an?|his|her|the)\s)(?:second|third|fourth|fifth|sixth|seventh|eighth)\s(?=(?:[a-z\d-]+\s){0,4}(?:title|gold|crown|victory|win|edition)\b)/g;
/** The first of a list: `silver in Eugene with 81.03 m and in Budapest with`, `golds, from London in 2012 with 69.11 and from Rio with`. */
const FIRST_OF_LIST =
  /,?\s(?:in|from|at)\s(?:[a-zà-ɏ.’'-]+\s){1,3}(?:in\s\d{4}\s)?(?:with|in)\s\d[\d.:]*(?:\s?m(?:et(?:re|er)s)?)?(?:,|,?\sand)(?=\s(?:in|from|at)\s)/g;
const FROM = /(?:,|\sand)?\sfrom\s(?=[a-zà-ɏ.’' -]{3,30}(?:\sin\s\d{4})?\swith\s$)/;
/** Whoever stands behind them took the place: `gold in the 200 went to`, `the 200 was won by`. */
const WENT_TO =
  /\b(gold|silver|bronze|title|victory|won)\b(?:[^,;:()]{0,40}\s(?:went|goes|fell)\sto|\sby)\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;
const IN =
  /^(?:\s(?:of|from)\s(?:the\s)?[a-z]{3,20}(?:\s[a-z]{3,12})?|\s\([a-z]{3}\))?,?\s(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,3}(?:of\s)?)?$/;
/** `and Thiam the heptathlon with`, behind what somebody else won: the verb is said once. */
const ITS_RACE =
  /^(?:,?\s(?:of|from)\s(?:the\s)?[a-z]{3,20},?)?\sthe\s(?:(?!silver|bronze|second|third|fourth|runner)[a-z\d,’'-]+\s){1,4}(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,3}(?:of\s)?)?$/;
/** `The last champions, in 2024, were Nageeye and Chepkirui, who ran`. */
const CHAMPIONS =
  /\b(?:champions?|winners?)\b(?:,\s[^;:(),]{2,30},)?\s(?:was|were|is|are)\s(?:[a-zà-ɏ’'-]+(?:,\s|\s)){0,9}$/;
const WHO_RAN = /^,\swho\s(?:r[au]n|clocked|thr[eo]w|jumped|won\sin|cleared)\s(?:an?\s)?$/;
const WON_BEFORE =
  /\b(?:w[io]n|wins|took|takes)\s(?!(?:the\s|an?\s)?(?:silver|bronze|second|third|fourth))[^;]{4,120}(?:,|\band|\bwhile)\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;
/** `won a first medal for Samoa with a throw of`: one of three places. */
const MEDAL =
  /\b(?:w[io]n|winning|took|claimed|earned|secured|collected)\s(?:an?|his|her|the|their)\s(?:(?!gold|silver|bronze)[a-z'’-]+\s){0,4}medal(?:\s(?!(?:and|but|with|in)\s)[a-z'’-]+){0,4}\s(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,4}?(?:of\s)?)?$/;
const PODIUM = 0;
/** The next win of a list: `won the 100 metres in 11.0, the 200 in 24.0`. */
const LISTED =
  /\b(?:w[io]n|winning|took)\b(?:(?!\b(?:second|third|fourth|silver|bronze|and (?:then )?[a-z]+ed|r[au]n|lost|beaten|behind|after|before|heat|semi-?final|from|record|helped|set)\b)[^;.(]|\.\d){2,90}(?:,|:|\band)\s(?:the\s)?(?:men['’]s\s|women['’]s\s)?(?:\d[\d,]*(?:\s?m|\s?k|\smet(?:re|er)s?|\skm)?(?:\shurdles)?|[a-z ]{4,16})\s(?:in|with)\s$/;
/** Words of another race than that of the day, or of a part of it. */
const ELSEWHERE =
  /\b(?:heats?|semi-?finals?|qualif[a-z]+|rounds?|preliminar[a-z]+|ago|last (?:year|season|month|summer|week)(?!['’]s\b)|previous(?:ly)?|already|earlier|before|attempts?|opener|opened|opening)\b/;

/** `after 2:04:45 last year`, `half an hour earlier`: of another mark, and of the same evening. */
const OF_ELSE =
  /\b(?:after|from)\s[\d:.]{3,9}\s(?:an?\s|the\s)?(?:last\s)?(?:year|season)(?:\s(?:ago|before|earlier))?|\b(?:minutes?|hours?|(?:half|quarter of) an hour)\s(?:earlier|before)\b/g;

/** The only performance of the person with the place that is told, in the race that is meant. */
export async function racedMark(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  const words = lower.slice(Math.max(0, Math.min(owner.span.start, span.start) - 60), span.end + 30);
  if (owner.possessor || ELSEWHERE.test(words.replace(OF_ELSE, ' '))) return undefined;
  const place = placeTold(scene, span, owner);
  if (place === undefined) return undefined;
  const phrase = phraseTold(scene, span, owner, setting);
  const told = phrase ?? toldRace(scene, span, { ...setting, around: withoutOfElse(scene, setting.around) });
  const pinned = told.events.length > 0 || setting.dates.length > 0;
  // Of the news nothing else may be told in the sentence: `at the Tokyo Olympics, where he ran 3:29.05 to win bronze`.
  const said = phrase ?? (pinned ? setting : withoutOfElse(scene, beforeNext(scene, span, setting)));
  const found: Achievement[] = [];
  // `She had won the Olympic title with 82.29`, whatever she threw since.
  if (contested.some((each) => each.place === place && isWritten(span, each) && isOfEvent(scene, each)))
    return undefined;
  const has = contested.some((each) => span.readings.some((reading) => isSame(reading, each)));
  for (const each of contested) {
    // A year that is not over yet may bring it later than the text.
    if (each.date.precision === 'year' && each.date.last > (scene.published ?? scene.today).last) continue;
    if (
      each.place === undefined ||
      (place === PODIUM ? each.place > 3 : each.place !== place) ||
      each.value === null ||
      (each.round !== undefined && each.round !== 'final')
    )
      continue;
    const amount = readingOf(span, each);
    if (isOfStopWatch(span, each)) return undefined;
    if (isInOtherCountry(scene, owner.span, span, each)) continue;
    if (amount.unit !== each.unit || (Math.abs(amount.value / each.value - 1) > CLOSE && !isSlip(span, each))) continue;
    if (
      (phrase !== undefined || !isNews(scene, each)) &&
      !isTold(scene, each, told) &&
      !isPlacedThere(span, each, told) &&
      (has || !(await isOfContext(scene, each, setting)))
    )
      continue;
    // The very mark, in the race of the news, whatever else the sentence tells.
    const isIt = isNews(scene, each) && span.readings.some((reading) => isSame(reading, each));
    if (isIt && (await conflictsOf(scene.facts, each, setting)).length === 0) return undefined;
    if ((await conflictsOf(scene.facts, each, said)).length === 0) found.push(each);
  }
  // What stands in the sentence as it is, is told beside it.
  const left = found.filter((each) => !isToldBeside(scene, span, each));
  const [only] = left;
  if (!only || new Set(left.map(({ value, date }) => `${value} ${date.text}`)).size !== 1) return undefined;
  // Of one race two marks may be known: `1:44.3` of the stop watch, and 1:44.40.
  const same = contested.some(
    (each) => each.date.text === only.date.text && span.readings.some((reading) => isSame(reading, each)),
  );
  // Three digits off it is another mark that was meant, of somebody else or of another race.
  const amount = readingOf(span, only);
  const isNear =
    only.unit === 'ms' && only.value !== null && only.value > LONG && Math.abs(amount.value / only.value - 1) < NEAR;
  return !same && (isNear || slipsBetween(amount, only) <= 2) ? only : undefined;
}

/** A run so long, in milliseconds, and so near to it is that one, whatever its figures: `57:59` and 58:01. */
const LONG = 1_500_000;
const NEAR = 0.001;

const isWritten = ({ readings }: AmountSpan, each: Achievement): boolean =>
  readings.some((reading) => isSame(reading, each));

/** Whether the sentence names what it was done at: the Games, a title of theirs. */
const isOfEvent = (scene: Scene, { event }: Achievement): boolean =>
  spansOf(scene, 'event').some(({ series, year }) =>
    series.some((id) => (year === undefined ? event?.startsWith(`${id}-`) : event === `${id}-${year}`)),
  );

/** What the sentence tells up to the next mark: `won in 1:05:16, and so improved the 1:05:34 that she had run in Prague`. */
function beforeNext(scene: Scene, span: AmountSpan, { around }: Setting): Setting['around'] {
  const next = spansOf(scene, 'amount').find((each) => each.start >= span.end && roleOf(scene, each) === 'mark');
  const isNear = (each: Span) => (next === undefined || each.end <= next.start) && !isMissed(scene, each);
  return {
    dates: around.dates.filter(isNear),
    events: around.events.filter(isNear),
    places: around.places.filter(isNear),
  };
}

/** `10.06` of who is listed with the 10.0 of a stop watch: both clocks ran. */
export function isOfStopWatch(span: AmountSpan, each: Achievement): boolean {
  const { unit, step } = readingOf(span, each);
  return unit === 'ms' && step < each.step && keepsTimingsApart(each.discipline);
}

/** Whether the words give a mark to whoever stands before it by the place he took: `Kerley took bronze in 9.87`. */
export function isPlacedBy(scene: Scene, span: AmountSpan, owner: Owner['span']): boolean {
  return (
    owner.end <= span.start &&
    BEFORE.test(scene.reading.lower.slice(owner.end, span.start).slice(-90)) &&
    !castOf(scene).some((each) => each.span.start >= owner.end && each.span.end <= span.start)
  );
}

/** `third in London in 2:04:59`: of a race of the city, whenever it was, where one figure is off. */
const isPlacedThere = (span: AmountSpan, each: Achievement, { places, dates }: Told): boolean =>
  each.event !== undefined &&
  dates.every(({ date }) => overlaps(date, each.date)) &&
  places.some(({ name }) => isPlaceOf(each, name)) &&
  isSlip(span, each);

/** Marks of one race are not further from what was run, but for one figure. */
const CLOSE = 0.06;
const isSlip = (span: AmountSpan, each: Achievement): boolean =>
  isOfOrder(span, each) && slipsBetween(readingOf(span, each), each) === 1;

/** Where and when of `second in Paris, with 89.45`: what the sentence tells before is of another race. */
function phraseTold(scene: Scene, span: AmountSpan, { span: at }: Owner, { around }: Setting): Told | undefined {
  const between = scene.reading.lower.slice(Math.max(at.end, span.start - AS_FAR), span.start);
  const match = at.end <= span.start ? PLACED_IN.exec(between) : null;
  if (!match) return undefined;
  const start = span.start - between.length + match.index;
  const isIn = (each: Span) => each.start >= start && each.end <= span.start;
  const places = around.places.filter(isIn);
  const dates = around.dates.filter((each) => isIn(each) && !each.relative);
  return places.length > 0 ? { dates, events: [], places } : undefined;
}

const AS_FAR = 90;

/** Without the days of what somebody did before: `won in 2:01:52, after 2:04:45 last year`. */
function withoutOfElse(scene: Scene, { dates, events, places }: Setting['around']): Setting['around'] {
  const asides = [...scene.reading.lower.matchAll(OF_ELSE)].map(({ index, 0: words }) => [index, index + words.length]);
  const isHere = ({ start }: Span) => !asides.some(([from = 0, to = 0]) => start >= from && start < to);
  return { dates: dates.filter(isHere), events, places };
}

/** The place that the words give whoever has a mark: 1 for a win, 0 for a medal of whichever colour. */
export function placeTold(scene: Scene, span: AmountSpan, owner: Owner): number | undefined {
  if (owner.span.end > span.start) return undefined;
  const between = scene.reading.lower.slice(owner.span.end, span.start);
  if (MEDAL.test(between)) return PODIUM;
  const first = between.replace(COUNTED, '').replace(FIRST_OF_LIST, '').replace(FROM, ' in ');
  const word = BEFORE.exec(first.slice(-90))?.[1];
  if (word !== undefined) return placeOf(word);
  const there = PLACED_IN.exec(between.slice(-AS_FAR))?.[1];
  if (there !== undefined) return placeOf(there);
  const deed = BY_DEED.exec(between.slice(-AS_FAR))?.[1];
  if (deed !== undefined) return placeOf(deed === 'victorious' ? 'winning' : deed);
  const lead = scene.reading.lower.slice(0, owner.span.start).slice(-160);
  const given = IN.test(between) ? WENT_TO.exec(lead)?.[1] : undefined;
  if (given !== undefined) return placeOf(given);
  if (WHO_RAN.test(between) && CHAMPIONS.test(lead)) return 1;
  if (ITS_RACE.test(between) && WON_BEFORE.test(lead)) return 1;
  const listed = LISTED.exec(between.slice(-140));
  if (listed) {
    const start = span.start - Math.min(between.length, 140) + listed.index;
    return isRemark(scene, span, { start }) ? undefined : 1;
  }
  const [, prize, act] = AFTER.exec(after(scene, span)) ?? [];
  if (/\b(?:after|before|heat|training)\b/.test(before(scene, span, 30))) return undefined;
  return act !== undefined ? 1 : prize === undefined ? undefined : placeOf(prize);
}

/** The place that a word of it is: `bronze`, `third`, `won`. */
export function placeOf(word: string): number | undefined {
  const figure = /^\d+/.exec(word)?.[0];
  return figure === undefined ? PLACES.find(([pattern]) => pattern.test(word))?.[1] : Number(figure);
}

/**
 * `won the hurdles in 12.99`, where the race is told by a sentence before, or is that of the Games that have just ended;
 * not where the person has such a mark, of whichever race.
 */
async function isOfContext(scene: Scene, each: Achievement, { disciplines, around }: Setting): Promise<boolean> {
  const { published, facts, before: earlier, reading } = scene;
  const isNamed =
    disciplines.length > 0 ||
    (/^[a-z]+/.test(each.discipline.id) && reading.lower.includes(`the ${each.discipline.id.split('-')[0]}`));
  if (!isNamed || around.dates.length > 0 || around.events.length > 0 || around.places.length > 0) return false;
  if (published?.precision !== 'day' || each.date.precision !== 'day' || each.event === undefined) return false;
  const ago = published.first - each.date.last;
  if (ago < 0 || ago > SEASON) return false;
  const series = await facts.series(each.event.replace(/-\d{4}$/, ''));
  if (!CHAMPIONSHIPS.has(series?.kind ?? '')) return false;
  if (ago <= GAMES) return true;
  const city = fold(each.city ?? '');
  const named = earlier.find((of) => spansOf(of, 'place').length + spansOf(of, 'event').length > 0);
  return (
    named !== undefined &&
    (spansOf(named, 'place').some(({ name }) => city !== '' && city.includes(name)) ||
      spansOf(named, 'event').some((event) => event.series.some((id) => each.event?.startsWith(`${id}-`))))
  );
}

/** Days of the Games and a few more. */
const GAMES = 16;
/** A mark stands in the sentence as it truly is, beside another. */
export function isToldBeside(scene: Scene, span: AmountSpan, only: Achievement): boolean {
  return spansOf(scene, 'amount').some(
    (each) => each !== span && each.readings.some(({ unit, value }) => unit === only.unit && value === only.value),
  );
}

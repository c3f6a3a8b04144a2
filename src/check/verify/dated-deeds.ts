/**
 * Days of deeds, in whatever order the words come: `On October 8, 2023, the record fell to Kiptum`, `the mark Čeplak set
 * on March 3, 2002`, `was the first man past 18 metres, in Gothenburg in 1995`.
 *
 * The stretch between the day and whoever stands nearest to it must tell of a record or a mark of his. His records, or
 * the only day he has that mark from, are what is meant.
 */
import { calendarOf } from '../../domain/calendar.ts';
import { isPlaceOf } from '../../domain/city.ts';
import type { PartialDate } from '../../domain/date.ts';
import { actorAt } from '../clauses/clauses.ts';
import type { SpanOf } from '../reading/span.ts';
import { after, before, castOf, disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from './achievements.ts';
import { roleOf } from './attach.ts';
import { spokenContests } from './deeds/record-told.ts';
import { bareMarks } from './marks/bare-marks.ts';
import { isAbsolute, isYearless } from './marks/dated-marks.ts';
import { isSame } from './marks/performance.ts';
import { ownerOf } from './owner.ts';
import { isSomebodyOf } from './people/subject.ts';
import { isOfBreaker, isOfOldTitle } from './said-of-else.ts';
import { sinceDeed } from './since-deeds.ts';
import { giveOf } from './told-ago.ts';

type DateSpan = SpanOf<'date'>;
type Runner = ReturnType<typeof castOf>[number];

export interface DatedDeed {
  readonly date: DateSpan;
  readonly subject: Runner;
  /** What can be meant, the nearest first. */
  readonly meant: readonly [Achievement, ...Achievement[]];
  readonly agrees: boolean;
  /** Whether another day is an error. */
  readonly sure: boolean;
}

/** Words of a record that is set, or of the mark that is one. */
const DEED =
  /\b(?:records?(?![\s-]{0,2}(?:holder|breaker|breaking)|\s(?:two|three|four|five|six|seven|eight|nine|ten|\d|second|third|fourth|fifth|sixth|number|crowd|field|entry))|mark|best|figures|(?:set|r[au]n|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|smashed|shattered|broke|beat|bettered|took|lowered|improved|raised|hurled|leapt|bounded)\s(?:it|that|(?:his|her|the)\s(?:record|mark|time|best))|first\s(?:(?:wo)?man|person|human|athlete|runner|vaulter|jumper|thrower|(?:sub-)?[\d:]+|mile|marathon|race|jump|throw|vault|run|[a-z]+)\s(?:[a-z]+\s){0,3}(?:under|past|over|below|inside|beyond|through|sub))\b/;
/** Right before whose record it is: `the record that Kipyegon`, `the mark of compatriot Jepchirchir`. */
const RECORD_OF =
  /\b(?:records?|mark|best|time|figures|standard)(?![\s-]{0,2}(?:holder|breaker|breaking|setting))\s(?:(?:that|which|of|by|to|from|set|held|owned|belonging|was|had been|fell)\s){0,3}(?:[a-zà-ɏ'’-]+\s){0,2}$/;
/** `the record of a Chinese runner from 1993`: somebody else's, who has no name. */
const OF_SOMEBODY =
  /\b(?:records?|mark|best|time|standard)\s(?:of|by|(?:held|set|run|owned)\sby)\s(?:an?|the|another|some)\s/;
/** Behind whoever a sentence with a day before him is about. */
const DOES =
  /^(?:,\s[^,;]{1,60},)?(?:\s(?:[a-z]+ly|then|also|again|had|first|himself|herself))?\s(?:r[au]n|set|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|produced|smashed|shattered|broke|broken|beaten|taken|took|lowered|improved|bettered|raised|hurled|leapt|bounded|became|won|went|was the first|beat)\b/;
/** What a day is of that is no deed. */
const OTHER_DAY =
  /\b(?:(?<!-)born|died|dies|death|birthday|killed|married|moved|joined|ratif[a-z]+|approv[a-z]+|recogni[sz]ed|confirm[a-z]+|announc[a-z]+|annul[a-z]+|rescind[a-z]+|banned|suspended|ban|until|till|retir[a-z]+|since|crash|injur[a-z]+|beaten|broken|lost|before|after|begun|began|started|introduced|first measured|stripped|opened|will|would|next|coach[a-z]*|met|signed|tested|erased)\b/;
/** Where another thing begins, said of another day. */
const PART = /;|\b(?:and|but|while|when|where|before|after|until|because|than|who|which|as|ahead of|although)\b/;
/** `Girma, who ran 7:52.11 in`: said of nobody else. */
const WHO = /^(?:\sof\s[a-z]+)?,\swho(?:se)?\s/;
const COMPARED = /\b(?:than|off|inside|outside|short of|from)\s(?:[a-z]+\s){0,2}$/;
const LATER = /(?:[;.]|,\s(?:and|but|who)|\b(?:before|after|when|while|until)\b).*$/s;
/** From a day to its mark: `in Berlin in 2014 with 2:02:57`. */
const BEHIND = /^\s?[(:]?\s?(?:(?:in|with|of|clocking|running)\s)?$/;
/** Whoever has just been named did what was told: `the 2:08:18 that de Castella ran in Fukuoka in`. */
const DID =
  /^(?:\sof\s[a-z]+)?\s(?:had\s|first\s)?(?:r[au]n|set|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|managed|did)\s(?:(?:it|that)\s)?(?:in|on|at|back|there|here)\b/;
/** Behind a day, what it is the day of: `the 1987 record`, `the 2024 champion`. */
const NAMED = /^(?:['’]s)?[-\s](?:[a-z]+\s){0,2}(?:champion|winner|medall?ist|season|race|edition|title|final|film)\b/;

/** Before a day: `the Olympic champion of 2016`. */
const TITLE_OF = /\b(?:champion|winner|medall?ist|finalist)s?\s(?:of|in|from)\s$/;

export function datedDeeds(scene: Scene, taken: readonly { start: number; end: number }[]): readonly DatedDeed[] {
  const found: DatedDeed[] = [];
  for (const date of spansOf(scene, 'date')) {
    if (taken.some(({ start, end }) => start < date.end && date.start < end)) continue;
    if (!isAbsolute(date) && !isYearless(scene, date) && !isPast(date)) continue;
    if (NAMED.test(scene.reading.lower.slice(date.end)) || TITLE_OF.test(before(scene, date, 30))) continue;
    const deed = sinceDeed(scene, date) ?? ofMark(scene, date) ?? deedOn(scene, date);
    // Of a title that was won before, those who read wins know more.
    if (deed && !deed.agrees && (isOfOldTitle(scene, date) || isOfBreaker(scene, deed.subject, date.date))) continue;
    if (deed) found.push(deed);
  }
  return found;
}

/** `the 2002 time of 2:22:31 held by Okayo`: a year right before a mark. */
function ofMark(scene: Scene, date: DateSpan): DatedDeed | undefined {
  const mark = spansOf(scene, 'amount').find(
    (each) => each.start > date.end && YEAR_OF.test(scene.reading.lower.slice(date.end, each.start)),
  );
  const owner = mark && isAbsolute(date) ? ownerOf(scene, mark) : undefined;
  const subject = castOf(scene).find(({ person }) => person.id === owner?.person.id);
  if (!mark || !owner || !subject) return undefined;
  const [first, ...rest] = achievementsOf(owner.person, scene.facts.lexicons.rules)
    .filter((each) => mark.readings.some((reading) => isSame(reading, each)))
    .sort((a, b) => away(a, date) - away(b, date));
  if (!first) return undefined;
  const agrees = overlaps(first.date, date.date);
  const sure = owner.sure && sole([first, ...rest]);
  return agrees || sure ? { date, subject: { ...subject, sure }, meant: [first, ...rest], agrees, sure } : undefined;
}

const YEAR_OF =
  /^\s(?:(?:world|european|african|course|national|olympic)\s)?(?:record|mark|best|time|standard|run|figures|throw|jump|effort)\sof\s$/;

/** `in June`, `last year`, `ten years ago`, said of the time before publication. */
const isPast = ({ relative, date }: DateSpan) => relative && (date.precision === 'month' || date.precision === 'year');

/** Days within which a month alone is that of the season of the text. */
const SEASON = 330;

/**
 * `in June`: that of the year spoken of may be meant, unless what was done is of the months before the text; `last year`
 * is said loosely; `last June` is no other.
 */
function isVague({ reading: { lower }, published }: Scene, date: DateSpan, then: PartialDate): boolean {
  const words = lower.slice(date.start, date.end);
  if (date.date.precision === 'month' && published && published.first - then.first < SEASON) return false;
  return isPast(date) && !/^last\s(?!year)/.test(words) && !/^\slast\syear\b/.test(lower.slice(date.end));
}

/** `ten years ago`: full, begun or by the calendar; `last September`, in October, may be that of the year before. */
function isAbout(scene: Scene, span: DateSpan, then: PartialDate): boolean {
  const {
    reading: { lower },
    published,
  } = scene;
  const { date, start, end } = span;
  const words = lower.slice(start, end);
  if (/^last\s(?!month)[a-z]{3,9}$/.test(words) && date.precision === 'month')
    return overlaps(then, { first: date.first - 366, last: date.last - 365 });
  if (!/\syears?\sago$/.test(words) || !published) return false;
  const said = calendarOf(published.last).year - calendarOf(date.first).year;
  return Math.abs((published.last - then.first) / 365.25 - said) < giveOf(scene, span, said);
}

function deedOn(scene: Scene, date: DateSpan): DatedDeed | undefined {
  const tried: DatedDeed[] = [];
  for (const subject of subjectsOf(scene, date)) {
    const deed = deedOf(scene, date, subject);
    if (deed?.agrees) return deed;
    if (deed) tried.push(deed);
  }
  const [only] = tried;
  return only && tried.every((each) => each.subject.person.id === only.subject.person.id) ? only : undefined;
}

/** Who acts where the day stands, whoever stands before it, and where it opens the sentence, whoever comes first. */
function subjectsOf(scene: Scene, date: DateSpan): readonly Runner[] {
  const people = castOf(scene);
  const setter = people.find(({ span }) => isSetBy(scene, date, span) || isBeatenBy(scene, date, span));
  if (setter) return [setter];
  const last = people.filter(({ span }) => span.end <= date.start).at(-1);
  const actor = actorAt(scene, date.start);
  const next = last ? undefined : people.find(({ span }) => span.start >= date.end);
  const all = [last, actor?.is === 'known' ? people.find(({ span }) => span === actor.member.span) : undefined, next];
  return all.filter((each): each is Runner => each !== undefined).filter((each, at, own) => own.indexOf(each) === at);
}

/** `the mark set in 1997 by Wilson Kipketer`: of nobody else. */
export const isSetBy = (scene: Scene, date: DateSpan, { start }: { readonly start: number }): boolean =>
  start > date.end &&
  /^\sby\s(?:(?:the|an?)\s)?(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(scene.reading.lower.slice(date.end, start)) &&
  /\b(?:set|run|held|made|established|recorded|thrown|jumped)\s(?:in|on|at)\s(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(
    before(scene, date, 50),
  );

/** `was beaten by Girma in Paris in June 2023`: the day of his. */
const isBeatenBy = (scene: Scene, date: DateSpan, { start, end }: { readonly start: number; readonly end: number }) =>
  end <= date.start &&
  BEATEN_BY.test(before(scene, { start }, 60)) &&
  /^(?:\s(?:in|at)\s(?!\d)[^,;.]{2,30}?)?,?\s(?:in|on)\s$/.test(scene.reading.lower.slice(end, date.start));
const BEATEN_BY =
  /\b(?:beaten|broken|bettered|improved|taken|erased|lowered|surpassed|eclipsed|topped)\sby\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;

function deedOf(scene: Scene, date: DateSpan, subject: Runner): DatedDeed | undefined {
  const { lower } = scene.reading;
  const { span, person } = subject;
  const leads = span.start >= date.end;
  const words = leads ? lower.slice(date.end, span.start) : lower.slice(span.end, date.start);
  const isBeater = isBeatenBy(scene, date, span);
  const isSetter = isSetBy(scene, date, span) || isBeater;
  if (leads && !isSetter && !DEED.test(words) && !DOES.test(after(scene, span))) return undefined;
  const beside = leads ? `${words}${after(scene, span, 60).replace(LATER, '')}` : partNext(words);
  if (words.length > 160 || (!isBeater && (OTHER_DAY.test(beside) || OTHER_DAY.test(before(scene, date, 12)))))
    return undefined;
  // `belonged to her sister, from 2005`, `the championship record of`: neither is of a world record of hers.
  if (!leads && (span.possessive || span.via === 'pronoun') && isSomebodyOf(words)) return undefined;
  const stretch = { start: leads ? date.start : span.start, end: leads ? span.end + 60 : date.end };
  const day = (scene.published ?? scene.today).last;
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => each.date.first <= day + 1);
  const amounts = [...spansOf(scene, 'amount'), ...bareMarks(scene)].filter((each) => roleOf(scene, each) === 'mark');
  const having = (some: typeof amounts) =>
    all.filter((each) => some.some(({ readings }) => readings.some((reading) => isSame(reading, each))));
  const inside = amounts.filter(
    (each) =>
      (each.start >= stretch.start && each.end <= stretch.end) ||
      (each.start >= date.end && BEHIND.test(lower.slice(date.end, each.start))),
  );
  const [told, own] = [having(amounts), having(inside)];
  const roofed = /\bindoor\b/.test(lower);
  const records = all.filter((each) => each.records.includes('world') && (!roofed || each.environment === 'indoor'));
  // `9,045 points in Beijing, six more than his record of 2012`: what is compared was done elsewhere.
  const places = spansOf(scene, 'place').filter(
    ({ start, end }) =>
      start >= stretch.start - 40 && end <= stretch.end + 20 && !COMPARED.test(lower.slice(end, stretch.start)),
  );
  const races = spansOf(scene, 'event').filter(
    ({ start, end, title }) => !title && start >= stretch.start - 40 && end <= stretch.end + 40,
  );
  const at = (some: readonly Achievement[]) =>
    some.filter(
      (each) =>
        places.some(({ name }) => isPlaceOf(each, name)) ||
        races.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`))),
    );
  // `in Paris on 13 July 1984`: what he did in London that day is something else.
  const isElsewhere = places.some(
    (each) => each.known && each.end < date.start && IN.test(lower.slice(each.end, date.start)),
  );
  const build = (meant: readonly Achievement[], certain: boolean): DatedDeed | undefined => {
    const [first, ...rest] = [...meant].sort((a, b) => away(a, date) - away(b, date));
    if (!first) return undefined;
    const agrees = isOn(scene, date, first);
    // What he did on that very day may be meant.
    const else_ = date.date.precision === 'day' && all.some((each) => isOfDays(each, date.date));
    if (!agrees && else_ && own.length === 0 && !isElsewhere) return undefined;
    const sure = subject.sure && certain && !isVague(scene, date, first.date);
    return agrees || sure ? { date, subject, meant: [first, ...rest], agrees, sure } : undefined;
  };
  // The same day of another year as that of a record, or of the mark that is told.
  const twin = date.date.precision === 'day' && isAbsolute(date) ? [...told, ...records, ...at(all)] : [];
  const years = twin.filter((each) => isSameDay(each, date));
  const then = twin.filter((each) => isOfDays(each, date.date));
  const on = isElsewhere && at(then).length === 0 && at(years).length > 0 ? [] : then;
  const same = at(years).length > 0 ? at(years) : years;
  if (on.length > 0 || (same.length > 0 && sole(same))) return build(on.length > 0 ? on : same, true);
  if (inside.length > 0 && own.length === 0) return undefined;
  // Another day between them is that of the mark.
  if (spansOf(scene, 'date').some((each) => each !== date && each.start >= stretch.start && each.end <= stretch.end))
    return undefined;
  const nearby = (some: readonly Achievement[]) => (at(some).length > 0 ? at(some) : some);
  const marked =
    own.length > 0 ? own : DID.test(words) && amounts.some((each) => isWhat(scene, each, span)) ? told : [];
  if (marked.length > 0) {
    // "his 2:03:34 took 26 seconds off the record set in 2018": of the record.
    const apart = inside.some((each) => each.end <= date.start && BETTERS.test(lower.slice(each.end, date.start)));
    const told =
      !date.relative ||
      (marked.every(isLong) && isClose(scene, Math.max(span.end, ...inside.map(({ end }) => end)), date));
    const isWhole =
      !PART.test(words) || (WHO.test(words) && isClose(scene, Math.max(...inside.map(({ end }) => end)), date));
    return build(nearby(marked), sole(nearby(marked)) && told && !apart && isWhole);
  }
  if (OF_SOMEBODY.test(beside)) return undefined;
  if (!isSetter && !DEED.test(beside) && (leads || !RECORD_OF.test(before(scene, span, 70)))) return undefined;
  if (!leads && isOfLesser(scene, span, date)) return undefined;
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const raced = records.filter(({ discipline }) => spoken.includes(discipline.id));
  const some = raced.length > 0 ? raced : records;
  const meant = nearby(some);
  // "the record that Greene set in Madrid in 1998": one of another place is another.
  const where = leads ? undefined : places.find((each) => each.known && IN.test(lower.slice(each.end, date.start)));
  if (where && where.start >= span.end && at(some).length === 0) return undefined;
  // A record that was set somewhere else than all there are is another.
  const spokenOf = [...disciplinesNamedBefore(scene), ...(raced.length > 0 ? [] : spoken)];
  // "The 110m hurdles champion had beaten Jackson's record", in a text on 60 metres: another of his may be meant.
  const raceOf = new Set(some.map(({ discipline }) => discipline.id));
  const named = spansOf(scene, 'discipline').some(({ end }) =>
    /^\s(?:world\s)?(?:records?|marks?|best|time)\b/.test(lower.slice(end)),
  );
  const other = !named && all.some(({ discipline: { id } }) => !raceOf.has(id) && spokenOf.includes(id));
  // Where no contest is spoken of at all, it may be any of his.
  const unspoken =
    spoken.length === 0 &&
    at(some).length === 0 &&
    all.some(({ discipline: { id } }) => !raceOf.has(id)) &&
    !isBeatenHere(scene, subject, raceOf);
  const contests = spokenContests(scene);
  // `set a record in Rome in 1998 and the mile record in 1999`: the contest of the next.
  const contested = spansOf(scene, 'discipline');
  const isOfNext =
    contested.length > 0 &&
    contested.every((each) => each.start > date.end && /;|\band\b/.test(lower.slice(date.end, each.start)));
  const alone =
    // In the event that is spoken of he has none in the lists.
    !(spoken.length > 0 && raced.length === 0) &&
    !other &&
    !unspoken &&
    !isOfNext &&
    // `Komen ran 7:20.67. Morceli had the record before`: that of the mark.
    !(contests.length > 0 && !contests.some((id) => raceOf.has(id))) &&
    raceOf.size === 1 &&
    (date.date.precision !== 'day' || at(some).length > 0 || !places.some(({ known }) => known));
  // "On this day in 2003 she set a record as she defended her title": the record is told first.
  const first = leads ? beside.slice(0, upToDeed(beside)) : beside;
  return build(
    meant,
    alone && (!date.relative || isOfNews(scene, date, meant)) && isFew(meant, date) && !PART.test(first),
  );
}

/** Whether another who is named has set the record as well, in the only contest in which both have: that one is spoken of. */
const isBeatenHere = (scene: Scene, { person }: Runner, races: ReadonlySet<string>): boolean =>
  castOf(scene).some(
    (each) =>
      each.person.id !== person.id &&
      each.person.records.some(({ area, discipline }) => area === 'world' && races.has(discipline)),
  );

/** `The old championship record belonged to`: the record that stands nearest is none of the world. */
function isOfLesser(scene: Scene, { start }: { start: number }, date: DateSpan): boolean {
  const record = spansOf(scene, 'record').findLast((each) => each.end <= date.start && each.end > start - 70);
  return record !== undefined && ['championship', 'olympic', 'course', 'personal'].includes(record.scope);
}

function upToDeed(words: string): number {
  const deed = DEED.exec(words);
  return deed ? deed.index + deed[0].length : words.length;
}

/** The disciplines of the nearest sentence before that names any. */
function disciplinesNamedBefore(scene: Scene): readonly string[] {
  const last = scene.before.find((each) => spansOf(each, 'discipline').length > 0);
  return last ? spansOf(last, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id)) : [];
}

/** `the 2:08:18 that he ran`, `2:02:57, a time he ran`: the mark is what he did, not what he did better than. */
const isWhat = ({ reading: { lower } }: Scene, mark: { end: number }, { start }: { start: number }) =>
  start > mark.end && WHAT.test(lower.slice(mark.end, start));
const WHAT =
  /^(?:\sm|\smet(?:re|er)s)?(?:,\san?\s(?:[a-z]+\s){0,2}(?:time|mark|run|effort|height|distance|performance|jump|throw|leap|record))?(?:\s(?:that|which))?\s(?:[a-z'’]+\s){0,3}$/;

/** A short mark may have been made another time, too, and a record not. */
const isLong = ({ unit, value, step, records }: Achievement) =>
  records.length > 0 || (unit === 'ms' && (value ?? 0) / step >= 3000);

/** `89.94m, achieved in Stockholm last year`: nothing but how and where it was made stands between. */
function isClose({ reading }: Scene, from: number, date: DateSpan): boolean {
  if (from > date.start) return false;
  let words = reading.lower.slice(from, date.start);
  for (const { kind, start, end } of reading.spans)
    if ((kind === 'place' || kind === 'event') && start >= from && end <= date.start)
      words = `${words.slice(0, start - from)}${' '.repeat(end - start)}${words.slice(end - from)}`;
  return /^(?:[\s,(]|(?:which|that|was|had|has|been|he|she|set|r[au]n|thrown|threw|achieved|jumped|cleared|recorded|clocked|posted|from|in|at|on|the|same|track|course|here|there|m|metres|meters|seconds|points)\b){0,24}$/.test(
    words,
  );
}

const BETTERS =
  /\b(?:off|beat|beats|beating|broke|breaks?|breaking|better(?:s|ed|ing)?|improv[a-z]+|eras(?:e[ds]?|ing)|surpass[a-z]*|eclips[a-z]*|lower[a-z]*|smash[a-z]*|shatter[a-z]*|than|faster|inside|ahead|quicker|shy|short|outside)\b/;
const IN = /^,?\s(?:in|on|at)\s$/;

const sole = (all: readonly Achievement[]) => new Set(all.map(({ date }) => date.text)).size === 1;

/** What stands right at the day, up to where another thing begins. */
function partNext(words: string): string {
  return words.replace(/^.*(?:[;:]|\b(?:but|while|when|before|after|until|because|than|although)\b)/s, '');
}

/** One day alone, or so few, all of other years, that no other can be meant than one of them. */
const isFew = (all: readonly Achievement[], { date }: DateSpan) =>
  sole(all) ||
  (all.length <= FEW && date.precision !== 'day' && all.some((each) => Math.abs(each.date.first - date.first) < NEAR));
const FEW = 4;
const NEAR = 1100;

/** `on Friday, July 22`, in a report of that week: a day of the record that is the news. */
const isOfNews = (scene: Scene, date: DateSpan, meant: readonly Achievement[]): boolean =>
  isYearless(scene, date) &&
  scene.published?.precision === 'day' &&
  meant.some(
    (each) =>
      Math.abs(each.date.first - (scene.published as PartialDate).first) <= REPORTED &&
      Math.abs(each.date.first - date.date.first) <= REPORTED,
  );
const REPORTED = 14;

const away = (each: Achievement, { date }: DateSpan) =>
  Math.max(0, each.date.first - date.last, date.first - each.date.last);

function isOn(scene: Scene, date: DateSpan, each: Achievement): boolean {
  if (date.relative && isAbout(scene, date, each.date)) return true;
  return isYearless(scene, date) ? isSameDay(each, date) : overlaps(each.date, date.date);
}

/** The same day of the month, in whatever year. */
function isSameDay(each: Achievement, { date }: DateSpan): boolean {
  const [a, b] = [calendarOf(each.date.first), calendarOf(date.first)];
  return each.date.precision === 'day' && a.month === b.month && a.day === b.day;
}

/**
 * What a day and somebody who stands near it tell of: the stretch between them must have words of a record or a mark of
 * his. His records, or the only day he has that mark from, are what is meant.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { isFramedApart } from '../../clauses/clauses.ts';
import type { SpanOf } from '../../reading/span.ts';
import { after, before, castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays } from '../achievements.ts';
import { isRoofed, spokenContests } from '../deeds/record-told.ts';
import { bareMarks } from '../marks/bare-marks.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { isOfTwin } from '../paired.ts';
import { isSomebodyOf } from '../people/subject.ts';
import { roleOf } from '../role.ts';
import { away, isFew, isOfNews, isOn, isSameDay, isVague, sole } from './days.ts';
import {
  BEHIND,
  BETTERS,
  COMPARED,
  DEED,
  DID,
  DOES,
  IN,
  LATER,
  OF_SOMEBODY,
  OTHER_DAY,
  PART,
  RECORD_OF,
  WHAT,
  WHO,
} from './words.ts';

export type DateSpan = SpanOf<'date'>;

export type Runner = ReturnType<typeof castOf>[number];

export interface DatedDeed {
  readonly date: DateSpan;
  readonly subject: Runner;
  /** What can be meant, the nearest first. */
  readonly meant: readonly [Achievement, ...Achievement[]];
  readonly agrees: boolean;
  /** Whether another day is an error. */
  readonly sure: boolean;
}

/** `the mark set in 1997 by Wilson Kipketer`: of nobody else. */
export const isSetBy = (scene: Scene, date: DateSpan, { start }: { readonly start: number }): boolean =>
  start > date.end &&
  /^\sby\s(?:(?:the|an?)\s)?(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(scene.reading.lower.slice(date.end, start)) &&
  /\b(?:set|run|held|made|established|recorded|thrown|jumped)\s(?:in|on|at|since)\s(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(
    before(scene, date, 50),
  );

/** `was beaten by Girma in Paris in June 2023`: the day of his. */
export const isBeatenBy = (
  scene: Scene,
  date: DateSpan,
  { start, end }: { readonly start: number; readonly end: number },
) =>
  end <= date.start &&
  BEATEN_BY.test(before(scene, { start }, 60)) &&
  /^(?:\s(?:in|at)\s(?!\d)[^,;.]{2,30}?)?,?\s(?:in|on)\s$/.test(scene.reading.lower.slice(end, date.start));

const BEATEN_BY =
  /\b(?:beaten|broken|bettered|improved|taken|erased|lowered|surpassed|eclipsed|topped)\sby\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;

export function deedOf(scene: Scene, date: DateSpan, subject: Runner): DatedDeed | undefined {
  const { lower } = scene.reading;
  const { span, person } = subject;
  const leads = span.start >= date.end;
  const words = leads ? lower.slice(date.end, span.start) : lower.slice(span.end, date.start);
  const isBeater = isBeatenBy(scene, date, span);
  const isSetter = isSetBy(scene, date, span) || isBeater;
  if (leads && !isSetter && !DEED.test(words) && !DOES.test(after(scene, span))) return undefined;
  const beside = leads ? `${words}${after(scene, span, 60).replace(LATER, '')}` : partNext(words);
  const isOther = OTHER_DAY.test(beside) || (!isSetter && OTHER_DAY.test(before(scene, date, 12)));
  if (words.length > 160 || (!isBeater && isOther)) return undefined;
  // `belonged to her sister, from 2005`, `the championship record of`: neither is of a world record of hers.
  if (!leads && (span.possessive || span.via === 'pronoun') && isSomebodyOf(words)) return undefined;
  const stretch = { start: leads ? date.start : span.start, end: leads ? span.end + 60 : date.end };
  const day = (scene.published ?? scene.today).last;
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => each.date.first <= day + 1);
  const amounts = [...spansOf(scene, 'amount'), ...bareMarks(scene)].filter(
    (each) => roleOf(scene, each) === 'mark' && !isFramedApart(scene, each, date) && !isOfTwin(scene, each, date),
  );
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
  const what = own.length === 0 && DID.test(words) ? amounts.filter((each) => isWhat(scene, each, span)) : [];
  const marked = own.length > 0 ? own : having(what);
  if (marked.length > 0) {
    // "his 2:03:34 took 26 seconds off the record set in 2018": of the record.
    const apart = inside.some((each) => each.end <= date.start && BETTERS.test(lower.slice(each.end, date.start)));
    const told =
      !date.relative ||
      (marked.every(isLong) && isClose(scene, Math.max(span.end, ...inside.map(({ end }) => end)), date));
    const isWhole =
      !PART.test(words) ||
      (WHO.test(words) && isClose(scene, what.length > 0 ? span.end : Math.max(...inside.map(({ end }) => end)), date));
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
    !isRoofed(scene) &&
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
  return (
    record !== undefined && ['championship', 'olympic', 'course', 'personal', 'area', 'nation'].includes(record.scope)
  );
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
  return /^(?:[\s,(]|(?:which|that|who|this|it|was|had|has|been|he|she|set|r[au]n|thrown|threw|achieved|jumped|cleared|recorded|clocked|posted|from|in|at|on|the|same|track|course|here|there|m|metres|meters|seconds|points)\b){0,24}$/.test(
    words,
  );
}

/** What stands right at the day, up to where another thing begins. */
function partNext(words: string): string {
  return words.replace(/^.*(?:[;:]|\b(?:but|while|when|before|after|until|because|than|although)\b)/s, '');
}

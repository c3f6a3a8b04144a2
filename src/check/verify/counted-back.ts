/**
 * How long ago somebody did what a text tells, wherever the words stand: `six points more than he did at Eugene three
 * years ago`, `the mark Kipsang had set over the same streets twelve months earlier`, `Five weeks ago Warholm ran 46.70`.
 */
import { calendarOf } from '../../domain/calendar.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { CARDINAL, cardinalOf } from '../reading/numbers.ts';
import { before, castOf, disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from './achievements.ts';
import { BEATEN } from './deeds/words.ts';
import { wordingOf } from './differences/gap-wording.ts';
import { isSame } from './marks/performance.ts';
import { isFinal } from './races/races.ts';
import { roleOf } from './role.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface CountedBack {
  readonly start: number;
  readonly end: number;
  readonly subject: Runner;
  readonly each: Achievement;
  readonly agrees: boolean;
  /** Whether another time is an error. */
  readonly sure: boolean;
}

const COUNTED = new RegExp(
  `(?<![a-z-])(an?|${CARDINAL}|\\d{1,2})\\s(year|month|week|day)s?\\s(ago|earlier|before(?=\\s?(?:[.,;:)]|$))|previously)(?![a-z])`,
  'g',
);
const AGAIN =
  /\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:year|month|week|day)s?\s(?:ago|earlier|before|later|after|previously)|(?:in|since)\s\d{4})\b/g;
/** How, where and what was done; no other deed. */
const DID =
  /^(?:['’]s)?(?:[\s,]|(?:who|which|that|had|has|he|she|set|r[au]n|did|managed|achieved|thrown|threw|jumped|cleared|scored|clocked|recorded|posted|established|made|in|at|over|on|the|an?|his|her|same|streets?|roads|course|track|stadium|city|there|here|it|world|record|mark|best|time|of|with|from|m|metres|meters|seconds|points)\b){1,16}$/;
/** `Dibaba, a three-time Olympic champion, had managed` */
const CALLED = /^,\s(?:an?|the|now|then)\s[^,;.]{2,50},(?=\s)/;
const DOES =
  /^(?:\s(?:of|from)\s[a-z]+)?\s(?:had\s)?(?:r[au]n|set|threw|jumped|cleared|scored|clocked|recorded|posted|broke|won)\s/;
const OPENS = /^\W*(?:(?:it was|only|just|exactly|almost|nearly|about|barely|less than|more than|some)\s){0,2}$/;
const RECORD = /\b(?:record|mark|best|set)\b/;

const PER: Readonly<Record<string, number>> = { year: 365.25, month: 30.44, week: 7, day: 1 };
/** Days by which a time that is counted may be off. */
const GIVE: Readonly<Record<string, number>> = { month: 25, week: 8, day: 1 };
/** Days into a year that is named without more. */
const MIDST = 182;
/** Days a report may come after the race. */
const REPORTED = 8;

export function countedBack(scene: Scene): readonly CountedBack[] {
  const { published } = scene;
  if (published?.precision !== 'day' || !AGO.test(scene.reading.lower)) return [];
  return [...scene.reading.lower.matchAll(COUNTED)].flatMap((match) => backOf(scene, match) ?? []);
}

const AGO = /\s(?:ago|earlier|before|previously)\b/;

type At = { readonly start: number; readonly end: number };

function backOf(scene: Scene, match: RegExpExecArray): CountedBack | undefined {
  const [words, said = '', unit = '', when = ''] = match;
  const count = /^an?$/.test(said) ? 1 : cardinalOf(said);
  if (count === undefined) return undefined;
  const date = { start: match.index, end: match.index + words.length };
  const subject = subjectOf(scene, date);
  const deeds = subject ? deedsOf(scene, date, subject) : [];
  if (!subject || deeds.length === 0) return undefined;
  const wording = wordingOf(before(scene, date, 30));
  const fits = (each: Achievement) =>
    fromOf(scene, each, when).some((from) =>
      isBack(from - each.date.first, count, unit, wording, [from, each.date.first]),
    );
  const fit = deeds.find(fits);
  if (fit) return { ...date, subject, each: fit, agrees: true, sure: true };
  const [only] = deeds;
  const isOnly = new Set(deeds.map((each) => each.date.text)).size === 1;
  return only && isOnly
    ? { ...date, subject, each: only, agrees: false, sure: subject.sure && isFar(scene, only, count, unit, when) }
    : undefined;
}

/** Who did it: whoever stands before, with nothing but the deed between; of a time that opens a sentence whoever acts first. */
function subjectOf(scene: Scene, date: At): Runner | undefined {
  const { lower } = scene.reading;
  const people = castOf(scene);
  if (OPENS.test(lower.slice(0, date.start))) {
    const next = people.find(({ span }) => span.start >= date.end);
    return next &&
      !next.span.possessive &&
      /^,?\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(date.end, next.span.start)) &&
      DOES.test(lower.slice(next.span.end))
      ? next
      : undefined;
  }
  const last = people.findLast(({ span }) => span.end <= date.start);
  // `had broken Young's record of 46.78 a month before`: the time is of the breaker.
  if (last?.span.possessive && BEATEN.test(before(scene, last.span, 60))) return undefined;
  return last && DID.test(wordsBetween(scene, last.span.end, date.start).replace(CALLED, '')) ? last : undefined;
}

/** The words of a stretch without its places, races and marks. */
function wordsBetween({ reading: { lower, spans } }: Scene, from: number, to: number): string {
  let words = lower.slice(from, to);
  for (const { kind, start, end } of spans)
    if (/^(?:place|event|amount|discipline)$/.test(kind) && start >= from && end <= to)
      words = `${words.slice(0, start - from)}${' '.repeat(end - start)}${words.slice(end - from)}`;
  return words.replace(/\s+/g, ' ');
}

/** What can be meant: his marks that stand there, what he did where it says, else his records of what is spoken of. */
function deedsOf(scene: Scene, date: At, { person, span }: Runner): readonly Achievement[] {
  const leads = span.start >= date.end;
  // `A year earlier he won the title, as one year before that he won in 13:20.63`: the mark is of the other time.
  const other = leads
    ? [...scene.reading.lower.matchAll(AGAIN)].find(({ index }) => index >= date.end)?.index
    : undefined;
  const [from, to] = leads ? [span.start, other ?? scene.reading.lower.length] : [span.start, date.start];
  const isIn = (each: { readonly start: number; readonly end: number }) => each.start >= from && each.end <= to;
  const day = scene.published?.last ?? 0;
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.value !== null && isFinal(each) && each.date.precision === 'day' && each.date.first <= day,
  );
  const marks = spansOf(scene, 'amount').filter((each) => isIn(each) && roleOf(scene, each) === 'mark');
  if (marks.length > 0)
    return all.filter((each) => marks.some(({ readings }) => readings.some((reading) => isSame(reading, each))));
  if (leads) return [];
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const some = spoken.length > 0 ? all.filter(({ discipline }) => spoken.includes(discipline.id)) : all;
  const places = spansOf(scene, 'place').filter((each) => each.known && isIn(each));
  const races = spansOf(scene, 'event').filter((each) => isIn(each) && !each.title);
  const there = some.filter(
    (each) =>
      places.every(({ name }) => isPlaceOf(each, name)) &&
      races.every(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`))),
  );
  const records = there.filter((each) => each.records.includes('world'));
  if (records.length > 0) return records;
  return places.length + races.length > 0 && !RECORD.test(scene.reading.lower.slice(from, to)) ? there : [];
}

/** The days it can be counted back from: that of the text, or of what else is told. */
function fromOf(scene: Scene, each: Achievement, when: string): readonly number[] {
  const day = scene.published?.first ?? 0;
  if (when === 'ago') return [day];
  const told = [scene, ...scene.before.slice(0, 1)].flatMap(({ claims }) =>
    claims.flatMap(({ asOf, verdict }) =>
      verdict === 'supported' && asOf?.length === 10 ? [Date.parse(asOf) / 864e5] : [],
    ),
  );
  // `In 1981 ... A year earlier`: a year that is spoken of.
  const spoken = [scene, ...scene.before.slice(0, 2)].flatMap((one) =>
    spansOf(one, 'date').flatMap(({ date, relative }) =>
      !relative && Number.isFinite(date.first) ? [date.precision === 'day' ? date.first : date.first + MIDST] : [],
    ),
  );
  return [day, ...told, ...spoken].filter((from) => from > each.date.first);
}

function isBack(
  days: number,
  count: number,
  unit: string,
  wording: ReturnType<typeof wordingOf>,
  [from, then]: readonly [number, number],
): boolean {
  const isPlain = wording === 'plain' || wording === 'exact';
  const loose = isPlain ? 1 : 1.6;
  if (unit !== 'year') return Math.abs(days - count * (PER[unit] as number)) <= (GIVE[unit] as number) * loose;
  const apart = calendarOf(from).year - calendarOf(then).year;
  return (
    apart === count ||
    Math.abs(days / 365.25 - count) < (count <= 3 ? 0.8 : isPlain ? 1 : Math.max(1, count / 15)) * loose
  );
}

/** So far off that no loose counting tells it. */
function isFar(scene: Scene, each: Achievement, count: number, unit: string, when: string): boolean {
  return fromOf(scene, each, when).every((from) => {
    const days = from - each.date.first;
    const off = Math.abs(days - count * (PER[unit] as number));
    return unit === 'year' ? off > 300 : off > Math.max(2 * (GIVE[unit] as number), days / 4, REPORTED);
  });
}

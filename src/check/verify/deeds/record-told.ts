/**
 * The record of somebody that is told of by its day or place, and not by its mark: `Donkova's record of 1988`, `the record
 * that Greene had set in Madrid`. Of the world records he has in the contest spoken of, the last is his record, where it
 * fell or stands; any of them is one he set.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { isAbsolute, isYearless } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { brokenBy } from '../records/progression.ts';
import { isTitle, isUnheld } from '../records/record-meant.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { knowledgeOf, type Meant } from './meant.ts';
import type { Tale } from './tale.ts';
import { BEATEN, WAS_SET } from './words.ts';

/** Days a report may come after the race. */
const REPORTED = 8;
/** Words of a record that no longer stands, or still does: one there was, the last of whoever had it. */
const LASTING =
  /\b(?:f[ae]ll|fallen|br(?:oke|oken|eaks?|eaking)|beat(?:s|en|ing)?|took|tak(?:es?|en|ing)|off|improv[a-z]+|eras[a-z]+|smash[a-z]+|shatter[a-z]+|lower[a-z]*|surpass[a-z]*|eclips[a-z]+|stood|stands?|still|since|dat(?:es|ed|ing)|oldest|until|previous|old|former|over|inside|replac[a-z]+|better[a-z]*|than)\b/;
/** `over Kiplimo's 2021 run in Lisbon` */
const RUN = /^['’]?s?\s\d{4}\s(?:run|effort|race|jump|leap|throw|performance)\b/;
const NAMED = /\b(?:records?|mark|best|standard|figures)\b/;
/** Of no list, or of which number it is. */
const OTHER =
  /\b(?:course|national|personal|season|championships?|olympic|games|meeting|u-?\d\d|junior|youth|first|second|third|fourth|fifth|next|both|one|relay|4\s?x)\b/;

interface Judged {
  readonly deed: Achievement;
  readonly agreement: Agreement;
  readonly wrong: readonly ('day' | 'place')[];
}

export async function recordTold(scene: Scene, tale: Tale): Promise<Meant | undefined> {
  const { dates, places, races, marks, record, placed, subject } = tale;
  const { lower } = scene.reading;
  // `whose record dates from 2020, was second`: of another race.
  const told = Math.max(...[...dates, ...places, ...races].map(({ end }) => end));
  const isAside =
    tale.placing !== undefined && tale.placing.start > told && lower.slice(told, tale.placing.start).includes(',');
  if (marks.length > 0 || (placed.length > 0 && !isAside)) return undefined;
  const isRun = record === undefined && RUN.test(lower.slice(subject.span.end)) && /\brecord\b/.test(lower);
  // `Kostadinova's 1987 high jump world record`
  const reach = Math.max(told, ...tale.disciplines.map(({ end }) => end));
  const isNext = record === undefined && RECORD_NEXT.test(lower.slice(reach));
  if (record !== 'world' && record !== 'best' && !isRun && !isNext && !(record === undefined && isIt(scene, tale)))
    return undefined;
  const [date, other] = dates;
  const at = date ?? places[0] ?? races[0];
  if (other || races.length > 1 || at === undefined || at.start < subject.span.end) return undefined;
  if (date && !isAbsolute(date) && !isYearless(scene, date)) return undefined;
  const words = lower.slice(tale.start, told);
  const isNamed = NAMED.test(words) || RECORD_NEXT.test(lower.slice(reach));
  // `Kipchoge's London mark`: of the course.
  if ([...places, ...races].some(({ end }) => RECORD_NEXT.test(lower.slice(end)))) return undefined;
  if (record !== undefined && !isNamed) return undefined;
  if (OTHER.test(words) || !isOfWorld(scene, tale)) return undefined;
  const own = ownRecords(scene, tale);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return undefined;
  const known = await knowledgeOf(scene, tale, own);
  const judged = own.map((deed): Judged => {
    const agreement = { ...agreementOf(scene, tale, deed, known), how: true };
    return { deed, agreement, wrong: (['day', 'place'] as const).filter((trait) => agreement[trait] === false) };
  });
  // `Loroupe's record, from Berlin in 1999, was 2:20:43`.
  const mark = spansOf(scene, 'amount').find(({ start }) => start > tale.end);
  const isIts =
    mark !== undefined && /^,?\s(?:was|is|had been)\s$/.test(scene.reading.lower.slice(tale.end, mark.start));
  const [pinned, more] = judged.filter(({ deed }) => isIts && mark.readings.some((reading) => isSame(reading, deed)));
  const isLast =
    pinned !== undefined ||
    ((isRun || (isPossessed(tale, scene) && !isOwn(scene, subject))) && LASTING.test(scene.reading.lower));
  const finals = more || !pinned ? lastOfEach(scene, judged, tale) : [pinned];
  const right = (isLast ? finals : judged).filter(({ wrong }) => wrong.length === 0);
  const shown = right.at(-1);
  if (shown) return { ...shown, wrong: undefined, alike: [shown.deed] };
  // Of two things that do not agree neither is wrong: it is another record.
  const near = (isLast ? finals : judged).filter(({ wrong }) => wrong.length === 1);
  const kinds = new Set(near.map(({ wrong: [kind] }) => kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1 || !subject.sure) return undefined;
  // `on 28 May`: of the latest, as another year may be meant.
  if (kind === 'day' && date?.relative && !finals.some((each) => near.includes(each))) return undefined;
  if (kind === 'day' && date && (await canBeOther(scene, tale, own, date.date))) return undefined;
  const nearest = [...near].sort((a, b) => away(a.deed, tale) - away(b.deed, tale))[0] as Judged;
  if (isRoofed(scene) || nearest.deed.environment === 'indoor' || isOfTaker(scene, tale, nearest.deed))
    return undefined;
  return { deed: nearest.deed, agreement: nearest.agreement, wrong: kind, alike: [nearest.deed], isCertain: true };
}

/** `sliced 6.53 seconds from Bekele's record in Valencia`: where somebody else who is named took such a record. */
const isOfTaker = (scene: Scene, { subject, dates, places }: Tale, { discipline }: Achievement): boolean =>
  castOf(scene).some(
    ({ person }) =>
      person.id !== subject.person.id &&
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (each) =>
          each.discipline === discipline &&
          each.records.includes('world') &&
          places.every(({ name }) => isPlaceOf(each, name)) &&
          dates.every(({ date }) => overlaps(each.date, date)),
      ),
  );

/** Those that stood until somebody else broke them, or stand; where it is told who did, the one he broke. */
function lastOfEach(scene: Scene, judged: readonly Judged[], { subject: { person } }: Tale): readonly Judged[] {
  const endOf = ({ deed: { discipline, mark, date } }: Judged) =>
    person.records.find(
      (each) =>
        each.area === 'world' &&
        each.discipline === discipline.id &&
        each.mark === mark &&
        overlaps(dateOf(each.set), date),
    )?.ended ?? undefined;
  const last = judged.filter((each) => {
    const ended = endOf(each);
    return ended === undefined || !judged.some(({ deed }) => overlaps(deed.date, dateOf(ended)));
  });
  const others = castOf(scene).flatMap((each) => (each.person.id === person.id ? [] : each.person.records));
  const taken = last.filter((each) => {
    const ended = endOf(each);
    return others.some(
      ({ area, set, discipline }) => area === 'world' && set === ended && discipline === each.deed.discipline.id,
    );
  });
  return taken.length > 0 ? taken : last;
}

const away = ({ date }: Achievement, { dates: [said] }: Tale): number =>
  said ? Math.abs(date.first - said.date.first) : -date.first;

/** `Radcliffe's record`, `the record of Radcliffe`; not `Radcliffe set a record`. */
function isPossessed({ subject: { span } }: Tale, { reading: { lower } }: Scene): boolean {
  const left = lower.slice(Math.max(0, span.start - 50), span.start);
  return (
    span.possessive ||
    /\b(?:records?|mark|best|standard)\s(?:that\s|which\s)?(?:of|by|(?:set|held)\sby)?\s?(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(
      left,
    )
  );
}

/** No record of a nation, an area or a course. */
function isOfWorld(scene: Scene, tale: Tale): boolean {
  return spansOf(scene, 'record').every(
    (each) =>
      each.end <= tale.start - 30 ||
      each.start >= tale.end ||
      ((each.scope === 'world' || each.scope === 'any') && !isUnheld(scene, each)),
  );
}

/** `She set it in Oslo`, after a sentence on a record. */
const IT = /\b(?:set|broke|took|r[au]n|threw|jumped|made|established)\s(?:it|that|hers|his)\b/;
function isIt({ reading: { lower }, before: [last] }: Scene, { start, end }: Tale): boolean {
  return last !== undefined && IT.test(lower.slice(start, end)) && /\brecord\b/.test(last.reading.lower);
}

/** `Crouser improved his record in Los Angeles`: by another one. */
const isOwn = (scene: Scene, { span, person }: Tale['subject']): boolean =>
  span.via === 'pronoun' && castOf(scene).some((each) => each.person.id === person.id && each.span.end <= span.start);

const TAKEN = /\b(?:took|tak(?:es|en|ing)|equall?ed|match[a-z]+)\s(?:[a-zà-ɏ\d.:'’-]+\s){0,5}$/;

/** What is told of the record, of a tale: of one that was broken a day or a place can be when and where it was. */
export function ofRecord(scene: Scene, tale: Tale): Tale {
  const { subject } = tale;
  const { span } = subject;
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, span.start - 60), span.start);
  if (RUN.test(lower.slice(span.end)) || isOwn(scene, subject) || !(BEATEN.test(left) || TAKEN.test(left))) return tale;
  const isIts = ({ start, end }: Span) =>
    start >= span.end && (WAS_SET.test(lower.slice(span.end, start)) || RECORD_NEXT.test(lower.slice(end)));
  return {
    ...tale,
    dates: tale.dates.filter(isIts),
    places: tale.places.filter(isIts),
    races: tale.races.filter(isIts),
  };
}

/** `Kostadinova's 1987 high jump record` */
const RECORD_NEXT = /^\s(?:[a-z\d,]+\s){0,3}(?:record|mark|best)\b/;

/** Under a roof the lists lack the older records. */
export const isRoofed = (scene: Scene): boolean =>
  [scene, ...scene.before].some(({ reading }) => /\bindoor/.test(reading.lower));

/** The world records somebody has in what the text speaks of, the last of them last; but for the news. */
function ownRecords(scene: Scene, { subject: { person }, disciplines }: Tale): readonly Achievement[] {
  const { published, facts } = scene;
  const others = person.records.filter(({ area, category }) => area === 'world' && category === 'women-only');
  const done = achievementsOf(person, facts.lexicons.rules);
  const all = done.filter(
    ({ records, date, mark }) =>
      records.includes('world') &&
      !others.some((each) => each.mark === mark && each.set === date.text) &&
      (published === undefined || date.first < published.first - REPORTED),
  );
  const named = disciplines.flatMap((each) => each.disciplines.map(({ id }) => id));
  const spoken = named.length > 0 ? named : spokenContests(scene);
  const raced = all.filter(({ discipline }) => spoken.includes(discipline.id));
  // Of a contest that he has run in a record may be missing.
  const isElse =
    named.length === 0 &&
    spansOf(scene, 'discipline').length === 0 &&
    !done.some(({ discipline }) => spoken.includes(discipline.id));
  const fitting = raced.length === 0 && isElse ? all : raced;
  const roofed = isRoofed(scene);
  const own = fitting
    .filter(({ environment }) => !roofed || environment === 'indoor')
    .toSorted((a, b) => a.date.first - b.date.first);
  return new Set(own.map(({ discipline }) => discipline.id)).size === 1 ? own : [];
}

/** What the sentence, or the nearest before it, names or gives a mark of. */
export function spokenContests(scene: Scene): readonly string[] {
  for (const each of [scene, ...scene.before]) {
    const named = spansOf(each, 'discipline').filter(({ end }) => !isTitle(each, end));
    if (named.length > 0) return named.flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
    const marked = castOf(each).flatMap(({ person }) => markedIn(each, person).map(({ discipline }) => discipline.id));
    if (marked.length > 0) return marked;
  }
  return [];
}

const isDone = (
  { facts }: Scene,
  person: Person,
  discipline: string,
  places: Tale['places'],
  said: Pick<Achievement['date'], 'first' | 'last'>,
): boolean =>
  achievementsOf(person, facts.lexicons.rules).some(
    (each) =>
      each.discipline.id === discipline &&
      overlaps(each.date, said) &&
      places.every(({ name }) => isPlaceOf(each, name)),
  );

/** Races that have a record of the course. */
const ROAD = /marathon|road|walk/;

/** Whether a record of the day that is told may be one that is not in the lists, or of a race. */
async function canBeOther(
  scene: Scene,
  { subject: { person }, record, disciplines, places }: Tale,
  own: readonly Achievement[],
  said: Pick<Achievement['date'], 'first' | 'last'>,
): Promise<boolean> {
  const [first] = own as readonly [Achievement, ...Achievement[]];
  const last = own.at(-1) as Achievement;
  const { discipline } = first;
  // He did something else there on that day.
  if (places.length > 0 && isDone(scene, person, discipline.id, places, said)) return true;
  if (own.some((each) => overlaps(each.date, said))) return false;
  const then = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => overlaps(each.date, said));
  // Who broke it is named: it is that one.
  const isTaken = castOf(scene).some(({ person: other }) =>
    other.records.some(
      (each) =>
        other.id !== person.id &&
        each.area === 'world' &&
        each.discipline === discipline.id &&
        each.set > last.date.text,
    ),
  );
  // Of a record by its contest, or that fell, no other is meant; of one that is just told a nation's, or a course's may be.
  const isOther = ({ discipline: of, records, place }: Achievement) =>
    of.id === discipline.id
      ? record !== 'world' && places.length === 0 && place === 1 && ROAD.test(of.id)
      : disciplines.length === 0 && records.length > 0;
  if (!isTaken && then.some((each) => isOther(each))) return true;
  if (said.last >= first.date.first) return false;
  const held = person.records.find(
    ({ area, set, discipline: of }) => area === 'world' && of === discipline.id && set === first.date.text,
  );
  return held === undefined || (await brokenBy(scene.facts, held, scene.today.last))?.before === undefined;
}

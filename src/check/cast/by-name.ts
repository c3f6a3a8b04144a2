/** Whom a name means: a whole one, one with a slip, or a surname; of namesakes the one the text must mean. */
import type { Person } from '../../dataset/entries.ts';
import type { PartialDate } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import type { Reading } from '../reading/read.ts';
import type { Amount, PersonSpan } from '../reading/span.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { isSame } from '../verify/marks/performance.ts';
import { amountsOf, isTelling } from './amounts.ts';
import { peopleInNews } from './by-news.ts';
import type { Member } from './members.ts';
import { AGE_SLIP, certainly, hasDone, REACH, readPeople, type Stage, type Who, yearsOff } from './stage.ts';

/** A whole name: one person, or of namesakes the one the text must mean. */
export async function bearerOf(stage: Stage, span: PersonSpan, reading: Reading): Promise<Who | undefined> {
  const [only] = span.candidates;
  if (only && span.candidates.length === 1 && span.via === 'full') return certainly(stage, only);
  const inCast = span.candidates.filter((id) => stage.members.has(id));
  if (inCast.length === 1) return certainly(stage, inCast[0] as string);
  const who = await apartFromNamesakes(stage, span, span.candidates, reading);
  return span.via === 'misspelt' ? misspeltBearer(stage, span, reading, who?.person) : who;
}

/** A slip of a name: somebody else may be called so, unless a mark or the news tells. */
async function misspeltBearer(
  stage: Stage,
  span: PersonSpan,
  reading: Reading,
  meant: Person | undefined,
): Promise<Who | undefined> {
  const [only, ...others] = span.candidates;
  const person = meant ?? (only !== undefined && others.length === 0 ? await stage.facts.person(only) : undefined);
  if (!person || (!meant && person.records.length === 0)) return undefined;
  const amounts = amountsOf(reading);
  const marked = achievementsOf(person, stage.facts.lexicons.rules).some((each) =>
    amounts.some((amount) => isSame(amount, each)),
  );
  // `Nafi Thiam` is a short form, and no slip.
  const isShort = meant !== undefined && fold(person.name).startsWith(span.words[0] ?? ' ');
  return { person, sure: marked || isShort || (await peopleInNews(stage)).has(person.id) };
}

export async function bearerOfSurname(stage: Stage, span: PersonSpan, reading: Reading): Promise<Who | undefined> {
  const [word = ''] = span.words;
  const after = reading.text.slice(span.end, span.end + 8);
  // The father, or the son, of whoever is spoken of.
  const other = /^,?\s(?:Sn?r|Jn?r|senior|junior)\b/i.test(after);
  const isKin = KIN.test(reading.text.slice(Math.max(0, span.start - 40), span.start));
  if (isKin) {
    const kin = ofFamily(stage, span.candidates, word);
    if (kin) return certainly(stage, kin);
  }
  // `Geoffrey Kipsang`, whom nobody knows, in a text on Wilson Kipsang: neither he nor another Geoffrey of it.
  const [given, surname] = givenBeside(span, reading);
  if (surname) return havingDone(stage, span.candidates, [amountsOf(reading)]);
  const bearers = stage.members.named(word.split(' '));
  // `Kiprotich` is Stephen Kiprotich, where the text has named him so; and not Wilson Kipsang, another of his names or not.
  const isCalled = bearers.some(({ called }) => called.has(word));
  // Who came in by that name alone goes by it, and not Wilson Kipsang, whom the text has called so in full.
  const isOwn = isCalled || bearers.some(({ called }) => called.size === 0);
  const members = bearers.filter(({ called }) => !isOwn || called.size === 0 || called.has(word));
  const [short = ''] = given?.words ?? [];
  // `Sammy Wanjiru` is Samuel.
  const isOf = (id: string) => given?.candidates.includes(id) || id.startsWith(short.slice(0, 3));
  if (given && members.length > 0 && !members.some(({ person }) => isOf(person.id))) return undefined;
  // `coached by his father Peter`: not the Peter who was spoken of.
  if (isKin && members.every(({ person }) => fold(person.name).startsWith(`${word} `))) return undefined;
  // `in Ramona`: a town, unless the text spoke of somebody who is called so.
  if (members.length === 0 && !span.possessive && reading.text.endsWith(' in ', span.start)) return undefined;
  // `Jepkosgei` is hardly Mary Jepkosgei Keitany, whom the text calls Mary Keitany, where another has run that day.
  const uncalled = members.length > 0 && !other && !members.some(({ called }) => called.has(word) || called.size === 0);
  const another = uncalled
    ? await apartFromNamesakes(
        stage,
        span,
        span.candidates.filter((id) => !stage.members.has(id)),
        reading,
      )
    : undefined;
  if (another) return another;
  // `in Sydney in 2000`, in a text on Sydney McLaughlin, too.
  if (span.orPlace && isDatedPlace(reading.text, span)) return undefined;
  if (members.length > 0 && !other) {
    const recent = members.sort((a, b) => b.sentence - a.sentence);
    const [first, second] = recent as [Member, Member | undefined];
    if (!second) return { person: first.person, sure: true };
    const told = toldApart(stage, members, span, reading);
    if (told) return { person: told.person, sure: true };
    if (first.sentence > second.sentence)
      return { person: first.person, sure: first.sentence - second.sentence > REACH };
    return undefined;
  }
  if (span.orPlace && isPlaced(reading.text, span)) return undefined;
  if (other)
    return bestKnownOf(
      stage,
      await readPeople(
        stage,
        span.candidates.filter((id) => !stage.members.has(id)),
      ),
      2,
    );
  return apartFromNamesakes(stage, span, span.candidates, reading, span.orPlace === true);
}

/** A given name right before a surname that nobody has with it, where it is a name of several: itself, and the surname. */
function givenBeside(
  span: PersonSpan,
  { spans, text }: Reading,
): readonly [given: PersonSpan | undefined, surname: PersonSpan | undefined] {
  const isOther = (each: Reading['spans'][number]): each is PersonSpan =>
    each.kind === 'person' && each.via === 'surname' && !each.orPlace;
  const isGiven = ({ candidates, words: [word = ''], possessive, orPlace }: PersonSpan) =>
    !possessive &&
    !orPlace &&
    !/^(?:will|may)$/.test(word) &&
    candidates.filter((id) => id.startsWith(`${word}-`)).length >= COMMON;
  const before = spans.find((each) => isOther(each) && each.end === span.start - 1);
  const behind = spans.find((each) => isOther(each) && each.start === span.end + 1);
  return [
    before && isOther(before) && text[span.start - 1] === ' ' && isGiven(before) ? before : undefined,
    behind && isOther(behind) && text[span.end] === ' ' && isGiven(span) ? behind : undefined,
  ];
}

/** Bearers of a given name. */
const COMMON = 3;

/** `his younger brother, `: a given name follows, and the surname is that of whoever is spoken of. */
const KIN =
  /(?:\b(?:his|her|their)|['’]s?)\s(?:(?:older|younger|elder|twin|big|little|late|half|identical)[\s-]){0,2}(?:brother|sister|father|mother|son|daughter|uncle|aunt|cousin|twin|nephew|niece),?\s$/i;

/** The only one of some people who has a name in common with whoever was spoken of last, beside the one that is said. */
function ofFamily(stage: Stage, candidates: readonly string[], word: string): string | undefined {
  const spoken = stage.members.all().filter(({ mentions }) => mentions > 0);
  const last = Math.max(...spoken.map(({ sentence }) => sentence));
  const words = new Set(spoken.flatMap((each) => (each.sentence === last ? [...each.words] : [])));
  words.delete(word);
  const family = candidates.filter((id) => !stage.members.has(id) && id.split('-').some((part) => words.has(part)));
  return family.length === 1 ? family[0] : undefined;
}

/** `Dibaba, 24, had run 3:54.11`: of sisters the only one whose mark it is, or who is of that age. */
function toldApart(stage: Stage, members: readonly Member[], span: PersonSpan, reading: Reading): Member | undefined {
  const amounts = amountsOf({ spans: reading.spans.filter(({ start }) => start >= span.end) }).filter(isTelling);
  const having = amounts.length === 0 ? [] : members.filter(({ person }) => hasDone(stage, person, amounts));
  if (having.length > 0) return having.length === 1 ? having[0] : undefined;
  const age = /^(?:,\s(?:aged\s)?|\s\()(\d\d)[,)]/.exec(reading.text.slice(span.end, span.end + 12))?.[1];
  if (age === undefined) return undefined;
  const off = members.map(({ person }) => yearsOff(stage, person, Number(age)));
  const aged = members.filter((_, at) => off[at] === 0);
  return aged.length === 1 && off.every((each) => each === 0 || each > AGE_SLIP) ? aged[0] : undefined;
}

/** Of several with one name: who was in the news, who has a mark the text gives, who is far better known. */
async function apartFromNamesakes(
  stage: Stage,
  span: PersonSpan,
  candidates: readonly string[],
  reading: Reading,
  doubtful = false,
): Promise<Who | undefined> {
  const inNews = await peopleInNews(stage);
  const newsworthy = candidates.filter((id) => inNews.has(id));
  const [only] = newsworthy;
  // `the late Kiptum`, on a day when a namesake ran in a field of fifty: who is far better known is meant as well as he.
  const isMeant =
    (candidates[0] === only || !span.isFamous || (only !== undefined && isMaker(stage, only))) &&
    !(only !== undefined && newsworthy.length === 1 && (await isRatherOther(stage, span, only)));
  if (only !== undefined && newsworthy.length === 1 && isMeant) return certainly(stage, only);
  if (newsworthy.length > 1) {
    const only = await makerOf(stage, span, newsworthy);
    if (only !== undefined) return certainly(stage, only);
  }
  const meant = newsworthy.length > 0 && isMeant ? newsworthy : candidates;
  const here = amountsOf({ spans: reading.spans.filter(({ start }) => start >= span.end) });
  const nearby = [here.slice(0, 3), amountsOf(reading)];
  const having = await havingDone(stage, meant, nearby);
  if (having) return having;
  // Of whoever is close to somebody whom the text names, before whoever has a mark that the text gives of somebody.
  const related = [...new Set(meant.filter((id) => stage.members.isRelated(id)))];
  if (related.length === 1) return certainly(stage, related[0] as string);
  const raced = span.via === 'full' ? await havingRaced(stage, meant, reading) : undefined;
  if (raced) return raced;
  const wonThen = span.via === 'surname' && !doubtful ? await havingWonOn(stage, meant, reading) : undefined;
  if (wonThen) return wonThen;
  const elsewhere = await havingDone(stage, meant, [stage.amounts]);
  if (elsewhere) return elsewhere;
  if (doubtful || !(span.isFamous || newsworthy.length > 0)) return undefined;
  const people = await readPeople(stage, meant);
  const bearers = bySurname(stage, people, span);
  const called = calledSo(span, bearers);
  const isKnown = called.some((each) => weightOf(each, stage.published) >= WELL_KNOWN);
  return bestKnownOf(stage, isKnown ? called : bearers, candidates.length);
}

/** `Kenya's Kiptum, in Chicago on October 8, 2023`: the only one of a name who won, or set a record, on a day that is told. */
async function havingWonOn(stage: Stage, candidates: readonly string[], { spans }: Reading): Promise<Who | undefined> {
  const days = spans.flatMap((each) =>
    each.kind === 'date' && !each.relative && each.date.precision === 'day' ? [each.date] : [],
  );
  if (days.length === 0) return undefined;
  const won = (await readPeople(stage, candidates)).filter((person) =>
    achievementsOf(person, stage.facts.lexicons.rules).some(
      ({ date, place, records }) =>
        date.precision === 'day' && (place === 1 || records.length > 0) && days.some((day) => day.first === date.first),
    ),
  );
  const [only, other] = won;
  return only && !other ? { person: only, sure: true } : undefined;
}

/** Those who have the words in the name they go by: Brigid Jepchirchir Kosgei does not go by Jepchirchir. */
const calledSo = ({ words }: PersonSpan, people: readonly Person[]): readonly Person[] =>
  people.filter(({ name }) => words.every((word) => fold(name).split(' ').includes(word)));

/** Whether a surname is that of others who are well known, and with the one in the news no more than another of the names. */
async function isRatherOther(stage: Stage, span: PersonSpan, id: string): Promise<boolean> {
  if (span.via !== 'surname') return false;
  const people = await readPeople(stage, [id]);
  if (calledSo(span, people).length > 0) return false;
  const others = calledSo(span, await readPeople(stage, span.candidates));
  return others.some((each) => weightOf(each, stage.published) >= WELL_KNOWN);
}

/** Weight from which on somebody is well known. */
const WELL_KNOWN = 12;

/** The only one of them who has a mark of the first amounts that anyone has. */
async function havingDone(
  stage: Stage,
  ids: readonly string[],
  groups: readonly (readonly Amount[])[],
): Promise<Who | undefined> {
  for (const amounts of groups) {
    // People are read only for a mark that can tell them apart: surnames are many, and everyday words among them.
    const telling = amounts.filter(isTelling);
    if (telling.length === 0) continue;
    const having = (await readPeople(stage, ids)).filter((person) => hasDone(stage, person, telling));
    if (having.length === 1) return { person: having[0] as Person, sure: true };
  }
  return undefined;
}

/** `At the 2012 Games Stephen Kiprotich won`: the only one of them who was among the best of a race the sentence names. */
async function havingRaced(stage: Stage, ids: readonly string[], reading: Reading): Promise<Who | undefined> {
  const held = reading.spans.flatMap((each) =>
    each.kind === 'event' && each.year !== undefined ? each.series.map((id) => `${id}-${each.year}`) : [],
  );
  if (held.length === 0) return undefined;
  const raced = (await readPeople(stage, ids)).filter((person) =>
    achievementsOf(person, stage.facts.lexicons.rules).some(
      ({ event, place }) => event !== undefined && held.includes(event) && (place ?? 9) <= 3,
    ),
  );
  return raced.length === 1 ? { person: raced[0] as Person, sure: true } : undefined;
}

/** Who won, or set a record, in the days before. */
const isMaker = ({ news }: Stage, id: string): boolean =>
  news.some(({ entry, ago }) => ago <= 4 && entry.people.some((each) => each.id === id));

/** Of several in the news the one who made it, or who is known by that name. */
async function makerOf(stage: Stage, span: PersonSpan, newsworthy: readonly string[]): Promise<string | undefined> {
  const made = new Set(stage.news.flatMap(({ entry, ago }) => (ago <= 4 ? entry.people.map(({ id }) => id) : [])));
  const makers = newsworthy.filter((id) => made.has(id));
  if (makers.length === 1) return makers[0];
  const called = calledSo(span, await readPeople(stage, newsworthy));
  return called.length === 1 ? called[0]?.id : undefined;
}

/** `The 27-year-old Allen` is nobody whose given name that is, where others of the surname are known; of Ethiopians it is. */
function bySurname(stage: Stage, people: readonly Person[], { words }: PersonSpan): readonly Person[] {
  const [word, more] = words;
  const isGiven = ({ name, nations }: Person) =>
    more === undefined &&
    fold(name).startsWith(`${word} `) &&
    !nations.some(({ code }) => code === 'ETH' || code === 'ERI');
  const others = people.filter((person) => !isGiven(person));
  return others.some((person) => weightOf(person, stage.published) >= KNOWN) ? others : people;
}

/** The weight of somebody who is known at all. */
const KNOWN = 6;

/** Somebody so much better known than all of the name that a text without a first name means nobody else. */
function bestKnownOf(stage: Stage, people: readonly Person[], candidates: number): Who | undefined {
  const weighed = people
    .map((person) => ({ person, weight: weightOf(person, stage.published) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (!first || first.weight < WELL_KNOWN) return undefined;
  const clear = candidates === 1 || (second?.weight ?? 0) * 4 <= first.weight;
  return clear ? { person: first.person, sure: true } : undefined;
}

/** How well known somebody is, in the years around a day. */
function weightOf(person: Person, published: PartialDate | undefined): number {
  const active = (date: string) =>
    published === undefined || Number(date.slice(0, 4)) * 365.25 - 719_528 <= published.last + 366;
  const records = person.records.filter(({ set, area, stood }) => stood && active(set) && area === 'world').length;
  const marks = person.marks.filter(({ date }) => active(date));
  return records * 6 + marks.length + marks.filter(({ place }) => place === 1).length;
}

/** `in Paris`, `London winner`: a place, unless the text has shown somebody of that name. */
function isPlaced(text: string, { start, end }: PersonSpan): boolean {
  return (
    /(?:^|\s)(?:in|at|from|to|near|of|around|across|the|\d{4})\s$/i.test(text.slice(0, start)) ||
    /^\s(?:winner|champion|race|course|victory|title|crown|win|wins|triumph|victories)/i.test(text.slice(end))
  );
}

const isDatedPlace = (text: string, { start, end }: PersonSpan): boolean =>
  /\b(?:in|at|from)\s$/.test(text.slice(0, start)) && /^,?\s(?:in\s|\()?(?:18|19|20)\d\d\b/.test(text.slice(end));

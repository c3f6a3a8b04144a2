/**
 * A second look at whatever is called wrong: it stays so only where nothing in the sentence speaks for another reading.
 * Each rule knows one way in which a sentence can be misread, of whatever type the claim is.
 */
import type { Discipline } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import { type Claim, unknown } from '../claim.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf, overlaps } from './achievements.ts';
import { isFirm } from './firm.ts';
import { ownerOf } from './owner.ts';
import { isSame } from './performance.ts';

type Rule = (scene: Scene, claim: Claim) => string | undefined;

/** What the claim says may have been said of something else: why, or nothing. */
const RULES: readonly Rule[] = [
  denied,
  ofEarlier,
  ofAnotherRace,
  ofAll,
  ofStranger,
  ofNobodyNamed,
  ofRecord,
  ofReport,
  ofFirst,
  ofUnknownDeath,
  ofThen,
  ofSomebodyBefore,
  ofSameName,
  ofAnotherDiscipline,
  placedThere,
  besideMark,
  ofWhoSetIt,
  ofTwoDates,
];

export function secondLook(scene: Scene, claim: Claim): Claim {
  if (claim.verdict !== 'contradicted') return claim;
  for (const rule of RULES) {
    const doubt = rule(scene, claim);
    if (doubt === undefined) continue;
    const { start, end, type, subject, claimed, asOf, sources } = claim;
    const basis = { type, span: { start, end }, subject: subject ?? undefined, claimed, sources };
    return unknown({ ...basis, asOf: asOf ?? undefined }, 'ambiguous', doubt);
  }
  return claim;
}

const PLACED = new Set(['medal', 'placing', 'race-winner']);

/** `missing gold by 0.03`, `far from the bronze`, `instead of the win`: it did not come to pass. */
function denied({ reading }: Scene, { type, start, end }: Claim): string | undefined {
  if (!PLACED.has(type)) return undefined;
  const said = reading.lower.slice(Math.max(0, start - 24), end);
  return /\b(?:miss(?:ed|es|ing)|far from|short of|instead of|shy of|denied|den(?:y|ies|ying)|almost|nearly)\b/.test(
    said,
  )
    ? 'the words may deny it'
    : undefined;
}

/** `last year's runner-up`, `the 2019 runner-up`: a race that is not the one spoken of. */
function ofEarlier({ reading }: Scene, { type, start }: Claim): string | undefined {
  const left = reading.lower.slice(Math.max(0, start - 24), start);
  // "had been the fourth-fastest": a rank of a day before the news.
  if (type === 'rank-list') return /\bhad been\b/.test(left) ? 'a rank of the day before may be meant' : undefined;
  if (type !== 'placing') return undefined;
  return /\b(?:(?:last|previous|that)\s(?:year|season|month)|a year (?:ago|earlier)|(?:19|20)\d\d)(?:['’]s)?,?\s$/.test(
    left,
  )
    ? 'a race before the one spoken of may be meant'
    : undefined;
}

/** Races that are in no list of these. */
function ofAnotherRace({ reading }: Scene): string | undefined {
  return /\bwheelchair|\bpara(?:lympi|[\s-]athlet)|\bhandcycl|\bvisually impaired\b|\bunicycl/.test(reading.lower)
    ? 'it may be said of a race of another kind'
    : undefined;
}

/** `10th overall`, of women and men together. */
function ofAll({ reading }: Scene, { type, end }: Claim): string | undefined {
  return type === 'placing' &&
    /^\s(?:overall|in the (?:combined|mass|mixed))\b/.test(reading.lower.slice(end, end + 24))
    ? 'it may be the place among all who ran'
    : undefined;
}

/** `a record that was nearly 37 years old`: no age of anybody. */
function ofRecord({ reading }: Scene, { type, start, end }: Claim): string | undefined {
  if (type !== 'age' || !/\byears?\sold$/.test(reading.lower.slice(start, end))) return undefined;
  return /\b(?:records?|mark|best|standard)\b[^.;]{0,30}$/.test(reading.lower.slice(0, start))
    ? 'it may be the age of a record'
    : undefined;
}

/** `confirmed her death on Monday`: the day of the news. */
function ofReport({ reading }: Scene, { type, start }: Claim): string | undefined {
  if (type !== 'death') return undefined;
  return /\b(?:confirm|announc|report|said|learn|mourn)[a-z]*\s(?:[a-z’']+\s){0,3}$/.test(reading.lower.slice(0, start))
    ? 'it may be the day of the news'
    : undefined;
}

/** `won his first in 2022 and later set`: the day is of what stands before it. */
function ofFirst({ reading }: Scene, { type, end }: Claim): string | undefined {
  return type === 'event-date' &&
    /^,?\s(?:and|but|before)\s(?:later|then|since|going|went)\b/.test(reading.lower.slice(end, end + 24))
    ? 'the day may be of what was done before'
    : undefined;
}

const DEAD = /\b(?:die[sd]|dead|deaths?|passed away|obituar)/;

/** An age at death of somebody whose death the dataset does not know: it may be a namesake. */
function ofUnknownDeath(scene: Scene, { type, subject, difference }: Claim): string | undefined {
  // Of lists of the dead, each has a sentence.
  const told = [scene, ...scene.before.slice(0, 2)];
  if (type !== 'age' || !told.some(({ reading }) => DEAD.test(reading.lower))) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject?.id)?.person;
  // One or two years off, and somebody well known: a namesake would hardly be of that age.
  const slipped = DEAD.test(scene.reading.lower) && difference !== null && /^[12] years?$/.test(difference);
  if (person && slipped && isFirm(scene, person)) return undefined;
  return person && !person.statements.some(({ property }) => property === 'died')
    ? 'the dataset knows nothing of the death'
    : undefined;
}

/** Said of who was spoken of before, where the sentence itself begins with somebody of whom nothing is known. */
function ofStranger(scene: Scene, { subject, start, end, type }: Claim): string | undefined {
  if (!subject) return undefined;
  // `as is the American Rogers`: a nation stands before the name.
  const named = castOf(scene).filter(
    ({ span }) => span.via !== 'pronoun' && (span.end <= start || (type === 'nationality' && span.start - end < 40)),
  );
  if (named.some(({ person }) => person.id === subject.id)) return undefined;
  const strangers = spansOf(scene, 'person').filter(
    (span) => span.end <= start && span.via === 'full' && !scene.people.has(span),
  );
  return strangers.length > 0 ? 'it may be said of somebody of whom the dataset knows nothing' : undefined;
}

/** `when she was just 19`: of another day than that of the text. */
function ofThen({ reading, published }: Scene, { type, start, asOf }: Claim): string | undefined {
  if (type !== 'age' || asOf !== published?.text) return undefined;
  return /\b(?:when|while|since|until|till|after|before)\s(?:he|she)\s(?:was|turned)\s(?:(?:just|only|still|barely|aged|a|an)\s){0,2}$/.test(
    reading.lower.slice(0, start),
  )
    ? 'it may be said of another time'
    : undefined;
}

/** `She also holds the record`, of a pronoun, where it is true of somebody else the text spoke of. */
function ofSomebodyBefore(scene: Scene, { type, subject, actual }: Claim): string | undefined {
  if (!/^(?:first-under|race-winner|record-holder|rank-list)$/.test(type) || !actual) return undefined;
  const here = castOf(scene).filter(({ person }) => person.id === subject?.id);
  if (here.length === 0 || here.some(({ span }) => span.via !== 'pronoun' && span.via !== 'epithet')) return undefined;
  const others = scene.before.flatMap((each) => castOf(each).map(({ person }) => person));
  return others.some(({ id, name }) => id !== subject?.id && actual.includes(name))
    ? 'it may be said of somebody else whom the text speaks of'
    : undefined;
}

/** `Desi Linden`, where the text has `Desiree Linden`: one person under two names. */
function ofSameName(_: Scene, { type, subject, actual }: Claim): string | undefined {
  if (!PLACED.has(type) || !subject || !actual) return undefined;
  const own = fold(subject.name).split(' ');
  const isAlike = (name: string) => {
    const words = fold(name).split(' ');
    return words.at(-1) === own.at(-1) && words[0]?.slice(0, 3) === own[0]?.slice(0, 3);
  };
  return actual.split(/[,;:()]\s?/).some((name) => fold(name) !== fold(subject.name) && isAlike(name))
    ? 'the winner may be the same person under another name'
    : undefined;
}

/** `two seconds off Bekele's record over 5,000m`: a gap in another discipline than the one the words name. */
function ofAnotherDiscipline(scene: Scene, { type, reason }: Claim): string | undefined {
  if (type !== 'record-gap') return undefined;
  const named = spansOf(scene, 'discipline')
    .filter(({ end }) => !/^\s(?:to go|left|remaining|out\b)/.test(scene.reading.lower.slice(end, end + 12)))
    .flatMap(({ disciplines }) => disciplines);
  const said = reason.toLowerCase();
  const told = [...scene.facts.lexicons.rules.values()].filter(({ name }) => said.includes(name.toLowerCase()));
  // A walk goes by its distance alone.
  const isSame = (one: Discipline) =>
    named.some(({ id, metres }) => id === one.id || (metres !== undefined && metres === one.metres));
  return named.length > 0 && told.length > 0 && !told.some(isSame)
    ? 'the record of another discipline may be meant'
    : undefined;
}

const OF_RECORDS = new Set(['record-duration', 'record-gap', 'previous-record', 'gap-between']);

/** A record of somebody whom the text does not name, where the sentence names two others. */
function ofNobodyNamed(scene: Scene, { subject, type }: Claim): string | undefined {
  if (!subject || !OF_RECORDS.has(type)) return undefined;
  const here = new Set(castOf(scene).map(({ person }) => person.id));
  if (here.has(subject.id) || here.size < 2) return undefined;
  const before = scene.before.some((each) => castOf(each).some(({ person }) => person.id === subject.id));
  return before ? undefined : 'another record of those the sentence names may be meant';
}

const EARLIER = /\b(?:last|previous|ago|earlier|once|had|before|then|in his|in her|also)\b/;

/** A place somebody did take, in a race of a city, a series or a day the sentence names. */
function placedThere(scene: Scene, { subject, type, claimed, asOf }: Claim): string | undefined {
  if (!subject || type !== 'placing') return undefined;
  const place = Number.parseInt(claimed, 10);
  const person = castOf(scene).find((each) => each.person.id === subject.id)?.person;
  if (!person) return undefined;
  const { lower } = scene.reading;
  const { published } = scene;
  const inNews = (day: { first: number; last: number }) =>
    published?.precision === 'day' && overlaps(day, { first: published.first - 7, last: published.last });
  const years = [...lower.matchAll(/\b(?:18|19|20)\d\d\b/g)].map(([year]) => year);
  const named = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines);
  // Where a race is named, or the news is told, no other of the city is meant.
  const races = spansOf(scene, 'event').filter(({ title }) => !title);
  const isTold = asOf !== null && inNews(dateOf(asOf)) && !EARLIER.test(lower);
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === place &&
      (races.length === 0 || races.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`)))) &&
      (!isTold || inNews(each.date) || years.length > 0) &&
      (named.length === 0 || named.includes(each.discipline)) &&
      each.date.first <= (scene.published ?? scene.today).last &&
      (inNews(each.date) ||
        years.length === 0 ||
        years.some((year) => each.date.text.startsWith(year) || each.event?.endsWith(year))),
  );
  const found = there.some(
    (each) =>
      inNews(each.date) ||
      spansOf(scene, 'place').some(({ name }) => fold(each.city ?? '').includes(name)) ||
      spansOf(scene, 'event').some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`))) ||
      spansOf(scene, 'date').some(({ date }) => date.precision !== 'year' && overlaps(date, each.date)) ||
      (each.city !== undefined && each.city.length > 3 && lower.includes(fold(each.city))),
  );
  return found ? 'another race of those the sentence names may be meant' : undefined;
}

/** `Kirui was third in 2:05:04 and Makau, the debutant, fourth in 2:06:14`: of whom the mark beside the place is. */
function besideMark(scene: Scene, { type, subject, end, asOf }: Claim): string | undefined {
  if (type !== 'placing' || !subject) return undefined;
  const mark = spansOf(scene, 'amount').find(
    ({ start }) => start >= end && /^\s(?:in|with|at)\s$/.test(scene.reading.lower.slice(end, start)),
  );
  const owner = mark && ownerOf(scene, mark);
  if (owner && owner.person.id !== subject.id) return 'it may be the place of somebody else in the sentence';
  if (!owner || asOf === null) return undefined;
  // `who had won the 100m, was second in 22.08`: of the race of the mark.
  const all = achievementsOf(owner.person, scene.facts.lexicons.rules);
  const having = all.filter((each) => mark.readings.some((reading) => isSame(reading, each)));
  const raced = all.filter(({ date }) => overlaps(date, dateOf(asOf))).map(({ discipline }) => discipline.id);
  return having.length > 0 && !having.some(({ discipline }) => raced.includes(discipline.id))
    ? 'it may be the place in the race of the mark'
    : undefined;
}

/** `the record set by Kipketer in 1997`: the date is of whom it stands behind. */
function ofWhoSetIt(scene: Scene, { type, subject, start }: Claim): string | undefined {
  if (type !== 'event-date') return undefined;
  const last = spansOf(scene, 'person').findLast(({ end, via }) => end <= start && via !== 'pronoun');
  if (!last || scene.people.get(last)?.person.id === subject?.id) return undefined;
  const { lower } = scene.reading;
  return /\bby\s(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(lower.slice(0, last.start)) &&
    /^(?:\s(?:back\s)?(?:in|on|at|from)\s)$/.test(lower.slice(last.end, start))
    ? 'it may be the day of whoever it stands behind'
    : undefined;
}

/** `Conley's 18.17 and Harrison's 18.09, in 1992 and 1996`: each may be of one of them. */
function ofTwoDates(scene: Scene, { type, start, end, actual }: Claim): string | undefined {
  if (type !== 'event-date' || !actual || !/^\d{4}(?:-\d\d){0,2}$/.test(actual)) return undefined;
  const day = dateOf(actual);
  const joined = spansOf(scene, 'date').some((each) => {
    const [left, right] = each.end <= start ? [each.end, start] : [end, each.start];
    return left < right && /^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(left, right)) && overlaps(each.date, day);
  });
  return joined ? 'the other of the two dates may be meant' : undefined;
}

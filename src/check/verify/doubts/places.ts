/** Ways in which a place, a medal or a win can be of another race or person. */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { Claim } from '../../claim.ts';
import type { SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { cityBeside } from '../races/host-city.ts';
import { type Doubt, PLACED } from './doubt.ts';

export const placeDoubts: readonly Doubt[] = [
  denied,
  ofEarlier,
  ofAll,
  ofSameName,
  ofSideRemark,
  placedThere,
  besideMark,
];

/** `missing gold by 0.03`, `far from the bronze`, `instead of the win`: it did not come to pass. */
function denied({ reading }: Scene, { type, start, end }: Claim): string | undefined {
  if (!PLACED.has(type)) return undefined;
  const said = reading.lower.slice(Math.max(0, start - 24), end).replace(OFF, ' ');
  return /\b(?:miss(?:ed|es|ing)|far from|short of|instead of|shy of|denied|den(?:y|ies|ying)|almost|nearly)\b/.test(
    said,
  )
    ? 'the words may deny it'
    : undefined;
}

/** `missed the podium, fourth`: what was missed is not the place that is told. */
const OFF =
  /\b(?:miss(?:ed|es|ing)|short\sof|shy\sof|denied)\s(?:out\son\s)?(?:the|a|any)\s(?:podium|medals?|rostrum|bronze),/;

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

/** `10th overall`, of women and men together. */
function ofAll({ reading }: Scene, { type, end }: Claim): string | undefined {
  return type === 'placing' &&
    /^\s(?:overall|in the (?:combined|mass|mixed))\b/.test(reading.lower.slice(end, end + 24))
    ? 'it may be the place among all who ran'
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

/** `Cheruiyot, who won the 2016 Olympic 5000m, was third`: the race of the remark is not that of the place. */
function ofSideRemark({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'placing' && SIDE_REMARK.test(lower.slice(0, start))
    ? 'another race than that of the side remark may be meant'
    : undefined;
}

const SIDE_REMARK =
  /,?\swho\s(?:(?:had|has|also|once)\s){0,2}(?:won|took|claimed|set|r[au]n|finished|was|became|held)\s[^,;]{3,80},\s(?:was|is|finished|came|placed|took|claimed|ended)\s(?:up\s)?(?:a\s)?$/;

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
  // Where a race is named, or the news is told, no other of the city is meant; nor, with its city, another edition.
  const races = spansOf(scene, 'event').filter(({ title }) => !title);
  const isOfRace = (race: SpanOf<'event'>, each: Achievement) => {
    const city = cityBeside(scene, race);
    return race.series.some((id) => each.event?.startsWith(`${id}-`)) && (!city || isPlaceOf(each, city.name));
  };
  const isTold = asOf !== null && inNews(dateOf(asOf)) && !EARLIER.test(lower);
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === place &&
      (races.length === 0 || races.some((race) => isOfRace(race, each))) &&
      (!isTold || inNews(each.date) || years.length > 0) &&
      (named.length === 0 || named.includes(each.discipline)) &&
      each.date.first <= (scene.published ?? scene.today).last &&
      (inNews(each.date) ||
        years.length === 0 ||
        years.some((year) => each.date.text.startsWith(year) || each.event?.endsWith(year))),
  );
  // `In Rio she was second`, in the news of another place in Tokyo: told of Rio.
  const isElsewhere = achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) =>
      each.date.text === asOf &&
      !inNews(each.date) &&
      spansOf(scene, 'place').some(({ name, known }) => known && isPlaceOf(each, name)),
  );
  const found = there.some(
    (each) =>
      (inNews(each.date) && !isElsewhere) ||
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

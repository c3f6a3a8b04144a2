/**
 * First races: `made his marathon debut in Valencia on December 4, 2022`, `on her London debut`, `in his first
 * marathon`, `only her third marathon`.
 *
 * Held against the earliest the dataset has of the person in that discipline or race, or what it marks as the debut. It
 * does not have every race: more races before that day contradict, fewer of them do not.
 */

import { isPlaceOf } from '../../domain/city.ts';
import { dateOf } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../verify/achievements.ts';
import { did } from '../verify/marks/mark-words.ts';
import { conflictsOf, isSame } from '../verify/marks/performance.ts';
import { type DebutMention, debutsIn } from '../verify/races/debuts.ts';
import { editionOf } from '../verify/races/editions.ts';
import { type Setting, settingOf } from '../verify/setting.ts';

export const debut: ClaimReader = {
  types: ['debut'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    for (const mention of await debutsIn(scene)) {
      const claim = await judge(scene, mention);
      if (claim && !claims.some(({ start, end }) => start < claim.end && claim.start < end)) claims.push(claim);
    }
    return claims;
  },
};

/** Days a report comes after what it tells. */
const NEWS = 7;

/** The first mark behind the word, or the one right before it, is that of a race: `a 2:16:07 on her debut`. */
function isGiven(scene: Scene, { start, end }: DebutMention, race: Achievement): boolean {
  const marks = spansOf(scene, 'amount');
  const first =
    marks.find((each) => each.end <= start && ON_IT.test(scene.reading.lower.slice(each.end, start))) ??
    marks.find((each) => each.start >= end);
  return first?.readings.some((reading) => isSame(reading, race)) ?? false;
}

/** `his debut in Valencia in 2021`: the city tells which race it was, where nothing else was run there in those days. */
function isNamedBy(scene: Scene, { end, person }: DebutMention, debut: Achievement, days: When): boolean {
  const city = spansOf(scene, 'place').find(
    (each) => each.known && each.start >= end && TO_CITY.test(scene.reading.lower.slice(end, each.start)),
  );
  return (
    city !== undefined &&
    isPlaceOf(debut, city.name) &&
    !achievementsOf(person, scene.facts.lexicons.rules).some(
      (each) => each !== debut && isPlaceOf(each, city.name) && overlaps(each.date, days),
    )
  );
}

const TO_CITY = /^\s(?:(?:in|on)\s[a-z\d, ]{4,18}\s)?(?:in|at)\s$/;

const ON_IT = /^\s(?:on|in|at)\s(?:his|her)\s(?:[a-z-]+\s)?$/;

const HALF_A_YEAR = 180;

interface When {
  readonly first: number;
  readonly last: number;
  /** What the dataset has in these days, and where the words say it was. */
  readonly there: readonly Achievement[];
  readonly agrees: readonly Achievement[];
  /** What is there in the place the words name, where the first of all was somewhere else. */
  readonly elsewhere: Achievement | undefined;
}

async function judge(scene: Scene, mention: DebutMention): Promise<Claim | undefined> {
  const { person, nth, all, of, firm } = mention;
  const when = await whenOf(scene, mention);
  const claimed = nth === 1 ? `debut, ${of}` : `${ordinal(nth)} ${of}`;
  const basis: Basis = { type: 'debut', span: withDate(scene, mention), subject: person, claimed, sources: [] };
  if (!when) return undefined;
  if (all.length === 0) return unknown(basis, 'not-in-data', `the dataset has no ${of} of ${person.name}`);
  const known = nth === 1 ? all.find((each) => each.debut) : undefined;
  const isSure = firm || (known !== undefined && isNamedBy(scene, mention, known, when));
  const marked = isSure ? known : undefined;
  const truth = marked ?? (all[0] as Achievement);
  // Of Games each counts once, on however many days of them somebody ran.
  const held = all.filter(({ date }) => date.last <= when.last);
  const days = new Set(held.map(({ date, event }) => (mention.games ? event : date.text))).size;
  const cited: Basis = { ...basis, asOf: truth.date.text, sources: truth.sources };
  const sure = mention.sure && isSure;
  const reason = marked
    ? `the debut of ${person.name} was ${did(marked)}`
    : `the earliest the dataset has of ${person.name} is ${did(truth)}`;
  const actual = `${truth.date.text}, ${truth.city ?? truth.event ?? truth.country ?? ''}`.replace(/,\s$/, '');
  if (nth > 1) {
    const told = `the dataset has ${days} of ${person.name} by then`;
    const at = { ...cited, sources: all.slice(0, 6).flatMap(({ sources }) => sources) };
    if (days === nth) return supported(at, { actual: ordinal(days), reason: told });
    // The first of all is known for one, and nobody runs another between two of a few months.
    const first = all.find((each) => each.debut);
    const isFirst = first !== undefined && firm && when.there.includes(first);
    const isNext =
      first !== undefined && firm && days === 2 && held.includes(first) && when.first - first.date.last < HALF_A_YEAR;
    if (days < nth && (isFirst || (isNext && of === 'marathon')))
      return contradictedIf(sure, at, { actual: ordinal(isFirst ? 1 : 2), reason: told });
    if (days < nth) return unknown(at, 'not-in-data', `${told}; it may not have all`);
    // Relays of two rounds, unfinished and secondary races are counted in different ways.
    return contradictedIf(sure && when.there.length > 0, at, { actual: ordinal(days), reason: told });
  }
  if (overlaps(when, truth.date)) {
    if (when.agrees.includes(truth) && !when.elsewhere) return supported(cited, { actual, reason });
    // Of two races of the year, the words name the later one.
    if (marked || when.elsewhere || (truth === all[0] && isGiven(scene, mention, truth)))
      return contradictedIf(sure, cited, { actual, reason });
    return unknown(cited, 'not-in-data', `${reason}; another race may be meant`);
  }
  // `made her debut in 2018, in 2:22:38`: the mark is that of the debut, and of no other day.
  if (!marked && truth === all[0] && isGiven(scene, mention, truth))
    return contradictedIf(sure, cited, { actual, reason });
  const before = all.find(({ date }) => date.last < when.first);
  if (before || marked) return contradictedIf(sure, cited, { actual, reason });
  return unknown(cited, 'not-in-data', reason);
}

/** `made his debut at the trials, placed second in Boston`: another race begins. */
const NEXT_DEED =
  /(?:,|\band)\s(?:then\s|has\s|had\s|later\s)?(?:placed|finished|earned|won|took|was|came|r[au]n|claimed|secured|added|followed|returned|went)\b/;

/** `her first last December and Chicago was just her third`: the day is that of the race before. */
const OTHER_RACE =
  /(?:,|;|\)|\band|\bwhile)\s[^,;]{2,40}\s(?:was|is|marked|made|became)\s(?:(?:only|just|merely|his|her)\s){0,2}$/;

/** When the words say it was: their date or race, else the race whose mark they give, else the news. */
async function whenOf(scene: Scene, { all, person, ...span }: DebutMention): Promise<When | undefined> {
  const near = settingOf(scene, { ...span, kind: 'count', value: 0, words: true }, undefined);
  const isNext = ({ start }: { readonly start: number }) =>
    start >= span.end && NEXT_DEED.test(scene.reading.lower.slice(span.end, start));
  const setting: Setting = {
    ...near,
    disciplines: [],
    places: near.places.filter((each) => !isNext(each)),
    events: near.events.filter((each) => !isNext(each)),
  };
  const agrees: Achievement[] = [];
  for (const each of all) if ((await conflictsOf(scene.facts, each, setting)).length === 0) agrees.push(each);
  const within = (first: number, last: number): When => {
    const there = all.filter((each) => overlaps(each.date, { first, last }));
    const here = setting.places.filter(({ known }) => known);
    const isHere = (each: Achievement) =>
      here.some(({ name }) => fold(`${each.city ?? ''} ${each.venue ?? ''} ${each.competition ?? ''}`).includes(name));
    const [earliest] = there;
    const elsewhere = earliest && !isHere(earliest) ? there.find(isHere) : undefined;
    return { first, last, there, agrees, elsewhere };
  };
  const { lower } = scene.reading;
  const date = setting.dates.find(
    ({ start, end }) =>
      !/\bborn\b/.test(lower.slice(Math.max(0, start - 12), start)) &&
      !(end <= span.start && OTHER_RACE.test(lower.slice(end, span.start))),
  );
  if (date && Number.isFinite(date.date.first)) {
    const loose = date.relative ? 1 : 0;
    return within(date.date.first - loose, date.date.last + loose);
  }
  const event = setting.events.find(({ year }) => year !== undefined);
  if (event) {
    const day = (await editionOf(scene, event))?.edition.date;
    const { first, last } = dateOf(day ?? String(event.year));
    return within(first, last);
  }
  // `made her debut in Hamburg this spring, won the London race`: not the race of the news.
  const city = spansOf(scene, 'place').find(
    (each) => each.known && each.start >= span.end && /^\s(?:in|at)\s$/.test(lower.slice(span.end, each.start)),
  );
  const day =
    city &&
    spansOf(scene, 'date').find(
      (each) => each.start >= city.end && /^,?\s(?:in|on)\s$/.test(lower.slice(city.end, each.start)),
    );
  if (day && !day.relative) return within(day.date.first, day.date.last);
  const there = city && agrees.find((each) => isPlaceOf(each, city.name) && (!day || overlaps(each.date, day.date)));
  if (there) return within(there.date.first, there.date.last);
  const amounts = spansOf(scene, 'amount').flatMap(({ readings }) => readings);
  const given = all.filter((each) => amounts.some((amount) => isSame(amount, each)));
  const [only] = given;
  if (only && new Set(given.map(({ date: { text } }) => text)).size === 1)
    return within(only.date.first, only.date.last);
  const { published } = scene;
  if (published?.precision !== 'day') return undefined;
  const fresh = all.filter((each) => isOfDays(each, { first: published.first - NEWS, last: published.last }));
  const [latest] = fresh;
  const isElsewhere = city !== undefined && !fresh.some((each) => isPlaceOf(each, city.name));
  if (latest && !isElsewhere && !/\b(?:had|since|then|career|years? ago|last year)\b/.test(lower))
    return within(latest.date.first, latest.date.last);
  // A place alone says which of the races it was.
  const [first] = agrees;
  if (setting.places.length + setting.events.length === 0 || !first) return undefined;
  return within(first.date.first, first.date.last);
}

/** `started his international career in 2019`, `debut at the 2007 Games`: the date or race right behind it is part of the claim. */
function withDate(scene: Scene, { start, end }: DebutMention): { start: number; end: number } {
  const date = spansOf(scene, 'date').find(
    (each) => each.start >= end && /^\s(?:in|on)?\s?$/.test(scene.reading.lower.slice(end, each.start)),
  );
  const event = spansOf(scene, 'event').find(
    (each) => each.start >= end && /^\s(?:at|in)\s(?:the\s)?$/.test(scene.reading.lower.slice(end, each.start)),
  );
  return { start, end: date?.end ?? event?.end ?? end };
}

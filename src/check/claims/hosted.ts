/**
 * Where and when championships were: `the first world championships were held in Helsinki in 1983`, `London hosted the
 * Games in 2012`.
 *
 * Held against the edition of the year: one that was elsewhere, or a year in which the city had none, is wrong.
 */
import { isPlaceOf } from '../../domain/city.ts';
import { yearOf } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported } from '../claim.ts';
import { isCalled } from '../reading/events.ts';
import { ordinalOf } from '../reading/numbers.ts';
import type { SpanOf } from '../reading/span.ts';
import { type Scene, spansOf } from '../scene.ts';
import { CHAMPIONSHIPS, COMPLETE } from '../verify/races/championships.ts';
import { hostYears, yearAndCity } from '../verify/races/year-and-city.ts';

/** From championships to their city, and from a city to its championships. */
const HELD =
  /^(?:\sof\s\d{4})?\s(?:(?:were|was|are|is|had been)\s(?:(?:first|last)\s)?(?:(?:held|staged|hosted|celebrated)\s)?|took\splace\s|(?:returned|came|went)\s)(?:in|by|to|at)\s$/;
const HOSTS =
  /^\s(?:had\s)?(?:first\s)?(?:host(?:s|ed)|staged|welcomed|held)\s(?:the\s)?(?:\d{4}\s|(?:first|summer)\s){0,2}$/;
/** Of championships that the dataset does not have. */
const OTHER =
  /\b(?:indoors?|junior|youth|u-?\d\d|under-\d\d|winter|masters|cross|road|running|intercalated|trials|relays|para[a-z]*|half|swimming|military)\b/;

export const hosted: ClaimReader = {
  types: ['event-date'],
  cue: /\b(?:18|19|20)\d\d\b|held|host|staged|took place|returned|came to|were in|was in|went to|welcomed|(?:olympics|games) (?:of|in) \d/,
  needs: ['event', 'ordinal'],
  async read(scene) {
    if (OTHER.test(scene.reading.lower)) return [];
    const found: Claim[] = [];
    const first = await ofFirst(scene);
    if (first) found.push(first);
    for (const event of spansOf(scene, 'event')) {
      const place = spansOf(scene, 'place').find((each) => each.known && isOfIt(scene, event, each));
      const claim = place
        ? await judge(scene, event, place)
        : ((await ofCity(scene, event)) ?? (await ofYearAndCity(scene, event)));
      if (claim && !scene.claims.some(({ start, end }) => start < claim.end && claim.start < end)) found.push(claim);
    }
    return found;
  },
};

/**
 * `the silver she won at the 2015 Rio Olympics`: there were none in that year, and the city had them in another. Added
 * where nothing else has been found of the year.
 */
export async function withHostYears(scene: Scene): Promise<readonly Claim[]> {
  const { claims } = scene;
  if (spansOf(scene, 'event').length === 0) return claims;
  const found = (await hostYears(scene)).flatMap(({ start, end, year, held, series }) => {
    const isSaid = claims.some(
      (claim) =>
        (claim.verdict === 'contradicted' && claim.start <= start && end <= claim.end) ||
        (claim.type === 'event-date' && claim.verdict !== 'unknown' && claim.start < end && start < claim.end),
    );
    const reason = `there were no ${series.name} in ${year}; there in ${[...held].sort((a, b) => a - b).join(', ')}`;
    const basis: Basis = {
      type: 'event-date',
      span: { start, end },
      subject: { id: series.id, name: series.name },
      claimed: String(year),
      sources: series.sources.slice(0, 3),
    };
    return isSaid ? [] : [contradicted(basis, { actual: String(held[0]), reason })];
  });
  return [...claims, ...found];
}

/** `The first were held in Helsinki in 1983`, behind the championships that the sentence before speaks of. */
async function ofFirst(scene: Scene): Promise<Claim | undefined> {
  const { reading, facts, before } = scene;
  const [, nth] = FIRST.exec(reading.lower) ?? [];
  const [event, other] = nth === undefined ? [] : before[0] ? spansOf(before[0], 'event') : [];
  const [id, more] = event?.series ?? [];
  if (!event || other || id === undefined || more || !COMPLETE.has(id) || spansOf(scene, 'event').length > 0)
    return undefined;
  const [place, elsewhere] = spansOf(scene, 'place');
  const [date, later] = spansOf(scene, 'date');
  const series = await facts.series(id);
  const held = series?.editions.find(({ edition }) => edition === ordinalOf(nth as string));
  if (!series || !held || !place || elsewhere || !date || later || date.date.precision !== 'year') return undefined;
  const year = yearOf(date.date);
  const isRight = isPlaceOf(held, place.name) && (held.year === year || held.date?.startsWith(`${year}`) === true);
  const basis: Basis = {
    type: 'event-date',
    span: { start: Math.min(place.start, date.start), end: Math.max(place.end, date.end) },
    subject: { id: held.id, name: `${series.name} ${held.year}` },
    claimed: `${scene.reading.text.slice(place.start, place.end)} ${year}`,
    asOf: held.date ?? String(held.year),
    sources: series.sources.slice(0, 3),
  };
  const judged = {
    actual: `${held.city} ${held.year}`,
    reason: `the ${nth} ${series.name} were held in ${held.city} in ${held.year}`,
  };
  return isRight ? supported(basis, judged) : contradicted(basis, judged);
}

const FIRST =
  /^the\s(first|second|third|fourth|fifth)\s(?:(?:ones|edition)\s)?(?:were|was)\s(?:held|staged|hosted)\sin\s/;

/** `the Sydney Games of 2004`: a year in which they were elsewhere. */
async function ofCity({ facts, reading }: Scene, event: SpanOf<'event'>): Promise<Claim | undefined> {
  if (event.series.join() !== 'olympics' || event.year !== undefined) return undefined;
  const [, city] = CITY_GAMES.exec(reading.lower.slice(event.start, event.end)) ?? [];
  const [words, said] = /^\s(?:of|in)\s(\d{4})\b/.exec(reading.lower.slice(event.end, event.end + 9)) ?? [];
  const series = city === undefined || words === undefined ? undefined : await facts.series('olympics');
  const held = series?.editions.find(({ year }) => year === Number(said));
  const there = (series?.editions ?? []).filter((each) => isCalled(each.city, fold(city ?? '')));
  // Of a year without Games those of the Commonwealth, or of Asia, may be meant.
  if (!series || !held || there.length === 0 || there.includes(held)) return undefined;
  return contradicted(
    {
      type: 'event-date',
      span: { start: event.start, end: event.end + (words as string).length },
      subject: { id: held.id, name: `${series.name} ${held.year}` },
      claimed: `${reading.text.slice(event.start, event.end)} ${said}`,
      asOf: held.date ?? String(held.year),
      sources: series.sources.slice(0, 3),
    },
    {
      actual: [...there, held].map((each) => `${each.city} ${each.year}`).join(', '),
      reason: `the ${series.name} of ${said} were in ${held.city}`,
    },
  );
}

/** `the 1968 Olympics in Tokyo`: a year in which they were elsewhere. */
async function ofYearAndCity(scene: Scene, event: SpanOf<'event'>): Promise<Claim | undefined> {
  const found = await yearAndCity(scene, event);
  if (!found) return undefined;
  const { start, end, year, place, held, there, series, done } = found;
  const subject = done?.person ?? { id: held.id, name: `${series.name} ${held.year}` };
  const basis: Basis = {
    type: 'event-date',
    span: { start, end },
    subject,
    claimed: String(year),
    asOf: held.date ?? String(held.year),
    sources: series.sources.slice(0, 3),
  };
  const reason = `the ${series.name} of ${year} were in ${held.city}`;
  if (there.includes(held)) return done ? supported(basis, { actual: String(held.year), reason }) : undefined;
  // Whoever won in that city did so in one year: that one is meant.
  const meant = done ? there.filter((each) => done.years.includes(each.year)) : [];
  const all = meant.length > 0 ? meant : [...there, held];
  return contradicted(
    { ...basis, claimed: `${place} ${year}` },
    { actual: all.map((each) => `${each.city} ${each.year}`).join(', '), reason },
  );
}

const CITY_GAMES = /^([a-zà-ɏ\s.]{3,20})\s(?:olympics?|games|olympic\sgames)$/;

function isOfIt({ reading: { lower } }: Scene, event: SpanOf<'event'>, place: SpanOf<'place'>): boolean {
  return place.start >= event.end
    ? HELD.test(lower.slice(event.end, place.start))
    : HOSTS.test(lower.slice(place.end, event.start));
}

async function judge(scene: Scene, event: SpanOf<'event'>, place: SpanOf<'place'>): Promise<Claim | undefined> {
  const [id, other] = event.series;
  const series = id === undefined || other !== undefined ? undefined : await scene.facts.series(id);
  if (!series || !CHAMPIONSHIPS.has(series.kind) || !COMPLETE.has(series.id)) return undefined;
  const dates = spansOf(scene, 'date').filter(({ date, relative }) => date.precision === 'year' && !relative);
  const [date, more] = dates;
  const year = date
    ? yearOf(date.date)
    : /\d{4}/.test(scene.reading.text.slice(event.start, event.end))
      ? event.year
      : undefined;
  if (year === undefined || more) return undefined;
  const spans = [event, place, ...(date ? [date] : [])];
  const basis: Basis = {
    type: 'event-date',
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    subject: { id: series.id, name: series.name },
    claimed: `${scene.reading.text.slice(place.start, place.end)} ${year}`,
    asOf: String(year),
    sources: series.sources.slice(0, 3),
  };
  const edition = series.editions.find((each) => each.year === year || each.date?.startsWith(String(year)));
  const there = series.editions.filter((each) => isPlaceOf(each, place.name));
  if (edition && there.includes(edition))
    return supported(basis, { actual: `${edition.city} ${year}`, reason: `the ${series.name} of ${year} were there` });
  const all = [...there, ...(edition ? [edition] : [])];
  if (all.length === 0) return undefined;
  return contradicted(basis, {
    actual: all.map((each) => `${each.city} ${each.date?.slice(0, 4) ?? each.year}`).join(', '),
    reason: edition
      ? `the ${series.name} of ${year} were in ${edition.city}`
      : `there were no ${series.name} in ${year}`,
  });
}

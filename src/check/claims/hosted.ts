/**
 * Where and when championships were: `the first world championships were held in Helsinki in 1983`, `London hosted the
 * Games in 2012`.
 *
 * Held against the edition of the year: one that was elsewhere, or a year in which the city had none, is wrong.
 */
import { isPlaceOf } from '../../domain/city.ts';
import { yearOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported } from '../claim.ts';
import type { SpanOf } from '../reading/span.ts';
import { type Scene, spansOf } from '../scene.ts';
import { CHAMPIONSHIPS, COMPLETE } from '../verify/races/championships.ts';

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
  cue: /held|host|staged|took place|returned|came to|were in|was in|went to|welcomed/,
  needs: ['event'],
  async read(scene) {
    if (OTHER.test(scene.reading.lower)) return [];
    const found: Claim[] = [];
    for (const event of spansOf(scene, 'event')) {
      const place = spansOf(scene, 'place').find((each) => each.known && isOfIt(scene, event, each));
      const claim = place && (await judge(scene, event, place));
      if (claim && !scene.claims.some(({ start, end }) => start < claim.end && claim.start < end)) found.push(claim);
    }
    return found;
  },
};

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
    claimed: `${place.name} ${year}`,
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

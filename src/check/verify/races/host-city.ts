/**
 * Which championships are meant by their city: `the Osaka world championships`, `the Commonwealth Games in Manchester`,
 * `the Olympic 400 metres in London`, `the world title in Daegu`.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { Reading } from '../../reading/read.ts';
import type { EventSpan, Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import type { Facts } from '../facts.ts';
import { CHAMPIONSHIPS } from './championships.ts';

type PlaceSpan = SpanOf<'place'>;

/** Gives each championship of a sentence that has a city, and no year, the years in which it was held there. */
export async function withHosts(reading: Reading, facts: Facts): Promise<Reading> {
  const isOpen = (span: Span): span is EventSpan => span.kind === 'event' && span.year === undefined && !span.hosted;
  const places = reading.spans.filter((span): span is PlaceSpan => span.kind === 'place' && span.known);
  if (places.length === 0 || !reading.spans.some(isOpen)) return reading;
  const spans = await Promise.all(
    reading.spans.map(async (span): Promise<Span> => {
      if (!isOpen(span)) return span;
      const place = cityOf(reading, span, places);
      const hosted = place ? await heldIn(facts, span, place) : [];
      return hosted.length > 0 ? { ...span, hosted } : span;
    }),
  );
  return { ...reading, spans };
}

/** Years of the championships that were held in a city. */
async function heldIn(facts: Facts, { series }: EventSpan, { name }: PlaceSpan): Promise<readonly number[]> {
  const all = await Promise.all(series.map((id) => facts.series(id)));
  if (!all.every((each) => each !== undefined && CHAMPIONSHIPS.has(each.kind))) return [];
  const years = all.flatMap((each) => (each?.editions ?? []).filter((one) => isPlaceOf(one, name)));
  return [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The city that stands beside a championship, or is alone with it in the sentence. */
function cityOf(reading: Reading, event: EventSpan, places: readonly PlaceSpan[]): PlaceSpan | undefined {
  const { spans, lower } = reading;
  const dates = spans.filter((span): span is SpanOf<'date'> => span.kind === 'date' && !span.relative);
  // `the world championships in Osaka in 2007` have their year.
  const isDated = (from: number) => dates.some(({ start }) => start >= from && DATED.test(lower.slice(from, start)));
  const beside = places.find((place) => {
    if (place.end <= event.start) return BEFORE.test(lower.slice(place.end, event.start)) && !isDated(event.end);
    const between = wordsBetween(reading, event.end, place.start);
    return BEHIND.test(between) && !isDated(place.end);
  });
  // `gold in London and Beijing`: of several.
  if (beside && places.some(({ start }) => start >= beside.end && LISTED.test(lower.slice(beside.end, start))))
    return undefined;
  if (beside || event.title) return beside;
  const [only, other] = places;
  const alone = spans.filter(({ kind }) => kind === 'event').length === 1 && dates.length === 0;
  const isOfIt =
    only !== undefined &&
    HERE.test(lower.slice(Math.max(0, only.start - 12), only.start)) &&
    !APART.test(lower.slice(event.end, Math.max(event.end, only.start)));
  return alone && other === undefined && isOfIt ? only : undefined;
}

/** The words between, without disciplines: `the Olympic [400 metres hurdles] final in Seoul`. */
export function wordsBetween({ spans, lower }: Reading, from: number, to: number): string {
  let words = lower.slice(from, to);
  for (const { kind, start, end } of spans)
    if (kind === 'discipline' && start >= from && end <= to)
      words = words.slice(0, start - from) + ' '.repeat(end - start) + words.slice(end - from);
  return words.replace(/\s{2,}/g, ' ');
}

const BEFORE = /^(?:['’]s)?\s$/;
const BEHIND =
  /^(?:\s(?:athletics|outdoor|track(?:\sand\sfield)?|championships?|games|final|title|gold|silver|bronze|medal|crown|race|champion|winner|(?:wo)?men['’]s|over|the|and)){0,6},?\s(?:(?:held|staged)\s)?(?:in|at)\s$/;
const LISTED = /^(?:,|,?\sand)\s(?:in\s|at\s)?$/;
const DATED = /^(?:,?\s(?:in|of|back\sin)\s(?:the\s(?:summer|spring|autumn|august|july|september)\sof\s)?|,\s|\s\(?)$/;
/** `who has three Olympic golds, was second in London`, `won Olympic silver and was second in London`: of something else. */
const APART = /[,;:]|\b(?:and|but|while|before|after|when|who|then)\s/;
const HERE = /(?:\b(?:in|at)|^)\s?$/;

/** The city that stands right beside the name of a championship, before it or behind it. */
export function cityBeside(scene: Scene, event: Span): PlaceSpan | undefined {
  const { lower } = scene.reading;
  return spansOf(scene, 'place').find(
    ({ known, start, end }) =>
      known &&
      ((start >= event.end && NEXT.test(lower.slice(event.end, start))) ||
        (end <= event.start && lower.slice(end, event.start) === ' ')),
  );
}

const NEXT = /^(?:,?\s(?:in|at|of)\s|,\s)$/;

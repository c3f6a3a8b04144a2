/** Which edition of a championship its city tells: `at the European Indoor Championships in Apeldoorn`. */
import type { EditionSummary, SeriesEntry } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { EventSpan, Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';

const BEHIND = /^(?:,?\s(?:in|at|of)\s|,\s)$/;

/**
 * The only edition by the day of the text that was held in the city right beside the name of a championship.
 *
 * @returns undefined where the city had several of them, or none
 */
export function editionThere(
  scene: Scene,
  event: EventSpan,
  { kind, editions }: SeriesEntry,
): EditionSummary | undefined {
  if (kind !== 'championship' || event.title) return undefined;
  const place = cityBeside(scene, event);
  if (!place) return undefined;
  const { last } = scene.published ?? scene.today;
  const held = editions.filter(
    ({ city, date, year }) =>
      city !== undefined && isPlaceOf({ city }, place.name) && dateOf(date ?? String(year)).first <= last,
  );
  return held.length === 1 ? held[0] : undefined;
}

/** The city that stands right beside the name of a championship, before it or behind it. */
export function cityBeside(scene: Scene, event: Span): SpanOf<'place'> | undefined {
  const { lower } = scene.reading;
  return spansOf(scene, 'place').find(
    ({ known, start, end }) =>
      known &&
      ((start >= event.end && BEHIND.test(lower.slice(event.end, start))) ||
        (end <= event.start && lower.slice(end, event.start) === ' ')),
  );
}

/** Where and when a place in a race was taken, as far as it stands right behind it. */
import type { Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';

interface Stated {
  readonly place: SpanOf<'place'>;
  readonly date: SpanOf<'date'>;
}

/** `second in Beijing in 2015 and fourth in Doha in 2019`: the city and the year right behind a place, whatever was named. */
export function statedAt(scene: Scene, near: Span): Stated | undefined {
  const { lower } = scene.reading;
  const place = spansOf(scene, 'place').find(
    (each) =>
      each.known && each.start >= near.end && /^(?:\s(?:again|only))?\sin\s$/.test(lower.slice(near.end, each.start)),
  );
  const date = spansOf(scene, 'date').find(
    (each) =>
      place !== undefined &&
      !each.relative &&
      each.date.precision !== 'interval' &&
      each.start >= place.end &&
      /^,?\s(?:in\s|on\s|\()$/.test(lower.slice(place.end, each.start)),
  );
  return place && date ? { place, date } : undefined;
}

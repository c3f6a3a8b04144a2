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
  return place && date ? { place, date } : openedBy(scene, near);
}

/** `in Doha in 2019 he came third`: the city and the year that the part of whoever took the place begins with. */
function openedBy(scene: Scene, near: Span): Stated | undefined {
  const { lower } = scene.reading;
  for (const place of spansOf(scene, 'place')) {
    if (!place.known || place.end > near.start) continue;
    const date = spansOf(scene, 'date').find((each) => {
      const [first, last] = each.start < place.start ? [each, place] : [place, each];
      return (
        !each.relative &&
        each.date.precision !== 'interval' &&
        last.end <= near.start &&
        /^,?\s(?:in\s)?$/.test(lower.slice(first.end, last.start)) &&
        OPENS.test(lower.slice(0, first.start)) &&
        CAME.test(lower.slice(last.end, near.start))
      );
    });
    if (date) return { place, date };
  }
  return undefined;
}

const OPENS = /(?:^|[.;:,–—]\s|\b(?:for|and|but|as|since|because)\s)(?:in|at)\s$/;
const CAME =
  /^,?\s(?:[a-zà-ɏ'’-]+\s){1,2}(?:had\s)?(?:was|been|came|finished|placed|ended)\s(?:(?:up|home|in|only|just|a|the)\s){0,2}$/;

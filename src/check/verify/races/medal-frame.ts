/** Where a medal was won that goes on from one told before: `bronze in Tokyo in 2021, and last year in Budapest the gold`. */
import type { Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';

export interface MedalFrame {
  readonly place: SpanOf<'place'>;
  readonly date: SpanOf<'date'> | undefined;
}

const BEFORE = /[,;]?\s(?:and|but|then|while)\s(?:(?:and|but|then)\s)?$/;
const TO_PLACE = /^\s(?:in|at)\s$/;
const TO_MEDAL = /^,?\s(?:(?:it\swas|came|followed)\s)?(?:the\s|a\s)?$/;

/** The city, and the year beside it, that a part of a sentence opens with, where nothing but the medal comes behind. */
export function medalFrame(scene: Scene, span: Pick<Span, 'start'>): MedalFrame | undefined {
  const { lower } = scene.reading;
  for (const place of spansOf(scene, 'place')) {
    if (place.end > span.start || span.start - place.end > 30 || !/\b(?:in|at)\s$/.test(lower.slice(0, place.start)))
      continue;
    const dates = spansOf(scene, 'date').filter(({ date }) => date.precision === 'year');
    // `last year in Budapest`, `in 2022 in Eugene`
    const ahead = dates.find(({ end }) => end <= place.start && TO_PLACE.test(lower.slice(end, place.start)));
    // `in Eugene in 2022`, `in Budapest last year`
    const behind = dates.find(
      ({ start, end }) =>
        start >= place.end && end <= span.start && /^,?\s(?:in\s|\()?$/.test(lower.slice(place.end, start)),
    );
    const date = ahead ?? behind;
    const opens = lower.slice(0, ahead ? ahead.start : place.start).replace(/\b(?:in|at)\s$/, '');
    const end = Math.max(place.end, behind?.end ?? 0);
    if (BEFORE.test(opens) && TO_MEDAL.test(lower.slice(end, span.start).replace(/^\)/, ''))) return { place, date };
  }
  return undefined;
}

/** Marks that are figures without a unit, where the contest tells it. */
import type { Amount, AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';

/** `scored 5055 in the pentathlon`, `18,930 in the hour`: figures without a unit, where the contest tells it. */
export function bareMarks(scene: Scene): readonly AmountSpan[] {
  const { lower } = scene.reading;
  const scored = /\b(?:hept|dec|pent)athl|\bscor(?:ed|ing|es?)\b|\btotal/.test(lower);
  const hour = /\bhour\b/.test(lower);
  const scorers = castOf(scene).some(({ person }) =>
    achievementsOf(person, scene.facts.lexicons.rules).some(({ unit, value }) => unit === 'points' && value !== null),
  );
  if (!scored && !hour && !scorers) return [];
  return spansOf(scene, 'count').flatMap((span): AmountSpan[] => {
    const said = lower.slice(span.start, span.end);
    if (!scored && !hour && !isBetweenWords(scene, span)) return [];
    const year =
      /^(?:19|20)\d\d$/.test(said) && !/\b(?:scored|with|total(?:led)?(?: of)?)\s$/.test(before(scene, span, 16));
    if (year || span.words || !/^\d{1,2},?\d{3}$/.test(said)) return [];
    const points = (scored || scorers) && span.value >= 2500 && span.value < 10_000;
    if (!points && !(hour && span.value >= 10_000 && span.value < 25_000)) return [];
    const reading: Amount = points
      ? { value: span.value, unit: 'points', step: 1 }
      : { value: span.value * 1000, unit: 'mm', step: 1000 };
    return [{ kind: 'amount', start: span.start, end: span.end, form: 'bare', adjective: false, readings: [reading] }];
  });
}

/** `the 9,045 of Eaton`, `world record, 9,126, in Talence`: figures that count nothing. */
function isBetweenWords({ reading: { lower } }: Scene, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:\b(?:the|of|with|to|best|record|total)|['’]s?|[,;:(])\s?$/.test(lower.slice(0, start)) &&
    /^(?:\s(?:of|by|set|from|in|at|to|points|that|which|and|for|against|is|was|remains)\b|\spoint|[.,;:)]|$)/.test(
      lower.slice(end),
    )
  );
}

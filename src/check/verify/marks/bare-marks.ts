/** Marks that are figures without a unit, where the contest tells it. */
import type { Person } from '../../../dataset/entries.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';

/** `scored 5055 in the pentathlon`, `18,930 in the hour`: figures without a unit, where the contest tells it. */
export function bareMarks(scene: Scene): readonly AmountSpan[] {
  const { lower } = scene.reading;
  const counts = spansOf(scene, 'count');
  if (counts.length === 0) return [];
  const scored = /\b(?:hept|dec|pent)athl|\bscor(?:ed|ing|es?)\b|\btotal/.test(lower);
  const hour = /\bhour\b/.test(lower);
  const scorers = castOf(scene).some(({ person }) => isScorer(scene, person));
  if (!scored && !hour && !scorers) return [];
  return counts.flatMap((span): AmountSpan[] => {
    const said = lower.slice(span.start, span.end);
    if (!scored && !hour && !isBetweenWords(scene, span) && !isScorers(scene, span)) return [];
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

/** `Thompson 8,730, Hingsen 8,741 that August`, `Hingsen had 8,825 and 8,832`: right behind whoever scored it, or the one before. */
function isScorers(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  const { lower } = scene.reading;
  if (!/^(?:\s(?:that|this|in|at|on|last|for|to|and|points)\b|\s\(|[.,;:)]|$)/.test(lower.slice(end))) return false;
  if (/\d,\d{3}\sand\s$/.test(before(scene, { start }, 12))) return true;
  return castOf(scene).some(
    ({ span, person }) =>
      span.end <= start &&
      /^\s(?:(?:had|has|got|made|reached|managed)\s(?:just\s|only\s)?)?$/.test(lower.slice(span.end, start)) &&
      isScorer(scene, person),
  );
}

/** Who is known to have scored in a combined event. */
function isScorer({ facts }: Scene, person: Person): boolean {
  let known = SCORERS.get(person);
  if (known === undefined) {
    known = achievementsOf(person, facts.lexicons.rules).some(({ unit, value }) => unit === 'points' && value !== null);
    SCORERS.set(person, known);
  }
  return known;
}

const SCORERS = new WeakMap<Person, boolean>();

/** Ages that stand before whoever is of them: at the opening of a sentence, or between when it was and who did it. */
import { castOf, type Scene } from '../../scene.ts';
import type { Place } from './age-read.ts';

const ONCE_AFTER = /^(?:\syears\s(?:old|of\sage))?,?\s$/;

/** Somebody stands right behind, and acts: ` she`, `, Kiptum`. */
export function nextAt(scene: Scene, { end }: Place): boolean {
  const next = castOf(scene).find(({ span }) => span.start >= end);
  if (!next || next.span.possessive) return false;
  const gap = scene.reading.text.slice(end, next.span.start);
  return ONCE_AFTER.test(gap) || (next.span.via === 'epithet' && /^,?\sthe\s(?:[a-z’'-]+\s){0,4}$/.test(gap));
}

/** Somebody was named in the sentence before. */
export function isSaidBefore(scene: Scene, { start }: Place): boolean {
  return castOf(scene).some(({ span }) => span.end <= start);
}

const FRAMED =
  /^\W{0,2}(?:in|at|on|during)\s[^,;:.()]{3,60},\s(?:(?:by|then|now|still|only|just|already|barely|not yet|aged)\s){0,3}$/i;
const BY_THEN = /\b(?:by (?:then|now)|still|only|just|already|barely)\s$/;

/** `In Moscow in 1980, 34 years old, he`: between when it was and who did it. */
export function isFramed(scene: Scene, span: Place): boolean {
  const { text } = scene.reading;
  return (
    FRAMED.test(text.slice(0, span.start)) &&
    text.startsWith(', ', span.end) &&
    nextAt(scene, span) &&
    !isSaidBefore(scene, span)
  );
}

/** `In Moscow in 1980, by then 34, he`: a number alone, by the word that makes it an age. */
export const isFramedThen = (scene: Scene, span: Place): boolean =>
  BY_THEN.test(scene.reading.text.slice(0, span.start)) && isFramed(scene, span);

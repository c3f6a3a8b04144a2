import { after, before, type Scene } from '../../scene.ts';
import type { AgeSpan, When } from './age-read.ts';

export const LABEL = /(?:^|[^A-Za-zÀ-ɏ])(?:aged|age:?|age of|ages)\s(?:just\s|only\s|a mere\s)?$/;

/** `when at 19 she became`, `At 28 she is`: right before whoever is of that age. */
export const AT_ONCE =
  /(?:^|[\s(–—-])(?:at\sage|at|aged|age)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

/** `Still only 22, she`. */
export const STILL = /^\W{0,2}(?:(?:still|now|then|just|only|barely|aged)\s){1,3}$/i;

export const OPENING =
  /^\W{0,2}(?:now\s|still\s|and\s|but\s)?(?:at\sage|at|aged|age)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s|the\sage\sof\s)?$/i;

/** Words that put an age into another time than the day of the text. */
export function pastOf(scene: Scene, span: AgeSpan, otherwise: When): When {
  const right = after(scene, span, 40);
  const left = before(scene, span, 40);
  if (/\b(?:as an?|then an?|then|still an?)\s$/.test(left) || /^[^.;]{0,24}\bat the time\b/.test(right)) return 'then';
  if (otherwise === 'then' && !/\bwhen\b|\bat the time\b/.test(right)) return 'event';
  return otherwise;
}

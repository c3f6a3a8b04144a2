import { after, before, type Scene } from '../../scene.ts';
import type { AgeSpan, When } from './age-read.ts';

export const LABEL = /(?:^|[^A-Za-zÀ-ɏ])(?:aged|age:?|age of|ages)\s(?:just\s|only\s|a mere\s)?$/;

/** `when at 19 she became`, `At 28 she is`: right before whoever is of that age. */
export const AT_ONCE =
  /(?:^|[\s(–—-])(?:at\sage|at|aged|age)\s(?:just\s|only\s|barely\s|a\smere\s|(?:the|an)\s(?:tender\s|ripe\s|early\s|young\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

/** `Still only 22, she`. */
export const STILL = /^\W{0,2}(?:(?:still|now|then|just|only|barely|aged)\s){1,3}$/i;

export const OPENING =
  /^\W{0,2}(?:now\s|still\s|and\s|but\s)?(?:at\sage|at|aged|age)\s(?:just\s|only\s|barely\s|a\smere\s|(?:the|an)\s(?:tender\s|ripe\s|early\s|young\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

/** What somebody of an age is called: `a teenager of 17`, `a veteran of 39`. */
const CALLED =
  '(?:(?!(?:couple|matter|total|record|distance|time|speed|height|mark|gap|margin|team|field|string|run|series)\\s)[a-z-]{3,16}\\s){0,2}(?:teenager|teen|boy|girl|lad|lass|kid|child|youth|youngster|man|woman|junior|schoolboy|schoolgirl|student|veteran|newcomer|novice|debutante?|rookie|mother|father|athlete|runner|sprinter|thrower|jumper|vaulter|walker|hurdler)\\sof\\s(?:just\\s|only\\s|barely\\s)?$';
/** `while still a teenager of`, `as a veteran of`: when something was done. */
export const AS_CALLED = new RegExp(
  `\\b(?:as|while|when)\\s(?:(?:still|just|only|but|he\\swas|she\\swas)\\s){0,2}an?\\s${CALLED}`,
);
/** `A veteran of 39, Kipchoge`: before a comma, at the head of its sentence. */
export const CALLED_FIRST = new RegExp(`^\\W{0,2}(?:still\\s|now\\s|just\\s)?an?\\s${CALLED}`);

/** Words that put an age into another time than the day of the text. */
export function pastOf(scene: Scene, span: AgeSpan, otherwise: When): When {
  const right = after(scene, span, 40);
  const left = before(scene, span, 40);
  if (/\b(?:as an?|then an?|then|still an?)\s$/.test(left) || /^[^.;]{0,24}\bat the time\b/.test(right)) return 'then';
  if (otherwise === 'then' && !/\bwhen\b|\bat the time\b/.test(right)) return 'event';
  return otherwise;
}

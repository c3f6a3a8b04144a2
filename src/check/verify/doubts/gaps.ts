/** Ways in which a difference can be between other marks than those it was held against. */
import type { Claim } from '../../claim.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { tells, wordingOf } from '../differences/gap-wording.ts';
import { marksTold } from '../differences/told.ts';
import type { Doubt } from './doubt.ts';

export const gapDoubts: readonly Doubt[] = [isBorneOut, isSupposed, isOfBests];

/** `could even have broken the record by nearly a minute`: what was not done. */
function isSupposed({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return (type === 'record-gap' || type === 'gap-between') &&
    /\b(?:could|might|would|should|ought to)\s(?:(?:even|well|easily|also|perhaps|then|not)\s){0,2}have\s[^.;:]{0,60}$/.test(
      lower.slice(Math.max(0, start - 90), start),
    )
    ? 'the words may be about what did not come to pass'
    : undefined;
}

/** `his closest rival this season trailed 22 centimetres behind with a best of 6.08m`: behind a best, and not in a race. */
function isOfBests({ reading: { lower } }: Scene, { type, end }: Claim): string | undefined {
  return type === 'gap-between' &&
    /^\s(?:further\s)?(?:behind|back|adrift|off|away)\swith\s(?:an?|his|her)\s(?:[a-z]+\s)?(?:personal|season['’]?s?|lifetime|career)?\s?best\b/.test(
      lower.slice(end),
    )
    ? 'the gap may be between their bests'
    : undefined;
}

/**
 * `Salazar ran 2:08:13. It was De Castella who beat it, by five seconds, with 2:08:08`: marks that the text tells, and that
 * were made, are so far apart.
 */
function isBorneOut(scene: Scene, { type, start, end }: Claim): string | undefined {
  if (type !== 'record-gap' && type !== 'gap-between') return undefined;
  const gap = spansOf(scene, 'amount').find((span) => span.start >= start && span.end <= end);
  if (!gap) return undefined;
  const wording = wordingOf(scene.reading.lower.slice(Math.max(0, start - 30), start));
  const told = marksTold(scene).filter(({ back, each }) => back < 2 && each.value !== null);
  const isApart = told.some((one) =>
    told.some(
      (other) =>
        one.each.discipline === other.each.discipline &&
        one.each.date.text !== other.each.date.text &&
        gap.readings.some(
          (reading) =>
            reading.unit === one.each.unit &&
            tells(wording, reading, {
              value: Math.abs((one.each.value as number) - (other.each.value as number)),
              step: Math.max(one.each.step, other.each.step),
            }),
        ),
    ),
  );
  return isApart ? 'the marks that the text tells are so far apart' : undefined;
}

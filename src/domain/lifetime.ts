/** What an age says of somebody of whom no death is known. */
import type { Age } from './age.ts';

/** Nobody is known to have lived longer than Jeanne Calment: 122 years and 164 days. */
const LONGEST = 122;
/** From here on, that no death is known says little: at least every other one of that age has died. */
const FEW_REACH = 80;

/**
 * Whether somebody of that age, whose death is not known, lives: `alive`, `unsure` at an age that few reach, or
 * `ended` at one that nobody has reached.
 */
export function lifetime({ min, max }: Pick<Age, 'min' | 'max'>): 'alive' | 'unsure' | 'ended' {
  if (min > LONGEST) return 'ended';
  return max < FEW_REACH ? 'alive' : 'unsure';
}

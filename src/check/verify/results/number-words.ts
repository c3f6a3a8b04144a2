/** What numbers of results are written as, and what they are worth. */
import { cardinalOf, ordinalOf } from '../../reading/numbers.ts';

export interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** `her third title`: which of them it is, so that what was won later is not counted with it. */
  readonly nth: boolean;
  readonly consecutive: boolean;
  /** From where on it is told of what they are; from the start of the sentence where the number stands behind. */
  readonly from: number;
  /** `two-time`, `double`: what somebody is called by. */
  readonly times: boolean;
}

export const CARDINAL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple|treble(?!\\sof)|quadruple|twofold|threefold|fourfold|fivefold|sixfold|twice|thrice|back-to-back|\\d{1,2}';
export const CONSECUTIVE = /\b(?:consecutive|straight|successive|back-to-back)\b/;
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  once: 1,
  twice: 2,
  thrice: 3,
  'back-to-back': 2,
  'hat-trick': 3,
  'hat trick': 3,
  pair: 2,
  brace: 2,
  trio: 3,
  treble: 3,
  quadruple: 4,
  quartet: 4,
  quintet: 5,
  'half a dozen': 6,
  dozen: 12,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
};
/** What a champion is called by: as `two-time`. */
export const FOLD: ReadonlySet<string> = new Set(
  'double triple twice thrice once back-to-back treble quadruple twofold threefold fourfold fivefold sixfold'.split(
    ' ',
  ),
);

export const worth = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : (TIMES[said] ?? cardinalOf(said) ?? ordinalOf(said));

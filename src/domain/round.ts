/** Places and rounds as lists of results code them: `3h2` is third in the second heat, `1f1` the winner of the final. */

export interface Round {
  /** `f`, `sf`, `qf`, `q`, `h`: final, semi-final, quarter-final, qualification, heat. */
  readonly stage: string;
  /** Which of several at that stage; null where the code does not say. */
  readonly number: number | null;
  readonly place: number | null;
}

/** Undefined for what is no such code. */
export function readRound(code: string): Round | undefined {
  const match = /^(\d{0,3})([a-z]{1,2})(\d{0,2})$/.exec(code);
  if (!match) return undefined;
  const [, place = '', stage = '', number = ''] = match;
  return { stage, number: number === '' ? null : Number(number), place: place === '' ? null : Number(place) };
}

/**
 * Which race of a day it was, as a key: null where the code does not tell it from another, as `h` for some heat. No
 * code is the only race there was.
 */
export function raceOf(code: string | undefined): string | null {
  if (code === undefined) return '';
  const round = readRound(code);
  if (!round || round.stage === 'ce') return null;
  if (round.number === null) return round.stage === 'f' ? 'f' : null;
  return `${round.stage}${round.number}`;
}

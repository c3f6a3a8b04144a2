/** The average pace and speed of a race. */
import { formatMark, type Mark } from './mark.ts';

export interface Pace {
  /** `2:51.5`: minutes and seconds, to the tenth where the mark allows it. */
  readonly perKm: string;
  readonly perMile: string;
  /** Kilometres an hour, to two decimals. */
  readonly kmh: number;
}

const KM = 1000;
const MILE = 1609.344;

/** @param mark a time of more than nothing */
export function paceOf({ value, step }: Mark, metres: number): Pace {
  return {
    perKm: paceText(value, step, KM / metres),
    perMile: paceText(value, step, MILE / metres),
    kmh: Math.round((metres / value) * 3600 * 100) / 100,
  };
}

/** To the tenth of a second where one step of the mark's last digit is no more than that on the distance. */
function paceText(value: number, step: number, share: number): string {
  const shown = step * share <= 100 ? 100 : 1000;
  return formatMark(Math.round((value * share) / shown) * shown, 'ms', shown);
}

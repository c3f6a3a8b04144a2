/** Marks that no list of what somebody did has: with too much wind, or a barrier rather than a mark. */
import type { AmountSpan } from '../../reading/span.ts';
import { after, before, type Scene } from '../../scene.ts';

/** Metres a second from which on no list has a mark. */
const ALLOWED = 2;

/** `10.64/2.6`, `7.05m (+3.1)`, `a wind-assisted 9.76`. */
const WIND = /^(?:\s?m\b|\ssec(?:ond)?s\b)?(?:\/|\s?\(w?)\s?\+?(\d\.\d)(?:\s?m\/s)?(?![\d:])/;
const AIDED = /\bwind[\s-](?:aided|assisted)\b|\bwindy\s$/;

/** `8.91m moments before, with the wind above what is allowed`. */
const TOO_MUCH =
  /^[^.;]{0,70}\bwind(?:\sgauge|\sreading)?\s(?:was\s|that\swas\s)?(?:exceed[a-z]*|over|above|beyond|too)\b/;

/** Whether the words say that there was too much wind. */
export function isAided(scene: Scene, span: AmountSpan): boolean {
  const right = after(scene, span, 30);
  const wind = WIND.exec(right)?.[1];
  return (
    (wind !== undefined && Number(wind) > ALLOWED) ||
    AIDED.test(before(scene, span, 40)) ||
    TOO_MUCH.test(scene.reading.lower.slice(span.end)) ||
    /^[^.,;]{0,12}\bwind[\s-](?:aided|assisted)\b/.test(right)
  );
}

/** `holding PRs at the 2:20 mark`, `near the 2:05 barrier`: hours and minutes, about which a mark is. */
export function isBarrier({ reading }: Scene, { start, end }: AmountSpan): boolean {
  return (
    /^\d:\d\d$/.test(reading.text.slice(start, end)) &&
    /\b(?:the|a|that)\s$/.test(reading.lower.slice(Math.max(0, start - 6), start)) &&
    /^[\s-](?:mark|barrier|range|level|territory)\b/.test(reading.lower.slice(end))
  );
}

/** `Only Bolt (9.58) and Gay (9.69) have run faster`: bests, and not what was run in the race that is told. */
export const isOfFewBetter = ({ reading }: Scene): boolean => FEW_BETTER.test(reading.lower);

const FEW_BETTER =
  /^\W*only\s[^;]{3,160}\bha(?:ve|s)\s(?:ever\s)?(?:run|gone|jumped|leapt|thrown|vaulted|cleared|scored|been|done)\s(?:faster|quicker|further|farther|higher|longer|better|more)\b/;

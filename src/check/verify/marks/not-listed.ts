/** Marks that no list of what somebody did has: with too much wind, or a barrier rather than a mark. */
import type { AmountSpan } from '../../reading/span.ts';
import { after, before, type Scene } from '../../scene.ts';

/** Metres a second from which on no list has a mark. */
const ALLOWED = 2;

/** `10.64/2.6`, `7.05m (+3.1)`, `a wind-assisted 9.76`. */
const WIND = /^(?:\s?m\b|\ssec(?:ond)?s\b)?(?:\/|\s?\(w?)\s?\+?(\d\.\d)(?:\s?m\/s)?(?![\d:])/;
const AIDED = /\bwind[\s-](?:aided|assisted)\b|\bwindy\s$/;

/** Whether the words say that there was too much wind. */
export function isAided(scene: Scene, span: AmountSpan): boolean {
  const right = after(scene, span, 30);
  const wind = WIND.exec(right)?.[1];
  return (
    (wind !== undefined && Number(wind) > ALLOWED) ||
    AIDED.test(before(scene, span, 40)) ||
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

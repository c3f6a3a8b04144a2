/** The day of somebody else's mark that was as good: `ran 1:41.73, which is what Coe ran in 1981`. */
import type { AmountSpan, SpanOf } from '../../reading/span.ts';
import { between, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { roleOf } from '../role.ts';

export interface Equated {
  readonly date: SpanOf<'date'>;
  readonly subject: ReturnType<typeof castOf>[number];
  readonly having: readonly Achievement[];
}

/** From a mark to whoever had the same. */
const TO_OTHER =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:(?:which|that)\s(?:is|was)\s(?:also\s|exactly\s|just\s|precisely\s)?|exactly\s|precisely\s|just\s)?(?:what|(?:the\s(?:same\s)?(?:time|mark|height|distance|score)\s(?:that\s)?))\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
/** From him to the day. */
const TO_DAY =
  /^\s(?:had\s)?(?:r[au]n|jumped|thr[eo]wn?|cleared|vaulted|clocked|scored|set|did|managed|walked)(?:\s(?:to|when|for)\s[^,;]{2,40})?(?:\s(?:in|at)\s[^,;\d]{2,24})?\s(?:in|on|back\sin)\s$/;

/** @returns the marks of others, each with the day it is given */
export function equatedDays(scene: Scene): readonly Equated[] {
  if (!/\b(?:what|same|that)\b/.test(scene.reading.lower)) return [];
  return spansOf(scene, 'amount').flatMap((span) => equatedAt(scene, span));
}

function equatedAt(scene: Scene, span: AmountSpan): readonly Equated[] {
  if (roleOf(scene, span) !== 'mark') return [];
  const subject = castOf(scene).find(
    (each) => each.span.start >= span.end && !each.span.possessive && TO_OTHER.test(between(scene, span, each.span)),
  );
  const date =
    subject &&
    spansOf(scene, 'date').find(
      (each) => isAbsolute(each) && each.start >= subject.span.end && TO_DAY.test(between(scene, subject.span, each)),
    );
  if (!subject || !date) return [];
  const having = achievementsOf(subject.person, scene.facts.lexicons.rules).filter((each) =>
    span.readings.some((reading) => isSame(reading, each)),
  );
  return having.length > 0 && having.length < 4 ? [{ date, subject, having }] : [];
}

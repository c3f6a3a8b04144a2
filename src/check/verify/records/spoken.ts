/** How far the words that speak of a record reach. */
import type { Person } from '../../../dataset/entries.ts';
import type { Span } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';

/** The record with the words before it that say which: `world record holder`. */
export function spoken({ reading }: Scene, { start, end }: Span): { start: number; end: number } {
  const back = reading.lower.slice(Math.max(0, start - 60), start);
  const which =
    /(?:\b(?:world|african|european|asian|national|[A-Za-zÀ-ɏ]+)(?:\s(?:and|marathon|mile|half|[\d,]+ ?m(?:et(?:re|er)s?)?|hurdles|steeplechase|pole vault|vault|jump|long|high|triple|discus|hammer|javelin|shot put|decathlon|indoor))*\s)$/.exec(
      back,
    );
  return { start: which ? start - which[0].length : start, end };
}

/** The same up to the mark right behind the record, where it is right: `the world record, 6,645 points,`. */
export function withMark(scene: Scene, record: Span, person: Person): { start: number; end: number } {
  const { start, end } = spoken(scene, record);
  const mark = spansOf(scene, 'amount').find(
    (each) =>
      each.start >= end &&
      each.start - end < 12 &&
      /^,?\s(?:of\s)?$/.test(scene.reading.lower.slice(end, each.start)) &&
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (deed) => deed.records.length > 0 && each.readings.some((reading) => isSame(reading, deed)),
      ),
  );
  return { start, end: mark?.end ?? end };
}

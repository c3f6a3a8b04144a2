/** The day of a mark that a clause begins with: `6.17 metres was set on 8 February 2020, in Toruń`, by whoever has it. */
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import type { CityDay } from '../deeds/city-days.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { roleOf } from '../role.ts';

type Runner = ReturnType<typeof castOf>[number];

const CUE = /\d(?:\s?m|\s[a-z]+)?,?\s(?:(?:which|that)\s)?(?:was|were|had\sbeen|set|came)\b/;
/** Where a clause begins. */
const OPENS = /(?:^|[.;:–—“"]\s?)(?:(?:the|that|this|his|her)\s)?$/;
/** From a mark to its day. */
const TO_DAY =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:(?:which|that)\s)?(?:(?:was|were|had\sbeen)\s)?(?:set|cleared|vaulted|jumped|thrown|run|clocked|achieved|recorded|came)\s(?:on|in)\s$/;
/** From the day to its city. */
const TO_CITY = /^,?\s(?:in|at)\s$/;
/** Sentences that are looked back on for whoever has the mark. */
const BACK = 3;

/** @returns such days, each with whoever alone of those spoken of has the mark */
export function setDays(scene: Scene): readonly CityDay[] {
  if (!CUE.test(scene.reading.lower)) return [];
  return spansOf(scene, 'amount').flatMap((mark) => setDay(scene, mark) ?? []);
}

function setDay(scene: Scene, mark: AmountSpan): CityDay | undefined {
  const { lower } = scene.reading;
  if (!OPENS.test(before(scene, mark, 8)) || roleOf(scene, mark) !== 'mark') return undefined;
  const date = spansOf(scene, 'date').find(
    (each) => isAbsolute(each) && each.start >= mark.end && TO_DAY.test(between(scene, mark, each)),
  );
  // `set in 2020 by Duplantis`: told by whom.
  if (!date || /^[^.;]{0,40}\sby\s/.test(lower.slice(date.end, date.end + 48))) return undefined;
  const city = spansOf(scene, 'place').find(
    (each) => each.start >= date.end && TO_CITY.test(between(scene, date, each)),
  );
  const all = new Map<string, Runner>();
  for (const each of [scene, ...scene.before.slice(0, BACK)])
    for (const one of castOf(each)) if (!all.has(one.person.id)) all.set(one.person.id, one);
  const having = [...all.values()].flatMap((subject) =>
    achievementsOf(subject.person, scene.facts.lexicons.rules)
      .filter((each) => mark.readings.some((reading) => isSame(reading, each)))
      .map((done) => ({ subject, done })),
  );
  const [first] = having;
  if (!first || having.some(({ subject }) => subject.person.id !== first.subject.person.id)) return undefined;
  const same = having.find(({ done }) => overlaps(done.date, date.date));
  if (same) return { date, ...same, agrees: true };
  // Of a mark that he has but once, in the city that is told, or as a record: somebody unnamed may have the same.
  const isThere = city ? isPlaceOf(first.done, city.name) : first.done.records.length > 0;
  return having.length === 1 && isThere && first.subject.sure ? { date, ...first, agrees: false } : undefined;
}

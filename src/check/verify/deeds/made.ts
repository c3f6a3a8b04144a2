/** What a sentence tells of the mark that took a record, and of its day, where whose record it was is named. */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan, Span } from '../../reading/span.ts';
import { between, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isAbsolute, isYearless } from '../marks/dated-marks.ts';
import { isUnlisted } from '../marks/depth.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { type Fall, holdersBefore } from '../old-records/fall.ts';
import { ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import type { Told, What } from './fallen.ts';

/** The last figure of a mark that is told in full: a second, a centimetre. */
const FINE = 1000;

/** A mark of the breaker's that is none of his, and one figure away from the one that took the record: `beaten by Zelezny with 97.54m`. */
export function madeTold(scene: Scene, { breaker, before: old, step, list }: Fall): readonly Told[] {
  const amounts = spansOf(scene, 'amount').filter((amount) => roleOf(scene, amount) === 'mark');
  if (isUnlisted(scene.reading.lower)) return [];
  const isOf = ({ readings }: AmountSpan, of: Pick<Achievement, 'value' | 'unit' | 'step'>) =>
    readings.some((reading) => isSame(reading, of));
  const own = achievementsOf(breaker, scene.facts.lexicons.rules).filter(
    ({ discipline, value }) => discipline.id === list.discipline.id && value !== null,
  );
  // `beaten by Zelezny with 97.54m`: no clause of his.
  const isHis = (amount: AmountSpan) =>
    castOf(scene).some(
      ({ person, span }) =>
        person.id === breaker.id &&
        /^,?\s(?:with|in)\s(?:an?\s)?$/.test(scene.reading.lower.slice(span.end, amount.start)),
    ) || ownerOf(scene, amount)?.person.id === breaker.id;
  const wrong = amounts.filter(
    (amount) =>
      amount.readings.some((each) => each.unit === step.unit && each.step <= FINE && slipsBetween(each, step) === 1) &&
      isHis(amount) &&
      !isOf(amount, old) &&
      !own.some((each) => isOf(amount, each)),
  );
  const [amount] = wrong;
  if (!amount || wrong.length > 1 || amounts.some((each) => isOf(each, step))) return [];
  return [{ what: 'made', start: amount.start, end: amount.end, is: false, tale: undefined, amount }];
}

/** From whoever broke it to when or where: `fell to Rudisha in Berlin in 2010`. */
const AFTER = /^,?\s(?:[a-zà-ɏ'’]+,?\s){0,4}$/;
const TO = /\b(?:to|by)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
/** From whose it was to that: `broke Kipketer's record in 2010`, `broke the record of Kipketer in Rieti`. */
const OF_RECORD = /^['’]?s?\s(?:[a-zà-ɏ\d,-]+\s){0,5}(?:record|mark)\s(?:in|on)\s(?:[a-zà-ɏ]+\s(?:in|on)\s)?$/;
const OF_HIM = /^\s(?:in|on)\s(?:[a-zà-ɏ]+\s(?:in|on)\s)?$/;
const BREAKING = /\b(?:broke|broken|beat|beaten|took|smashed|improved|bettered|fell|taken|lowered)\b/;

const SET_BY = /\b(?:set|held|run|owned|thrown|jumped|established)\sby\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

/** When and where it fell, in the words that tell to whom. */
export function fellTold(scene: Scene, fall: Fall): readonly Told[] {
  if (!BREAKING.test(scene.reading.lower)) return [];
  const { set, list, step } = fall;
  const date = spansOf(scene, 'date').find(
    (each) => (isAbsolute(each) || isYearless(scene, each)) && isOfFall(scene, fall, each),
  );
  const place = spansOf(scene, 'place').find((each) => each.known && isOfFall(scene, fall, each));
  // Another record of the list may be told of.
  const steps = list.steps.map((each) => each.step);
  const isElse =
    (date !== undefined && !overlaps(date.date, set) && steps.some((each) => overlaps(date.date, dateOf(each.set)))) ||
    (place !== undefined && !isPlaceOf(step, place.name) && isPlaceOf(fall.before, place.name));
  if (isElse) return [];
  const told = (what: What, at: Span | undefined, is: boolean): readonly Told[] =>
    at ? [{ what, start: at.start, end: at.end, is, tale: undefined }] : [];
  return [
    ...told('fell', date, date !== undefined && overlaps(date.date, set)),
    ...told('there', place, place !== undefined && isPlaceOf(step, place.name)),
  ];
}

/** Whether a day or a place is told of the breaking. */
function isOfFall(scene: Scene, fall: Fall, at: Span): boolean {
  const { lower } = scene.reading;
  const holders = holdersBefore(fall);
  const people = castOf(scene);
  return people.some(({ span, person }, nth) => {
    if (span.end > at.start || people.some((other) => other.span.start >= span.end && other.span.end <= at.start))
      return false;
    const words = between(scene, span, at);
    if (person.id === fall.breaker.id) return AFTER.test(words) && TO.test(lower.slice(0, span.start));
    const before = people[nth - 1];
    // `the 8:52.78 set by Jebet in 2016`: when it was set.
    if (SET_BY.test(lower.slice(0, span.start))) return false;
    return (
      holders.includes(person.id) &&
      before?.person.id === fall.breaker.id &&
      BREAKING.test(between(scene, before.span, span)) &&
      (span.possessive ? OF_RECORD : OF_HIM).test(words)
    );
  });
}

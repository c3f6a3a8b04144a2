/** What a sentence tells of the old record: its mark, when and where it was set, whose it was, and by how much it was bettered. */

import { calendarOf } from '../../../domain/calendar.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { AmountSpan, Span, SpanOf } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { bareMarks } from '../marks/bare-marks.ts';
import { isAbsolute, isYearless } from '../marks/dated-marks.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { roleOf } from '../role.ts';
import type { Old } from './old-fall.ts';
import type { OldWords } from './old-words.ts';

export interface OldTold {
  readonly what: 'mark' | 'day' | 'place' | 'holder';
  readonly at: Span;
  readonly is: boolean;
  /** It is wrong though nothing else is told that is right. */
  readonly isAlone: boolean;
}

/** From the old record to its mark. */
const TO_MARK =
  /^(?:['’]s?)?[,:]?\s?\(?(?:(?:of|was|is|were|at|had|been|stood|standing|which|that|the|an?|by|from|set|run|thrown|jumped|walked|shared|held|belonged|jointly|to|then|only|just|still|[A-ZÀ-Þ][\wà-ɏ'’.-]*|and|his|her|own|world|record|mark),?\s){0,14}\(?$/;
/** From the old record, or its mark, to when and where it was set, where the sentence is not about it. */
const TO_SETTING =
  /^[^;:()]{0,60}?\b(?:set|since|from|ran|run|held|achieved|jumped|leapt|cleared|threw|thrown|clocked|established|posted|recorded|walked|dat(?:es|ed|ing)|by)\s(?:back\s)?(?:to\s)?[^;:]{0,50}$/;
/** What is not its day. */
const ELSE =
  /\b(?:broken|beaten|fell|ratified|equal(?:led)?|again|until|till|later|improved|bettered|born|aged|won|winning|winner|champion|lasted|ago)\b/;
/** To whoever had it. */
const TO_HOLDER =
  /\b(?:by|of|to|from|was|were|and|been)\s(?:(?:the|then|late|great|legendary|two|both|his|her|fellow|compatriot|countryman|countrywoman|[A-ZÀ-Þ][\wà-ɏ-]*(?:['’]s)?|[a-z-]+ans?|[a-z]+ish|[a-z]+ese),?\s){0,4}$/;
/** Marks further apart are of different things. */
const NEAR = 0.08;

export function toldOfOld(scene: Scene, words: OldWords, old: Old): readonly OldTold[] {
  const { text } = scene.reading;
  const isIn = ({ start, end }: Span) =>
    start >= words.from && end <= words.to && (words.from === words.start || !(start < words.end && end > words.start));
  const found: OldTold[] = [];
  const mark = marksIn(scene).find(
    (span) => isIn(span) && !span.adjective && roleOf(scene, span) !== 'gap' && readingNear(span, old) !== undefined,
  );
  const isTied =
    mark !== undefined &&
    (words.isSubject || mark.end <= words.start || TO_MARK.test(text.slice(words.end, mark.start)));
  if (mark && isTied) {
    const is = mark.readings.some((reading) => isSame(reading, old));
    const isElse = [old.now, ...old.others].some((each) => mark.readings.some((reading) => isSame(reading, each)));
    if (!is && isElse && !isOtherDay(scene, isIn, mark, old)) return [];
    const reading = readingNear(mark, old);
    found.push({
      what: 'mark',
      at: mark,
      is,
      isAlone: (old.isListed && !old.isOneOf) || (reading !== undefined && slipsBetween(reading, old) === 1),
    });
  }
  const isToldOfIt = (at: Span) => {
    const from = mark && isTied && mark.end <= at.start ? mark.end : words.end;
    if (at.end <= words.start) return words.isSubject;
    const between = text.slice(from, at.start);
    return !ELSE.test(text.slice(words.end, at.start)) && (words.isSubject || TO_SETTING.test(between));
  };
  const days = spansOf(scene, 'date').filter((each) => isIn(each) && isToldOfIt(each));
  const [day] = days;
  if (day && days.length === 1) {
    const is = isDay(scene, day, old);
    if (is !== undefined)
      found.push({ what: 'day', at: day, is, isAlone: words.isSubject && old.isListed && !old.isOneOf });
  }
  const isThere = ({ name }: SpanOf<'place'>) => old.times.some((time) => isPlaceOf(time, name));
  const places = spansOf(scene, 'place').filter(
    (each) => (each.known || isThere(each)) && isIn(each) && isToldOfIt(each),
  );
  const [place] = places;
  if (place && places.length === 1 && old.times.some(({ city }) => city !== undefined))
    found.push({
      what: 'place',
      at: place,
      is: isThere(place),
      isAlone: false,
    });
  found.push(...holdersTold(scene, words, old, isIn));
  return found;
}

/** Amounts, and scores without their unit. */
const marksIn = (scene: Scene): readonly AmountSpan[] => [...spansOf(scene, 'amount'), ...bareMarks(scene)];

/** Whether the day beside a mark is that of the old record, and the mark is of another day: `5.03 from 18 August 2008`. */
function isOtherDay(scene: Scene, isIn: (span: Span) => boolean, mark: AmountSpan, { times, others }: Old): boolean {
  const days = spansOf(scene, 'date').filter((each) => isIn(each) && isAbsolute(each) && each.date.precision === 'day');
  const [day] = days;
  if (!day || days.length > 1 || !times.some(({ set }) => overlaps(set, day.date))) return false;
  return others.every(
    (each) =>
      !mark.readings.some((reading) => isSame(reading, each)) ||
      (each.set !== undefined && !overlaps(each.set, day.date)),
  );
}

const readingNear = ({ readings }: AmountSpan, { unit, value }: Pick<Old, 'unit' | 'value'>) =>
  readings.find((each) => each.unit === unit && Math.abs(each.value / value - 1) < NEAR);

/** @returns undefined of a day that is counted back and is not its own: another may be meant */
function isDay(scene: Scene, day: SpanOf<'date'>, { times }: Old): boolean | undefined {
  if (times.some(({ set }) => overlaps(set, day.date))) return true;
  if (isAbsolute(day)) return false;
  if (!isYearless(scene, day)) return undefined;
  const said = calendarOf(day.date.first);
  return times.some(({ set }) => {
    const { month, day: date } = calendarOf(set.first);
    return set.precision !== 'day' || (month === said.month && date === said.day);
  });
}

function holdersTold(scene: Scene, words: OldWords, old: Old, isIn: (span: Span) => boolean): readonly OldTold[] {
  const { text } = scene.reading;
  const known = old.holders.some(({ id }) => id !== undefined);
  if (!known) return [];
  return castOf(scene).flatMap(({ span, person, sure }): readonly OldTold[] => {
    if (!isIn(span) || span.via === 'pronoun' || span.via === 'epithet') return [];
    if (old.holders.some(({ id }) => id === person.id)) return [{ what: 'holder', at: span, is: true, isAlone: false }];
    const between = text.slice(words.end, Math.max(words.end, span.start));
    const isTold = span.possessive
      ? /^\s?(?:(?:was|were|had been|is),?\s)?(?:[A-ZÀ-Þ][\wà-ɏ-]*\s){0,2}$/.test(
          between.replace(/^,?\s[\d:.]+m?,/, ''),
        ) && /^['’]s?(?:[,.;]|$|\s(?:from|since|set|run|in|until)\s)/.test(text.slice(span.end))
      : TO_HOLDER.test(before({ ...scene, reading: { ...scene.reading, lower: text } }, span, 60)) &&
        between.length < 60;
    // `the former holder Tsegay and Ngetich`: the second is told beside whoever had it.
    const isBeside = castOf(scene).some(
      (each) =>
        old.holders.some(({ id }) => id === each.person.id) &&
        each.span.end <= span.start &&
        /^(?:,?\sand|,)\s(?:[a-z]+\s){0,2}$/.test(text.slice(each.span.end, span.start)),
    );
    return isTold && !isBeside && sure && person.id !== old.breaker?.id && old.breaker?.sex === person.sex
      ? [{ what: 'holder', at: span, is: false, isAlone: words.isSubject && !old.isOneOf }]
      : [];
  });
}

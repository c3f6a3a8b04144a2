/** By how much a record was bettered, as a sentence tells it, and whose record the words for it make it. */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { tells, wordingOf } from '../differences/gap-wording.ts';
import { saidOf } from '../differences/said.ts';
import { isSame } from '../marks/performance.ts';
import { type Fall, holdersBefore } from '../old-records/fall.ts';
import { roleOf } from '../role.ts';
import type { Told } from './fallen.ts';
import type { Tale } from './tale.ts';

/** `beat it by 0.96 seconds`. */
const IT = /^\s?(?:it|that)\s?$/;

/** By how much it was bettered, where no words lead to the mark of anybody else. */
export function gapsTold(scene: Scene, fall: Fall): readonly Told[] {
  const { breaker, before: old, step } = fall;
  const amounts = spansOf(scene, 'amount');
  const given = (of: typeof old) => amounts.some(({ readings }) => readings.some((reading) => isSame(reading, of)));
  const holders = holdersBefore(fall);
  if (!castOf(scene).some(({ person }) => holders.includes(person.id)) && !given(old)) return [];
  const gap = { value: Math.abs(step.value - old.value), step: Math.max(step.step, old.step) };
  const found = amounts.flatMap((amount): readonly Told[] => {
    const reading = amount.readings.find(({ unit }) => unit === old.unit);
    if (!reading || amount.adjective || roleOf(scene, amount) === 'mark' || reading.value > old.value / 4) return [];
    const said = saidOf(scene, amount);
    if (!said || said.side === 'worse' || said.further) return [];
    const is = tells(wordingOf(before(scene, amount, 30)), reading, gap);
    const others = castOf(scene).some(
      ({ span, person }) =>
        span.start >= said.start && span.end <= said.end && person.id !== breaker.id && !holders.includes(person.id),
    );
    // `had improved his own mark of 2:01:39 by 30 seconds`: what was improved.
    const isOld = amounts.some(
      ({ start, end, readings }) =>
        start >= said.start && end <= said.end && readings.some((each) => isSame(each, step)),
    );
    // That it is another one is certain where both marks are given, or the words lead to the record.
    const words = scene.reading.lower.slice(said.start, said.end);
    const isHeld = castOf(scene).some(
      ({ span, person }) =>
        holders.includes(person.id) &&
        (IT.test(words) ? span.end <= said.start : span.start >= said.start && span.end <= said.end),
    );
    // `off Kipchoge's London mark in April`: another one.
    const isElse = scene.reading.spans.some(
      (span) =>
        span.start >= said.start &&
        span.end <= said.end &&
        ((span.kind === 'place' && span.known && !isPlaceOf(old, span.name)) ||
          (span.kind === 'event' && !span.title) ||
          (span.kind === 'date' && !overlaps(span.date, dateOf(old.set)) && !overlaps(span.date, fall.set))),
    );
    // `Bubka had cleared 6.15m, and Lavillenie bettered it by a centimetre`: that mark.
    const isOther = amounts.some(
      (each) =>
        each.end <= amount.start &&
        roleOf(scene, each) === 'mark' &&
        !each.readings.some((some) => isSame(some, old) || isSame(some, step)),
    );
    const isClear = (given(old) && given(step)) || (isHeld && (IT.test(words) || /\b(?:record|mark)\b/.test(words)));
    if (others || isOld || (!is && (isElse || isOther || !isClear))) return [];
    return [{ what: 'gap', start: amount.start, end: amount.end, is, tale: undefined, amount }];
  });
  // Of two the one that is right is of the record.
  return found.some(({ is }) => is) ? found.filter(({ is }) => is) : found;
}

/**
 * `21 seconds inside the record that Tergat set there`: by as much, to the last figure, as the record of another was
 * bettered, and no mark of his.
 */
export function isGapTo(scene: Scene, { before: old, step, breaker }: Fall, tale: Tale, deed: Achievement): boolean {
  const { person, span } = tale.subject;
  const gap = Math.abs(step.value - old.value);
  const isThen =
    tale.dates.some(({ date }) => overlaps(date, deed.date)) || tale.places.some(({ name }) => isPlaceOf(old, name));
  if (!(tale.record === 'best' || tale.record === 'world' || isThen)) return false;
  const isToldOf = spansOf(scene, 'amount').some((amount) => {
    const reading = amount.readings.find(({ unit }) => unit === old.unit);
    const isExact = reading?.value === gap && reading.step <= Math.max(step.step, old.step) && gap > reading.step;
    const said = isExact && wordingOf(before(scene, amount, 30)) === 'plain' ? saidOf(scene, amount) : undefined;
    return said !== undefined && said.side !== 'worse' && said.start <= span.start && span.end <= said.end;
  });
  if (!isToldOf) return false;
  const rules = scene.facts.lexicons.rules;
  const news = achievementsOf(breaker, rules).filter(
    ({ discipline, date }) => discipline.id === deed.discipline.id && overlaps(date, dateOf(step.set)),
  );
  return !achievementsOf(person, rules).some(
    (each) =>
      each.discipline.id === deed.discipline.id &&
      news.some(({ value }) => Math.abs((each.value ?? 0) - (value ?? 0)) === gap),
  );
}

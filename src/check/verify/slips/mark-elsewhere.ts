/** A mark that is the person's, said of another day, race or place than it was made. */
import { isPlaceOf } from '../../../domain/city.ts';
import { type Basis, type Claim, contradictedIf, supported, unknown } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { dateOfMark, isYearless } from '../marks/dated-marks.ts';
import { isMissing } from '../marks/depth.ts';
import { did, readingOf, where } from '../marks/mark-words.ts';
import { type Conflict, conflictsOf, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';

/** Whether a championship is named where the person has another mark, so that this one is of another day. */
export function isElsewhere(
  each: Achievement,
  contested: readonly Achievement[],
  { events, dates, around }: Setting,
): boolean {
  const at = (other: Achievement) =>
    events.some(
      ({ series, year }) =>
        series.some((id) => other.event?.startsWith(`${id}-`)) &&
        (year === undefined || other.event?.endsWith(`-${year}`)),
    );
  // Of the year that is named, and not of another in which he ran there, too.
  const said = [...dates, ...around.dates].filter(({ relative }) => !relative);
  const isOn = (one: Achievement) => said.some(({ date }) => overlaps(date, one.date));
  const isThen = (other: Achievement) => !isOn(each) || isOn(other);
  return (
    events.length > 0 &&
    !at(each) &&
    contested.some((other) => at(other) && isThen(other) && other.discipline === each.discipline)
  );
}

/** The mark is the person's, but not then or there. */
export async function conflicting(
  scene: Scene,
  basis: Basis,
  each: Achievement,
  setting: Setting,
  owner: Owner,
  span: AmountSpan,
): Promise<Claim> {
  const { sure, person } = owner;
  const conflicts = await conflictsOf(scene.facts, each, setting);
  // The year of a race's name, before the mark, is a claim of its own; the mark is the person's all the same.
  if (conflicts.every((conflict) => conflict.with === 'event' && isYearOf(each, setting))) {
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  }
  // A day that is wrong is a claim of its own, which the event-date says.
  if (conflicts.every((conflict) => conflict.with === 'date') && dateOfMark(scene, span, owner, setting))
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  // `on August 20`, told of a race of years ago: the year is that of what is told.
  const sameDay = (said: Setting['dates'][number]) =>
    isYearless(scene, said) && said.date.text.slice(5) === each.date.text.slice(5);
  if (conflicts.every((conflict) => conflict.with === 'date') && setting.dates.every(sameDay))
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  // "a year ago", "last season" are said loosely: the mark is right all the same.
  if (conflicts.every((conflict) => conflict.with === 'date') && setting.dates.every(isLoose(each)))
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  // `On April 6 he improved his best from 71.00 metres to 71.39`: the first is of another day.
  const isOld =
    /\bfrom\s$/.test(before(scene, span, 6)) &&
    /^(?:m|\smet(?:re|er)s|\sseconds)?\sto\s\d/.test(scene.reading.lower.slice(span.end, span.end + 16));
  if (isOld || isOfAnotherDeed(scene, span, setting))
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  const said = conflicts.map((conflict) => asWritten(scene, setting, conflict)).join(', ');
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const day = (scene.published ?? scene.today).last;
  const there = all.filter(
    (other) => other.discipline === each.discipline && other.date.first <= day + 1 && isThere(other, setting),
  );
  // Heights and throws on the way to the mark of the day are in no list.
  const best = there.find(({ value }) => each.unit === 'mm' && (value ?? 0) > (each.value as number));
  if (best && isOnTheWay(scene, span) && !RAISED.test(before(scene, span, 60)))
    return unknown(basis, 'not-in-data', `${person.name} has ${did(best)}, and may have done this on the way`);
  // As good a mark of another day may be too far down the lists.
  if (!each.records.includes('world') && !isMissing([readingOf(span, each)], all, new Set([each.discipline]), day))
    return unknown(basis, 'not-in-data', `${person.name} has ${did(each)}; whether also ${said} no list tells`);
  // What was done there in the days before the text is what it tells, where that is one.
  const fresh = there.filter(
    ({ date, value }) =>
      value !== null &&
      Math.abs(value / (each.value as number) - 1) <= NEAR &&
      date.precision === 'day' &&
      date.first >= day - REPORTED,
  );
  const told = setting.dates.length === 0 && new Set(fresh.map(({ value }) => value)).size === 1 ? fresh[0] : undefined;
  const meant = told ?? there.find((other) => slipsBetween(readingOf(span, other), other) === 1);
  if (meant)
    return contradictedIf(sure, basis, { actual: meant.mark as string, reason: `${person.name} has ${did(meant)}` });
  return contradictedIf(sure, basis, {
    actual: `${each.mark}, ${where(each)}`,
    reason: `${person.name} has ${did(each)}, not ${said}`,
  });
}

/** Days a report comes after the race. */
const REPORTED = 8;
/** Share of a mark by which one that was meant is not further off. */
const NEAR = 0.02;

/** A place or race as the text has it; a day as a date. */
function asWritten({ reading }: Scene, { places, events }: Setting, { with: what, said }: Conflict): string {
  const span = what === 'place' ? places.find(({ name }) => name === said) : what === 'event' ? events[0] : undefined;
  return span ? reading.text.slice(span.start, span.end) : said;
}

/** Done where and when the words say. */
function isThere(each: Achievement, { dates, events, places }: Setting): boolean {
  const isNamed =
    places.some(({ name }) => isPlaceOf(each, name)) ||
    events.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`)));
  return isNamed && dates.every(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date));
}

/** `pushed the limit to 6.25m`: no height on the way to another. */
const RAISED =
  /\b(?:push|rais|lift|mov|improv|extend|took|tak)[a-z]*\s(?:the|his|her)\s(?:[a-z]+\s){0,3}(?:limit|records?|mark|standard|best)\s(?:up\s|on\s)?to\s(?:a\s)?$/;

/** One of several marks of the day. */
const isOnTheWay = ({ reading: { lower, spans } }: Scene, span: AmountSpan): boolean =>
  spans.some((each) => each.kind === 'amount' && each !== span && each.readings[0]?.unit === 'mm') ||
  /\b(?:first|then|before|opened|opening|opener|round|attempts?|also)\b/.test(
    lower.slice(Math.max(0, span.start - 40), span.end + 30),
  );

/** `won silver in Barcelona in 1992 and ran 8:03.41`: the place and the year are of the silver. */
function isOfAnotherDeed({ reading: { lower } }: Scene, { start }: AmountSpan, setting: Setting): boolean {
  return [...setting.dates, ...setting.places, ...setting.events].every(
    (each) =>
      each.end <= start &&
      /\band\s(?:(?:has|had|once|also)\s)?(?:r[au]n|clocked|threw|jumped|leapt|cleared|vaulted|scored)\b/.test(
        lower.slice(each.end, start),
      ) &&
      /\b(?:born|won|took|finished|became|started|began)\b/.test(lower.slice(0, each.start)),
  );
}

/** "last season", and "last Sunday", which of a Monday's text may be the day before or a week earlier. */
const isLoose =
  ({ date: then }: Achievement) =>
  ({ relative, date }: Setting['dates'][number]) =>
    relative && (date.precision !== 'day' || (date.first - then.last <= 8 && then.first - date.last <= 8));

/** Whether the race is the right one, of another year. */
function isYearOf({ event }: Achievement, { events }: Setting): boolean {
  return events.some(({ series, year }) => year !== undefined && series.some((id) => event?.startsWith(`${id}-`)));
}

/**
 * How far what a sentence tells of a record that fell agrees with the record that did: whose it was, its mark, its day and
 * place, and by how much it was bettered.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { type Fall, holdersBefore } from '../old-records/fall.ts';
import { isBeforeAnother } from '../old-records/old-words.ts';
import { unrecognised } from '../old-records/unrecognised.ts';
import { brokenBy, isHeldBy } from '../records/progression.ts';
import { roleOf } from '../role.ts';
import { agreementOf, type Trait } from './agreement.ts';
import { gapsTold, isGapTo } from './fallen-gap.ts';
import { fellTold, madeTold } from './made.ts';
import { knowledgeOf } from './meant.ts';
import { type Tale, talesIn } from './tale.ts';
import { isToldAsBefore, isToldAsHolder } from './whose.ts';
import { BEATEN, WAS_SET } from './words.ts';

export type What = 'holder' | 'mark' | 'day' | 'place' | 'gap' | 'made' | 'fell' | 'there';

/** One thing that is told of the record that fell. */
export interface Told {
  readonly what: What;
  readonly start: number;
  readonly end: number;
  readonly is: boolean;
  /** Who is named as its holder. */
  readonly tale: Tale | undefined;
  readonly amount?: AmountSpan;
  /** Of a holder, whether words of a record name him. */
  readonly isNamed?: boolean;
}

/** Before what is told, words by which it did not come to pass, or would have. */
const DENIED = /\b(?:would|could|might|should|not|never|almost|nearly)\b|n['’]t\b/;
/** Marks further apart are of different things. */
const NEAR = 0.05;
/** `had held the record with 2.09m`. */
const HELD_WITH = /\b(?:held|holding|owned)\s[^.;]{0,40}\brecord\s(?:with|of|at)\s$/;
/** A mark that is called the record that fell. */
const CALLED =
  /\b(?:previous|old|former|existing|earlier)\s(?:world\s)?(?:record|best|mark|time|standard)(?:\s(?:of|was|had been|is))?,?\s(?:[a-zà-ɏ]+['’]s?\s)?(?:an?\s|the\s)?$/;
/** @returns everything that is told of it, the holder first; nothing where the sentence tells of its breaker alone */
export async function toldOf(scene: Scene, fall: Fall): Promise<readonly Told[]> {
  const holders = holdersBefore(fall);
  // Of one who bettered his own record the words for both marks are of the same person.
  if (holders.includes(fall.breaker.id) || isBeforeAnother(scene, fall.breaker.id)) return [];
  const deed = deedOf(fall);
  const found: Told[] = [];
  const gaps = gapsTold(scene, fall);
  const isHere = castOf(scene).some(({ person }) => person.id === fall.breaker.id);
  const isGap = gaps.some(({ is }) => is);
  for (const tale of talesIn(scene, true)) {
    const { person, span, sure } = tale.subject;
    if (
      span.via === 'pronoun' ||
      person.id === fall.breaker.id ||
      person.sex !== fall.breaker.sex ||
      tale.placed.length > 0
    )
      continue;
    if (DENIED.test(before(scene, { start: tale.start }, 16))) continue;
    const isHis = holders.includes(person.id);
    const isNamed = isToldAsHolder(scene, span) || isToldAsBefore(scene, span);
    const of = await agreeing(scene, fall, sinceThen(scene, tale), deed, isGap || isNamed);
    const isTied =
      isGap ||
      isNamed ||
      tale.record === 'world' ||
      tale.record === 'best' ||
      BEATEN.test(before(scene, span, 60)) ||
      tale.marks.some((mark) => CALLED.test(before(scene, mark, 60)));
    const right = of.filter(({ is }) => is);
    if (isHis)
      found.push(
        {
          what: 'holder',
          start: span.start,
          end: span.end,
          is: true,
          tale,
          isNamed: isNamed || tale.record !== undefined,
        },
        ...of.filter((each) => isTied || each.is),
      );
    else if (isTied && untilThen(scene, tale))
      found.push({ what: 'holder', start: span.start, end: span.end, is: false, tale });
    else if (isTied && isElses(scene, tale, deed) && (right.some(({ what }) => what === 'mark') || right.length > 1))
      found.push({ what: 'holder', start: span.start, end: span.end, is: false, tale }, ...right);
    else if (
      (isNamed || isGapTo(scene, fall, tale, deed)) &&
      sure &&
      isHere &&
      isBreakerBefore(scene, fall, tale) &&
      tale.marks.length === 0 &&
      (await isNoOther(scene, fall, tale))
    )
      found.push({ what: 'holder', start: span.start, end: span.end, is: false, tale });
  }
  // Its mark stands anywhere: there is none but of whoever had it.
  const marks = spansOf(scene, 'amount').filter(
    (amount) =>
      !found.some(({ what, start }) => what === 'mark' && start === amount.start) &&
      roleOf(scene, amount) === 'mark' &&
      amount.readings.some((reading) => isSame(reading, fall.before)),
  );
  const given = marks.map(
    (amount): Told => ({ what: 'mark', start: amount.start, end: amount.end, is: true, tale: undefined, amount }),
  );
  const made = found.some(({ what, is }) => what === 'holder' && is)
    ? [...madeTold(scene, fall), ...fellTold(scene, fall)]
    : [];
  return [...found, ...given, ...gaps, ...made];
}

/** Whether nobody else acts before a name: `Young beat Moses's record, and Warholm his`. */
function isBreakerBefore(scene: Scene, { breaker }: Fall, { subject: { span } }: Tale): boolean {
  const actor = castOf(scene).findLast((each) => !each.span.possessive && each.span.end <= span.start);
  return actor === undefined || actor.person.id === breaker.id;
}

/** Whether the record of which somebody is told as the holder is this one: neither one that fell before, nor one nobody recognised. */
async function isNoOther(scene: Scene, fall: Fall, { subject: { person } }: Tale): Promise<boolean> {
  if (unrecognised(scene, fall).length > 0) return false;
  const earlier = fall.breaker.records.filter(
    ({ area, discipline, set }) => area === 'world' && discipline === fall.list.discipline.id && set < fall.step.set,
  );
  for (const held of earlier) {
    const step = await brokenBy(scene.facts, held, scene.today.last);
    if (step?.before && isHeldBy(step.before, person)) return false;
  }
  return true;
}

/** `had held the record since the 1996 Olympics`: that day is told of it, too. */
function sinceThen(scene: Scene, tale: Tale): Tale {
  const isNext = ({ start }: { readonly start: number }) =>
    start >= tale.end && /^\ssince\s(?:the\s)?$/.test(scene.reading.lower.slice(tale.end, start));
  return {
    ...tale,
    dates: [...tale.dates, ...spansOf(scene, 'date').filter(isNext)],
    races: [...tale.races, ...spansOf(scene, 'event').filter(isNext)],
  };
}

/** What stands with a name: its mark, day and place, those of the breaking left out. */
async function agreeing(
  scene: Scene,
  fall: Fall,
  tale: Tale,
  deed: Achievement,
  isTied: boolean,
): Promise<readonly Told[]> {
  const { lower } = scene.reading;
  const isSetIn = (at: { readonly start: number }) =>
    isTied || at.start < tale.subject.span.start || WAS_SET.test(lower.slice(tale.subject.span.end, at.start));
  const city = (fall.step.city ?? '').toLowerCase();
  const old = {
    ...tale,
    marks: tale.marks.filter(({ readings }) => !readings.some((reading) => isSame(reading, fall.step))),
    dates: tale.dates.filter((each) => isSetIn(each) && !each.relative && !overlaps(each.date, fall.set)),
    races: tale.races.filter(
      (each) => isSetIn(each) && !(each.year !== undefined && fall.step.set.startsWith(`${each.year}`)),
    ),
    places: tale.places.filter((each) => isSetIn(each) && !city.includes(each.name)),
  };
  const agreement = agreementOf(scene, old, deed, await knowledgeOf(scene, old, [deed]));
  const [mark] = old.marks;
  // "the record of Bekele, whose 26:17.53 dates from 2005": of another deed, and so is the day.
  if (agreement.mark === false && !canBeWrong(scene, fall, old, 'mark', deed, isTied)) return [];
  const date = old.dates[0] ?? old.races.find(({ year }) => year !== undefined);
  const place = old.places[0] ?? old.races[0];
  const found: Told[] = [];
  const add = (what: What & Trait, at: { readonly start: number; readonly end: number } | undefined) => {
    const is = agreement[what];
    if (at && is !== undefined && (is || canBeWrong(scene, fall, old, what, deed, isTied)))
      found.push({
        what,
        start: at.start,
        end: at.end,
        is,
        tale,
        ...(what === 'mark' && mark ? { amount: mark } : {}),
      });
  };
  add('mark', old.marks.length === 1 ? mark : undefined);
  add('day', old.dates.length + old.races.length === 1 ? date : undefined);
  add('place', place);
  return found;
}

/** Whether what does not agree can be meant for the record that fell, and for nothing else that its holder did. */
function canBeWrong(scene: Scene, fall: Fall, tale: Tale, what: Trait, deed: Achievement, isTied: boolean): boolean {
  const own = achievementsOf(tale.subject.person, scene.facts.lexicons.rules);
  const inList = own.filter((each) => each.discipline.id === deed.discipline.id);
  if (what === 'mark') {
    const [mark] = tale.marks;
    if (!mark || isUnlisted(scene.reading.lower)) return false;
    const amount = readingOf(mark, deed);
    if (amount.unit !== deed.unit || Math.abs(amount.value / (deed.value as number) - 1) > NEAR) return false;
    const left = before(scene, mark, 80);
    const isMeant =
      CALLED.test(left) ||
      HELD_WITH.test(left) ||
      (isTied && (tale.record !== undefined || tale.dates.some(({ date }) => overlaps(date, deed.date))));
    const isHis = inList.some((each) => mark.readings.some((reading) => isSame(reading, each)));
    return isMeant || (!isHis && slipsBetween(amount, deed) <= (tale.record ? 2 : 1));
  }
  // He may have set it once before, or had it since then.
  const earlier = fall.list.steps.filter(({ step }) => step.holders.some(({ id }) => id === tale.subject.person.id));
  const isThen = ({ step }: (typeof earlier)[number]) =>
    what === 'day'
      ? tale.dates.some(({ date }) => overlaps(date, dateOf(step.set))) ||
        tale.races.some(({ year }) => step.set.startsWith(`${year}`))
      : tale.places.some(({ name }) => isPlaceOf(step, name));
  // Since when somebody had it is the day of the first of his: that is told of all of them.
  const isSince = tale.dates.some((date) => /\bsince\s(?:[^.;,\d]{2,30}\s)?$/.test(before(scene, date, 40)));
  if (what === 'day' && isSince && earlier.length > 1) return false;
  return (isTied || tale.record !== undefined) && !earlier.some(isThen) && (what === 'day' || tale.places.length > 0);
}

/** `Before Kosgei's run the record was in the hands of Ndereba`: hers on the eve of it. */
const untilThen = (scene: Scene, { subject: { span, sure }, record, dates }: Tale): boolean =>
  sure &&
  record !== undefined &&
  dates.length === 0 &&
  /^(?:before|until|till)\b.*\b(?:was|had been|belonged|held)\b/.test(scene.reading.lower.slice(0, span.start));

/** Whether somebody has no such mark of his own, and was never a holder of the record. */
function isElses(scene: Scene, { subject: { person, span, sure }, marks }: Tale, deed: Achievement): boolean {
  if (!sure || span.via === 'epithet') return false;
  return !achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) =>
      each.discipline.id === deed.discipline.id &&
      (each.value === deed.value || marks.some(({ readings }) => readings.some((reading) => isSame(reading, each)))),
  );
}

/** The record that fell as something that was done. */
function deedOf({ list, before: old }: Fall): Achievement {
  const { mark, value, unit, step, set, city, country, venue, sources } = old;
  return {
    discipline: list.discipline,
    environment: list.environment,
    mark,
    value,
    unit,
    step,
    date: dateOf(set),
    ...(venue === undefined ? {} : { venue }),
    ...(city === undefined ? {} : { city }),
    ...(country === undefined ? {} : { country }),
    aided: false,
    debut: false,
    records: ['world'],
    sources,
  };
}

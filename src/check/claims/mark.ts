/**
 * Marks: `clocked 2:01:09`, `Kipchoge's 2:01:39`, `cleared 6.22m`, `in two hours and 35 seconds`.
 *
 * The claim is that the person did it, in the race, on the day and at the place the clause names. Supported when the
 * dataset has that mark of the person and nothing in the clause speaks against it. Contradicted when it has the mark at
 * another time or place, or when the one performance the clause can mean has another mark. Everything else is unknown:
 * lists are cut off, and a race that is not in the dataset may have been run.
 */

import type { Discipline } from '../../dataset/entries.ts';
import { compareMarks } from '../../domain/discipline.ts';
import { gapWords } from '../../domain/gap.ts';
import { formatMark } from '../../domain/mark.ts';
import {
  type Basis,
  type Claim,
  type ClaimReader,
  contradicted,
  contradictedIf,
  supported,
  unknown,
} from '../claim.ts';
import type { Amount, AmountSpan } from '../reading/span.ts';
import { before, castOf, disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { roleOf, type Setting, settingOf } from '../verify/attach.ts';
import { type BorneOut, borneOut, miswritten } from '../verify/borne-out.ts';
import { contestedIn } from '../verify/contest.ts';
import { dateOfMark } from '../verify/dated-marks.ts';
import { exhibitionsOf } from '../verify/exhibitions.ts';
import { type Owner, ownerOf } from '../verify/owner.ts';
import { conflictsOf, isLong, isSame, slipsBetween } from '../verify/performance.ts';
import { plausibleReadings } from '../verify/plausible.ts';
import { holdersOf, recordLists } from '../verify/progression.ts';

export const mark: ClaimReader = {
  types: ['mark'],
  ofPeople: true,
  needs: ['amount', 'count'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...bareMarks(scene)]) {
      // That a record was set says nothing of the figures that stand between its words.
      if (scene.claims.some((claim) => claim.start <= span.start && span.end <= claim.end && !isSetting(claim)))
        continue;
      if (roleOf(scene, span) !== 'mark') continue;
      const owner = ownerOf(scene, span);
      const claim = owner && (await judge(scene, span, owner));
      const other = claim?.verdict === 'supported' ? undefined : await borneOut(scene, span, owner);
      const open = !other && (claim === undefined || claim.verdict === 'unknown');
      const slip = open ? await miswritten(scene, span, owner) : undefined;
      if (other) claims.push(doneBy(other, span));
      else if (slip) claims.push(slipOf(slip, span));
      else if (claim) claims.push(claim);
    }
    return claims;
  },
};

function isSetting({ type, claimed }: Claim): boolean {
  return (type === 'record-holder' || type === 'national-record') && claimed.startsWith('set the ');
}

/** The mark is that of somebody else in the sentence. */
function doneBy(found: BorneOut, span: AmountSpan): Claim {
  const { basis, reason } = groundsOf(found, span);
  return supported(basis, { actual: found.achievement.mark, reason });
}

/** A digit of it is wrong. */
function slipOf(found: BorneOut, span: AmountSpan): Claim {
  const { basis, reason } = groundsOf(found, span);
  const { mark, value, step } = found.achievement;
  const amount = readingOf(span, found.achievement);
  const difference = gapWords(Math.abs(amount.value - (value as number)), amount.unit, Math.min(amount.step, step));
  return contradicted(basis, { actual: mark as string, difference, reason });
}

function groundsOf({ person, achievement }: BorneOut, span: AmountSpan): { basis: Basis; reason: string } {
  const claimed = markWords(readingOf(span, achievement));
  const { sources, date } = achievement;
  const basis: Basis = { type: 'mark', span, subject: person, claimed, asOf: date.text, sources };
  return { basis, reason: `${person.name} has ${did(achievement)}` };
}

/** `scored 5055 in the pentathlon`, `18,930 in the hour`: figures without a unit, where the contest tells it. */
function bareMarks(scene: Scene): readonly AmountSpan[] {
  const { lower } = scene.reading;
  const scored = /\b(?:hept|dec|pent)athl|\bscor(?:ed|ing|es?)\b|\btotal/.test(lower);
  const hour = /\bhour\b/.test(lower);
  if (!scored && !hour) return [];
  return spansOf(scene, 'count').flatMap((span): AmountSpan[] => {
    const said = lower.slice(span.start, span.end);
    const year =
      /^(?:19|20)\d\d$/.test(said) && !/\b(?:scored|with|total(?:led)?(?: of)?)\s$/.test(before(scene, span, 16));
    if (year || span.words || !/^\d{1,2},?\d{3}$/.test(said)) return [];
    const points = scored && span.value >= 2500 && span.value < 10_000;
    if (!points && !(hour && span.value >= 10_000 && span.value < 25_000)) return [];
    const reading: Amount = points
      ? { value: span.value, unit: 'points', step: 1 }
      : { value: span.value * 1000, unit: 'mm', step: 1000 };
    return [{ kind: 'amount', start: span.start, end: span.end, form: 'bare', adjective: false, readings: [reading] }];
  });
}

async function judge(scene: Scene, span: AmountSpan, owner: Owner): Promise<Claim | undefined> {
  const { facts } = scene;
  const { person, sure } = owner;
  const setting = settingOf(scene, span, owner);
  const all = achievementsOf(person, facts.lexicons.rules).filter(
    (each) => each.value !== null && hadHappened(scene, each),
  );
  const contested = await contestedIn(scene, span, setting, all);
  const having = contested.filter((each) => span.readings.some((reading) => isSame(reading, each)));
  const basis = (amount: Amount, sources: readonly string[], asOf?: string): Basis => ({
    type: 'mark',
    span,
    subject: person,
    claimed: markWords(amount),
    asOf,
    sources,
  });
  for (const each of having) {
    if ((await conflictsOf(facts, each, setting)).length > 0 || isElsewhere(each, contested, setting)) continue;
    return supported(basis(readingOf(span, each), each.sources, each.date.text), {
      actual: each.mark,
      reason: `${person.name} has ${did(each)}`,
    });
  }
  const first = await plausible(scene, span, contested, setting);
  if (!first) return undefined;
  const staged = exhibitionsOf(person.id, (scene.published ?? scene.today).last + 1).find(({ value }) =>
    span.readings.some((reading) => reading.unit === 'ms' && Math.abs(reading.value - value) <= 1000),
  );
  if (staged)
    return unknown(
      basis(first, [], staged.day),
      'not-in-data',
      `what ${person.name} ran on ${staged.day} was no race: no list has it`,
    );
  const [same] = having;
  const meant = await meantBy(scene, span, owner, setting, contested);
  if (same && (!meant || !isElsewhere(same, contested, setting)))
    return conflicting(scene, basis(readingOf(span, same), same.sources, same.date.text), same, setting, owner, span);
  const other = await namesake(scene, span, owner, setting);
  if (other) return other;
  // A mark the person has only after the day the text gives: it is the day that is doubtful.
  const later = achievementsOf(person, facts.lexicons.rules).find((each) =>
    span.readings.some((reading) => isSame(reading, each)),
  );
  // Where another mark is meant, one figure away, nobody can have written that of the years to come.
  if (later && !hadHappened(scene, later) && !meant)
    return unknown(
      basis(readingOf(span, later), later.sources),
      'unclear-date',
      `${person.name} has ${did(later)}, after the text was published`,
    );
  const record = meant ? undefined : await otherRecord(scene, span, owner, contested);
  if (record)
    return contradictedIf(sure, basis(first, record.sources, record.set), {
      actual: record.by,
      reason: `${record.by}, not ${person.name}, has ${record.mark} (${record.set})`,
    });
  const wrong = meant ?? impossible(scene, first, contested);
  if (wrong) {
    const amount = readingOf(span, wrong);
    return contradictedIf(sure, basis(amount, wrong.sources, wrong.date.text), {
      actual: wrong.mark as string,
      difference: gapWords(
        Math.abs(amount.value - (wrong.value as number)),
        amount.unit,
        Math.min(amount.step, wrong.step),
      ),
      reason: meant ? `${person.name} has ${did(meant)}` : `the best of ${person.name} is ${did(wrong)}`,
    });
  }
  // Heights and throws on the way to the mark of the day are in no list.
  if (first.unit === 'mm' && contested.some((each) => each.value !== null && each.value > first.value))
    return undefined;
  return unknown(
    basis(first, []),
    'not-in-data',
    `the dataset has no such mark of ${person.name}; its lists do not hold every race`,
  );
}

/** Nothing that came after the text was published. */
function hadHappened({ published, today }: Scene, { date }: Achievement): boolean {
  return date.first <= (published ?? today).last + 1;
}

/** Whether a championship is named where the person has another mark, so that this one is of another day. */
function isElsewhere(each: Achievement, contested: readonly Achievement[], { events }: Setting): boolean {
  const at = (other: Achievement) =>
    events.some(
      ({ series, year }) =>
        series.some((id) => other.event?.startsWith(`${id}-`)) &&
        (year === undefined || other.event?.endsWith(`-${year}`)),
    );
  return events.length > 0 && !at(each) && contested.some((other) => at(other) && other.discipline === each.discipline);
}

/** Marks that lists leave out, so that one better than a person's best is no error by itself. */
const UNLISTED =
  /\b(?:wind|aided|ineligible|unofficial|exhibition|downhill|boston|ineos|challenge|training|split|leg|anchor|hand|relay|paced|assisted|staged|drafting|attempt|project|short course|would|could|projected|pace)\b/;

/** The best of a person whom a text gives a better mark: nobody has one that the lists do not know. */
function impossible(scene: Scene, claimed: Amount, contested: readonly Achievement[]): Achievement | undefined {
  // "Second in Boston" may stand a sentence before the time.
  if ([scene, ...scene.before].some(({ reading }) => UNLISTED.test(reading.lower))) return undefined;
  const list = contested.filter((each) => each.unit === claimed.unit && !each.wind && each.value !== null);
  const contests = new Set(
    list
      .filter((each) => Math.abs(claimed.value / (each.value as number) - 1) < 0.06)
      .map(({ discipline }) => discipline),
  );
  const [only] = contests;
  if (!only || contests.size !== 1) return undefined;
  const best = list
    .filter(({ discipline }) => discipline === only)
    .sort((a, b) => compareMarks(only.kind, a.value as number, b.value as number))[0] as Achievement;
  // Of who never had a record the lists may lack the latest best.
  return (list.some(({ records }) => records.length > 0) || DONE.test(scene.reading.lower)) &&
    compareMarks(only.kind, claimed.value, best.value as number) < 0 &&
    slipsBetween(claimed, best) <= 2
    ? best
    : undefined;
}

/** A world record of somebody the sentence does not speak of, better than anything the person has. */
async function otherRecord(
  scene: Scene,
  span: AmountSpan,
  { person, possessor, span: at }: Owner,
  contested: readonly Achievement[],
) {
  if (UNLISTED.test(scene.reading.lower)) return undefined;
  const named = castOf(scene).some((each) => each.span.start === at.start && /^(?:full|surname)$/.test(each.span.via));
  const near = named && (possessor || (at.end <= span.start && span.start - at.end < 60));
  if (!near) return undefined;
  const alike = contested.filter((each) => span.readings.some((reading) => isAlike(reading, each)));
  const disciplines = new Set(alike.map(({ discipline }) => discipline));
  for (const discipline of disciplines) {
    for (const { step, list } of await worldSteps(scene, discipline)) {
      const beaten = contested.every(
        (each) =>
          each.discipline !== discipline ||
          each.value === null ||
          compareMarks(discipline.kind, step.value, each.value) < 0,
      );
      if (!beaten || list.sex !== person.sex || !span.readings.some((reading) => isSame(reading, step))) continue;
      if (castOf(scene).some((each) => step.holders.some(({ id }) => id === each.person.id))) return undefined;
      return { ...step, by: holdersOf(step) };
    }
  }
  return undefined;
}

async function worldSteps(scene: Scene, discipline: Discipline) {
  const lists = await recordLists(scene.facts, 'world', discipline, (scene.published ?? scene.today).last);
  return lists.flatMap((list) => list.steps.filter(({ stood }) => stood).map(({ step }) => ({ step, list })));
}

/** The mark is the person's, but not then or there. */
async function conflicting(
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
  // "a year ago", "last season" are said loosely: the mark is right all the same.
  if (conflicts.every((conflict) => conflict.with === 'date') && setting.dates.every(isLoose))
    return supported(basis, { actual: each.mark, reason: `${person.name} has ${did(each)}` });
  const said = conflicts.map((conflict) => conflict.said).join(', ');
  return contradictedIf(sure, basis, {
    actual: `${each.mark}, ${where(each)}`,
    reason: `${person.name} has ${did(each)}, not ${said}`,
  });
}

const isLoose = ({ relative, date }: Setting['dates'][number]) => relative && date.precision !== 'day';

/** Whether the race is the right one, of another year. */
function isYearOf({ event }: Achievement, { events }: Setting): boolean {
  return events.some(({ series, year }) => year !== undefined && series.some((id) => event?.startsWith(`${id}-`)));
}

/**
 * The one performance a clause can mean though its mark is another: of the race or day it names, of the days before
 * publication, a record; and so much like it that no other race is meant.
 */
async function meantBy(
  scene: Scene,
  span: AmountSpan,
  { possessor, span: owner }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const like = contested.filter((each) => span.readings.some((reading) => isAlike(reading, each)));
  const anchored: Achievement[] = [];
  for (const each of like) if ((await conflictsOf(scene.facts, each, setting)).length === 0) anchored.push(each);
  const slips = (each: Achievement) =>
    Math.min(...span.readings.filter(({ unit }) => unit === each.unit).map((reading) => slipsBetween(reading, each)));
  const record = /\brecord\b/.test(before(scene, span, 60));
  const set = (each: Achievement) => Number(record && each.records.length > 0);
  const best = (list: readonly Achievement[]) =>
    [...list].sort((a, b) => slips(a) - slips(b) || set(b) - set(a) || distance(span, a) - distance(span, b))[0];
  const at = anchored.filter(({ event }) =>
    setting.events.some(({ series }) => series.some((id) => event?.startsWith(`${id}-`))),
  );
  const exact =
    setting.dates.some(({ date }) => date.precision === 'day') ||
    setting.events.some(({ year }) => year !== undefined) ||
    new Set(at.map(({ event }) => event)).size === 1;
  if (exact && anchored.length > 0) {
    const closest = best(anchored) as Achievement;
    const rounds = new Set(anchored.map(({ value }) => value)).size;
    // Further away it is not this mark that was miswritten: it is of somebody else, or of the way there.
    return slips(closest) <= (rounds === 1 ? 2 : 1) ? fits(span, closest, slips(closest)) : undefined;
  }
  const past =
    (possessor && setting.dates.length === 0) ||
    /\b(?:previous|previously|earlier|old|former|last year|ago)\b/.test(before(scene, span, 80));
  const dated = setting.dates.length > 0 || setting.places.length > 0 || setting.events.length > 0;
  const { published } = scene;
  if (!past && published?.precision === 'day' && !setting.dates.some(({ relative }) => !relative)) {
    const news = anchored.filter(({ date }) => overlaps(date, { first: published.first - 7, last: published.last }));
    const closest = best(news);
    if (closest && slips(closest) <= 1) return fits(span, closest, slips(closest));
  }
  // A year, a place or nothing at all: only a slip of the pen shows that it is meant.
  const around: Achievement[] = [];
  if (!dated) {
    for (const each of like) if ((await conflictsOf(scene.facts, each, setting.around)).length === 0) around.push(each);
  }
  const told = setting.around.dates.length > 0 || setting.around.events.length > 0;
  // A race report without a date tells of its day: of an old mark only where it speaks of one.
  const recalled = published?.precision !== 'day' || past || possessor || RECALLED.test(aroundOf(scene, span, owner));
  const notable: Achievement[] = [];
  for (const each of anchored) {
    if (!dated && !(recalled && (each.records.length > 0 || isBest(each, contested)))) continue;
    if (dated || possessor || (await conflictsOf(scene.facts, each, setting.around)).length === 0) notable.push(each);
  }
  // `Železný's record of 96.48`, `holds both sprint records, 9.59 and 19.19`: one of the few the person set.
  const held = HELD.test(scene.reading.lower)
    ? anchored.filter(
        (each) => each.records.includes('world') && slips(each) <= 1 && isOfRecord(scene, span, possessor),
      )
    : [];
  if (held.length > 0 && new Set(held.map(({ value }) => value)).size === 1) return held[0];
  const closest = best([...notable, ...(told ? around : [])]);
  return closest && slips(closest) <= 1 && isLong(closest) ? closest : undefined;
}

/** The words from the owner to a mark, and those right behind it. */
function aroundOf({ reading }: Scene, span: AmountSpan, owner: Owner['span']): string {
  const from = Math.max(0, owner.end <= span.start ? owner.start - 45 : span.start - 60);
  return reading.lower.slice(from, span.end + 40);
}

/** What was done once, and is no news. */
const DONE = /\b(?:once|(?:has|have|had) (?:run|vaulted|thrown|jumped|leapt|cleared|clocked|walked|scored|gone))\b/;

/** Words by which a mark is told that is not of the day's race. */
const RECALLED =
  /\b(?:best|record|holder|mark|fastest|quickest|in history|all[ -]time|ever|once|(?:has|have|had) (?:run|vaulted|thrown|jumped|leapt|cleared|clocked|walked|scored|gone))\b/;

const HELD = /\brecords?\b/;

/** The record of the owner stands beside the mark, `record of 96.48`, `world record 9.58`, `9.58 world record`. */
function isOfRecord(scene: Scene, span: AmountSpan, possessor: boolean): boolean {
  const held = /\b(?:holds?|holder|owns?|set(?:s|ting)?|broke|breaking|has)\b/.test(scene.reading.lower);
  return spansOf(scene, 'record').some(
    ({ scope, start, end }) =>
      (scope === 'world' || scope === 'any') &&
      (possessor || held) &&
      ((end <= span.start &&
        /^(?:\s(?:of|at|with|is|was|stands at|to)|,|:|\s\(|,\s[\d.:]+\sand)?\s?$/.test(
          scene.reading.lower.slice(end, span.start),
        )) ||
        (start >= span.end && start - span.end < 16)),
  );
}

/** A jump or throw that is worse than the day's mark may be another attempt of the day. */
function fits(span: AmountSpan, each: Achievement, slips: number): Achievement | undefined {
  const claimed = readingOf(span, each).value;
  const attempt = each.unit === 'mm' && claimed < (each.value as number);
  return attempt && slips > 1 ? undefined : each;
}

/** Of the same order: a mark of the discipline, or one digit away from it. */
function isAlike(reading: Amount, each: Achievement): boolean {
  if (each.value === null || reading.unit !== each.unit) return false;
  return Math.abs(reading.value / each.value - 1) < 0.08 || slipsBetween(reading, each) <= 1;
}

function isBest(each: Achievement, among: readonly Achievement[]): boolean {
  const lower = each.unit === 'ms';
  return among.every(
    (other) =>
      other.discipline !== each.discipline ||
      other.value === null ||
      (lower ? (each.value as number) <= other.value : (each.value as number) >= other.value),
  );
}

function distance(span: AmountSpan, each: Achievement): number {
  return Math.min(
    ...span.readings.filter(({ unit }) => unit === each.unit).map(({ value }) => Math.abs(value - (each.value ?? 0))),
  );
}

/** Somebody else of the same surname has just this mark, there and then. */
async function namesake(
  scene: Scene,
  span: AmountSpan,
  { person }: Owner,
  setting: Setting,
): Promise<Claim | undefined> {
  if (setting.dates.length === 0 && setting.events.length === 0) return undefined;
  const surname = person.name.toLowerCase().split(' ').at(-1) ?? '';
  const others = (await scene.facts.names(surname))
    .filter(({ id }) => id !== person.id)
    .sort((a, b) => b.fame - a.fame)
    .slice(0, 6);
  for (const { id } of others) {
    const other = await scene.facts.person(id);
    if (!other || other.sex !== person.sex) continue;
    for (const each of achievementsOf(other, scene.facts.lexicons.rules)) {
      if (
        !span.readings.some((reading) => isSame(reading, each)) ||
        (await conflictsOf(scene.facts, each, setting)).length > 0
      )
        continue;
      const basis: Basis = {
        type: 'mark',
        span,
        subject: person,
        claimed: markWords(readingOf(span, each)),
        asOf: each.date.text,
        sources: each.sources,
      };
      return contradicted(basis, { actual: other.name, reason: `${other.name}, not ${person.name}, has ${did(each)}` });
    }
  }
  return undefined;
}

/** The reading of an amount that can be a mark of the person, or in the discipline spoken of. */
async function plausible(
  scene: Scene,
  span: AmountSpan,
  contested: readonly Achievement[],
  { disciplines }: Setting,
): Promise<Amount | undefined> {
  const far = (reading: Amount) =>
    Math.min(
      ...contested
        .filter((each) => each.value !== null && each.unit === reading.unit)
        .map((each) => Math.abs(reading.value / (each.value as number) - 1)),
    );
  const [near] = span.readings.filter((reading) => far(reading) < 0.3).sort((a, b) => far(a) - far(b));
  if (near) return near;
  if (span.form === 'bare') return undefined;
  for (const discipline of disciplines.length > 0 ? disciplines.flat() : disciplinesOf(scene)) {
    const [first] = await plausibleReadings(scene.facts, span, discipline);
    if (first) return first;
  }
  return undefined;
}

function readingOf(span: AmountSpan, each: Achievement): Amount {
  const same = span.readings.filter(({ unit }) => unit === each.unit);
  return (
    [...same].sort((a, b) => Math.abs(a.value - (each.value ?? 0)) - Math.abs(b.value - (each.value ?? 0)))[0] ??
    (span.readings[0] as Amount)
  );
}

export function markWords({ value, unit, step }: Amount): string {
  return `${formatMark(value, unit, step > 1000 ? 1000 : step)}${unit === 'mm' ? ' m' : unit === 'points' ? ' points' : ''}`;
}

function where({ city, country, date, event }: Achievement): string {
  return [city ?? event ?? country, date.text].filter((part) => part !== undefined).join(' ');
}

/** `2:01:09 in the marathon, Berlin 2022-09-25`. */
export function did(each: Achievement): string {
  return `${each.mark ?? `place ${each.place}`} in the ${each.discipline.name.toLowerCase()}, ${where(each)}`;
}

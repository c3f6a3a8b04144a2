/**
 * Marks: `clocked 2:01:09`, `Kipchoge's 2:01:39`, `cleared 6.22m`, `in two hours and 35 seconds`.
 *
 * The claim is that the person did it, in the race, on the day and at the place the clause names. Supported when the
 * dataset has that mark of the person and nothing in the clause speaks against it. Contradicted when it has the mark at
 * another time or place, or when the one performance the clause can mean has another mark. Everything else is unknown:
 * lists are cut off, and a race that is not in the dataset may have been run.
 */

import { dateOf } from '../../domain/date.ts';
import { gapWords } from '../../domain/gap.ts';
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
import { atEdition } from '../verify/marks/at-edition.ts';
import { bareMarks } from '../verify/marks/bare-marks.ts';
import { amongOf, contestedIn, isOneOfSeries } from '../verify/marks/contest.ts';
import { exhibitionsOf } from '../verify/marks/exhibitions.ts';
import { firstReport, isPutRight } from '../verify/marks/first-report.ts';
import { did, markWords, readingOf } from '../verify/marks/mark-words.ts';
import { isAided, isOfFewBetter } from '../verify/marks/not-listed.ts';
import { conflictsOf, isSame } from '../verify/marks/performance.ts';
import { plausibleReadings } from '../verify/marks/plausible.ts';
import { type Owner, ownerOf } from '../verify/owner.ts';
import { recordMiswritten } from '../verify/records/owned-record.ts';
import { roleOf } from '../verify/role.ts';
import { type Setting, settingOf } from '../verify/setting.ts';
import { bestInstead } from '../verify/slips/best-instead.ts';
import { recordCalled } from '../verify/slips/called-record.ts';
import { impossible, isFinalUnknown, otherRecord } from '../verify/slips/mark-better.ts';
import { conflicting, isElsewhere } from '../verify/slips/mark-elsewhere.ts';
import { isNews, meantBy, withoutNews } from '../verify/slips/mark-meant.ts';
import { recordInstead, slipOf } from '../verify/slips/slip.ts';
import { agoMark } from '../verify/told-races/ago-mark.ts';
import { freshMark } from '../verify/told-races/fresh-mark.ts';
import { historyMark } from '../verify/told-races/history-mark.ts';
import { pinnedMark } from '../verify/told-races/pinned-mark.ts';
import { isOfStopWatch, isToldBeside, racedMark } from '../verify/told-races/raced-mark.ts';
import { roundMark } from '../verify/told-races/round-mark.ts';
import { toldMark } from '../verify/told-races/told-race.ts';
import { type BorneOut, borneOut, miswritten, ofOneTold } from '../verify/whose/borne-out.ts';
import { namesake } from '../verify/whose/namesake.ts';
import { isOfRival } from '../verify/whose/rival-mark.ts';
import { type Doer, doerOf } from '../verify/whose/whose-mark.ts';

export const mark: ClaimReader = {
  types: ['mark'],
  needs: ['amount', 'count'],
  async read(scene) {
    if (scene.people.size === 0) return ofWhomTold(scene);
    const claims: Claim[] = [];
    for (const span of marksIn(scene)) {
      // That a record was set says nothing of the figures that stand between its words.
      if (
        scene.claims.some(
          (claim) => claim.start <= span.start && span.end <= claim.end && !isSetting(claim) && !isOfOnly(scene, claim),
        )
      )
        continue;
      const role = roleOf(scene, span);
      // A first throw is listed only where it was the best of the day, or a record.
      const opening = role === 'other' && /\bopen(?:ed|ing) with (?:a |an )?$/.test(before(scene, span, 16));
      if (role !== 'mark' && !opening) continue;
      const both = bothOf(scene, span);
      if (both.length > 0) {
        for (const each of both)
          claims.push(...[await judge(scene, span, each)].filter((claim) => claim !== undefined));
        continue;
      }
      const known = isOfRival(scene, span) ? undefined : ownerOf(scene, span);
      // `39 seconds behind 3:36:03`: of somebody else, whom the words do not name.
      const owner = known && !known.possessor && COMPARED.test(before(scene, span, 40)) ? undefined : known;
      const judged = owner && (await judge(scene, span, owner));
      const claim =
        judged?.verdict === 'contradicted' && isOfNews(scene, judged) && isOfFewBetter(scene) ? undefined : judged;
      const other = claim?.verdict === 'supported' ? undefined : await borneOut(scene, span, owner);
      if ((opening || isAided(scene, span)) && claim?.verdict !== 'supported') continue;
      const open = !other && (claim === undefined || claim.verdict === 'unknown');
      const slip = open ? await miswritten(scene, span, owner) : undefined;
      const record =
        owner && !other && claim?.verdict !== 'supported' ? miswrittenRecord(scene, span, owner) : undefined;
      if (other) claims.push(doneBy(other, span));
      else if (slip) claims.push(wrongBy(slip, span));
      else if (record) claims.push(record);
      else if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** `The first was 6.17m in Toruń`, which names nobody: a mark that one of those told of before did just so. */
async function ofWhomTold(scene: Scene): Promise<readonly Claim[]> {
  if (spansOf(scene, 'person').length > 0 || !scene.before[0]?.people.size) return [];
  // What stood before is another reader's to tell.
  if (/\b(?:old|previous|former|prior)\b/.test(scene.reading.lower)) return [];
  const claims: Claim[] = [];
  for (const span of spansOf(scene, 'amount')) {
    if (scene.claims.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const done = roleOf(scene, span) === 'mark' ? await borneOut(scene, span, undefined) : undefined;
    const wrong = done ? undefined : await ofOneTold(scene, span);
    if (done) claims.push(doneBy(done, span));
    else if (wrong) claims.push(wrongBy(wrong, span));
  }
  return claims;
}

/** `Simbu and Kotut both ran 2:05:04`: each of the two. */
function bothOf(scene: Scene, span: AmountSpan): readonly Owner[] {
  const { lower } = scene.reading;
  if (!/\bboth\s(?:[a-z]+\s){1,4}$/.test(before(scene, span, 36))) return [];
  const [first, second] = castOf(scene)
    .filter((each) => each.span.end <= span.start && each.span.via !== 'pronoun')
    .slice(-2);
  const isPair =
    first !== undefined &&
    second !== undefined &&
    /^(?:\s\([^()]{1,24}\)|\sof\s[a-z]+)?\sand\s(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(
      lower.slice(first.span.end, second.span.start),
    ) &&
    /^(?:\s\([^()]{1,24}\)|\sof\s[a-z]+)?,?\s(?:who\s)?both\s(?:[a-z]+\s){1,4}$/.test(
      lower.slice(second.span.end, span.start),
    );
  return isPair ? [first, second].map((each) => ({ ...each, possessor: false })) : [];
}

/** Held against what was done in the days before the text. */
const isOfNews = ({ published }: Scene, { asOf }: Claim): boolean =>
  published?.precision === 'day' &&
  asOf !== null &&
  overlaps(dateOf(asOf), { first: published.first - REPORTED, last: published.last });

/** Days a report comes after the race. */
const REPORTED = 8;

/** Amounts, and figures without a unit that can be marks. */
export const marksIn = (scene: Scene): readonly AmountSpan[] => [...spansOf(scene, 'amount'), ...bareMarks(scene)];

/** A digit of the mark of a record is wrong. */
function miswrittenRecord(scene: Scene, span: AmountSpan, owner: Owner): Claim | undefined {
  const held = recordMiswritten(scene, span, owner);
  const achievement =
    held &&
    achievementsOf(owner.person, scene.facts.lexicons.rules).find(
      ({ mark: done, date, discipline }) =>
        done === held.mark && date.text === held.set && discipline.id === held.discipline,
    );
  return achievement && wrongBy({ person: owner.person, achievement }, span);
}

/** `Only Koch, with 47.60 in 1985, has run faster`: that nobody else has says nothing of her mark. */
const isOfOnly = ({ reading }: Scene, { type, start }: Claim): boolean =>
  type === 'rank-list' && reading.lower.startsWith('only ', start);

export function isSetting({ type, claimed }: Claim): boolean {
  return (
    (type === 'record-holder' || type === 'national-record') &&
    (claimed.startsWith('set the ') || /\d.* of \p{Lu}/u.test(claimed))
  );
}

const EACH =
  /\b(?:throws|jumps|attempts|efforts|leaps|vaults|puts|times|runs|races|clearances|performances|marathons)\s(?:all\s)?(?:of\s)?(?:more\sthan|over|beyond|under|below|above|better\sthan)\s(?:the\s)?$/;
/** Whether the day of a performance stands behind its mark, and no other mark between them. */
function isDayBehind(scene: Scene, { end }: AmountSpan, { date }: Achievement): boolean {
  const day = spansOf(scene, 'date').find(
    (each) => each.start >= end && each.date.precision === 'day' && !each.relative,
  );
  return (
    day !== undefined &&
    date.precision === 'day' &&
    overlaps(day.date, date) &&
    !spansOf(scene, 'amount').some((each) => each.start >= end && each.start < day.start)
  );
}

/** The mark is that of somebody else in the sentence. */
function doneBy(found: BorneOut, span: AmountSpan): Claim {
  const { basis, reason } = groundsOf(found, span);
  return supported(basis, { actual: found.achievement.mark, reason });
}

/** A digit of it is wrong. */
export function wrongBy(found: BorneOut, span: AmountSpan): Claim {
  const { basis, reason } = groundsOf(found, span);
  return contradicted(basis, { ...wrongly(span, found.achievement), reason });
}

/** Somebody else did it. */
export function notHis(span: AmountSpan, { person }: Owner, { person: doer, listed }: Doer): Claim {
  const { mark, date, sources } = listed;
  const reading = span.readings.find(({ value }) => value === listed.value) ?? (span.readings[0] as Amount);
  const basis: Basis = { type: 'mark', span, subject: person, claimed: markWords(reading), asOf: date, sources };
  return contradicted(basis, {
    actual: `${mark} by ${doer.name}`,
    reason: `${doer.name}, not ${person.name}, has ${mark} (${date})`,
  });
}

/** The true mark, and how far from it the text is. */
function wrongly(span: AmountSpan, true_: Achievement): { readonly actual: string; readonly difference: string } {
  const { mark, value, step } = true_;
  const amount = readingOf(span, true_);
  const difference = gapWords(Math.abs(amount.value - (value as number)), amount.unit, Math.min(amount.step, step));
  return { actual: mark as string, difference };
}

function groundsOf({ person, achievement }: BorneOut, span: AmountSpan): { basis: Basis; reason: string } {
  const claimed = markWords(readingOf(span, achievement));
  const { sources, date } = achievement;
  const basis: Basis = { type: 'mark', span, subject: person, claimed, asOf: date.text, sources };
  return { basis, reason: `${person.name} has ${did(achievement)}` };
}

async function judge(scene: Scene, span: AmountSpan, owner: Owner): Promise<Claim | undefined> {
  const { facts } = scene;
  const { person, sure } = owner;
  const setting = settingOf(scene, span, owner);
  const all = achievementsOf(person, facts.lexicons.rules).filter(
    (each) => each.value !== null && hadHappened(scene, each),
  );
  const every = await contestedIn(scene, span, setting, all);
  const contested = withoutNews(scene, span, every);
  const having = likeliestFirst(
    scene,
    span,
    contested.filter((each) => span.readings.some((reading) => isSame(reading, each))),
  );
  const basis = (amount: Amount, sources: readonly string[], asOf?: string): Basis => ({
    type: 'mark',
    span,
    subject: person,
    claimed: markWords(amount),
    asOf,
    sources,
  });
  const bears = (each: Achievement) =>
    supported(basis(readingOf(span, each), each.sources, each.date.text), {
      actual: each.mark,
      reason: `${person.name} has ${did(each)}`,
    });
  // `a series of throws of more than 70 metres each`: none of them.
  if (EACH.test(before(scene, span, 50))) return undefined;
  // `(PB 2:17:16)`, `whose best is 2:17:16`: of whichever race.
  const [best] = OWN_BEST.test(before(scene, span, 30)) ? having : [];
  if (best) return bears(best);
  const reported = firstReport(scene, span, person);
  if (reported)
    return unknown(
      basis(span.readings[0] as Amount, reported.sources),
      'ambiguous',
      `${person.name} was first reported with ${reported.mark}, which was put right later`,
    );
  // `originally measured at 74.41m but later revised`: what was put right.
  if (isPutRight(scene, span)) {
    const [known] = having;
    return known && bears(known);
  }
  // `67:25 from the Houston Half Marathon in 2018`, of who ran there again.
  const isDated = having.some((each) => setting.dates.some(({ date }) => overlaps(date, each.date)));
  // `29:01.03 in Hengelo on June 8, 2021 leading up to the Olympics`: of that day, whatever else is named.
  const ofDay = having.find((each) => isDayBehind(scene, span, each));
  if (ofDay) return bears(ofDay);
  // `the 2:17:01 she set at the 2016 London Marathon`: the year is wrong, which the event-date says.
  const edition = atEdition(scene, span, owner, setting, having);
  if (edition?.isSaid && !edition.agrees) return bears(edition.done);
  const raced = isDated
    ? undefined
    : ((await racedMark(scene, span, owner, setting, contested)) ??
      (await pinnedMark(scene, span, owner, setting, contested)) ??
      (await toldMark(scene, span, owner, setting, contested)) ??
      (await agoMark(scene, span, owner, setting, contested)) ??
      (await roundMark(scene, span, owner, setting, contested)) ??
      (await freshMark(scene, span, owner, setting, contested)) ??
      recordCalled(scene, span, owner, contested) ??
      (await historyMark(scene, span, owner, setting, contested)));
  if (raced)
    return contradictedIf(sure, basis(readingOf(span, raced), raced.sources, raced.date.text), {
      ...wrongly(span, raced),
      reason: `${person.name} has ${did(raced)}`,
    });
  const [had] = having;
  const better = had && bestInstead(scene, span, had, every);
  if (better)
    return contradictedIf(sure, basis(readingOf(span, better), better.sources, better.date.text), {
      ...wrongly(span, better),
      reason: `the best of ${person.name} was ${did(better)}`,
    });
  for (const each of having) {
    if ((await conflictsOf(facts, each, setting)).length > 0 || isElsewhere(each, contested, setting)) continue;
    const record = recordInstead(scene, span, each, contested);
    if (record)
      return contradictedIf(sure, basis(readingOf(span, record), record.sources, record.date.text), {
        actual: record.mark as string,
        reason: `the world record of ${person.name} was ${did(record)}`,
      });
    return bears(each);
  }
  const strict = strictly(span, setting);
  const first = await plausible(scene, strict, contested, setting);
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
  // What stands in the sentence as it truly is has not been miswritten beside it: `7.67 in her heat, 7.68 in the final`.
  const unlessTold = (each: Achievement | undefined) =>
    each && (isToldBeside(scene, span, each) || isOfStopWatch(span, each) || isOneOfSeries(scene, span, each))
      ? undefined
      : each;
  const meant = unlessTold(await meantBy(scene, strict, owner, setting, contested));
  const doer = meant ? undefined : await doerOf(scene, span, owner, setting, contested);
  if (doer) return notHis(span, owner, doer);
  if (same && (!meant || !isElsewhere(same, contested, setting)))
    return conflicting(scene, basis(readingOf(span, same), same.sources, same.date.text), same, setting, owner, span);
  const other = await namesake(scene, span, owner, setting);
  if (other) return other;
  // A mark the person has only after the day the text gives: it is the day that is doubtful.
  const later = achievementsOf(person, facts.lexicons.rules).find((each) =>
    span.readings.some((reading) => isSame(reading, each)),
  );
  const slip = meant ?? unlessTold(await slipOf(scene, strict, owner, setting, contested));
  // Where another mark is meant, one figure away, nobody can have written that of the months to come.
  const isAhead = later && slip && scene.published && later.date.first > scene.published.last + MONTH;
  if (later && !hadHappened(scene, later) && !meant && !isAhead)
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
  const wrong = slip ?? impossible(scene, first, person, contested, amongOf(setting, contested));
  if (wrong && (slip || !(await isFinalUnknown(scene, span, person, wrong)))) {
    return contradictedIf(sure, basis(readingOf(span, wrong), wrong.sources, wrong.date.text), {
      ...wrongly(span, wrong),
      reason: slip ? `${person.name} has ${did(slip)}` : `the best of ${person.name} is ${did(wrong)}`,
    });
  }
  // Heights and throws on the way to the mark of the day are in no list.
  if (first.unit === 'mm' && contested.some((each) => each.value !== null && each.value > first.value))
    return undefined;
  return unknown(
    basis(first, []),
    'not-in-data',
    first.misprint === undefined
      ? `the dataset has no such mark of ${person.name}; its lists do not hold every race`
      : 'no clock shows such a time',
  );
}

/** Behind how far it is from another mark. */
const COMPARED =
  /\b(?:seconds?|minutes?|hundredths?|tenths?|centimet(?:re|er)s?|cm|met(?:re|er)s?|points?)\s(?:behind|ahead of|inside|outside|(?:faster|slower|quicker|better|worse|longer|shorter|more|less|fewer) than|short of|shy of|off|beyond|past|under|over|above|below)\s(?:the\s)?$/;

/** `(PB 2:17:16)`: of whichever race. */
export const OWN_BEST =
  /(?:\(|\b)(?:pb|pr)(?:\sof)?:?\s$|\b(?:whose|has an?|with an?)\s(?:personal\s)?best(?:\stime)?\s(?:of|is|was)\s$/;

/** The exact mark before one that is the same by rounding, and of several the one that the news is of. */
function likeliestFirst(
  scene: Scene,
  { readings }: AmountSpan,
  having: readonly Achievement[],
): readonly Achievement[] {
  const worth = (each: Achievement) =>
    readings.some(({ value, unit }) => value === each.value && unit === each.unit)
      ? 1 + Number(isNews(scene, each))
      : 0;
  return [...having].sort((a, b) => worth(b) - worth(a));
}

const HOUR = 3_600_000;

/** Days beyond which no day of a text is off. */
const MONTH = 31;

/** `2:12:10` is a run of hours, unless the words name the event of minutes in which it may be one: no error is seen in the latter. */
function strictly(span: AmountSpan, { disciplines }: Setting): AmountSpan {
  const [first] = span.readings;
  return span.form === 'clock' &&
    first?.unit === 'ms' &&
    first.value >= HOUR &&
    first.value < 7 * HOUR &&
    disciplines.length === 0
    ? { ...span, readings: [first] }
    : span;
}

/** Nothing that came after the text was published. */
function hadHappened({ published, today }: Scene, { date }: Achievement): boolean {
  return date.first <= (published ?? today).last + 1;
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

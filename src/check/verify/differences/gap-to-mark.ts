/**
 * A gap between the mark that is told and another that words name: the record before, somebody's best, what was run
 * elsewhere, a mark that is given.
 *
 * The mark that is told is one of the sentence; else of the sentences before; else the news of the day.
 */
import { compareMarks } from '../../../domain/discipline.ts';
import { gapWords } from '../../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isOn, isSame } from '../marks/performance.ts';
import { breakerOf } from '../old-records/breaker.ts';
import { ownerOf } from '../owner.ts';
import { isFinal, raceOf } from '../races/races.ts';
import { roleOf } from '../role.ts';
import { type GapPhrase, gapPhrase } from './gap-phrase.ts';
import { type GapSide, targetsOf } from './gap-target.ts';
import { tells, wordingOf } from './gap-wording.ts';

/** Days a report may come after the race. */
const REPORTED = 8;
/** A gap that is so many times the true one is of other marks. */
const FAR = 8;

const SPLIT =
  /\b(?:went|going|passed|passing|reached|reaching|came|turned)\s(?:through\s)?(?:the\s)?(?:half-?way|\d{1,2}(?:th)?\s?(?:km|k|kilomet[a-z]+|miles?)(?![a-z]))[^.;]*$/;

interface Pair {
  readonly own: Achievement;
  readonly other: GapSide;
  readonly value: number;
  readonly step: number;
}

/** @returns undefined where the words are no gap to a mark, or its marks cannot be told */
export async function gapToMark(scene: Scene, span: AmountSpan): Promise<Claim | undefined> {
  const phrase = gapPhrase(scene, span);
  // `went through 20km in 1:01:54, two seconds better than last year`: on the way.
  if (phrase && SPLIT.test(before(scene, span, 80))) return undefined;
  const who = phrase && actorOf(scene, phrase, span);
  if (!phrase || !who) return undefined;
  const { own, pinned } = await marksTold(scene, span, phrase, who.person);
  const pairs: Pair[] = [];
  for (const each of own)
    for (const other of await targetsOf(scene, phrase, each, who.person)) {
      const pair = { own: each, other, value: Math.abs(other.value - (each.value as number)) };
      if (fitsSide(each, other, phrase.side)) pairs.push({ ...pair, step: Math.max(each.step, other.step) });
    }
  // `0.01` is a hundredth of a second, whatever else figures could be.
  const readings = span.form === 'bare' ? span.readings.slice(0, 1) : span.readings;
  const amounts = readings.filter(({ unit }) => pairs.some((pair) => pair.own.unit === unit));
  const [claimed] = amounts;
  const [first] = pairs;
  if (!claimed || !first) return undefined;
  const wording = wordingOf(before(scene, span, 30));
  const basis = ({ own: { date, sources }, other }: Pair): Basis => ({
    type:
      phrase.improved || /record/.test(scene.reading.lower.slice(phrase.start, phrase.end))
        ? 'record-gap'
        : 'gap-between',
    span,
    subject: who.person,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    asOf: date.text,
    sources: [...sources, ...other.sources],
  });
  const said = ({ own, other, value, step }: Pair) => ({
    actual: gapWords(value, own.unit, step),
    reason: `${who.person.name} ${own.mark} (${own.date.text}), ${other.name} ${other.mark}`,
  });
  const true_ = pairs.find((pair) => amounts.some((amount) => tells(wording, amount, { ...pair })));
  if (true_) return supported(basis(true_), said(true_));
  const certain = pairs.filter(({ other }) => other.certain);
  const [sure] = certain;
  if (!sure || !pinned || !who.sure || new Set(certain.map(({ value }) => value)).size > 1) return undefined;
  if (sure.value > claimed.value * FAR || claimed.value > sure.value * FAR) return undefined;
  return contradicted(basis(sure), { ...said(sure), difference: differenceOf(sure, claimed) });
}

/** Who acts; where nobody is named before, `That is quicker than the 2:17:18 she ran`, whose the other mark is. */
function actorOf(scene: Scene, { start, end, from }: GapPhrase, span: AmountSpan) {
  const people = castOf(scene);
  const self = people.find(
    ({ span: each }) => each.via === 'pronoun' && each.start >= start && each.end <= end && start > span.start,
  );
  if (self && !people.some(({ span: each }) => each.end <= from)) return self;
  return breakerOf(scene, { start: from, end: span.end });
}

const differenceOf = ({ own, value, step }: Pair, claimed: Amount): string =>
  gapWords(Math.abs(value - claimed.value), own.unit, Math.min(step, claimed.step));

/** Whether the mark that is told lies on the side of the other that the words say. */
function fitsSide(own: Achievement, { value }: GapSide, side: GapPhrase['side']): boolean {
  const order = compareMarks(own.discipline.kind, own.value as number, value);
  const lower = (own.value as number) < value;
  // `0.08 off the old record`: of a new one it is how far it went.
  if (side === 'off') return order > 0 || own.records.length > 0;
  return side === 'better' ? order < 0 : side === 'worse' ? order > 0 : side === 'less' ? lower : !lower;
}

async function marksTold(
  scene: Scene,
  span: AmountSpan,
  phrase: GapPhrase,
  person: NonNullable<ReturnType<typeof breakerOf>>['person'],
): Promise<{ readonly own: readonly Achievement[]; readonly pinned: boolean }> {
  const { published } = scene;
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ value, date }) => value !== null && (published === undefined || date.first <= published.last),
  );
  for (const where of [scene, ...scene.before.slice(0, 3)]) {
    const amounts = spansOf(where, 'amount').filter(
      (each) =>
        (where !== scene || each.end <= phrase.start || each.start >= phrase.end) &&
        each !== span &&
        roleOf(where, each) === 'mark',
    );
    const told = all.filter((each) =>
      amounts.some(({ readings }) => readings.some((reading) => isSame(reading, each))),
    );
    const fresh = told.filter((each) => isFresh(scene, each));
    const own = fresh.length > 0 ? fresh : told;
    if (own.length > 0) return { own, pinned: new Set(own.map(({ value }) => value)).size === 1 };
    // A mark that is not theirs and nobody's else: what is told is not known.
    const open = amounts.filter((each) => (ownerOf(where, each)?.person.id ?? person.id) === person.id);
    if (open.length > 0 && where === scene) return { own: [], pinned: false };
  }
  const dates = spansOf(scene, 'date').filter(({ start, end }) => end <= phrase.start || start >= phrase.end);
  const news = all.filter(
    (each) => each.records.length > 0 && isFresh(scene, each) && dates.every((date) => isOn(date, each.date)),
  );
  if (news.length > 0) return { own: news, pinned: new Set(news.map(({ value }) => value)).size === 1 };
  const race = await raceOf(scene, person, span);
  const done = (race?.done ?? []).filter((each) => isFinal(each) && each.value !== null);
  // `Hassan's time beat the Olympic record of Gelana by 12 seconds`: the one race of those days that she won.
  const won = race ? [] : all.filter((each) => isFresh(scene, each) && isFinal(each) && each.place === 1);
  if (won.length === 1 && dates.every((date) => isOn(date, (won[0] as Achievement).date)))
    return { own: won, pinned: true };
  return { own: done, pinned: race !== undefined && race.by !== 'before' && done.length === 1 };
}

function isFresh({ published }: Scene, { date }: Achievement): boolean {
  return published !== undefined && overlaps(date, { first: published.first - REPORTED, last: published.last });
}

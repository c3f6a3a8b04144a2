/**
 * A difference between any two marks that a text has to do with. No verb is asked for: an amount that words make a
 * difference is held against the mark of whoever is told of and the marks that can lie on its other side.
 *
 * `The 29-year-old beat Geremew by four seconds and Kipruto by 11`, `Her best was 6.98; in Eugene she added 2 cm`.
 */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { gapWords } from '../../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { breakerOf } from '../old-records/breaker.ts';
import { isOfOtherYear } from '../other-year.ts';
import { isSomebodyOf } from '../people/subject.ts';
import { isFinal, raceOf } from '../races/races.ts';
import { roleOf } from '../role.ts';
import type { GapSide } from './gap-target.ts';
import { tells, wordingOf } from './gap-wording.ts';
import { othersOf } from './others.ts';
import { withoutHow } from './race-gap.ts';
import { havingRun, inRaceOf } from './rivals.ts';
import { type Said, saidOf } from './said.ts';
import { marksTold } from './told.ts';

/** Days a report may come after the race. */
const REPORTED = 8;
/** A difference that is so many times the true one is of other marks. */
const FAR = 8;
/** Share of a mark by which another of its contest is not further off. */
const APART = 0.06;
const UNDERWAY =
  /\b(?:half-?way|at the bell|(?:final|last) lap|laps? (?:to go|left|remaining)|(?:at|after|through|by|past|around|reach[a-z]*|pass[a-z]*|went through) (?:the )?\d+(?:th)?[\s-]?(?:km|k|kilomet[a-z]+|miles?)|mark in|at one (?:stage|point)|intermediate|splits?|to go|was leading|led by)\b/;

interface Pair {
  readonly own: Achievement;
  readonly other: GapSide;
  readonly value: number;
  readonly step: number;
}

/** @returns undefined where the words are no difference, or its marks cannot be told */
export async function differenceTold(scene: Scene, span: AmountSpan): Promise<Claim | undefined> {
  if (!isSmall(span) || roleOf(scene, span) === 'other') return undefined;
  if (span.form === 'clock' && BOUND.test(before(scene, span, 10))) return undefined;
  const said = saidOf(scene, span);
  if (!said || UNDERWAY.test(withoutHow(scene.reading.lower))) return undefined;
  const who =
    followingName(scene, span, said) ??
    (await followerOf(scene, span)) ??
    breakerOf(scene, { start: said.from, end: span.end });
  if (!who || isNamedIn(scene, said, who.person)) return undefined;
  // `The men's record is 31 centimetres better than it was`, after what a woman did.
  const sex = sexOf(scene);
  if (sex !== undefined && who.person.sex !== sex) return undefined;
  let wrong: Claim | undefined;
  let isFirst = true;
  for (const { own, pinned } of await ownMarks(scene, span, said, who.person)) {
    const pairs = await pairsOf(scene, said, own, who.person);
    const told = judge(scene, span, said, who, pairs);
    if (told?.verdict === 'supported') return told;
    // What is not the likeliest confirms, and says nothing else.
    if (isFirst && pinned && who.sure) wrong = told;
    isFirst &&= pairs.length === 0;
  }
  return isOffIt(scene, span) ? undefined : wrong;
}

/** `took 4.5 seconds off it, and in Hengelo ran 29:01.03`: of what the sentence before tells, and not of what comes next. */
export const isOffIt = (scene: Scene, { end }: { readonly end: number }): boolean =>
  /^\soff\s(?:it|that),?\s(?:and|but)\s/.test(scene.reading.lower.slice(end));

/** `won from Benjamin, 0.23 seconds behind in 46.17`: whoever has just been named. */
const followingName = (scene: Scene, { start }: AmountSpan, { side, further }: Said) =>
  side === 'worse' && !further
    ? castOf(scene).findLast(
        ({ span }) =>
          span.end <= start &&
          !span.possessive &&
          span.via !== 'pronoun' &&
          /^(?:\sof\s(?:the\s)?[a-z]+(?:\s[a-z]+)?)?(?:,\s|\s\(|\s[–—-]\s|\s)(?:(?:just|only|some|about|almost|nearly|more than|a|another)\s)*$/.test(
            scene.reading.lower.slice(span.end, start),
          ),
      )
    : undefined;

/** `better than the record set by Barnes`: not what he did himself. */
const isNamedIn = (scene: Scene, { start, end }: Said, { id }: Person): boolean =>
  castOf(scene).some(
    ({ span, person }) =>
      person.id === id && span.start >= start && span.end <= end && span.via !== 'pronoun' && span.via !== 'epithet',
  );

/** `Her teammate followed 16 seconds later in 2:27:36`: whoever has that mark in the race that is told of. */
async function followerOf(scene: Scene, span: AmountSpan): Promise<{ person: Person; sure: boolean } | undefined> {
  const last = castOf(scene).findLast(({ span: { end } }) => end <= span.start);
  const { lower } = scene.reading;
  if (last && !(last.span.possessive && isSomebodyOf(lower.slice(last.span.end, span.start)))) return undefined;
  const [mark] = spansOf(scene, 'amount').filter((each) => each.start >= span.end && roleOf(scene, each) === 'mark');
  const race = mark && marksTold(scene).find(({ back, each }) => back > 0 && each.event !== undefined);
  const person = race && (await havingRun(scene, race.each, race.person.sex, mark));
  return person && { person, sure: false };
}

async function pairsOf(
  scene: Scene,
  said: Said,
  own: readonly Achievement[],
  person: Person,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const each of own)
    for (const other of await othersOf(scene, said, each, person)) {
      const value = Math.abs(other.value - (each.value as number));
      if (fitsSide(each, other, said.side))
        pairs.push({ own: each, other, value, step: Math.max(each.step, other.step) });
    }
  return pairs;
}

function judge(
  scene: Scene,
  span: AmountSpan,
  said: Said,
  { person }: { readonly person: Person },
  pairs: readonly Pair[],
): Claim | undefined {
  const claimed = span.readings.find(({ unit }) => pairs.some((pair) => pair.own.unit === unit));
  const [first] = pairs;
  if (!claimed || !first) return undefined;
  const wording = wordingOf(before(scene, span, 30));
  const basis = ({ own: { date, sources }, other }: Pair): Basis => ({
    type: said.of === 'mark' || /record/.test(other.name) ? 'record-gap' : 'gap-between',
    span,
    subject: person,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    asOf: date.text,
    sources: [...sources, ...other.sources],
  });
  const told = ({ own: { mark, date, unit }, other, value, step }: Pair) => ({
    actual: gapWords(value, unit, step),
    reason: `${person.name} ${mark} (${date.text}), ${other.name} ${other.mark}`,
  });
  const true_ = pairs.find((pair) => pair.own.unit === claimed.unit && tells(wording, claimed, pair));
  if (true_) return supported(basis(true_), told(true_));
  if (pairs.some(({ other }) => !other.certain) || new Set(pairs.map(({ value }) => value)).size > 1) return undefined;
  // Two marks of a sentence that are so far apart are of two contests.
  if (first.value > (first.own.value as number) * APART) return undefined;
  if (first.value > claimed.value * FAR || claimed.value > first.value * FAR) return undefined;
  return contradicted(basis(first), {
    ...told(first),
    difference: gapWords(Math.abs(first.value - claimed.value), first.own.unit, Math.min(first.step, claimed.step)),
  });
}

/** `took the marathon below 2:10`: a bound. */
const BOUND = /\b(?:below|under|over|past|beyond|inside|sub)[\s-]$/;

function isSmall({ readings: [first], form }: AmountSpan): boolean {
  if (!first) return false;
  if (first.unit === 'points') return first.value < 1500;
  return first.unit === 'ms' ? first.value <= (form === 'clock' ? 600_000 : 1_800_000) : first.value <= 8000;
}

function fitsSide(own: Achievement, { value }: GapSide, side: Said['side']): boolean {
  const order = compareMarks(own.discipline.kind, own.value as number, value);
  if (side === undefined) return order !== 0;
  if (side === 'better' || side === 'worse') return side === 'better' ? order < 0 : order > 0;
  return (own.value as number) < value === (side === 'less');
}

interface Own {
  readonly own: readonly Achievement[];
  /** Whether nothing else can be meant. */
  readonly pinned: boolean;
}

/** The marks of whoever is told of, the likeliest first: those of the text, what he did in a race it tells of, the news. */
async function ownMarks(scene: Scene, span: AmountSpan, said: Said, person: Person): Promise<readonly Own[]> {
  const told = marksTold(scene).filter(
    ({ span: each, each: { date }, back }) =>
      (back > 0 || (each !== span && (each.end <= said.start || each.start >= said.end))) &&
      !isOfOtherYear(scene, span, date),
  );
  const lists: Own[] = [];
  const add = (own: readonly Achievement[], sure: boolean) => {
    const fresh = own.filter((each) => isFresh(scene, each));
    const some = fresh.length > 0 ? fresh : own;
    if (some.length > 0) lists.push({ own: some, pinned: sure && new Set(some.map(({ value }) => value)).size === 1 });
  };
  // A mark of the sentence that nobody is known to have: what he did then is not known either.
  const known = spansOf(scene, 'amount').every(
    (each) =>
      each === span ||
      roleOf(scene, each) !== 'mark' ||
      (each.end > said.start && each.start < said.end) ||
      told.some((some) => some.span === each),
  );
  const at = (back: number) => {
    const marks = told.filter((each) => each.back === back);
    const sure = back === 1 || (back === 0 && known);
    add(
      marks.filter((each) => each.person.id === person.id).map(({ each }) => each),
      sure,
    );
    add(
      marks.flatMap(({ each }) => inRaceOf(scene, each, person) ?? []),
      sure,
    );
  };
  at(0);
  const race = await raceOf(scene, person, span);
  const raced = (race?.done ?? []).filter((each) => isFinal(each) && each.value !== null);
  if (race?.by !== 'before') add(raced, known);
  for (const back of [1, 2, 3]) at(back);
  const news = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.value !== null && each.records.length > 0 && isFresh(scene, each),
  );
  add(news, false);
  return lists;
}

function isFresh({ published }: Scene, { date }: Achievement): boolean {
  return published !== undefined && overlaps(date, { first: published.first - REPORTED, last: published.last });
}

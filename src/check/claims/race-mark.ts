/** Marks of the race that a text tells by what else it says of it, which no list has, or only of another race. */
import type { Claim } from '../claim.ts';
import { isFramedApart } from '../clauses/clauses.ts';
import { before, type Scene, spansOf } from '../scene.ts';
import { isPutRight } from '../verify/marks/first-report.ts';
import { did } from '../verify/marks/mark-words.ts';
import { isAided, isOfFewBetter } from '../verify/marks/not-listed.ts';
import { ownerOf } from '../verify/owner.ts';
import { roleOf } from '../verify/role.ts';
import { settingOf } from '../verify/setting.ts';
import { toldBeside } from '../verify/slips/told-beside.ts';
import { ofCompetition } from '../verify/told-races/competition-mark.ts';
import { ofGap } from '../verify/told-races/gap-pinned.ts';
import { OF_RACE, toldIn } from '../verify/told-races/same-race.ts';
import type { BorneOut } from '../verify/whose/borne-out.ts';
import { doneByAnother } from '../verify/whose/not-there.ts';
import { isOfRival } from '../verify/whose/rival-mark.ts';
import { swapped } from '../verify/whose/swapped.ts';
import { isSetting, marksIn, notHis, OWN_BEST, wrongBy } from './mark.ts';

/**
 * Reads after all others, which tell the race.
 *
 * @returns new claims, and those in the place of marks that were unknown, or right of another race
 */
export async function withRaceMarks(scene: Scene): Promise<readonly Claim[]> {
  const { claims } = scene;
  if (spansOf(scene, 'amount').length + spansOf(scene, 'count').length === 0) return claims;
  const isRaced = [scene, ...scene.before].some((each) => each.claims.some(({ type }) => OF_RACE.has(type)));
  const isApart = claims.some(({ type, verdict }) => verdict === 'supported' && GAPS.has(type));
  const found: Claim[] = besideIn(scene);
  if ((!isRaced && !isApart) || isOfFewBetter(scene)) return withFound(claims, found);
  // `In the semi-final he jogged. He slowed down to 9.89`: of no final.
  const isOfHim = /^\W{0,2}(?:s?he|her|his)\b/.test(scene.reading.lower);
  const isOfRound =
    !/\bfinals?\b/.test(scene.reading.lower) &&
    scene.before
      .slice(0, isOfHim ? 3 : 1)
      .some(({ reading: { lower } }) => /\b(?:the|his|her)\s(?:semi-?finals?|heats?|quarter-?finals?)\b/.test(lower));
  for (const span of isOfRound ? [] : marksIn(scene)) {
    // `Barshim (PB 2.40)` is of no race that is told.
    if (OWN_BEST.test(before(scene, span, 30))) continue;
    if (isAided(scene, span) || isPutRight(scene, span) || found.some(({ start }) => start === span.start)) continue;
    const over = claims.filter((each) => each.start < span.end && span.start < each.end && !isSetting(each));
    const known = over.find(({ type }) => type === 'mark');
    if (known ? known.verdict === 'unknown' && !OPEN.has(known.cause) : over.some(({ type }) => !RESULTS.has(type)))
      continue;
    const isHis = roleOf(scene, span) === 'mark' && !isOfRival(scene, span);
    const owner = isHis ? ownerOf(scene, span) : undefined;
    // `silver with 2.36 m, in Paris bronze`: of another competition.
    const others = claims.filter((each) => each !== known && !isFramedApart(scene, span, each));
    const setting = owner && settingOf(scene, span, owner);
    // What is wrong may have been held against another day than that of the competition that is told.
    if (known?.verdict === 'contradicted') {
      const there = owner && setting && (await ofCompetition(scene, span, owner, setting, others, known));
      if (owner && there && there.date.text !== known.asOf)
        found.push(wrongBy({ person: owner.person, achievement: there }, span));
      continue;
    }
    const achievement = owner && setting && (await ofCompetition(scene, span, owner, setting, others, known));
    const wrong: BorneOut | undefined = achievement
      ? { person: owner.person, achievement }
      : owner && setting && isApart
        ? await ofGap(scene, span, owner, setting, others, known)
        : undefined;
    if (wrong) found.push(wrongBy(wrong, span));
    const told = owner && !wrong ? toldIn(scene, others) : [];
    const other = owner && setting && !wrong ? await swapped(scene, span, owner, setting, told) : undefined;
    const isOpen = known === undefined || known.verdict === 'unknown';
    const doer =
      owner && setting && isOpen && !wrong && !other
        ? await doneByAnother(scene, span, owner, setting, told)
        : undefined;
    if (owner && doer) found.push(notHis(span, owner, doer));
    if (owner && other)
      found.push({
        ...wrongBy({ person: owner.person, achievement: other.own }, span),
        reason: `${other.doer.name}, not ${owner.person.name}, has it; ${owner.person.name} has ${did(other.own)}`,
      });
  }
  return withFound(claims, found);
}

const withFound = (claims: readonly Claim[], found: readonly Claim[]): readonly Claim[] => [
  ...claims.filter(({ type, start }) => type !== 'mark' || !found.some((each) => each.start === start)),
  ...found,
];

/** What the rest of its sentence tells the mark of. */
function besideIn(scene: Scene): Claim[] {
  const { claims } = scene;
  const isTold = isOfFewBetter(scene) || claims.some(({ type }) => type === 'first-under');
  return (isTold ? claims : []).flatMap((claim) => {
    const span =
      claim.type === 'mark' && claim.verdict === 'unknown' && OPEN.has(claim.cause)
        ? marksIn(scene).find(({ start }) => start === claim.start)
        : undefined;
    const owner = span && ownerOf(scene, span);
    const meant = owner && toldBeside(scene, span, owner, claims);
    return meant ? [wrongBy({ person: owner.person, achievement: meant }, span)] : [];
  });
}

const GAPS: ReadonlySet<Claim['type']> = new Set(['gap-between', 'record-gap']);
/** Unknown, and not because it is not clear who is meant. */
const OPEN: ReadonlySet<Claim['cause']> = new Set(['not-in-data', 'unclear-date']);
/** What is told with the mark it was done with. */
const RESULTS: ReadonlySet<Claim['type']> = new Set(['race-winner', 'medal', 'placing']);

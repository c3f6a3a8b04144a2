/**
 * What is told of the record before the news, in a sentence or a clause that speaks of it: `The old mark was 46.70 from
 * Oslo, on 1 July`, `The record she broke, 1:24:38, was Liu Hong's`, `It was beaten by 101 seconds`.
 *
 * The new record is the one told here or in the sentence before, or the one in the news of the day. What agrees with the
 * record it replaced is right; where all but one thing does, that one is wrong.
 */
import { englishCity } from '../../domain/city.ts';
import { type Basis, type Claim, contradicted, supported } from '../claim.ts';
import type { ClaimType } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { markWords } from '../verify/marks/mark-words.ts';
import { type Old, oldMeant } from '../verify/old-records/old-fall.ts';
import { gapsToOld, type OldGap } from '../verify/old-records/old-gap.ts';
import { type OldTold, toldOfOld } from '../verify/old-records/old-told.ts';
import { CUE, oldWords } from '../verify/old-records/old-words.ts';

const TYPES: Readonly<Record<OldTold['what'], ClaimType>> = {
  mark: 'previous-record',
  day: 'event-date',
  place: 'mark',
  holder: 'previous-record',
};

/**
 * Reads after all others but the deeds.
 *
 * @returns new claims, and those in the place of claims that were unknown, or are wrong in another way
 */
export async function withOldRecord(scene: Scene): Promise<readonly Claim[]> {
  let { claims } = scene;
  if (!CUE.test(scene.reading.lower)) return claims;
  for (const words of oldWords(scene)) {
    const meant = await oldMeant(scene, words);
    const judged = meant
      .map((old) => ({ old, told: toldOfOld(scene, words, old) }))
      .sort((a, b) => wrongIn(a.told) - wrongIn(b.told) || b.told.length - a.told.length);
    const [best] = judged;
    if (best) claims = joined(claims, claimsOf(scene, best.old, best.told));
  }
  for (const gap of await gapsToOld(scene)) claims = joined(claims, [ofGap(gap)], gap.isFirm);
  return claims;
}

const wrongIn = (told: readonly OldTold[]): number => told.filter(({ is }) => !is).length;

function claimsOf(scene: Scene, old: Old, told: readonly OldTold[]): readonly Claim[] {
  const wrong = told.filter(({ is }) => !is);
  const [error] = wrong;
  // Whoever had it tells which record it is, where the new one was told long before.
  const isSure = old.isSure || told.some(({ what, is }) => is && what === 'holder');
  const isClear = error !== undefined && wrong.length === 1 && isSure && (error.isAlone || told.length > 1);
  if (error && !isClear) return [];
  // A place, and who had it, are told by the mark beside them.
  return told
    .filter(({ is, what }) => !is || what === 'mark' || what === 'day')
    .map((each) => claimOf(scene, old, each));
}

function claimOf(scene: Scene, old: Old, { what, at, is }: OldTold): Claim {
  const [holder] = old.holders;
  const said = scene.reading.text.slice(at.start, at.end);
  const reading = at.kind === 'amount' ? at.readings.find(({ unit }) => unit === old.unit) : undefined;
  const [time] = old.times;
  const actual = {
    mark: old.mark,
    day: time?.set.text ?? '',
    place: `${englishCity(time?.city ?? '')} ${time?.set.text ?? ''}`,
    holder: old.holders.map(({ name }) => name).join(', '),
  }[what];
  const basis: Basis = {
    type: TYPES[what],
    span: { start: at.start, end: at.end },
    subject: holder?.id === undefined ? undefined : { id: holder.id, name: holder.name },
    claimed: reading ? markWords(reading) : said,
    asOf: old.now.set.text,
    sources: old.sources,
  };
  return is ? supported(basis, { actual, reason: old.reason }) : contradicted(basis, { actual, reason: old.reason });
}

function ofGap({ span, subject, claimed, is, actual, asOf, reason, sources }: OldGap): Claim {
  const basis: Basis = { type: 'record-gap', span, subject, claimed, asOf, sources };
  return is ? supported(basis, { actual, reason }) : contradicted(basis, { actual, reason });
}

/**
 * Of the same words what is known goes before what is not, and what is right of the old record before what is wrong of
 * another. What has been called wrong with the same value, or for another reason that stands as well, stays.
 */
function joined(claims: readonly Claim[], found: readonly Claim[], isFirm = true): readonly Claim[] {
  const isOver = (a: Claim, b: Claim) => a.start < b.end && b.start < a.end && KINDRED.has(a.type);
  const isWrong = ({ verdict }: Claim) => verdict === 'contradicted';
  const [error] = found.filter(isWrong);
  const isSaid = (claim: Claim) =>
    error !== undefined &&
    isWrong(claim) &&
    KINDRED.has(claim.type) &&
    ((!isFirm && isOver(claim, error)) || (error.actual !== null && claim.actual?.includes(error.actual) === true));
  const isKept = (claim: Claim) => claim.verdict === 'supported' || claim.verdict === 'outdated' || isSaid(claim);
  const fresh = found.filter(
    (each) => !(isWrong(each) && claims.some(isSaid)) && !claims.some((claim) => isOver(claim, each) && isKept(claim)),
  );
  return [...claims.filter((claim) => !fresh.some((each) => isOver(claim, each))), ...fresh];
}

const KINDRED: ReadonlySet<ClaimType> = new Set([
  'mark',
  'personal-best',
  'previous-record',
  'national-record',
  'record-holder',
  'event-date',
  'record-gap',
  'gap-between',
]);

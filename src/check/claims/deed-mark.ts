/** Marks of the deed that a day, a place or a medal of their sentence tells: read last, by what all others have found. */
import type { Claim } from '../claim.ts';
import { type Scene, spansOf } from '../scene.ts';
import { isAided, isOfFewBetter } from '../verify/marks/not-listed.ts';
import { ownerOf } from '../verify/owner.ts';
import { roleOf } from '../verify/role.ts';
import { beatenMark } from '../verify/slips/beaten-mark.ts';
import { ratherMeant } from '../verify/slips/rather-meant.ts';
import { seasonLead } from '../verify/slips/season-lead.ts';
import { DEEDS, deedTold } from '../verify/told-races/deed-told.ts';
import type { BorneOut } from '../verify/whose/borne-out.ts';
import { isOfRival } from '../verify/whose/rival-mark.ts';
import { isSetting, marksIn, wrongBy } from './mark.ts';

/** @returns all claims, with those of marks that were unknown or not found and are wrong */
export async function withDeedMarks(scene: Scene): Promise<readonly Claim[]> {
  const { claims } = scene;
  if (spansOf(scene, 'amount').length + spansOf(scene, 'count').length === 0) return claims;
  if (isOfFewBetter(scene)) return claims;
  const isTold = claims.some(({ type, verdict }) => verdict === 'supported' && DEEDS.has(type));
  const found: Claim[] = [];
  for (const span of marksIn(scene)) {
    const over = claims.filter((each) => each.start < span.end && span.start < each.end && !isSetting(each));
    const known = over.find(({ type }) => MARKS.has(type));
    if (over.length > (known ? 1 : 0)) continue;
    const isRight = known?.verdict === 'supported';
    if (known?.verdict === 'unknown' && !OPEN.has(known.cause)) continue;
    if (roleOf(scene, span) !== 'mark' || isAided(scene, span) || isOfRival(scene, span)) continue;
    const owner = ownerOf(scene, span);
    const achievement =
      owner &&
      !isRight &&
      ((await seasonLead(scene, span, owner)) ??
        (await ratherMeant(scene, span, owner, known)) ??
        (known?.verdict === 'contradicted' ? undefined : await beatenMark(scene, span, owner)));
    const wrong: BorneOut | undefined = achievement
      ? { person: owner.person, achievement }
      : isTold
        ? await deedTold(scene, span, owner, claims, known)
        : undefined;
    if (wrong) found.push({ ...wrongBy(wrong, span), type: known?.type ?? 'mark' });
  }
  const isFound = ({ type, start }: Claim) => MARKS.has(type) && found.some((each) => each.start === start);
  return found.length === 0 ? claims : [...claims.filter((each) => !isFound(each)), ...found];
}

const MARKS: ReadonlySet<Claim['type']> = new Set(['mark', 'personal-best']);
/** Unknown, and not because it is not clear who is meant. */
const OPEN: ReadonlySet<Claim['cause']> = new Set(['not-in-data', 'unclear-date']);

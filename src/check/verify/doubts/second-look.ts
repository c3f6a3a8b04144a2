/**
 * A second look at whatever is called wrong: it stays so only where nothing in the sentence speaks for another reading.
 * Each doubt knows one way in which a sentence can be misread, of whatever type the claim is.
 */
import { type Claim, unknown } from '../../claim.ts';
import type { Scene } from '../../scene.ts';
import { annulledResults } from './annulled.ts';
import { clockDoubts } from './clocks.ts';
import { dayDoubts } from './days.ts';
import type { Doubt } from './doubt.ts';
import { gapDoubts } from './gaps.ts';
import { markDoubts } from './marks.ts';
import { personDoubts } from './people.ts';
import { placeDoubts } from './places.ts';
import { recordDoubts } from './records.ts';
import { takenBackDoubts } from './taken-back.ts';
import { winDoubts } from './wins.ts';

const DOUBTS: readonly Doubt[] = [
  ...placeDoubts,
  ...winDoubts,
  ...takenBackDoubts,
  annulledResults,
  ...markDoubts,
  ...clockDoubts,
  ...personDoubts,
  ...recordDoubts,
  ...gapDoubts,
  ...dayDoubts,
];
/** What the lists may lack is not in the data: that another sentence or claim tells the race may settle it. */
const OF_LISTS: ReadonlySet<Doubt> = new Set(clockDoubts);

export async function secondLook(scene: Scene, claim: Claim): Promise<Claim> {
  if (claim.verdict !== 'contradicted') return claim;
  for (const doubt of DOUBTS) {
    const reason = await doubt(scene, claim);
    if (reason === undefined) continue;
    const { start, end, type, subject, claimed, asOf, sources } = claim;
    const basis = { type, span: { start, end }, subject: subject ?? undefined, claimed, sources };
    return unknown({ ...basis, asOf: asOf ?? undefined }, OF_LISTS.has(doubt) ? 'not-in-data' : 'ambiguous', reason);
  }
  return claim;
}

/** Marks of two people that have changed places in a sentence, whatever other claims have made of them. */
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { crossedIn } from '../verify/whose/crossed.ts';
import { wrongBy } from './mark.ts';

/** Claims that tell whose a mark is. */
const OF_A_MARK: ReadonlySet<Claim['type']> = new Set(['mark', 'personal-best', 'previous-record']);

/**
 * Reads after all others.
 *
 * @returns the claims, with those of marks that have changed places called wrong
 */
export function withCrossed(scene: Scene): readonly Claim[] {
  const { claims } = scene;
  const found = crossedIn(scene).flatMap((each) => {
    const over = claims.filter(({ start, end }) => start < each.span.end && each.span.start < end);
    const isKnown = over.some(
      ({ verdict, actual }) => verdict === 'contradicted' && actual?.startsWith(each.achievement.mark as string),
    );
    return isKnown ? [] : [wrongBy(each, each.span)];
  });
  if (found.length === 0) return claims;
  const isReplaced = ({ type, start, end }: Claim) =>
    OF_A_MARK.has(type) && found.some((each) => start < each.end && each.start < end);
  return [...claims.filter((claim) => !isReplaced(claim)), ...found];
}

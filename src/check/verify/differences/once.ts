/** Several differences in one sentence: each is between two marks of its own. */
import { type Claim, unknown } from '../../claim.ts';

const isGap = ({ type }: Claim): boolean => type === 'gap-between' || type === 'record-gap';

/**
 * `won in London by almost three minutes, and here by 3:27`: a gap that would be the one told already is between others.
 *
 * @param claims those of one type of the sentence
 * @param before those of other types
 */
export function eachItsOwn(claims: readonly Claim[], before: readonly Claim[]): readonly Claim[] {
  const told = [...before, ...claims].filter((each) => isGap(each) && each.verdict === 'supported');
  if (told.length === 0) return claims;
  return claims.map((claim) => {
    if (claim.verdict !== 'contradicted' || !told.some(({ actual }) => actual !== null && actual === claim.actual))
      return claim;
    return asUnclear(claim, 'the gap between two others may be meant');
  });
}

/** The same claim, of which it is not said that it is wrong. */
export function asUnclear({ type, start, end, subject, claimed, asOf, sources }: Claim, why: string): Claim {
  const basis = { type, span: { start, end }, subject: subject ?? undefined, claimed, sources };
  return unknown({ ...basis, asOf: asOf ?? undefined }, 'ambiguous', why);
}

/**
 * Results told in any words: who, of what, when. Read last, of the words that no other type has read: what somebody won,
 * became, or is called, with the competitions, disciplines, years and cities beside it in whatever order.
 *
 * Held against all that the person did: a result that has everything the words name supports it. Wrong is only what the
 * dataset has otherwise: the edition named was somebody else's, or the person had another place in it.
 */
import type { Claim, ClaimReader } from '../claim.ts';
import { judgeResult } from '../verify/results/judge.ts';
import { resultsTold } from '../verify/results/told.ts';
import { RESULT_CUE, type ResultWord } from '../verify/results/words.ts';

const TELLING: ReadonlySet<Claim['type']> = new Set(['race-winner', 'medal', 'count', 'placing', 'record-duration']);

export const results: ClaimReader = {
  types: ['race-winner', 'medal'],
  cue: RESULT_CUE,
  async read(scene) {
    const claims: Claim[] = [];
    const supposed = new Map<ResultWord, Claim[]>();
    for (const told of resultsTold(scene)) {
      const taken = [...scene.claims, ...claims.filter(({ subject }) => subject?.id === told.person.id)].some(
        ({ type, start, end, subject, cause, verdict, claimed }) =>
          cause === null &&
          start < told.end &&
          told.start < end &&
          // `two golds, in 2020 and 2024`: how many, and when.
          !(type === 'count' && (told.years.length > 0 || claimed === '1 win')) &&
          (TELLING.has(type) || (verdict === 'contradicted' && subject?.id === told.person.id)) &&
          (subject === null || subject.id === told.person.id || (start < told.word.end && told.word.start < end)),
      );
      const claim = taken ? undefined : await judgeResult(scene, told);
      if (claim && told.supposed) supposed.set(told.word, [...(supposed.get(told.word) ?? []), claim]);
      // `defended her title, winning in 2:18:51` is one win.
      else if (
        claim &&
        !claims.some((each) => each.subject?.id === claim.subject?.id && each.claimed === claim.claimed)
      )
        claims.push(claim);
    }
    // Whoever alone of all the text spoke of did it is meant.
    for (const [only, other] of supposed.values()) if (only && !other) claims.push(only);
    return claims;
  },
};

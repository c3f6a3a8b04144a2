/**
 * Who beat whom: `Nool edged out Šebrle for the Olympic decathlon title in Sydney`, `was beaten by Gebrselassie in the 10,000
 * metres at the Sydney Olympics`.
 *
 * Held against the places of both in the one final of both that the sentence names: by its championship or race, its
 * city, its year, or as the news. Where they met in several that fit, one that fits supports it and none contradicts.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { isNarrowed, meetingsOf, ROUND } from '../verify/differences/met-in.ts';
import { DUEL_CUE, type Duel, duelsTold } from '../verify/races/duels.ts';

export const duel: ClaimReader = {
  types: ['race-winner'],
  cue: DUEL_CUE,
  needs: ['person'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    for (const told of duelsTold(scene)) {
      // The win that was won by it says so already; the title, or the place of whoever was beaten, where it is these words.
      const isTold = scene.claims.some(
        ({ type, subject, verdict, start, end }) =>
          verdict !== 'unknown' &&
          ((type === 'race-winner' && subject?.id === told.first.person.id) ||
            (start < told.end &&
              told.start < end &&
              ((type === 'medal' && subject?.id === told.first.person.id) ||
                (type === 'placing' && subject?.id === told.second.person.id)))),
      );
      const claim = isTold ? undefined : judge(scene, told);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

function judge(scene: Scene, { first, second, start, end }: Duel): Claim | undefined {
  if (ROUND.test(scene.reading.lower)) return undefined;
  const { races, isFresh } = meetingsOf(scene, first, second);
  const met = races.filter(
    ([one, other]) => one.place !== undefined && other.place !== undefined && (isFresh || isNarrowed(scene, one)),
  );
  const right = met.find(([one, other]) => (one.place as number) < (other.place as number));
  const [only, another] = met;
  const [own, theirs] = right ?? only ?? [];
  if (!own || !theirs) return undefined;
  const basis: Basis = {
    type: 'race-winner',
    span: { start, end },
    subject: first.person,
    claimed: `${first.person.name} ahead of ${second.person.name}`,
    asOf: own.date.text,
    sources: [...new Set([...own.sources, ...theirs.sources])].slice(0, 6),
  };
  const places = `${first.person.name} was ${ordinal(own.place as number)} and ${second.person.name} ${ordinal(theirs.place as number)}`;
  if (right) return supported(basis, { actual: first.person.name, reason: places });
  if (another || own.place === theirs.place) return undefined;
  return contradictedIf(first.sure && second.sure, basis, {
    actual: `${second.person.name} ahead of ${first.person.name}`,
    reason: places,
  });
}

/**
 * Who stood where in a final of championships: `claimed the Olympic 800 metres title from Y and Z`, `completed the podium`,
 * `Belgium won the 4x400 metres relay from Britain`.
 *
 * Held against the results of the one final that the sentence tells. What other readers have decided is left to them.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { isRelated } from '../verify/people/nation.ts';
import { type FinalTold, finalTold } from '../verify/races/final-told.ts';
import { type Finisher, PODIUM_CUE, type Stood, stoodIn } from '../verify/races/podium-told.ts';

export const podium: ClaimReader = {
  types: ['race-winner', 'placing'],
  cue: PODIUM_CUE,
  needs: ['discipline'],
  async read(scene) {
    const final = await finalTold(scene);
    if (!final) return [];
    const stood = stoodIn(scene, /relay$/.test(final.discipline));
    // Whoever was next to a winner who is not that of the results was in another race, or has moved up since.
    const [won] = stood.filter(({ places: [place] }) => place === 1);
    const isWon = won === undefined || placeOf(scene, final, won.who) === 1;
    return stood
      .filter((each) => (each.places[0] === 1 || isWon) && !isTold(scene, each))
      .flatMap((each) => judge(scene, final, each));
  },
};

/** Whether another reader has said of it that it is right, or wrong. */
const isTold = ({ claims }: Scene, { who, places, span }: Stood): boolean =>
  claims.some(
    ({ type, verdict, subject, start, end }) =>
      verdict !== 'unknown' &&
      (type === 'placing' || type === 'medal' || type === 'race-winner') &&
      ((who.person !== undefined && subject?.id === who.person.id) ||
        (places[0] === 1 && type !== 'placing' && start < span.end && span.start < end)),
  );

const placeOf = ({ facts }: Scene, { results }: FinalTold, who: Finisher): number | undefined =>
  results.find((each) => isOf(facts, who, each))?.place;

const isOf = ({ lexicons }: Scene['facts'], { person, codes = [] }: Finisher, each: FinalTold['results'][number]) =>
  person ? each.person === person.id : codes.some((code) => isRelated(code, each.nation, lexicons.countries));

/** Years whose results were changed long after, and not only by what the dataset has as annulled. */
const isRetested = ({ year }: FinalTold['event']): boolean => year >= 2000 && year <= 2016;

function judge({ facts }: Scene, { event, results }: FinalTold, { who, span, places }: Stood): readonly Claim[] {
  const own = results.find((each) => isOf(facts, who, each));
  const [place] = places as [number];
  const held = results.filter((each) => places.includes(each.place));
  const [first] = held;
  if (!first) return [];
  const isWinner = place === 1;
  const basis: Basis = {
    type: isWinner ? 'race-winner' : 'placing',
    span,
    subject: who.person,
    claimed: isWinner ? `${who.name} won` : `${ordinal(place)}, ${who.name}`,
    asOf: first.date,
    sources: [...new Set([...(own?.sources ?? []), ...first.sources])].slice(0, 6),
  };
  const name = `the ${event.series.name} ${event.year}`;
  if (own && places.includes(own.place))
    return [
      supported(basis, {
        actual: isWinner ? own.name : ordinal(own.place),
        reason: `${who.name} was ${ordinal(own.place)} at ${name}`,
      }),
    ];
  const names = held.map((each) => each.name).join(', ');
  // Of whom the results say nothing the place may have been taken since; a team is no other than it is called.
  if (!own && !who.codes && (!isWinner || results.length < 3)) return [];
  if ((!own || own.place < Math.min(...places)) && isRetested(event)) return [];
  if (!own && held.length < places.length) return [];
  return [
    contradictedIf(who.sure, basis, {
      actual: own ? (isWinner ? `${names}; ${who.name} was ${ordinal(own.place)}` : ordinal(own.place)) : names,
      reason: `at ${name} it was ${names}${own ? `; ${who.name} was ${ordinal(own.place)}` : ''}`,
    }),
  ];
}

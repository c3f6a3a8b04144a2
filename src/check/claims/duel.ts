/**
 * Who beat whom: `Nool edged out Šebrle for the Olympic decathlon title in Sydney`, `was beaten by Gebrselassie in the 10,000
 * metres at the Sydney Olympics`.
 *
 * Held against the places of both in the one final of both that the sentence names: by its championship or race, its
 * city, its year, or as the news. Where they met in several that fit, one that fits supports it and none contradicts.
 */
import { isPlaceOf } from '../../domain/city.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import { type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { DUEL_CUE, type Duel, duelsTold } from '../verify/races/duels.ts';
import { editionOf } from '../verify/races/editions.ts';
import { isFinal } from '../verify/races/races.ts';

/** Days in which a race is the news. */
const NEWS = 10;

export const duel: ClaimReader = {
  types: ['race-winner'],
  cue: DUEL_CUE,
  needs: ['person'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    for (const told of duelsTold(scene)) {
      // The title that was won by it, or the place of whoever was beaten, says so already.
      const isTold = scene.claims.some(
        ({ type, subject, verdict }) =>
          verdict !== 'unknown' &&
          (((type === 'race-winner' || type === 'medal') && subject?.id === told.first.person.id) ||
            (type === 'placing' && subject?.id === told.second.person.id)),
      );
      const claim = isTold ? undefined : await judge(scene, told);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

interface Meeting {
  readonly first: Achievement;
  readonly second: Achievement;
}

async function judge(scene: Scene, { first, second, start, end }: Duel): Promise<Claim | undefined> {
  const met = await meetingsOf(scene, { first, second, start, end });
  const right = met.find((each) => (each.first.place as number) < (each.second.place as number));
  const [only, other] = met;
  const shown = right ?? only;
  if (!shown) return undefined;
  const basis: Basis = {
    type: 'race-winner',
    span: { start, end },
    subject: first.person,
    claimed: `${first.person.name} ahead of ${second.person.name}`,
    asOf: shown.first.date.text,
    sources: [...new Set([...shown.first.sources, ...shown.second.sources])].slice(0, 6),
  };
  const places = `${first.person.name} was ${ordinal(shown.first.place as number)} and ${second.person.name} ${ordinal(shown.second.place as number)}`;
  if (right) return supported(basis, { actual: first.person.name, reason: places });
  if (other || shown.first.place === shown.second.place) return undefined;
  return contradictedIf(first.sure && second.sure, basis, {
    actual: `${second.person.name} ahead of ${first.person.name}`,
    reason: places,
  });
}

/** The finals of both that fit what the sentence names; none where it names nothing, and none is news. */
async function meetingsOf(scene: Scene, { first, second }: Duel): Promise<readonly Meeting[]> {
  const { rules } = scene.facts.lexicons;
  const placed = (each: Achievement) => each.place !== undefined && each.event !== undefined && isFinal(each);
  const theirs = achievementsOf(second.person, rules).filter(placed);
  const all = achievementsOf(first.person, rules)
    .filter(placed)
    .flatMap((each): readonly Meeting[] => {
      const other = theirs.find((one) => one.event === each.event && one.discipline.id === each.discipline.id);
      return other ? [{ first: each, second: other }] : [];
    });
  if (all.length === 0) return [];
  const named = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
  const raced = all.filter((each) => named.length === 0 || named.includes(each.first.discipline.id));
  const editions = await Promise.all(spansOf(scene, 'event').map((event) => editionOf(scene, event)));
  const known = editions.flatMap((each) => (each ? [each.edition.id] : []));
  if (editions.length > 0)
    return known.length === editions.length ? raced.filter((each) => known.includes(each.first.event as string)) : [];
  const cities = spansOf(scene, 'place').filter((place) => place.known);
  const dates = spansOf(scene, 'date').filter(({ date }) => Number.isFinite(date.first));
  const there = raced.filter(
    (each) =>
      (cities.length === 0 || cities.some(({ name }) => isPlaceOf(each.first, name))) &&
      (dates.length === 0 || dates.some(({ date }) => overlaps(date, each.first.date))),
  );
  if (cities.length > 0 && (named.length > 0 || dates.length > 0)) return there;
  if (scene.published?.precision !== 'day') return [];
  const news = { first: scene.published.first - NEWS, last: scene.published.last };
  return there.filter((each) => overlaps(each.first.date, news));
}

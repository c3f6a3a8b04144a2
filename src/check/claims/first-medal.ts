/**
 * Firsts at championships: `the first African to win the Olympic 200 metres`, `the first American man to win the 100m gold
 * since Justin Gatlin in 2004`, `Venezuela's first Olympic title`.
 *
 * Held against every earlier edition of the Olympic Games or the World Championships: who of the same nation or part of
 * the world has the medal from before contradicts it. That there is nobody supports it, where the dataset has the one
 * who is meant.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { type SaidFirst, saidFirsts } from '../verify/first-words.ts';

export const firstMedal: ClaimReader = {
  types: ['medal'],
  cue: /\bfirst\b/,
  needs: ['nation', 'person'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const said of await saidFirsts(scene)) {
      const claim = await judge(scene, said);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

interface Medallist {
  readonly name: string;
  readonly year: number;
  readonly place: number;
}

async function judge(scene: Scene, said: SaidFirst): Promise<Claim | undefined> {
  const { person, sure, series: id, since, claimed, ...span } = said;
  const series = await scene.facts.series(id);
  const { published } = scene;
  if (!series || published?.precision !== 'day') return undefined;
  const own: number[] = [];
  const before: Medallist[] = [];
  const medals = (await Promise.all(said.nations.map((nation) => scene.facts.medals(id, nation)))).flat();
  for (const { year, place, discipline, sex, person: winner, name } of medals) {
    if (Date.UTC(year, 0, 1) / 864e5 > published.last || !said.places.includes(place)) continue;
    if (said.disciplines.length > 0 && !said.disciplines.includes(discipline)) continue;
    if (said.sex && sex !== said.sex) continue;
    if (winner === person.id) own.push(year);
    else before.push({ name, year, place });
  }
  const then = Math.min(...own);
  const earlier = before.filter(({ year }) => year < then).sort((a, b) => b.year - a.year);
  const basis: Basis = {
    type: 'medal',
    span,
    subject: person,
    claimed,
    asOf: published.text,
    sources: series.sources.slice(0, 3),
  };
  if (own.length === 0) return undefined;
  const [last] = earlier;
  const told = last && `${last.name} was ${ordinal(last.place)} there in ${last.year}`;
  if (since) {
    if (!last) return unknown(basis, 'not-in-data', 'the dataset has none of them before');
    const judged = { actual: `${last.name}, ${last.year}`, reason: told as string };
    const named = since.year === undefined || last.year === since.year;
    const same = earlier.filter(({ year }) => year === last.year);
    const known = since.person === undefined || same.some(({ name }) => name === since.person);
    return named && known ? supported(basis, judged) : contradictedIf(sure, basis, judged);
  }
  if (last) return contradictedIf(sure, basis, { actual: `${last.name}, ${last.year}`, reason: told as string });
  return supported(basis, { actual: person.name, reason: 'the dataset has none of them before' });
}

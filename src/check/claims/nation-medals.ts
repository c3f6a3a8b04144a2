/**
 * Nations without medals: `Rwanda has never won a medal at the Olympic Games`, held against the finals of every edition
 * up to publication.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported } from '../claim.ts';
import { between, type Scene, spansOf } from '../scene.ts';
import { CHAMPIONSHIPS, COMPLETE } from '../verify/races/championships.ts';
import { isFinal } from '../verify/races/races.ts';

export const nationMedals: ClaimReader = { types: ['medal'], needs: ['nation'], read: nationsWithout };

/** `Rwanda has never won a medal at the Olympic Games`: the finals of every edition up to publication. */
async function nationsWithout(scene: Scene): Promise<readonly Claim[]> {
  const { reading, facts, published } = scene;
  const nation = spansOf(scene, 'nation').find(({ form }) => form === 'name');
  const event = nation && spansOf(scene, 'event').find(({ start }) => start > nation.end);
  if (
    !nation ||
    !event ||
    !/\b(?:has|have|had)\snever\swon\s(?:a|an|any)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}medal/.test(between(scene, nation, event))
  )
    return [];
  const [id = ''] = event.series;
  const series = await facts.series(id);
  if (!series || !CHAMPIONSHIPS.has(series.kind)) return [];
  const span = { start: nation.start, end: event.end };
  const basis: Basis = {
    type: 'medal',
    span,
    subject: { id: nation.codes[0] ?? '', name: reading.text.slice(nation.start, nation.end) },
    claimed: `no medal at the ${series.name}`,
    asOf: published?.text,
    sources: series.sources.slice(0, 3),
  };
  for (const { id: edition, year } of series.editions) {
    if (published && Date.UTC(year, 0, 1) / 864e5 > published.last) continue;
    const medallist = (await facts.event(edition))?.results.find(
      (each) =>
        nation.codes.includes(each.nation) &&
        each.place !== undefined &&
        each.place <= 3 &&
        isFinal({ ...(each.round === undefined ? {} : { round: each.round }) }),
    );
    if (medallist)
      return [
        contradicted(basis, {
          actual: `${medallist.name}, ${year}`,
          reason: `${medallist.name} was ${ordinal(medallist.place as number)} in ${year}`,
        }),
      ];
  }
  // That the dataset has none says nothing where it does not have all.
  if (!COMPLETE.has(id)) return [];
  return [
    supported(basis, {
      actual: 'none',
      reason: `the dataset has no medal in athletics of that nation at the ${series.name}`,
    }),
  ];
}

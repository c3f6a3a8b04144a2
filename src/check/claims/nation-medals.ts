/**
 * Nations without medals: `Rwanda has never won a medal at the Olympic Games`, held against the finals of every edition
 * up to publication.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported } from '../claim.ts';
import { between, type Scene, spansOf } from '../scene.ts';
import { CHAMPIONSHIPS, COMPLETE } from '../verify/races/championships.ts';

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
  const medals = (await Promise.all(nation.codes.map((code) => facts.medals(id, code)))).flat();
  const medal = medals.find(({ year }) => !published || Date.UTC(year, 0, 1) / 864e5 <= published.last);
  if (medal)
    return [
      contradicted(basis, {
        actual: `${medal.name}, ${medal.year}`,
        reason: `${medal.name} was ${ordinal(medal.place)} in ${medal.year}`,
      }),
    ];
  // That the dataset has none says nothing where it does not have all.
  if (!COMPLETE.has(id)) return [];
  return [
    supported(basis, {
      actual: 'none',
      reason: `the dataset has no medal in athletics of that nation at the ${series.name}`,
    }),
  ];
}

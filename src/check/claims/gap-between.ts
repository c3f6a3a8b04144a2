/**
 * Gaps: `won by five seconds from Jacob Kiplimo`, `Bekele 14 seconds behind`, `third, more than three minutes back`,
 * `16 seconds apart`, `20cm behind Schult's world record`, `0.20 inside the 37.14 of Daegu`.
 *
 * Held against the marks of both in the same race and discipline; with one name, against the winner, or for a winner
 * against whoever was second. A gap to a record is held against the record that stood on the day of the mark, or the one
 * of the person named.
 */
import { gapWords } from '../../domain/gap.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Amount, AmountSpan } from '../reading/span.ts';
import { before, type Scene, spansOf } from '../scene.ts';
import { isDone } from '../verify/attach.ts';
import { type Compared, pairsOf } from '../verify/gap-marks.ts';
import { gapToMark } from '../verify/gap-to-mark.ts';
import { type GapSides, gapSides } from '../verify/race-gap.ts';
import { agrees, wordingOf } from '../verify/tolerance.ts';

export const gapBetween: ClaimReader = {
  types: ['gap-between'],
  needs: ['amount'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...pointsIn(scene)]) {
      if (scene.claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue;
      if (isDone(before(scene, span, 40), span)) continue;
      const sides = gapSides(scene, span);
      const told = sides && (await judge(scene, span, sides));
      const claim = told === undefined || told.verdict === 'unknown' ? ((await gapToMark(scene, span)) ?? told) : told;
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** `6880 points, 36 more than`: a bare number of points. */
function pointsIn(scene: Scene): readonly AmountSpan[] {
  if (!/\bpoints\b|\b(?:hept|dec|pent)athlon/.test(scene.reading.lower)) return [];
  return spansOf(scene, 'count')
    .filter(({ end }) => /^\s(?:more|fewer|ahead|behind|clear|better)\s/.test(scene.reading.lower.slice(end)))
    .map(({ start, end, value }) => ({
      kind: 'amount',
      start,
      end,
      form: 'words',
      adjective: false,
      readings: [{ value, unit: 'points', step: 1 }],
    }));
}

async function judge(scene: Scene, span: AmountSpan, sides: GapSides): Promise<Claim | undefined> {
  const { subject, other } = sides;
  const { pairs, pinned, shown } = await pairsOf(scene, span, sides);
  const [first] = pairs;
  const amount = span.readings.find(({ unit }) => first === undefined || unit === first.unit);
  if (!amount) return undefined;
  const basis: Basis = {
    type: 'gap-between',
    span,
    subject: subject.person,
    claimed: gapWords(amount.value, amount.unit, Math.min(1000, amount.step)),
    asOf: first?.asOf,
    sources: first?.sources ?? [],
  };
  if (!first)
    return other
      ? unknown(basis, 'not-in-data', 'the dataset does not have both marks of the race that is meant')
      : undefined;
  const wording = wordingOf(before(scene, span));
  const photo = pairs.find(({ value, step }) => amount.step < step && value <= step);
  // A photo finish is closer than the marks tell.
  if (photo) return unknown(basis, 'not-in-data', `${photo.reason}: the dataset has no thousandths`);
  // `17 seconds` of 17.80: cut off or rounded.
  const cut = (value: number) =>
    wording === 'plain' && amount.step === 1000 && Math.floor(value / 1000) * 1000 === amount.value;
  const true_ = pairs.find(({ value }) => agrees(amount.value, amount.step, value, wording) || cut(value));
  const cited = ({ asOf, sources }: Compared): Basis => ({ ...basis, asOf, sources });
  const say = ({ value, unit, step }: Pick<Amount, 'value' | 'unit' | 'step'>) => gapWords(value, unit, step);
  if (true_) return supported(cited(true_), { actual: say(true_), reason: true_.reason });
  // `He crossed the line in 45.94, beating Benjamin by 0.23`: the mark shows who is meant.
  const sure =
    (subject.sure || shown) && (other?.sure ?? true) && pinned && new Set(pairs.map(({ value }) => value)).size === 1;
  return contradictedIf(sure, cited(first), {
    actual: say(first),
    difference: say({ ...first, value: Math.abs(first.value - amount.value) }),
    reason: first.reason,
  });
}

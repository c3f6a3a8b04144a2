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
import { isToAnnulled } from '../verify/differences/annulled.ts';
import { gapOfPlaces } from '../verify/differences/between-places.ts';
import { differenceTold } from '../verify/differences/difference.ts';
import { type Compared, pairsOf } from '../verify/differences/gap-marks.ts';
import { gapToMark } from '../verify/differences/gap-to-mark.ts';
import { asUnclear, eachItsOwn } from '../verify/differences/once.ts';
import { type GapSides, gapSides, isUnderway } from '../verify/differences/race-gap.ts';
import { rivalsApart } from '../verify/differences/rivals-apart.ts';
import { isToNew } from '../verify/differences/said.ts';
import { isBetweenTold, OF_TEXT } from '../verify/differences/told.ts';
import { agrees, wordingOf } from '../verify/marks/tolerance.ts';
import { isDone } from '../verify/role.ts';

export const gapBetween: ClaimReader = {
  types: ['gap-between'],
  needs: ['amount'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...pointsIn(scene)]) {
      if (scene.claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue;
      if (isDone(before(scene, span, 40), span) || isMarkOfWin(scene, span) || isRun(scene, span)) continue;
      if (isOfRound(scene, span)) continue;
      if (isResult(scene, span) || isNewMark(scene, span)) continue;
      if (isToNew(scene, span) || isUnderway(scene, span)) continue;
      const places = await gapOfPlaces(scene, span);
      if (places) claims.push(places);
      if (places !== undefined) continue;
      const sides = gapSides(scene, span);
      const told = sides && (await judge(scene, span, sides));
      const claim =
        told === undefined || told.verdict === 'unknown'
          ? ((await gapToMark(scene, span)) ?? (await betweenTwo(scene, span)) ?? told)
          : told;
      const isWrong = claim?.verdict === 'contradicted' && (await isToAnnulled(scene, span));
      const isTold = claim?.verdict === 'contradicted' && isBetweenTold(scene, span);
      if (claim && !isWrong) claims.push(isTold ? asUnclear(claim, OF_TEXT) : claim);
    }
    return eachItsOwn(claims, scene.claims);
  },
};

/** Words of a race that two were in, and not of the marks they have. */
const OF_RACE =
  /\b(?:beat(?:s|ing|en)?|defeat[a-z]*|out(?:jump|threw|throw|r[au]n|leap|leapt|sprint|kick|last|class|vault|walk|pac|scor|point|distanc)[a-z]*|edg(?:ed|es|ing)|pipp(?:ed|ing)|w[oi]n|won|gold|silver|champion|title|victory)\b/;

/** A gap between two that no words name more closely: of the race in which they met, else of any marks that go together. */
async function betweenTwo(scene: Scene, span: AmountSpan): Promise<Claim | undefined> {
  const apart = rivalsApart(scene, span);
  if (apart?.verdict === 'supported') return apart;
  const told = await differenceTold(scene, span);
  return apart && (told?.verdict !== 'supported' || OF_RACE.test(scene.reading.lower)) ? apart : told;
}

/** `He ran 43.03 seconds from lane eight`: no gap, where nothing behind it compares. */
const isRun = (scene: Scene, span: AmountSpan): boolean =>
  span.readings.some(({ unit, value, step }) => unit === 'ms' && value >= 9000 && step < 1000) &&
  /\b(?:ran|clocked|clocking|running|timed|(?:finish(?:ed|es|ing)|won|wins|home|line)\sin)\s(?:an?\s)?$/.test(
    before(scene, span, 16),
  ) &&
  !/^\s(?:faster|quicker|slower|ahead(?!\sof\b)|behind|inside|outside|off|better|worse|under|over|short)\b/.test(
    scene.reading.lower.slice(span.end),
  );

/** `a 19.55 victory`: what was run. */
const isMarkOfWin = (scene: Scene, span: AmountSpan): boolean =>
  span.form === 'bare' &&
  span.readings.some(({ unit, value }) => unit === 'ms' && value >= 9000) &&
  /^\s(?:victory|win|triumph|success)\b/.test(scene.reading.lower.slice(span.end)) &&
  /\ban?\s(?:[a-z]+\s)?$/.test(before(scene, span, 30));

/** `won with 6.15m ahead of Karalis`, `first on 8.41m before Lewis`: what was jumped, and not by how much. */
const isResult = (scene: Scene, span: AmountSpan): boolean =>
  /\b(?:with|on|at|in|clear(?:ed|ing)|jump(?:ed|ing)|vault(?:ed|ing)|leap(?:ing|t)|thr[eo]w(?:ing)?)\s(?:an?\s)?$/.test(
    before(scene, span, 12),
  ) && /^\s(?:ahead of|before|in front of|to beat|from)\s/.test(scene.reading.lower.slice(span.end));

/** `behind Seville in the semi-finals by a margin of 0.02`: of a round, of which few lists have both marks. */
const isOfRound = (scene: Scene, span: AmountSpan): boolean =>
  /\b(?:semi-?finals?|quarter-?finals?|heats?)\b[^,;]{0,40}$/.test(before(scene, span, 70));

/** `lowered his own world record to 45.94 seconds from 46.70`: what it is now. */
const isNewMark = (scene: Scene, span: AmountSpan): boolean =>
  /\b(?:records?|best|mark|time|standard|figures|it|that)\s(?:down\s|up\s|further\s|out\s)?to\s(?:an?\s)?$/.test(
    before(scene, span, 24),
  );

/** `6880 points, 36 more than`: a bare number of points. */
function pointsIn(scene: Scene): readonly AmountSpan[] {
  const { lower } = scene.reading;
  const counts = spansOf(scene, 'count');
  if (counts.length === 0) return [];
  if (/\bpoints\b|\b(?:hept|dec|pent)athlon/.test(lower))
    return counts
      .filter(
        ({ start, end, value }) =>
          /^\s(?:more|fewer|ahead|behind|clear|better)\s/.test(lower.slice(end)) ||
          (value < 1500 && /\bmargin\sof\s(?:just\s|only\s)?$/.test(lower.slice(Math.max(0, start - 16), start))),
      )
      .map(({ start, end, value }) => bare(start, end, { value, unit: 'points', step: 1 }));
  // `beat Geremew by four seconds and Kipruto by 11`: of what was counted before.
  return counts.flatMap(({ start, end, value }) => {
    if (
      !/\bby\s(?:just\s|only\s)?$/.test(lower.slice(0, start)) ||
      !/^\s?(?:[.,;)]|$|and\s|in\s)/.test(lower.slice(end))
    )
      return [];
    const [first] = spansOf(scene, 'amount').findLast((each) => each.end < start)?.readings ?? [];
    return first && value < 100 && first.step > 1 && first.value < 100 * first.step
      ? [bare(start, end, { ...first, value: value * first.step })]
      : [];
  });
}

const bare = (start: number, end: number, reading: Amount): AmountSpan => ({
  kind: 'amount',
  start,
  end,
  form: 'words',
  adjective: false,
  readings: [reading],
});

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

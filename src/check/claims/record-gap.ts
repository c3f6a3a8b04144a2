/**
 * By how much a record or an own best was improved: `shaved 34 seconds off`, `beating the record by 34 seconds`, `a
 * nine-second improvement`, `30 seconds faster than his previous best`, `add one centimetre to his own world record`.
 *
 * Held against the record the person broke, in the race the clause can mean, and the one it replaced; for an own best
 * against the person's marks before; for a course against the winners before. Where the person broke the record more
 * than once and nothing tells which time is meant, any of the gaps supports the claim and none contradicts it.
 */
import type { Person } from '../../dataset/entries.ts';
import { gapWords } from '../../domain/gap.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Amount, AmountSpan } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { isToAnnulled } from '../verify/differences/annulled.ts';
import { differenceTold, isOffIt } from '../verify/differences/difference.ts';
import { fallenBy } from '../verify/differences/fallen-by.ts';
import { gapPhrase } from '../verify/differences/gap-phrase.ts';
import { gapToMark } from '../verify/differences/gap-to-mark.ts';
import { tells, wordingOf } from '../verify/differences/gap-wording.ts';
import { improvedAt, missedAt, type Named } from '../verify/differences/improved-record.ts';
import {
  type Found,
  type Improvement,
  improvementsOf,
  namedMarks,
  shortfallsOf,
} from '../verify/differences/improvements.ts';
import { asUnclear, eachItsOwn } from '../verify/differences/once.ts';
import { isToNew } from '../verify/differences/said.ts';
import { takenFrom } from '../verify/differences/taken-from.ts';
import { isBetweenTold, OF_TEXT } from '../verify/differences/told.ts';
import { isSame } from '../verify/marks/performance.ts';
import { breakerOf } from '../verify/old-records/breaker.ts';
import { ownerOf } from '../verify/owner.ts';
import { isUnheld } from '../verify/records/record-meant.ts';
import { roleOf } from '../verify/role.ts';

export const recordGap: ClaimReader = {
  types: ['record-gap'],
  needs: ['amount'],
  cue: /second|minute|metre|meter|centimet|point|tenth|hundredth|half|\d/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...pointsIn(scene)]) {
      if (scene.claims.some((claim) => claim.start <= span.start && span.end <= claim.end)) continue;
      // `second in 10.76, a margin of 0.15 seconds`: between two who ran.
      if (/,\sa (?:winning )?margin of\s$/.test(before(scene, span, 30)) || isToNew(scene, span)) continue;
      const add = async (claim: Claim | undefined) => {
        const isWrong =
          claim?.verdict === 'contradicted' && (isOffIt(scene, span) || (await isToAnnulled(scene, span)));
        const isTold = claim?.verdict === 'contradicted' && isBetweenTold(scene, span);
        if (claim && !isWrong) claims.push(isTold ? asUnclear(claim, OF_TEXT) : claim);
      };
      const fallen = await fallenBy(scene, span);
      await add(fallen && judgeFallen(scene, span, fallen));
      const record = fallen ? undefined : (improvedAt(scene, span) ?? missedAt(scene, span));
      await add(fallen || record ? undefined : await takenFrom(scene, span));
      if (!record) continue;
      const claim = await judge(scene, span, record);
      // What the words name goes before what is most often meant: `than his winning time in London`.
      const better = claim === undefined || claim.verdict === 'supported' ? undefined : await gapToMark(scene, span);
      const general = better || claim?.verdict !== 'unknown' ? better : await differenceTold(scene, span);
      await add(general ? { ...general, type: general === better ? general.type : ('record-gap' as const) } : claim);
    }
    return eachItsOwn(claims, scene.claims);
  },
};

/** `six more than his record of 9039`, `improved the decathlon record by 19`: a bare number of points. */
function pointsIn(scene: Scene): readonly AmountSpan[] {
  const { lower } = scene.reading;
  if (!/\bpoints?\b|\b(?:hept|dec|pent)athl/.test(lower)) return [];
  return spansOf(scene, 'count')
    .filter(
      ({ start, end, value }) =>
        value < 1000 &&
        (/^\s(?:more than|better than|clear of|up on|ahead of)\s/.test(lower.slice(end)) ||
          (/\bby\s(?:[a-z]+\s){0,2}$/.test(lower.slice(0, start)) &&
            !/^\s?(?:m|km|k)\b/.test(lower.slice(end)) &&
            !/^[\s-](?:points|seconds|met|cent|years?|days?)/.test(lower.slice(end)))),
    )
    .map(({ start, end, value }) => ({
      kind: 'amount',
      start,
      end,
      form: 'words',
      adjective: false,
      readings: [{ value, unit: 'points', step: 1 }],
    }));
}

/** `The world record was lowered by 34 seconds`: of the record alone. */
function judgeFallen(scene: Scene, span: AmountSpan, { improvements, pinned }: Found): Claim | undefined {
  const [first] = improvements;
  const claimed = first && span.readings.find(({ unit }) => unit === first.unit);
  if (!first || !claimed) return undefined;
  const wording = wordingOf(before(scene, span, 30));
  const basis = (each: Improvement): Basis => ({
    type: 'record-gap',
    span,
    subject: undefined,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    sources: each.sources,
    asOf: each.asOf,
  });
  const said = (each: Improvement) => ({ actual: gapWords(each.value, each.unit, each.step), reason: each.reason });
  const true_ = improvements.find((each) => tells(wording, claimed, each));
  if (true_) return supported(basis(true_), said(true_));
  return contradictedIf(pinned, basis(first), {
    ...said(first),
    difference: gapWords(Math.abs(first.value - claimed.value), claimed.unit, Math.min(first.step, claimed.step)),
  });
}

const THAT_MARK = /\bthat\s(?:mark|time|record|best|standard|distance|height)\sby\s(?:[a-z]+\s){0,3}$/;

/** The mark of a record: `his record of`. */
const GIVEN = /\b(?:record|mark|best|standard)\s(?:of|at)\s$/;

async function judge(scene: Scene, span: AmountSpan, record: Named): Promise<Claim | undefined> {
  if (record.span && isUnheld(scene, record.span)) return undefined;
  // `topping the mark Qu set by .39`: Qu is not who acts.
  const phrase = gapPhrase(scene, span);
  const owner = breakerOf(scene, { start: phrase?.from ?? span.start, end: span.end });
  // `better than the record set by Barnes`: not what he did himself.
  const isOther =
    phrase &&
    castOf(scene).some(
      ({ span: each, person }) =>
        person.id === owner?.person.id &&
        each.via !== 'pronoun' &&
        each.via !== 'epithet' &&
        each.start >= phrase.start &&
        each.end <= phrase.end,
    );
  if (isOther) return undefined;
  // `Pechonkina had it at 52.34, and she has bettered that mark by two seconds`: than the one that is given.
  if (phrase && THAT_MARK.test(before(scene, span, 60))) return gapToMark(scene, span);
  const claimed = span.readings[0] as Amount;
  const basis = (subject: Person | undefined, sources: readonly string[], asOf?: string): Basis => ({
    type: 'record-gap',
    span,
    subject,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    sources,
    asOf,
  });
  const wording = wordingOf(before(scene, span, 30));
  const fits = (each: Improvement) =>
    span.readings.some((reading) => reading.unit === each.unit && tells(wording, reading, each));
  const {
    improvements: found,
    also,
    pinned,
  }: Found = owner
    ? await (record.missed ? shortfallsOf : improvementsOf)(scene, span, owner.person, record)
    : { improvements: [], pinned: false };
  // `added three metres to his record of 95.66m`: of several records the one that was better than this.
  const { lower } = scene.reading;
  const given = spansOf(scene, 'amount').filter(
    (each) => phrase && each.start >= phrase.start && each.end <= phrase.end && GIVEN.test(lower.slice(0, each.start)),
  );
  const isOver = ({ over, unit }: Improvement) =>
    over === undefined ||
    given.every(({ readings }) => readings.every((each) => each.unit !== unit)) ||
    given.some(({ readings }) => readings.some((each) => each.unit === unit && each.value === over));
  const improvements = found.filter(isOver);
  const true_ = [...improvements, ...(also ?? []).filter(isOver)].find(fits);
  const say = (each: Improvement) => gapWords(each.value, each.unit, each.step);
  if (true_)
    return supported(basis(owner?.person, true_.sources, true_.asOf), { actual: say(true_), reason: true_.reason });
  const [only] = improvements;
  const values = new Set(improvements.map(({ value }) => value));
  // `off Nuguse's mark`: of another record than the one that is found.
  const possessor = castOf(scene).find(
    ({ span: each, person }) => each.possessive && each.via !== 'pronoun' && person.id !== owner?.person.id,
  );
  const isOfOther = possessor !== undefined && only?.from !== undefined && !only.from.includes(possessor.person.id);
  if (
    owner &&
    only &&
    pinned &&
    !isOfOther &&
    !isOfUnknownMark(scene, span, owner.person) &&
    (values.size === 1 || only.certain)
  ) {
    if (only.unit !== claimed.unit) return undefined;
    const off = Math.abs(only.value - claimed.value);
    return contradictedIf(owner.sure, basis(owner.person, only.sources, only.asOf), {
      actual: say(only),
      difference: gapWords(off, claimed.unit, Math.min(only.step, claimed.step)),
      reason: only.reason,
    });
  }
  // Both marks stand in the sentence: a subtraction needs no dataset.
  const marks = record.missed ? undefined : namedMarks(scene, span);
  if (marks && marks.unit === claimed.unit) {
    const held = { ...marks, step: Math.max(marks.step, 1) };
    if (tells(wording, claimed, held))
      return supported(basis(owner?.person, []), { actual: say(held), reason: held.reason });
    return contradictedIf(marks.certain, basis(owner?.person, []), {
      actual: say(held),
      difference: gapWords(Math.abs(held.value - claimed.value), claimed.unit, Math.min(held.step, claimed.step)),
      reason: held.reason,
    });
  }
  if (record.missed) return undefined;
  return unknown(
    basis(owner?.person, []),
    owner ? 'not-in-data' : 'ambiguous',
    owner
      ? `the dataset does not tell which record of ${owner.person.name} this is, or what it replaced`
      : 'it is not clear who improved the record',
  );
}

/** `He had gone 18 centimetres further with 18.16`: a mark of his that the dataset does not have, and what it improved. */
function isOfUnknownMark(scene: Scene, at: AmountSpan, person: Person): boolean {
  const all = [{ person }, ...castOf(scene)].flatMap((each) => achievementsOf(each.person, scene.facts.lexicons.rules));
  return spansOf(scene, 'amount').some(
    (span) =>
      span !== at &&
      roleOf(scene, span) === 'mark' &&
      ((/\b(?:in|with|at|to|ran|jumped|cleared|threw|clocked)\s(?:an?\s)?$/.test(before(scene, span, 12)) &&
        ownerOf(scene, span)?.person.id === person.id) ||
        // `the mark of 56:42, which improved the record by 48 seconds`: it is what did.
        (/\b(?:mark|time|run|figures|performance)\sof\s$/.test(before(scene, span, 16)) &&
          /^,?\s(?:which|that)\s/.test(after(scene, span, 8)))) &&
      !all.some((each) => span.readings.some((reading) => isSame(reading, each))),
  );
}

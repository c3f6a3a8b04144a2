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
import type { Amount, AmountSpan, RecordSpan } from '../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { roleOf } from '../verify/attach.ts';
import { differenceTold } from '../verify/differences/difference.ts';
import { fallenBy } from '../verify/differences/fallen-by.ts';
import { gapPhrase } from '../verify/differences/gap-phrase.ts';
import { gapToMark } from '../verify/differences/gap-to-mark.ts';
import { tells, wordingOf } from '../verify/differences/gap-wording.ts';
import {
  type Found,
  type Improvement,
  improvementsOf,
  namedMarks,
  shortfallsOf,
} from '../verify/differences/improvements.ts';
import { eachItsOwn } from '../verify/differences/once.ts';
import { isSame } from '../verify/marks/performance.ts';
import { ownerOf } from '../verify/owner.ts';
import { breakerOf } from '../verify/records/breaker.ts';
import { isUnheld } from '../verify/records/record-meant.ts';

const BETTER =
  'faster|quicker|better|higher|further|farther|longer|inside|under|below|beyond|up on|ahead of|clear of|more than|improvement|clear|lower';
const NOUN =
  '(?:record|best|mark|time|standard|wr|pb|pr|performance|world best|clocking|(?:previous|old|former|earlier|existing) one)s?(?![A-Za-zÀ-ɏ-])';
const ANY_NOUN = new RegExp(NOUN);
const APART_NOUN = new RegExp(`(?<![a-z-])${NOUN}`);
const WORDS = "(?:(?!\\b(?:and|but|while|when|after|before|in|with|who|which|as)\\b)[A-Za-zÀ-ɏ\\d'’.:,-]+\\s){0,8}?";

const TAKEN_BEFORE =
  /(?:\btook|\btak(?:e|es|ing|en)|\bshav[A-Za-zÀ-ɏ]+|\blop[A-Za-zÀ-ɏ]*|\bslic[A-Za-zÀ-ɏ]+|\bslash[A-Za-zÀ-ɏ]*|\bknock[A-Za-zÀ-ɏ]*|\bcarv[A-Za-zÀ-ɏ]+|\bchop[A-Za-zÀ-ɏ]*|\bcut(?:s|ting)?|\btrim[A-Za-zÀ-ɏ]*|\bwip[A-Za-zÀ-ɏ]+|\bhack[A-Za-zÀ-ɏ]*|\bclip[A-Za-zÀ-ɏ]*|\bstrip[A-Za-zÀ-ɏ]*|\bpeel[A-Za-zÀ-ɏ]*|\bripp[A-Za-zÀ-ɏ]+|\bchipp?[A-Za-zÀ-ɏ]*|\bscrap[A-Za-zÀ-ɏ]+|\bsheared?|\bpar(?:ed|ing)|\bdrop[A-Za-zÀ-ɏ]*|\btore|\bax(?:ed|es|ing)|\bwhack[a-z]*)\s(?:[A-Za-zÀ-ɏ-]+\s){0,5}$/;
const OFF_AFTER = new RegExp(
  `^\\s(?:off|from|out of|of(?=\\s(?:his|her|the)\\s))\\s${WORDS}(?:${NOUN}|it(?![A-Za-zÀ-ɏ]))`,
);
/** `cut the record by`, `beating the previous record of 2:01:09 by`, `improved on his own mark by`. */
const BY_BEFORE =
  /(?:\bbr(?:oke|eak|eaks|eaking|oken)|\bbeat(?:s|ing|en)?|\bbetter(?:s|ed|ing)?|\bsmash[A-Za-zÀ-ɏ]*|\blower[A-Za-zÀ-ɏ]*|\bimprov[A-Za-zÀ-ɏ]*|\beclips[A-Za-zÀ-ɏ]+|\bobliterat[A-Za-zÀ-ɏ]+|\bsurpass[A-Za-zÀ-ɏ]*|\btopp?[A-Za-zÀ-ɏ]*|\bshatter[A-Za-zÀ-ɏ]*|\bcut(?:ting)?|\breduc[A-Za-zÀ-ɏ]+|\brais[A-Za-zÀ-ɏ]+|\bextend[A-Za-zÀ-ɏ]*|\bdestroy[A-Za-zÀ-ɏ]*|\bdemolish[A-Za-zÀ-ɏ]*|\bcrush[A-Za-zÀ-ɏ]*|\bexceed[A-Za-zÀ-ɏ]*|\badd[A-Za-zÀ-ɏ]*|\bincreas[A-Za-zÀ-ɏ]+|\bannihilat[A-Za-zÀ-ɏ]+|\btook|\btaking|\bbrought|\bbringing|\bslash[A-Za-zÀ-ɏ]*|\bpulveri[A-Za-zÀ-ɏ]+|\blift[A-Za-zÀ-ɏ]*|\btrimm[A-Za-zÀ-ɏ]+|\beras[A-Za-zÀ-ɏ]+|\brewr[A-Za-zÀ-ɏ]+|\bbest(?:s|ed|ing)|\bblew\saway|\b(?:went|moved|sailed|soared|flew|gone)\s(?:past|beyond)|\bset[A-Za-zÀ-ɏ]*)\s(?:(?!\b(?:and|but|while|when|after|before|who)\b)[A-Za-zÀ-ɏ\d'’.:,()-]+\s){0,20}by\s(?:(?!(?:with|in|at|of|to|after|when)\s|(?:soar|runn|clear|clock|throw|jump|leap|vault|winn|sett|go|fly|hurl|launch|post|record|finish|cover|complet|cross|stopp|tak|tim)ing\s)[A-Za-zÀ-ɏ-]+\s){0,4}$/;
const RACED =
  /\b(?:beat(?:s|ing|en)?|edg(?:ed|ing)|defeat(?:ed|ing)|w[oi]n(?:ning)?|pipp(?:ed|ing))\s(?:(?!beating\s)[^.;])*$/;
const THAN_AFTER = new RegExp(
  `^[\\s-](?:${BETTER})\\s(?:than\\s|on\\s|over\\s|of\\s)?(?:${WORDS}${NOUN}|(?:he|she|any(?:one|body)?|the [A-Za-zÀ-ɏ]+)\\s(?:had|has)\\s(?:ever|previously)|any(?:one|body|\\s(?:wo)?man)\\s(?:else\\s)?(?:before|in history|ever|had))`,
);
const ADDED_BEFORE = /\badd(?:s|ed|ing)?\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/;
const ADDED_AFTER = new RegExp(`^\\s(?:on\\s?to|to)\\s${WORDS}${NOUN}`);
/** `the record by running 7:17.55`: no gap, but what was run. */
const RECORD_BY =
  /\b(?:record|best)\sby\s(?:(?!(?:running|clocking|clearing|jumping|throwing|winning|posting|finishing|going|setting|timing|leaping|vaulting|scoring|recording|stopping|walking|soaring)\s)[A-Za-zÀ-ɏ-]+\s){0,3}$/;
const IMPROVEMENT_AFTER = /^[\s-]improvement(?![A-Za-zÀ-ɏ])/;
const IMPROVEMENT_BEFORE =
  /\b(?:improvement|margin) of\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$|\bimprovement\s(?:was|is|came to|amounted to)\s(?:(?:just|only|no less than|exactly|nearly|almost|more than|about|some|a full|a)\s){0,2}$/;
/** By which the sentence before tells of a record. */
const OF_RECORD: ReadonlySet<Claim['type']> = new Set(['record-holder', 'previous-record', 'national-record']);
const EVER = /^[\s-](?:faster|quicker|better|higher|further|farther|longer)\sthan\s(?:he|she)\s(?:had|has)\s/;

/** A record that was missed: the gap to it is between the mark and the record that stood. */
const MISSED_AFTER = new RegExp(
  `^[\\s-](?:outside|off|short of|shy of|adrift of|away from|slower than|behind|down on)\\s(?:of\\s)?${WORDS}${NOUN}`,
);

export const recordGap: ClaimReader = {
  types: ['record-gap'],
  needs: ['amount'],
  cue: /second|minute|metre|meter|centimet|point|tenth|hundredth|half|\d/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...pointsIn(scene)]) {
      if (scene.claims.some((claim) => claim.start <= span.start && span.end <= claim.end)) continue;
      // `second in 10.76, a margin of 0.15 seconds`: between two who ran.
      if (/,\sa (?:winning )?margin of\s$/.test(before(scene, span, 30))) continue;
      const fallen = await fallenBy(scene, span);
      const told = fallen && judgeFallen(scene, span, fallen);
      if (told) claims.push(told);
      const record = fallen ? undefined : (improvedAt(scene, span) ?? missedAt(scene, span));
      if (!record) continue;
      const claim = await judge(scene, span, record);
      // What the words name goes before what is most often meant: `than his winning time in London`.
      const better = claim === undefined || claim.verdict === 'supported' ? undefined : await gapToMark(scene, span);
      const general = better || claim?.verdict !== 'unknown' ? better : await differenceTold(scene, span);
      if (general) claims.push({ ...general, type: general === better ? general.type : 'record-gap' });
      else if (claim) claims.push(claim);
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

/** What an amount is said to improve on: a record that is named, `the mark`, or an own best. */
function improvedAt(scene: Scene, span: AmountSpan): Named | undefined {
  const { lower } = scene.reading;
  // `second in 2:22:19 ahead of the record holder`: a mark.
  const [first] = span.readings;
  if (first?.unit === 'ms' && first.value > 1_800_000 && span.form === 'clock') return undefined;
  const [left, right] = [
    before(scene, span, 160)
      .replace(/^.*[;!?]\s/, '')
      // `by nearly 22 inches (55 centimetres)`: said twice.
      .replace(/\b\d[\d ¼½¾/]{0,5}\s?(?:inches|inch|in|ft|feet)\s\($/, ''),
    lower.slice(span.end, span.end + 110),
  ];
  if (EVER.test(right)) return { scope: 'personal', span: undefined };
  const off = TAKEN_BEFORE.test(left) && OFF_AFTER.exec(right);
  const added = ADDED_BEFORE.test(left) && ADDED_AFTER.exec(right);
  const than = THAN_AFTER.exec(right);
  const ahead = off || added || than;
  if (ahead) return nounAt(scene, { start: span.end, end: span.end + ahead[0].length });
  const by = BY_BEFORE.exec(left);
  if (by) {
    const start = span.start - (left.length - by.index);
    if (gapPhrase(scene, span)?.side === 'worse') return undefined;
    // `set a course record, beating Obiri by 19 seconds`: a race.
    const beaten = RACED.exec(by[0]);
    if (beaten && !APART_NOUN.test(beaten[0]) && !/\d|\b(?:it|that)\s/.test(beaten[0])) return undefined;
    if (ANY_NOUN.test(by[0]) || /\b(?:it|that)\sby\s/.test(by[0])) return nounAt(scene, { start, end: span.start });
    return undefined;
  }
  // `his country's record by 2.79 metres`, `a world record by 42 points`.
  const record = RECORD_BY.exec(left);
  if (record && !/\b(?:miss|short|fail|outside|lost)/.test(left.slice(-80)))
    return nounAt(scene, { start: span.start - (left.length - record.index), end: span.start });
  if (IMPROVEMENT_AFTER.test(right) || IMPROVEMENT_BEFORE.test(left)) {
    if (roleOf(scene, span) === 'mark' && span.form === 'clock') return undefined;
    const named = nounAt(scene, { start: span.end, end: Math.min(lower.length, span.end + 80) });
    const [earlier] = scene.before;
    const of =
      spansOf(scene, 'record').length > 0 ||
      /\b(?:record|best|mark|figures)\b/.test(lower) ||
      (/^(?:(?:that|it|this)\s(?:was|is|represents)|(?:the|his|her)\simprovement)\b/.test(lower) &&
        earlier &&
        (spansOf(earlier, 'record').length > 0 ||
          earlier.claims.some(({ type, verdict }) => verdict === 'supported' && OF_RECORD.has(type))));
    return of ? named : undefined;
  }
  return undefined;
}

/** `just 1:51 outside the world record`. */
function missedAt(scene: Scene, span: AmountSpan): Named | undefined {
  const right = scene.reading.lower.slice(span.end, span.end + 110);
  const missed = MISSED_AFTER.exec(right);
  if (!missed || span.form === 'bare') return undefined;
  const named = nounAt(scene, { start: span.end, end: span.end + missed[0].length });
  return named.scope === 'world' && named.span ? { ...named, missed: true } : undefined;
}

interface Named {
  readonly missed?: true;
  readonly scope: RecordSpan['scope'];
  readonly span: RecordSpan | undefined;
}

/** The record inside a stretch of words; `the mark` alone is any. */
function nounAt(scene: Scene, { start, end }: { start: number; end: number }): Named {
  const records = spansOf(scene, 'record');
  const span = records.find((each) => each.end > start && each.start < end + 2);
  const own = /\b(?:his|her|their|own)\s(?:own\s|previous\s|former\s|old\s|best\s)*(?:time|mark|standard)\b/.test(
    scene.reading.lower.slice(start, end + 10),
  );
  if (!span) return { scope: own && records.length === 0 ? 'any' : (records[0]?.scope ?? 'any'), span: records[0] };
  return { scope: span.scope, span };
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
  const given = phrase
    ? spansOf(scene, 'amount').filter((each) => each.start >= phrase.start && each.end <= phrase.end)
    : [];
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
  const all = castOf(scene).flatMap((each) => achievementsOf(each.person, scene.facts.lexicons.rules));
  return spansOf(scene, 'amount').some(
    (span) =>
      span !== at &&
      roleOf(scene, span) === 'mark' &&
      /\b(?:in|with|at|to|ran|jumped|cleared|threw|clocked)\s(?:an?\s)?$/.test(before(scene, span, 12)) &&
      ownerOf(scene, span)?.person.id === person.id &&
      !all.some((each) => span.readings.some((reading) => isSame(reading, each))),
  );
}

/**
 * What a record replaced: `surpassing Kipchoge's previous world record of 2:01:09`, `the old mark of 58:01`, `took 29
 * seconds off the mark set by Geoffrey Kamworor`.
 *
 * Held against the record that the breaker's own replaced; where the breaker is not clear, a mark that was the record
 * once is confirmed and nothing is contradicted. Whose it was is a claim of its own.
 */
import type { Person } from '../../dataset/entries.ts';
import { gapWords } from '../../domain/gap.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Amount, AmountSpan, RecordSpan, Span } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { isSame, slipsBetween } from '../verify/marks/performance.ts';
import { breakerOf } from '../verify/old-records/breaker.ts';
import { type FallenMark, fallenMark } from '../verify/old-records/fallen-mark.ts';
import { insteadOf, type Replaced } from '../verify/old-records/instead-of.ts';
import { unrecognised } from '../verify/old-records/unrecognised.ts';
import { courseBroken, courseWords } from '../verify/records/course-record.ts';
import { type Broken, brokenBy, holdersOf, isHeldBy, recordWords } from '../verify/records/progression.ts';
import { areasOf, isUnheld, recordsMeant } from '../verify/records/record-meant.ts';
import { roleOf } from '../verify/role.ts';
import { settingOf } from '../verify/setting.ts';

const OLD =
  /\b(?:previous|old|former|existing|then|prior|earlier|last|standing)[\s-](?:(?!\b(?:and|but)\b)[A-Za-zÀ-ɏ\d'’-]+\s){0,6}$/;
/** `ran a then-world record of 2:03:23`, `had set the previous record of 2:16:16`: the record that was made, and not what it replaced. */
const MADE =
  /\b(?:ran|run|set|held|clock(?:ed|ing)|post(?:ed|ing)|record(?:ed|ing)|threw|thrown|jump(?:ed|ing)|leapt|clear(?:ed|ing)|running|setting|establish(?:ed|ing))\s(?:an?|the|what was)\s(?:then|then the|previous|old|former|existing)[\s-](?:[a-z'’-]+\s){0,4}$/;
/** `a previous world record`: any of them. */
const ANY = /(?:^|\s)(?:an?|one|another)\s(?:previous|old|former|earlier|prior)[\s-](?:[a-z'’-]+\s){0,4}$/;
const OF_MARK =
  /^(?:,?\s(?:of|at|was|which was|that was|stood at|which stood at|had been|set at)\s|,\s|\s\(|\s)(?:an?\s|the\s)?$/;
/** `The record before that was 14:11.15`. */
const BEFORE_THAT = /^\sbefore\s(?:that|this|it|then|him|her|today|now)(?=\s(?:was|had|stood|is)\b)/;
export const previousRecord: ClaimReader = {
  types: ['previous-record'],
  cue: /record|mark|best|time|instead|set by|stood at|(?:until|before) th|\bno(?:body|\s[a-z]+)\shad\s/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const record of [...spansOf(scene, 'record'), ...referredTo(scene)]) {
      if (record.scope === 'personal' || isUnheld(scene, record)) continue;
      const claim = record.scope === 'world' || record.scope === 'any' ? await markOf(scene, record) : undefined;
      const fallen = claim ?? (await fallenOf(scene, record));
      if (fallen) claims.push(fallen);
    }
    for (const amount of spansOf(scene, 'amount')) {
      const left = before(scene, amount, 60);
      const claim = NOBODY.test(left)
        ? await unsurpassed(scene, amount)
        : INSTEAD.test(left)
          ? await judgeFallen(scene, amount, await insteadOf(scene, amount))
          : undefined;
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** `Nobody had ever jumped further than 8.35`, in a text of who did. */
const NOBODY =
  /\bno(?:body|\sone|\s(?:other\s)?(?:(?:wo)?man|athlete|runner|human|jumper|thrower|vaulter))\shad\s(?:ever\s|previously\s)?(?:run|gone|jumped|leapt|thrown|vaulted|cleared|scored|been)\s(?:[a-z\d,]+\s){0,3}(?:faster|quicker|further|farther|higher|longer|more|better)\sthan\s(?:the\s)?$/;
/** Nothing that makes it the best of a place or a season. */
const OF_ALL = /^(?:m|\smet(?:re|er)s|\sseconds)?(?:,|\sbefore)?(?:[.;:!?)–—]|\s?$|\s(?:until|till|by|from|of)\s)/;

const INSTEAD = /\b(?:instead|place|rather|been|from|than)\s(?:of\s|than\s)?(?:the\s)?$/;

async function unsurpassed(scene: Scene, amount: AmountSpan): Promise<Claim | undefined> {
  if (!OF_ALL.test(after(scene, amount, 40)) || roleOf(scene, amount) !== 'mark') return undefined;
  return judgeFallen(scene, amount, await replacedAt(scene, amount, undefined));
}

/** An amount that is the mark of the record before. */
async function judgeFallen(
  scene: Scene,
  amount: AmountSpan,
  replaced: Replaced | undefined,
): Promise<Claim | undefined> {
  const before = replaced?.broken.before;
  const claimed = before && amount.readings.find(({ unit }) => unit === before.unit);
  if (!replaced || !before || !claimed) return undefined;
  const { breaker, broken, sure } = replaced;
  const [holder] = before.holders;
  const basis: Basis = {
    type: 'previous-record',
    span: amount,
    subject: holder?.id === undefined ? undefined : { id: holder.id, name: holder.name },
    claimed: scene.reading.text.slice(amount.start, amount.end),
    asOf: broken.set.text,
    sources: [...before.sources, ...broken.step.sources],
  };
  const reason = reasonOf(broken, breaker);
  if (isSame(claimed, before)) return supported(basis, { actual: before.mark, reason });
  if (slipsBetween(claimed, before) > 1 || unrecognised(scene, broken).length > 0) return undefined;
  return contradictedIf(sure, basis, { actual: before.mark, reason });
}

/** `the previous one, 74.08, had stood`: the record by another word. */
function referredTo(scene: Scene): readonly RecordSpan[] {
  const [last] = scene.before;
  const told = [scene, ...(last ? [last] : [])].flatMap((each) => spansOf(each, 'record'));
  if (!told.some(({ scope }) => scope === 'world' || scope === 'any')) return [];
  const record = { kind: 'record', scope: 'any', areas: [], category: undefined } as const;
  return [
    ...[...scene.reading.lower.matchAll(ONE)].map(({ index, 0: said }) => ({
      ...record,
      start: index + said.length - 3,
      end: index + said.length,
    })),
    ...[...scene.reading.lower.matchAll(IT)].map(({ index, 0: said }) => ({
      ...record,
      start: index,
      end: index + said.length,
    })),
  ];
}

const ONE = /\bthe\s(?:previous|old|former)\sone(?=,?\s|\s\()/g;
/** `It had stood at 14:11.15`, `Until then it had been 14:11.15`. */
const IT =
  /\b(?:it\shad\sstood\sat|(?:until\s(?:then|now|that|sunday|saturday|friday|yesterday)|before\s(?:that|then)|previously),?\sit\s(?:had\sbeen|was|stood\sat|had\sstood\sat))(?=\s)/g;

/** The record of a breaker whose step is singled out, with what it replaced. */
async function replacedAt(
  scene: Scene,
  at: Span | { start: number; end: number },
  record: RecordSpan | undefined,
): Promise<{ broken: Broken; also: readonly Broken[]; breaker: Person; sure: boolean } | undefined> {
  const who = breakerOf(scene, at);
  if (!who) return undefined;
  const { broken, also, pinned } = await recordsMeant(scene, who.person, at, areasOf(who.person, record), {
    category: record?.category,
  });
  const [only] = broken;
  if (!only?.before || !pinned) return undefined;
  return { broken: only, also, breaker: who.person, sure: who.sure && broken.length === 1 };
}

/** `the previous world record of 2:01:09`. */
async function markOf(scene: Scene, record: RecordSpan): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, record.start - 60), record.start);
  const isBefore =
    BEFORE_THAT.test(after(scene, record, 24)) || /^(?:it|until|before|prev)/.test(lower.slice(record.start));
  if (!(isBefore || OLD.test(left)) || MADE.test(left) || ANY.test(left)) return undefined;
  const amount = spansOf(scene, 'amount').find(
    (span): span is AmountSpan =>
      span.start >= record.end && OF_MARK.test(lower.slice(record.end, span.start).replace(BEFORE_THAT, '')),
  );
  if (!amount) return undefined;
  // With a day or place of its own it is held against that, as any mark is.
  const { dates, places } = settingOf(scene, amount, undefined);
  const isSince = ({ start }: Span) => /^(?:m|\smet(?:re|er)s)?\ssince\s$/.test(lower.slice(amount.end, start));
  if ([...dates, ...places].some((each) => each.start >= amount.end && !isSince(each))) return undefined;
  const possessor = possessorOf(scene, record);
  // `his own previous record`: whose it was broke it.
  const isOwn = possessor && /\bown\b/.test(lower.slice(possessor.span.end, record.start));
  const start = possessor && !isOwn ? possessor.span.start : record.start;
  const replaced = await replacedAt(scene, { start, end: record.end }, record);
  const before = replaced?.broken.before;
  if (!replaced || !before) return undefined;
  const { breaker, broken, sure } = replaced;
  // Of the breaker's other records the sentence may speak, too.
  const claimed = amount.readings.find(({ unit }) => unit === before.unit);
  if (!claimed) return undefined;
  const [holder] = before.holders;
  const basis: Basis = {
    type: 'previous-record',
    span: { start: record.start, end: amount.end },
    subject: holder?.id === undefined ? undefined : { id: holder.id, name: holder.name },
    claimed: scene.reading.text.slice(amount.start, amount.end),
    asOf: broken.set.text,
    sources: [...before.sources, ...broken.step.sources],
  };
  const reason = reasonOf(broken, breaker);
  const isIt = amount.readings.some((reading) => isSame(reading, before));
  // `Zelezny's previous record`, after a sentence about Hohn: another than what Hohn broke.
  if (!isIt && possessor?.sure && possessor.span.via !== 'pronoun' && !isHeldBy(before, possessor.person))
    return undefined;
  if (possessor && possessor.person.id !== breaker.id && !isHeldBy(before, possessor.person)) {
    const had = achievementsOf(possessor.person, scene.facts.lexicons.rules);
    // `His previous record was the 9.71 of Berlin, where Bolt won`: one of his own.
    if (had.some((each) => amount.readings.some((reading) => isSame(reading, each)))) return undefined;
    // `Ayana's two-day-old record of 29:06.82`, which was Hassan's.
    if (isIt)
      return contradictedIf(
        sure && possessor.sure,
        { ...basis, subject: possessor.person, claimed: `${basis.claimed} by ${possessor.person.name}` },
        { actual: `${before.mark} by ${holdersOf(before)}`, reason },
      );
  }
  if (isIt) return supported(basis, { actual: before.mark, reason });
  const fell = (old: NonNullable<Broken['before']>) => amount.readings.some((reading) => isSame(reading, old));
  // `added almost three metres to his old record of 95.66m`: one of the breaker's own, which another replaced.
  if (fell(broken.step)) {
    const next = await brokenBeside(scene, replaced, (set) => set > broken.step.set, fell);
    return next && replacement(basis, next, breaker, next.before?.mark ?? '');
  }
  // A vault under a roof is of two lists: `Bubka's 6.15m` was the best indoors, his 6.14m outdoors.
  const roofed = await brokenBeside(scene, replaced, (set) => set === broken.step.set, fell);
  if (roofed) return replacement(basis, roofed, breaker, roofed.before?.mark ?? '');
  if (unrecognised(scene, broken).some((each) => amount.readings.some((reading) => isSame(reading, each))))
    return undefined;
  const first = await brokenBeside(scene, replaced, (set) => set < broken.step.set, fell);
  if (first) return earlierClaim(scene, basis, first, breaker, first.before?.mark ?? '');
  if (Math.abs(claimed.value / before.value - 1) > 0.1) return undefined;
  return contradictedIf(sure, basis, {
    actual: before.mark,
    difference: gapWords(
      Math.abs(claimed.value - before.value),
      claimed.unit,
      Math.min(claimed.step, before.step) as Amount['step'],
    ),
    reason,
  });
}

/** `beating the world record of 2:01:09`, `broke the course record of 2:03:45`. */
async function fallenOf(scene: Scene, record: RecordSpan): Promise<Claim | undefined> {
  const fallen = fallenMark(scene, record);
  const who = fallen && breakerOf(scene, fallen);
  if (!fallen || !who) return undefined;
  const { amount } = fallen;
  const isIt = (mark: Value) => amount.readings.some((reading) => isSame(reading, mark));
  const found =
    record.scope === 'course' ? await courseBefore(scene, record, who) : await recordBefore(scene, record, fallen, who);
  // `Kostadinova's record of 2.09`: a mark of hers, unless it is what fell.
  if (fallen.possessed && !castOf(scene).some(({ span, person }) => span.possessive && person.id === found?.holder?.id))
    return undefined;
  const basis: Basis = {
    type: 'previous-record',
    span: amount,
    subject: found?.holder,
    claimed: scene.reading.text.slice(amount.start, amount.end),
    asOf: found?.set,
    sources: found?.sources ?? [],
  };
  // Right of her, it is held against where she did it as well.
  if (fallen.possessed && found && isIt(found.old)) return undefined;
  if (found && isIt(found.old)) return supported(basis, { actual: found.mark, reason: found.reason });
  // A new record is told in these words, too.
  const own = achievementsOf(who.person, scene.facts.lexicons.rules);
  if (own.some(isIt)) return undefined;
  const slips = (to: Value) =>
    Math.min(...amount.readings.map((each) => (each.unit === to.unit ? slipsBetween(each, to) : Infinity)));
  const claimed = found && amount.readings.find(({ unit }) => unit === found.old.unit);
  if (!found || !claimed) {
    const told = castOf(scene).some(
      ({ span }) =>
        (span.possessive && span.end <= record.start && span.start >= fallen.start) || span.start >= amount.end,
    );
    return told || record.scope === 'world' || record.scope === 'any'
      ? undefined
      : unknown(basis, 'not-in-data', `the dataset does not have the record that ${who.person.name} broke`);
  }
  const { old, now } = found;
  if (slips(now) < slips(old) || Math.abs(claimed.value / (old.value as number) - 1) > 0.1) return undefined;
  return contradictedIf(found.sure, basis, {
    actual: found.mark,
    difference: gapWords(
      Math.abs(claimed.value - (old.value as number)),
      claimed.unit,
      Math.min(claimed.step, old.step),
    ),
    reason: found.reason,
  });
}

type Value = Pick<Achievement, 'value' | 'unit' | 'step'>;

/** What a record that fell was, with what took its place. */
interface Before {
  readonly old: Value;
  readonly now: Value;
  readonly mark: string;
  readonly holder: { readonly id: string; readonly name: string } | undefined;
  readonly set: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly sure: boolean;
}

async function recordBefore(
  scene: Scene,
  record: RecordSpan,
  fallen: FallenMark,
  { person, sure }: NonNullable<ReturnType<typeof breakerOf>>,
): Promise<Before | undefined> {
  const { broken, pinned } = await recordsMeant(scene, person, fallen, areasOf(person, record), {
    category: record.category,
  });
  const [likely] = broken;
  if (!likely?.before || !pinned || unrecognised(scene, likely).length > 0) return undefined;
  const fell = (old: Value) => fallen.amount.readings.some((reading) => isSame(reading, old));
  const isThen = (set: string) => set === likely.step.set;
  const only =
    (fell(likely.before) ? undefined : await brokenBeside(scene, { broken: likely, breaker: person }, isThen, fell)) ??
    likely;
  const { before = likely.before, step, set } = only;
  const [holder] = before.holders;
  return {
    old: before,
    now: step,
    mark: before.mark,
    holder: holder?.id === undefined ? undefined : { id: holder.id, name: holder.name },
    set: set.text,
    reason: reasonOf(only, person),
    sources: [...before.sources, ...step.sources],
    sure: sure && broken.length === 1,
  };
}

async function courseBefore(
  scene: Scene,
  record: RecordSpan,
  { person, sure }: NonNullable<ReturnType<typeof breakerOf>>,
): Promise<Before | undefined> {
  const { records, pinned } = await courseBroken(scene, record, person);
  const [only] = records;
  if (!only || records.length !== 1) return undefined;
  const { now, old } = only;
  const { person: id, name } = old.result;
  return {
    old: old.mark,
    now: now.mark,
    mark: old.mark.text,
    holder: id === undefined ? undefined : { id, name },
    set: now.date.text,
    reason: courseWords(only, person),
    sources: [...now.result.sources, ...old.result.sources],
    sure: sure && pinned,
  };
}

/** Whose the old record is called. */
const possessorOf = (scene: Scene, record: RecordSpan) =>
  castOf(scene).find(({ span }) => span.possessive && span.end <= record.start && record.start - span.end < 50);

/**
 * A record of the same list that the breaker broke besides the one that is told: `He had broken Young's record of 46.78
 * only a month before`.
 */
async function brokenBeside(
  scene: Scene,
  { broken, breaker }: { readonly broken: Broken; readonly breaker: Person },
  isThen: (set: string) => boolean,
  isIt: (old: NonNullable<Broken['before']>) => boolean,
): Promise<Broken | undefined> {
  for (const held of breaker.records) {
    if (held.area !== broken.list.area || held.discipline !== broken.list.discipline.id || !isThen(held.set)) continue;
    const step = await brokenBy(scene.facts, held, scene.today.last);
    if (step?.stood && step.before && isIt(step.before)) return step;
  }
  return undefined;
}

/** Words that tell of a time before the news. */
const EARLIER =
  /\b(?:had|ago|earlier|before|first|last (?:year|month|season|summer|week)|already|originally|previously)\b/;

/** Told of an earlier time it is right; else either of two records is meant. */
function earlierClaim(scene: Scene, basis: Basis, step: Broken, breaker: Person, actual: string): Claim | undefined {
  if (!EARLIER.test(scene.reading.lower) && spansOf(scene, 'date').length === 0) return undefined;
  return replacement(basis, step, breaker, actual);
}

function replacement(basis: Basis, step: Broken, breaker: Person, actual: string): Claim {
  const sources = [...step.step.sources, ...(step.before?.sources ?? [])];
  const [holder] = step.before?.holders ?? [];
  const subject = holder?.id === undefined ? basis.subject : { id: holder.id, name: holder.name };
  return supported({ ...basis, subject, asOf: step.set.text, sources }, { actual, reason: reasonOf(step, breaker) });
}

function reasonOf({ list, step, before }: Broken, breaker: Person): string {
  return `${breaker.name}'s ${step.mark} of ${step.set} replaced the ${recordWords(list)} of ${before?.mark} by ${before ? holdersOf(before) : 'nobody'} (${before?.set})`;
}

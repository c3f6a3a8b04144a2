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
import type { Amount, AmountSpan, PersonSpan, RecordSpan, Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { settingOf } from '../verify/attach.ts';
import { markedIn } from '../verify/firm.ts';
import { isSame, slipsBetween } from '../verify/marks/performance.ts';
import { breakerOf } from '../verify/records/breaker.ts';
import { courseBroken, courseWords } from '../verify/records/course-record.ts';
import { type FallenMark, fallenMark } from '../verify/records/fallen-mark.ts';
import { type Broken, brokenBy, holdersOf, isHeldBy, recordWords } from '../verify/records/progression.ts';
import { areasOf, isUnheld, recordsMeant } from '../verify/records/record-meant.ts';
import { unrecognised } from '../verify/records/unrecognised.ts';

const OLD =
  /\b(?:previous|old|former|existing|then|prior|earlier|last|standing)[\s-](?:(?!\b(?:and|but)\b)[A-Za-zÀ-ɏ\d'’-]+\s){0,6}$/;
/** `ran a then-world record of 2:03:23`, `had set the previous record of 2:16:16`: the record that was made, and not what it replaced. */
const MADE =
  /\b(?:ran|run|set|held|clock(?:ed|ing)|post(?:ed|ing)|record(?:ed|ing)|threw|thrown|jump(?:ed|ing)|leapt|clear(?:ed|ing)|running|setting|establish(?:ed|ing))\s(?:an?|the|what was)\s(?:then|then the|previous|old|former|existing)[\s-](?:[a-z'’-]+\s){0,4}$/;
const OF_MARK =
  /^(?:,?\s(?:of|at|was|which was|that was|stood at|which stood at|had been|set at)\s|,\s|\s\(|\s)(?:an?\s|the\s)?$/;
const NOUN =
  '(?:world\\s|previous\\s|old\\s|former\\s|existing\\s|own\\s)*(?:world record|record|mark|time|standard|world best)s?';
const BREAKS =
  /(?:\bbr(?:oke|eak|eaks|eaking|oken)|\bbeat(?:s|ing|en)?|\bbetter(?:s|ed|ing)|\bsmash[A-Za-zÀ-ɏ]*|\blower[A-Za-zÀ-ɏ]*|\bimprov[A-Za-zÀ-ɏ]+(?: on| upon)?|\beclips[A-Za-zÀ-ɏ]+|\bobliterat[A-Za-zÀ-ɏ]+|\bsurpass[A-Za-zÀ-ɏ]*|\btopp?(?:ed|ing|led|ling)|\bshatter[A-Za-zÀ-ɏ]*|\bdestroy[A-Za-zÀ-ɏ]*|\bdemolish[A-Za-zÀ-ɏ]*|\bcrush[A-Za-zÀ-ɏ]*|\beras[A-Za-zÀ-ɏ]+|\boff|\bthan|\b(?:improv[A-Za-zÀ-ɏ]+|better[a-z]*) (?:up)?on|\binside|\bunder|\bovertak[A-Za-zÀ-ɏ]+|\bexceed[A-Za-zÀ-ɏ]*|\breplac[A-Za-zÀ-ɏ]+|\btaking down|\btook down)\s$/;
/** Words by which the record that was set by somebody is the one that fell. */
const BROKEN =
  /\b(?:previous|old|former|existing|standing|br(?:oke|eak)|beat|better|best(?:ed|ing)|smash|lower|improv|eclips|obliterat|surpass|top(?:p|l)|shatter|destroy|demolish|crush|eras|off\b|than\b|inside\b|under\b|overt[ao]|exceed|replac|took|tak|fell|eras|wip|shav)/;
const POSSESSED = new RegExp(
  `^['’]s?\\s(?:(?!\\b(?:course|national|american|european|african|asian|personal|olympic|championship|games|meeting|indoor|u20)\\b)[A-Za-zÀ-ɏ\\d'’,-]+\\s){0,7}?${NOUN}(?![A-Za-zÀ-ɏ-])`,
);
const SET_BY = new RegExp(
  `${NOUN}(?:\\s(?:of|at)\\s[A-Za-zÀ-ɏ\\d:.,\\s-]{2,40})?,?\\s(?:that was\\s|which was\\s|previously\\s|jointly\\s)?(?:set|held|run|owned|established|posted)\\s(?:previously\\s)?by\\s(?:(?:[A-Za-zÀ-ɏ-]+\\s)|(?:[A-Za-zÀ-ɏ]+['’]s\\s)){0,4}$`,
);

/** `took the world record from Kipchoge`, `broke the record of Kenenisa Bekele`, `the previous record of Kimetto`. */
const TAKEN_FROM = new RegExp(
  `\\b(?:took|tak(?:es|ing|en)|wrest(?:s|ed|ing)|snatch(?:ed|es|ing)|seiz(?:ed|es|ing)|grabb(?:ed|ing)|relieved)\\s(?:the\\s|a\\s)(?:[a-zà-ɏ\\d,-]+\\s){0,4}?${NOUN}\\s(?:away\\s)?(?:off|from)\\s(?:[a-zà-ɏ'’-]+\\s){0,3}$`,
);
const BROKEN_OF = new RegExp(
  `\\b(?:previous|old|former|br(?:oke|eaks|eaking)|beat(?:s|ing)?|better(?:s|ed|ing)|smash[a-z]*|eclips[a-z]+|surpass[a-z]*|lower[a-z]*|shatter[a-z]*)\\s(?:on\\s)?(?:(?:the|that|a)\\s)?(?:[a-zà-ɏ\\d,-]+\\s){0,4}?${NOUN}\\s(?:of|belonging to|that belonged to|which belonged to)\\s(?:[a-zà-ɏ'’-]+\\s){0,3}$`,
);
/** `breaking the record Eliud Kipchoge had set`. */
const THE_RECORD = new RegExp(
  `\\b(?:the|that)\\s(?:[a-zà-ɏ\\d,-]+\\s){0,3}?${NOUN}\\s(?:that\\s|which\\s)?(?:[a-zà-ɏ'’-]+\\s){0,3}$`,
);
const HAD_SET =
  /^\s(?:had\s)?(?:previously\s)?(?:set|run|ran|held|established|recorded|clocked|posted|jumped|threw|thrown|owned)\b/;

export const previousRecord: ClaimReader = {
  types: ['previous-record'],
  cue: /record|mark|best|time|set by/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const record of [...spansOf(scene, 'record'), ...referredTo(scene)]) {
      if (record.scope === 'personal' || isUnheld(scene, record)) continue;
      const claim = record.scope === 'world' || record.scope === 'any' ? await markOf(scene, record) : undefined;
      const fallen = claim ?? (await fallenOf(scene, record));
      if (fallen) claims.push(fallen);
    }
    for (const { span, person, sure } of castOf(scene)) {
      const claim = await holderOf(scene, span, person, sure);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** `the previous one, 74.08, had stood`: the record by another word. */
function referredTo(scene: Scene): readonly RecordSpan[] {
  const [last] = scene.before;
  const told = [scene, ...(last ? [last] : [])].flatMap((each) => spansOf(each, 'record'));
  if (!told.some(({ scope }) => scope === 'world' || scope === 'any')) return [];
  return [...scene.reading.lower.matchAll(ONE)].map(({ index, 0: said }) => ({
    kind: 'record',
    scope: 'any',
    areas: [],
    category: undefined,
    start: index + said.length - 3,
    end: index + said.length,
  }));
}

const ONE = /\bthe\s(?:previous|old|former)\sone(?=,?\s|\s\()/g;

/** The record of a breaker whose step is singled out, with what it replaced. */
async function replacedAt(
  scene: Scene,
  at: Span | { start: number; end: number },
  record: RecordSpan | undefined,
): Promise<{ broken: Broken; also: readonly Broken[]; breaker: Person; sure: boolean } | undefined> {
  const who = breakerOf(scene, at);
  if (!who) return undefined;
  const { broken, also, pinned } = await recordsMeant(
    scene,
    who.person,
    at,
    areasOf(who.person, record),
    record?.category,
  );
  const [only] = broken;
  if (!only?.before || !pinned) return undefined;
  return { broken: only, also, breaker: who.person, sure: who.sure && broken.length === 1 };
}

/** `the previous world record of 2:01:09`. */
async function markOf(scene: Scene, record: RecordSpan): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, record.start - 60), record.start);
  if (!OLD.test(left) || MADE.test(left)) return undefined;
  const amount = spansOf(scene, 'amount').find(
    (span): span is AmountSpan => span.start >= record.end && OF_MARK.test(lower.slice(record.end, span.start)),
  );
  if (!amount) return undefined;
  // With a day or place of its own it is held against that, as any mark is.
  const { dates, places } = settingOf(scene, amount, undefined);
  if ([...dates, ...places].some(({ start }) => start >= amount.end)) return undefined;
  const replaced = await replacedAt(scene, { start: breakStart(scene, record), end: record.end }, record);
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
  if (amount.readings.some((reading) => isSame(reading, before)))
    return supported(basis, { actual: before.mark, reason });
  const first = await brokenEarlier(scene, replaced, (old) => amount.readings.some((reading) => isSame(reading, old)));
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
  const { broken, pinned } = await recordsMeant(scene, person, fallen, areasOf(person, record), record.category);
  const [only] = broken;
  if (!only?.before || !pinned || unrecognised(scene, only).length > 0) return undefined;
  const { before, step, set } = only;
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

const SHORT_OF =
  /\b(?:was|were|is|finished|came|got|ran|missed)\s(?:[a-z\d.-]+\s){1,6}(?:off|outside|short of|shy of|behind|from|slower than)\s(?:the\s)?(?:[a-z]+\s){0,3}$/;

/** Where the words of breaking begin, so that the possessor of the old record is not taken for the breaker. */
function breakStart(scene: Scene, record: RecordSpan): number {
  const possessor = castOf(scene).find(
    ({ span }) => span.possessive && span.end <= record.start && record.start - span.end < 50,
  );
  return possessor?.span.start ?? record.start;
}

/** `off Kamworor's mark`, `the record set by Haile Gebrselassie`. */
async function holderOf(scene: Scene, span: PersonSpan, person: Person, sure: boolean): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, span.start - 130), span.start);
  const back = left.replace(/(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/, '');
  const possessed = span.possessive && POSSESSED.exec(lower.slice(span.end));
  const breaks =
    possessed &&
    (BREAKS.test(left) ||
      BREAKS.test(left.replace(/(?:[A-Za-zÀ-ɏ]+['’]s\s)?(?:[A-Za-zÀ-ɏ-]+\s){1,3}$/, '')) ||
      BREAKS.test(back));
  const by = possessed ? undefined : SET_BY.exec(left);
  const set = possessed
    ? undefined
    : (by ??
      TAKEN_FROM.exec(left) ??
      BROKEN_OF.exec(left) ??
      (HAD_SET.test(lower.slice(span.end)) && isBreaking(left) ? THE_RECORD.exec(left) : null));
  if (!(possessed && breaks) && !set) return undefined;
  if (span.via === 'epithet') return undefined;
  // `now replaces Young's record as the oldest`: both stood.
  if (/\bas (?:the|athletics|track)\b[^.;]{0,30}\b(?:oldest|longest)/.test(lower.slice(span.end))) return undefined;
  const start = set ? span.start - (left.length - set.index) : span.start;
  const end = possessed ? span.end + possessed[0].length : span.end;
  const record = spansOf(scene, 'record').find((each) => each.end > start && each.start < end);
  if (record && ((record.scope !== 'world' && record.scope !== 'any') || isUnheld(scene, record))) return undefined;
  if (/\b(?:course|national|meeting|olympic|championship|personal)\b/.test(lower.slice(start, end))) return undefined;
  const replaced = await replacedAt(scene, { start, end: span.end }, record);
  const before = replaced?.broken.before;
  if (!replaced || !before) return undefined;
  const { broken, breaker } = replaced;
  // A man's record is no woman's to break: the sentence speaks of another.
  if (person.sex !== breaker.sex) return undefined;
  // Named as the one before, he is not who broke it.
  if (person.id === breaker.id && span.via !== 'pronoun') return undefined;
  const basis: Basis = {
    type: 'previous-record',
    span,
    subject: person,
    claimed: `${person.name} held the ${recordWords(broken.list)} before`,
    asOf: broken.set.text,
    sources: [...before.sources, ...broken.step.sources],
  };
  const reason = reasonOf(broken, breaker);
  // Of two records the breaker set, the other may be meant.
  const other = replaced.also.find((each) => each.before && isHeldBy(each.before, person));
  if (other?.before && !isHeldBy(before, person))
    return supported(
      { ...basis, asOf: other.set.text, sources: [...other.before.sources, ...other.step.sources] },
      { actual: holdersOf(other.before), reason: reasonOf(other, breaker) },
    );
  // `the record held by Bubka` alone may be any.
  const isBroken = !set || BROKEN.test(lower.slice(0, span.start));
  if (isHeldBy(before, person) || sameMark(broken, person))
    return supported(basis, { actual: holdersOf(before), reason });
  const first = await brokenEarlier(scene, replaced, (old) => isHeldBy(old, person));
  if (first) return earlierClaim(scene, basis, first, breaker, person.name);
  if (unrecognised(scene, broken).length > 0) return undefined;
  // `his`, and a mark alone, may be of somebody or something else.
  // By the mark that is given it is another record: `a minute faster than the record of 64:02, set by Chepngetich`.
  const given = markedIn(scene, person).filter(({ records }) => records.includes('world'));
  if (given.length > 0 && given.every(({ discipline }) => discipline.id !== broken.list.discipline.id))
    return undefined;
  // So may the record of a course, which is called a record alone.
  if (set && !by && !/world/.test(lower.slice(start, end))) return undefined;
  // `more than a minute off the current record set by Kimetto`: it stood.
  if (SHORT_OF.test(lower.slice(0, start))) return undefined;
  if (span.via === 'pronoun' || (!record && !set && !/world/.test(lower.slice(start, end))) || !isBroken)
    return undefined;
  return contradictedIf(sure && replaced.sure, basis, { actual: holdersOf(before), reason });
}

/**
 * A record of the same list that the breaker had broken before the one that is told: `He had broken Young's record of
 * 46.78 only a month before`.
 */
async function brokenEarlier(
  scene: Scene,
  { broken, breaker }: { readonly broken: Broken; readonly breaker: Person },
  isIt: (old: NonNullable<Broken['before']>) => boolean,
): Promise<Broken | undefined> {
  for (const held of breaker.records) {
    if (held.area !== broken.list.area || held.discipline !== broken.list.discipline.id || held.set >= broken.step.set)
      continue;
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
  const sources = [...step.step.sources, ...(step.before?.sources ?? [])];
  const [holder] = step.before?.holders ?? [];
  const subject = holder?.id === undefined ? basis.subject : { id: holder.id, name: holder.name };
  return supported({ ...basis, subject, asOf: step.set.text, sources }, { actual, reason: reasonOf(step, breaker) });
}

/** The words before tell that a record fell. */
const isBreaking = (left: string): boolean =>
  /\b(?:br(?:oke|eaks|eaking)|beat(?:s|ing)?|better(?:s|ed|ing)|smash[a-z]*|eclips[a-z]+|surpass[a-z]*|lower[a-z]*|shatter[a-z]*|topp(?:ed|ing)|eras[a-z]+|improv[a-z]+)\s/.test(
    left,
  );

/** Somebody who equalled the record that was beaten held it, too. */
function sameMark({ list, before }: Broken, person: Person): boolean {
  return list.steps.some(({ step, stood }) => stood && step.value === before?.value && isHeldBy(step, person));
}

function reasonOf({ list, step, before }: Broken, breaker: Person): string {
  return `${breaker.name}'s ${step.mark} of ${step.set} replaced the ${recordWords(list)} of ${before?.mark} by ${before ? holdersOf(before) : 'nobody'} (${before?.set})`;
}

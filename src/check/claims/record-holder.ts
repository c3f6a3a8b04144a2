/**
 * Who holds a record, and who set one: `world record holder Kelvin Kiptum`, `holds the world record`, `the world 5,000
 * metres and 10,000 metres record-holder`, `smashed the world record on Sunday`, `a Rwandan record of 8:39.05`.
 *
 * The progression of world records is complete: who held one on the day of the text is known. Of areas and nations the
 * dataset has the record of today and few before, so there only the holder's own record confirms, and only the record
 * that stood already contradicts. A holder of then who is none today is outdated; what was set once stays true.
 */
import type { Discipline, Person } from '../../dataset/entries.ts';
import type { Claim, ClaimReader } from '../claim.ts';
import type { ClaimType } from '../finding.ts';
import type { RecordSpan, Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { markedIn } from '../verify/firm.ts';
import { isSame } from '../verify/marks/performance.ts';
import { breakerOf } from '../verify/old-records/breaker.ts';
import { apposedRecord } from '../verify/records/apposed-record.ts';
import { heldMark } from '../verify/records/held-mark.ts';
import { judgeHolder } from '../verify/records/holder.ts';
import { judgeNationalMark } from '../verify/records/national-mark.ts';
import { ownedRecord } from '../verify/records/owned-record.ts';
import { judgeRecordMark } from '../verify/records/record-mark.ts';
import { isUnheld } from '../verify/records/record-meant.ts';
import { judgeSet } from '../verify/records/record-set.ts';
import { holdersTold } from '../verify/records/told-holder.ts';

export const recordHolder: ClaimReader = {
  types: ['record-holder', 'national-record'],
  async read(scene) {
    if (!CUE.test(scene.reading.lower) && !isAnswer(scene)) return [];
    const claims: Claim[] = [];
    for (const span of spansOf(scene, 'record')) {
      const record = span.scope === 'any' ? worldOf(scene, span) : span;
      if (!record) {
        const owned = isUnheld(scene, span) || isTold(scene, span) ? undefined : await ownedRecord(scene, span);
        if (owned) claims.push(owned);
        continue;
      }
      if (!['world', 'area', 'nation'].includes(record.scope) || isUnheld(scene, record)) continue;
      if (isTold(scene, record)) continue;
      // `ran 9.69 in Shanghai, a world record`: of that mark, whatever else he had.
      const called = await apposedRecord(scene, record);
      const judged = called ? [called] : await judge(scene, record);
      const isKnown = judged.some(({ verdict }) => verdict !== 'unknown');
      const owned = isKnown ? undefined : await ownedRecord(scene, record);
      claims.push(...(owned ? [owned] : judged));
    }
    for (const { record, who, disciplines, span } of holdersTold(scene)) {
      if (claims.some(({ start, end, verdict }) => verdict !== 'unknown' && start < span.end && span.start < end))
        continue;
      const world: RecordSpan = { ...record, scope: 'world', areas: ['world'] };
      const held = { type: 'record-holder' as const, record: world, span, former: false, open: false, disciplines };
      claims.push(...(await judgeHolder(scene, { ...held, ...who, span })));
    }
    return claims;
  },
};

const CUE = /record|best|mark|\bno(?:body|\s[a-z]+)\shas\s/;
const isAnswer = ({ before: [asked] }: Scene): boolean =>
  asked !== undefined && /\brecord\b.*\?\s*$/.test(asked.reading.lower);

const isTold = ({ claims }: Scene, record: RecordSpan): boolean =>
  claims.some(({ type, start, end }) => type === 'previous-record' && start < record.end && record.start < end);

/** `holds the half marathon record`, `the holder of the 400m hurdles record`: with no word more, that of the world. */
function worldOf(scene: Scene, record: RecordSpan): RecordSpan | undefined {
  const { lower } = scene.reading;
  if (isOfWorld(scene, record) || isTheirs(scene, record) || isOfNews(scene, record))
    return { ...record, scope: 'world', areas: ['world'] };
  const named = spansOf(scene, 'discipline').find(
    ({ end }) => end <= record.start && /^(?:['’]s)?\s?$/.test(lower.slice(end, record.start)),
  );
  const left = named && lower.slice(Math.max(0, named.start - 50), named.start);
  if (!named || !left || /holder/.test(lower.slice(record.start, record.end))) return undefined;
  if (!/\b(?:holds?|owns?|has held|(?:holder|owner) of)\sthe\s(?:(?:men|women)['’]s\s)?$/.test(left)) return undefined;
  const indoors = /\bindoor/.test(lower);
  const had = castOf(scene).some(({ person }) =>
    person.records.some(
      ({ area, environment, discipline }) =>
        area === 'world' &&
        (environment === 'indoor') === indoors &&
        named.disciplines.some(({ id }) => id === discipline),
    ),
  );
  return had ? { ...record, scope: 'world', areas: ['world'] } : undefined;
}

/** `The record remains in the hands of Marita Koch, who ran 47.60`: the mark shows which. */
function isTheirs(scene: Scene, record: RecordSpan): boolean {
  const owner = /\bthe\s$/.test(scene.reading.lower.slice(0, record.start)) ? belongingTo(scene, record) : undefined;
  return owner !== undefined && shownBy(scene, owner.person).length > 0;
}

/** `Until that night the record belonged to Tsegay`, behind a sentence that tells of a record of the world. */
function isOfNews(scene: Scene, record: RecordSpan): boolean {
  const [last] = scene.before;
  const { lower } = scene.reading;
  return (
    last !== undefined &&
    /^\W*(?:until|till|before|up\sto)\s/.test(lower) &&
    /\bthe\s$/.test(lower.slice(0, record.start)) &&
    belongingTo(scene, record) !== undefined &&
    castOf(last).some(({ person }) => shownBy(last, person).length > 0)
  );
}

/** The disciplines of the world records of somebody whose marks a sentence gives. */
function shownBy(scene: Scene, person: Person): readonly Discipline[] {
  return markedIn(scene, person)
    .filter((each) => each.records.includes('world'))
    .map(({ discipline }) => discipline);
}

/** `The mile record of 3:43.13 has belonged to`: by its mark the record of the world. */
function isOfWorld(scene: Scene, record: RecordSpan): boolean {
  const mark = spansOf(scene, 'amount').find(
    ({ start }) =>
      start >= record.end &&
      /^\s(?:of|is(?:\sstill)?|remains|stands\sat)\s(?:the\s)?$/.test(scene.reading.lower.slice(record.end, start)),
  );
  return (
    mark !== undefined &&
    castOf(scene).some(({ person }) =>
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (each) => each.records.includes('world') && mark.readings.some((reading) => isSame(reading, each)),
      ),
    )
  );
}

export interface HeldClaim {
  readonly type: ClaimType;
  readonly record: RecordSpan;
  readonly span: { readonly start: number; readonly end: number };
  readonly person: Person;
  readonly sure: boolean;
  /** Held it once, as the words say: `former`. */
  readonly former: boolean;
  /** Words leave open whether it came to pass: `to break`, `could break`. */
  readonly open: boolean;
  /** Which record it is, where its mark tells. */
  readonly disciplines?: readonly Discipline[];
  /** Held from a day of the past on: `has held since 2004`. */
  readonly since?: boolean;
  /** Of the past as words go: `belonged to`, which it may do still. */
  readonly belonged?: boolean;
  /** Held until what is the news: `until Sunday`, `replaces Kipchoge as`. */
  readonly untilNow?: boolean;
}

/** Until what is told happened. */
const UNTIL_NOW =
  /\b(?:until|till|before)\s(?:now|today|yesterday|last night|(?:this|the|last|that)\s(?:race|day|week|weekend|morning|evening|afternoon)|(?:last\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** `Before Kosgei's 2:14:04 the record was in the hands of`: with no day of its own, until what is told. */
const untilThat = (scene: Scene, { start }: Span): boolean =>
  /^\W*(?:before|until|till)\s/.test(scene.reading.lower) &&
  !spansOf(scene, 'date').some((date) => date.start < start && !date.relative);
/** `replaces Kipchoge as world record holder`. */
const REPLACED = /\b(?:replac|succeed|supplant|dethron|oust|displac)[a-z]*\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

const HOLDS =
  /\b(?:holds?|holding|held|owns|owned|possess[A-Za-zÀ-ɏ]*|boasts?|still has|has the|has a|has both)\s(?:(?!\b(?:and(?!\s\d)|but|by|in)\b)[A-Za-zÀ-ɏ\d'’.,()-]+\s){0,8}$/;
/** `shattering the record of 12.87 held by Robles`: until then. */
const BROKEN =
  /\b(?:br(?:oke|eak|eaking|oken)|beat(?:s|ing|en)?|better(?:s|ed|ing)|smash(?:ed|es|ing)|improv(?:ed|es|ing)(?:\son)?|eclips(?:ed|es|ing)|surpass(?:ed|es|ing)|topp(?:ed|ing)|shatter(?:ed|s|ing)|eras(?:ed|es|ing)|lower(?:ed|s|ing)|obliterat(?:ed|ing)|demolish(?:ed|ing))\s(?:the|a)\s(?:(?!(?:and|but|in|with|by|at)\s)[a-z\d,.'’-]+\s){0,6}$/;
const FOR_YEARS = /^(?:\s[a-z\d,]+){0,4}?\sfor\s(?:[a-z\d-]+\s){1,4}(?:years|months|weeks|days|decades?)\b/;
const SET =
  /\b(set(?:s|ting)?|br(?:oke|eaks|eaking|oken|eak)|smash[A-Za-zÀ-ɏ]*|lower[A-Za-zÀ-ɏ]*|better(?:s|ed|ing)|improv[A-Za-zÀ-ɏ]+|shatter[A-Za-zÀ-ɏ]*|equal[A-Za-zÀ-ɏ]*|tie[sd]|eclips[A-Za-zÀ-ɏ]+|obliterat[A-Za-zÀ-ɏ]+|demolish[A-Za-zÀ-ɏ]*|claim[A-Za-zÀ-ɏ]*|establish[A-Za-zÀ-ɏ]*|rewrote|rewrit[A-Za-zÀ-ɏ]*|destroy[A-Za-zÀ-ɏ]*|surpass[A-Za-zÀ-ɏ]*|beat|beats|beating|crush[A-Za-zÀ-ɏ]*|rais(?:ed|es|ing)|extend(?:ed|s|ing)|post(?:ed|s|ing)|clock(?:ed|s|ing)|record(?:ed|s|ing)|ran|r[au]n(?:s|ning)?|produced|snatched|captured|took|taking|erased|annihilated|pulverised|topped|toppled)\s(?:(?!\b(?:but|while|who|which|when|after|before|by|attempt|pace|schedule|under|outside|off|short|behind|missed|inside|than|for|coach|from)\b)[A-Za-zÀ-ɏ\d'’.,:()-]+\s){0,9}$/;
/** `won in a world record of`: in, with or for a record. */
const WITH =
  /\b(?:in|with|for)\s(?:an?|the|another|yet another|his|her)\s(?:(?!\b(?:and|but|attempt|pace)\b)[A-Za-zÀ-ɏ\d'’-]+\s){0,6}$/;
const WAS_BEFORE = /\b(?:was|had been|used to be)\s(?:[A-Za-zÀ-ɏ\d,.'’-]+\s){0,6}$/;
/** `holder of the shot put world record`. */
const HOLDER_OF = /\b(?:holder|owner|possessor)\sof\s(?:the\s|both\sthe\s|a\s)?(?:[A-Za-zÀ-ɏ\d,.'’-]+\s){0,6}$/;
const BELONGS =
  /^(?:,\s(?:which|that)\s[^.;,]{4,70},|,?\s(?:of\s)?\d[\d,.:]{1,8}(?:m|\s(?:points|metres|seconds))?,?)?(?:\s(?:for|in|at|over|of)\s(?:the\s)?[A-Za-zÀ-ɏ\d,.:'’\s-]{2,40}?)?,?\s(?:(?:is|was|has|had|still|now|currently|which|that|been|remains|jointly)\s){0,4}(?:belong(?:s|ed|ing)?\sto|(?:stay|rest|remain|lie)(?:s|ed)?\swith|(?<=\b(?:is|still|now)\s)with|held\sby|owned\sby|in\sthe\s(?:hands|possession|name)\sof|the\sproperty\sof)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const IS_HIS =
  /^(?:,?\s(?:of\s)?\d[\d,.:]{1,8}(?:m|\s(?:points|metres|seconds))?,?)?\s(?:is|was|remains)\s(?:(?:still|now|not|also)\s){0,2}(?:[a-zà-ɏ'’-]+\s){0,2}$/;
const OPEN =
  /\b(?:to|could|would|can|cannot|might|may|will|not|never|n['’]t|fail[A-Za-zÀ-ɏ]*|attempt[A-Za-zÀ-ɏ]*|try[A-Za-zÀ-ɏ]*|tried|hop[A-Za-zÀ-ɏ]+|aim[A-Za-zÀ-ɏ]*|want[A-Za-zÀ-ɏ]*|bid|if|whether|target[A-Za-zÀ-ɏ]*|without|almost|nearly|just miss[A-Za-zÀ-ɏ]*|narrowly|chas[A-Za-zÀ-ɏ]+|before|dream[A-Za-zÀ-ɏ]*|capable|able|goal|plan[A-Za-zÀ-ɏ]*|denied|instead of|close to|near|no one|nobody|expected|likely|set out|only)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/;
const NOT_RECORD =
  /^\s?(?:days?\b|night|attempt|pace|schedule|bid|bonus|progression|ratification|application|hopes?|chance|ambition|target|chase|contender|dream|potential|shape|form|quest|territory|shoes?|line|lights?|is\s|was\s|had\s|has\s|stands|stood|will|at the time|that\s(?:had|has)|which)/;

/** `world record holder over 10,000 metres for five years`, `from 2016 to 2021`: as long as that, whoever holds it now. */
const FOR_A_TERM =
  /^(?:\s(?:over|in|at|for)\s(?:the\s)?(?:\d[\d,]*(?:\s?m\b|\smet(?:re|er)s)?|[a-z]+)(?:\s(?:hurdles|jump|put|throw|vault|steeplechase))?)?,?\s(?:for\s(?:(?:almost|nearly|more than|over|some|about|the best part of|a total of)\s)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|many|several)\s(?:days|weeks|months|years|decades?)|(?:from|between)\s\d{4}\s(?:to|until|till|and)\s\d{4})\b/;

async function judge(scene: Scene, record: RecordSpan): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const type: ClaimType = record.scope === 'world' ? 'record-holder' : 'national-record';
  const left = lower.slice(Math.max(0, record.start - 110), record.start);
  const right = lower.slice(record.end, record.end + 60);
  const said = lower.slice(record.start, record.end);
  const base = {
    type,
    record,
    former:
      /^(?:previous|old|former|earlier)\b/.test(said) ||
      /(?:\bformer|\bex|\bonce|\bthen|\bone-time|\bonetime|\bprevious|\bpast|\berstwhile|(?<![-\s]years?[-\s])\bold)[\s-](?:[A-Za-zÀ-ɏ\d'’-]+[\s-]){0,4}$/.test(
        left,
      ) ||
      FOR_A_TERM.test(right),
  };
  const untilNow = UNTIL_NOW.test(lower) || untilThat(scene, record);
  if (/hold(?:er|ing)/.test(said)) {
    const holders = /holders$/.test(said) ? listedBehind(scene, record) : [];
    if (holders.length > 1) {
      const claims: Claim[] = [];
      for (const each of holders)
        claims.push(...(await judgeHolder(scene, { ...base, ...each, open: false, span: spoken(scene, record) })));
      return claims;
    }
    const who = apposedTo(scene, record);
    if (!who) return [];
    if (who.replaced)
      return judgeHolder(scene, {
        ...base,
        ...who,
        former: true,
        open: false,
        untilNow: true,
        span: spoken(scene, record),
      });
    // `was the record holder until 2016` tells of a time that is over.
    const was = WAS_BEFORE.test(lower.slice(0, record.start)) && !/^\s?(?:at|on|going|coming)\b/.test(right);
    const held = { ...base, ...who, former: base.former || was, open: false, span: spoken(scene, record) };
    const marked = type === 'record-holder' ? heldMark(scene, record, who) : undefined;
    if (!marked) return judgeHolder(scene, held);
    return [...(await judgeHolder(scene, { ...held, disciplines: [marked.discipline] })), ...marked.claims];
  }
  const told = await judgeRecordMark(scene, record, spoken(scene, record));
  if (told) return [told];
  const owner = belongingTo(scene, record);
  if (owner) {
    const until = Math.max(record.end + 14, owner.span.start);
    const words = lower.slice(record.end, until);
    const past = /\b(?:had|was|were|once)\b/.test(words) || BROKEN.test(left);
    const shown = record.scope === 'world' ? shownBy(scene, owner.person) : [];
    const told = shown.length > 0 ? { disciplines: shown.slice(0, 1) } : {};
    return judgeHolder(scene, {
      ...base,
      ...owner,
      ...told,
      former: base.former || past || untilNow,
      open: past,
      untilNow,
      belonged: /\bbelonged\b/.test(words),
      span: withMark(scene, record, owner.person),
    });
  }
  if (NOT_RECORD.test(right) || /break/.test(said)) return [];
  const marked = type === 'national-record' ? await judgeNationalMark(scene, record, base) : undefined;
  if (marked) return [marked];
  const holds = HOLDS.exec(left);
  if (holds) {
    const who = breakerOf(scene, { start: record.start - (left.length - holds.index), end: record.end });
    const told = left.slice(0, holds.index);
    // `For the first time in years he did not hold the record`
    if (/\b(?:not|never|no longer|neither|n['’]t)\s(?:[a-z]+\s)?$/.test(told)) return [];
    // `has held the record since 2004`: to this day.
    const since = /\b(?:has|have)\s$/.test(told) && /\bsince\b/.test(lower.slice(record.end));
    const past =
      (holds[0].startsWith('held') && !since) ||
      // `holding the record for nine years`
      (holds[0].startsWith('holding') && FOR_YEARS.test(lower.slice(record.end))) ||
      /\b(?:had|once|previously)\s$/.test(told);
    return who
      ? judgeHolder(scene, { ...base, ...who, former: past, open: past, since, untilNow, span: spoken(scene, record) })
      : [];
  }
  const set = /records$/.test(said) ? null : (SET.exec(left) ?? WITH.exec(left));
  if (!set) return [];
  const start = record.start - (left.length - set.index);
  const who = breakerOf(scene, { start, end: record.end });
  if (!who) return [];
  const open =
    OPEN.test(left.slice(0, set.index)) ||
    WITH.test(left) ||
    (/^(?:set|setting)\b/.test(set[0]) === false && /\?/.test(right));
  const claim = await judgeSet(scene, { ...base, ...who, open, span: { start, end: record.end } });
  return claim ? [claim] : [];
}

/** `the 800m record is held by Rudisha`, `Crouser, holder of the shot put world record`. */
function belongingTo(scene: Scene, record: Span): { person: Person; sure: boolean; span: Span } | undefined {
  const { lower, text } = scene.reading;
  const people = castOf(scene);
  const behind = people.find(({ span }) => span.start >= record.end && !span.possessive);
  if (behind && BELONGS.test(text.slice(record.end, behind.span.start).toLowerCase())) return behind;
  // `The world record, 2:01:09, is still Kipchoge's.`
  const his = people.find(({ span }) => span.start >= record.end && span.possessive && span.via !== 'pronoun');
  if (
    his &&
    IS_HIS.test(lower.slice(record.end, his.span.start)) &&
    /^(?:['’]s?)?(?:[.,;]|$|\sand\s|\sfrom\s)/.test(lower.slice(his.span.end))
  )
    return his;
  const left = lower.slice(Math.max(0, record.start - 80), record.start);
  const holder = HOLDER_OF.exec(left);
  if (!holder) return undefined;
  const at = { start: record.start - (left.length - holder.index), end: record.end };
  const last = people.filter(({ span }) => span.end <= at.start).at(-1);
  if (
    last &&
    !last.span.possessive &&
    /^(?:,|\s\(|\s?[—–-]\s|\s(?:is|as|remains)\b)[^.;]{0,30}$/.test(lower.slice(last.span.end, at.start))
  )
    return last;
  const next = people.find(({ span }) => span.start >= record.end);
  return next && /^,?\s(?:[A-Z][A-Za-zÀ-ɏ’'-]+\s)?$/.test(text.slice(record.end, next.span.start)) ? next : undefined;
}

const BEING = /^\s(?:is|was|remains)\s(?:still\s|now\s|also\s)?the\s(?:[a-zà-ɏ\d,'’-]+\s){0,5}$/;

/** The record with the words before it that say which: `world record holder`. */
function spoken({ reading }: Scene, { start, end }: Span): { start: number; end: number } {
  const back = reading.lower.slice(Math.max(0, start - 60), start);
  const which =
    /(?:\b(?:world|african|european|asian|national|[A-Za-zÀ-ɏ]+)(?:\s(?:and|marathon|mile|half|[\d,]+ ?m(?:et(?:re|er)s?)?|hurdles|steeplechase|pole vault|vault|jump|long|high|triple|discus|hammer|javelin|shot put|decathlon|indoor))*\s)$/.exec(
      back,
    );
  return { start: which ? start - which[0].length : start, end };
}

/** The same up to the mark right behind the record, where it is right: `the world record, 6,645 points,`. */
function withMark(scene: Scene, record: Span, person: Person): { start: number; end: number } {
  const { start, end } = spoken(scene, record);
  const mark = spansOf(scene, 'amount').find(
    (each) =>
      each.start >= end &&
      each.start - end < 12 &&
      /^,?\s(?:of\s)?$/.test(scene.reading.lower.slice(end, each.start)) &&
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (deed) => deed.records.length > 0 && each.readings.some((reading) => isSame(reading, deed)),
      ),
  );
  return { start, end: mark?.end ?? end };
}

/** `world record holder Kelvin Kiptum`, `Kipchoge, the world record holder,`, `recognise Kejelcha as the holder`. */
function apposedTo(
  scene: Scene,
  record: Span,
): { readonly person: Person; readonly sure: boolean; readonly replaced?: true } | undefined {
  const people = castOf(scene);
  const { lower, text } = scene.reading;
  const being = people.findLast(({ span }) => span.end <= record.start);
  // `Crouser is the shot put record holder, Rojas that of the triple jump`
  if (being && !being.span.possessive && BEING.test(lower.slice(being.span.end, record.start))) return being;
  const next = people.find(({ span }) => span.start >= record.end && span.via !== 'pronoun' && span.via !== 'epithet');
  if (next && isNamedBehind(scene, record, next.span)) return next;
  if (
    next &&
    /^[\s,]{1,2}(?:and\s(?:[A-Za-zÀ-ɏ-]+\s){1,4})?(?:[A-Z][A-Za-zÀ-ɏ’'-]+\s)?$/.test(
      text.slice(record.end, next.span.start),
    )
  )
    return next;
  const last = people.filter(({ span }) => span.end <= record.start).at(-1);
  if (!last || last.span.possessive) return undefined;
  const between = lower.slice(last.span.end, record.start);
  if (/^\sas\s/.test(between) && REPLACED.test(lower.slice(0, last.span.start)))
    return { person: last.person, sure: last.sure, replaced: true };
  if (
    between.length > 100 ||
    /\b(?:no longer|not|never)\b|n['’]t\b/.test(between) ||
    /\b(?:beat|beating|over|against|to|from|by|behind|ahead|with|than|said|join[A-Za-zÀ-ɏ]*|like|behind)\s/.test(
      between.replace(/\bby far\b/, ''),
    )
  )
    return undefined;
  return /^(?:,|\s\(|\s?[—–-]\s|\s(?:is|was|as|remains|became|being|has been|are)\b)/.test(between) ? last : undefined;
}

/** `World record holders Eliud Kipchoge (2:01:09) and Brigid Kosgei`, each with the event that stands behind the name. */
function listedBehind(scene: Scene, record: Span): readonly Pick<HeldClaim, 'person' | 'sure' | 'disciplines'>[] {
  const { lower } = scene.reading;
  const found: Pick<HeldClaim, 'person' | 'sure' | 'disciplines'>[] = [];
  let at = record.end;
  for (const { span, person, sure } of castOf(scene)) {
    if (span.start < at || span.via === 'pronoun') continue;
    const words = lower.slice(at, span.start);
    if (!(found.length === 0 ? FIRST : NEXT).test(words)) break;
    const isBeside = ({ start }: Span) => start >= span.end && /^\s\($/.test(lower.slice(span.end, start));
    const named = spansOf(scene, 'discipline').find(isBeside)?.disciplines;
    const marked = spansOf(scene, 'amount').some(isBeside) ? shownBy(scene, person).slice(0, 1) : [];
    const disciplines = named ?? (marked.length > 0 ? marked : undefined);
    found.push({ person, sure, ...(disciplines ? { disciplines } : {}) });
    at = span.end;
  }
  return found;
}

const FIRST = /^[\s,:]{1,2}(?:[a-zà-ɏ]+['’]s\s)?$/;
const NEXT = /^(?:\s\([^()]{0,30}\))?(?:,\s|,?\s(?:and|&|as well as)\s)(?:[a-zà-ɏ]+['’]s\s)?$/;

/** `the world record holder in the javelin, Barbora Spotakova,`: the discipline, and then who it is. */
function isNamedBehind(scene: Scene, record: Span, name: Span): boolean {
  const { lower } = scene.reading;
  const discipline = spansOf(scene, 'discipline').find(({ start, end }) => start >= record.end && end <= name.start);
  return (
    discipline !== undefined &&
    /^\s(?:in|for|at|over|of)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(record.end, discipline.start)) &&
    /^(?:\s(?:throw|event|race))?,?\s(?:[a-zà-ɏ]+['’]s\s)?$/.test(lower.slice(discipline.end, name.start))
  );
}

/**
 * Who holds a record, and who set one: `world record holder Kelvin Kiptum`, `holds the world record`, `the world 5,000
 * metres and 10,000 metres record-holder`, `smashed the world record on Sunday`, `a Rwandan record of 8:39.05`.
 *
 * The progression of world records is complete: who held one on the day of the text is known. Of areas and nations the
 * dataset has the record of today and few before, so there only the holder's own record confirms, and only the record
 * that stood already contradicts. A holder of then who is none today is outdated; what was set once stays true.
 */
import type { Claim, ClaimReader } from '../claim.ts';
import type { ClaimType } from '../finding.ts';
import type { RecordSpan, Span } from '../reading/span.ts';
import { type Scene, spansOf } from '../scene.ts';
import { breakerOf } from '../verify/old-records/breaker.ts';
import { isBeforeAnother } from '../verify/old-records/old-words.ts';
import { apposedTo, listedBehind } from '../verify/records/apposed-holder.ts';
import { apposedRecord } from '../verify/records/apposed-record.ts';
import { belongingTo } from '../verify/records/belonging.ts';
import { heldMark } from '../verify/records/held-mark.ts';
import { judgeHolder } from '../verify/records/holder.ts';
import { judgeNationalMark } from '../verify/records/national-mark.ts';
import { ownedRecord } from '../verify/records/owned-record.ts';
import { judgeRecordMark } from '../verify/records/record-mark.ts';
import { isUnheld } from '../verify/records/record-meant.ts';
import { worldOf } from '../verify/records/record-of-world.ts';
import { judgeSet } from '../verify/records/record-set.ts';
import { shownBy } from '../verify/records/shown.ts';
import { spoken, withMark } from '../verify/records/spoken.ts';
import { standingMarks } from '../verify/records/standing-mark.ts';
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
      const all = called ? [called] : await judge(scene, record);
      // `Before Assefa the record had been Kosgei's`: held against the record before hers, and not before the news.
      const judged = isBeforeAnother(scene) ? all.filter(({ verdict }) => verdict !== 'contradicted') : all;
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
    const isBeside = (one: Claim, other: Claim) =>
      one.subject?.id === other.subject?.id && one.start < other.end && other.start < one.end;
    const standing = (await standingMarks(scene)).filter(
      (each) => !claims.some((claim) => claim.verdict === 'supported' && isBeside(claim, each)),
    );
    return [...claims.filter((claim) => !standing.some((each) => isBeside(claim, each))), ...standing];
  },
};

const CUE = /record|best|mark|\bno(?:body|\s[a-z]+)\shas\s/;
const isAnswer = ({ before: [asked] }: Scene): boolean =>
  asked !== undefined && /\brecord\b.*\?\s*$/.test(asked.reading.lower);

const isTold = ({ claims }: Scene, record: RecordSpan): boolean =>
  claims.some(({ type, start, end }) => type === 'previous-record' && start < record.end && record.start < end);

/** Until what is told happened. */
const UNTIL_NOW =
  /\b(?:until|till|before)\s(?:now|today|yesterday|last night|(?:this|the|last|that)\s(?:race|day|week|weekend|morning|evening|afternoon)|(?:last\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** `Before Kosgei's 2:14:04 the record was in the hands of`: with no day of its own, until what is told. */
const untilThat = (scene: Scene, { start }: Span): boolean =>
  /^\W*(?:before|until|till)\s/.test(scene.reading.lower) &&
  !spansOf(scene, 'date').some((date) => date.start < start && !date.relative);
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
      /(?:\bformer|\bex|\bonce|\bthen|\bone-time|\bonetime|\bprevious|\bpast|\berstwhile|(?<![-\s]years?[-\s])\bold)[\s-](?:(?:[A-Za-zÀ-ɏ\d'’-]|(?<=\d)[,.](?=\d))+[\s-]){0,4}$/.test(
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

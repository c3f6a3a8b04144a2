/**
 * The mark of a record that fell, as the words of its fall give it: `beating the world record of 2:01:09`, `shattered the
 * European record (2:05:48)`, `well inside the 2:01:09 world record`.
 */
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { roleOf } from '../role.ts';

export interface FallenMark {
  readonly amount: AmountSpan;
  /** Where the words of the fall begin: whoever broke it stands before. */
  readonly start: number;
  readonly end: number;
  /** The words name whose record it was. */
  readonly possessed: boolean;
}

/** The words of the fall, up to the record or to its mark: `broke the European `. */
const FALL =
  /\b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|ing|en)?|better(?:s|ed|ing)|smash[a-z]*|improv[a-z]+|eclips[a-z]+|obliterat[a-z]+|surpass[a-z]*|topp?(?:ed|ing|led|ling)|shatter[a-z]*|destroy[a-z]*|demolish[a-z]*|crush[a-z]*|eras[a-z]+|replac[a-z]+|overtak[a-z]+|exceed[a-z]*|annihilat[a-z]+|inside|under|past|beyond|off|than)\s(?:(?:on|upon|away)\s)?(?:(?:the|that|his|her|their|own|an?)|(?:[a-zà-ɏ.-]+\s){0,3}[a-zà-ɏ-]+(['’]s?))\s(?:(?!(?:in|with|by|at|and|but)\s)[a-zà-ɏ\d-]+\s){0,5}$/;
/** `cut the record from 2:01:09 to 2:00:35`. */
const CUT =
  /\b(?:cut|lower|improv|rais|tak|took|br[oi][nu]g|reduc|push|slash|trim|better|mov|extend|whittl|drag|carr[iy]|advanc)[a-z]*\s(?:(?:the|that|his|her|their|own)|(?:[a-zà-ɏ.-]+\s){0,3}[a-zà-ɏ-]+(['’]s?))\s(?:(?!(?:in|with|by|at|and|but)\s)[a-zà-ɏ\d,-]+\s){0,5}$/;
const FROM = /^(?:\s(?:for|in|over)\s(?:the\s)?[a-z\d,-]{2,14}(?:\s[a-z]+){0,2})?\sfrom\s(?:the\s)?$/;
const TO = /^(?:\s?(?:m|met(?:re|er)s|points))?\sto\s/;
const TO_MARK =
  /^(?:\s(?:for|in|over)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?[a-z\d,-]{2,14}(?:\s(?:m|met(?:re|er)s|marathon|hurdles|jump|steeplechase|vault|put|throw)){0,2})?(?:\s(?:of|at)\s|:\s|,\s|\s\()(?:an?\s|the\s)?$/;

const SET_BY = /^(?:m|\smet(?:re|er)s)?\)?,?\s(?:(?:[a-z]+\s){0,3}by\s|that\s|which\s)(?:[a-zà-ɏ'’-]+\s){0,4}$/;

/** @returns undefined where the words tell of no record that fell, or give no mark of it, or whose mark it is */
export function fallenMark(scene: Scene, record: RecordSpan): FallenMark | undefined {
  const { lower } = scene.reading;
  const amounts = spansOf(scene, 'amount').filter((span) => roleOf(scene, span) !== 'gap');
  const fallBefore = (at: number, words = FALL) => {
    const left = lower.slice(Math.max(0, at - 90), at);
    const fell = words.exec(left);
    return fell ? { start: at - (left.length - fell.index), possessed: fell[1] !== undefined } : undefined;
  };
  const cut = fallBefore(record.start, CUT);
  const old =
    cut &&
    amounts.find(
      ({ start, end }) => start >= record.end && FROM.test(lower.slice(record.end, start)) && TO.test(lower.slice(end)),
    );
  if (cut && old) return { amount: old, ...cut, end: old.end };
  // `the record of 2:01:09 set by Kipchoge`: a mark of his, which is held against all he did.
  const isSet = (from: number) =>
    castOf(scene).some(({ span }) => span.start >= from && SET_BY.test(lower.slice(from, span.start)));
  const fell = fallBefore(record.start);
  const after =
    fell === undefined
      ? undefined
      : amounts.find((each) => each.start >= record.end && TO_MARK.test(lower.slice(record.end, each.start)));
  if (fell && after) return isSet(after.end) ? undefined : { amount: after, ...fell, end: after.end };
  const before = amounts.find(
    ({ end }) =>
      end < record.start && /^(?:m|\smet(?:re|er)s?)?\s(?:[a-z]+\s){0,3}$/.test(lower.slice(end, record.start)),
  );
  const from = before && fallBefore(before.start);
  return before && from && !isSet(record.end) ? { amount: before, ...from, end: record.end } : undefined;
}

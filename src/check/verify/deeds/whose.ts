/** Whose a record was that somebody broke, as words tell it: `Young's record`, `the record held by Young`, `it from Young`. */
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { isUnheld } from '../records/record-meant.ts';

/** From a possessor to his record. */
const HIS =
  /^['’]s?\s(?:(?!(?:course|national|american|european|african|asian|personal|olympic|championships?|games|meeting|u20|and|but)\s)[a-zà-ɏ\d'’,.:-]+\s){0,7}?(?:record|mark|standard|best)s?(?![a-zà-ɏ-])/;
/** A word from a record to whose it was, but for his nation and his title. */
const TO_HIM =
  /^(?:of|by|from|off|away|to|at|in|that|which|was|had|been|set|held|run|owned|established|posted|belonging|belonged|previously|jointly|the|great|legend|former|olympic|champion|his|her|record|time|mark|fellow|[a-zà-ɏ]+['’]s|[a-zà-ɏ]{4,12}(?:n|h|se)|[\d:.]+m?|seconds|met(?:re|er)s|compatriot),?$/;
/** Behind whoever had it, `the record Kipchoge had set`. */
const HAD_SET =
  /^\s(?:had\s)?(?:previously\s)?(?:set|run|ran|held|established|recorded|clocked|jumped|threw|thrown|owned)\b/;
const BREAKING =
  /\b(?:br(?:oken?|eaks?|eaking)|beat(?:s|ing|en)?|better(?:s|ed|ing)|best(?:ed|ing)|smash[a-z]*|lower[a-z]*|improv[a-z]+|eclips[a-z]+|obliterat[a-z]+|surpass[a-z]*|topp[a-z]+|toppl[a-z]+|shatter[a-z]*|destroy[a-z]*|demolish[a-z]*|crush[a-z]*|eras[a-z]+|replac[a-z]+|overt[ao][a-z]+|exceed[a-z]*|took|tak(?:es|ing)|wrest[a-z]+|snatch[a-z]+|seiz[a-z]+|wip[a-z]+|shav[a-z]+|slic[a-z]+|(?:faster|quicker|better|higher|further|farther|longer|more) than|inside|ended|ending)\s/;
/** `was two seconds off the record of`: it stood. */
const SHORT =
  /\b(?:short|outside|shy|adrift|behind|missed|slower|close to|attack|attempt[a-z]*|could|would|not|never|which|in turn|will|hop[a-z]+|want[a-z]*|aim[a-z]*|current|joins?)\b|n['’]t\b|\b(?:was|were|is|finished|came)\s(?:[a-z\d.-]+\s){1,6}off\b/;

/** @returns whether words make somebody the one whose world record was broken */
export function isToldAsHolder(scene: Scene, span: PersonSpan): boolean {
  const { lower } = scene.reading;
  if (span.via === 'pronoun' || span.via === 'epithet') return false;
  const right = lower.slice(span.end, span.end + 110);
  if (/\bas (?:the|athletics|track)\b[^.;]{0,30}\b(?:oldest|longest)/.test(right)) return false;
  const his = span.possessive ? HIS.exec(right) : null;
  const record = his
    ? undefined
    : (spansOf(scene, 'record').findLast(({ end }) => end <= span.start) ?? markBefore(lower, span));
  if (!his && !record) return false;
  const words = record ? lower.slice(record.end, span.start) : '';
  const start = Math.min(span.start, record?.start ?? span.start);
  if (record && !(leadsTo(words) && (/\b(?:of|by|from|off|to)\b/.test(words) || HAD_SET.test(right)))) return false;
  // `Kipchoge's London mark`: that of a course.
  if (his && spansOf(scene, 'place').some((each) => each.start > span.end && each.end < span.end + his[0].length))
    return false;
  const named = his
    ? spansOf(scene, 'record').find((each) => each.end > span.end && each.start < span.end + his[0].length)
    : record;
  if (named && 'scope' in named && ((named.scope !== 'world' && named.scope !== 'any') || isUnheld(scene, named)))
    return false;
  // Of a course a record is told as one, too, but for one that is somebody's.
  // `Moses's 29-year-old 400m hurdles best`: what is that old is a record; his best is another thing.
  const isOld = his !== null && /\byear-old\s/.test(his[0]);
  if (his && /best$/.test(his[0]) && !isOld && !/world best$/.test(his[0])) return false;
  if (!isOld && !(named && 'scope' in named && named.scope === 'world') && !(his && named) && !/\bby\b/.test(words))
    return false;
  const from = clauseStart(lower, start);
  const left = lower.slice(from, start);
  // `Chepngetich broke the record, and Kosgei's mark`: whoever breaks it stands before, in the clause or its subject.
  return BREAKING.test(left) && !SHORT.test(left) && castOf(scene).length > 1;
}

/** Behind whoever had it, that it passed to another: `lost his world record to`. */
const GAVE_UP =
  /^\s(?:has\s|had\s)?(?:lost|relinquished|surrendered|yielded|handed\sover)\s(?:his|her|the)\s[^.;]{0,50}\b(?:record|mark)\s[^.;]{0,30}?\bto\s/;
/** Behind whoever had it, that he did so up to the news: `had owned the record since 1996 until`. */
const HAD_UNTIL =
  /^\s(?:had|held|owned)\s(?:held\s|owned\s|had\s|possessed\s|kept\s)?the\s[^.;]{0,60}\brecord\s[^.;]{0,40}?\b(?:before|until|till)\s/;
/** `The record had been Komen's until`. */
const WAS_HIS = /\brecord\b[^.;]{0,30}\s(?:was|had been)\s(?:[a-zà-ɏ'’-]+\s){0,2}$/;
const UNTIL = /^['’]?s?\s(?:until|till|before)\s/;
/** Behind whoever had it, what he was: `as the world record holder`, `of the record`. */
const AS_HOLDER = /^\s(?:as|of)\s(?:the\s)?[^.;]{0,50}\brecord\b/;
/** Before whoever had it, that another stands in his place. */
const IN_PLACE_OF =
  /\b(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|t(?:ook|akes|aking)\sover\sfrom|dethron(?:es|ed|ing)|reliev(?:es|ed|ing)|oust(?:s|ed|ing)|stripp(?:ed|ing)|depriv(?:es|ed|ing)|robb(?:ed|ing))\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
/** Before whoever had it, that it came from him. */
const FROM_HIM =
  /\b(?:pass(?:es|ed)|went|moves|moved|t(?:ook|akes|aken|aking)|wrest(?:s|ed|ing)|snatch(?:es|ed|ing)|inherit(?:s|ed))\s(?:[^.;]{0,60}\s)?from\s(?:[a-zà-ɏ'’-]+\s){0,2}$/;
/** Before whoever had it, that he was the one before: `predecessor as the record holder was`. */
const HOLDER_BEFORE = /\b(?:predecessor|previous|former)\b[^.;]{0,60}\bwas\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

/** @returns whether words make somebody the one after whom another had the record, where no words say that it was broken */
export function isToldAsBefore(scene: Scene, span: PersonSpan): boolean {
  const { lower } = scene.reading;
  if (span.via === 'pronoun' || span.via === 'epithet' || !/\brecord/.test(lower)) return false;
  const [left, right] = [lower.slice(Math.max(0, span.start - 110), span.start), lower.slice(span.end, span.end + 140)];
  if (/\b(?:would|could|may|might|will|not|never|hop[a-z]+|wants?|aims?)\b|n['’]t\b/.test(lower)) return false;
  const has = (words: string) => /\brecord\b/.test(words);
  return (
    (!span.possessive && (GAVE_UP.test(right) || HAD_UNTIL.test(right))) ||
    (IN_PLACE_OF.test(left) && AS_HOLDER.test(right)) ||
    (FROM_HIM.test(left) && has(left)) ||
    (HOLDER_BEFORE.test(left) && has(left)) ||
    (span.possessive && WAS_HIS.test(left) && UNTIL.test(right))
  );
}

/** Word by word: a pattern of all of them would try each word in several ways. */
const leadsTo = (words: string): boolean =>
  /^\s(?:.*\s)?$/s.test(words) &&
  words
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || TO_HIM.test(word));

/** `the mark held by`, no record by its name. */
function markBefore(lower: string, { start }: { readonly start: number }) {
  const at = Math.max(lower.lastIndexOf(' mark ', start), lower.lastIndexOf(' standard ', start));
  return at < 0 || start - at > 60 ? undefined : { start: at + 1, end: lower.indexOf(' ', at + 1) };
}

/** Where what is told begins: behind the last stop. */
function clauseStart(lower: string, at: number): number {
  const left = lower.slice(0, at);
  return Math.max(left.lastIndexOf('; '), left.lastIndexOf(': '), left.lastIndexOf(' but ')) + 1;
}

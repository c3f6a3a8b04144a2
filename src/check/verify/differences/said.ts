/**
 * What the words around an amount say of a difference: which side the one who is told of lies on, and where the words
 * for the other side stand, if there are any. `31 seconds behind in second`, `by 11`, `added 18 centimetres`.
 */
import { wordKind } from '../../clauses/words.ts';
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';

export interface Said {
  readonly side: 'better' | 'worse' | 'less' | 'more' | undefined;
  /** Where the words for the other side stand; nothing where they are left out. */
  readonly start: number;
  readonly end: number;
  /** Whoever is told of stands before it. */
  readonly from: number;
  /** `another four seconds back`: behind whoever came before. */
  readonly further: boolean;
  /** Of a race, or of a mark that was improved, where the words show it. */
  readonly of: 'race' | 'mark' | undefined;
}

const COMPARED =
  /^[\s-](?:(?:further|too|still|just|all|home)\s)?(?:(faster|quicker|better|further|farther|longer|ahead|clear|inside|in front|past|beyond|up|earlier)|(slower|worse|shorter|behind|back|adrift|later|off|outside|short|shy|away|down|in arrears|slow|after)|(under|below|less|lower|fewer)|(above|over|more|higher))(?![a-zà-ɏ-])/;
/** `Bolt lowered it to 19.19 a year later, 0.11 seconds faster`: than what was lowered. */
const LOWERED =
  /\b(?:lower|improv|better|br[eo]+k|rais|took|cut|extend|reduc|smash)[a-z]*\s(?:it|that|the\s(?:[a-z\d,]+\s){0,3}record|(?:his|her)\s(?:[a-z]+\s){0,3}(?:record|best|mark))\s(?!from\s)[^;]{0,90}$/;
/** What only a race has. */
const OF_RACE = /^(?:ahead|clear|in front|behind|back|adrift|later|down|in arrears|after|earlier)$/;
/** Between a comparison and what it is with. */
const TO =
  /^\s(?:than|of|on|from|to)\s|^\s(?=(?:the|his|her|their|a|an|that|it|[a-zà-ɏ\d])[a-zà-ɏ\d'’]*(?:\s|[.,;)]|$))/;
/** What goes on behind a comparison that stands alone. */
const ALONE = /^\s?(?:[.,;:)–—-]|$|(?:in|for|as|with|when|while|and|to|at|after|this|here|was|were|came|on|but)\s)/;
/** `51 seconds behind him in second`: behind whoever was told of. */
const BEHIND_HIM = /^\s(?:him|her|them)(?:\s?[.,;:)]|\s(?:in|at|for|with|and|as)\s|$)/;
const HEDGES = '(?:(?!(?:in|with|at|of|to|after|when|then|was|is|[a-z]{2,12}ing)\\s)[a-z-]+\\s){0,4}$';
const BY = new RegExp(`\\bby\\s${HEDGES}`);
const TAKEN =
  /\b(?:took|taken?|taking|shav[a-z]+|slic[a-z]+|slash[a-z]*|knock[a-z]*|carv[a-z]+|chop[a-z]*|cut(?:ting)?|trim[a-z]*|lopp[a-z]*|clip[a-z]*|chipp?[a-z]*|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|improvement of|progress of)\s(?:off\s)?(?:(?!(?:in|with|at|of|to|for)\s)[a-z-]+\s){0,4}$/;
const MARGIN = /\b(?:margin|gap|difference|advantage|lead)\s(?:of victory\s)?(?:of|was|is)\s(?:[a-z-]+\s){0,3}$/;
/** Where a clause begins. */
const OPENING =
  /^.*(?:[;:!?—]\s|\.\s|,\s(?:and|but|while|who|which|with)\s|\b(?:and|while|when|but|before|after|because)\s)/;
const STOP =
  /[;!?—]|\s[–-]\s|[.:](?!\d)|,(?!\d)|\s(?:and|but|while|after|before|when|as|because|in order|by [a-z]{2,12}ing|to (?:win|beat|set|take|finish|become|run|clock|claim|secure|cross|break|retain|defend|post|throw|clear|leap|vault|jump|land|add))\s/;
const FURTHER = /\b(?:another|a further|further)\s$/;

/** `42 seconds behind the new record`: what the news is, and not what stood before it. */
export const isToNew = ({ reading: { lower } }: Scene, { end }: { readonly end: number }): boolean =>
  /^\s(?:behind|outside|off|short of|shy of|slower than|from)\s(?:the|his|her)\snew\s/.test(lower.slice(end, end + 30));

/** @returns undefined where the words tell of no difference */
export function saidOf({ reading: { lower } }: Scene, span: AmountSpan): Said | undefined {
  const left = lower.slice(Math.max(0, span.start - 150), span.start);
  const right = lower.slice(span.end, span.end + 120);
  const base = span.start - left.length;
  const nothing = { start: span.end, end: span.end };
  // `who beat it, took 81 seconds off`: what was spoken of.
  if (TAKEN.test(left) && /^\soff\s?(?:[.,;)]|$)/.test(right))
    return { side: 'better', ...nothing, from: span.start, further: false, of: 'mark' };
  const off = TAKEN.test(left) ? /^\s(?:off|from|out of)\s/.exec(right) : null;
  if (off) {
    const start = span.end + off[0].length;
    const words = lower.slice(start, start + 110);
    const end = start + (STOP.exec(words)?.index ?? words.length);
    return { side: 'better', start, end, from: span.start, further: false, of: 'mark' };
  }
  const compared = COMPARED.exec(right);
  if (compared) {
    const [all, better, worse, less] = compared;
    const side = better ? 'better' : worse ? 'worse' : less ? 'less' : 'more';
    const further = FURTHER.test(left) || /^[\s-]further\s(?:behind|back|adrift)/.test(right);
    const rest = right.slice(all.length);
    const to = ALONE.test(rest) || BEHIND_HIM.test(rest) ? null : TO.exec(rest);
    const isOfRace = OF_RACE.test(better ?? worse ?? '');
    const of = isOfRace ? 'race' : !to && better && LOWERED.test(left) ? 'mark' : undefined;
    const from = span.start;
    if (!to) return { side, ...nothing, from, further, of };
    const start = span.end + all.length + to[0].length;
    const words = lower.slice(start, start + 110);
    return { side, start, end: start + (STOP.exec(words)?.index ?? words.length), from, further, of };
  }
  const by = BY.exec(left);
  if (by) {
    const clause = OPENING.exec(left.slice(0, by.index))?.[0].length ?? 0;
    const verb = verbBefore(left, clause, by.index);
    const end = base + by.index;
    // `and Kipruto by 11`: the verb is said once, before.
    if (verb === undefined)
      return { side: undefined, start: base + clause, end, from: base + clause, further: false, of: undefined };
    return { side: undefined, start: base + verb, end, from: base + verb, further: false, of: undefined };
  }
  if (MARGIN.test(left)) return { side: undefined, ...nothing, from: span.start, further: false, of: 'race' };
  if (TAKEN.test(left) || /^[\s-]improvement\b/.test(right))
    return { side: 'better', ...nothing, from: span.start, further: false, of: 'mark' };
  return undefined;
}

/** Where the last verb of a stretch of words ends; one that tells of a noun, `the record that Greene set`, is none. */
function verbBefore(left: string, from: number, to: number): number | undefined {
  const words = [...left.slice(from, to).matchAll(/[a-zà-ɏ’'-]+/g)];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const [word] = words[at] as RegExpExecArray;
    const before = words[at - 1]?.[0];
    const kind = wordKind(word);
    const isVerb = before === 'to' || ((kind === 'verb' || kind === 'ing') && !/^(?:had|has|have)$/.test(word));
    const isTelling = words.slice(Math.max(0, at - 4), at).some(([each]) => each === 'that' || each === 'which');
    if (isVerb && !isTelling) return from + (words[at] as RegExpExecArray).index + word.length;
  }
  return undefined;
}

/**
 * Which words name the mark that an amount is the gap to: `one centimetre above the 6.29m he managed`, `took nearly a
 * second off that of Dibaba`, `improved by six seconds the mark that Komon set`, `topping the mark Qu set by .39`.
 */
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';

export interface GapPhrase {
  /** Where the words for the other mark stand. */
  readonly start: number;
  readonly end: number;
  /** Where what is said of the gap begins: whoever acts stands before it. */
  readonly from: number;
  /** Whether the mark that is told is the better one; `less` and `more` depend on what is measured. */
  readonly side: 'better' | 'worse' | 'off' | 'less' | 'more';
  /** The words say that something was improved, not only compared. */
  readonly improved: boolean;
}

const COMPARED =
  /^[\s-](?:(?:further|too|still|just|all)\s)?(?:(faster|quicker|better|higher|further|farther|longer|up(?=\son)|clear(?=\sof)|ahead(?=\sof)|inside|past|beyond)|(slower|worse|shorter|off|outside|short|shy|adrift|away|behind|down(?=\son))|(under|below|less|lower|fewer)|(above|over|more))(?:\s(?:this time|here|again|(?:in|on|at)\s[^,.;\d]{3,45}?(?=\sthan\s)))?(?:\s(?:than|of|on|from))?\s(?=\S)/;
const TAKEN =
  /\b(?:took|tak(?:e|es|ing|en)|shav[a-z]+|lop[a-z]*|slic[a-z]+|slash[a-z]*|knock[a-z]*|carv[a-z]+|chop[a-z]*|cut(?:s|ting)?|trim[a-z]*|wip[a-z]+|hack[a-z]*|scalp[a-z]*|clip[a-z]*|strip[a-z]*|peel[a-z]*|chipp?[a-z]*|scrap[a-z]+|sheared?|par(?:ed|ing)|tore|ax(?:ed|es|ing)|whack[a-z]*)\s(?:[a-z-]+\s){0,5}$/;
const OFF = /^\s(?:off|from|out of)\s/;
const GONE =
  /^\s(?:ha(?:s|ve|d)|was|were)\s(?:been\s)?(?:gone|come|taken|cut|lopped|shaved|carved|sliced|knocked|chopped|trimmed|wiped)\s(?:from|off)\s/;
const ADDED = /\badd(?:s|ed|ing)?\s(?:[a-z-]+\s){0,4}$/;
const TO = /^\s(?:on\s?to|to)\s/;
const IMPROVES =
  '(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|ing|en)?|better(?:s|ed|ing)?|smash[a-z]*|lower[a-z]*|improv[a-z]*|eclips[a-z]+|obliterat[a-z]+|surpass[a-z]*|topp?[a-z]*|shatter[a-z]*|cut(?:ting)?|reduc[a-z]+|rais[a-z]+|extend[a-z]*|destroy[a-z]*|demolish[a-z]*|crush[a-z]*|exceed[a-z]*|increas[a-z]+|annihilat[a-z]+|took|taking|slash[a-z]*|pulveri[a-z]+|lift[a-z]*|trimm[a-z]+|eras[a-z]+|best(?:s|ed|ing)|blew away|dismantl[a-z]+|overtak[a-z]+)';
const HEDGES =
  '(?:(?!(?:in|with|at|of|to|after|when|then|was|is|running|clocking|clearing|jumping|throwing|winning|posting|finishing|going|setting|timing|leaping|vaulting|scoring|recording|stopping|walking|soaring)\\s)[a-z-]+\\s){0,4}$';
const IMPROVED_BY = new RegExp(`\\b${IMPROVES}\\s((?:on\\s)?by)\\s(?:all of\\s)?${HEDGES}`);
const VERB = new RegExp(`\\b(?:${IMPROVES}|(miss)(?:ed|es|ing))\\s(?:on\\s|out on\\s)?`, 'g');
const BY = new RegExp(`\\sby\\s${HEDGES}`);
const MISSED = /\b(?:miss(?:ed|es|ing)|fail(?:ed|s|ing)|fell short)\s(?:[a-z]+\s){0,3}$/;
const SHORT_BY = new RegExp(`\\b(?:fell|falling|falls|came|finished|was)\\s(?:up\\s|just\\s)?short\\sby\\s${HEDGES}`);
/** `came closest to the record of Edwards with 18.21, eight centimetres short`, `close to the record, missing it by`. */
const CLOSE_TO = /\b(?:clos(?:e|er|est)|near(?:er|est)?)\sto\s(?=([^;]{4,70}?\b(?:record|best|mark))\b)/;
const JUST_SHORT = /^\s(?:short|shy|off|adrift|away|outside)\s?(?:[.,;)]|$)/;
const MISSING_IT = new RegExp(`\\bmiss(?:ed|es|ing)\\s(?:it|that|the mark)\\sby\\s${HEDGES}`);
/** `came within 0.05 seconds of the record`: how far it was missed by. */
const WITHIN =
  /\b(?:came|come|comes|coming|got|gets|getting|went|going|moved|moving|ran|running|finished|finishing|was|were|is|been)\s(?:to\s)?(?:just\s|agonisingly\s|agonizingly\s|tantalisingly\s)?within\s(?:just\s|only\s|a mere\s|barely\s)?$/;
const OF = /^\sof\s(?=\S)/;
/** Where the words for the other mark end. */
const STOP =
  /[;!?—]|\s[–-]\s|[.:](?!\d)|,(?!\d)|\s(?:and|but|while|after|before|when|as|because|in order|by (?:winning|running)|to (?:win|beat|set|take|finish|become|run|clock|claim|secure|cross|break|retain|defend|post|throw|clear|leap|vault|jump|land))\s/;
/** The mark of whoever acts, `off his best in 2:05:00`; with a verb before it, `that Komon set with 26:44`, it is the other's. */
const NEXT_MARK = /\s(?:in|with|at)\s(?:a\s)?(?=\d+[:.h]\d)/;
const DID = /\b(?:set|ran|run|recorded|clocked|achieved|threw|thrown|jumped|managed|posted)\b/;
const MARK =
  /\b(?:record|best|mark|time|standard|wr|pb|pr|clocking|jump|leap|throw|vault|run|effort|performance|figures|that|those)\b|\d/;

/** @returns undefined where an amount is no gap to a mark */
export function gapPhrase({ reading: { lower } }: Scene, span: AmountSpan): GapPhrase | undefined {
  const left = lower.slice(Math.max(0, span.start - 150), span.start).replace(/^.*[;!?]\s/, '');
  const right = lower.slice(span.end, span.end + 120);
  const base = span.start - left.length;
  const onRight = (skip: number, rest: Omit<GapPhrase, 'start' | 'end'>): GapPhrase | undefined => {
    const words = right.slice(skip);
    const stop = STOP.exec(words)?.index ?? words.length;
    const next = NEXT_MARK.exec(words)?.index ?? words.length;
    const end = Math.min(stop, DID.test(words.slice(0, next)) ? words.length : next);
    return end > 2 ? { start: span.end + skip, end: span.end + skip + end, ...rest } : undefined;
  };
  const taken = TAKEN.exec(left);
  const off = taken && OFF.exec(right);
  if (taken && off) return onRight(off[0].length, { from: base + taken.index, side: 'better', improved: true });
  const added = ADDED.exec(left);
  const to = added && TO.exec(right);
  if (added && to) return onRight(to[0].length, { from: base + added.index, side: 'better', improved: true });
  const within = WITHIN.exec(left);
  const of = within && OF.exec(right);
  if (within && of) return onRight(of[0].length, { from: base + within.index, side: 'worse', improved: false });
  const gone = GONE.exec(right);
  if (gone) return onRight(gone[0].length, { from: span.start, side: 'better', improved: true });
  const compared = COMPARED.exec(right);
  if (compared) {
    const side = compared[1]
      ? 'better'
      : compared[2] === 'off'
        ? 'off'
        : compared[2]
          ? 'worse'
          : compared[3]
            ? 'less'
            : 'more';
    return onRight(compared[0].length, { from: span.start, side, improved: false });
  }
  const first = IMPROVED_BY.exec(left);
  if (first && /^\s(?:the|his|her|that|a|(?:[a-zà-ɏ-]+\s){0,2}[a-zà-ɏ-]+['’]s?)\s/.test(right))
    return onRight(1, { from: base + first.index, side: 'better', improved: true });
  // `improved by 43 seconds on the 2:05:38 of Khannouchi`
  const upon = first && /^\s(?:up)?on\s(?=\S)/.exec(right);
  if (first && upon) return onRight(upon[0].length, { from: base + first.index, side: 'better', improved: true });
  const by = BY.exec(left);
  const verb = by && [...left.slice(0, by.index + 1).matchAll(VERB)].at(-1);
  const short = SHORT_BY.exec(left);
  // `had the world record in his sights but fell short by 18 seconds`.
  if (short) {
    const start = Math.max(0, base + short.index - 70);
    return { start, end: base + short.index, from: base + short.index, side: 'worse', improved: false };
  }
  const close = JUST_SHORT.test(right) || MISSING_IT.test(left) ? CLOSE_TO.exec(left) : null;
  if (close?.[1] !== undefined) {
    const start = base + close.index + close[0].length;
    return { start, end: start + close[1].length, from: base + close.index, side: 'worse', improved: false };
  }
  if (!by || !verb) return undefined;
  const [start, end] = [base + verb.index + verb[0].length, base + by.index];
  if (end <= start || !MARK.test(lower.slice(start, end))) return undefined;
  // `missed out on topping the record by 16 seconds`.
  const missed = verb[1] !== undefined || MISSED.test(left.slice(0, verb.index));
  return { start, end, from: base + verb.index, side: missed ? 'worse' : 'better', improved: !missed };
}

/**
 * Which record or best words say an amount is a gap to: `shaved 34 seconds off the record`, `improved his own mark by`,
 * `a nine-second improvement`, `just 1:51 outside the world record`.
 */
import type { Claim } from '../../claim.ts';
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { roleOf } from '../role.ts';
import { gapPhrase } from './gap-phrase.ts';

const BETTER =
  'faster|quicker|better|higher|further|farther|longer|inside|under|below|beyond|up on|ahead of|clear of|more than|improvement|clear|lower';
const NOUN =
  '(?:record|best|mark|time|timing|standard|wr|pb|pr|performance|world best|clocking|(?:previous|old|former|earlier|existing) one)s?(?![A-Za-zÀ-ɏ-]|\\sholder)';
const ANY_NOUN = new RegExp(NOUN);
const APART_NOUN = new RegExp(`(?<![a-z-])${NOUN}`);
const WORDS = "(?:(?!\\b(?:and|but|while|when|after|before|in|with|who|which|as)\\b)[A-Za-zÀ-ɏ\\d'’.:,-]+\\s){0,8}?";

const TAKEN_BEFORE =
  /(?:\btook|\btak(?:e|es|ing|en)|\bshav[A-Za-zÀ-ɏ]+|\blop[A-Za-zÀ-ɏ]*|\bslic[A-Za-zÀ-ɏ]+|\bslash[A-Za-zÀ-ɏ]*|\bknock[A-Za-zÀ-ɏ]*|\bcarv[A-Za-zÀ-ɏ]+|\bchop[A-Za-zÀ-ɏ]*|\bcut(?:s|ting)?|\btrim[A-Za-zÀ-ɏ]*|\bwip[A-Za-zÀ-ɏ]+|\bhack[A-Za-zÀ-ɏ]*|\bscalp[A-Za-zÀ-ɏ]*|\bclip[A-Za-zÀ-ɏ]*|\bstrip[A-Za-zÀ-ɏ]*|\bpeel[A-Za-zÀ-ɏ]*|\bripp[A-Za-zÀ-ɏ]+|\bchipp?[A-Za-zÀ-ɏ]*|\bscrap[A-Za-zÀ-ɏ]+|\bsheared?|\bpar(?:ed|ing)|\bdrop[A-Za-zÀ-ɏ]*|\btore|\bax(?:ed|es|ing)|\bwhack[a-z]*)\s(?:[A-Za-zÀ-ɏ-]+\s){0,5}$/;
const OFF_AFTER = new RegExp(
  `^\\s(?:off|from|out of|of(?=\\s(?:his|her|the)\\s))\\s${WORDS}(?:${NOUN}|it(?![A-Za-zÀ-ɏ]))`,
);
/** `cut the record by`, `beating the previous record of 2:01:09 by`, `improved on his own mark by`. */
const BY_BEFORE =
  /(?:\bbr(?:oke|eak|eaks|eaking|oken)|\bbeat(?:s|ing|en)?|\bbetter(?:s|ed|ing)?|\bsmash[A-Za-zÀ-ɏ]*|\blower[A-Za-zÀ-ɏ]*|\bimprov[A-Za-zÀ-ɏ]*|\beclips[A-Za-zÀ-ɏ]+|\bobliterat[A-Za-zÀ-ɏ]+|\bsurpass[A-Za-zÀ-ɏ]*|\btopp?[A-Za-zÀ-ɏ]*|\bshatter[A-Za-zÀ-ɏ]*|\bcut(?:ting)?|\breduc[A-Za-zÀ-ɏ]+|\brais[A-Za-zÀ-ɏ]+|\bextend[A-Za-zÀ-ɏ]*|\bdestroy[A-Za-zÀ-ɏ]*|\bdemolish[A-Za-zÀ-ɏ]*|\bcrush[A-Za-zÀ-ɏ]*|\bexceed[A-Za-zÀ-ɏ]*|\badd[A-Za-zÀ-ɏ]*|\bincreas[A-Za-zÀ-ɏ]+|\bannihilat[A-Za-zÀ-ɏ]+|\btook|\btaking|\bbrought|\bbringing|\bslash[A-Za-zÀ-ɏ]*|\bpulveri[A-Za-zÀ-ɏ]+|\blift[A-Za-zÀ-ɏ]*|\btrimm[A-Za-zÀ-ɏ]+|\beras[A-Za-zÀ-ɏ]+|\brewr[A-Za-zÀ-ɏ]+|\bbest(?:s|ed|ing)|\bblew\saway|\b(?:went|moved|sailed|soared|flew|gone)\s(?:past|beyond)|\bset[A-Za-zÀ-ɏ]*)\s(?:(?!\b(?:and|but|while|when|after|before|who)\b)[A-Za-zÀ-ɏ\d'’.:,()-]+\s){0,20}by\s(?:(?!(?:with|in|at|of|to|after|when)\s|(?:soar|runn|clear|clock|throw|jump|leap|vault|winn|sett|go|fly|hurl|launch|post|record|finish|cover|complet|cross|stopp|tak|tim)ing\s)[A-Za-zÀ-ɏ-]+\s){0,4}$/;
const FROM = /^\s(?:from|over|ahead of|clear of)\s(?:[a-zà-ɏ]+['’]s\s)?$/;
const RACED =
  /\b(?:beat(?:s|ing|en)?|edg(?:ed|ing)|defeat(?:ed|ing)|w[oi]n(?:ning)?|pipp(?:ed|ing))\s(?:(?!beating\s)[^.;])*$/;
const THAN_AFTER = new RegExp(
  `^[\\s-](?:${BETTER})\\s(?:than\\s|on\\s|over\\s|of\\s)?(?:${WORDS}${NOUN}|(?:he|she|any(?:one|body)?|the [A-Za-zÀ-ɏ]+)\\s(?:had|has)\\s(?:ever|previously)|any(?:one|body|\\s(?:wo)?man)\\s(?:else\\s)?(?:before|in history|ever|had))`,
);
/** `faster than her winning time in London last year`: what a race was won in, and no record. */
const WINNING = /^[\s-][a-z]+\sthan\s(?:[a-zà-ɏ'’-]+\s){1,4}winning\s(?:time|mark|run|effort|jump|throw)\b/;
const ADDED_BEFORE = /\badd(?:s|ed|ing)?\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/;
const ADDED_AFTER = new RegExp(`^\\s(?:on\\s?to|to)\\s${WORDS}${NOUN}`);
/** `improved by 27 seconds on his own record`, `bettered by a second the mark of`. */
const BY_ALONE =
  /\b(?:improv|better|lower|rais|beat|br[eo]+k|cut|extend|smash|surpass|eclips|reduc)[a-z]*\s(?:on\s)?by\s(?:(?:just|only|almost|nearly|more|less|than|about|some|over|exactly|a|an|full|whole|massive|mere|huge)\s){0,4}$/;
const ON_AFTER = new RegExp(
  `^\\s(?:(?:up)?on\\s)?(?=(?:the|his|her|that|their|(?:[a-zà-ɏ-]+\\s){0,2}[a-zà-ɏ-]+['’]s?)\\s)${WORDS}${NOUN}`,
);
/** `the record by running 7:17.55`: no gap, but what was run. */
const RECORD_BY =
  /\b(?:record|best)\sby\s(?:(?!(?:running|clocking|clearing|jumping|throwing|winning|posting|finishing|going|setting|timing|leaping|vaulting|scoring|recording|stopping|walking|soaring)\s)[A-Za-zÀ-ɏ-]+\s){0,3}$/;
const IMPROVEMENT_AFTER = /^[\s-]improvement(?![A-Za-zÀ-ɏ])/;
const IMPROVEMENT_BEFORE =
  /\b(?:improvement|margin) of\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$|\bimprovement(?::|\s(?:was|is|came to|amounted to))\s(?:(?:just|only|no less than|exactly|nearly|almost|more than|about|some|a full|a)\s){0,2}$/;
/** By which the sentence before tells of a record. */
const OF_RECORD: ReadonlySet<Claim['type']> = new Set(['record-holder', 'previous-record', 'national-record']);
const EVER = /^[\s-](?:faster|quicker|better|higher|further|farther|longer)\sthan\s(?:he|she)\s(?:had|has)\s/;

/** A record that was missed: the gap to it is between the mark and the record that stood. */
const MISSED_AFTER = new RegExp(
  `^[\\s-](?:outside|off|short of|shy of|adrift of|away from|slower than|behind|down on)\\s(?:of\\s)?${WORDS}${NOUN}`,
);

/** What an amount is said to improve on: a record that is named, `the mark`, or an own best. */
export function improvedAt(scene: Scene, span: AmountSpan): Named | undefined {
  const { lower } = scene.reading;
  // `second in 2:22:19 ahead of the record holder`: a mark.
  const [first] = span.readings;
  if (first?.unit === 'ms' && first.value > 1_800_000 && span.form === 'clock') return undefined;
  const said = before(scene, span, 160).replace(/^.*[;!?]\s/, '');
  // `by nearly 22 inches (55 centimetres)`: said twice.
  const left = said.replace(/\b\d[\d ¼½¾/]{0,5}\s?(?:inches|inch|in|ft|feet)\s\($/, '');
  const from = span.start - said.length;
  const right = lower.slice(span.end, span.end + 110);
  if (EVER.test(right)) return { scope: 'personal', span: undefined };
  const off = TAKEN_BEFORE.test(left) && OFF_AFTER.exec(right);
  const added = ADDED_BEFORE.test(left) && ADDED_AFTER.exec(right);
  const than = WINNING.test(right) ? null : THAN_AFTER.exec(right);
  const on = BY_ALONE.test(left) && ON_AFTER.exec(right);
  const ahead = off || added || than || on;
  if (ahead) return nounAt(scene, { start: span.end, end: span.end + ahead[0].length });
  const by = BY_BEFORE.exec(left);
  if (by) {
    // `won in 3:35.6, a world record, by almost three seconds from Jazy`: a race.
    if (castOf(scene).some(({ span: each }) => each.start >= span.end && FROM.test(lower.slice(span.end, each.start))))
      return undefined;
    const start = from + by.index;
    if (gapPhrase(scene, span)?.side === 'worse') return undefined;
    // `set a course record, beating Obiri by 19 seconds`: a race.
    const beaten = RACED.exec(by[0]);
    if (beaten && !APART_NOUN.test(beaten[0]) && !/\d|\b(?:it|that)\s/.test(beaten[0])) return undefined;
    // `smashed the course record in 2:16:52, a personal best by 31 seconds`: of the one that stands beside it.
    const beside = RECORD_BY.exec(left);
    if (ANY_NOUN.test(by[0]) || /\b(?:it|that)\sby\s/.test(by[0]))
      return nounAt(scene, { start: beside ? from + beside.index : start, end: span.start });
    return undefined;
  }
  // `his country's record by 2.79 metres`, `a world record by 42 points`.
  const record = RECORD_BY.exec(left);
  if (record && !/\b(?:miss|short|fail|outside|lost)/.test(left.slice(-80)))
    return nounAt(scene, { start: from + record.index, end: span.start });
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
export function missedAt(scene: Scene, span: AmountSpan): Named | undefined {
  const right = scene.reading.lower.slice(span.end, span.end + 110);
  const missed = MISSED_AFTER.exec(right);
  if (!missed || span.form === 'bare') return undefined;
  const named = nounAt(scene, { start: span.end, end: span.end + missed[0].length });
  return named.scope === 'world' && named.span ? { ...named, missed: true } : undefined;
}

export interface Named {
  readonly missed?: true;
  readonly scope: RecordSpan['scope'];
  readonly span: RecordSpan | undefined;
}

/** The record inside a stretch of words; `the mark` alone is any. */
function nounAt(scene: Scene, { start, end }: { start: number; end: number }): Named {
  const records = spansOf(scene, 'record');
  const span = records.find((each) => each.end > start && each.start < end + 2);
  const said = scene.reading.lower.slice(start, end + 10);
  const own = /\b(?:his|her|their|own)\s(?:own\s|previous\s|former\s|old\s|best\s)*(?:time|mark|standard)\b/.test(said);
  // `bettered his own timing by 50 seconds and Kipchoge's world mark`.
  if (!span && /\bown\s(?:previous\s|former\s|old\s|best\s)*timing\b/.test(said)) return { scope: 'personal', span };
  if (!span) return { scope: own && records.length === 0 ? 'any' : (records[0]?.scope ?? 'any'), span: records[0] };
  return { scope: span.scope, span };
}

/** The words that make a period or a date one of how long a record stood, and whether it stands still by them. */
import type { PeriodSpan, SpanOf } from '../reading/span.ts';
import { after, before, type Scene, spansOf } from '../scene.ts';
import type { Tense } from './reigns.ts';

export interface Said {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  /** It is the age of a record for sure: worth a word, though nothing is known of it. */
  readonly certain: boolean;
  /** The words name who held it: no other's record is meant. */
  readonly own?: boolean;
  /** Counted back from the day of the text, and no more exact than the year. */
  readonly ago?: boolean;
}

const RECORD = /\b(?:record|mark|world best|standard)s?\b/;
const RECORD_AFTER =
  /^\s(?:(?!\b(?:who|and|in|to|won|from|set|sets|ran|beat|took|made|has|had|was|is|holds?|held|with|for|on|at|of|[A-Za-zÀ-ɏ]+ed|broke|breaks?|smash[A-Za-zÀ-ɏ]*|break[A-Za-zÀ-ɏ]*|owns?)\b)[A-Za-zÀ-ɏ\d'’,-]+\s){0,5}(?:record|mark|standard|world best|time|best)(?![A-Za-zÀ-ɏ-])(?!\sholder)/;
/** `a 26-year reign`, `Kostadinova's 37-year hold on the record`. */
const REIGN_AFTER = /^[\s-](?:reign|hold|grip|run|ownership|stint|tenure)(?![A-Za-zÀ-ɏ])/;
const QUALIFIER =
  '(?:(?:more than|over|almost|nearly|just|only|about|some|around|exactly|all of|less than|under|the past|the last|not quite|close to|just over|just under|well over|at least|a mere|a full|barely|precisely|approximately|roughly)\\s){0,2}(?:an?\\s)?$';
const LASTING =
  '(?:stood|standing|stands|lasted|lasting|lasts|survived|surviving|endured|enduring|unbroken|unbeaten|unmatched|untouched|unchallenged|remained|been on the books|on the books|intact|in the books|been in place|in place|been alive|unsurpassed|untouchable|held firm|resisted)';
const STOOD = new RegExp(`\\b${LASTING}\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}?(?:for\\s)?${QUALIFIER}`);
/** `was 28 years old`, of a record. */
const WAS_OLD = /\b(?:was|is|were|now)\s(?:then\s|already\s|now\s|almost\s|nearly\s|just\s|over\s|more than\s)*$/;
/** `ending 27 years of East Germany's 41.37`, `after 37 years`. */
const ENDING = /\b(?:ended|ending|ends)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}$/;
const AGO = /^\s(?:ago|earlier|before|previously)(?![A-Za-zÀ-ɏ])/;
const SET_BACK =
  /\b(?:record|mark|best|standard|it)\s(?:[A-Za-zÀ-ɏ\d.:'’-]+\s){0,8}?(?:set|run|thrown|jumped|established|recorded)\s(?:(?:by|in|at)\s[^,.;]{2,40}\s)?(?:(?:just|only|some|almost|nearly|exactly|more than|over|about|a full)\s){0,2}$/;
const SINCE = new RegExp(
  `(?:\\bheld by\\s[^,.;]{3,40}|\\b${LASTING}(?:\\s[A-Za-zÀ-ɏ]+){0,3}|\\b(?:belong(?:s|ed)|belonging)\\sto\\s[^,.;]{3,40}|\\b(?:held|owned|had|been)\\s(?:(?!\\b(?:not|champion|injured|running|competing)\\b)[^,.;]){0,50}(?:record|mark|best|standard)[^,.;]{0,30}|\\b(?:record|mark|best|standard)\\s(?:holder|owner)[^,.;]{0,12})\\s(?:since\\s)?(?:way back\\s)?(?:in\\s)?$`,
);
const DATING =
  /\b(?:record|mark|best|standard|[\d.:]+m?)(?:\s(?:of|which|that|by|now|still|also|only|[\d.:]+|met(?:re|er)s|[A-Za-zÀ-ɏ]+)){0,4}?,?\s(?:dates?|dated|dating|goes|went|going)\s(?:all the way\s|way\s)?(?:back\s)?(?:to|from)\s(?:the\s)?(?:[^,.;]{2,40}\sin\s)?$/;

/** @returns what a period says of a record, as far as its words are about one */
export function stoodAt(scene: Scene, span: PeriodSpan): Said | undefined {
  const [left, right] = [before(scene, span, 90), after(scene, span, 90)];
  const { lower } = scene.reading;
  const adjective = span.old || /^\S*-/.test(lower.slice(span.start, span.end));
  const about = RECORD.test(lower) || hasMark(scene);
  const attributive = adjective && span.old ? RECORD_AFTER.exec(right) : null;
  if (attributive) return { start: span.start, end: span.end + attributive[0].length, tense: 'either', certain: true };
  const place = { start: span.start, end: span.end };
  if (adjective && REIGN_AFTER.test(right) && (about || /\bended|\bends|\bending|\bend\b/.test(left)))
    return { ...place, tense: 'over', certain: false };
  if (!about) return undefined;
  const stood = STOOD.exec(left);
  if (stood) {
    const tense = tenseOf(left, stood.index);
    return { ...place, tense: tense === 'either' ? 'past' : tense, certain: RECORD.test(lower) };
  }
  if (span.old && WAS_OLD.test(left) && /\b(?:record|mark)\b[^;]*$/.test(lower.slice(0, span.start)))
    return { ...place, tense: /\b(?:is|now)\s[^.]{0,20}$/.test(left) ? 'standing' : 'over', certain: false };
  if (ENDING.test(left) && /^\sof\s/.test(right)) return { ...place, tense: 'over', certain: false };
  if (AGO.test(right) && SET_BACK.test(left)) return { ...place, tense: 'either', certain: false };
  return undefined;
}

export function sinceAt(scene: Scene, span: SpanOf<'date'>): Said | undefined {
  const left = before(scene, span, 110);
  const since = /since\s(?:way back\s)?(?:in\s)?$/.test(left) || /^since/.test(scene.reading.lower.slice(span.start));
  const { lower } = scene.reading;
  if (/\byears? (?:ago|earlier|before)$/.test(lower.slice(span.start, span.end)))
    return SET_BACK.test(left)
      ? { start: span.start, end: span.end, tense: 'either', certain: false, ago: true }
      : undefined;
  const match = (since && SINCE.exec(left)) || DATING.exec(left);
  if (!match || !RECORD.test(lower)) return undefined;
  const dating = since ? undefined : /\b(?:dates?|goes|dating|going)\b/.test(match[0]);
  const tense: Tense = dating === undefined ? tenseOf(left, match.index) : dating ? 'either' : 'over';
  const own = /\b(?:held|belong[a-z]*|owned)\b/.test(match[0]);
  return { start: span.start, end: span.end, tense, certain: false, own };
}

/** `has stood`, `still stands` go on; `had stood`, `stood` are over. */
function tenseOf(left: string, at: number): Tense {
  const words = left.slice(Math.max(0, at - 24), at + 12);
  if (/\bhad\b|\bwas\b/.test(words)) return 'over';
  if (/\b(?:has|have|still|stands|is|remains)\b|['’]s\s(?:stood|been|held|belonged)/.test(words)) return 'standing';
  return 'either';
}

/** `Greene's 9.79 had lasted`: the mark stands for the record. */
function hasMark(scene: Scene): boolean {
  return spansOf(scene, 'amount').some(({ adjective }) => !adjective);
}

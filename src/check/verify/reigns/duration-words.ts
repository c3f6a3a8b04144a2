/** The words that make a period or a date one of how long a record stood, and whether it stands still by them. */
import type { PeriodSpan, SpanOf } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { lastingAt } from './lasting.ts';
import type { Tense } from './reigns.ts';

export interface Said {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  /** It is the age of a record for sure: worth a word, though nothing is known of it. */
  readonly certain: boolean;
  /** The words name who held it: no other's record is meant. */
  readonly own?: boolean;
  /** All the time somebody had it, with one mark after another. */
  readonly run?: boolean;
  /** On some day, which no word tells: a record that stands still may have lasted so long then. */
  readonly isOpen?: boolean;
  /** Counted back from the day of the text, and no more exact than the year. */
  readonly ago?: boolean;
}

const OLDEST = /\b(?:oldest|longest[- ]standing|longest[- ]lived)\b/;
const RECORD = /\b(?:record|mark|world best|standard)s?\b/;
const RECORD_AFTER =
  /^\s(?:(?!\b(?:who|and|that|said|says|told|thinks?|knew|knows|his|her|the|an|in|to|won|from|set|sets|ran|beat|took|made|has|had|was|is|holds?|held|with|for|on|at|of|[A-Za-zÀ-ɏ]+ed|broke|smash[A-Za-zÀ-ɏ]*|break[A-Za-zÀ-ɏ]*|owns?|beats?|lowers|betters|eclipses|improves|topples|claims|takes|clocks|runs|shatters)\b)(?:(?:wo)?men['’]s|[A-Za-zÀ-ɏ\d,-]+)\s){0,5}(?:record|mark|standard|world best|time|best)(?![A-Za-zÀ-ɏ-])(?!\s(?:holder|breaker|setter|owner)|\s(?:(?:marathon|half-marathon|distance|pole|long|high|triple|shot|sprint|track|mile|[\d,]+m)\s)?(?:runner|athlete|sprinter|hurdler|marathoner|jumper|vaulter|thrower|walker|steeplechaser|miler|putter|decathlete|heptathlete|superstar|star|ace|hero|man|woman)(?![a-zà-ɏ]))/;
/** `a 26-year reign`, `Kostadinova's 37-year hold on the record`. */
const REIGN_AFTER = /^[\s-](?:reign|hold|grip|run|ownership|stint|tenure)(?![A-Za-zÀ-ɏ])/;
const QUALIFIER =
  '(?:(?:more than|over|almost|nearly|just|only|about|some|around|exactly|all of|less than|under|the past|the last|not quite|close to|just over|just under|well over|at least|a mere|a full|barely|precisely|approximately|roughly)\\s){0,2}(?:an?\\s)?$';
const LASTING =
  '(?:stood|standing|stands?|lasted|last|survive|endure|lasting|lasts|survived|surviving|endured|enduring|unbroken|unbeaten|unmatched|untouched|unchallenged|remained|been on the books|on the books|intact|not (?:broken|beaten|bettered|surpassed)|in the books|been in place|in place|been alive|unsurpassed|untouchable|held firm|resisted|(?:stayed|remained|stood|been|was) (?:at|on) (?:the )?(?:head|top) of (?:the |all )?(?:[a-z-]+ )?lists?)';
const STOOD = new RegExp(
  `\\b${LASTING}\\s(?:(?:[A-Za-zÀ-ɏ]+\\s){0,2}?|as\\s(?:a|the)\\s(?:[a-z]+\\s)?(?:record|best)\\s)(?:for\\s)?${QUALIFIER}`,
);
/** `For close to 17 years, the record seemed unbreakable`: the period comes first. */
const OPENING = new RegExp(`(?:^|[;,]\\s)for\\s${QUALIFIER}`);
const SEEMED =
  /^,?\s(?:the\s|his\s|her\s|[a-zà-ɏ'’.-]+\s){1,4}?(?:[a-zà-ɏ\d,'’-]+\s){0,5}?(?:record|mark|best|standard)\b(?!s?[\s-](?:holder|attempt))(?:[^.;!?]|\.\d){0,90}?\s(?:stood|survived|endured|seemed|looked|appeared|remained|proved|lasted)\s?(?:unbreakable|unbeatable|untouchable|out of reach|beyond reach|unassailable|untouched|unbeaten|unbroken|unmatched|invincible|intact|firm|$|[.,;])?/;
/** `For 16 years Bekele's 12:37.35 was out of reach`. */
const OUT_OF_REACH =
  /^,?\s(?:[a-zà-ɏ.]+\s){0,3}?[a-zà-ɏ]+['’]s?\s[\d:.]{3,8}m?(?:\sfor\s(?:the\s)?[\d,]{2,6}(?:m|\smet(?:re|er)s)?)?\s(?:was|had\sbeen|stayed|remained|seemed|looked)\s(?:[a-z]+\s){0,3}?(?:out\sof|beyond)\s[a-zà-ɏ'’\s]{0,16}?reach\b/;
/** `Nobody went further for 25 years`. */
const NOBODY_FOR = new RegExp(
  `\\bno(?:body|\\sone|\\s(?:other\\s)?(?:wo)?man)\\s(?:has\\s|had\\s|would\\s)?(?:[a-z]+\\s){1,2}?(?:faster|quicker|higher|further|farther|longer|more|better)\\sfor\\s${QUALIFIER}`,
);
/** `For 36 years nobody jumped higher than Kostadinova's 2.09m`. */
const NOBODY =
  /^,?\s(?:no(?:body| one| (?:other )?(?:wo)?man| athlete| runner))\s[^.;]{0,60}?\b(?:faster|quicker|higher|further|farther|longer|more|better)\b[^.;]{0,12}\bthan\b/;
/** `Nobody has run faster than Kratochvilova since`. */
const NOBODY_SINCE =
  /\bno(?:body| one| (?:other )?(?:wo)?man| athlete| runner)\s(?:has|had)\s[^.;]{0,50}?\b(?:faster|quicker|higher|further|farther|longer|more|better)\sthan\s[^,.;]{3,30}\s(?:since\s)?(?:in\s)?$/;
/** `was 28 years old`, of a record. */
const WAS_OLD = /\b(?:was|is|were|now)\s(?:then\s|already\s|now\s|almost\s|nearly\s|just\s|over\s|more than\s)*$/;
/** `ending 27 years of East Germany's 41.37`, `after 37 years`. */
const ENDING = /\b(?:ended|ending|ends)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}$/;
/** `Radcliffe's time had gone unbeaten`: not a person who was. */
const DONE = /['’]s\s(?:time|mark|run|performance|jump|throw|leap|effort)\s(?:had|has|went|stood|lasted)\b/;
/** `held the mile record for three years`, `had been the record for nearly 24 years`, `belonged to Dibaba for 12 years`. */
const HELD_FOR = new RegExp(
  `\\b(?:(?:held|owned|had|possessed|retained|kept)\\s(?:it|hers|his|them)\\s|belonged\\sto\\s|(?:record|mark|best|it)\\s(?:was|had\\sbeen|remained|stayed)\\s(?:his|hers|[a-zà-ɏ]+['’]s)\\s|(?:held|holding|owned|had|kept|been|was|possessed|retained)\\s(?:(?!\\b(?:and|but|who|when|after|before|which)\\b)(?:[^.;,]|,(?=\\d))){0,50}\\b(?:record|mark|best)(?:\\s|-))(?:(?!\\b(?:and|but|who|when|after|before|which|he|she)\\b)[^.;]){0,40}\\bfor\\s${QUALIFIER}`,
);
/** `the 2:15:25 of Radcliffe, a world record for 16 years`. */
const RECORD_FOR = new RegExp(`,\\s(?:an?|the)\\s(?:[a-z\\d,-]+\\s){0,3}(?:record|best)\\sfor\\s${QUALIFIER}`);
/** `His record still stands, 25 years later`. */
const STANDS_LATER =
  /\b(?:stands?|standing|unbroken|unbeaten|unmatched|untouched|intact),?\s(?:(?:even|now|today|more than|almost|nearly|over|just|some|about|fully|exactly)\s){0,2}$/;
/** `Four decades have gone by since Koch set the record`, `It is 39 years since`. */
const GONE_BY =
  /^\s(?:(?:have|has|had)\s(?:now\s)?(?:gone\sby|passed|elapsed)\s)?since\s[^.;]{3,60}?\b(?:set|ran|jumped|threw|cleared|clocked|broke|established|vaulted)\b/;
/** `off the record Harrison had held for six years`. */
const HAD_HELD = new RegExp(
  `\\b(?:record|mark|best)\\s(?:that\\s|which\\s)?(?:(?!\\b(?:and|but|who)\\b)[^.;,]){3,40}\\s(?:had|has)\\s(?:held|owned|kept)\\s(?:for\\s)${QUALIFIER}`,
);
/** `a record that was 37 years old`, `the record she beat was 12 years old`. */
const OLD_RECORD =
  /\b(?:record|mark|best|standard),?\s(?:(?:that|which|he|she|they|it|had|has|beat|broke|bettered|broken|beaten|erased|smashed)\s){0,4}(?:is|was|were)\s(?:(?:then|already|now|almost|nearly|just|only|over|more than|about|some|exactly)\s){0,2}$/;
/** `broke the world record, 19 years old, in Paris`. */
const APPOSED =
  /\b(?:record|mark|best|standard),\s(?:(?:then|already|now|almost|nearly|just|only|over|more than|some)\s){0,2}$/;
/** `was gone after almost 22 years`, `had fallen after 16 years`. */
const GONE_AFTER = new RegExp(
  `\\b(?:gone|f[ea]ll|fallen|broken|beaten|erased|history|toppled|over|ended|eclipsed|bettered|improved|changed hands|wiped out|off the books)\\s(?:[a-z]+\\s){0,2}?(?:after|for the first time in)\\s${QUALIFIER}`,
);
const AGO = /^\s(?:ago|earlier|before(?!\s(?:that|this|it|the)\b)|previously)(?![A-Za-zÀ-ɏ])/;
const SET_BACK =
  /\b(?:record|mark|best|standard|it)\s(?:[A-Za-zÀ-ɏ\d.:'’-]+\s){0,8}?(?:set|run|thrown|jumped|established|recorded)\s(?:(?:by|in|at)\s[^,.;]{2,40}\s)?(?:(?:just|only|some|almost|nearly|exactly|more than|over|about|a full)\s){0,2}$/;
const SINCE = new RegExp(
  `(?:\\bheld by\\s[^,.;]{3,40}|\\b${LASTING}(?:\\s[A-Za-zÀ-ɏ]+){0,3}|\\b(?:belong(?:s|ed)|belonging)\\sto\\s[^,.;]{3,40}|\\b(?:held|owned|had|been)\\s(?:(?!\\b(?:not|champion|injured|running|competing)\\b)[^,.;]){0,50}(?:record|mark|best|standard)[^,.;]{0,30}|\\b(?:record|mark|best|standard)\\s(?:holder|owner)[^,.;]{0,12}|\\b(?:had|has)\\s(?:(?:held|owned)(?:\\sit)?|been\\s[^,.;]{3,40}['’]s?))\\s(?:since\\s)?(?:way back\\s)?(?:in\\s)?$`,
);
/** `the 1500m of Hicham El Guerrouj, from 1998`, `the 21,285 metres of Gebrselassie from 13 years ago`. */
const FROM =
  /(?:\bof|\bby|['’]s)\s[^,.;]{3,50},?\s(?:(?:dating|still|set)\s)?(?:from|in)\s(?:(?:just|only|some|almost|nearly|over|about|more than)\s){0,2}$/;
const DATING =
  /\b(?:record|mark|best|standard|[\d.:]+m?)(?:\s(?:of|which|that|by|now|still|also|only|[\d.:]+|met(?:re|er)s|[A-Za-zÀ-ɏ]+)){0,4}?,?\s(?:dates?|dated|dating|goes|went|going)\s(?:all the way\s|way\s)?(?:back\s)?(?:to|from)\s(?:the\s)?(?:[^,.;]{2,40}\sin\s)?$/;

/** Whether an age is a record's. */
export const isAgeOfRecord = (scene: Scene, span: PeriodSpan): boolean =>
  OLD_RECORD.test(before(scene, span, 90)) ||
  isApposed(scene, span) ||
  (span.old && RECORD_AFTER.test(after(scene, span, 90)));

const isApposed = (scene: Scene, span: PeriodSpan): boolean =>
  span.old && APPOSED.test(before(scene, span, 90)) && /^\s?[,)]/.test(after(scene, span, 4));

/** `It had stood for 37 years`: the record of the sentence before. */
function isOfLastRecord(scene: Scene): boolean {
  const { lower } = scene.reading;
  return /^\W*(?:it|that|this|the (?:old|previous|former)|which|he|she|his|her)\b/.test(lower) && toldRecord(scene);
}

function toldRecord({ before: [last] }: Scene): boolean {
  return last !== undefined && spansOf(last, 'record').some(({ scope }) => scope === 'world' || scope === 'any');
}

/** `America's 35-year hold on the record`, `the United States' 20-year reign`: of one holder after another. */
const isOfNation = (scene: Scene, { start }: { readonly start: number }): boolean =>
  spansOf(scene, 'nation').some(
    ({ end }) => end <= start && /^(?:['’]s?)?\s(?:[a-z-]+\s){0,2}$/.test(scene.reading.lower.slice(end, start)),
  );

/** Whether somebody who had it stands before or in the words. */
const namesHolder = (scene: Scene, span: { start: number }): boolean =>
  castOf(scene).some((each) => each.span.end <= span.start);

/** @returns what a period says of a record, as far as its words are about one */
export function stoodAt(scene: Scene, span: PeriodSpan): Said | undefined {
  const [left, right] = [before(scene, span, 90), after(scene, span, 90)];
  const { lower } = scene.reading;
  const adjective = span.old || /^\S*-/.test(lower.slice(span.start, span.end));
  const about =
    RECORD.test(lower) ||
    NOBODY.test(lower.slice(span.end)) ||
    NOBODY_FOR.test(left) ||
    hasMark(scene) ||
    isOfLastRecord(scene) ||
    DONE.test(left);
  const attributive = adjective && span.old ? RECORD_AFTER.exec(right) : null;
  if (attributive) return { start: span.start, end: span.end + attributive[0].length, tense: 'either', certain: true };
  const place = { start: span.start, end: span.end };
  if (adjective && isOfNation(scene, span)) return undefined;
  if (adjective && REIGN_AFTER.test(right) && (about || /\bended|\bends|\bending|\bend\b/.test(left)))
    return { ...place, tense: 'over', certain: false };
  if (!about) return undefined;
  const stood = STOOD.exec(left);
  // `The last of these lasted eleven years`: of which nothing is told here.
  if (stood && /\bof (?:these|those|them|which)\s(?:[a-z]+\s)?$/.test(left.slice(0, stood.index))) return undefined;
  if (stood) {
    const tense = tenseOf(left, stood.index);
    return { ...place, tense: tense === 'either' ? 'past' : tense, certain: RECORD.test(lower) };
  }
  if (OPENING.test(left) && OUT_OF_REACH.test(lower.slice(span.end)))
    return { ...place, tense: 'past', certain: false };
  if (NOBODY_FOR.test(left)) return { ...place, tense: 'past', certain: false, own: namesHolder(scene, span) };
  if (OPENING.test(left) && (SEEMED.test(lower.slice(span.end)) || NOBODY.test(lower.slice(span.end))))
    return { ...place, tense: 'past', certain: false };
  if (span.old && WAS_OLD.test(left) && /\b(?:record|mark)\b[^;]*$/.test(lower.slice(0, span.start)))
    return { ...place, tense: /\b(?:is|now)\s[^.]{0,20}$/.test(left) ? 'standing' : 'over', certain: false };
  if (GONE_BY.test(scene.reading.lower.slice(span.end)) && !adjective)
    return { ...place, tense: 'either', certain: false };
  if (!span.old && RECORD_FOR.test(left)) return { ...place, tense: 'either', certain: false };
  if (STANDS_LATER.test(left) && /^\s(?:later|on|after)(?![a-z])/.test(right))
    return { ...place, tense: 'standing', certain: false, own: namesHolder(scene, span) };
  if (isApposed(scene, span)) return { ...place, tense: 'over', certain: false };
  if (GONE_AFTER.test(left)) return { ...place, tense: 'over', certain: false };
  // `the third record of the year for 24-year-old Cheptegei`: an age.
  const held = span.old ? null : (HELD_FOR.exec(left) ?? HAD_HELD.exec(left));
  const its = held && /^\S+\s(?:it|hers|his)\s/.test(held[0]) && toldRecord(scene);
  if (held && (RECORD.test(lower) || isOfLastRecord(scene) || its)) {
    const tense = tenseOf(left, held.index);
    return {
      ...place,
      tense: tense === 'either' ? 'past' : tense,
      certain: false,
      run: true,
      own: namesHolder(scene, span),
    };
  }
  if (ENDING.test(left) && /^\sof\s/.test(right)) return { ...place, tense: 'over', certain: false };
  if (AGO.test(right) && SET_BACK.test(left)) return { ...place, tense: 'either', certain: false };
  const lasting = adjective ? undefined : lastingAt(scene, span);
  return (
    lasting && { ...place, ...lasting, tense: 'past', certain: false, own: castOf(scene).length > 0, isOpen: true }
  );
}

/** `since the Olympics of 1996`, `since Berlin in 2018`. */
const SOME_RACE = /\bsince\s(?!way\s)[^,.;\d]{3,40}\s(?:of|in|on)\s$/;

export function sinceAt(scene: Scene, span: SpanOf<'date'>): Said | undefined {
  const left = before(scene, span, 110).replace(SOME_RACE, 'since ');
  const since = /since\s(?:way back\s)?(?:in\s)?$/.test(left) || /^since/.test(scene.reading.lower.slice(span.start));
  const { lower } = scene.reading;
  if (/\byears? (?:ago|earlier|before)$/.test(lower.slice(span.start, span.end))) {
    const back = SET_BACK.exec(left) ?? ((RECORD.test(lower) || hasMark(scene)) && FROM.exec(left));
    if (!back) return undefined;
    // `the world mark Qu set nearly 22 years ago`: hers, and not what she replaced.
    const own = castOf(scene).some(
      (each) => each.span.end <= span.start && each.span.start >= span.start - back[0].length,
    );
    return { start: span.start, end: span.end, tense: 'either', certain: false, ago: true, own };
  }
  const match =
    (since && (SINCE.exec(left) ?? NOBODY_SINCE.exec(left))) ||
    DATING.exec(left) ||
    (OLDEST.test(lower) && FROM.exec(left));
  if (!match || !(RECORD.test(lower) || match[0].startsWith('no') || (since && (hasMark(scene) || hasScore(scene)))))
    return undefined;
  const dating = since ? undefined : /\b(?:dates?|goes|dating|going)\b/.test(match[0]);
  const from = match[0].startsWith('of') || match[0].startsWith('by');
  const tense: Tense = from ? 'either' : dating === undefined ? tenseOf(left, match.index) : dating ? 'either' : 'over';
  const own = /\b(?:held|belong[a-z]*|owned)\b/.test(match[0]) || from;
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

/** `the 9026 of Šebrle, which had stood since`: a score without its unit. */
function hasScore(scene: Scene): boolean {
  return spansOf(scene, 'count').some(({ value }) => value >= 3000 && value < 10_000);
}

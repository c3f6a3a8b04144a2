/** What an amount in a sentence is: the mark of somebody, a gap, a barrier, or something else. */
import type { AmountSpan } from '../reading/span.ts';
import { after, before, type Scene, spansOf } from '../scene.ts';
import { isBarrier } from './marks/not-listed.ts';

/**
 * `mark`: somebody's; `gap`: between two marks; `barrier`: a bound that is broken; `other`: a split, a pace, a wish, a
 * standard, an attempt.
 */
export type Role = 'mark' | 'gap' | 'barrier' | 'other';

const GAP_AFTER =
  /^(?:[-\s](?:seconds?|minutes?))?\s?(?:off|faster|slower|quicker|behind|ahead|back|clear|adrift|better|outside|inside|under(?!\s\d)|shy|short of|further|farther|higher|longer|apart|later|earlier|at a time|each time|every time|by (?:centimet(?:re|er)|hundredth|tenth|point|second)|improvement|margin|lead|gap|advantage|deficit|victory|win|penalty|separated|separating|between|worse|more than|less than|beyond|above|below)(?![A-Za-zÀ-ɏ])/;
const GAP_BEFORE =
  /(?:\bby|\btook|\btake|\btaking|\btaken|\bshav[A-Za-zÀ-ɏ]+|\blop[A-Za-zÀ-ɏ]*|\bslic[A-Za-zÀ-ɏ]+|\bslash[A-Za-zÀ-ɏ]*|\bknock[A-Za-zÀ-ɏ]*|\bcarv[A-Za-zÀ-ɏ]+|\bchop[A-Za-zÀ-ɏ]*|\bcut(?:ting)?|\btrim[A-Za-zÀ-ɏ]*|\bax(?:ed|es|ing)|\badd(?:ed|ing|s)?|\bmargin of|(?<!\b(?:world|area|european|asian|african|year|season)(?:['’]s)?[\s-])\blead of|\badvantage of|\bgap of|\bwithin|\bimprovement of|\bseparated by|\bmissed [A-Za-zÀ-ɏ\s]{0,24}by|\bbetter(?:ed|ing)? [A-Za-zÀ-ɏ\s]{0,24}by)\s(?:(?:just|only|all of|no less than|as much as|more than|almost|nearly|over|about|a full|a whole|exactly|some|around|roughly|approximately|well over|under|less than|a massive|a mere|a huge|a stunning|another|a|an|the)\s){0,3}$/;
const BARRIER_BEFORE =
  /(?:\bunder|\bsub|\bbelow|\bbreak(?:ing|s)?|\bbroke(?:n)?|\binside|\bover|\bbeyond|\bpast|\bbetter than|\bfaster than|\b(?:further|farther|longer|higher|quicker|lower) than|\bbetter|\bdipp?(?:ed|ing)? under|\bthrough|\bclear(?:ed|ing)?|\bcrack(?:ed|ing)?|\bthrow|\bsurpass(?:ed|ing)?)[\s-](?:the\s)?$/;
const BARRIER_AFTER = /^[\s-](?:barrier|mark\b|threshold|club|marathon|half|mile)/;
const OTHER_BEFORE =
  /(?:\b\d{1,2}\s?k(?:m|ilomet(?:re|er)s)?(?: mark| point)? in|\bhalf-?way(?: mark| point)?(?: was reached)?(?: in| at)?|\bsplits? (?:of|in)|\bpace (?:of|for)|\bfirst half (?:in|of)|\bsecond half (?:in|of)|\bpassed (?!the (?:finish|line|tape|post)\b)[^.]{0,30}in|\bwent through [^.]{0,30}in|\breach(?:ed|ing) (?!the (?:finish|line|tape|end|mall)\b|(?:home|the finishing line)\b)[^.]{0,30}in|\bthrough (?:the )?(?:\d+ ?km|halfway)[^.]{0,12}|\blaps? (?:of|in)|\btarget(?:ing|ed|s)?(?: time)?(?: of)?|\baim(?:ed|ing)?(?: for| at)?|\bhop(?:ed|ing|es?) (?:for|to run)|\bwant(?:s|ed)?(?: (?:to run|a))?|\bgoal (?:of|was|is)|\bgoing (?:below|under|beyond|over|past|inside)|\bto (?:go|get|dip|break|run) (?:below|under|beyond|over|past|inside)|\bschedule[d]? (?:of|for)|\bon (?:course|pace|track|schedule)(?: [a-z]+){0,3} for|\bget|\bqualif[A-Za-zÀ-ɏ]+ (?:standard|time|mark|height)s? (?:of|is|was)|(?<!\b(?:world|global|previous|old|former) )\bstandard of|\bcut-?off (?:of|time)|\bstart(?:ed|ing) (?:with(?! the\b)|at)|\b(?:before|then) clearing|\bopen(?:ed|ing) (?:with|at|height)[^.]{0,14}|\bbar (?:was )?(?:[A-Za-zÀ-ɏ]+ )?(?:to|at)|\btr(?:ied|ying)(?: for| at)?|\b(?:attempts?|tr(?:y|ies)) at(?: an? (?:[a-z-]+ ){0,2}record(?: height)?(?: of)?)?|\bfail(?:ed|ing|ures?) (?:[a-z]+ times? |[a-z]+ly |once |twice |thrice )?(?:at|to clear)(?: an? (?:[a-z-]+ ){0,2}record(?: height)?(?: of)?)?|\b(?:could not|couldn['’]t|did not|didn['’]t|unable to) (?:clear|manage|get over)|\bmiss(?:ed|es|ing) (?:at|three|two)?|\bremaining|\blast (?!(?:year|month|week|season|summer|autumn|winter|spring|time|night|january|february|march|april|may|june|july|august|september|october|november|december)\s)[A-Za-zÀ-ɏ]+ in|\bfinal (?:lap|kilomet[A-Za-zÀ-ɏ]+|mile|stretch)(?! to\b)[^.]{0,10}in|\b(?:in|after|with) the first|\bwind(?: of)?|\breaction(?: time)?(?: of)?|\bcan run|\bcould run|\bwould run|\brun a|\bequivalent (?:of|to)|\bban(?:ned)? (?:of|for))\s(?:(?:a|an|the|about|around|just|at|in|under|of)\s){0,2}$/;
const OTHER_AFTER =
  /^(?:\s(?:pace|split|at half-?way|at the half|at \d+ ?k|per (?:km|kilomet|mile|lap)|a (?:km|kilomet|mile)|at the bell|remaining|to go|of (?:running|racing|stoppage|extra)|film|movie|song|video|drive|flight|walk|wait|ban|into|before the start|qualifying|standard|lap)|[-\s](?:lap)|\s?(?:km|k)\b)/;

/** `walked 20 kilometres in`, `ran the 10km in`: the race, not a part of one. */
const WHOLE_RACE =
  /\b(?:walk(?:ed|ing|s)|r[au]n(?:ning|s)?|cover(?:ed|ing|s)|won|win(?:ning|s)?|complet(?:ed|ing|es)|raced?)\s(?:(?:the|a|his|her|men['’]s|women['’]s)\s){0,3}\d{1,2}[\s-]?(?:km?|kilomet(?:re|er)s?)(?:\s(?:race|walk|road race))?\sin\s(?:(?:a|an|just|only)\s){0,2}$/;

/** Milliseconds that nobody has run a race in. */
const SHORTEST = 9000;
const CLEARED =
  /\bby\s(?:clearing|jumping|running|throwing|clocking|leaping|soaring|vaulting|scoring)\s(?:over\s|to\s)?$/;
const TOOK_WITH =
  /\b(?:gold|silver|bronze|medal|title|first|second|third|fourth|fifth|sixth|won|placed?|finished)\s(?:(?:here|there|again|too|as\swell)\s)?(?:with|in)\s(?:an?\s)?$/;
const RUN_IN =
  /\b(?:in|(?:time|mark|record|best|clocking|performance|run)\s(?:of|at))\s(?:an?\s(?:[a-z-]+\s)?|an?\s(?:[a-z-]+\s){1,3}(?:record|best|time)\s)?$/;

/** `won in 43.03 seconds ahead of James`, `by clearing 6.10`: what somebody did, and no gap, whatever stands behind it. */
export function isDone(left: string, { readings: [first] }: AmountSpan): boolean {
  return (
    CLEARED.test(left) ||
    // `took silver with 2.32m behind Klyugin`
    (first?.unit === 'mm' && first.value >= 1500 && TOOK_WITH.test(left)) ||
    (first?.unit === 'ms' && first.step < 1000 && first.value >= SHORTEST && RUN_IN.test(left))
  );
}

/** What the words around an amount make of it. One of several, `5.90m and 6.08m`, is what the first of them is. */
export function roleOf(scene: Scene, span: AmountSpan): Role {
  let role = ROLES.get(span);
  if (role === undefined) {
    role = readRole(scene, span);
    ROLES.set(span, role);
  }
  return role;
}

/** Every type of claim asks it of the same amounts, and it depends on their sentence alone. */
const ROLES = new WeakMap<AmountSpan, Role>();

function readRole(scene: Scene, span: AmountSpan): Role {
  const [left, right] = [before(scene, span), after(scene, span)];
  const earlier = spansOf(scene, 'amount').find(
    ({ end }) => end < span.start && /^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(end, span.start)),
  );
  if (earlier && roleOf(scene, earlier) === 'other') return 'other';
  // `8 minutes 52:78`: no more than the beginning of it has been read.
  if (/^\s\d{1,2}[:.]\d/.test(right) && /[a-z]$/.test(scene.reading.lower.slice(span.start, span.end))) return 'other';
  if (isBarrier(scene, span)) return 'other';
  const [first] = span.readings;
  const small =
    first !== undefined &&
    (first.unit === 'points'
      ? first.value < 1500
      : first.unit === 'ms'
        ? first.value <= (span.form === 'bare' ? 10_000 : 1_800_000)
        : first.value <= 3000);
  if (small && span.form !== 'clock' && !isDone(left, span) && (GAP_AFTER.test(right) || GAP_BEFORE.test(left)))
    return 'gap';
  if (small && span.form === 'clock' && /\bby\s$/.test(left)) return 'gap';
  // `from 2:14:04 to 2:11:53, more than two minutes`: no clock stops at whole minutes.
  if (small && span.form === 'words' && first.step >= 60_000 && /\b(?:more|less) than\s$/.test(left)) return 'gap';
  // `the 0.36 she won by`: nobody has a mark of less than a second.
  if (span.form === 'bare' && first !== undefined && first.value < 1000) return 'gap';
  // `a centimetre was in it`: and none of less than a metre.
  if (first?.unit === 'mm' && first.value < 1000) return 'gap';
  if ((OTHER_BEFORE.test(left) && !WHOLE_RACE.test(left)) || OTHER_AFTER.test(right)) return 'other';
  // `21,330 metres in an hour`: the hour is the race.
  if (first?.value === 3_600_000 && first.step === 3_600_000 && /\bin\s$/.test(left)) return 'other';
  const round =
    span.form === 'words'
      ? (first?.unit === 'points' || (first?.step ?? 0) >= 1000) && isRound(first)
      : isRound(first) || span.readings.some(({ step }) => step >= 60_000);
  const hyphenated = span.adjective || first?.unit === 'points';
  // `23 sub-7.40 performances`: a bound, however exact.
  if (/\bsub-$/.test(left)) return 'barrier';
  if (round && (BARRIER_BEFORE.test(left) || (hyphenated && BARRIER_AFTER.test(right)))) return 'barrier';
  if (span.adjective) return GAP_AFTER.test(right) ? 'gap' : isCalled(span, right) ? 'mark' : 'other';
  return 'mark';
}

/** `Johnson's 43.18-second record`, `a 6.30m clearance`: a deed that goes by its mark, where that is an exact one. */
const isCalled = ({ readings: [first] }: AmountSpan, right: string): boolean =>
  first !== undefined &&
  (first.unit === 'ms'
    ? first.value >= SHORTEST && first.step < 1000
    : first.unit === 'mm' && first.value >= 1500 && first.step <= 10) &&
  /^\s(?:world\s|olympic\s|national\s|championship\s|meeting\s)?(?:record|run|clocking|time|performance|victory|win|triumph|jump|leap|throw|clearance|vault)(?![a-z-])/.test(
    right,
  );

function isRound(
  amount: { readonly value: number; readonly unit: string; readonly step: number } | undefined,
): boolean {
  if (!amount) return false;
  return amount.unit === 'points'
    ? amount.value % 100 === 0
    : amount.unit === 'mm'
      ? amount.value % 500 === 0
      : amount.value % 1000 === 0 && (amount.value <= 60_000 || amount.value % 30_000 === 0);
}

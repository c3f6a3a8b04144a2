/** Gaps in a text between people of one race, or between a mark and another: who or what is on either side. */
import type { AmountSpan, RecordSpan, Span } from '../../reading/span.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { isObject } from '../object.ts';
import { isDone, roleOf } from '../role.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface GapSides {
  readonly subject: Runner;
  readonly other: Runner | undefined;
  /** Whether the subject is the one in front; undefined where the words do not say. */
  readonly ahead: boolean | undefined;
  /** `five seconds further back`: behind the one before, and not behind the winner. */
  readonly further: boolean;
  /** `five seconds later`: behind the winner or the one before. */
  readonly later?: boolean;
  /** A mark the gap is to, as the sentence gives it: `behind his 2:04:01`, `inside the 37.14 of Daegu`. */
  readonly mark?: AmountSpan;
  /** A record or best the gap is to. */
  readonly record?: RecordSpan;
  /** It was missed, as the words say: not in the race that the day of the text tells of. */
  readonly missed?: boolean;
}

const BEHIND =
  'behind|adrift|back|off|slower|down|later|short|shy|outside|away|after|worse|too slow|in arrears|fewer|less|lower';
const AHEAD =
  'ahead|clear|in front|faster|quicker|better|up|inside|under|before|more|further|farther|higher|longer|beyond|above|earlier';
const BEHIND_AFTER = new RegExp(`^\\s(?:further\\s|too\\s)?(?:${BEHIND})(?![A-Za-zÀ-ɏ-])`, 'u');
const AHEAD_AFTER = new RegExp(`^\\s(?:${AHEAD})(?![A-Za-zÀ-ɏ-])`, 'u');
/** From a gap to whom it is to; a comma closes an apposition: `the Kenyan who beat him, Kibiwott Kandie`. */
const TO_OTHER =
  /^\s(?:(?:further|too)\s)?(?:behind|ahead of|clear of|in front of|off|faster than|quicker than|better than|slower than|worse than|adrift of|after|before|short of|shy of|back from|more than|fewer than|less than|down on|up on|from|further than|farther than|higher than|longer than|outside|inside)\s(?:(?!(?:and|but|while|with|as)\s)(?:[A-Za-zÀ-ɏ\d'’-]+)\s){0,6}(?:who\s(?:beat|defeated|edged|outsprinted|won)(?:\s[A-Za-zÀ-ɏ]+){0,3},\s|(?:runner-up|compatriot|country(?:man|woman)|rival|team-?mate|champion|holder|winner|medall?ist),\s(?:the\s(?:[A-Za-zÀ-ɏ-]+\s){0,2})?)?$/;
const WON_BY =
  /\b(?:won|win|wins|winning|winner|victory|victories|triumph(?:ed|s|ing)?|beat(?:s|ing)?|edg(?:e|es|ed|ing)|defeat(?:s|ed|ing)?|finish(?:ed|es|ing)?(?!\sline)|prevail(?:ed|s|ing)?|out-?(?:sprint|kick|dip|lean|last|pace|duel)[a-z]*|outran|nip(?:s|ped|ping)|pip(?:s|ped|ping)|shad(?:es|ed|ing)|held off|hold(?:s|ing) off|saw off|overhaul(?:s|ed|ing)?|ahead of|clear of|in front of|(?:pull|br[eo]|mov|surg|sprint)[a-z]* (?:away|clear)(?: from)?|took it|gold|title|race|crown)\b[^.;]{0,70}\bby\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/;
/** A record that fell by so much; what is told of it may stand between: `The record, 2:01:09, set by Kipchoge in Berlin, was cut by`. */
export const FELL_BY =
  /\b(?:records?|mark|best|standard|figures)(?:\sof\s[\d:.]+m?)?(?:,\s(?:(?!\b(?:and|but|while|which|who)\b)[^;]){3,150}?,|,)?\s(?:(?:which|that|had|has|have|been|stood|was|were|is|then|finally|duly)\s){0,3}(?:brok|beat|lower|improv|better|smash|shatter|eclips|surpass|cut|reduc|slash|trimm|rais|eras|obliterat|demolish)[a-z]*\s(?:[a-z]+\s){0,2}by\s(?:(?!(?:with|in|at|when|who|whose)\s)[a-z-]+\s){0,4}$/;
const BEAT =
  /\b(?:beat[A-Za-zÀ-ɏ]*|edg(?:e|es|ed|ing)|defeat[A-Za-zÀ-ɏ]*|out-?(?:sprint|kick|dip|lean|last|pace|duel)[a-z]*|outran|nip(?:s|ped|ping)|pip(?:s|ped|ping)|shad(?:es|ed|ing)|held off|hold(?:s|ing) off|saw off|overhaul[A-Za-zÀ-ɏ]*|ahead of|clear of|in front of|(?:pull|br[eo]|mov|surg|sprint)[a-z]* (?:away|clear) from)\b/;
const LOST_BY =
  /\b(?:lost|losing|loses|beaten|denied|defeated|edged out|outsprinted|pipped)\b[^.;]{0,60}\bby\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/;
/** What is lost is not the race: `lost the bronze by 0.36`. */
const OTHER_LOSS =
  /\b(?:bronze|silver|medals?|podium|places?|finals?|lead|records?|qualif[a-z]+|second|third|fourth|fifth)\b/;
const TRAILED_BY = /\btrail(?:ed|s|ing)?\s(?:(?!but\b|before\b|until\b)[^.;]){0,40}\bby\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}$/;
const MARGIN_BEFORE =
  /\b(?:margin|lead|advantage|gap)\s(?:of victory\s)?over\s[^.;]{3,60}\b(?:was|is)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$|\b(?:margin|lead|advantage|gap|cushion|victory margin|difference)(?:\s(?:was|of|is|at|over the field of)){1,2}\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/;
const SECOND = /\b(?:second|runner-up|silver)\b[^;]*$/;
const MARGIN_AFTER =
  /^[\s-](?:win(?:ning)?|victory|margin|lead|advantage|triumph|cushion|gap|difference)(?![A-Za-zÀ-ɏ])/;
/** `the gap between Jefferson-Wooden (10.61) and Clayton (10.76) was 0.15`. */
const GAP_BETWEEN =
  /\b(?:margin|gap|difference)\sbetween\s[^;]{5,80}\s(?:was|is|of|came to|amounted to)\s(?:[a-zà-ɏ-]+\s){0,3}$/;
/** Behind a record or a best. */
const OF_RECORD =
  /^\s(?:off|outside|behind|short of|shy of|slower than|adrift of|away from|from(?!\s(?:[a-z]+\s)?\d{4}\b)|outside of|down on|inside|under|better than|faster than)\s(?:[A-Za-zÀ-ɏ\d'’.:-]+\s){0,9}(?:record|best|mark|wr|pb)(?![A-Za-zÀ-ɏ-])/;
const TO_MARK =
  /^\s(?:off|outside|behind|short of|shy of|slower than|adrift of|away from|from|outside of|down on|inside|under|better than|faster than|ahead of|worse than|beyond|past|more than|further than|higher than)\s(?:(?!(?:and|in|with|at)\s)[A-Za-zÀ-ɏ'’-]+\s){0,6}$/;
const MISSED = /\bmiss(?:ed|es|ing)?\s(?:(?:out\son\s)?[A-Za-zÀ-ɏ\d'’.-]+\s){1,8}by\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/;

/** The race was lost by it: `missed the gold by a tantalising 0.09`. */
const MISSED_WIN =
  /\bmiss(?:ed|es|ing)?\s(?:out\son\s)?(?:(?!(?:and|but|the\srecord|record|bronze|silver|podium|place|semi|final)\b)[A-Za-zÀ-ɏ\d,'’.-]+\s){0,5}(?:gold|title|win|victory|crown)(?:\s(?:medal|there|then|again)){0,2}\sby\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/;

/** A gap on the way, not at the end. */
const UNDERWAY =
  /\b(?:half-?way|at the bell|final lap|last lap|with a lap|(?:laps?|kilomet[a-z]+|km|k|miles?|met(?:re|er)s) (?:to go|to run|left|remaining)|(?:at|after|through|by|past|around) (?:the )?\d+(?:th)? ?(?:km|k|m|met(?:re|er)s|kilomet[A-Za-zÀ-ɏ]+|miles?)|kilomet(?:re|er) mark|by the time (?:he|she|they) (?:reached|passed|hit|went through)|(?:reached|passed|hit|through) (?:the )?\d+ ?(?:km|k|m|met(?:re|er)s|kilomet[a-z]+|miles?) in|at one (?:stage|point|time)|at times|intermediate|splits?|was leading|were leading|leading by|led by|to go|after (?:the )?[a-z]+ (?:events|laps|rounds|disciplines)|(?:going|heading) into the (?:final|last)|overnight)\b/;

const OF_PRONOUN = /^\s(?:behind|ahead of|clear of|adrift of|in front of|back from)\s(?:him|her)(?![a-z’'])/;

/** `left the next woman more than two minutes behind`: who acts was in front. */
const LEFT_BEHIND =
  /\b(?:left|leaving|leaves|had)\s(?:the\s(?:next|second|others?|rest|field|runner-up|nearest|closest|opposition|remainder|chas(?:ers|ing))|(?:her|his)\s(?:nearest|closest|next|main)|everyone|everybody|all\s(?:the\s)?others?)(?:\s(?!(?:and|but|in|with|by|to)\s)[a-z’'-]+){0,8}\s$/;
const TRAILING = /^\s(?:further\s)?(?:behind|back|adrift|down|in\sarrears|in\s(?:her|his)\swake)(?![a-z-])/;

/** `Second, almost two minutes later, was Korir`. */
const INVERTED = /^\s(?:further\s)?(?:behind|back|later|adrift|down),?\s(?:was|were|came|finished)\s/;

/** Nothing but an origin, a place or an adverb between somebody and the gap: `with Bekele about 14 seconds behind`. */
const BESIDE =
  /^(?:\s(?:of|from)\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?(?=,))?,?\s(?:(?:who\s)?(?:finished|came|crossed|ended|took)\s|who\s)?(?:(?:a|an|the|about|around|just|only|some|nearly|almost|over|more|than|under|less|another|further|finishing|coming|home|in|second|third|fourth|fifth|place|trailing|followed|was|were|and)\s){0,6}$/;

/** The sides of a gap; undefined where an amount is none, or its sides cannot be told. */
const OTHER_MARGIN =
  /^\s(?:beat|bettered|topped|surpassed|was (?:bigger|larger|wider|greater|more|better) than)\s(?:the|his|her)\s/;
const THE_MARK =
  /^\s(?:the|his|her|that)\s(?:(?:own|old|previous|world|course|national)\s){0,3}(?:record|mark|best|time|standard)\b/;

/** `left her 121 points clear after six events`: of no result. */
export const isUnderway = (scene: Scene, span: AmountSpan): boolean =>
  UNDERWAY.test(`${before(scene, span, 110).replace(/^.*[;]/s, '')} ${withoutHow(after(scene, span, 80))}`);

/** The words without how it came about: `, after attacking with five kilometres to go`. */
export const withoutHow = (words: string): string =>
  words.replace(/,\s(?:after|having|by)\s[a-z]{3,14}(?:ing|ed|en)\b[^,;]*/g, ' ');

export function gapSides(scene: Scene, span: AmountSpan): GapSides | undefined {
  if (!isSmall(span)) return undefined;
  const [left, right] = [before(scene, span, 110), after(scene, span, 110)];
  if (
    span.form !== 'words' &&
    /\b(?:in|of|with|clocked|clocking|ran|running|at|time)\s$/.test(left) &&
    !/\bmargin of\s$/.test(left)
  )
    return undefined;
  // `won in 43.03 seconds ahead of James`: in a time, not by one.
  if (isDone(left, span)) return undefined;
  // `the margin of 0.40 beat the 0.36 of last year, when she ran 21.45`: the mark is of the other.
  if (/\bmargin of\s$/.test(left) && OTHER_MARGIN.test(right)) return undefined;
  // `beat by one second the mark set by Khannouchi`: nobody in the race.
  if (/\bby\s(?:[a-z-]+\s){0,3}$/.test(left) && THE_MARK.test(right)) return undefined;
  if (isUnderway(scene, span)) return undefined;
  const people = castOf(scene);
  const preceding = people.filter((each) => each.span.end <= span.start);
  const following = people.find((each) => each.span.start >= span.end && isNamed(each));
  const nearest = preceding.at(-1);
  const subject =
    nearest &&
    !nearest.span.possessive &&
    BESIDE.test(between(scene, nearest.span, span)) &&
    // `0.23 ahead of Knighton and 0.29 ahead of Tebogo`: both of whoever won.
    !(/^,?\sand\s/.test(between(scene, nearest.span, span)) && isObject(scene, nearest.span))
      ? nearest
      : actorOf(scene, preceding);
  const inverted = INVERTED.test(right) && following && /^[^.;]{4,60}$/.test(between(scene, span, following.span));
  if (inverted && following)
    return { subject: following, other: undefined, ahead: false, further: /^\sfurther/.test(right), later: true };
  const earlier = subject ? undefined : recalled(scene);
  if (!subject && earlier && TO_MARKED.test(right)) return toMark(scene, span, earlier);
  if (!subject) return startedBy(scene, span, people);
  const sides = (rest: Partial<GapSides>): GapSides => ({
    subject,
    other: undefined,
    ahead: undefined,
    further: false,
    ...rest,
  });
  if (MISSED_WIN.test(left)) return sides({ ahead: false });
  if (LEFT_BEHIND.test(left) && TRAILING.test(right)) return sides({ ahead: true });
  if (OF_RECORD.test(right) || MISSED.test(left)) return toRecord(scene, span, sides);
  if (/\s(?:than\s)?(?:she|he|his|her|ever|any|they)\s(?:ran|had|has|did)\b/.test(right.slice(0, 40))) return undefined;
  const mark = spansOf(scene, 'amount').find((each) => each.start >= span.end && roleOf(scene, each) === 'mark');
  if (mark && TO_MARK.test(between(scene, span, mark).replace(/\s?\(?$/, ' ')) && span.form !== 'clock')
    return sides({ ahead: AHEAD_AFTER.test(right), mark });
  // `in 2:18:31, 1:51 ahead of Kosgei`.
  const isClockGap =
    /\b(?:by|margin (?:of|was)|lead of)\s$/.test(left) ||
    (/(?:,|\band|\b(?:just|only|finishing|coming|home))\s$/.test(left) &&
      /^\s(?:ahead of|behind|clear of|in front of|adrift of)\s/.test(right));
  if (span.form === 'clock' && !isClockGap) return undefined;
  const far = following && following.person.id !== subject.person.id ? following : undefined;
  const over =
    far &&
    /^\s(?:from|over|ahead of|in front of|to|against)\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,5}$/.test(
      between(scene, span, far.span),
    )
      ? far
      : undefined;
  const losing = LOST_BY.exec(left);
  if (losing) return lost(scene, preceding, over, sides, !OTHER_LOSS.test(losing[0]));
  if (TRAILED_BY.test(left)) return trailed(scene, preceding, sides);
  // `and the world record was broken by 34 seconds`: not the race.
  if (FELL_BY.test(left)) return undefined;
  const second = SECOND_BY.exec(left);
  if (second) return secondBy(preceding, span.start - left.length + second.index + 1, over, sides);
  if (WON_BY.test(left)) {
    if (/\b(?:record|best|mark|standard|time|it)\s(?:of\s[\d.:]+\s)?by\s/.test(left.slice(-60))) return undefined;
    const beaten = preceding.length > 1 && BEAT.test(left) ? preceding.filter(isNamed).at(-1) : undefined;
    const winner = beaten
      ? actorOf(
          scene,
          preceding.filter(({ person }) => person.id !== beaten.person.id),
        )
      : subject;
    return winner && sides({ subject: winner, other: over ?? beaten, ahead: true });
  }
  if (MARGIN_BEFORE.test(left) || MARGIN_AFTER.test(right)) {
    if (
      spansOf(scene, 'record').some(({ scope }) => scope !== 'personal') ||
      !/\b(?:win|won|wins|victory|margin|triumph[A-Za-zÀ-ɏ]*|over|second|silver|difference)\b/.test(`${left} ${right}`)
    )
      return undefined;
    const after_ = people.find(
      (each) =>
        each.span.start >= span.end && /\bover\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/.test(between(scene, span, each.span)),
    );
    // `Her margin of victory over the runner-up, Kebede, was seven minutes`.
    const beaten = preceding.find(
      ({ span: each }) => !each.possessive && /\bover\s[^.;]{0,40}$/.test(before(scene, each, 50)),
    );
    const winner = beaten ? preceding.find(({ person }) => person.id !== beaten.person.id) : subject;
    // `second in 10.76, a margin of 0.15 seconds`: behind the winner.
    if (winner && !after_ && !beaten && SECOND.test(left)) return sides({ ahead: false });
    return winner && sides({ subject: winner, other: after_ ?? beaten, ahead: true });
  }
  if (
    /^\s(?:apart|between|separat[A-Za-zÀ-ɏ]+|cover[A-Za-zÀ-ɏ]+|the difference)\b/.test(right) ||
    /\bseparated\s(?:[A-Za-zÀ-ɏ]+\s){0,3}by\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/.test(left) ||
    GAP_BETWEEN.test(left)
  )
    return pair(
      preceding.filter(isNamed),
      people.filter((each) => each.span.start >= span.end && isNamed(each)),
      sides,
    );
  const behind = BEHIND_AFTER.test(right);
  const ahead = !behind && AHEAD_AFTER.test(right);
  if (!behind && !ahead) return undefined;
  const joined = far && TO_OTHER.test(between(scene, span, far.span)) ? far : undefined;
  if (
    !joined &&
    !OF_PRONOUN.test(right) &&
    !/^\s(?:further\s)?(?:behind|adrift|back|off the (?:(?:winning |leading )?(?:pace|time)|winner)|slower than the winner|down|later|clear|ahead|in front|in arrears)(?:\s(?:of (?:the (?:field|rest|pack|winner|leader|champion|silver|runner-up|second|next)|(?:his|her) (?:(?:nearest|closest) )?(?:rival|challenger|pursuer|compatriot|country(?:man|woman))|second|him|her)|the (?:winner|champion|gold)|in (?:second|third|fourth|fifth|sixth|silver|bronze|\d)|for|as|with|when|while|and|to|was|came)\b|\s?[.,;)]|$)/.test(
      right,
    )
  )
    return undefined;
  if (joined && hasOwnGap(scene, joined)) return undefined;
  // `pulled away from Negasa, crossing the line six seconds ahead of his rival`.
  const rival = ahead && !joined && /^\s\S+\sof (?:his|her) (?:rival|compatriot|country)/.test(right);
  const rivals = rival ? preceding.filter((each) => isNamed(each) && each.person.id !== subject.person.id) : [];
  if (rivals.length === 1) return sides({ other: rivals[0], ahead });
  // `fend off Paulino, who finished two-tenths of a second behind her`.
  const pronoun =
    OF_PRONOUN.test(right) && people.find((each) => each.span.start >= span.end && each.span.via === 'pronoun');
  if (pronoun && pronoun.person.id !== subject.person.id) return sides({ other: pronoun, ahead });
  return sides({
    other: joined,
    ahead,
    later: !joined && (/^\slater\b/.test(right) || (behind && isNextPlace(scene, subject, preceding, span))),
    further: !joined && (/^\sfurther\b/.test(right) || /\b(?:another|a further)\s$/.test(left)),
  });
}

/** `second in 2:18:44, with Hassan third, 16 seconds behind`: behind the winner, or who is told of as the one before. */
const isNextPlace = (scene: Scene, { span, person }: Runner, preceding: readonly Runner[], gap: Span): boolean =>
  /^,?\s(?:(?:was|came|finished|in|home)\s){0,3}(?:third|fourth|fifth|sixth)\b/.test(between(scene, span, gap)) &&
  preceding.some((each) => each.person.id !== person.id && each.span.end <= span.start);

function isSmall({ readings: [first], form }: AmountSpan): boolean {
  if (!first) return false;
  if (first.unit === 'points') return first.value < 1500;
  return first.unit === 'ms' ? first.value <= (form === 'clock' ? 600_000 : 1_800_000) : first.value <= 8000;
}

const isNamed = ({ span: { via, possessive } }: Runner) => via !== 'pronoun' && !possessive;

/** The last who acts: not the one who is beaten, nor who owns the mark. */
function actorOf(scene: Scene, preceding: readonly Runner[]): Runner | undefined {
  return (
    preceding
      .filter((each) => !each.span.possessive && !isObject(scene, each.span) && !isSetter(scene, each.span))
      .at(-1) ??
    preceding.filter(({ span }) => !span.possessive).at(-1) ??
    preceding.at(-1)
  );
}

/** `broke the mark of 8:52.78 set by Bahrain's Ruth Jebet and finished 16 seconds clear`: whose that was does not act. */
const isSetter = (scene: Scene, span: Span): boolean =>
  /(?:\b(?:record|mark|best|standard|time|figures)|\d)(?:\s(?!(?:and|but)\b)[a-z]+){0,4}\s(?:set|held|run|owned|established|clocked|recorded|thrown|jumped)\sby\s(?:[a-zà-ɏ'’-]+\s){0,4}$/.test(
    before(scene, span, 90),
  );

/** `ahead of Ta Lou, who was also second over 200m, by three hundredths to Schippers`: who was behind is not who won. */
const SECOND_BY =
  /,\swho\s(?:[a-z]+\s){0,4}(?:second|third|runner-up|beaten|lost|silver)\b(?:[^;.]|\.\d){0,50}\bby\s(?:[a-z-]+\s){0,3}$/;

function secondBy(
  preceding: readonly Runner[],
  comma: number,
  over: Runner | undefined,
  sides: Build,
): GapSides | undefined {
  const who = preceding.findLast(({ span }) => span.end <= comma && !span.possessive);
  return who && sides({ subject: who, other: over, ahead: false });
}

type Build = (rest: Partial<GapSides>) => GapSides;

/** `lost to Warholm by 0.23`, `lost by 0.23 to Warholm`; of one who lost, with nobody named, to the winner. */
function lost(
  scene: Scene,
  preceding: readonly Runner[],
  over: Runner | undefined,
  sides: Build,
  isRace: boolean,
): GapSides | undefined {
  const named = preceding.filter(({ span }) => !span.possessive);
  const second = named.at(-1);
  // `had been second to Jepchirchir and lost to Hassan by three seconds`: who acts lost, and not who is named nearest.
  const others = named.slice(0, -1);
  const first = others.filter(({ span }) => !isObject(scene, span)).at(-1) ?? others.at(-1);
  if (first && second && first.person.id !== second.person.id)
    return over ? undefined : sides({ subject: first, other: second });
  return second && (over || isRace) ? sides({ subject: second, other: over, ahead: false }) : undefined;
}

/** `Kipkemoi trailed Kipchoge by 31 seconds`, `trailed him by 31 seconds`. */
function trailed(scene: Scene, preceding: readonly Runner[], sides: Build): GapSides | undefined {
  const other = preceding.at(-1);
  const subject = preceding.filter(({ span, person }) => !span.possessive && person.id !== other?.person.id).at(-1);
  return subject && other && !other.span.possessive && between(scene, subject.span, other.span).length < 40
    ? sides({ subject, other, ahead: false })
    : undefined;
}

/** From a gap at the beginning of a sentence to the mark of somebody: `0.08 off Kendra Harrison's 12.20`. */
const TO_MARKED = /^\s(?:off|outside|behind|short of|shy of|inside|under|better than|faster than|slower than|past)\s/;

function toMark(scene: Scene, span: AmountSpan, subject: Runner): GapSides | undefined {
  const mark = spansOf(scene, 'amount').find((each) => each.start >= span.end && roleOf(scene, each) === 'mark');
  return mark &&
    /^[^,;]{0,50}$/.test(scene.reading.lower.slice(0, span.start)) &&
    TO_MARK.test(between(scene, span, mark))
    ? { subject, other: undefined, ahead: AHEAD_AFTER.test(after(scene, span)), further: false, mark }
    : undefined;
}

/** The one the sentence before was of. */
function recalled(scene: Scene): Runner | undefined {
  const [earlier] = scene.before;
  const people = earlier ? castOf(earlier).filter(({ span }) => !span.possessive) : [];
  return new Set(people.map(({ person }) => person.id)).size === 1 ? people[0] : undefined;
}

/** Two who are told apart: `X and Y, 16 seconds apart`, `just a second separated X and Y`. */
function pair(left: readonly Runner[], right: readonly Runner[], sides: Build): GapSides | undefined {
  const [first, second] = right.length === 2 && left.length < 2 ? right : left.slice(-2);
  return first && second && first.person.id !== second.person.id ? sides({ subject: first, other: second }) : undefined;
}

/** Nobody is named before the gap: `Just five seconds separated Kiplimo and Kandie`. */
function startedBy(scene: Scene, span: AmountSpan, people: readonly Runner[]): GapSides | undefined {
  const right = people.filter((each) => each.span.start >= span.end && isNamed(each));
  const [first, second] = right;
  if (!first || !second || first.person.id === second.person.id) return undefined;
  return /^\s(?:separat[A-Za-zÀ-ɏ]+|between|cover[A-Za-zÀ-ɏ]+|was all that separated|split)\b/.test(after(scene, span))
    ? { subject: first, other: second, ahead: undefined, further: false }
    : undefined;
}

/** A gap to a record or best: the one named nearest. */
function toRecord(scene: Scene, span: AmountSpan, sides: Build): GapSides | undefined {
  const records = spansOf(scene, 'record');
  const missed = MISSED.test(before(scene, span, 110));
  const record = missed
    ? records.filter(({ end }) => end <= span.start).at(-1)
    : records.find(({ start }) => start >= span.end);
  if (!record) return undefined;
  // A mark with the record: "Schult's world record of 74.08m", "the 2:01:39 world record".
  const mark = spansOf(scene, 'amount').find(
    (each) =>
      each !== span &&
      roleOf(scene, each) === 'mark' &&
      (missed ? each.end <= span.start && each.start >= record.start - 12 : each.start >= span.end) &&
      Math.max(each.start - record.end, record.start - each.end) < 12,
  );
  return sides({ ahead: AHEAD_AFTER.test(after(scene, span)), record, missed, ...(mark ? { mark } : {}) });
}

/** Whose gap another amount is: `Kosgei by 16 seconds`. */
function hasOwnGap(scene: Scene, { span }: { span: Span }): boolean {
  return /^\s(?:by|with)\s\d/.test(after(scene, span, 8));
}

/**
 * Who is said to have won where the words name no race: `won on Sunday`, `the 47th edition was won by Adola`,
 * `notched his first major victory in 2:02:44`, `women's winner Hassan`, `beat Bekele to win`.
 */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { asTold } from '../as-told.ts';
import { isObject } from '../object.ts';
import { isBeatenRecord, isOfOldTitle } from '../said-of-else.ts';

export interface UnnamedWin {
  readonly person: Person;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether the words can mean nothing but the race: `won in 2:02:44`, not `won praise`. */
  readonly firm: boolean;
}

const ACTS =
  /\b(?:won|wins|winning|triumph(?:ed|s|ing)|prevail(?:ed|s)|victorious|(?:to|and|will) win(?=\sin\s(?!a\b|the\b|his\b|her\b)|\s(?:the|an?)\s(?:(?:(?:wo)?men['’]s|elite|overall|inaugural|thrilling)\s)?(?:race|marathon|event|title|contest|final|[\d,]+m|[\d,]+\smet)|\sby\s|[.,]|$)|(?:claim|seal|secur|notch|record|earn|took|tak|clinch|storm|romp|cruis|power|surg|sprint|eas|glid|land|grabb?|register|complet|rac)[A-Za-zÀ-ɏ]*\s(?:(?:to|home|for|a|an|the|his|her|overall|dominant|narrow|famous|stunning|emphatic|brilliant|superb|remarkable|another|second|third|first|consecutive|straight|successive|successful|world|marathon|majors?|major|maiden|men['’]s|women['’]s|race|course-record|easy|comfortable|convincing|hard-fought|surprise|shock|thrilling)\s){0,7}(?:victory|win|triumph|tape)|(?:captur|claim|took|tak|secur|clinch|grabb?|seal|earn)[A-Za-zÀ-ɏ]*\s(?:the|her|his)\s(?:women['’]s|men['’]s)\s(?:race|crown|title|event)|cross(?:ed|es|ing) the (?:finish\s)?line first|(?:came|comes|coming|finish(?:ed|es|ing)) (?:home\s)?first|first (?:home|across the line|to cross the (?:finish )?line|through the tape)|br(?:oke|eaks|eaking) the tape)(?![A-Za-zÀ-ɏ-])/g;
/** What else can be won, or is not a race. */
const NO_RACE =
  /^\s(?:(?:a|an|the|his|her|its|their|another|two|three|four|five|six|seven|eight|several|many|all|no|multiple|both|more|most|only|first|second|third|fourth|olympic|world|european|african|asian|commonwealth|national|individual|relay|team|back|consecutive|straight|successive|double|indoor|u20|junior|men['’]s|women['’]s|[\d,]{3,6}m|[\d,]{3,6}\s?met(?:re|er)s|[\d,]{3,6}[\s-]met(?:re|er)|hurdles|steeplechase|shot|put|pole|vault|high|long|triple|jump|discus|javelin|hammer|decathlon|heptathlon)\s){0,6}(?:gold|silver|bronze|medals?|praise|hearts?|awards?|prize|prizes|\$|£|€|respect|admir[A-Za-zÀ-ɏ]+|applause|battle|appeal|case|election|toss|bonus|contract|money|support|fans|over|nothing|titles?|crowns?|championships?|diamond|series|marathons|races|events|times|majors|games|back)(?![A-Za-zÀ-ɏ])/;
const FIRM_AFTER =
  /^(?:\s(?:easily|comfortably|again|alone|narrowly|convincingly|here|there|yesterday|today|in style))?(?:\s?[.,]|$|\s(?:in|on|by|with|from|ahead|as|for|at|it)\b|\sthe\s(?:[A-Za-zÀ-ɏ\d,.'’-]+\s){0,4}(?:race|event|contest|marathon|final|mile|metres|meters|\d[\d,]*m|hurdles|steeplechase|jump|vault|throw|put|(?:hept|dec)athlon)\b)/;
const NOT =
  /\b(?:not|never|nearly|almost|without|hop(?:e|es|ed|ing)|favou?rite|could|would|should|might|may|can|will|want(?:s|ed)?|bid|try|tries|tried|trying|aim(?:s|ed|ing)?|fail(?:s|ed)?|if|expect(?:s|ed)?|before|after|when|until|since|previously|had|who|which|denied?|chance|set to|who['’]s|plans?|dreams?|never|says?|said|insist[A-Za-zÀ-ɏ]*|once|twice|also|already|has|last)\b/;
const PASSIVE =
  /\b(?:won by|victory (?:for|went to)|race went to|title went to|(?:race|women['’]s|men['’]s|overall|eventual|marathon)\s(?:winner|champion),?)\s(?:(?:the|an?|his|her)\s)?(?:(?!by\b|over\b|from\b|of\b|and\b|was\b|is\b)[A-Za-zÀ-ɏ\d'’-]+,?\s){0,5}$/;

/** Words without one of which there is no win: the patterns below are long. */
const CUE = /won|win|triumph|prevail|victor|tape|first|went to|champion|men['’]s\s(?:race|crown|title|event)/;

export function unnamedWins(scene: Scene): readonly UnnamedWin[] {
  const { lower } = scene.reading;
  if (!CUE.test(lower)) return [];
  const people = castOf(scene);
  const found: UnnamedWin[] = [];
  for (const each of people) {
    const { span, person, sure } = each;
    const left = before(scene, span, 70);
    const passive = PASSIVE.exec(left);
    if (!passive || span.possessive || span.via === 'pronoun') continue;
    // `won by 38 seconds, while Yehualaw`: by so much, and not by somebody.
    if (/^won by\s(?:\d|[a-z\s-]{0,20}(?:seconds?|minutes?|met(?:re|er)s?|hundredths?|inch(?:es)?)\b)/.test(passive[0]))
      continue;
    const from = span.start - (left.length - passive.index);
    // `tributes to last year's men's winner, Kiptum`: of another edition than the one that is told.
    if (/\b(?:last|previous)\syear['’]s\s$/.test(before(scene, { start: from }, 20))) continue;
    // "the Olympic marathon champion, Hassan": a title of hers.
    if (spansOf(scene, 'event').some(({ title, end }) => title && end <= from + 1 && from - end <= 1)) continue;
    if (people.some((other) => other !== each && other.span.start >= from && other.span.end <= span.start)) continue;
    found.push({ person, sure, start: from, end: span.end, firm: !/^victory/.test(passive[0]) });
  }
  for (const match of lower.matchAll(ACTS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const right = after(scene, span, 60);
    if (
      /^\sby\s(?!\d|an?\s(?:second|minute|margin|centim)|half|just|more|nearly|almost|over|about|only|[A-Za-zÀ-ɏ]+\s(?:seconds?|minutes?|centimet))/.test(
        right,
      )
    )
      continue;
    if (/^w/.test(match[0]) && NO_RACE.test(right)) continue;
    // `reclaimed the title he won in 2017`: another reader knows of whose year it is.
    const day = spansOf(scene, 'date').find(({ start }) => right.startsWith(' in ') && start === span.end + 4);
    if (day && isOfOldTitle(scene, day)) continue;
    if (IN_OTHER_YEARS.test(right)) continue;
    // `won the 2022 Up and Downhill race at the World Mountain Championships`: one of a name that nothing is known of.
    const named = NAMED_RACE.exec(scene.reading.text.slice(span.end, span.end + 90));
    if (named && !spansOf(scene, 'event').some(({ start }) => start >= span.end && start <= span.end + named[0].length))
      continue;
    if (
      /^\s(?:(?:his|her|the|a|an|[A-Za-zÀ-ɏ]+['’]s)\s)?(?:[A-Za-zÀ-ɏ-]+\s)?(?:heats?|semi-?finals?|rounds?|opener|pool|repechage|lap|leg|sprint)\b/.test(
        right,
      )
    )
      continue;
    const subject = people.filter((each) => each.span.end <= span.start && isActor(scene, each.span)).at(-1);
    // `Chataway broke it, and Brasher won in Melbourne`: somebody of whom nothing is known.
    if (!subject || actorAt(scene, span.start)?.is === 'stranger') continue;
    const words = between(scene, subject.span, span);
    // "who won", "has now won" are of the person, too; what "had won" or "won after" tell is of another day.
    const clause = asTold(words).replace(/^.*[;:]/, '');
    const negated = NOT.test(clause.replace(/^,?\swho\s/, ' ').replace(/\bhas now\b/, ' '));
    if (
      /\b(?:not|never|nearly|almost|without|hop[A-Za-zÀ-ɏ]+|favou?rite|could|would|should|might|may|can|will|want[A-Za-zÀ-ɏ]*|bid|try|tr(?:ies|ied|ying)|aim[A-Za-zÀ-ɏ]*|fail[A-Za-zÀ-ɏ]*|if|expect[A-Za-zÀ-ɏ]*|denied?|chance|plans?|dreams?)\b/.test(
        clause,
      )
    )
      continue;
    found.push({ ...subject, ...span, firm: !negated && !PLACED.test(words) && FIRM_AFTER.test(right) });
  }
  return found;
}

const NAMED_RACE =
  /^\sthe\s(?:\d{4}\s)?(?:[A-ZÀ-Þ][\wà-ɏ'’-]*\s(?:and\s|to\s|of\s|the\s){0,2}){2,6}(?:race|event|run|title|competition)\b/;

/** `who won it the previous two years`, `won the race in each of the last three editions`: of others than the one told. */
const IN_OTHER_YEARS =
  /^[^.;:]{0,45}?\b(?:the|its|of|for|past|last|previous)\s(?:previous|prior|preceding|last|past)\s(?:[a-z\d]+\s)?(?:years?|seasons?|editions?|times?|occasions?|runnings?)\b|^[^.;:]{0,45}?\b(?:two|three|four|five)\s(?:previous|earlier|prior)\s/;

/** `Korir, second in New York in 2019, won the race`: what stands between is of another race. */
const PLACED =
  /^(?:,\s\d{2})?,\s[^,;]{0,50}\b(?:medall?ist|champion|winner|finalist|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner-up)\b[^,;]{0,50},\s/;

function isActor(scene: Scene, span: { start: number; end: number; possessive: boolean; via: string }): boolean {
  return !isObject(scene, span) && !isBeatenRecord(scene, span) && !(span.possessive && span.via === 'pronoun');
}

/** The dates a text gives marks and records: `In 2003 Radcliffe ran 2:15:25`, `1:53.28, run in July 1983`, `since 1991`. */
import type { AmountSpan, Span, SpanOf } from '../../reading/span.ts';
import { before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import type { Owner } from '../owner.ts';
import { saidOfPair } from '../paired.ts';
import { roleOf } from '../role.ts';
import {
  datePreceding,
  isCountedFrom,
  isHadBefore,
  isOfBeating,
  isOfBreaker,
  isOfNextMark,
  isOfOldTitle,
  isOfOtherDay,
  isOfTitleBefore,
  isSince,
  OF_ANOTHER,
  OF_TITLE,
} from '../said-of-else.ts';
import type { Setting } from '../setting.ts';

type DateSpan = SpanOf<'date'>;

/** From a mark to its date: how it was made, where, and in which discipline. */
const TO_DATE =
  /^[\s,)(–—-]*(?:(?!\b(?:and|but|when|while|before|after|until|beat|beating|broke|breaking|eras[a-z]+|eclips[a-z]+|surpass[a-z]*|better(?:s|ed|ing)|topp(?:s|ed|ing)|smash[a-z]*|shatter[a-z]*|ended|ending|ends|improv[a-z]+|beyond|past|inside|short|shy|off|won|winning|who|which was beaten|ahead|born|from a|faster|slower|with|than|will|next|again|then|ago|took|takes|knocked|cut|sliced|shaved|chopped|(?:was|were|came|finished|placed)\s(?:only\s)?(?:second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}th|last|runner))\b)[A-Za-zÀ-ɏ\d'’.()-]+,?\s){0,14}?(?:in|on|from|since|of|dating (?:back )?(?:to|from)|back in|dated|set|at|,|\()?\s?$/;
/** `set exactly a year before, on 16 August 2008`: said twice. */
const APART =
  /\s(?:exactly\s|just\s|only\s)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:year|month|week|day)s?\s(?:before|earlier|later|ago|after)(?:\sto\sthe\sday)?,?\s(?=(?:on|in)\s$)/;
/** `In 2003 Radcliffe`, `On 8 October 2023, Kiptum`. */
const LEADING = /^(?:(?:[A-Za-zÀ-ɏ]+\s){0,2}|in\s[a-zà-ɏ]+\s(?:[a-zà-ɏ]+\s)?in\s)$/;

/** `Christie's 9.87 had stood since 15 August 1993`. */
const STOOD_SINCE =
  /^(?:\s?m\b|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:which\s|that\s)?(?:had\s|has\s)?(?:stood|standing|lasted|survived|been\s(?:the|a|an)\s(?:[a-z]+\s){0,2}record)\s(?:[a-z]+ly\s|unbeaten\s|unbroken\s|untouched\s)?since\s(?:in\s)?$/;
/** `holds, since November 2021, the record for the half marathon, 57:31`. */
const HELD_SINCE = /^,\s(?:the|a|an|his|her)\s(?:[a-z]+\s){0,2}record\b[^.;:()]{0,40}$/;

/** The date a mark is given, if it is given one. */
export function dateOfMark(scene: Scene, span: AmountSpan, owner: Owner, setting: Setting): DateSpan | undefined {
  const date = dateGiven(scene, span, owner, setting);
  // `A year after the 9.69, on 16 August 2009, he ran 9.58`: the day of what came then.
  if (date && date.start >= span.end && isCountedFrom(scene, span) && between(scene, span, date).includes(','))
    return undefined;
  return date && (isOfBreaker(scene, owner, date.date) || isOfBeating(scene, span, owner, date)) ? undefined : date;
}

function dateGiven(scene: Scene, span: AmountSpan, owner: Owner, setting: Setting): DateSpan | undefined {
  const paired = saidOfPair(scene, span, 'date')?.own;
  if (paired?.kind === 'date') return isAbsolute(paired) ? paired : undefined;
  const stood = spansOf(scene, 'date').find(
    (each) =>
      isAbsolute(each) &&
      (each.start >= span.end
        ? STOOD_SINCE.test(between(scene, span, each))
        : each.start >= owner.span.end &&
          /\bsince\s(?:in\s)?$/.test(scene.reading.lower.slice(0, each.start)) &&
          HELD_SINCE.test(between(scene, each, span))),
  );
  if (stood) return stood;
  const when = spansOf(scene, 'date').find((each) => isWhen(scene, each, span, owner));
  if (when) return when;
  const preceding = datePreceding(scene, span);
  if (preceding && !isSince(scene, preceding)) return isAbsolute(preceding) ? preceding : undefined;
  const own = setting.dates.find(
    (each) => isAbsolute(each) && !isOfRecord(scene, each) && !isOfNextMark(scene, each, span),
  );
  if (own) return isOfSomethingElse(scene, own, span) || isOfTheirs(scene, own, owner) ? undefined : own;
  const dates = spansOf(scene, 'date').filter(
    (each) => isAbsolute(each) && !isOfRecord(scene, each) && !isOfNextMark(scene, each, span) && !isSince(scene, each),
  );
  const following = dates.find(({ start }) => start >= span.end);
  if (following && isAttached(scene, span, following, owner)) return following;
  const beside = dates.find((each) => isWithin(scene, each, owner, span));
  if (beside) return beside;
  const [first] = dates;
  const alone =
    dates.length === 1 &&
    spansOf(scene, 'amount').filter((each) => roleOf(scene, each) === 'mark' && !isPastClause(scene, span, each))
      .length === 1;
  const opens = first !== undefined && LEADING.test(scene.reading.lower.slice(0, first.start));
  return opens &&
    alone &&
    !owner.possessor &&
    !isOfSomethingElse(scene, first, span) &&
    first.end <= owner.span.start &&
    (/^,?\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/.test(between(scene, first, owner.span)) ||
      isOfSentence(scene, first, owner, span))
    ? first
    : undefined;
}

/** `with 43.18; that one fell in Rio to van Niekerk, who ran 43.03`: what is told past the semicolon. */
const isPastClause = (scene: Scene, mark: Span, other: Span): boolean =>
  other.start > mark.end && /[;]/.test(between(scene, mark, other));

/** `until 17 August 1988, when Reynolds was timed at 43.29`: the day of the only mark of the clause behind it. */
const isWhen = (scene: Scene, date: DateSpan, mark: AmountSpan, { span, possessor }: Owner): boolean =>
  !possessor &&
  isAbsolute(date) &&
  date.end <= span.start &&
  span.end <= mark.start &&
  WHEN.test(between(scene, date, span)) &&
  /^[^;:]{0,50}$/.test(between(scene, span, mark)) &&
  !/\b(?:had|before|after|than|broke|beat|and)\b/.test(between(scene, span, mark));

const WHEN = /^,?\swhen\s(?:the\s)?(?:[A-Za-zÀ-ɏ’'-]+\s){0,3}$/;

/** Whether the words from a mark to a date say that it is its own: `the 2:15:25 that Radcliffe ran in London in 2003`. */
export function isAttached(scene: Scene, mark: Span, date: DateSpan, owner: Owner): boolean {
  return (
    !isOfRecord(scene, date) &&
    !isOfNextMark(scene, date, mark) &&
    !isOfSomethingElse(scene, date, mark) &&
    !interrupted(scene, mark, date, owner) &&
    TO_DATE.test(between(scene, mark, date).replace(APART, ' '))
  );
}

/** `Back in 2016 Bekele had missed it by six seconds when he clocked 2:03:03`: one day for all that one person did. */
function isOfSentence(scene: Scene, date: DateSpan, { person }: Owner, mark: Span): boolean {
  const people = castOf(scene).filter(({ span }) => span.end <= mark.start);
  const words = between(scene, date, mark);
  return (
    people.length > 0 &&
    people.every((each) => each.person.id === person.id) &&
    words.length < 120 &&
    /\b(?:when|where|clocking|running)\s/.test(words) &&
    !/[;:]|\b(?:and|but|before|after|since|until|later|earlier|previous|best|ago|next|then|who|which|than)\b/.test(
      words,
    )
  );
}

/** `who in September 2023 ran almost five seconds under the record of Kipyegon with 14:00.21`. */
function isWithin(scene: Scene, date: DateSpan, owner: Owner, mark: Span): boolean {
  if (date.start < owner.span.end || date.end > mark.start || owner.possessor) return false;
  const others = spansOf(scene, 'date').some(
    (each) => each !== date && each.end <= mark.start && each.start >= owner.span.end,
  );
  const marks = spansOf(scene, 'amount').some(
    (each) => each.start >= date.end && each.end <= mark.start && roleOf(scene, each) === 'mark',
  );
  return (
    !others &&
    !marks &&
    /^,?\s(?:who\s)?(?:back\s)?(?:in|on)\s$/.test(between(scene, owner.span, date)) &&
    /^,?\s(?:r[au]n|clocked|threw|jumped|cleared|vaulted|scored|set|broke|beat|bettered|improved|lowered)\b/.test(
      scene.reading.lower.slice(date.end),
    ) &&
    !/;|\b(?:and|but|while|when|where|before|after|until|because|who|which|than)\b/.test(between(scene, date, mark)) &&
    !isOfSomethingElse(scene, date, mark)
  );
}

/** A date as such, or a day of a month whose year is that of the text. */
export function isAbsolute({ relative, date }: DateSpan): boolean {
  return !relative && Number.isFinite(date.first) && Number.isFinite(date.last) && date.precision !== 'interval';
}

/** `on 14 August`: the day is said, the year is not. Days that are counted back, `13 days ago`, tell neither. */
export function isYearless(scene: Scene, { start, end, relative, date }: DateSpan): boolean {
  return relative && date.precision === 'day' && /^(?!.*\bago$).*\d/.test(scene.reading.text.slice(start, end));
}

/** `bettering the 1987 record of Kostadinova`: a year of the record, not of the mark that beats it. */
function isOfRecord({ reading: { lower } }: Scene, { end }: DateSpan): boolean {
  return /^\s(?:[a-z-]+\s){0,2}(?:record|mark|best|standard)\b/.test(lower.slice(end, end + 40));
}

/** Another mark or person stands between, and the date is theirs. */
function interrupted(scene: Scene, a: Span, b: Span, owner: Owner): boolean {
  return (
    spansOf(scene, 'amount').some(({ start, end }) => start >= a.end && end <= b.start) ||
    // "2:17:01 that Keitany had set in 2017": whose it is may stand between.
    castOf(scene).some(
      ({ span, person }) =>
        span.start >= a.end &&
        span.end <= b.start &&
        span.start !== owner.span.start &&
        !(person.id === owner.person.id && span.via === 'epithet' && WHICH.test(before(scene, span, 12))),
    )
  );
}

/** `72.28 m, which the Czech threw in`. */
const WHICH = /\b(?:which|that)\s(?:the\s)?$/;

/** `took 26 seconds off the course record set in 2018`, `slicing 0.02sec from the mark set in 1997`. */
const OF_THE_RECORD =
  /\b(?:off|from|inside|under|outside|beyond|past|than|on|over|below)\s(?:the|his|her|their)\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}(?:record|mark|best|standard)\s(?:that\s|which\s)?(?:was\s|had been\s)?(?:set|run|held|from|of|established)\b/;

/** `added the title to those of `: what was won then is counted up. */
const OF_OTHERS =
  /\b(?:those|ones|titles|golds|wins|medals|victories|triumphs|crowns)\s(?:[a-z]+\s){0,2}(?:of|in|from)\s$/;

/** `equalling the European record of Schönlebe from 1988`: of the one whose record it is. */
export const isOfTheirs = (scene: Scene, date: DateSpan, { person }: Pick<Owner, 'person'>): boolean =>
  castOf(scene).some(
    (each) =>
      each.person.id !== person.id &&
      each.span.end <= date.start &&
      /^\s(?:from|of|set\s(?:in|on)|dating\s(?:from|to))\s(?:in\s)?$/.test(between(scene, each.span, date)) &&
      /\b(?:record|mark|best|time)\s(?:of|by|held\sby|set\sby)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/.test(
        before(scene, each.span, 60),
      ),
  );

/** A day of paper, or of life and death: `was ratified on 6 February`. */
function isOfSomethingElse(scene: Scene, date: DateSpan, mark: Span): boolean {
  if (isOfOldTitle(scene, date)) return true;
  if (date.end <= mark.start && isOfTitleBefore(scene, date)) return true;
  const right = scene.reading.lower.slice(date.end, date.end + 60);
  if (date.start > mark.start && (OF_ANOTHER.test(right) || OF_TITLE.test(right))) return true;
  if (date.end <= mark.start && isHadBefore(scene, mark)) return true;
  const words = date.start > mark.start ? between(scene, mark, date) : between(scene, date, mark);
  if (isOfOtherDay(words)) return true;
  if (OF_THE_RECORD.test(words) || (date.start > mark.start && OF_OTHERS.test(words))) return true;
  return /\b(?:ratif[A-Za-zÀ-ɏ]+|approv[A-Za-zÀ-ɏ]+|recogni[A-Za-zÀ-ɏ]+|confirm[A-Za-zÀ-ɏ]+|announc[A-Za-zÀ-ɏ]+|annul[A-Za-zÀ-ɏ]+|rescind[A-Za-zÀ-ɏ]+|banned|suspended|died|killed|born|publish[A-Za-zÀ-ɏ]+|retired|until|beaten|broken|lost|fell|fallen|toppled|erased|eclipsed|surpassed)\b/.test(
    words,
  );
}

import { preferred } from '../../../dataset/person-facts.ts';
import { ageOn } from '../../../domain/age.ts';
import { dateOf } from '../../../domain/date.ts';
import { cardinalOf } from '../../reading/numbers.ts';
import type { CountSpan, OrdinalSpan, PeriodSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { isLabelled } from '../people/labelled.ts';
import { clauseSubject } from '../people/subject.ts';
import { diesAt } from './dies.ts';
import { adjectiveOf, besideName, isOfEpithet } from './owner.ts';

/**
 * `now`: on the day of publication; `event`: when something happened that the sentence tells of; `then`: at another
 * time; `turn`: on a birthday that is over or near; `ago`: born so many years ago, which may be one more than the age;
 * `would`: on a birthday that he did not live to see.
 */
export type When = 'now' | 'event' | 'then' | 'turn' | 'ago' | 'would';

/** How far from a birthday the day of a sentence is: `two days after his 20th birthday` is from -2 to -2. */
export interface FromBirthday {
  /** Days from that day to the birthday. */
  readonly days: number;
  readonly give: number;
}

export interface Read {
  readonly birthday?: FromBirthday | undefined;
  readonly years: number;
  /** `22 years, 245 days old`: since the last birthday. */
  readonly days?: number;
  /** `nearly 42`: from the one to the other. */
  readonly atLeast?: number;
  readonly when: When;
  /** `adjective`: 23-year-old; `name`: right behind a name; `opening`: At 23, he; `clause`: of the subject. */
  readonly beside: 'adjective' | 'name' | 'opening' | 'clause' | 'possessor';
}

export type AgeSpan = PeriodSpan | CountSpan | OrdinalSpan;

export type Place = { readonly start: number; readonly end: number };

const [YOUNGEST, OLDEST] = [12, 110];

export const isAge = (years: number) => years >= YOUNGEST && years <= OLDEST && Number.isInteger(years);

/** The age that the words around a number make of it. */
export function ageSaid(scene: Scene, span: AgeSpan): Read | undefined {
  if (START.test(before(scene, span))) return undefined;
  if (span.kind === 'period') return ofPeriod(scene, span);
  return span.kind === 'count' ? ofCount(scene, span) : ofBirthday(scene, span);
}

/** `coached him from the age of 14`: where a stretch of years begins or ends, whatever else is told of it. */
const START =
  /\b(?:from|since|until|till|beyond|below|under|over)\s(?:the\s)?age(?:\sof)?\s(?:just\s|only\s|about\s)?$/;

const CLOSED = /^\s?(?:[,;:)!?—–\]]|\.(?!\d)|$)/;

const LABEL = /(?:^|[^A-Za-zÀ-ɏ])(?:aged|age:?|age of|ages)\s(?:just\s|only\s|a mere\s)?$/;

const TURN = /(?:^|[^A-Za-zÀ-ɏ])(?:turn(?:ed|s|ing)?|reached the age of)\s$/;

const WOULD = /\bwould\shave\s(?:turned|been|become|reached)\s(?:just\s|only\s)?$/;

const WILL_BE = /(?:will be|['’]ll be)\s$/;

const BIRTHDAY_AT =
  /^(?:\s(?:on|in|next|this|later|tomorrow|by)\b|\s?[,.;)]?\s?(?:on|in|next|this|later)\s(?:[a-z]+\s)?(?:month|week|year|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\s(?:two|three|four|five|six|a)\s)/;

/** `when at 19 she became`, `At 28 she is`: right before whoever is of that age. */
const AT_ONCE =
  /(?:^|[\s(–—-])(?:at\sage|at|aged|age)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

const ONCE_AFTER = /^(?:\syears\s(?:old|of\sage))?,?\s$/;

/** `aged 19 years and 86 days`, `at 16 years 39 days`. */
const AND_DAYS = /^(?:,?\s(?:and\s)?\d{1,3}\s(?:days?|months?)(?![A-Za-zÀ-ɏ])){1,2}/;

/** `As a 19-year-old, he`, `won as a 19-year-old`. */
const AS_A = /(?:^|\s)as an?\s(?:[a-z]+\s)?$/;

const AS_OPENING = /^\W{0,2}(?:(?:still|just|only|then)\s)?as an?\s(?:[a-z]+\s)?$/i;

/** `Still only 22, she`. */
const STILL = /^\W{0,2}(?:(?:still|now|then|just|only|barely|aged)\s){1,3}$/i;

const BE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:is|was|be|just|only|still|barely|now|then|already|merely|all\sof|a\smere|he['’]s|she['’]s|being)\s$/;

const OPENING =
  /^\W{0,2}(?:now\s|still\s|and\s|but\s)?(?:at\sage|at|aged|age)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s|the\sage\sof\s)?$/i;

/** `In Berlin in 2003, at the age of 34, Tergat had`. */
const INNER_OPENING =
  /[,;:–—]\s(?:at\sage|at|aged)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

const AT = /(?:^|[\s(,])at\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/;

/** `took bronze in 46.72 at only 21`; what is ranked, or stands, at a number is of no age. */
const AT_ONLY =
  /^(?!.*\b(?:rank(?:ed|s|ing)?|stands?|stood|stuck|lies|lay|sits?|sat|starts?|started|put|remain(?:s|ed)?)\b[^,;]{0,20}$).*\bat\s(?:just|only|barely|a\smere)\s$/s;

/** Things that grow old as people do. */
const THING =
  /^[\s-](?:(?:world|national|course|olympic|european|african|asian|meeting|championship|british|american|area|continental|stadium)\s)?(?:records?(?![\s-]holder)|mark|best|race|event|competition|wait|drought|tradition|hoodoo|jinx|standard|meeting|course|marathon|stadium|ban|rule|barrier|time|feud|rivalry|reign|company|brand|club)(?![A-Za-zÀ-ɏ]|\s(?:champion|winner|runner|racer|medall?ist|star|debutant|great|specialist|favou?rite|holder|legend|hopeful)(?![A-Za-zÀ-ɏ]))/;

/** `23-year-old`, `23 years old`, `24 years of age`. */
function ofPeriod(scene: Scene, span: PeriodSpan): Read | undefined {
  const right = after(scene, span);
  // `was just seven years old when Jelimo won`
  const isChild = span.old && span.count >= 4 && Number.isInteger(span.count) && /^\swhen\s/.test(right);
  if (span.unit !== 'year' || !(isAge(span.count) || isChild) || THING.test(right)) return undefined;
  const days = AND_DAYS.exec(right)?.[0] ?? '';
  const exact = days !== '' && (AT_ONCE.test(before(scene, span)) || /^\sold\b/.test(right.slice(days.length)));
  const count = /^,?\s(?:and\s)?(\d{1,3})\sdays?(?![A-Za-zÀ-ɏ])/.exec(days)?.[1];
  const daysOld = count === undefined ? {} : { days: Number(count) };
  if (exact) {
    const opens =
      OPENING.test(scene.reading.text.slice(0, span.start)) && /^(?:\sold)?,/.test(right.slice(days.length));
    return { years: span.count, ...daysOld, when: 'event', beside: opens ? 'opening' : 'clause' };
  }
  // `Noah Lyles (27 years) won`, `27 years young`
  if (!span.old && /^\)/.test(right) && besideName(scene, span))
    return { years: span.count, when: 'now', beside: 'name' };
  const old = span.old || /^\s(?:of age|young)\b/.test(right) || LABEL.test(before(scene, span));
  if (!old || /-olds$/.test(scene.reading.text.slice(span.start, span.end))) return undefined;
  // `She was 33-years-old` is no adjective of what follows.
  const said = scene.reading.text
    .slice(span.start, span.end)
    .replace(/years-old$/, /\b(?:the|an?)\s$/.test(before(scene, span)) ? 'year-old' : 'years old')
    .replace(/\s?-?y\/?o$/i, '-year-old');
  if (/-old$|\byear\sold$/i.test(said) && AS_A.test(before(scene, span))) {
    const opening = AS_OPENING.test(scene.reading.text.slice(0, span.start)) && /^\s?,/.test(right);
    if (opening || /^(?:\s?[,.;)]|\s(?:in|at|on|when|who|with|to|for|by|and|back)\b|$)/.test(right))
      return { years: span.count, when: 'event', beside: opening ? 'opening' : 'clause' };
  }
  // `is a 26-year-old who lived in Britain in 2006`
  if (/-old$/i.test(said) && /\bis\s(?:still\s)?(?:an?|the)\s$/.test(before(scene, span)))
    return { years: span.count, when: 'now', beside: 'adjective' };
  if (/-old$|\byear\sold$/i.test(said) && isOfThen(scene, span))
    return { years: span.count, when: 'event', beside: 'adjective' };
  if (/-old$|\byear\sold$/i.test(said))
    return {
      years: span.count,
      when: pastOf(scene, span, isOfSomeTime(scene, span) ? 'event' : 'now'),
      beside: 'adjective',
    };
  const left = before(scene, span);
  const all = scene.reading.text.slice(0, span.start);
  if (OPENING.test(all) || (STILL.test(all) && /^(?:\sof\sage)?,/.test(right)))
    return { years: span.count, when: 'now', beside: 'opening' };
  if (LABEL.test(left) && !span.old) return { years: span.count, when: pastOf(scene, span, 'event'), beside: 'clause' };
  return {
    years: span.count,
    when: pastOf(scene, span, /\bwas\s(?:[A-Za-zÀ-ɏ]+\s)?$/.test(left) ? 'then' : 'now'),
    beside: 'clause',
  };
}

/** `In 2003 an 18-year-old Kipchoge won`: of the day that is told, which is long over. */
function isOfThen(scene: Scene, span: PeriodSpan): boolean {
  const { published } = scene;
  if (published === undefined || !/(?:^|[\s(])(?:an?|was an?|was (?:just|only|still) an?)\s$/.test(before(scene, span)))
    return false;
  // `Makau is a 26-year-old who lived in Britain in 2006`: of today.
  if (/\b(?:is|remains)\s(?:still\s|now\s|only\s|just\s)?an?\s$/.test(before(scene, span))) return false;
  const owner = adjectiveOf(scene, span, castOf(scene));
  const born = owner && preferred(owner.person, 'born');
  return spansOf(scene, 'date').some(({ date, relative }) => {
    if (relative || date.last >= published.first - 200) return false;
    // `a 17-year-old, beating a record of 2000`: of a day when he was no child.
    const age = born ? ageOn(dateOf(born.value), date) : undefined;
    return (
      !born || (age !== undefined && Math.min(Math.abs(age.min - span.count), Math.abs(age.max - span.count)) <= 6)
    );
  });
}

/** `in Rome in 1960, aged 21`: behind a day or a place, and so of then. */
function isBehindTime(scene: Scene, { start }: Place): boolean {
  const { spans, text } = scene.reading;
  return spans.some(
    ({ kind, end }) =>
      (kind === 'date' || kind === 'event' || kind === 'place') &&
      end <= start &&
      /^,?\s(?:aged|age)\s(?:just\s|only\s)?$/.test(text.slice(end, start)),
  );
}

/** `A 17-year-old McLaughlin ran in Rio`: of the time that is told, not of whoever is introduced. */
function isOfSomeTime(scene: Scene, span: PeriodSpan): boolean {
  return (
    /(?:^|[\s(])an?\s$/i.test(before(scene, span)) &&
    castOf(scene).some(({ span: { start, via } }) => start === span.end + 1 && (via === 'surname' || via === 'full'))
  );
}

const ACHIEVES =
  /^,?\s(?:has\s|had\s)?(?:won|became|become|took|taken|set|ran|run|broke|broken|claimed|retained|defended|made|improved)\s/;

/** `aged 24`, `turned 24`, `Jepkosgei, 31,`, `Bekele (41)`, `was just 19 when`, `At 23, he`, `now 36`. */
function ofCount(scene: Scene, span: CountSpan): Read | undefined {
  const years = span.value;
  if (!isAge(years)) return undefined;
  const [left, right] = [before(scene, span), after(scene, span)];
  const all = scene.reading.text.slice(0, span.start);
  if (/^\s?(?:%|km|k\b|miles?|laps?|met)/.test(right)) return undefined;
  if (isLabelled(scene, span, 'age')) return { years, when: 'now', beside: 'clause' };
  // `aged 24 and 36`: of two.
  if (LABEL.test(left) && /^\sand\s\d{2}(?![\d:.])/.test(right)) return undefined;
  if (LABEL.test(left)) {
    if (OPENING.test(all) || (INNER_OPENING.test(all) && nextAt(scene, span) && !isSaidBefore(scene, span)))
      return { years, when: 'event', beside: 'opening' };
    const apposed =
      !isBehindTime(scene, span) &&
      /[,(]\s?(?:now\s|still\s)?(?:aged|age)\s(?:just\s|only\s)?$/.test(left) &&
      CLOSED.test(right) &&
      (scene.heading || /^\s?[,)]/.test(right) || besideName(scene, span));
    return { years, when: pastOf(scene, span, apposed ? 'now' : 'event'), beside: 'clause' };
  }
  // `died days after turning 76`
  if (/\b(?:after|since)\s(?:just\s)?turning\s$/.test(left)) return { years, when: 'event', beside: 'clause' };
  if (
    WOULD.test(left) &&
    /^(?:\s?[,.;:)!?—–]|$|\s(?:on|in|this|next|last|today|tomorrow|yesterday|later|a|two|three|four|five|six|[a-z]+day|when)\b)/.test(
      right,
    )
  )
    return { years, when: 'would', beside: 'clause' };
  if (
    TURN.test(left) &&
    /^(?:\s?[,.;:)!?—–]|$|\s(?:on|in|at|last|this|next|earlier|later|just|when|and|yesterday|today|tomorrow|the|that|during|a|two|three|four|five|six|\d|years|by)\b|\s[a-z-]+\s(?:days?|weeks?|months?)\s(?:ago|before|earlier)\b)/.test(
      right,
    )
  )
    return { years, when: 'turn', beside: 'clause' };
  // `Kipchoge, a former world champion on the track and only 28, hung on`
  if (AND_ONLY.test(left) && /^,\s/.test(right) && isApposedTo(scene, span))
    return { years, when: 'now', beside: 'clause' };
  // `because she is 33 since Friday`
  if (/\b(?:is|['’]s|been)\s$/.test(left) && /^\ssince\s/.test(right)) return { years, when: 'turn', beside: 'clause' };
  // `the man from Poland, who at 35 won his third title`
  if (
    /,\swho,?\sat\s(?:just\s|only\s)?$/.test(left) &&
    /^,?\s[a-z]+(?:ed|ook|on|an|oke|et|ew|ame|ore|id)\s/.test(right) &&
    years >= 14
  )
    return { years, when: 'event', beside: 'clause' };
  // `She died on 19 April 2011, only 58.`
  if (/\bdied\s(?:on|in)\s[^;.]{4,40},\s(?:aged\s)?(?:only|just|still\sonly)\s$/.test(left) && CLOSED.test(right))
    return { years, when: 'event', beside: 'clause' };
  // `will be 45 at the Trials on February 29, 2020`
  if (
    WILL_BE.test(left) &&
    /^\s(?:at|by|when)\s/.test(right) &&
    spansOf(scene, 'date').some((date) => date.start > span.end)
  )
    return { years, when: 'event', beside: 'clause' };
  if (WILL_BE.test(left) && BIRTHDAY_AT.test(right)) return { years, when: 'turn', beside: 'clause' };
  if (STILL.test(all) && /^(?:\sand\s[^,;.]{3,40})?,/.test(right)) return { years, when: 'now', beside: 'opening' };
  // `Only 21 at the time, Wanjiru became`.
  if (STILL.test(all) && /^(?:\sat the time|\s(?:back\s)?then),/.test(right))
    return { years, when: 'then', beside: 'opening' };
  if (AT_ONCE.test(all) && nextAt(scene, span) && !/\b(?:km|kilomet|miles?)\b/.test(scene.reading.lower) && years >= 14)
    return { years, when: /^\W{0,2}at\s/i.test(all) && / is\s/.test(right) ? 'now' : 'event', beside: 'opening' };
  // `was 28 when she ran 10.49, and 38 when she died`.
  if (/,?\sand\s$/.test(left) && /^\swhen\s(?:he|she)\b/.test(right) && /\b(?:was|were)\s\d{2}\swhen\b/.test(left))
    return { years, when: 'event', beside: 'clause' };
  // `was 22 in Rio and 27 in Tokyo`
  if (
    /\bwas\s(?:only\s|just\s)?\d{2}\s(?:in|at)\s[a-zà-ɏ\s]{3,24}(?:,|\sand)\s$/.test(left) &&
    /^\s(?:in|at)\s/.test(right)
  )
    return { years, when: 'then', beside: 'clause' };
  if (/\blived\sto\s(?:be|the\sage\sof)\s$/.test(left) && CLOSED.test(right))
    return { years, when: 'event', beside: 'clause' };
  // `the coach was 36 and his athlete 24`
  if (/\b(?:was|were|is)\s\d{2}(?!\d)/.test(left) && CLOSED.test(right) && isNextTo(scene, span))
    return { years, when: /\bis\s\d{2}(?!\d)/.test(left) ? 'now' : 'then', beside: 'clause' };
  // `the Finn of 23 still broke it`: of what is told.
  if (isOfEpithet(scene, span) && /^(?:\s?[,;:.!?)]|\s[a-z])/.test(right) && !/^\s(?:years?|world|of)\b/.test(right))
    return { years, when: 'event', beside: 'clause' };
  const name = besideName(scene, span);
  if (name && /^\s(?:when\b|before\s(?:his|her)\s(?:death|passing|demise)\b)/.test(right))
    return { years, when: 'event', beside: 'name' };
  if (name && /\b(?:then|who was)\s(?:aged\s|just\s|only\s)?$/.test(left))
    return CLOSED.test(right) ? { years, when: 'then', beside: 'name' } : undefined;
  if (name && /,\sat\s(?:just\s|only\s)?$/.test(left))
    return /^,/.test(right) && years < 60 ? { years, when: 'event', beside: 'name' } : undefined;
  if (
    name &&
    /^\s(?:yesterday|today|on\s[a-z]+day|(?:last|this|next)\s(?:week|month|[a-z]+day)|(?:in|last|next|this)\s(?:january|february|march|april|may|june|july|august|september|october|november|december))(?:,|\s\()/.test(
      right,
    )
  )
    return { years, when: 'turn', beside: 'name' };
  if (name && /^\sat the time\b/.test(right)) return { years, when: 'then', beside: 'name' };
  if (name && (CLOSED.test(right) || /^\s(?:and\s|now[,)])/.test(right))) return { years, when: 'now', beside: 'name' };
  if (
    BE.test(left) &&
    !AT.test(left) &&
    /^(?:\s?[,.;)!?—–]|\s[\u2600-\u27bf\ud83c-\ud83e]|$|\s(?:when|(?:in|at)\s(?!the\stime\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)(?:the\s(?:\d{4}\s)?)?(?:olympi|games|world|[a-zà-ɏ]+\s(?:games|olympics)\b|[a-zà-ɏ]+(?:\scity)?(?=[,.;]|\sand\b|$))|on the day|at the time|(?:back\s)?then|years of age|and|but|today|now|yesterday|on\s[a-z]+day)\b)/.test(
      right,
    )
  ) {
    const subject = clauseSubject(scene, span.start);
    const link = subject && scene.reading.lower.slice(subject.span.end, span.start);
    if (
      link === undefined ||
      !/^(?:['’]s)?(?:,\s[^.;]{2,120},|,\swho\s[^,.;]{2,100}|,)?\s?(?:who\s)?(?:(?:is|was|will be|being|now|then|just|only|still|barely|already|merely|all\sof|a\smere|himself|herself)\s){1,3}$/.test(
        link,
      )
    )
      return undefined;
    const past = /\b(?:was|then)\s/.test(link) || /^\s(?:when|at the time|(?:back\s)?then)/.test(right);
    return { years, when: past ? 'then' : 'now', beside: 'clause' };
  }
  if (diesAt(scene, span) && (CLOSED.test(right) || /^\s(?:in|after|from|of|on|when|following|while)\s/.test(right)))
    return {
      years,
      when: 'event',
      beside: /^\W{0,2}(?:dead|dies|died)\s/i.test(all) && /^:\s/.test(right) ? 'opening' : 'clause',
    };
  // `Korzeniowski, who at 35 won his third title over 50 kilometres`.
  if (years >= 14 && /\bwho(?:,)?\sat\s(?:just\s|only\s)?$/.test(left) && ACHIEVES.test(right))
    return { years, when: 'event', beside: 'clause' };
  if (years < 14 || years > 60 || /\b(?:km|kilomet|miles?)\b/.test(scene.reading.lower)) return undefined;
  if (OPENING.test(all) && /^(?:\s(?:already |still |now )?the\s[^,;.]{3,50})?,/.test(right))
    return { years, when: 'event', beside: 'opening' };
  if (
    AT.test(left) &&
    CLOSED.test(right) &&
    (AT_ONLY.test(left) ||
      /\b(?:youngest|oldest|age|career|veteran|teenage|leaves|quits|farewell|died|dies|dead|death|won|winning|title|champion|gold|silver|bronze|medal|debut|retired?)\b/.test(
        scene.reading.lower,
      ))
  )
    return { years, when: 'event', beside: 'clause' };
  return undefined;
}

const DAYS = { day: 1, week: 7, fortnight: 14, month: 30.4 } as const;

const BEFORE_BIRTHDAY =
  /(?:\b(an?|the|[a-z]+|\d{1,3})\s(day|week|fortnight|month)s?\s(?:or\sso\s)?)(before|after|short of|shy of|ahead of|from|since|following)\s(?:(?:his|her|[a-zà-ɏ-]+['’]s?)\s)?$/;

const AFTER_BIRTHDAY =
  /^\sbirthday\s(?:just\s|only\s|barely\s)?(an?|[a-z]+|\d{1,3})\s(day|week|month)s?\s(before|earlier|ago)\b/;

/** `his 24th birthday`, `two days after her 20th birthday`, `had celebrated his 20th birthday nine days before`. */
function ofBirthday(scene: Scene, span: OrdinalSpan): Read | undefined {
  const right = after(scene, span);
  if (!isAge(span.value) || !/^\sbirthday(?![A-Za-zÀ-ɏ])/.test(right)) return undefined;
  const left = before(scene, span);
  const read = { years: span.value, when: 'turn', beside: 'possessor' } as const;
  const behind = AFTER_BIRTHDAY.exec(right);
  const ahead = BEFORE_BIRTHDAY.exec(left);
  const [, number = '', unit = '', word = ''] = behind ?? ahead ?? [];
  const count = /^(?:an?|the)$/.test(number) ? 1 : cardinalOf(number);
  if (count !== undefined && unit !== '') {
    const past = behind !== null || /after|since|following/.test(word);
    const days = count * DAYS[unit as keyof typeof DAYS];
    return {
      ...read,
      birthday: { days: past ? -days : days, give: unit === 'day' ? 1 : /week|fortnight/.test(unit) ? 5 : 20 },
    };
  }
  if (/\b(?:before|after|short of|since|from|until|following|ahead of)\s(?:[A-Za-zÀ-ɏ]+\s|['’]s\s){0,3}$/.test(left))
    return undefined;
  return read;
}

/** Of whoever stands before the comma: `Kipchoge, a former world champion and only 28`. */
const AND_ONLY = /,\s(?:an?|the)\s[^,;()]{3,60}\sand\s(?:(?:still|just|only|now|all\sof|barely)\s){1,2}$/;

const isApposedTo = ({ reading, people }: Scene, { start }: Place): boolean =>
  [...people.keys()].some(
    (each) =>
      !each.possessive &&
      each.end < start &&
      AND_ONLY.exec(reading.lower.slice(Math.max(0, each.end), start))?.index === 0,
  );

/** Somebody stands right before, behind a comma or `and`: `, the runner `, `, Kipchoge `. */
const isNextTo = ({ reading, people }: Scene, { start }: Place): boolean =>
  [...people.keys()].some(
    (span) =>
      !span.possessive &&
      span.end + 1 === start &&
      (span.role !== undefined || /(?:[,;]|,?\sand|,?\sbut)\s$/.test(reading.text.slice(0, span.start))),
  );

/** Somebody stands right behind, and acts: ` she`, `, Kiptum`. */
function nextAt(scene: Scene, { end }: Place): boolean {
  const next = castOf(scene).find(({ span }) => span.start >= end);
  if (!next || next.span.possessive) return false;
  const gap = scene.reading.text.slice(end, next.span.start);
  return ONCE_AFTER.test(gap) || (next.span.via === 'epithet' && /^,?\sthe\s(?:[a-z’'-]+\s){0,4}$/.test(gap));
}

/** Somebody was named in the sentence before. */
function isSaidBefore(scene: Scene, { start }: Place): boolean {
  return castOf(scene).some(({ span }) => span.end <= start);
}

/** Words that put an age into another time than the day of the text. */
function pastOf(scene: Scene, span: AgeSpan, otherwise: When): When {
  const right = after(scene, span, 40);
  const left = before(scene, span, 40);
  if (/\b(?:as an?|then an?|then|still an?)\s$/.test(left) || /^[^.;]{0,24}\bat the time\b/.test(right)) return 'then';
  if (otherwise === 'then' && !/\bwhen\b|\bat the time\b/.test(right)) return 'event';
  return otherwise;
}

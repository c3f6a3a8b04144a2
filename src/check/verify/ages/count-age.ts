import type { CountSpan } from '../../reading/span.ts';
import { after, before, type Scene, spansOf } from '../../scene.ts';
import { isLabelled } from '../people/labelled.ts';
import { clauseSubject } from '../people/subject.ts';
import { isAge, type Place, type Read } from './age-read.ts';
import { AS_CALLED, AT_ONCE, CALLED_FIRST, LABEL, OPENING, pastOf, STILL } from './age-words.ts';
import { diesAt } from './dies.ts';
import { isFramedThen, isSaidBefore, nextAt } from './framed.ts';
import { besideName, isOfEpithet } from './owner.ts';

const CLOSED = /^\s?(?:[,;:)!?—–\]]|\.(?!\d)|$)/;

const TURN = /(?:^|[^A-Za-zÀ-ɏ])(?:turn(?:ed|s|ing)?|reached the age of)\s$/;

const WOULD = /\bwould\shave\s(?:turned|been|become|reached)\s(?:just\s|only\s)?$/;

const WILL_BE = /(?:will be|['’]ll be)\s$/;

const BIRTHDAY_AT =
  /^(?:\s(?:on|in|next|this|later|tomorrow|by)\b|\s?[,.;)]?\s?(?:on|in|next|this|later)\s(?:[a-z]+\s)?(?:month|week|year|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\s(?:two|three|four|five|six|a)\s)/;

const BE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:is|was|be|just|only|still|barely|now|then|already|merely|all\sof|a\smere|he['’]s|she['’]s|being)\s$/;

/** `In Berlin in 2003, at the age of 34, Tergat had`. */
const INNER_OPENING =
  /[,;:–—]\s(?:at\sage|at|aged)\s(?:just\s|only\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/i;

const AT =
  /(?:^|[\s(,])at\s(?:just\s|only\s|barely\s|a\smere\s|the\s(?:tender\s|ripe\s)?(?:old\s)?age\sof\s(?:just\s|only\s)?)?$/;

/** `took bronze in 46.72 at only 21`; what is ranked, or stands, at a number is of no age. */
const AT_ONLY =
  /^(?!.*\b(?:rank(?:ed|s|ing)?|stands?|stood|stuck|lies|lay|sits?|sat|starts?|started|put|remain(?:s|ed)?)\b[^,;]{0,20}$).*\bat\s(?:just|only|barely|a\smere)\s$/s;

const ACHIEVES =
  /^,?\s(?:has\s|had\s)?(?:won|became|become|took|taken|set|ran|run|broke|broken|claimed|retained|defended|made|improved)\s/;

/** `in 2022, when she will be`: the day stands right before. */
const isWhenTold = (scene: Scene, { start }: CountSpan): boolean => {
  const date = spansOf(scene, 'date').findLast((each) => each.end <= start);
  return (
    date !== undefined && /^,?\s(?:when|by which time)\s[^.;]{3,60}$/.test(scene.reading.lower.slice(date.end, start))
  );
};

/** `aged 24`, `turned 24`, `Jepkosgei, 31,`, `Bekele (41)`, `was just 19 when`, `At 23, he`, `now 36`. */
export function ofCount(scene: Scene, span: CountSpan): Read | undefined {
  const years = span.value;
  if (!isAge(years)) return undefined;
  const [left, right] = [before(scene, span), after(scene, span)];
  const all = scene.reading.text.slice(0, span.start);
  if (/^\s?(?:%|km|k\b|miles?|laps?|met)/.test(right)) return undefined;
  if (isLabelled(scene, span, 'age')) return { years, when: 'now', beside: 'clause' };
  // `while a teenager of 17`, `A veteran of 39, Kipchoge`
  if (AS_CALLED.test(left) && /^(?:\s?[,.;)]|\s(?:in|at|on|when|who|with|to|for|by|and)\b|$)/.test(right))
    return {
      years,
      when: 'event',
      beside: /^\W{0,2}(?:as|while|when)\s/i.test(all) && /^,/.test(right) ? 'opening' : 'clause',
    };
  if (CALLED_FIRST.test(all.toLowerCase()) && /^,\s/.test(right)) return { years, when: 'now', beside: 'opening' };
  // `who has reached the age of 28`
  if (/\b(?:has|have|having)\s(?:[a-z]+\s)?(?:reached|attained)\sthe\s(?:[a-z]+\s)?age\sof\s$/.test(left))
    return { years, when: 'now', beside: 'clause' };
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
  // `has five world titles and at 35 shows no signs of slowing down`
  if (
    /\b(?:and|but|who|yet),?\sat\s(?:just\s|only\s)?$/.test(left) &&
    /^,?\s(?:shows|is|has|remains|looks|keeps|still|now|continues)\s/.test(right) &&
    years >= 14
  )
    return { years, when: 'now', beside: 'clause' };
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
  // `The Games go to Birmingham in 2022, when Chopra will be 24.`
  if (WILL_BE.test(left) && CLOSED.test(right))
    return { years, when: isWhenTold(scene, span) ? 'event' : 'then', beside: 'clause' };
  if (WILL_BE.test(left) && BIRTHDAY_AT.test(right)) return { years, when: 'turn', beside: 'clause' };
  if (years >= 14 && years < 60 && isFramedThen(scene, span)) return { years, when: 'event', beside: 'opening' };
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
    return years < 60 && /^(?:,|\s(?:an?|the|his|her|still|already|now)\s)/.test(right)
      ? { years, when: 'event', beside: 'name' }
      : undefined;
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
    /^(?:\s?[,.;)!?—–]|\s[\u2600-\u27bf\ud83c-\ud83e]|$|\s(?:when|(?:in|at)\s(?!the\stime\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)(?:the\s(?:\d{4}\s)?)?(?:olympi|games|world|[a-zà-ɏ]+\s(?:games|olympics)\b|[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?(?=[,.;]|\sand\b|$))|on the day|at the time|(?:back\s)?then|years of age|and|but|today|now|yesterday|on\s[a-z]+day)\b)/.test(
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
      /\b(?:youngest|oldest|age|career|veteran|teenage|leaves|quits|farewell|still|died|dies|dead|death|won|winning|title|champion|gold|silver|bronze|medal|debut|retired?)\b/.test(
        scene.reading.lower,
      ))
  )
    return { years, when: 'event', beside: 'clause' };
  return undefined;
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

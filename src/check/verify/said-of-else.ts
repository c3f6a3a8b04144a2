/** What stands beside a mark and is said of something else: of another mark, of a title, of when a record fell. */
import type { PartialDate } from '../../domain/date.ts';
import type { Span, SpanOf } from '../reading/span.ts';
import { before, between, castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf, overlaps } from './achievements.ts';
import { BEATEN } from './deeds/words.ts';

/** `bettering the 1987 record of Kostadinova`: the year of another mark. */
export const OF_ANOTHER =
  /^(?:['’]s)?\s(?:(?:world|course|national|olympic)\s)?(?:record|mark|best|time|jump|throw)(?![A-Za-zÀ-ɏ])/;

/** What a comma behind a name or a mark begins, where it says what somebody is called: `winner of`, `the former champion`. */
export const CALLED_SO = '(?:the\\s|an?\\s)?(?:[a-z\\d-]+\\s){0,3}(?:winner|champion|medall?ist|holder)\\b';

/** `2:02:57 and the 2013 Chicago champion`: a year of a title. */
export const OF_TITLE =
  /^(?:['’]s)?\s(?:(?!and\b|in\b|at\b|by\b|when\b)[a-zà-ɏ\d,'’-]+\s){0,4}(?:champion|winner|medall?ist|finalist|runner-up)(?![a-zà-ɏ])/;

/** `The runner-up of 2011, Linden won`, `Second in Doha in 2019, Walsh threw`: the year of what somebody is called by. */
export const isOfTitleBefore = ({ reading: { lower } }: Scene, { start, end }: Pick<Span, 'start' | 'end'>): boolean =>
  CALLED.test(lower.slice(Math.max(0, start - 90), start)) && /^,\s/.test(lower.slice(end, end + 2));

const CALLED =
  /(?:^|[,;]\s|\sand\s)(?:(?!(?:in|at|of|on|with|was|is|the\sonly)\s)[a-zà-ɏ\d’'-]+\s){0,6}(?:champion|winner|medall?ist|finalist|runner-up|second|third|fourth|fifth)\s(?:(?:here|there|in|at|over|of|from)\s(?:the\s)?(?:[a-zà-ɏ\d,]+\s){0,3}){0,2}(?:in|of|from)\s$/;

/** `a first London title, to go with that in Berlin in 2:11:53`: where a title was won, and the mark in the city named after it. */
export function isOfWin({ reading: { lower, spans } }: Scene, said: Span, mark: Span): boolean {
  const isWhere = ({ kind, start }: Span) =>
    (kind === 'place' || kind === 'event') &&
    start > said.end &&
    start < mark.start &&
    /\b(?:in|at)\s(?:the\s)?$/.test(lower.slice(start - 8, start));
  return OF_WIN.test(lower.slice(said.end, said.end + 24)) && spans.some(isWhere);
}

const OF_WIN = /^\s(?:marathon\s)?(?:titles?|crowns?|wins?|victor(?:y|ies)|triumphs?|success)\b/;

/** `broke Ennis-Hill's record of 6,955 points last night`: when the news was made. */
export function isOfNews({ published }: Scene, { relative, date }: SpanOf<'date'>): boolean {
  return relative && published?.precision === 'day' && date.precision === 'day' && date.first >= published.first - 8;
}

/** `the longest throw since 1989`: not the day of the throw. */
export function isSince({ reading }: Scene, { kind, start, end }: Span): boolean {
  const left = reading.lower.slice(Math.max(0, start - 70), start);
  return (
    // `set it in Berlin from 2003 on`
    (kind === 'date' && /\bfrom\s$/.test(left) && /^\son(?:wards?)?\b/.test(reading.lower.slice(end, end + 10))) ||
    (kind === 'date' && /\bsince\s(?:early\s|late\s|back\s)?(?:in\s)?$/.test(left)) ||
    // `the first man since Peter Snell in 1964 to retain the title, in 1:42.15`
    (kind === 'date' && /\bsince\s(?:[a-zà-ɏ’'.-]+\s){1,5}(?:in|of|at)\s$/.test(left)) ||
    // `his fastest since Zürich`, `the best since the Olympic final of 2012`
    ((kind === 'place' || kind === 'event') && /\bsince\s(?:the\s|last\s)?$/.test(left)) ||
    // `her best since winning the world title in Doha in 2019`
    /\bsince\s(?:[a-z]+ing|(?:his|her|their)\s[a-z]+)\s[^,;.]{0,60}$/.test(left)
  );
}

/** `has pulled out of New York`, `had come to Tokyo with 8,995 points`: not where anything was done. */
export function isMissed(scene: Scene, { kind, start, end }: Span): boolean {
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, start - 24), start);
  return (
    // `his best before Chicago was`
    /\b(?:best|record|fastest|time|mark)\s(?:[a-z]+\s)?(?:before|until|prior to|ahead of)\s(?:the\s)?$/.test(left) ||
    /\b(?:out of|withdr[a-z]+ from|withdrawal from|miss(?:ed|es|ing)?|skip(?:ped|ping|s)?)\s(?:the\s)?$/.test(left) ||
    // `had equalled the feat of Jesse Owens in Berlin and won`: where somebody else did it.
    (kind === 'place' && OF_FEAT.test(lower.slice(Math.max(0, start - 80), start))) ||
    // `a man from Edinburgh`: where he is from.
    (kind === 'place' && (FROM.test(left) || isOrigin(scene, start))) ||
    isOfOldTitle(scene, { start }) ||
    AS_BEFORE.test(lower.slice(Math.max(0, start - 70), start)) ||
    // `for his place in Nanjing`, `to qualify for Tokyo`: still to come.
    /\b(?:(?:place|spot|berth|ticket|trip)\s(?:in|at|to|for)|qualif[a-z]+\sfor|ahead of|head(?:s|ed|ing)\s(?:to|for))\s(?:the\s)?$/.test(
      left,
    ) ||
    (GOES_TO.test(left) &&
      /^,?\s(?:with|as|having|boasting|owning|off|on the (?:back|strength) of)\b/.test(lower.slice(end)))
  );
}

const OF_FEAT =
  /\b(?:feats?|example|achievements?|exploits?|doubles?|trebles?|hauls?|deeds?)\sof\s(?:the\s)?(?:[a-zà-ɏ’'-]+\s){1,4}(?:in|at)\s$/;

/** `Jonathan Edwards from Gateshead jumped`: right behind a name. */
const isOrigin = (scene: Scene, start: number): boolean =>
  castOf(scene).some(
    ({ span }) => !span.possessive && span.end <= start && scene.reading.lower.slice(span.end, start) === ' from ',
  );

const FROM =
  /\b(?:(?:wo)?m[ae]n|boys?|girls?|lad|kid|farmer|student|teacher|runner|athlete|jumper|thrower|sprinter|hurdler)\sfrom\s(?:the\s)?$/;

/** `second, as he had been in Athens, in 27:02.77`, `did what Wightman had done in Eugene, winning in 3:29.38`: what is compared with it. */
const AS_BEFORE =
  /\bwhat\s(?:(?!(?:and|but)\b)[a-zà-ɏ'’-]+\s){1,4}(?:did|had\sdone)\s(?:[a-z]+\s){0,4}(?:in|at)\s(?:the\s)?(?:[a-z\d]+\s){0,3}$|,\s(?:just\s|exactly\s)?(?:as|like)\s(?:(?:he|she|they)\s(?:had|was|were|did)(?:\s(?!and\b)[a-z]+){0,3}\s)?(?:in|at)\s(?:the\s)?(?:[a-z\d]+\s){0,3}$/;

const GOES_TO =
  /\b(?:c[ao]m(?:e|es|ing)|arriv(?:e[ds]?|ing)|head(?:ed|ing|s)?|travel(?:led|ed|s|ling)?|went|go(?:es|ing)?|gone|flew|return(?:ed|ing|s)?|(?:be|was|is) back)\s(?:in|into|to|at)\s(?:the\s)?$/;

/** `in 2011 in 2:19:19`, `2012: 2:18:37`: the date right before a mark. */
export function datePreceding(scene: Scene, span: Span): SpanOf<'date'> | undefined {
  return spansOf(scene, 'date').find(
    (each) =>
      each.end < span.start &&
      PRECEDES.test(between(scene, each, span)) &&
      !isOfMarkBefore(scene, each) &&
      !isOfOldTitle(scene, each),
  );
}

/** `reclaimed the title he won in 2017 in 2:08:13`: when he won it then. */
export function isOfOldTitle(scene: Scene, date: { readonly start: number }): boolean {
  return OLD_TITLE.test(before(scene, date, 70));
}

const OLD_TITLE =
  /\b(?:titles?|crown|race|event|trophy)\s(?:that\s|which\s)?(?:he|she|they|[a-zà-ɏ'’-]{3,14})\s(?:(?:had|also|first|last|once|previously)\s){0,2}(?:won|took|taken|claimed|captured)\s(?:back\s)?(?:(?:in|at)\s(?:the\s)?(?:[a-zà-ɏ'’-]+\s){1,3})?in\s$/;

const OF_MARK =
  /^\)?,?\s(?:(?:that|which)\s)?(?:was\s)?(?:from|(?:set|run|made|recorded|thrown|jumped|established|posted|clocked)\s(?:in|on|at))\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;

/** `broke the record of 2:05:38 from 2002 with 2:04:43`: of the mark that stands before it. */
export function isOfMarkBefore(scene: Scene, held: Span): boolean {
  const last = spansOf(scene, 'amount').findLast((each) => each.end <= held.start);
  return last !== undefined && OF_MARK.test(between(scene, last, held).toLowerCase());
}

const PRECEDES = /^(?:\s(?:in|with)\s|:\s|\s?[–—-]\s|\s\()$/;

/** `in 2:19:19, 2012 in 2:18:37`: of the mark behind it. */
export function isOfNextMark(scene: Scene, date: Span, span: Span): boolean {
  return spansOf(scene, 'amount').some(
    (each) =>
      each !== span &&
      each.start > date.end &&
      PRECEDES.test(between(scene, date, each)) &&
      !isOfMarkBefore(scene, date),
  );
}

/** `a year after the 9.69`, `Two years after his 2:04:26`: a mark that a time is counted from. */
export const isCountedFrom = (scene: Scene, mark: { readonly start: number }): boolean =>
  COUNTED.test(before(scene, mark, 60));

const COUNTED =
  /\b(?:days?|weeks?|months?|years?)(?:\sto\sthe\sday)?\s(?:after|before|on\sfrom)\s(?:the|his|her|that|[a-zà-ɏ’'-]+['’]s)\s$/;

/** `smashed Kosgei's world record by winning the Berlin Marathon`, `to win it`: whose record it was has not won. */
export function isBeatenRecord(
  { reading: { lower } }: Scene,
  { possessive, via, end }: { readonly possessive: boolean; readonly via: string; readonly end: number },
): boolean {
  return (
    possessive &&
    via !== 'pronoun' &&
    /^(?:['’]s?)?\s(?:[a-z\d:.,-]+\s){0,4}(?:record|best|mark|time)s?\b[^,;]{0,80}(?:,\s(?:which|that|set|run|a)\s[^,;]{1,80},\s|\b)(?:by\s|with\s|to\s(?:win|claim|take|secure|clinch|capture|retain|defend|become|triumph|storm|seal|land|earn)\b)/.test(
      lower.slice(end),
    )
  );
}

/** `Young beat Moses's record of 47.02 in 1992`: on that day somebody else who is named set the next. */
export const isOfBreaker = (
  scene: Scene,
  { span, person }: { readonly span: { readonly start: number }; readonly person: { readonly id: string } },
  date: PartialDate,
): boolean =>
  isBeatenBefore(scene, span) &&
  castOf(scene).some(
    (each) =>
      each.person.id !== person.id &&
      achievementsOf(each.person, scene.facts.lexicons.rules).some(
        (deed) => deed.records.length > 0 && overlaps(deed.date, date),
      ),
  );

/** `equalled the record of Andonova (2.07m) in Sofia on 25 May 1986`: behind the brackets goes on what the other did. */
export const isOfBeating = (
  scene: Scene,
  mark: Span,
  { span }: { readonly span: Pick<Span, 'start' | 'end'> },
  date: Span,
): boolean =>
  span.end <= mark.start &&
  mark.end <= date.start &&
  between(scene, span, mark).endsWith(' (') &&
  /^(?:\s?m(?:et(?:re|er)s)?|\spoints|\sseconds)?\)\s(?:in|at|on|with)\s/.test(between(scene, mark, date)) &&
  isBeatenBefore(scene, span);

const isBeatenBefore = (scene: Scene, span: { readonly start: number }): boolean => {
  const left = before(scene, span, 60);
  return BEATEN.test(left) || EQUALLED.test(left);
};

const EQUALLED = /\b(?:equall?(?:s|ed|ing)|match(?:es|ed|ing)|tie[sd]|tying)\s(?:the\s)?(?:[a-zà-ɏ\d.:'’-]+\s){0,5}$/;

/** `In 2004 she came as the record holder (2:15:25)`, `entered the race with a best of 2:03:42`: a mark of before. */
export const isHadBefore = (scene: Scene, mark: { readonly start: number }): boolean =>
  HAD.test(before(scene, mark, 110));

const HAD =
  /\bholder(?:\sof\s(?:the|an?)\s(?:[a-z]+\s){1,3}record)?(?:\s(?:at|with)\s(?:an?\s)?|,?\s[(—–-]\s?)$|\b(?:enter|arriv|c[ao]me|went|start|return|travel|lin)[a-z]*\s[^.;]{0,70}\bwith\s(?:an?|his|her)\s(?:[a-z]+\s){0,2}(?:best|pb|mark|time)\s(?:of\s)?$/;

/** `6.14m fell in 2020`, `64.20 would have won in 2012`, `was last good enough for a medal in 2016`: what another day asked. */
export const isOfOtherDay = (words: string): boolean => OF_OTHER_DAY.test(words);

const OF_OTHER_DAY =
  /\b(?:(?:not|never)\s(?:[a-z]+\s){0,2}(?:exceeded|surpassed|bettered|topped|matched|equall?ed|approached|improved)|enough|would(?:\snot)?\s(?:also\s|even\s|only\s)?have|wouldn['’]t\shave|(?:was|were|had|has|have)\slast|not\s(?:been\s)?(?:seen|won|done))\b|\b(?:fell|toppled|was\s(?:broken|beaten|bettered|improved))\s(?:only\s|finally\s|at\slast\s)?(?:in|on)\s$/;

/**
 * The words that speak of the record before the one a text tells of: `the old mark`, `the record she broke`, `his own
 * record from Rieti`, `until then it was`, `It replaced`; and how far what is said of it goes on.
 */
import { actorAt } from '../../clauses/clauses.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';

export interface OldWords {
  readonly start: number;
  readonly end: number;
  /** Where what is told of it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The sentence, or a clause of it, is about it: a day or a place without more is its own. */
  readonly isSubject: boolean;
  /** `his old record`: whoever broke it had it before. */
  readonly isOwn: boolean;
  /** A record or a mark, and no best of whoever it is. */
  readonly isRecord: boolean;
  /** `the record before that`: what the sentence before tells of can be an old one itself. */
  readonly isBeforeThat: boolean;
  /** `Robles had a previous best of 12.92`: whose it was, where the words do not say so. */
  readonly whose?: ReturnType<typeof castOf>[number];
  /** `Before Shaheen it had been Boulami's`: the one before the first of his. */
  readonly beforeWhom?: ReturnType<typeof castOf>[number];
}

const NOUN = '(?:world\\s)?(?:records?|marks?|standard|figures|bests?|time|distance|height|one)';
const MIDDLE = "(?:(?!(?:and|but|of|in|at|from|with|by|to|record|mark|best)\\s)[a-z\\d,’'-]+\\s){0,4}?";
const HIS = "(the|its|this|that|his|her|their|[a-zà-ɏ-]+['’]s?)";
const BROKE =
  '(?:broke|broken|beat|beaten|bettered|improved|erased|replaced|surpassed|eclipsed|smashed|wiped\\sout|shattered|removed|toppled|took\\sdown|took\\soff\\sthe\\s(?:list|books))';
/** In every sentence in which a record broke or fell by these words. */
const BREAKS =
  /broke|beat|better|improve|erase|replace|surpass|eclips|smash|wiped|shatter|remove|topple|took|fell|went|gone|supersede|displace|did/;
const WHO = '(?:(?:he|she|they|it|[a-zà-ɏ]+(?:\\s[a-zà-ɏ]+)?)\\s)?';
/** `the old mark`, `her previous record`, `an even older one`; `a previous record` is any. */
const OLD = new RegExp(
  `\\b(?:${HIS}\\s(?:own\\s|very\\s|even\\s|much\\s|rather\\s|far\\s|long-standing\\s){0,2}(?:previous|older|old|former|earlier|existing)|an\\s(?:even\\s|much\\s|far\\s)?older)[\\s-]${MIDDLE}${NOUN}(?![a-z-])`,
  'g',
);
/** `the record she broke`, `the mark that fell`. */
const FELL = new RegExp(
  `\\b(the)\\s${MIDDLE}(?:record|mark|best|one)\\s(?:(?:that|which)\\s)?${WHO}(?:had\\s|has\\s|just\\s){0,2}(?:${BROKE}|fell|went|was\\sgone)(?![a-z])`,
  'g',
);
/** `the record before`, `the mark to beat`, `the record until then`. */
const BEFORE = new RegExp(
  `\\b(the)\\s${MIDDLE}(?:record|mark|best|one)\\s(?:(?:before|until|till|up\\sto|prior\\sto)(?:\\s(?:that|this|it|then|now|the\\srace|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?|to\\sbeat)(?=[\\s,]\\s?(?:had|was|were|stood|belonged|of|at|since|from|dated|which|that|came|by|\\d))`,
  'g',
);
/** `Until then it had been`, `Before this it had been shared by`. */
const UNTIL =
  /\b(?:(?:until|till|before|up\sto|prior\sto)\s(?:then|this|that|now|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|previously),?\s(?:it|the\s(?:world\s)?(?:record|mark|best))\s(?:had\s(?:been|stood|belonged)|was|stood|belonged)(?![a-z])/g;
/** `It had stood at 74.08 since 1986`, behind what tells that it fell. */
const IT_STOOD = /^\W*(?:it|this|that)\shad\s(?:been|stood|belonged|remained|dated|lasted)(?![a-z])/g;
/** `The record had been 74.08`, `The record of 23.12 had been held by`. */
const HAD_BEEN = new RegExp(
  `\\bthe\\s${MIDDLE}(?:record|mark|best)(?:\\sof\\s(?:[\\d.,:]+(?:m|\\smet(?:re|er)s)?|[^,;.\\d]{3,40},\\s[\\d.:]+m?,?))?\\shad\\s(?:been(?!\\s(?:broken|beaten|set|run|improved))|stood|belonged)(?![a-z])`,
  'g',
);
/** From somebody to what was before: `Before Shaheen it had been`, `Before him the holder was`. */
const BEFORE_HIM =
  /^,?\s(?:it|(?:the|his|her)\s(?:[a-z\d,’'-]+\s){0,3}?(?:record|mark|best|holder|owner))(?:\s(?:to\sbeat|holder))?\s(?:had\s(?:been|belonged|stood)|was|were|belonged|stood)(?![a-z])/;
/** `It replaced the 2:15:25 of Radcliffe`, `That erased Kratochvílová's 1:53.28`. */
const IT_BROKE = new RegExp(
  `^\\W*(?:it|that|this|which)\\s(?:had\\s)?(?:${BROKE}|superseded|displaced|took\\sthe\\splace\\sof|did\\saway\\swith|beats|betters|replaces|erases|improves)(?:\\son)?(?![a-z]|\\s(?:his|her)\\s(?:(?:own|previous|former|old)\\s)?(?:personal\\s|lifetime\\s|career\\s|season['’]?s?\\s)?(?:best|pb|pr)\\b)`,
  'g',
);
/** `a tenth below the Kenyan's own record`, `faster than her own from 2025`. */
const OWN =
  /\b(?:below|under|inside|off|past|beyond|over|on|to|than|beat(?:ing)?|broke|breaking|better(?:ed|ing)|improv(?:ed|ing)|lower(?:ed|ing)|rais(?:ed|ing))\s((?:his|her|the\s[a-zà-ɏ]+['’]s|[a-zà-ɏ-]+['’]s)\sown(?:\s(?:world\s)?(?:records?|marks?|standard|best)(?![a-z-])|(?=,?\s(?:from|of|set)\s)))/g;
/** `better than the world record of 37.04 they had run in Daegu`. */
const THAN =
  /\b(?:below|under|inside|off|past|beyond|than|beat(?:ing)?|broke|breaking|better(?:ed|ing)|improv(?:ed|ing)(?:\son)?|lower(?:ed|ing)|rais(?:ed|ing)|eras(?:ed|ing)|surpass(?:ed|ing)|wiped\sout|wiping\sout)\s(the(?:\s(?!(?:new|course|national|olympic|championships?|meeting)\s)[a-z\d,'’-]+){0,3}\s(?:world\s)(?:record|mark|best))(?![a-z-])/g;

/** `had a previous best of 12.92`, `had a best of 12.92 before the race`. */
const HAD_BEST =
  /\b(?:had|with|boasted|owned)\s((?:an?|only\san?)\s(?:(?:previous|prior|former|earlier)\s(?:personal\s|lifetime\s|career\s)?(?:best|pb|pr)(?:\stime)?(?=\sof\s)|(?:(?:personal|lifetime|career)\s)?(?:best|pb|pr)(?=\sof\s\d[\d.:,]{0,8}(?:\sm(?:et(?:re|er)s)?|\sseconds)?,?\s(?:before|until|prior\sto|(?:going|coming)\sinto)\s(?:the\s(?:race|final|competition|championships|games)|today|yesterday|that|then|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)))/g;
/** `Assefa's previous best`: her own, and no record. */
const BEST_OF_SOMEBODY = /['’]s?\s(?:[a-z-]+\s){1,3}(?<!\bworld\s)(?:best|time|distance|height)$/;

const BEFORE_THAT = /\b(?:before|until|prior\sto)\s(?:that|it|then)\b|^it\s/;

/** Where what is said of it ends. */
const STOP =
  /;|\s[—–]\s|,\s(?:but|while|when|so|until|who\s|she\s|he\s|they\s|and\s(?!had\b|was\b|were\b|set\b|run\b|dated\b|stood\b|came\b)|which\s(?!had|was|were|dated|stood|came|has))|\s(?:but|because|until|till|when|while|before\s(?!that\b)|after)\s|[.!?](?=\s[A-Z"“])|\b(?:and\s(?:he|she|they)\s)/;
/** Behind what a clause has for its subject. */
const SAID =
  /^(?:,?\s(?:which|that)|,\s[^,;]{3,50},|\s\([^)]{2,40}\))?\s(?:had|was|were|is|stood|dated|dates|came|belonged|went|has)\b|^,\s|^:\s|^\s\(/;
const IS_IT =
  /\b(?:is|was|were|had\sbeen|been|remained|stood\sas)\s(?:then\s|still\s|also\s|itself\s)?(?:[a-zà-ɏ-]+['’]s\s)?$/;
/** Another list than that of the world. */
const OF_ELSE =
  /\b(?:course|national|personal|season|championships?|olympic|games|meeting|meet|junior|youth|u-?\d\d|under-\d\d|school|club|stadium|track|state|collegiate|european|african|asian|american|commonwealth|area|continental|diamond\sleague|event|masters)\b/;

export const CUE: RegExp =
  /\b(?:previous(?:ly)?|older|old|former|earlier|existing|own|before|record|mark|best|beaten|broken|replaced|erased|bettered|improved|superseded|until|predecessor|improvement|gain|added)\b|\bit\s(?:had|by)\b|\b(?:to|off|from)\sit\b|\bwhich\s(?:is|was)\b/;

/** The matches of a pattern that is asked only where a sentence can have some: to make most of these ready takes long. */
const matches = (lower: string, pattern: RegExp, can: boolean): Iterable<RegExpExecArray> =>
  can ? lower.matchAll(pattern) : [];

/** @returns none where nothing of the kind is said, or of another list than that of the world */
export function oldWords(scene: Scene): readonly OldWords[] {
  const { lower, text } = scene.reading;
  const has = (...cues: readonly string[]) => cues.some((cue) => lower.includes(cue));
  const breaks = BREAKS.test(lower);
  const found: OldWords[] = [];
  const add = (
    start: number,
    end: number,
    more: Pick<OldWords, 'isOwn' | 'isRecord'> & { isSubject?: boolean },
    about: Pick<OldWords, 'beforeWhom' | 'whose'> = {},
  ) => {
    if (found.some((each) => start < each.end && each.start < end)) return;
    const words = lower.slice(start, end);
    if (OF_ELSE.test(more.isOwn ? words.replace(/\bpersonal\s/, '') : words)) return;
    const isSaidOf = IS_IT.test(lower.slice(Math.max(0, start - 60), start));
    const from = isSaidOf
      ? clauseStart(lower, start)
      : /(?:record|mark|best)\sof\s/.test(lower.slice(start, end))
        ? start
        : end;
    const stop = STOP.exec(text.slice(end, end + 160));
    const to = end + (stop?.index ?? Math.min(160, text.length - end));
    const opens = /(?:^\W*|[;:—–]\s|,\s(?:and\s)?|\band\s)$/.test(lower.slice(0, start));
    const isSubject = more.isSubject ?? (isSaidOf || (opens && SAID.test(lower.slice(end, end + 70))));
    const isBeforeThat = BEFORE_THAT.test(lower.slice(start, end));
    found.push({
      start,
      end,
      from,
      to,
      isSubject,
      isOwn: more.isOwn,
      isRecord: more.isRecord,
      isBeforeThat,
      ...about,
    });
  };
  const isOwn = (word: string | undefined) => word === 'his' || word === 'her' || word === 'their';
  const isRecord = (words: string) => !/\b(?:bests?|time|distance|height)$/.test(words) || /world\sbest$/.test(words);
  // `Before Diniz the record had belonged to Kanaykin`: not the one before the news.
  for (const member of castOf(scene)) {
    const { span } = member;
    if (span.possessive || !/\bbefore\s$/.test(lower.slice(Math.max(0, span.start - 8), span.start))) continue;
    const said = BEFORE_HIM.exec(lower.slice(span.end, span.end + 70));
    if (said)
      add(
        span.start - 7,
        span.end + said[0].length,
        { isOwn: false, isRecord: true, isSubject: true },
        { beforeWhom: member },
      );
  }
  for (const { index, 0: all, 1: whose } of matches(
    lower,
    OLD,
    has('previous', 'old', 'former', 'earlier', 'existing'),
  ))
    add(index, index + all.length, {
      isOwn: isOwn(whose) || /\bown\b/.test(all) || BEST_OF_SOMEBODY.test(all),
      isRecord: isRecord(all),
    });
  for (const { index, 0: all, 1: said = '' } of matches(lower, HAD_BEST, has('best', 'pb', 'pr'))) {
    const actor = actorAt(scene, index);
    if (actor?.is !== 'known') continue;
    const start = index + all.length - said.length;
    add(start, index + all.length, { isOwn: true, isRecord: false, isSubject: false }, { whose: actor.member });
  }
  for (const [pattern, isSubject, can] of [
    [FELL, undefined, breaks],
    [BEFORE, undefined, has('before', 'until', 'till', 'up', 'prior', 'beat')],
    [UNTIL, true, has('until', 'till', 'before', 'up', 'prior', 'previously')],
    [IT_STOOD, true, has('had')],
    [HAD_BEEN, true, has('had')],
    [IT_BROKE, false, breaks],
  ] as const)
    for (const { index, 0: all } of matches(lower, pattern, can))
      add(index, index + all.length, {
        isOwn: false,
        isRecord: true,
        ...(isSubject === undefined ? {} : { isSubject }),
      });
  for (const { index, 0: all, 1: said = '' } of matches(lower, OWN, has('own')))
    add(index + all.length - said.length, index + all.length, {
      isOwn: true,
      isRecord: !/(?<!world\s)best$/.test(said),
      isSubject: false,
    });
  for (const { index, 0: all, 1: said = '' } of matches(lower, THAN, has('world')))
    add(index + all.length - said.length, index + all.length, { isOwn: false, isRecord: true, isSubject: false });
  if (isBeforeAnother(scene) && !found.some(({ beforeWhom }) => beforeWhom)) return [];
  // `the previous Olympic record`, `the old one` of a course.
  return found.filter(({ start, end }) =>
    spansOf(scene, 'record').every(
      (each) =>
        each.end <= start ||
        each.start >= end ||
        each.scope === 'world' ||
        each.scope === 'any' ||
        each.scope === 'personal' ||
        // "the Kenyan's own record"
        (each.scope === 'nation' && /['’]s\sown\s/.test(lower.slice(start, end))),
    ),
  );
}

const OPENS_BEFORE = /^\W*(?:before|until|till|prior\sto)\s(?:[a-z]+(?:['’]s)?\s){0,2}$/;

/**
 * Whether a sentence tells of the time before somebody, `Before Kosgei the record belonged to Radcliffe`, and not before
 * the news.
 *
 * @param breaker whoever made the news, if that is known
 */
export function isBeforeAnother(scene: Scene, breaker?: string): boolean {
  const { lower, spans } = scene.reading;
  const name = spans.find((each) => each.kind === 'person' && OPENS_BEFORE.test(lower.slice(0, each.start)));
  if (name?.kind !== 'person' || name.possessive) return false;
  const who = scene.people.get(name)?.person.id;
  return name.via !== 'pronoun' && (who === undefined || who !== breaker);
}

/** Where a clause begins. */
function clauseStart(lower: string, at: number): number {
  const left = lower.slice(0, at);
  return Math.max(
    0,
    ...['; ', ': ', ' – ', ' — ', ', but ', ', and ', ' while '].map((stop) => left.lastIndexOf(stop)),
  );
}

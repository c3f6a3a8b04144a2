/** `the first man under 2:01`: the words that make somebody the first, or the only one, through a barrier. */

import { ordinalOf } from '../../reading/numbers.ts';
import type { Amount, CountSpan, NationSpan, Span, SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';

export interface Barrier {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Amount[];
  /** Nobody had gone through it until somebody did. */
  readonly none: boolean;
  /** First, second and so on through it. */
  readonly rank: number;
  readonly only: boolean;
  /** It is to be done yet: `hopes to become the first`. */
  readonly prospective: boolean;
  readonly official: boolean;
  readonly sex: 'M' | 'W' | undefined;
  readonly codes: readonly string[];
  readonly area: string | undefined;
  /** A group the dataset does not know: `the first teenager`, `the first non-African`. */
  readonly limited: string | undefined;
  readonly dates: readonly SpanOf<'date'>[];
  /** The date stands right behind. */
  readonly tight: boolean;
  /** Whoever the words name behind it. */
  readonly who?: ReturnType<typeof castOf>[number];
  /** `in the event`: the discipline, or else a meeting that has lists of its own. */
  readonly loose: boolean;
}

const FIRST =
  /(?<![A-Za-zÀ-ɏ-])(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only(?!\sthe\s[a-z]{5,7}\s))(?:\s(?:ever|and only|official))?)\s((?:[A-Za-zÀ-ɏ'’-]+\s){0,5}?)(?=(?:ever\s|in history\s|of all time\s)?(?:to\s(?!win|take|be|finish(?![^.;,]{2,40}\s(?:in\s(?:less|under)|under|below|inside)\b)|successfully|defend|retain)|under|inside|below|sub[-\s]|over|who|with an? sub|past|beyond|better|faster|mark|in (?:less|under)))/g;
/** `the first time a woman has run under 14 minutes`, `the first time that anyone had gone below`. */
const FIRST_TIME =
  /(?<![A-Za-zÀ-ɏ-])(first)\stime\s(?:ever\s)?(?:that\s)?((?:an?|any)\s(?:(?:female|male|wo?man|m[ae]n)\s)?(?:wom[ae]n|m[ae]n|runner|athlete|sprinter|hurdler|vaulter|jumper|thrower|human(?:\sbeing)?|person|decathlete|heptathlete)|anyone|anybody|someone|somebody)\s(?:in history\s)?(?:has|had|have)\s(?:ever\s|officially\s)?/g;
/** `No woman had run 5,000 metres in less than 14 minutes until Chebet did`, `No woman before Chebet had`: whoever did was the first. */
const NOBODY =
  /(?<![A-Za-zÀ-ɏ-])(no)(?:body|\sone|\s((?:(?:fe)?male\s)?(?:(?:wo)?m[ae]n|athlete|runner|sprinter|hurdler|vaulter|jumper|thrower|human\sbeing|human|decathlete|heptathlete)))(?:\sbefore\s[^,.;:()]{2,48}?)?\shad\s(?:ever\s|previously\s)?/g;
const THROUGH =
  /(?:\bunder|\bsub|\bbelow|\binside|\bbroken?|\bbreak(?:ing|s)?|\bbetter(?:ing|ed)?(?: than)?|\bdip(?:ped|ping)? (?:below|under|inside)|\bfaster than|\b(?:further|farther|longer|higher) than|\bover|\bbeyond|\bpast|\bclear(?:ed|ing)?|\bcrack(?:ed|ing)?|\bsurpass(?:ed|ing)?|\bduck(?:ed|ing)? (?:under|below|inside)|\bquicker than|\bjump(?:ed|ing)?|\bvault(?:ed|ing)?|\bthrow|\bleap|\bscore|\bmore than|\bthrough|\bexceed(?:ed|ing)?|\breach(?:ed|ing)?|\bbeat(?:en)?|\btop(?:ped)?|\blower than|\bless than|\bpass(?:es|ed|ing)?)[\s-](?:the\s|a\s|an\s|magical\s|mythical\s|elusive\s|barrier of\s|hallowed\s|once-unthinkable\s|(?:event|distance|race|world)['’]s\s|fabled\s|famous\s|legendary\s|mythic\s|iconic\s|coveted\s|long-sought\s|seemingly impossible\s)*$/;
const NEUTRAL =
  /^(?:(?:wo)?m[ae]n|athletes?|persons?|people|humans?|human being|runners?|vaulters?|jumpers?|throwers?|sprinters?|marathoners?|marathon runners?|hurdlers?|milers?|steeplechasers?|walkers?|male|female|competitors?|ever|individual|one|in history|official(?:ly)?|has|have|ever to|on record|to|decathletes?|heptathletes?|(?:triple|long|high)|pole|javelin|discus|hammer|shot|putters?|horizontal|official|of|all|time|and|throw|jump|leap|vault|clearance|mile|marathon|race)$/;
const PROSPECTIVE =
  /(?:\bto (?:be|try|attempt)|\b(?:set|due|likely|poised|ready|out|going|about|expected|tipped|determined|favourite|chance|vow(?:s|ed)|looking|able|wish(?:es|ed)?|need(?:s|ed)?|ambition|motivated|seek(?:s|ing)?|sought|eager|keen|himself|herself|opportunity|target|hop(?:e|es|ed|ing)|trains?|wants?|aims?|trying|tried|fail(?:s|ed|ing)|bid|attempt(?:s|ed|ing)?) to (?:be|become)|\bbecoming|\bbid|\battempt[A-Za-zÀ-ɏ]*|\bhop(?:e|es|ed|ing)|\baim[A-Za-zÀ-ɏ]*|\bwant[A-Za-zÀ-ɏ]*|\bdream[A-Za-zÀ-ɏ]*|\bcould|\bwould|\bmight|\bmay|\bwill|\bwhether|\bif|\btarget[A-Za-zÀ-ɏ]*|\bchas(?:e|ing)|\btrying|\btried|\bfail(?:s|ed|ing) to|\bplan[A-Za-zÀ-ɏ]*|\bgoal|\bquest|\b(?:nearly|almost|close\sto)\s(?:[a-z]+\s)?[a-z]+ing)\b[^.;]{0,60}$/;
const AREAS: Readonly<Record<string, string>> = {
  african: 'africa',
  european: 'europe',
  asian: 'asia',
  oceanian: 'oceania',
  'south american': 'south-america',
  'north american': 'north-america',
};

const IN_EVENT = /^(?:[\s-](?:barrier|mark|threshold))?,?\sin (?:the|this) event\b/;
/** Of all time, or of that race alone. */
const AT_RACE = /^(?:[\s-](?:minutes?|seconds?|barrier|mark))?\sat\sthe\s/;
/** Of one race, season or place: another list than that of all time. */
const WITHIN =
  /^(?:[\s-](?:barrier|mark|threshold))?(?:\s(?:marathon|mile|clocking|run|time))?,?\s(?:since\s|this (?:year|season)|(?:in|for) (?:\d+|[A-Za-zÀ-ɏ]+) years|in (?:the |this |his |her )?(?:race|field|final|season|country|world this)|at (?:this |a |the (?!(?:\d{4} )?(?:[a-zà-ɏ]+ ){1,2}(?:half )?marathon\b))|on [A-Za-zÀ-ɏ]+ soil|twice|three times|more than once|indoors|in the same|in one |four times|in back)/;

/** `in almost 40 years`, `for a generation`, `of her career`: of those years, or her own, and not of all time. */
const OF_YEARS =
  /\s(?:of|in)\s(?:his|her|their)\s(?:own\s)?(?:career|life|season)\b|\s(?:in|for)\s(?:(?:almost|nearly|over|about|around|some|more than|at least)\s)?(?:\d+|[a-z-]+)\s(?:years|decades?|generation)\b/;

/** Behind a barrier, that nobody had gone through it: `broke the 14-minute barrier, the first woman to do so`. */
const DONE_SO =
  /^[^.;!?]{0,60}(?:[,–—-]|\sto\sbecome)\s?(?:the\sfirst\s((?:(?:fe)?male|(?:wo)?m[ae]n|athlete|runner|human|person|jumper|vaulter|thrower)\s)(?:ever\s|in\shistory\s)?to\sdo\s(?:so|it|that)|(?:which|something)\sno(?:body|\sone|\s(?:wo)?man)\shad\s(?:ever\s)?done)\b(?!\s(?:in|at|on|since|this|for|twice|from|indoors|outdoors|three|without|under|after|as)\b)/;
/** Before a barrier, that somebody went through it. */
const WENT_THROUGH =
  /\b(?:br[eo]+k[a-z]*|crack[a-z]*|clear(?:ed|ing)?|surpass[a-z]*|(?:dipp?(?:ed|ing)|went|go(?:ne|ing)|got)\s(?:under|below|inside|over|past|beyond))\s(?:the\s|a\s|an\s)?$/;

/** From a barrier to whoever went through it: `Six metres was first cleared by Bubka`. */
const FIRST_BY =
  /^(?:[-\s](?:seconds?|minutes?|met(?:re|er)s?|points?|barrier|mark)){0,2}(?:\s(?:for|in|over|at)\s[a-z\d,\s-]{2,24}?)?\swas\sfirst\s(?:cleared|broken|beaten|run|jumped|vaulted|thrown|achieved|surpassed|breached|reached|bettered)\sby\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

/** Barriers by other words than `the first under`. */
function toldOtherwise(scene: Scene): Barrier[] {
  const { lower } = scene.reading;
  if (!/\bfirst\b|\bno(?:body|\s[a-z]+)\shad\b/.test(lower)) return [];
  const plain = {
    none: false,
    rank: 1,
    only: false,
    prospective: false,
    official: false,
    codes: [],
    area: undefined,
    limited: undefined,
    dates: [],
    tight: false,
    loose: false,
  };
  return spansOf(scene, 'amount').flatMap((amount): Barrier[] => {
    const { start, end } = amount;
    const readings = [...amount.readings, ...hourReadings(amount.readings)];
    const who = castOf(scene).find(
      (each) => each.span.start >= end && FIRST_BY.test(lower.slice(end, each.span.start)),
    );
    const isOf = ({ kind, end: at }: Span) =>
      at <= start && (kind === 'nation' || kind === 'place' || kind === 'event');
    if (who && !scene.reading.spans.some(isOf)) {
      const isBeside = (each: { readonly start: number }) =>
        each.start >= who.span.end &&
        /^(?:,?\s(?:in|at|on)\s(?!\d)[a-zà-ɏ\s'’-]{2,30}?)?,?\s(?:in|on)\s$/.test(
          lower.slice(who.span.end, each.start),
        );
      const dates = spansOf(scene, 'date').filter(isBeside);
      return [{ ...plain, start, end, readings, who, sex: who.person.sex, dates, tight: dates.length > 0 }];
    }
    const so = DONE_SO.exec(lower.slice(end, end + 140));
    if (!so || !WENT_THROUGH.test(lower.slice(Math.max(0, start - 30), start))) return [];
    if (PROSPECTIVE.test(lower.slice(Math.max(0, start - 90), start))) return [];
    const sex = /wom/.test(so[0]) ? 'W' : /\bm[ae]n\b/.test(so[0]) ? 'M' : undefined;
    return [{ ...plain, start, end, readings, sex }];
  });
}

/** `the first man to clear six metres in Sweden`: there, and he may have been the first there alone. */
const isOfCountry = (scene: Scene, end: number): boolean =>
  spansOf(scene, 'nation').some(
    (each) =>
      each.start >= end && /^(?:\s(?:barrier|mark))?\sin\s(?:the\s)?$/.test(scene.reading.lower.slice(end, each.start)),
  );

export function barriersOf(scene: Scene): Barrier[] {
  const { lower } = scene.reading;
  const found: Barrier[] = toldOtherwise(scene);
  for (const match of [...lower.matchAll(FIRST), ...lower.matchAll(FIRST_TIME), ...lower.matchAll(NOBODY)]) {
    const start = match.index;
    const rest = start + match[0].length;
    // `second to Nieder, who reached 19.68`: behind somebody.
    if (
      lower.startsWith('to ', rest) &&
      castOf(scene).some(({ span }) => span.start - rest - 3 < 5 && span.start > rest)
    )
      continue;
    const limit = Math.min(lower.length, rest + 90);
    const amount = [...spansOf(scene, 'amount'), ...spansOf(scene, 'count').map((span) => withTenths(lower, span))]
      .sort((a, b) => a.start - b.start)
      .find((span) => span.start >= rest - 8 && span.end <= limit + 20 && THROUGH.test(lower.slice(start, span.start)));
    if (found.some((each) => each.start === amount?.start)) continue;
    if (!amount || /[;:]/.test(lower.slice(start, amount.start).replace(/\d:\d/g, ''))) continue;
    if (
      (/(?:\b(?:his|her|their|my|our|['’]s)|\btheir own)\s$/.test(lower.slice(0, start)) &&
        !/\b(?:history|world|sport|athletics)['’]s?\s$/.test(lower.slice(0, start))) ||
      (/^(?:time|times|attempt|race|leg|lap|half|round|throw|jump)\b/.test(match[2] ?? '') &&
        !/^(?:throw|jump|leap|vault|clearance)\s$/.test(match[2] ?? ''))
    )
      continue;
    if (
      WITHIN.test(lower.slice(amount.end)) ||
      OF_YEARS.test(lower.slice(amount.end, amount.end + 60)) ||
      /\b(?:in the field|in the race|this year|this season|since \d{4}|since the)\b/.test(
        lower.slice(start, amount.start),
      )
    )
      continue;
    // `to run the 100m under 10, the 200m under 20`, `to run two sub-2:06 marathons`: all of them, not each.
    if (
      /^(?:[\s-]?(?:seconds|secs|minutes|s|m))?,?\s(?:and\s)?(?:the\s)?[\d,]{2,6}\s?m(?:et(?:re|er)s)?\s(?:in\s)?(?:under|less|below|inside|sub)/.test(
        lower.slice(amount.end),
      ) ||
      /\b(?:two|three|four|five|six|several|multiple|\d)\s(?:sub[-\s])?$/.test(lower.slice(start, amount.start))
    )
      continue;
    if (scene.claims.some((claim) => claim.start < amount.end && amount.start < claim.end)) continue;
    const readings =
      amount.kind === 'amount'
        ? [...amount.readings, ...hourReadings(amount.readings), ...dottedHours(lower.slice(amount.start, amount.end))]
        : countReadings(lower, amount);
    if (readings.length === 0) continue;
    const none = match[1] === 'no';
    const isTime = match[0].startsWith('first time') || none;
    const group = isTime
      ? (match[2] ?? '').replace(/^(?:an?|any)\s|^(?:any|some)(?:one|body)$/, '').trim()
      : (match[2] ?? '')
          .replace(/\s(?:in|of)\sthe\sworld\b/, '')
          .replace(
            /\bto\s(?:finish|run|go|compete|complete|race|come|get|cross|clock|dip|jump|throw)\s(?:(?:the|an?)\s(?:[a-z\d-]+\s){1,3})?(?:home\s)?$/,
            '',
          )
          .trim();
    const nations = spansOf(scene, 'nation').filter(
      (span): span is NationSpan => span.start >= start && span.end <= amount.start,
    );
    const epithets = spansOf(scene, 'person').filter(
      (span) => span.start >= start && span.end <= amount.start && span.via === 'epithet',
    );
    const codes = [...nations.flatMap(({ codes }) => codes), ...epithets.flatMap(({ nations: own = [] }) => own)];
    const area = Object.entries(AREAS).find(([word]) => new RegExp(`(?:^|\\s)${word}(?:\\s|$)`).test(group))?.[1];
    const words = group
      .split(/\s+/)
      .filter((word) => word !== '' && !NEUTRAL.test(word) && !/^(?:\d|marathon|half|metres?|meters?)/.test(word));
    const nationWords = codes.length > 0 || area !== undefined;
    const limited =
      /\bnon-|-born\b|\bteen|\bwhite\b|\bblack\b|\bmother|\bblind|\bunder-/.test(group) ||
      words.length > (nationWords ? 2 : 0)
        ? group
        : /\bwom[ae]n['’]?s?[-\s]only\b|\bmixed\srace/.test(lower.slice(start, amount.end + 48))
          ? 'first in a race of women only'
          : undefined;
    const before = lower.slice(Math.max(0, start - 90), start).replace(MONTH_OF_MAY, ' ');
    const word = match[1] ?? 'first';
    const opening = spansOf(scene, 'date').find(
      (span) =>
        span.end <= start && OPENS.test(lower.slice(0, span.start)) && TO_FIRST.test(lower.slice(span.end, start)),
    );
    const behind = spansOf(scene, 'date').filter(
      (span) =>
        span.start >= amount.end && span.start - amount.end < 50 && !ANOTHER.test(lower.slice(amount.end, span.start)),
    );
    const dates = behind.length > 0 || !opening || opening.relative ? behind : [opening];
    found.push({
      start,
      end: amount.end,
      readings,
      none,
      rank: word === 'only' ? 1 : (ordinalOf(word) ?? 1),
      only: word === 'only' || /^only/.test(match[0]),
      prospective:
        !none &&
        PROSPECTIVE.test(before.replace(/^.*[,;]\s/, '')) &&
        !/\b(?:went on|managed|made (?:him|her)|enough|helped (?:him|her)|proceeded|stormed|raced|ran|in \d[\d:.]*)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}to (?:be|become)\b/.test(
          before,
        ) &&
        !/\d\s(?:to|,) become the\s$/.test(before) &&
        !/(?<!\b(?:of|about|from|towards?)\s)\bbecoming (?:only )?the\s$/.test(before.slice(-46)),
      official: /\b(?:official|eligible|competition|legal|ratified|sanctioned|that counts?|real race)/.test(lower),
      sex: /\bwom[ae]n|\bfemale/.test(group) ? 'W' : /\bm[ae]n\b|\bmale/.test(group) ? 'M' : undefined,
      codes: area ? [] : codes,
      area,
      limited,
      dates,
      loose:
        IN_EVENT.test(lower.slice(amount.end)) ||
        AT_RACE.test(lower.slice(amount.end)) ||
        isOfCountry(scene, amount.end),
      tight: dates.some(
        (span) =>
          span === opening ||
          /^[\s,(]{0,3}(?:(?:in|on|at|back in)\s)?(?:[A-Za-zÀ-ɏ]+\s){0,3}$/.test(
            withoutRace(scene, amount.end, span.start).replace(/^\s(?:barrier|mark)/, ''),
          ),
      ),
    });
  }
  return found;
}

/** `On 6 May 1954`: a month, and nothing that may be. */
const MONTH_OF_MAY = /\b(?:in|since|of|early|late|last|\d{1,2}(?:st|nd|rd|th)?)\smay\b|\bmay\s(?=\d|of\b)/g;

/** `On 18 October 1968, in the thin air of Mexico City, he became the`: the day a sentence begins with. */
const OPENS = /^\W*(?:(?:on|in|it\swas\s(?:on|in))\s)?$/;
const TO_FIRST =
  /^(?:,?\s(?:in|at)\s[^,;:.]{3,50})?,?\s(?:that\s)?(?:[a-zà-ɏ.’'-]+\s){1,4}(?:became|was|had\sbecome)\s(?:the\s)?$/;

/** What is told next has a day of its own: `to break 2:12, and she also won in Berlin last year`, `, has died on Sunday`. */
const ANOTHER =
  /[;:]\s|,\s(?:has|have|had|is|was|will|died|said|says)\s|\b(?:and|but|while|whereas)\s(?:(?:he|she|they)\s|(?:also|then|later)\s|had\s|has\s)/;

/** `two hours` alone, and `2:01` in a marathon, are read by the amounts; `2:00` alone is both. */
function hourReadings(readings: readonly Amount[]): readonly Amount[] {
  const [first] = readings;
  return first && first.unit === 'ms' && first.step === 3_600_000 ? [{ ...first, step: 1000 }] : [];
}

/** `the first sub-2.05`: hours and minutes, as where the mark itself is written 2.04.55. */
function dottedHours(words: string): readonly Amount[] {
  const [, hours, minutes] = /^([12])\.([0-5]\d)$/.exec(words) ?? [];
  return hours ? [{ value: (Number(hours) * 60 + Number(minutes)) * 60_000, unit: 'ms', step: 1000 }] : [];
}

/** `10.6`, which is no count of whole things. */
function withTenths(lower: string, span: SpanOf<'count'>): SpanOf<'count'> {
  const tenths = /^\.(\d)(?!\.?\d)/.exec(lower.slice(span.end, span.end + 4));
  return tenths ? { ...span, end: span.end + 2, value: (span.value * 10 + Number(tenths[1])) / 10 } : span;
}

/** `sub-27`, `sub-four`, `under 10`, `break 10.6`: of whichever unit the discipline makes of it. */
function countReadings(lower: string, { start, end, value }: CountSpan): readonly Amount[] {
  if (/^[\s-](?:year|month|day|week|km|kilomet|mile|lap|times|race|athlete|title|medal|per)/.test(lower.slice(end)))
    return [];
  if (
    !/(?:sub-?\s?|under\s|below\s|inside\s|break\s|broke\s|breaking\s|over\s|past\s|beyond\s)$/.test(
      lower.slice(0, start),
    )
  )
    return [];
  const of = (unit: Amount['unit'], factor: number): Amount => ({
    value: value * factor,
    unit,
    step: factor === 1 ? 1 : Number.isInteger(value) ? 1000 : 100,
  });
  return [of('ms', 1000), of('ms', 60_000), of('ms', 3_600_000), of('mm', 1000), of('points', 1)].filter(
    ({ value: each }) => Number.isInteger(each),
  );
}

/** `the 29 minute barrier in the 10,000 meter run, in 1954`: the words between without the race. */
function withoutRace({ reading: { lower, spans } }: Scene, from: number, to: number): string {
  const race = spans.find(({ kind, start, end }) => kind === 'discipline' && start >= from && end <= to);
  if (!race) return lower.slice(from, to);
  const left = lower.slice(from, race.start).replace(/\s(?:in|over|at|for)\s(?:the\s)?$/, '');
  return `${left}${lower.slice(race.end, to).replace(/^\s(?:run|race|event)\b/, '')}`;
}

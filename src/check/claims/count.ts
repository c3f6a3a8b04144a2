import { dateOf, type PartialDate } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { cardinalOf } from '../reading/numbers.ts';
import type { Span, SpanOf } from '../reading/span.ts';
import { after, before, castOf, disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { isSame } from '../verify/marks/performance.ts';
import { isNounPhrase } from '../verify/results/words.ts';

export const count: ClaimReader = {
  types: ['count'],
  ofPeople: true,
  async read(scene) {
    return records(scene);
  },
};

type Subject = ReturnType<typeof castOf>[number];

function subjectOf(scene: Scene, span: { start: number }): Subject | undefined {
  const people = castOf(scene);
  return (
    people.find(({ span: { start, possessive } }) => start < span.start && !possessive) ??
    people.find(({ span: { start } }) => start < span.start) ??
    people.find(
      ({ span: { via, start, possessive } }) =>
        start > span.start &&
        start - span.start < 40 &&
        (via === 'pronoun' ||
          (!possessive &&
            /^\S+\stime(?:,?\s(?:since\s\d{4}|this\s(?:year|season|summer)|in\s(?:\d{4}|(?:his|her)\scareer)))?,?\s(?:that\s)?\W?$/.test(
              scene.reading.lower.slice(span.start, start),
            ))),
    ) ??
    people.find(
      ({ span: { via, start, possessive } }) =>
        start > span.start &&
        !possessive &&
        via !== 'pronoun' &&
        RECORD_FOR.test(scene.reading.lower.slice(span.start, start)),
    ) ??
    people.find(({ span: each }) => {
      const words = scene.reading.lower.slice(span.start, Math.max(span.start, each.start));
      return each.via === 'pronoun' ? OF_CAREER.test(words) : each.via === 'epithet' && TIME_OF.test(words);
    })
  );
}

/** `the seventh world record of his career`, `the eighth time that the Olympic champion has broken it`. */
const OF_CAREER = /^[a-z\d]+\s[a-z\d\s-]{1,50}\s(?:of|in)\s$/;
const TIME_OF = /^[a-z\d]+\stime\s(?:that\s)?(?:[a-z]+\s){0,4}$/;

/** `the 13th world record – and the third this year – for the 25-year-old Duplantis`: from the number to whose it is. */
const RECORD_FOR =
  /\brecord(?:,\s[^,;.]{1,40},|\s(?:--|[–—])\s[^;.–—]{1,40}\s(?:--|[–—])|\s\([^()]{1,40}\)|\s(?:this|of the|of this|in|within|inside|since)\s[a-z\d\s-]{1,20})?\s(?:for|by|of)\s(?:the\s|an?\s)?(?:[a-zà-ɏ\d'’-]+\s){0,3}(?:\d\d-year-old)?$/;

function records(scene: Scene): readonly Claim[] {
  const claims: Claim[] = [];
  for (const span of spansOf(scene, 'ordinal')) {
    // "the ninth time “Mondo” (24) has improved the record": what is put in brackets or quotes is no part of it.
    const right = after(scene, span, 120).replace(/[“”"]|\([^()]{0,30}\)\s/g, '');
    const times =
      /^\s(?:(?:career|different|consecutive)\s)?time,?\s(?:since\s\d{4},?\s|this\s(?:year|season|summer)\s|in\s\d{4}\s)?(?:that\s|in [A-Za-zÀ-ɏ\s]{1,24}\s)?(?:(?!(?:and|but|when|while|as)\s)[A-Za-zÀ-ɏ]+\s){0,3}(?:ha[ds]\s|have\s)?(?:broke|broken|set|improved|bettered|lowered|raised|beaten|breaks|sets)\s(?:the|a|his|her|that)\s(?:own\s)?(?:[A-Za-zÀ-ɏ\s]{0,24})(?:record|mark)/.test(
        right,
      );
    const outright = isOfRecord(scene, span, right) || (OF_TOLD.test(right) && isWorldTold(scene));
    // `The world record is the third this summer`, `the 13th, and the third this year`.
    const again =
      (BARE.test(right) &&
        spansOf(scene, 'record').some(({ scope, start }) => scope === 'world' && start < span.start)) ||
      (/^\stime\b/.test(right) &&
        DONE_AGAIN.test(before(scene, span, 90)) &&
        !/\b(?:first|nearly|almost)\s$/.test(before(scene, span, 9)));
    if ((!times && !outright && !again) || [AT_PLACE, OF_OCCASION, AS_MANY].some((words) => words.test(right)))
      continue;
    // `the first world record at the Games since 1976`: of everyone's.
    if (span.value === 1 && /^[^.;]{0,90}\bsince\b/.test(right)) continue;
    // `since her first world record`: a day, not the news.
    if (/\b(?:since|after|before|until|between)\s(?:his|her|the|their)\s$/.test(before(scene, span, 20))) continue;
    const subject = subjectOf(scene, span);
    if (!subject) continue;
    claims.push(judgeRecords(scene, span, span.value, subject, windowOf(scene, span)));
  }
  for (const span of [...spansOf(scene, 'count'), ...twiceIn(scene)]) {
    const subject = isOften(scene, span) ? subjectOf(scene, span) : undefined;
    const times = { end: span.end + (/^\stimes\b/.exec(after(scene, span))?.[0].length ?? 0) };
    if (subject) claims.push(judgeRecords(scene, span, span.value, subject, windowOf(scene, times), true));
  }
  return claims;
}

/** `the tenth world pole vault record`, `her third world mark in two months`: nothing but what it is of stands between. */
function isOfRecord(scene: Scene, { end }: Span, right: string): boolean {
  const record = spansOf(scene, 'record').find((each) => each.start >= end && each.scope === 'world');
  const words = record ? scene.reading.lower.slice(end, record.start) : undefined;
  return (
    OUTRIGHT.test(right) ||
    (words !== undefined &&
      words.length < 50 &&
      !/[,;:()]|\b(?:indoor|junior|u20|best)\b/.test(words) &&
      isNounPhrase(words.replace(/\b(?:straight|consecutive)\b/, ' ')))
  );
}

/** `It was the third record in 2025 of the 25-year-old`, whose world record the sentence before tells of. */
const OF_TOLD =
  /^\s(?:such\s)?record\s(?:in\s\d{4}|(?:of|in)\s(?:the|this)\s(?:year|season|summer)|this\s(?:year|season|summer))\b/;

const isWorldTold = ({ before: all, people }: Scene): boolean =>
  all
    .slice(0, 2)
    .some((each) =>
      each.claims.some(
        ({ type, verdict, subject }) =>
          /^record-(?:holder|gap)$/.test(type) &&
          verdict === 'supported' &&
          [...people.values()].some(({ person }) => person.id === subject?.id),
      ),
    );

const BARE =
  /^\s(?:this (?:year|season|summer)|of the (?:year|season|summer)|in (?:the space of )?[a-z]+ (?:days|weeks|months))\b/;
const OUTRIGHT =
  /^\s(?:(?:career|individual|outdoor|indoor|overall|pole vault|straight|consecutive)\s){0,2}world\s(?:(?!(?:title|champion|cup|junior|u20|indoor)\w*\b)[a-z\d,-]+\s){0,3}(?:record|mark)\b/;

/** `her second world record in the Spanish city`: those of other places do not count. */
const AT_PLACE =
  /^[^,;.]{0,40}\b(?:record|mark)\s(?:(?:(?:that\s|which\s)?(?:he|she)\s(?:has\s|had\s)?)?(?:set|broke|broken|run|r[au]n)\s)?(?:here|there|(?:in|at|on)\s(?:the|this|that)\s(?:[a-zà-ɏ-]+,?\s){0,3}(?:city|stadium|track|course|meeting|race)\b)/;

/** `the third world record of the week`, `to fall at these championships`: those of everyone there. */
const OF_OCCASION =
  /^[^,;.]{0,40}\b(?:record|mark)\s(?:set|broken|run|to\sfall)\s(?:on\s[a-z]{3,6}day|tonight|today|yesterday|that\s(?:day|night|evening))\b|^[^,;.]{0,40}\brecord\s(?:to (?:fall|go|be [a-z]+)\s)?(?:of|at|on) (?:the|these|this|that|an?)\s(?:[a-z-]+\s)?(?:days?|nights?|evening|afternoon|morning|session|week|weekend|meeting|meet|games|championships?|competition|gala|programme|festival)\b/;

/** `her third record in as many races`: of some that are not named. */
const AS_MANY = /^[^;.]{0,60}\bas many\b/;

const RECORD_DONE =
  "\\b(?:broke|broken|breaks|breaking|sets?|setting|beat(?:en|s|ing)?|rewr(?:itten|ote|ites|iting)|push(?:ed|es|ing)\\sup|(?:improv|rais|eclips|advanc|push|obliterat|extend|revis)(?:ed?|es|ing)|(?:better|lower|smash|shatter|crush|surpass|add)(?:ed|s|es|ing)?(?:\\sto)?)\\s(?:the|a|his|her|that)\\s(?:[A-Za-zÀ-ɏ\\d'’,.-]+\\s){0,6}(?:record|mark)\\s";
/** `broke the world record over the half marathon for a whopping fourteenth time`. */
const DONE_AGAIN = new RegExp(
  `${RECORD_DONE}(?:[A-Za-zÀ-ɏ\\d,-]+\\s){0,5}for (?:the|an?|his|her)\\s(?:[a-z]+(?:ing|able|ible|ary|ented|al)\\s)?$`,
  'u',
);
const DONE_NOW = new RegExp(`${RECORD_DONE}(?:(?:now|already|just|fully)\\s)?$`, 'u');
/** `set 14 world records`. */
const SET_OF =
  /\b(?:set|sets|setting|broke|broken|breaking|achieved|claimed)\s(?:(?:a total of|no fewer than|as many as|all|his|her|now|already)\s){0,2}$/;
/** `has three world titles and 14 world records`, `with 14 world records`: in a list of what somebody has. */
const HAS =
  /\b(?:has|have|had|owns|owned|holds|boasts|counts|with)\s(?:(?:a total of|no fewer than|now|already)\s)?(?:[^.;:()]{0,80}(?:,|,?\sand)\s(?:now\s|already\s)?)?$/;
const RECORDS =
  /^\s(?:(?!(?:indoor|junior|u20|national|championship|and|golds?|titles?|medals?|wins?)\b)[a-z\d-]+\s){0,4}?world\s(?:[a-z]+\s){0,2}(?:records|marks)\b/;

function twiceIn({ reading }: Scene): readonly SpanOf<'count'>[] {
  return [...reading.lower.matchAll(/\b(?:twice|thrice)\b/g)].map(({ 0: word, index }) => ({
    kind: 'count',
    value: word === 'twice' ? 2 : 3,
    words: true,
    start: index,
    end: index + word.length,
  }));
}

/** Whether a number is how often somebody broke the record: `broke the world record 14 times`, `his 14 world records`. */
function isOften(scene: Scene, span: SpanOf<'count'>): boolean {
  if (span.value < 2 || span.value > 60) return false;
  const [left, right] = [before(scene, span, 110), after(scene, span, 60)];
  if ((SET_OF.test(left) || HAS.test(left)) && RECORDS.test(right)) return true;
  if (/\bworld\srecords:\s$/.test(left) && /^(?:\s?[.,;(]|$)/.test(right)) return true;
  const word = scene.reading.lower.slice(span.start, span.end);
  return (/^\stimes\b/.test(right) || /^t(?:w|hr)ice$/.test(word)) && DONE_NOW.test(left);
}

/** `twice in one competition`, `three times on the same evening`. */
const AT_ONCE =
  /^(?:\stimes)?\s(?:(?:in|at|on|during|within)\s)?(?:the\s(?:space\sof\s)?)?(?:one|a\ssingle|the\ssame|(?:same|that)(?=\s(?:night|day|evening|afternoon|morning)))\s(?:[a-z]+\s)?(?:competition|contest|meet(?:ing)?|evening|afternoon|morning|night|day|series|session|event|final)\b/;

const UNIT = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 15,
  month: 31,
  season: 366,
  summer: 366,
  winter: 366,
  year: 366,
} as const;

/** `for the second time in eight days`, `twice in 2021`: the days that are counted; undefined for a whole life. */
function windowOf(scene: Scene, span: { end: number }): Pick<PartialDate, 'first' | 'last'> | undefined {
  const right = after(scene, span, 60);
  const { published } = scene;
  // "six times, most recently in 2024": the latest of all of them.
  if (/^,?\s(?:most recently|lastly?|the (?:last|latest|most recent)|starting|beginning|including)\b/.test(right))
    return undefined;
  const years = spansOf(scene, 'date').filter(({ start, date }) => date.precision === 'year' && start >= span.end);
  // "twice, in 2007 and 2008": each of them is told.
  const isListed = years.some(({ end }) => /^(?:,|\sand)\s(?:in\s)?\d{4}/.test(scene.reading.lower.slice(end)));
  const year = (isListed ? [] : years).find(
    ({ start }) =>
      start - span.end < 40 &&
      // "the 13th world record – the third this year –": of the other number.
      !/[(–—]|--/.test(scene.reading.lower.slice(span.end, start)) &&
      // "twice, with 1:05:12 in 2014 and 1:05:09 in 2015" bounds nothing.
      !spansOf(scene, 'amount').some((each) => each.start >= span.end && each.end <= start),
  );
  // `for the 14th time since 2020`
  const since = year && /\bsince\b/.test(scene.reading.lower.slice(span.end, year.start));
  if (year) return since ? { first: year.date.first, last: published?.last ?? Number.POSITIVE_INFINITY } : year.date;
  // `his fourth world record of the year`
  if (published && /^(?:\s[a-z-]+){0,3}\s(?:(?:of|in|for) (?:the|this)|this) (?:year|season|summer)\b/.test(right))
    return { first: dateOf(published.text.slice(0, 4)).first, last: published.last };
  const within =
    /\b(?:in|within|inside)\s(?:the space of\s)?(?:just\s|only\s|less than\s|under\s)?([A-Za-zÀ-ɏ\d-]+)\s(day|night|week|fortnight|month|season|summer|winter|year)s?\b/.exec(
      right,
    );
  const many = /^(?:an?|the|one|this)$/.test(within?.[1] ?? '') ? 1 : cardinalOf(within?.[1] ?? '');
  if (!within || many === undefined || published?.precision !== 'day') return undefined;
  return { first: published.first - many * UNIT[within[2] as keyof typeof UNIT] - 3, last: published.last };
}

const UNLISTED =
  /\b(?:(?:15|20|25|30),000|(?:8|12|15|20|25|30)\s?k(?:m|ilomet(?:re|er)s)?|(?:two|five|ten)[\s-]miles?|[25][\s-]miles?|(?:one|1)[\s-]hour)\b/;

function judgeRecords(
  scene: Scene,
  span: Span,
  claimed: number,
  { person, sure }: Subject,
  window: Pick<PartialDate, 'first' | 'last'> | undefined,
  /** A number of times, and not which of them. */
  all = false,
): Claim {
  const until = scene.published;
  const set = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.records.includes('world') &&
      (until === undefined || each.date.first <= until.last) &&
      (window === undefined || overlaps(each.date, window)),
  );
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const some = set.filter(({ discipline }) => spoken.includes(discipline.id));
  // "the third world record this year": of whatever it is of, where the words name no discipline.
  // `her third world record, by running the mile in 4:07.64`: of all of hers.
  const isOfAll =
    OUTRIGHT.test(after(scene, span)) && spansOf(scene, 'discipline').length > 0 && !isOfDiscipline(scene, span);
  const isAny = isOfAll || (window !== undefined && spansOf(scene, 'discipline').length === 0);
  const likely = isAny ? set : some.length > 0 ? some : mostOf(set);
  // `broke the record twice in one competition`: in the latest of them.
  const latest = AT_ONCE.test(after(scene, span))
    ? [...likely].sort((a, b) => a.date.first - b.date.first).at(-1)
    : undefined;
  const there = latest ? likely.filter(({ date }) => overlaps(date, latest.date)) : likely;
  // Those under a roof may be counted alone, or left out.
  const apart = (['indoor', 'outdoor'] as const).map((where) => there.filter((each) => each.environment === where));
  // `broke his own record twice`: the first he took from somebody else.
  const own = OWN.test(scene.reading.lower) ? [likely, some].map((each) => each.slice(1)) : [];
  const fitting = [there, ...(latest ? [] : [likely, some, set]), ...(all ? apart : []), ...own].find(
    ({ length }) => length === claimed,
  );
  const fits = fitting !== undefined;
  const counted = [...(fitting ?? there)].sort((a, b) => a.date.first - b.date.first);
  const actual = ordinal(fits ? claimed : counted.length);
  const basis: Basis = {
    type: 'count',
    span,
    subject: person,
    claimed: ordinal(claimed),
    asOf: until?.text,
    sources: counted.flatMap(({ sources }) => sources).slice(0, 6),
  };
  if (counted.length === 0) return unknown(basis, 'not-in-data', `the dataset has no world record of ${person.name}`);
  if (!until)
    return unknown(basis, 'unclear-date', `the dataset has ${counted.length} by now; the day of the text is not known`);
  // `her fourth, as she also has that over 15,000`: bests of distances of which there are no lists.
  if (claimed > counted.length && UNLISTED.test(scene.reading.lower))
    return unknown(basis, 'not-in-data', `the dataset has ${counted.length}, and not those of every distance`);
  const reason = `${person.name} had set ${counted.length} by then: ${counted.map(({ mark }) => mark).join(', ')}`;
  if (fits) return supported(basis, { actual, reason });
  // Within some days, of one discipline: of whoever has records in several, those of all may be counted.
  const isAll = set.length === counted.length || window === undefined || isOfDiscipline(scene, span);
  const ofSeveral = all && some.length === 0 && new Set(set.map(({ discipline }) => discipline.id)).size > 1;
  const isOne = !ofSeveral && (isAny || (isAll && new Set(counted.map(({ discipline }) => discipline.id)).size === 1));
  // `after his first world record`: of a time that is over, and not of the last of them.
  const isNews = counted.some(({ date }) => overlaps(date, { first: until.first - REPORTED, last: until.last }));
  const given = toldOf(scene, span, counted);
  const last = counted.at(-1) as Achievement;
  const beside = all ? [] : besideOf(scene, span, counted);
  const told = beside.length > 0 ? beside : isNews && given.includes(last) ? [last] : given;
  // `her 24th world record` of a vaulter: those under a roof are counted, too, and they are not all known.
  const isRoofed =
    claimed > counted.length + MISCOUNTED && counted.every(({ discipline }) => ROOFED.has(discipline.id));
  if (told.length > 0 && told.length < counted.length && window === undefined && !all) {
    const places = told.map((each) => counted.indexOf(each) + 1);
    const [first] = places;
    const said = { actual: ordinal(places.includes(claimed) ? claimed : (first as number)), reason };
    if (places.includes(claimed)) return supported(basis, said);
    const single = new Set(set.map(({ discipline }) => discipline.id)).size === 1;
    return contradictedIf(sure && (single || isOfAll) && places.length === 1 && !isRoofed, basis, said);
  }
  // `twice, to 50.65 and 50.37`: those that are given.
  if (all && given.length === claimed) return supported(basis, { actual: ordinal(claimed), reason });
  if (!isNews && !all && claimed < counted.length)
    return unknown(basis, 'ambiguous', `it is not clear which of ${counted.length} records is meant`);
  // Of long ago not all records under a roof are known.
  const isKnown =
    (!all && !isRoofed) ||
    (!isRoofed &&
      counted.every(({ date }) => date.first >= COMPLETE_FROM) &&
      (claimed < counted.length || counted.length >= MANY || apart[0]?.length === 0) &&
      // On the way in one race several may be set.
      counted.length > 1 &&
      Math.abs(claimed - counted.length) <= 2);
  return contradictedIf(sure && isOne && isKnown, basis, {
    actual,
    difference: String(Math.abs(claimed - counted.length)),
    reason,
  });
}

/** `her third 1500m world record`, `the sixth time she broke the record in the hurdles`: the discipline stands beside the record. */
const isOfDiscipline = (scene: Scene, { end }: Span): boolean =>
  spansOf(scene, 'discipline').some(
    (each) =>
      each.start >= end &&
      each.start - end < 60 &&
      !/[,;:.]|\b(?:when|by|with|as|after|while)\b/.test(scene.reading.lower.slice(end, each.start)),
  );
/** What has records under a roof as well, of which only those of today are known. */
const ROOFED: ReadonlySet<string> = new Set(['pole-vault', 'high-jump', 'long-jump', 'triple-jump', 'shot-put']);
const OWN = /\b(?:his|her)\sown\s(?:[a-z\d-]+\s){0,3}record\b/;
/** By so many a count may be wrong. */
const MISCOUNTED = 2;
/** So many records are not known without those between them. */
const MANY = 5;
/** From this day on all records outdoors are known. */
const COMPLETE_FROM = dateOf('2005').first;

/** Days a report may come after the race. */
const REPORTED = 10;

/** `his first world record, 6.17m`, of two that the sentence gives. */
function besideOf(scene: Scene, { end }: Span, counted: readonly Achievement[]): readonly Achievement[] {
  const [mark] = spansOf(scene, 'amount').filter((each) => each.start >= end);
  return mark && /^[^;:]{0,40}$/.test(scene.reading.lower.slice(end, mark.start))
    ? counted.filter((each) => mark.readings.some((reading) => isSame(reading, each)))
    : [];
}

const SINCE_FIRST =
  /\bsince\s(?:(?:he|she)\s(?:had\s)?)?(?:(?:first|initially)\s|(?:his|her|the)\sfirst\b|(?:setting|breaking|taking|claiming|making)\s)/;

/** Those whose mark, year or place the sentence gives: `his first world record was 6.17m, in Toruń in 2020`. */
function toldOf(scene: Scene, { start, end }: Span, counted: readonly Achievement[]): readonly Achievement[] {
  const { lower } = scene.reading;
  // `It was the sixth of her career; the first past 80 metres was she, too, in August last year`: of another part.
  const isNear = (each: Span) =>
    !lower.slice(Math.min(each.end, end), Math.max(each.start, start)).includes('; ') &&
    // `the 14th time since first setting it in 2020 with 6.17m`: from which on they are counted.
    !(each.start > end && SINCE_FIRST.test(lower.slice(end, each.start)));
  const amounts = spansOf(scene, 'amount')
    .filter(isNear)
    .flatMap(({ readings }) => readings);
  const marked = counted.filter((each) => amounts.some((reading) => isSame(reading, each)));
  if (marked.length > 0) return marked;
  const dates = spansOf(scene, 'date').filter((each) => !each.relative && isNear(each));
  const places = spansOf(scene, 'place').filter((each) => each.known && isNear(each));
  const on = counted.filter((each) => dates.some(({ date }) => overlaps(date, each.date)));
  if (on.length > 0) return on;
  return counted.filter(({ city }) => city !== undefined && places.some(({ name }) => fold(city).includes(name)));
}

/** Records of the discipline with most of them. */
function mostOf(set: readonly Achievement[]): readonly Achievement[] {
  return [...grouped(set).values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function grouped(set: readonly Achievement[]): Map<string, Achievement[]> {
  const by = new Map<string, Achievement[]>();
  for (const each of set) by.set(each.discipline.id, [...(by.get(each.discipline.id) ?? []), each]);
  return by;
}

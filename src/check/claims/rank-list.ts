/**
 * Places in the lists of all time: `the third-fastest time ever by a woman`, `moving to sixth on the world all-time list`,
 * `the fastest marathon ever run`, `three of the top six fastest marathons ever run`.
 *
 * Held against the list on the day of the performance and of the text, among marks as well as among people. What was
 * true then and is not today is outdated. The lists are of all time: of a season, a course or a debut they do not tell.
 */
import type { Discipline, ListedMark, Person } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { compareMarks } from '../../domain/discipline.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import { cardinalOf, ordinalOf } from '../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { breakerOf } from '../verify/old-records/breaker.ts';
import { isOfCourse, onCourse } from '../verify/rankings/course-list.ts';
import { listedNations } from '../verify/rankings/listed-nations.ts';
import { onlyBetter, othersBetter } from '../verify/rankings/only-better.ts';
import { performanceOf, soleOf, toldOfBefore } from '../verify/rankings/ranked-mark.ts';
import { firstDayNot, marksDownTo, ranksOn, topOn, underBothSkies } from '../verify/rankings/ranking.ts';
import { disciplinesAt } from '../verify/records/record-meant.ts';

const ORD = '(?:\\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const BEST = '(?:fastest|quickest|best|longest|highest|furthest|farthest|swiftest|biggest|largest)';
const EVER = [
  `(?:ever|of all[- ]time|on record|in the history of [A-Za-zÀ-ɏ]+(?:\\s[A-Za-zÀ-ɏ]+)?`,
  `|in (?:(?:wo)?m[ae]n['’]?s\\s)?(?:(?:half[- ]|triple |high |long |pole |shot |race )?[a-z\\d]+\\s)?history`,
  `|all[- ]time|(?:at|over) (?:the|this|that) distance|the world has (?:ever )?seen)(?![A-Za-zÀ-ɏ-])`,
].join('');
/** The words of a discipline: `the 1,500m all-time list`. */
const CONTEST =
  '(?:\\d[\\d,.]*(?:\\s?-?k?m(?:et(?:re|er)s?)?)?|hurdles|marathon|half|mile|steeplechase|pole|vault|high|long|triple|jump|shot|put|discus|javelin|hammer|throw|decathlon|heptathlon|walk)';
/** `the number two woman in history`, `the No. 3 performer of all time`. */
const NUMBERED = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(?:no\\.?|number)[\\s-]?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s(?:(?:${CONTEST}|fastest|male|female)\\s){0,3}(?:(?:wo)?(?:m[ae]n|performer|runner|athlete|sprinter|hurdler|jumper|thrower|vaulter)\\s)?${EVER}`,
  'g',
);
const SUPERLATIVE = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(?:(${ORD})[-\\s])?(${BEST})\\s((?:(?!(?:and|or|but)\\s)[A-Za-zÀ-ɏ\\d'’-]+\\s){0,5}?)${EVER}(?:\\s(?:run|recorded|thrown|by an?\\s[A-Za-zÀ-ɏ]+))?`,
  'g',
);
const LIST = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(?:(${ORD})(?:\\s(?:place|spot|position))?|(?:no\\.?|number)\\s(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten))\\s(?:on|in)\\s(?:the|its?|their)\\s(?:world\\s|women['’]s\\s|men['’]s\\s|global\\s)*(?:${CONTEST}\\s){0,3}all[-\\s]time\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:lists?|rankings?)(?![A-Za-zÀ-ɏ])`,
  'g',
);
/** `ranks second of all time`, `puts him fourth in history`. */
const OF_ALL = new RegExp(
  `(?<=\\b(?:ranks?|ranked|ranking|sits?|stands?|lies|is|was|now|(?:him|her|them)(?:\\s(?:up\\s)?(?:in)?to)?)\\s)(${ORD})(?:\\splace)?\\s(?:of all[- ]time|in history)(?![A-Za-zÀ-ɏ-])`,
  'g',
);
/** `makes her the fourth-fastest woman over 100`: of all, where no season is told. */
const MAKES = new RegExp(
  `(?<=\\b(?:makes?|made|making)\\s(?:him|her)\\s(?:(?:only|now|just|still)\\s)?the\\s)(?:(${ORD})[-\\s])?${BEST}\\s(?:(?:wo)?man|athlete|performer)\\s(?:over|at|in|for)\\s(?:the\\s)?${CONTEST}(?:\\s${CONTEST}){0,2}(?=\\s?(?:[.,;!)]|$|behind|after|and|with))`,
  'g',
);
/** `Carl Lewis is third with 8.87`, after the first two of all time. */
const NEXT = new RegExp(
  `^[^,.;:]{3,40}\\s(?:(?:is|ranks|comes|lies|stands|sits)\\s(?:now\\s|only\\s)?)(${ORD})(?:\\s(?:with|on|at)\\s(?:an?\\s|his\\s|her\\s)?[\\d:.]+m?)?\\.?$`,
);
/** Words of a list of people, or of more than one: neither a race of today nor its winner. */
const LISTED = new RegExp(
  `(?:\\b(?:two|three|four|five|top)\\s${BEST}|${BEST}\\s(?:(?:wo)?m[ae]n|athletes?|performers?))\\s(?:[a-z\\d'’-]+\\s){0,4}?${EVER}|\\ball[- ]time\\slist\\b`,
);
const COUNTED = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\sof\\sthe\\s(?:top\\s)?(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(?:${BEST})\\s(?:[A-Za-zÀ-ɏ\\d'’-]+\\s){0,4}?${EVER}`,
  'g',
);
/** Of a course, a city or a country: `the fastest marathon ever run there`, `in Boston`, `on this course`. */
const ELSEWHERE =
  /^\s(?:run\s|recorded\s|thrown\s)?(?:there|here|in\s(?!the\s(?:world|marathon|men|women|event|discipline|mile|sport)|history|athletics|marathon)[a-z]|on\s(?:this|that|the|a|its|his|her|any|british|american|african|european|[a-z]+\ssoil)|at\s(?!\d|the\s(?:distance|event|discipline)\b)|over\sthe\s(?:streets|course))/;
const OF_COURSE =
  /\bin the history of (?:the|this|that) (?:race|event|course)\b|\bon (?:this|that|the) course\b|\bcourse$/;
/** `second-, third- and fifth-fastest times ever`: a place of several. */
const ONE_OF_SEVERAL = new RegExp(`${ORD}-?,?\\s(?:and\\s)?(?:the\\s)?$`);
/** Other lists than those of all time and all the world. */
const LIMITED =
  /\b(?:debut[A-Za-zÀ-ɏ]*|this (?:year|season)|season|course|soil|women-only|wom[ae]n['’]s-only|indoors?|junior|u-?20|u-?18|under-\d+|teenager|final|championships?|olympic|race|leg|split|lap|combination|collegiate|youngest|finish|start|non-[A-Za-zÀ-ɏ]+|-born|master|age|born|her|his|second half|first half|field|day|year|decade|century|sprinter|win|losing|non-winning|depth|conditions|altitude|games|half of|without|unpaced|legal|(?:fe)?male pace[a-z]*)\b/;

export const rankList: ClaimReader = {
  types: ['rank-list'],
  cue: /only |fast|(?:is|ranks|comes|lies|stands|sits)\s|long|high|best|far|quick|all[- ]time|top|list|heav|biggest|largest|in history/,
  async read(scene) {
    const { lower } = scene.reading;
    const claims: Claim[] = [];
    const said = (pattern: RegExp, ...one: string[]) =>
      one.some((word) => lower.includes(word)) ? [...lower.matchAll(pattern)] : [];
    for (const match of said(COUNTED, ' of the ')) {
      const claim = await judgeCount(scene, match);
      if (claim) claims.push(claim);
    }
    for (const { start, end, count, named } of onlyBetter(scene)) {
      const claim = await judge(scene, { start, end }, count + 1, lower.slice(start, end), named);
      // Of more than a few the lists may lack one; that others have come since goes without saying.
      if (claim?.verdict === 'supported' || (claim?.verdict === 'contradicted' && count < 4)) claims.push(claim);
    }
    const ranked = [
      ...[...lower.matchAll(SUPERLATIVE)].map((match) => ({ match, rank: match[1] ? ordinalOf(match[1]) : 1 })),
      ...said(LIST, 'all-time', 'all time').map((match) => ({
        match,
        rank: match[1] ? ordinalOf(match[1]) : cardinalOf(match[2] ?? ''),
      })),
      ...said(NUMBERED, 'no.', 'no ', 'no-', 'number').map((match) => ({ match, rank: cardinalOf(match[1] ?? '') })),
      ...said(MAKES, 'mak', 'made').map((match) => ({ match, rank: match[1] ? ordinalOf(match[1]) : 1 })),
      ...nextOf(scene),
      ...said(OF_ALL, 'of all', 'in history').map((match) => ({ match, rank: ordinalOf(match[1] ?? '') })),
    ];
    for (const { match, rank } of ranked) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (rank === undefined || claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue;
      const around = `${match[0]}${lower.slice(span.end, span.end + 40).replace(/(?:[.;,–—]|\b(?:with|after|behind|thanks|at just)\b).*$/, '')}`;
      const roofed = /\bindoors?\b/.test(around);
      const placed = roofed || isPlaced(match[0], lower.slice(span.end));
      if (
        isOwnBest(scene, span) ||
        LIMITED.test(around.replace(OF_COURSE, '').replace(/\bindoors?\b/, '')) ||
        ONE_OF_SEVERAL.test(lower.slice(0, span.start)) ||
        (rank === 1 && isListing(match[0], lower.slice(0, span.start))) ||
        /\b(?:one of|among|some of|wants?|hop(?:es?|ing)|aim(?:s|ing)?|bid(?:ding)?|try(?:ing)?|looks?|looking|could|would|(?<!\d\s|\bin\s|\blast\s)may|chance)\b[^,;]{0,30}$/.test(
          lower.slice(0, span.start),
        )
      )
        continue;
      const claim = await judge(scene, span, rank, match[0], undefined, roofed);
      if (claim && !(placed && claim.verdict !== 'supported' && claim.verdict !== 'outdated')) claims.push(claim);
    }
    return claims;
  },
};

/** A place that goes on with the list of the sentence before. */
function nextOf({
  reading: { lower },
  before: [last],
}: Scene): readonly { match: RegExpExecArray; rank: number | undefined }[] {
  const match = last && LISTED.test(last.reading.lower) ? NEXT.exec(lower.trimEnd()) : null;
  const said = match?.[1];
  if (!match || said === undefined) return [];
  const at = match[0].lastIndexOf(said);
  return [{ match: Object.assign([said], { index: at }) as RegExpExecArray, rank: ordinalOf(said) }];
}

/** `The highest that Brits ever vaulted`: of his marks, and not of all. */
const isOwnBest = (scene: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  spansOf(scene, 'person').some((each) => each.start > start && each.end <= end && !each.possessive);

/** What came to pass once: true for ever. */
const BECAME =
  /\b(?:became|becoming|turned into|set|ran|clocked|recorded|posted|produced|threw|jumped)\s(?:then\s|only\s)?(?:the\s)?$/;
/** What a mark of some time ago made of somebody; of one of these days it is told as what he is. */
const MADE = /\b(?:made|rendered)\s(?:him|her)\s(?:then\s|only\s)?(?:the\s)?$/;
/** `At 23 she was already the second-fastest woman of all time`: then. */
const WAS = /\b(?:was|were)\s(?:(?:then|already|still|only|at\sthe\stime|by\sthen|at\sthat\stime)\s){0,2}(?:the\s)?$/;
/** Days after which a mark is no news. */
const OVER = 14;

/** `Longest throws in history`, at the head of a list: of nobody, unless somebody has them. */
function isListing(said: string, left: string): boolean {
  return (
    /\s(?:throws|jumps|leaps|vaults|times|marks|performances|runs|races|marathons|miles|scores|men|women|athletes|performers)\s/.test(
      said,
    ) && !/\b(?:owns?|has|have|holds?|ran|set)\s(?:the\s)?$/.test(left)
  );
}

/** `the second fastest in history in Rome`: where it was run, and it may be meant of there alone. */
function isPlaced(said: string, right: string): boolean {
  return /(?:in history|of all[- ]time)$/.test(said) && /^\s(?:in|at)\s(?!\d)/.test(right);
}

const OF_KIN =
  /\b(?:his|her)\s(?:[a-z]+\s)?(?:father|mother|brother|sister|son|daughter|coach|husband|wife|uncle|cousin),?\swho\s(?:[a-z]+\s){1,3}$/;

async function judge(
  scene: Scene,
  span: { start: number; end: number },
  rank: number,
  said: string,
  better?: readonly Person[],
  roofed = false,
): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const people = better !== undefined;
  const own = people ? comparedWith(scene, span.end) : undefined;
  const who = own ?? breakerOf(scene, span) ?? (people ? toldOfBefore(scene, span) : soleOf(scene, span));
  // `has surpassed his father, who ranks third`: of somebody who is not named.
  if (!who || OF_KIN.test(lower.slice(0, span.start))) return undefined;
  const { person, sure } = who;
  const meant = performanceOf(scene, span, person);
  const right = lower.slice(span.end, span.end + 60);
  const isCourse = meant !== undefined && isOfCourse(said, right, meant.each);
  // `Only Sotomayor of Cuba has gone higher`: of all.
  const whole = people ? undefined : listedNations(scene, span, said);
  const nations = whole?.codes;
  if (nations && !person.nations.some(({ code }) => nations.has(code))) return undefined;
  if (!isCourse && ELSEWHERE.test(right) && !isPlaced(said, right)) return undefined;
  const basis = (each: Achievement | undefined): Basis => ({
    type: 'rank-list',
    span,
    subject: person,
    claimed: `${ordinal(rank)} ${isCourse ? `in ${each?.city}` : 'of all time'}${whole ? `, ${whole.name}` : ''}`,
    asOf: each?.date.text ?? scene.published?.text,
    sources: each?.sources ?? [],
  });
  // `the third-fastest marathoner in history`, of who is named for his records on the track beside it.
  const isOther = meant !== undefined && /\bmarathon/.test(said) && !/marathon/.test(meant.each.discipline.id);
  if (!meant || isOther)
    return unknown(basis(undefined), 'ambiguous', `it is not clear which mark of ${person.name} is meant`);
  const { each, only } = meant;
  if (roofed !== (each.environment === 'indoor') && (roofed || each.unit === 'ms')) return undefined;
  const value = each.value as number;
  const all = await marksDownTo(scene.facts, each.discipline, person.sex, each.environment, value, each.date);
  const list = all && isCourse ? onCourse(all, each) : all;
  if (!list || each.aided)
    return unknown(basis(each), 'not-in-data', `${each.mark} is too far down the list of the dataset`);
  const alone = (day: number) => ranksOn(each.discipline, list, value, day, nations, each.date.last);
  // `Before Sunday she had been the fourth-fastest`: whatever has happened since, and not on the day of her mark.
  const eve = scene.published && isOfEve(lower, span.start) ? scene.published.first - EVE : undefined;
  const days =
    eve !== undefined && each.date.last < eve
      ? [eve]
      : [each.date.last, ...(scene.published ? [scene.published.last] : [])];
  // `the sixth-longest leap in history`: of jumps and throws those under a roof may be counted, too.
  const both =
    isCourse || roofed || days.some((day) => alone(day).includes(rank))
      ? []
      : await underBothSkies(scene.facts, each, person.sex, list);
  // What was a record was the best there was, whatever better mark was never ratified.
  const reign = person.records.find(
    ({ area, stood, set, discipline }) =>
      area === 'world' && stood && discipline === each.discipline.id && set === each.date.text,
  );
  const stands = (day: number) => reign !== undefined && (reign.ended === null || dateOf(reign.ended).first > day);
  const on = (day: number) => [
    ...new Set([
      ...(stands(day) ? [1] : []),
      ...alone(day),
      ...(both.length > 0 ? ranksOn(each.discipline, both, value, day, nations, each.date.last) : []),
    ]),
  ];
  // `the third fastest woman` is told of women, and not of times.
  const isOfPeople = OF_PEOPLE.test(said);
  const held = days.find((day) => (isOfPeople ? Math.min(...on(day)) === rank : on(day).includes(rank)));
  const told = `${person.name}'s ${each.mark} (${each.date.text})`;
  const named = isCourse ? `the list of ${each.city}` : `the list of all time${whole ? ` of ${whole.name}` : ''}`;
  const others = held === undefined || !only ? undefined : othersBetter(each, list, held, better ?? []);
  if (others !== undefined)
    return contradictedIf(sure, basis(each), { actual: others, reason: `better than ${told} were ${others}` });
  if (held !== undefined) {
    const now = on(scene.today.last);
    const reason = `${told} was ${ordinal(rank)} in ${named} then`;
    // `Last year she became the fastest woman ever`: that she did, whoever has come since.
    const left = lower.slice(Math.max(0, span.start - 40), span.start);
    const isPast = scene.published !== undefined && each.date.last < scene.published.first - OVER;
    const became = BECAME.test(left) || held === eve || (isPast && (MADE.test(left) || WAS.test(left)));
    if ((isOfPeople ? Math.min(...now) === rank : now.includes(rank)) || became)
      return supported(basis(each), { actual: ordinal(rank), reason });
    const until = firstDayNot(both.length > 0 ? both : list, held, scene.today.last, (day) => on(day).includes(rank));
    return outdated(basis(each), {
      actual: ordinal(now[0] as number),
      ...(until ? { until } : {}),
      reason: `${reason}; it is ${ordinal(now[0] as number)} now`,
    });
  }
  // Somebody's rank is among people, a mark's among marks.
  const isNow =
    scene.published !== undefined &&
    /\b(?:is|ranks|remains|lies|stands|sits|comes)\s(?:now\s|still\s|only\s|the\s)*$/.test(lower.slice(0, span.start));
  const ranks = ranksOn(
    each.discipline,
    list,
    value,
    eve ?? (isNow ? (scene.published?.last ?? each.date.last) : each.date.last),
    nations,
  );
  const ofPeople =
    people ||
    !/\s/.test(said) ||
    /\b(?:m[ae]n|wom[ae]n|athletes?|performers?|runners?|him|her|lists?|rankings?)\b/.test(
      lower.slice(Math.max(0, span.start - 12), span.end),
    );
  const true_ = ofPeople ? Math.min(...ranks) : (ranks[0] ?? 0);
  const reason = `${told} was ${ordinal(true_)} in ${named} then`;
  if (true_ === rank) return supported(basis(each), { actual: ordinal(rank), reason });
  if (true_ > 25 || rank > 25 || !only || mayBeWindy(list, each, rank, Math.min(...ranks)))
    return unknown(basis(each), 'not-in-data', `${reason}, as far as the dataset goes`);
  return contradictedIf(sure, basis(each), { actual: ordinal(true_), reason });
}

/** Days before a text at which what it tells of had not come to pass. */
const EVE = 8;
const isOfEve = (lower: string, start: number): boolean =>
  /\b(?:prior\sto|before|until|coming\sinto|going\sinto|ahead\sof)\s(?:this|the|sunday|saturday|friday|today|yesterday|that|then)\b[^;]*\b(?:had\s(?:already\s|only\s)?been|was|were)\s(?:already\s|only\s)?(?:the\s)?$/.test(
    lower.slice(0, start),
  );

/** Disciplines in which too much wind keeps a mark from the lists. */
const BLOWN = /^(?:100m|200m|100m-hurdles|110m-hurdles|long-jump|triple-jump)$/;

/** Whether marks of which no wind is known, as of many an old championship, may be too many in a list. */
function mayBeWindy(list: readonly ListedMark[], each: Achievement, rank: number, true_: number): boolean {
  if (each.environment === 'indoor' || !BLOWN.test(each.discipline.id) || rank >= true_) return false;
  const better = list.filter(({ value, date }) => dateOf(date).first <= each.date.last && isBetter(each, value));
  return better.filter(({ wind }) => wind === undefined).length >= true_ - rank;
}

const OF_PEOPLE = new RegExp(`${BEST}\\s(?:(?:fe)?male\\s)?(?:(?:wo)?m[ae]n|athlete|performer|runner)\\b`);

const isBetter = (each: Achievement, value: number): boolean =>
  compareMarks(each.discipline.kind, value, each.value as number) < 0;

/** `more points than Neugebauer`: whose mark is ranked. */
function comparedWith(scene: Scene, end: number) {
  return castOf(scene).find(
    ({ span }) =>
      span.start >= end &&
      /^\s(?:points\s)?than\s(?:the\s)?(?:[a-zà-ɏ'’-]+\s){0,2}$/.test(scene.reading.lower.slice(end, span.start)),
  );
}

/** `three of the top six fastest marathons ever run`. */
async function judgeCount(scene: Scene, match: RegExpMatchArray): Promise<Claim | undefined> {
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const [count, top] = [cardinalOf(match[1] ?? ''), cardinalOf(match[2] ?? '')];
  const who = breakerOf(scene, span);
  if (!who || count === undefined || top === undefined || LIMITED.test(match[0])) return undefined;
  const { person, sure } = who;
  const [discipline] = disciplinesAt(scene, span);
  const basis: Basis = {
    type: 'rank-list',
    span,
    subject: person,
    claimed: `${count} of the best ${top}`,
    asOf: scene.published?.text,
    sources: [],
  };
  const environment = discipline?.environments[0];
  const rules: Discipline | undefined = discipline ?? onlyDiscipline(scene, person);
  const where = environment ?? rules?.environments[0];
  if (!rules || !where || !scene.published)
    return unknown(
      basis,
      scene.published ? 'ambiguous' : 'unclear-date',
      'it is not clear which list, or of which day',
    );
  const best = achievementsOf(person, scene.facts.lexicons.rules)
    .filter((each) => each.discipline.id === rules.id && each.value !== null)
    .map(({ value }) => value as number)
    .sort((a, b) => (rules.kind === 'time' ? b - a : a - b));
  const worst = best[0];
  const list = worst === undefined ? undefined : await marksDownTo(scene.facts, rules, person.sex, where, worst);
  if (!list) return unknown(basis, 'not-in-data', `the dataset has no such list with ${person.name}`);
  const on = (day: number) => topOn(rules, list, top, day).filter((each) => each.person === person.id);
  const holds = (day: number) => on(day).length === count;
  const { published, today } = scene;
  const reason = (day: number) =>
    `of the best ${top} marks in the ${rules.name.toLowerCase()} ${on(day).length} were by ${person.name} (${on(day)
      .map(({ mark }) => mark)
      .join(', ')})`;
  const sources = on(published.first).flatMap((each) => each.sources);
  const day = [published.first, published.last].find(holds);
  if (day === undefined)
    return contradictedIf(
      sure && top <= 10,
      { ...basis, sources },
      { actual: `${on(published.last).length} of the best ${top}`, reason: reason(published.last) },
    );
  if (holds(today.last))
    return supported({ ...basis, sources }, { actual: `${count} of the best ${top}`, reason: reason(day) });
  const until = firstDayNot(list, day, today.last, holds);
  return outdated(
    { ...basis, sources },
    { actual: `${on(today.last).length} of the best ${top}`, ...(until ? { until } : {}), reason: reason(day) },
  );
}

function onlyDiscipline(scene: Scene, person: Person): Discipline | undefined {
  const world = [...new Set(person.records.filter(({ area }) => area === 'world').map(({ discipline }) => discipline))];
  return world.length === 1 ? scene.facts.lexicons.rules.get(world[0] as string) : undefined;
}

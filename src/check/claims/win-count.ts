/**
 * How often somebody has won: `two-time London winner`, `her fourth London title`, `won it three times`, `four
 * consecutive Berlin victories`, `won in London for the third time`.
 *
 * Held against the wins the dataset has up to publication. Where it has the winner of every edition, fewer or more of
 * them contradict; where it does not, only more of them, and only in the years the words name.
 */
import type { Person } from '../../dataset/entries.ts';
import { calendarOf } from '../../domain/calendar.ts';
import { dateOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { isInNews, markedIn } from '../verify/firm.ts';
import { COMPLETE, hasFinals } from '../verify/races/championships.ts';
import { isFinal, winnersOf } from '../verify/races/races.ts';
import { mayRunRelays } from '../verify/races/relays.ts';
import { INDOORS } from '../verify/results/contest.ts';
import { type Counted, countedResults } from '../verify/results/counted.ts';
import { RESULT_CUE } from '../verify/results/words.ts';

/** Days a report comes after the race. */
const REPORTED = 8;
/** Years somebody may have run before the first result the dataset has. */
const BEFORE = 5;

export const winCount: ClaimReader = {
  types: ['count'],
  ofPeople: true,
  cue: RESULT_CUE,
  async read(scene) {
    const claims: Claim[] = [];
    const supposed = new Map<number, Claim[]>();
    const judged: { readonly said: Counted; readonly claim: Claim }[] = [];
    for (const each of await countedResults(scene)) {
      const said = isToldRace(scene, each) ? { ...each, spoken: false } : each;
      // `gave Kenya its sixth title in a row`: of a nation.
      if (/\b(?:its|their|(?:nation|country)['’]s)\s(?:[a-z]+\s)?$/.test(scene.reading.lower.slice(0, said.start)))
        continue;
      const claim = await judge(scene, said);
      // `between his first win and his second`: of those that are told, whichever is the latest.
      if (claim && claim.verdict !== 'supported' && said.nth && isOneOfTwo(scene, said)) continue;
      if (claim && claim.verdict !== 'supported' && isEdition(scene, said)) continue;
      if (claim && ((!said.supposed && !said.spoken) || claim.verdict === 'supported')) judged.push({ said, claim });
    }
    // What is right goes before what is not, and what names its race before what does not.
    judged.sort((a, b) => rank(a) - rank(b));
    for (const { said, claim } of judged) {
      if (claims.some((each) => each.start < said.end && said.start < each.end)) continue;
      if (!said.supposed) claims.push(claim);
      else supposed.set(claim.start, [...(supposed.get(claim.start) ?? []), claim]);
    }
    // Where nobody is named, it is of the one of whom it is right.
    for (const some of supposed.values())
      if (new Set(some.map(({ subject }) => subject?.id)).size === 1) claims.push(some[0] as Claim);
    return claims;
  },
};

/** `captured the 42nd New York Marathon women's title`: which edition it was, and not which win. */
const isEdition = ({ reading: { lower } }: Scene, { nth, count, start, end }: Counted): boolean =>
  nth &&
  count >= OFTEN &&
  /\bthe\s$/.test(lower.slice(0, start)) &&
  /\b(?:marathon|half|10k|15k|classic|championships?|games|relays)\b/.test(lower.slice(start, end));

/** Hardly anybody wins a race so often. */
const OFTEN = 7;

const isOneOfTwo = ({ reading: { lower } }: Scene, { start, count }: Counted): boolean => {
  const left = lower.slice(Math.max(0, start - 40), start);
  return /\bbetween\s(?:[a-zà-ɏ'’-]+\s){1,3}$/.test(left) || (count === 1 && PAST_FIRST.test(left));
};
/** Before a first that is over. */
const PAST_FIRST = /\b(?:since|after|following|from|until|like|unlike|as)\s(?:[a-zà-ɏ'’-]+\s){1,3}$/;

/** `won the women's race for the second time`, in the days of the one race of it that the text speaks of. */
function isToldRace(scene: Scene, { spoken, nth, person, series, start, end }: Counted): boolean {
  const { published } = scene;
  const [id, other] = series;
  if (!spoken || !nth || !published || id === undefined || other) return false;
  return (
    TOLD_RACE.test(scene.reading.lower.slice(start, end)) &&
    achievementsOf(person, scene.facts.lexicons.rules).some(
      ({ event, place, date }) =>
        place === 1 &&
        event?.startsWith(`${id}-`) &&
        date.precision === 'day' &&
        date.first <= published.last &&
        date.last >= published.first - REPORTED,
    )
  );
}

const TOLD_RACE =
  /^(?:won|wins|winning|took|claimed|retained)\s(?:the\s(?:(?:wo)?men['’]s\s)?(?:[\d,]+\s?m(?:etres|eters)?|(?:long|high|triple)\sjump|pole\svault|shot(?:\sput)?|discus|javelin|hammer|heptathlon|decathlon|steeplechase|hurdles|marathon)(?:\s(?:hurdles|steeplechase))?\sfor|the\s(?:elite\s)?(?:wo)?men['’]s\s(?:race|event|title|marathon|contest)|the\srace|it|here|there)\s/;

const rank = ({ said, claim }: { readonly said: Counted; readonly claim: Claim }): number =>
  Number(claim.verdict !== 'supported') * 2 + Number(said.spoken);

/** Of all disciplines together, or of the one that is spoken of. */
async function judge(scene: Scene, said: Counted): Promise<Claim | undefined> {
  const right = scene.reading.lower.slice(said.end, said.end + 100);
  if (said.nth && said.count === 1 && SINCE.test(right)) return undefined;
  const [distance, other] = disciplinesOf(scene);
  if (said.disciplines.length === 0 && AT_DISTANCE.test(right) && distance && !other)
    return judgeOf(scene, { ...said, disciplines: [distance.id] });
  // `four times world champion over 10,000m and record holder over 5,000m`: of the one right behind.
  const over = said.disciplines.length > 0 ? undefined : disciplineBehind(scene, said);
  if (over) return judgeOf(scene, { ...said, disciplines: over });
  const claim = await judgeOf(scene, said);
  if (claim?.verdict === 'supported') return claim;
  if (said.disciplines.length > 0) {
    const overall = said.nth && WON_IN.test(right) ? await judgeOf(scene, { ...said, disciplines: [] }) : undefined;
    return overall?.verdict === 'supported' ? overall : claim;
  }
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const raced = spoken.length > 0 ? await judgeOf(scene, { ...said, disciplines: spoken }) : undefined;
  return raced?.verdict === 'supported' ? raced : claim;
}

/** `when he ran 2:03:03 for his first Berlin triumph`: which of them it was is counted up to the win with that mark. */
function untilMark(
  scene: Scene,
  { nth, consecutive, person, series, places, start, end }: Counted,
): number | undefined {
  if (!nth || consecutive) return undefined;
  const [day, other] = new Set(
    markedIn(scene, person).flatMap(({ event, place, date }) =>
      places.includes(place ?? 0) && series.some((id) => event?.startsWith(`${id}-`)) ? [date.last] : [],
    ),
  );
  const { lower } = scene.reading;
  const isOf = MARK_FOR.test(lower.slice(Math.max(0, start - 40), start + 20)) || IN_MARK.test(lower.slice(end));
  return other === undefined && isOf ? day : undefined;
}

/** `ran 2:03:03 for his first`, `took her second, in 2:17:56`: the mark of the one that is counted. */
const MARK_FOR =
  /\d[\d:.]{2,8}\s?(?:m(?:etres|eters)?\s|seconds\s|points\s)?(?:for|to\s(?:win|take|claim|secure|earn|land|clinch))\s(?:what\swas\s)?(?:his|her|a|the)\s[a-z]{0,20}/;
const IN_MARK =
  /^(?:\s(?:title|win|victory|triumph|crown|gold|medal))?,?\s(?:in|with)\s(?:an?\s)?(?:time\sof\s)?\d[\d:.]{2,8}/;

/** The one discipline a title is in, as the words right behind it say; no list of several. */
function disciplineBehind(scene: Scene, { end }: Counted): readonly string[] | undefined {
  const { lower } = scene.reading;
  const named = spansOf(scene, 'discipline').find((each) => each.start >= end);
  const isBehind = named && /^\schampion\s(?:over|at|in)\s(?:the\s)?$/.test(lower.slice(end, named.start));
  const isListed = named && /^(?:\/|,\s|,?\s(?:and|&|or)\s)(?:the\s)?\d/.test(lower.slice(named.end, named.end + 12));
  return isBehind && !isListed ? named.disciplines.map(({ id }) => id) : undefined;
}

/** `her fourth world title at the distance`: of the one that is spoken of. */
const AT_DISTANCE =
  /^(?:\s(?:gold|title|medal|win)){0,2}\s(?:at|over|in)\s(?:the|that|this)\s(?:same\s)?(?:distance|event|discipline)\b/;

const isBehind = ({ reading: { lower } }: Scene, { end }: Counted, place: { readonly start: number }): boolean =>
  place.start >= end && /^\s(?:of\s(?:his|her)\scareer\s)?(?:in|at)\s(?:the\s)?$/.test(lower.slice(end, place.start));

/** `her first world title since Osaka in 2007`: counted from then on. */
const SINCE = /^[^,;.]{0,90}\bsince\b/;
/** `his second Olympic gold in the men's 5000m`: what it was won in, and not what is counted. */
const WON_IN = /^\s(?:(?:gold|silver|bronze|title|medal|win|victory|crown)\s){0,2}(?:in|over|with|at)\s(?:the|a)\s/;

async function judgeOf(scene: Scene, said: Counted): Promise<Claim | undefined> {
  const { person, count, series, consecutive, titled, years, disciplines, spoken, places, nth, named } = said;
  const until = said.until ?? untilMark(scene, said);
  const span = { start: said.start, end: said.end };
  const sure = said.sure || isInNews(scene, person);
  const won = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      places.includes(each.place ?? 0) &&
      isFinal(each) &&
      series.some((id) => each.event?.startsWith(`${id}-`)) &&
      (scene.published === undefined || each.date.first <= scene.published.last) &&
      (until === undefined || each.date.first <= until) &&
      (disciplines.length === 0 || disciplines.includes(each.discipline.id)) &&
      (years === undefined || (each.date.first <= years.last && each.date.last >= years.first)),
  );
  const held = [...new Set(won.map((each) => `${each.event}${each.discipline.id}`))];
  const all = won.map((each) => Number(each.event?.slice(-4)));
  const run = consecutive ? runOf(await yearsHeld(scene, series), all) : undefined;
  const now = nth && isNews(scene, won);
  // A report of a win may still call the winner by those before it.
  const latest = (scene.published?.first ?? Number.POSITIVE_INFINITY) - REPORTED;
  const older = new Set(won.filter(({ date }) => date.last < latest).map(({ event }) => event)).size;
  const { lower } = scene.reading;
  const isBefore = BEFORE_NOW.test(lower.slice(said.start, said.end)) || BEHIND.test(lower.slice(said.end));
  const known = isBefore && !run ? older : run ? (now ? run.now : run.longest) : held.length;
  const word = places.join() === '1' ? 'win' : 'medal';
  const words = (n: number) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const basis: Basis = {
    type: 'count',
    span,
    subject: person,
    claimed: words(count),
    asOf: scene.published?.text,
    sources: won.flatMap(({ sources }) => sources).slice(0, 6),
  };
  const reason = `the dataset has ${words(held.length)} of ${person.name}${all.length > 0 ? `: ${[...new Set(all)].sort().join(', ')}` : ''}`;
  if (titled && !consecutive && older === count && older > 0) return supported(basis, { actual: words(older), reason });
  // The first of two at one championship is the first.
  if (nth && count === 1 && older === 0 && known > 0) return supported(basis, { actual: words(1), reason });
  if (known === count) return supported(basis, { actual: words(known), reason });
  // `her second title` may be told when she has three.
  const isAll = !nth && IN_ALL.test(lower.slice(said.end));
  if (known > count && !isAll && (nth || isThen(scene, span)) && !isNews(scene, won)) return undefined;
  // `won her first world title in Osaka`: counted until then, and not until the day of the text.
  if (known > count && nth && spansOf(scene, 'place').some((each) => isBehind(scene, said, each))) return undefined;
  const told = lower.slice(said.start, said.end);
  // `five times at the world championships`: what is counted up to there.
  const joined = spansOf(scene, 'event').find(
    ({ start, year }) =>
      year === undefined && start >= said.end && /^\s(?:at|in)\s(?:the\s)?$/.test(lower.slice(said.end, start)),
  );
  const behind = lower.slice(joined?.end ?? said.end);
  if (known > count && !isAll && isSome(told, lower.slice(Math.max(0, said.start - 40), said.start), behind))
    return undefined;
  // Of a race that is not named any that he has won so often may be meant.
  if (spoken && (known === 0 || countsOf(scene, person).includes(count))) return undefined;
  if (known === 0) return unknown(basis, 'not-in-data', `${reason}; it may not have all`);
  // There were as many on some day, which may be that of the text.
  if (!scene.published && years === undefined && until === undefined && count < known)
    return unknown(basis, 'unclear-date', `${reason}; the day of the text is not known`);
  // `seven global titles`, of whoever has been at those under a roof: they may count.
  const isOutdoors = disciplines.length > 0 && disciplines.every((id) => OUTDOORS.test(id));
  const isGlobal = series.join() === 'olympics,world-championships' && !isOutdoors;
  if (isGlobal && hasRacedIndoors(scene, person))
    return unknown(basis, 'ambiguous', `${reason}, but for those indoors`);
  const judged = { actual: words(known), difference: String(Math.abs(known - count)), reason };
  if (
    !(known < count && isOfOldGames(series, won)) &&
    (!consecutive || now || known < count) &&
    (places.join() === '1' || series.every((id) => COMPLETE.has(id))) &&
    (await isComplete(scene, series, person, besideOf(scene, span, disciplines), { named, count, past: nth && !now }))
  )
    return contradictedIf(sure, basis, judged);
  if (spoken) return undefined;
  if (known < count) return unknown(basis, 'not-in-data', `${reason}; it may not have all`);
  // More than was said: of one discipline, or in the years named, that is an error.
  const isWhole =
    isAll ||
    (!nth &&
      CLOSED.test(behind) &&
      series.length === 1 &&
      // `who won it nine times, died on Tuesday`: the day of the news bounds nothing.
      spansOf(scene, 'date').every(({ relative, date }) => relative && date.precision === 'day') &&
      (await isOfOne(scene, series[0] as string)));
  // `won her third world title` of the week is not told by those before it.
  const isLatest = now && until === undefined && JUST_WON.test(lower.slice(Math.max(0, said.start - 30), said.start));
  if (years === undefined && ((disciplines.length !== 1 && !isWhole) || consecutive || (older <= count && !isLatest)))
    return unknown(basis, 'ambiguous', `${reason}; not all of them may be meant`);
  return contradictedIf(sure, basis, judged);
}

const JUST_WON = /(?<!\bhad\s)\b(?:won|wins|winning|took|takes|taking|claimed|claims|secured)\s(?:his|her|a)\s$/;

const hasRacedIndoors = ({ facts }: Scene, person: Person): boolean =>
  achievementsOf(person, facts.lexicons.rules).some(({ event }) => event?.startsWith(`${INDOORS}-`));

/** `had won twice before`, `two previous wins`: not counting the one that is told. */
const BEFORE_NOW = /\b(?:previous|previously|earlier|prior)\b/;
const BEHIND = /^\s(?:before|previously|earlier)\b(?!\s(?:that|the|a|he|she)\b)/;

/** Up to 1928 the Games had races for teams and across country, which the lists do not have. */
const isOfOldGames = (series: readonly string[], won: readonly Achievement[]): boolean =>
  series.includes('olympics') && won.some(({ event }) => Number(event?.slice(-4)) < 1930);

/** `seven times in all` */
const IN_ALL = /^\s(?:in\s(?:all|total)|altogether|overall)\b/;

/** Nothing tells which of them: not `twice with a record`. */
const CLOSED =
  /^(?:\s?[.;:)]|,\s(?:in|at)\s(?:[a-zà-ɏ]+\s){1,3}(?:once|twice|thrice|[a-z]+\stimes)\b|,(?!\s(?:with|in|each|both|including|setting|breaking|once|the|as|when)\b)|\sand\s|\sbut\s|$)/;

/** `twice with a record`, `three times by then`, `more than twice`: not all of them are counted. */
const isSome = (told: string, left: string, right: string): boolean =>
  /(?:twice|thrice|\btimes)$/.test(told) &&
  (!CLOSED.test(right) ||
    /\b(?:more than|at least|over)\s[a-z]+(?:\stimes)?$/.test(told) ||
    /\bhad\s(?:[a-z]+\s)?$/.test(left));

/** A race of one discipline, which every win of it was in. */
const isOfOne = async ({ facts }: Scene, id: string): Promise<boolean> =>
  (await facts.series(id))?.discipline !== undefined;

/** Whether the latest of the wins is what the text reports, so that it is counted. */
function isNews({ published }: Scene, won: readonly Achievement[]): boolean {
  return published?.precision === 'day' && won.some(({ date }) => date.last >= published.first - REPORTED * 2);
}

/** Whether the words tell of another time than that of the text. */
function isThen(scene: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const { published } = scene;
  // `The two-time champion has not lost since 2021`: until today.
  const dated = spansOf(scene, 'date').some(
    (each) =>
      published !== undefined &&
      each.date.last < published.first - 40 &&
      !/\b(?:has|have|is)\s[^,;.]{1,60}\bsince\s$/.test(scene.reading.lower.slice(end, each.start)),
  );
  return (
    dated ||
    /\b(?:then|had|by the time|until|before|at the time|back when|once)\b/.test(
      scene.reading.lower.slice(Math.max(0, start - 60), end + 40),
    )
  );
}

/** How often somebody has won each of the races he has, and all the marathons together. */
function countsOf(scene: Scene, person: Person): readonly number[] {
  const counts = new Map<string, number>();
  for (const each of achievementsOf(person, scene.facts.lexicons.rules)) {
    if (each.place !== 1 || !isFinal(each)) continue;
    for (const key of [
      each.event?.replace(/-\d{4}$/, '') ?? '',
      each.discipline.id,
      each.records.length > 0 ? 'record' : '',
    ])
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** The disciplines that stand beside a title: of `double Olympic champion Hines, the first to run the 100 metres` none. */
function besideOf(
  scene: Scene,
  { start, end }: { readonly start: number; readonly end: number },
  disciplines: readonly string[],
): readonly string[] {
  const near = spansOf(scene, 'discipline').filter(
    (span) =>
      (span.start >= start - 3 &&
        span.start <= end + 40 &&
        !/[,;]|\band\b/.test(scene.reading.text.slice(end, span.start))) ||
      // `the 200m world title three times`
      (span.end <= start && /^(?:\s[a-z]+)?\s$/.test(scene.reading.lower.slice(span.end, start))),
  );
  return near.length > 0 || AT_DISTANCE.test(scene.reading.lower.slice(end, end + 60)) ? disciplines : [];
}

interface Said {
  readonly named: boolean;
  readonly count: number;
  /** `his fourth title`, which was not won in these days. */
  readonly past: boolean;
}

/** Whether the winners of every edition somebody can have run are known, of a race of one discipline. */
async function isComplete(
  { facts, published }: Pick<Scene, 'facts' | 'published'>,
  ids: readonly string[],
  person: Person,
  disciplines: readonly string[],
  said: Said,
): Promise<boolean> {
  if (
    ids.length > 1 &&
    ids.every((id) => COMPLETE.has(id)) &&
    (disciplines.length === 1 || !mayRunRelays(person, facts.lexicons.rules))
  ) {
    const each = await Promise.all(ids.map((id) => isComplete({ facts, published }, [id], person, disciplines, said)));
    return each.every(Boolean);
  }
  const series = ids.length === 1 ? await facts.series(ids[0] as string) : undefined;
  if (series && COMPLETE.has(series.id))
    return (
      (await hasFinals({ facts, published }, series, person, disciplines)) &&
      (await isAlone({ facts, published }, series.id, person, disciplines, said))
    );
  const discipline = series?.discipline;
  if (published?.precision !== 'day' || !series || discipline === undefined) return false;
  const all = achievementsOf(person, facts.lexicons.rules);
  // Who ran on the track for years has won no marathon before the first that is known, by some years.
  const raced = all.filter((each) => each.discipline.id === discipline);
  const began = Math.min(...(raced.length > 0 ? raced : all).map(({ date }) => calendarOf(date.first).year));
  const now = calendarOf(published.last).year;
  const from = began - BEFORE;
  const held = series.editions.filter(
    ({ date, year }) => year >= from && dateOf(date ?? String(year)).last <= published.last,
  );
  // A place that no list gives, as of a race run in parts, may have been the first.
  if (raced.some((each) => each.event?.startsWith(`${series.id}-`) && (each.place === undefined || !isFinal(each))))
    return false;
  const whole = held.length >= (now - Math.max(from, series.editions[0]?.year ?? now)) * 0.8;
  return whole && held.length > 0 && held.every((each) => winnersOf(each, person.sex, [discipline]).length > 0);
}

/** What is not contested under a roof: of other events a title may be one of the indoor championships. */
const OUTDOORS =
  /^(?:marathon|100m|200m|5000m|10000m|(?:100|110|400)m-hurdles|3000m-steeplechase|decathlon|(?:discus|javelin|hammer)-throw|.*km-walk)$/;

/** Whether whoever it is can have won nothing there but what is known. */
async function isAlone(
  at: Pick<Scene, 'facts' | 'published'>,
  series: string,
  person: Person,
  disciplines: readonly string[],
  said: Said,
): Promise<boolean> {
  const { rules } = at.facts.lexicons;
  if (disciplines.length === 0 && mayRunRelays(person, rules)) return false;
  const ran = achievementsOf(person, rules).map(({ discipline: { id } }) => id);
  const raced = [...new Set(disciplines.length > 0 ? disciplines : ran)];
  return (
    series === 'olympics' ||
    said.named ||
    raced.every((id) => OUTDOORS.test(id)) ||
    (await isOfNoRoof(at, person, raced, said))
  );
}

/** `World titles` may be those under a roof, too: all of them are known, and by no count are they as many as said. */
async function isOfNoRoof(
  { facts, published }: Pick<Scene, 'facts' | 'published'>,
  person: Person,
  disciplines: readonly string[],
  { count, past }: Said,
): Promise<boolean> {
  const series = await facts.series(INDOORS);
  if (!series || !(await hasFinals({ facts, published }, series, person, disciplines))) return false;
  const won = (id: string) =>
    achievementsOf(person, facts.lexicons.rules).filter(
      (each) =>
        each.place === 1 &&
        isFinal(each) &&
        each.event?.startsWith(`${id}-`) &&
        disciplines.includes(each.discipline.id) &&
        (!published || each.date.first <= published.last),
    ).length;
  const [outdoors, roofed] = [won('world-championships'), won(INDOORS)];
  return count > outdoors + roofed || (!past && ![outdoors, roofed, outdoors + roofed].includes(count));
}

/** The years in which a race was held: of some races only one in several. */
async function yearsHeld({ facts }: Scene, ids: readonly string[]): Promise<readonly number[]> {
  const all = await Promise.all(ids.map((id) => facts.series(id)));
  return [...new Set(all.flatMap((series) => series?.editions ?? []).map(({ year }) => year))].sort((a, b) => a - b);
}

/** The most editions in a row, and how many they are now. */
function runOf(held: readonly number[], years: readonly number[]): { readonly longest: number; readonly now: number } {
  let [longest, run, now] = [0, 0, 0];
  for (const year of held) {
    run = years.includes(year) ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (run > 0) now = run;
  }
  return { longest, now };
}

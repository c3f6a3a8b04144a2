/**
 * Days that stand with a city, and what somebody did there: `second again in Helsinki in 2005 and in Osaka in 2007`,
 * `from Osaka in 2007 to Moscow in 2013`, `had been set in La Coruña in June 2015`.
 *
 * Held against the records, medals and places the person has from that city. A day is wrong only where all of them that
 * the words can mean are of one other year, and where such a thing is known of nobody else in the sentence, and of no
 * championships there then.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { yearOf } from '../../../domain/date.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { SpanOf } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isFinal, winnersOf } from '../races/races.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface CityDay {
  readonly date: SpanOf<'date'>;
  readonly subject: Runner;
  /** What was done there, on that day or on the one that is meant. */
  readonly done: Achievement;
  readonly agrees: boolean;
}

/** What is told by a word: of whichever of somebody's deeds it can be true. */
type Told = readonly [words: RegExp, is: (each: Achievement) => boolean];

const RECORD: Told = [/\b(?:records?|world\sbests?)\b/, ({ records }) => records.length > 0];
const PLACES: readonly Told[] = [
  [/\b(?:won|wins?|winning|winner|victory|golds?|titles?|champions?|crown|triumph[a-z]*)\b/, placed(1)],
  [/\b(?:silvers?|second|runner-up)\b/, placed(2)],
  [/\b(?:bronzes?|third)\b/, placed(3)],
  [/\bfourth\b/, placed(4)],
  [/\bfifth\b/, placed(5)],
  [/\bsixth\b/, placed(6)],
];
function placed(place: number): Told[1] {
  return (each) => each.place === place && isFinal(each);
}

/** Words of titles, where a race in the city is one of championships. */
const OF_TITLES =
  /\b(?:olympics?|games|championships?|world\s(?:titles?|champions?|gold)|titles?|gold|silver|bronze|medals?)\b/;
/** Other championships than those of which all places are known. */
const OF_OTHERS =
  /\b(?:african|commonwealth|european|asian|pan[- ]american|indoors?|u-?20|u-?18|under-\d\d|juniors?|youth|cross|national|ncaa|trials|cup|universiade|relays?|diamond|league|military|paralympics?|half|road|meeting|grand prix|masters)\b/;
const OF_WORLD_TITLE =
  /\b(?:olympics?|games|world\s(?:championships|titles?|champions?|golds?)|titles|golds?|silver|bronze)\b/;
const OF_WORLD = /^(?:olympics|world-championships)-/;
/** From a city to its day, and from a year to its city. */
const CITY_FIRST = /^,?\s(?:\(|(?:back\s)?(?:in|on|of)\s(?:the\s)?)?$/;
const DAY_FIRST = /^,?\sin\s$/;
/** What is told of a day that is no deed: it was born, lost, moved to; or not to be. */
const NO_DEED =
  /\b(?:born|died|killed|buried|married|moved|trained?|training|studied|lived|lives|coach[a-z]*|met|missed|withdrew|injur[a-z]+|watched|will|would|could|hopes?|plans?|until|since|before|after|lost|beaten|beat)\b/;

const CUE =
  /\b(?:in|on)\s(?:\d|the|january|february|march|april|may|june|july|august|september|october|november|december)|\((?:19|20)\d\d\)/;

/** Years between which a slip may lie. */
const NEAR = 8;

/** @param isTaken whether some claim has told already of a day, or what is wrong of its city */
export async function cityDays(
  scene: Scene,
  isTaken: (date: SpanOf<'date'>, place: SpanOf<'place'>) => boolean,
): Promise<readonly CityDay[]> {
  if (!CUE.test(scene.reading.lower)) return [];
  const found: CityDay[] = [];
  for (const date of spansOf(scene, 'date')) {
    if (!isAbsolute(date) || date.date.precision === 'interval') continue;
    const place = cityOf(scene, date);
    if (!place || isTaken(date, place)) continue;
    const days: CityDay[] = [];
    const [start, end] = [Math.min(place.start, date.start), Math.max(place.end, date.end)];
    const next = nextAt(scene, start, end);
    const words = next ? scene.reading.lower.slice(end, end + 90).replace(/;.*/s, '') : wordsBefore(scene, start);
    for (const subject of next ? [next] : subjectsOf(scene, start)) {
      const day = await judge(scene, date, place, subject, words);
      if (day) days.push(day);
    }
    const day = days.find(({ agrees }) => agrees) ?? (days.length === 1 ? days[0] : undefined);
    if (day) found.push(day);
  }
  return found;
}

function cityOf(scene: Scene, date: SpanOf<'date'>): SpanOf<'place'> | undefined {
  const { lower } = scene.reading;
  return spansOf(scene, 'place').find(
    ({ known, name, start, end }) =>
      // Of a town without a race of its own somebody may have a record, too.
      (known || name.length > 4) &&
      (end <= date.start
        ? CITY_FIRST.test(lower.slice(end, date.start))
        : start >= date.end && date.date.precision === 'year' && DAY_FIRST.test(lower.slice(date.end, start))),
  );
}

/** Who acts there, and whoever the sentence names last before it, or the record is of: `was Liu Hong's, and had been set`. */
function subjectsOf(scene: Scene, at: number): readonly Runner[] {
  const people = castOf(scene);
  const actor = actorAt(scene, at);
  if (actor && actor.is !== 'known') return [];
  const acting = people.find(({ span }) => span === actor?.member.span);
  const all = [acting, people.findLast(({ span }) => span.end <= at)].filter((each) => each !== undefined);
  return all.filter(({ person }, nth) => all.findIndex((each) => each.person.id === person.id) === nth);
}

/** `In Sydney in 2000 she was fourth`: whoever the clause goes on with. */
function nextAt(scene: Scene, start: number, end: number): Runner | undefined {
  const { lower } = scene.reading;
  if (!OPENS.test(lower.slice(Math.max(0, start - 24), start))) return undefined;
  return castOf(scene).find(
    ({ span }) => span.start >= end && !span.possessive && /^,?\s(?:the\s)?$/.test(lower.slice(end, span.start)),
  );
}

const OPENS = /(?:^\W*|[,;:–—]\s(?:(?:and|but|while|then)\s)?)(?:back\s|later\s)?(?:in|at)\s$/;

/** The words a day is told by: those since the day before it; where they tell nothing, those before that, too. */
function wordsBefore(scene: Scene, at: number): string {
  const { lower } = scene.reading;
  const from = lower.lastIndexOf('; ', at) + 1;
  const ends = spansOf(scene, 'date').flatMap(({ end }) => (end <= at && end > from ? [end] : []));
  for (const start of [...ends.reverse(), from]) {
    const words = lower.slice(start, at);
    if ([RECORD, ...PLACES].some(([told]) => told.test(words))) return words;
  }
  return lower.slice(from, at);
}

async function judge(
  scene: Scene,
  date: SpanOf<'date'>,
  place: SpanOf<'place'>,
  subject: Runner,
  part: string,
): Promise<CityDay | undefined> {
  const { lower } = scene.reading;
  const at = Math.min(place.start, date.start);
  const own = achievementsOf(subject.person, scene.facts.lexicons.rules).filter(
    (each) => each.date.first <= (scene.published ?? scene.today).last,
  );
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const there = own.filter((each) => isPlaceOf(each, place.name));
  const isRecord = RECORD[0].test(part);
  // `the Kenyan record`, `a course record`: not all of them are known.
  const scope = spansOf(scene, 'record').findLast(({ start }) => start < at)?.scope;
  const isOfWorld = scope === undefined || scope === 'world' || scope === 'any';
  const told = [...(isRecord ? [RECORD] : []), ...PLACES.filter(([words]) => words.test(part))];
  const isTitle = !isRecord && OF_TITLES.test(lower) && !OF_OTHERS.test(lower) && !isOfNation(scene);
  const likely = there.filter((each) => told.some(([, is]) => is(each)));
  // `won the world title in Eugene in 2021`: no meeting, and no trials.
  const titles = likely.filter(({ event }) => OF_WORLD.test(event ?? ''));
  const fitting = isTitle && titles.length > 0 && OF_WORLD_TITLE.test(part) ? titles : likely;
  const done = fitting.find((each) => overlaps(each.date, date.date));
  if (done) return { date, subject, done, agrees: true };
  const isElse = fitting !== titles && there.some((each) => overlaps(each.date, date.date));
  if (isElse || !subject.sure || NO_DEED.test(part)) return undefined;
  if (othersOf(scene, subject).some((each) => isPlaceOf(each, place.name) && overlaps(each.date, date.date)))
    return undefined;
  const marked = markedIn(scene, subject.person);
  const known = fitting.filter((each) =>
    isRecord
      ? isOfWorld && each.records.includes('world')
      : isTitle && OF_WORLD.test(each.event ?? '') && !isOfYear(each, date),
  );
  if (known.length === 0 && !isRecord && told.some(([, is]) => is === PLACES[0]?.[1]))
    return wonOtherwise(scene, date, subject, fitting);
  const raced = known.filter(({ discipline }) => spoken.includes(discipline.id));
  const some = raced.length > 0 ? raced : known;
  const meant = some.some((each) => marked.includes(each)) ? some.filter((each) => marked.includes(each)) : some;
  const [only] = meant;
  if (!only || new Set(meant.map((each) => yearOf(each.date))).size !== 1) return undefined;
  if (Math.abs((yearOf(only.date) ?? 0) - (yearOf(date.date) ?? 0)) > NEAR) return undefined;
  if (!isRecord && (await isHeldThen(scene, date, place))) return undefined;
  return { date, subject, done: only, agrees: false };
}

/**
 * `won Valencia in December 2021`: the one win somebody has in the race of the city, which somebody else won in the year
 * that is told, or which was in another month.
 */
async function wonOtherwise(
  scene: Scene,
  date: SpanOf<'date'>,
  subject: Runner,
  won: readonly Achievement[],
): Promise<CityDay | undefined> {
  const [only, other] = won.filter(({ event }) => event !== undefined);
  const event = only?.event === undefined ? undefined : await scene.facts.event(only.event);
  const series = event && (await scene.facts.series(event.series.id));
  if (!only || other || won.length > 1 || !series || series.discipline === undefined) return undefined;
  if (date.date.precision !== 'month' || only.date.precision !== 'day') return undefined;
  const year = yearOf(date.date);
  const then = series.editions.find((each) => each.year === year);
  if (!then || Math.abs((yearOf(only.date) ?? 0) - (year ?? 0)) > NEAR) return undefined;
  const winners = winnersOf(then, subject.person.sex, [series.discipline]);
  const isHis = winners.some(({ person }) => person === subject.person.id);
  return isHis || winners.length > 0 ? { date, subject, done: only, agrees: false } : undefined;
}

/** `the German title`: not all of them are known. */
const isOfNation = (scene: Scene): boolean =>
  spansOf(scene, 'nation').some(({ end }) =>
    /^\s(?:[a-z\d,]+\s){0,2}(?:titles?|champion(?:ship)?s?|crown)\b/.test(scene.reading.lower.slice(end, end + 40)),
  );

/** The Games of 2020 were in 2021. */
const isOfYear = ({ event }: Achievement, { date }: SpanOf<'date'>): boolean =>
  event?.endsWith(`-${yearOf(date)}`) === true;

const othersOf = (scene: Scene, { person }: Runner): readonly Achievement[] =>
  castOf(scene).flatMap((each) =>
    each.person.id === person.id ? [] : achievementsOf(each.person, scene.facts.lexicons.rules),
  );

/** Championships of some kind in that city in that year. */
async function isHeldThen({ facts }: Scene, { date }: SpanOf<'date'>, place: SpanOf<'place'>): Promise<boolean> {
  const year = yearOf(date);
  const all = await Promise.all(SERIES.map((id) => facts.series(id)));
  return all.some((series) =>
    series?.editions.some(
      (each) => isPlaceOf(each, place.name) && (each.year === year || each.date?.startsWith(`${year}-`) === true),
    ),
  );
}

const SERIES = [
  'olympics',
  'world-championships',
  'world-indoor-championships',
  'european-championships',
  'european-indoor-championships',
  'commonwealth-games',
  'african-championships',
  'asian-games',
] as const;

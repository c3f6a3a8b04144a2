/**
 * The race of a day that is counted back to, or on from another: `had won here five years ago in 9.63`, `a year earlier he
 * set the course record, 2:04:58, on the same roads`, `and eight days later in London in 1:42.00`.
 *
 * The days are said loosely. So the place he took, or the city, must agree as well, or the mark be of so many figures that
 * one wrong figure leaves no doubt; and only one of his races may fit.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { CARDINAL, cardinalOf } from '../../reading/numbers.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isLong, isOn, isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, isToldBeside, placeTold } from './raced-mark.ts';

const COUNTED = new RegExp(
  `(?<![a-z-])(an?|${CARDINAL}|\\d{1,2})\\s(year|month|week|day)s?\\s(ago|earlier|before|previously|later)(?![a-z])`,
  'g',
);
const CUE = /\s(?:ago|earlier|before|previously|later|after|last|this)\b/;
/** Days of each, and by how many of them what is counted may be off. */
const PER: Readonly<Record<string, readonly [days: number, give: number]>> = {
  year: [365.25, 75],
  month: [30.44, 25],
  week: [7, 4],
  day: [1, 2],
};
const HERE =
  /\b(?:here|there|(?:on|over|at|in) the same (?:roads?|streets?|course|track|stadium|city|race|oval|place|circle|runway))\b/;
/** Of a part of a race, or of what was not done. */
const NOT_IT =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|preliminar[a-z]+|attempts?|half-?way|splits?|leg|laps?|pace|en route|on the way|target|fail[a-z]*|miss[a-z]*|foul[a-z]*|not|never|would|could|will)\b/;

/** What was won is told. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bolympic\s(?:gold|silver|bronze|title|medal|champion|final)/, 'olympics-'],
  [/\bworld\s(?:gold|silver|bronze|title|medal|champion|final)/, 'world-'],
];

interface Stretch {
  readonly first: number;
  readonly last: number;
}

export async function agoMark(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { span: at, possessor, sure } = owner;
  const { lower } = scene.reading;
  if (!sure || possessor || scene.published?.precision !== 'day' || !CUE.test(lower)) return undefined;
  const [from, to] = clauseOf(scene, span);
  const aside = lower.slice(span.end, to).search(/,\s/);
  const words = lower.slice(Math.max(from, Math.min(at.start, span.start)), aside < 0 ? to : span.end + aside);
  if (NOT_IT.test(words) || isUnlisted(words)) return undefined;
  const isThen = stretchesIn(scene, from, to, contested, span);
  if (!isThen) return undefined;
  const place = placeTold(scene, span, owner);
  const cities = HERE.test(lower.slice(from, to)) ? citiesOf(scene) : undefined;
  const { places } = setting;
  const found: Achievement[] = [];
  for (const each of contested) {
    if (each.value === null || each.date.precision !== 'day' || !isRaced(each) || !isThen(each)) continue;
    if (TITLES.some(([title, series]) => title.test(words) && !each.event?.startsWith(series))) continue;
    if (place !== undefined && each.place !== place && !(place === 0 && (each.place ?? 9) <= 3)) continue;
    const isThere = places.some(({ name }) => isPlaceOf(each, name)) || cities?.has(each.city ?? '') === true;
    if ((places.length > 0 || cities !== undefined) && !isThere) continue;
    const amount = readingOf(span, each);
    if (amount.unit !== each.unit || slipsBetween(amount, each) !== 1 || isOfStopWatch(span, each)) continue;
    if (place === undefined && !isThere && !isLong(each)) continue;
    // Of the jumps and throws of a day the best one is listed.
    if (each.unit === 'mm' && amount.value < each.value && place === undefined) continue;
    if ((await conflictsOf(scene.facts, each, { ...setting, dates: [] })).length === 0) found.push(each);
  }
  const [only] = found;
  if (!only || found.some(({ value }) => value !== only.value) || isToldBeside(scene, span, only)) return undefined;
  // He has it of a race that may be the one after all.
  const day = scene.published.first;
  const isLikely = (each: Achievement) =>
    isThen(each) ||
    isNews(scene, each) ||
    (day - each.date.last < SEASONS && (place === undefined || each.place === undefined || each.place === place));
  const has = contested.some((each) => isLikely(each) && span.readings.some((reading) => isSame(reading, each)));
  return has ? undefined : only;
}

/** Days of this season and the one before. */
const SEASONS = 500;

/** From the mark before, or a stop, to the mark behind. */
function clauseOf(scene: Scene, span: AmountSpan): readonly [number, number] {
  const { lower } = scene.reading;
  const marks = spansOf(scene, 'amount').filter((each) => each !== span && roleOf(scene, each) === 'mark');
  const last = marks.findLast(({ end }) => end <= span.start)?.end ?? 0;
  const next = marks.find(({ start }) => start >= span.end)?.start ?? lower.length;
  const behind = lower.slice(span.end, Math.min(next, span.end + 50)).search(/[;:]|\s(?:and|but|while|when)\s/);
  // `who ran 46.70 in Oslo last year, won in 46.98`: up to the comma it is said of the mark before.
  const own = last > 0 ? lower.slice(last, span.start).search(/[,;:]\s|\sand\s|\)/) : 0;
  return [
    Math.max(last + Math.max(0, own), lower.lastIndexOf('; ', span.start) + 1),
    behind < 0 ? Math.min(next, span.end + 50) : span.end + behind,
  ];
}

/** Whether the time stands with the mark, and not in a title or an aside: `the medallist of three years earlier, won in`. */
function isBeside(lower: string, time: { readonly start: number; readonly end: number }, span: AmountSpan): boolean {
  if (time.start >= span.end) return /^[^,;:()]{0,40}$|^[^,;:()]{0,24},\s$/.test(lower.slice(span.end, time.start));
  return (
    !/\b(?:of|from|since|until)\s$/.test(lower.slice(0, time.start)) &&
    (/^[^,;:()]*(?:,\s(?:in|with|at)\s(?:an?\s)?)?$/.test(lower.slice(time.end, span.start)) ||
      // `When he last ran here four years ago, he won in`: of what the sentence opens with.
      (/^[^,;:()]*$/.test(lower.slice(0, time.start)) &&
        /^,\s(?:he|she)\s[^,;:()]*$/.test(lower.slice(time.end, span.start))))
  );
}

/** The days that are told; undefined where none are. */
function stretchesIn(
  scene: Scene,
  from: number,
  to: number,
  contested: readonly Achievement[],
  span: AmountSpan,
): ((each: Achievement) => boolean) | undefined {
  const { lower } = scene.reading;
  const published = scene.published?.first as number;
  const dates = spansOf(scene, 'date').filter(
    (each) => each.relative && each.start >= from && each.end <= to && isBeside(lower, each, span),
  );
  const told = contested.filter((each) => isToldBeside(scene, span, each)).map(({ date }) => date.first);
  const before = [{ claims: scene.claims }, ...scene.before.slice(0, 1)].flatMap(({ claims }) =>
    claims.flatMap(({ verdict, asOf }) => (verdict === 'supported' && asOf?.length === 10 ? dateOf(asOf).first : [])),
  );
  const stretches = [...lower.slice(from, to).matchAll(COUNTED)].flatMap(
    ({ 0: words, 1: said = '', 2: unit = '', 3: when = '', index }): Stretch[] => {
      const at = { start: from + index, end: from + index + words.length };
      if (!isBeside(lower, at, span)) return [];
      const count = /^an?$/.test(said) ? 1 : cardinalOf(said);
      const [days, give] = PER[unit] ?? [0, 0];
      if (count === undefined) return [];
      const isOnFrom = when === 'later';
      const anchors = when === 'ago' ? [published] : isOnFrom ? [...told, ...before] : [published, ...told, ...before];
      const off = unit === 'year' ? give : give * Math.max(1, count / 4);
      return anchors.map((anchor) => {
        const day = anchor + (isOnFrom ? 1 : -1) * count * days;
        return { first: day - off, last: day + off };
      });
    },
  );
  if (dates.length + stretches.length === 0) return undefined;
  return (each) =>
    dates.every((date) => isOn(date, each.date)) &&
    (stretches.length === 0 ||
      stretches.some(({ first, last }) => each.date.first >= first && each.date.first <= last) ||
      dates.length > 0);
}

/** Where those were these days of whom the text has spoken, and where what it told before was done. */
function citiesOf(scene: Scene): ReadonlySet<string> {
  const { rules } = scene.facts.lexicons;
  const deeds = [scene, ...scene.before].flatMap((each) =>
    castOf(each).flatMap(({ person }) => {
      const claimed = each.claims.filter(
        ({ verdict, subject }) => verdict === 'supported' && subject?.id === person.id,
      );
      return achievementsOf(person, rules).filter(
        (deed) => isNews(scene, deed) || claimed.some(({ asOf, type }) => asOf === deed.date.text && OF_RACE.has(type)),
      );
    }),
  );
  return new Set(deeds.flatMap(({ city }) => city ?? []));
}

const OF_RACE = new Set(['mark', 'race-winner', 'medal', 'placing']);

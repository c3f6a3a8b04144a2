/** Who did what the text says of somebody else: `Powell's 19.26 of 2011`, which was Blake's. */
import type { ListedMark, Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isMissing, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { marksDownTo } from '../rankings/ranking.ts';
import type { Setting } from '../setting.ts';

export interface Doer {
  readonly person: Person;
  readonly listed: ListedMark;
}

/** The only one whose mark it is there or then, where its owner has none like it that day, and the text does not name him. */
export async function doerOf(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Doer | undefined> {
  const { person, possessor, sure, span: at } = owner;
  const { dates, places, events } = setting;
  if (!sure || isUnlisted(scene.reading.lower)) return undefined;
  // `behind Kiptum (2:00:35) and Gebrselassie (2:01:41)`: of a list of bests no day is told.
  const isBest = dates.length + places.length + events.length === 0;
  if (isBest && !(BRACKET.test(scene.reading.lower.slice(at.end, span.start)) && span.start > at.end)) return undefined;
  const named = castOf(scene).some((each) => each.span.start === at.start && /^(?:full|surname)$/.test(each.span.via));
  const near = possessor || (at.end <= span.start && span.start - at.end < 60);
  // Whoever is not known may be the one.
  if (!named || !near || spansOf(scene, 'person').some((each) => !scene.people.has(each))) return undefined;
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const found = new Map<string, ListedMark>();
  for (const { discipline, environment } of contestsOf(span, contested)) {
    const amount = span.readings.find(({ unit }) =>
      contested.some((each) => each.discipline === discipline && each.unit === unit),
    );
    if (!amount) continue;
    const best = contested.every(
      (each) =>
        each.discipline !== discipline ||
        each.value === null ||
        compareMarks(discipline.kind, amount.value, each.value) < 0,
    );
    const day = (scene.published ?? scene.today).last;
    const isMissed = isMissing([amount], all, new Set([discipline]), day);
    // `Jepkosgei (2:18:43)`, who has run 2:18:44: hers, miswritten.
    if (
      isBest &&
      all.some((each) => each.unit === amount.unit && each.value !== null && slipsBetween(amount, each) <= 1)
    )
      continue;
    const certain = best || isMissed;
    for (const each of (await marksDownTo(scene.facts, discipline, person.sex, environment, amount.value)) ?? []) {
      if (each.value !== amount.value || each.person === person.id || each.person === undefined) continue;
      if (isBest ? isMissed && isHighUp(each, scene) : isTold(scene, each, setting, certain))
        found.set(each.person, each);
    }
  }
  const [only, other] = found;
  if (!only || other || castOf(scene).some((each) => each.person.id === only[0])) return undefined;
  const doer = await scene.facts.person(only[0]);
  return doer && { person: doer, listed: only[1] };
}

const BRACKET = /^\s\($/;

/** Of a race so long that hardly two have the same time, before the day of the text. */
function isHighUp({ value, date }: ListedMark, { published, today }: Scene): boolean {
  return value >= LONG && dateOf(date).last <= (published ?? today).last;
}

/** Milliseconds of five minutes: times in hundredths of a second, or of hours. */
const LONG = 300_000;

/** What the owner contests in which the mark can be one. */
function contestsOf(span: AmountSpan, contested: readonly Achievement[]): readonly Achievement[] {
  const contests = new Map<string, Achievement>();
  for (const each of contested) {
    const amount = readingOf(span, each);
    if (each.value !== null && amount.unit === each.unit && Math.abs(amount.value / each.value - 1) < 0.1)
      contests.set(`${each.discipline.id} ${each.environment}`, each);
  }
  return [...contests.values()].slice(0, MOST);
}

/** Lists that are read for one mark. */
const MOST = 2;

/** Whether it was made there and then; a year alone tells it only of a mark that its owner cannot have. */
function isTold(
  scene: Scene,
  { date, city, event, ...rest }: ListedMark,
  { dates, places, events }: Setting,
  certain: boolean,
): boolean {
  const then = dateOf(date);
  if (then.last > (scene.published ?? scene.today).last) return false;
  const isThen = dates.every((said) => Number.isFinite(said.date.first) && overlaps(said.date, then));
  const isThere = places.every(({ name }) => city !== undefined && isPlaceOf({ city, ...rest }, name));
  const isAt = events.every(
    ({ series, year }) =>
      series.some((id) => event?.startsWith(`${id}-`)) && (year === undefined || event?.endsWith(`-${year}`)),
  );
  if (!isThen || !isThere || !isAt) return false;
  const isYear = dates.length > 0 || events.some(({ year }) => year !== undefined);
  const isDay = dates.some((said) => said.date.precision === 'day');
  return isYear && (certain || isDay || places.length > 0 || events.length > 0);
}

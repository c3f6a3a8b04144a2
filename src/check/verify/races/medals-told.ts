/**
 * Medals of championships that a clause does not name: `1500m bronze in 2019`, where the year and the discipline say
 * which, and `Kiprugut settled for silver`, where the sentence before does.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { CERTAIN, competitionsTold, raceIdOf } from '../told-races/competition.ts';
import { CHAMPIONSHIPS, championshipNear } from './championships.ts';
import { isFinal } from './races.ts';
import { mayRunRelays } from './relays.ts';

type At = { readonly start: number; readonly end: number };

/** Finals of championships that can be meant; none where the words do not say of which year and discipline. */
export async function medalsTold(
  scene: Scene,
  span: At,
  person: Person,
  disciplines: readonly string[],
): Promise<readonly Achievement[]> {
  const finals = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.event !== undefined && each.place !== undefined && isFinal(each),
  );
  const year = yearBehind(scene, span);
  if (year && disciplines.length > 0) {
    const then = finals.filter((each) => disciplines.includes(each.discipline.id) && overlaps(each.date, year.date));
    const kinds = await Promise.all(then.map(({ event }) => scene.facts.event(event as string)));
    return then.filter((_, at) => CHAMPIONSHIPS.has(kinds[at]?.series.kind ?? ''));
  }
  return year || spansOf(scene, 'date').length > 0 ? [] : spokenOf(scene, finals, disciplines);
}

/** The one final somebody had at the championships that a text tells for certain, in a race that it tells of. */
export async function finalOfCompetition(
  scene: Scene,
  person: Person,
  disciplines: readonly string[],
): Promise<Achievement | undefined> {
  if (
    spansOf(scene, 'date').length > 0 ||
    /\b(?:ago|last|previous|earlier|before|later|(?:years?|months?|weeks?|days?)\son)\b/.test(scene.reading.lower)
  )
    return undefined;
  const told = (await competitionsTold(scene, scene.claims)).filter(({ weight }) => weight >= CERTAIN);
  const [only, other] = told.filter(({ weight }) => told.every((each) => each.weight <= weight));
  if (!only || other) return undefined;
  const finals = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.event === only.id &&
      each.place !== undefined &&
      isFinal(each) &&
      (disciplines.length > 0 ? disciplines.includes(each.discipline.id) : only.races.has(raceIdOf(each, person))),
  );
  const [final, another] = finals;
  if (
    !final ||
    another ||
    isElsewhere(scene, final) ||
    mayRunRelays(person, scene.facts.lexicons.rules, [final.discipline.id])
  )
    return undefined;
  const event = await scene.facts.event(only.id);
  return CHAMPIONSHIPS.has(event?.series.kind ?? '') ? final : undefined;
}

/** `in Helsinki she had silver`: the sentence is of another city. */
function isElsewhere({ reading }: Scene, { city }: Achievement): boolean {
  const places = reading.spans.filter(
    (each): each is SpanOf<'place'> =>
      each.kind === 'place' && each.known && /\b(?:in|at)\s$/i.test(reading.text.slice(0, each.start)),
  );
  return places.length > 0 && city !== undefined && !places.some(({ name }) => isPlaceOf({ city }, name));
}

/** `took silver in 1:56.34`: the mark that stands behind a medal. */
export function markBehind(scene: Scene, { end }: At): SpanOf<'amount'> | undefined {
  return spansOf(scene, 'amount').find(
    (each) =>
      each.start >= end &&
      /^\s(?:medal\s)?(?:in|with|at)\s(?:an?\s(?:[a-z’'-]+\s){0,3}(?:of\s)?|his\s|her\s)?$/.test(
        scene.reading.lower.slice(end, each.start),
      ),
  );
}

/** The finals of championships in which somebody had a mark. */
export async function finalsOf(
  scene: Scene,
  person: Person,
  { readings }: SpanOf<'amount'>,
): Promise<readonly Achievement[]> {
  const having = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.event !== undefined &&
      each.place !== undefined &&
      isFinal(each) &&
      (scene.published === undefined || each.date.first <= scene.published.last) &&
      readings.some((reading) => isSame(reading, each)),
  );
  const kinds = await Promise.all(having.map(({ event }) => scene.facts.event(event as string)));
  return having.filter((_, at) => CHAMPIONSHIPS.has(kinds[at]?.series.kind ?? ''));
}

/** `5000m gold and 1500m silver in 2022`: the year that follows, which nobody else stands before. */
function yearBehind(scene: Scene, { end }: At) {
  const date = spansOf(scene, 'date').find((each) => each.start >= end);
  if (!date || !isAbsolute(date) || date.date.precision !== 'year' || date.start - end > 60) return undefined;
  const parted = scene.reading.spans.some(
    (each) =>
      // `100m silver and 200m bronze, he claimed in Budapest in 2023`
      ((each.kind === 'person' && each.via !== 'pronoun') || each.kind === 'event' || each.kind === 'amount') &&
      each.start >= end &&
      each.start < date.start,
  );
  return parted || /[;:]/.test(scene.reading.lower.slice(end, date.start)) ? undefined : date;
}

/** Of the championships of the one sentence before, in the discipline it speaks of. */
async function spokenOf(
  scene: Scene,
  finals: readonly Achievement[],
  disciplines: readonly string[],
): Promise<readonly Achievement[]> {
  const [last] = scene.before;
  const [event, other] = last ? spansOf(last, 'event') : [];
  if (!last || !event || other) return [];
  const meant = await championshipNear({ ...last, people: new Map() }, event as Span);
  const raced =
    disciplines.length > 0
      ? disciplines
      : spansOf(last, 'discipline').flatMap((each) => each.disciplines.map(({ id }) => id));
  if (meant?.years.length !== 1 || raced.length === 0) return [];
  const ids = meant.ids.map((id) => `${id}-${meant.years[0]}`);
  return finals.filter((each) => ids.includes(each.event as string) && raced.includes(each.discipline.id));
}

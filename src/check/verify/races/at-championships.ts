/** Places at championships that a text tells by their city: `In Rio she was second`, `had been third in Athens`. */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { CHAMPIONSHIPS } from './championships.ts';
import { isFinal, MEETING, type MeantRace } from './races.ts';

/**
 * The one championship of the city beside a place in which somebody had one, where no day is told. Whether it, and no
 * meeting there, is meant is sure only of a text that speaks of championships.
 */
export async function atChampionships(
  scene: Scene,
  person: Person,
  near: Span,
  mark: SpanOf<'amount'> | undefined,
): Promise<MeantRace | undefined> {
  const place = cityOf(scene, near);
  if (!place || spansOf(scene, 'date').some((date) => isOf(scene, date, place, near))) return undefined;
  const named = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
  const placed = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.event !== undefined &&
      each.place !== undefined &&
      isFinal(each) &&
      isPlaceOf(each, place.name) &&
      (named.length === 0 || named.includes(each.discipline.id)) &&
      (scene.published === undefined || each.date.last < scene.published.first),
  );
  const ids = [...new Set(placed.map(({ event }) => event as string))];
  const events = await Promise.all(ids.map((id) => scene.facts.event(id)));
  const [event, other] = events.filter((each) => CHAMPIONSHIPS.has(each?.series.kind ?? ''));
  if (!event || other) return undefined;
  const there = placed.filter((each) => each.event === event.id);
  // `In Athens he was second in 13:14.59`, and first in the longer race.
  const marked = there.filter((each) => mark?.readings.some((reading) => isSame(reading, each)));
  // `fourth in the decathlon in Seoul`: of whoever competed there but once.
  const isOnly = achievementsOf(person, scene.facts.lexicons.rules).every(
    (each) => each.event === event.id || !isPlaceOf(each, place.name),
  );
  const isTold =
    (isOnly && named.length > 0) ||
    [scene, ...scene.before.slice(0, 2)].some(({ reading }) => OF_TITLES.test(reading.lower));
  return {
    done: marked.length > 0 ? marked : there,
    event,
    year: event.year,
    by: isTold && !MEETING.test(scene.reading.lower) ? 'place' : 'before',
  };
}

/** A day of the place: beside its city, or in the same clause. */
function isOf({ reading: { lower } }: Scene, date: Span, place: Span, near: Span): boolean {
  const [start, end] = [Math.min(place.start, near.start), Math.max(place.end, near.end)];
  return date.end <= start
    ? !/[,;]/.test(lower.slice(date.end, start))
    : !/[,;]|\band\b/.test(lower.slice(end, date.start));
}

/** The city right behind a place, or that its clause opens with. */
function cityOf(scene: Scene, near: Span): SpanOf<'place'> | undefined {
  const { lower } = scene.reading;
  const known = spansOf(scene, 'place').filter((each) => each.known);
  return (
    known.find((each) => each.start >= near.end && BEHIND.test(withoutRace(scene, near.end, each.start))) ??
    known.find(
      (each) =>
        each.end <= near.start &&
        OPENS.test(lower.slice(Math.max(0, each.start - 20), each.start)) &&
        /^,?\s[^,;:.]{2,60}$/.test(lower.slice(each.end, near.start)),
    )
  );
}

/** `fourth in the decathlon in Seoul`: the words between without the race. */
function withoutRace({ reading: { lower, spans } }: Scene, from: number, to: number): string {
  const race = spans.find(({ kind, start, end }) => kind === 'discipline' && start >= from && end <= to);
  if (!race || !RACE.test(lower.slice(from, race.start))) return lower.slice(from, to);
  return lower.slice(race.end, to);
}

const RACE = /^(?:\splace)?\s(?:in|over|at)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/;
const BEHIND = /^(?:\s(?:again|only))?\s(?:in|at)\s$/;
const OPENS = /(?:^|[,;:–—]\s|\b(?:and|but|while)\s)(?:and\s|but\s)?(?:back\s)?in\s$/;
const OF_TITLES = /\b(?:olympics?|games|titles?|world\schampions?|championships?|gold|silver|bronze|medals?)\b/;

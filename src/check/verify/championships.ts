/** Championships in a text: which editions a medal or a title can be of. */
import type { SeriesEntry } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import type { Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { yearsNear } from './races.ts';

export const CHAMPIONSHIPS: ReadonlySet<string> = new Set(['games', 'championship']);

export interface Championship {
  readonly ids: readonly string[];
  readonly years: readonly number[];
  readonly name: string;
  readonly reigning: boolean;
  /** The year and the city named are not of one edition. */
  readonly elsewhere: boolean;
  readonly start: number;
}

export async function championshipNear(
  scene: Scene,
  span: { start: number; end: number },
): Promise<Championship | undefined> {
  const events = spansOf(scene, 'event').filter(
    (event) => Math.max(event.start - span.end, span.start - event.end) < 60,
  );
  for (const event of [...events].sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))) {
    const series = (await Promise.all(event.series.map((id) => scene.facts.series(id)))).filter(
      (each) => each !== undefined && CHAMPIONSHIPS.has(each.kind),
    );
    const [first] = series;
    if (!first || crosses(scene, event, span)) continue;
    const before = spansOf(scene, 'date').find((date) => event.start - date.end >= 0 && event.start - date.end <= 1);
    const near = before && event.year === undefined ? [Number(before.date.text.slice(0, 4))] : yearsNear(scene, event);
    const there = yearsIn(scene, series, event, span);
    const years = near.length > 0 ? near : there;
    return {
      ids: series.flatMap((each) => each?.id ?? []),
      years,
      name: first.name,
      elsewhere: near.length > 0 && there.length > 0 && !near.some((year) => there.includes(year)),
      reigning: /\b(?:reigning|defending)\b/.test(scene.reading.lower),
      start: event.end <= span.start && span.start - event.end < 20 ? (before?.start ?? event.start) : span.start,
    };
  }
  return undefined;
}

/** `Olympic silver from Tokyo`: the year of the one edition held there before publication. */
function yearsIn(
  scene: Scene,
  series: readonly (SeriesEntry | undefined)[],
  event: Span,
  span: { start: number; end: number },
): readonly number[] {
  const end = Math.max(event.end, span.end);
  const place = spansOf(scene, 'place').find(
    (each) => each.start >= end && /^\s(?:medal\s)?(?:in|at|from)\s$/.test(scene.reading.lower.slice(end, each.start)),
  );
  if (!place) return [];
  const held = series
    .flatMap((each) => each?.editions ?? [])
    .filter(({ city, year }) => fold(city ?? '') === place.name && isPast(scene, year));
  return held.length > 0 ? held.map(({ year }) => year) : [];
}

function isPast({ published }: Scene, year: number): boolean {
  return published === undefined || Date.UTC(year, 0, 1) / 864e5 <= published.last;
}

/** Somebody else stands between. */
function crosses(scene: Scene, a: Span, b: { start: number; end: number }): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return castOf(scene).some(({ span }) => span.start >= from && span.end <= to && span.via !== 'pronoun');
}

/** The latest edition by publication; where only its year is known and it is this one, the one before it, too. */
export async function latestEditions({ facts, published }: Scene, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const held = ((await facts.series(id))?.editions ?? [])
      .map((each) => ({ id: each.id, day: dateOf(each.date ?? String(each.year)) }))
      .filter(({ day }) => published === undefined || day.first <= published.last)
      .sort((a, b) => b.day.first - a.day.first);
    const [last, previous] = held;
    if (last) found.push(last.id);
    if (last && previous && published && last.day.last > published.last) found.push(previous.id);
  }
  return found;
}

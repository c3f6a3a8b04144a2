/** What charts are put together from, whatever they show. */
import { calendarOf } from '../domain/calendar.ts';
import type { Answer } from '../queries/answer.ts';
import { frameOf } from './axis.ts';
import type { Block, Chart, ChartPoint, ChartSeries } from './doc.ts';
import { counted, joined, sentence } from './words.ts';

/** A line takes two. */
export function isDrawable({ points }: Pick<ChartSeries, 'points'>): boolean {
  return points.length > 1;
}

export function nothing(name: string, count: number): Block {
  return { kind: 'note', text: `nothing to draw: ${name} has ${counted(count, 'mark')}, and a line takes two` };
}

/** @param name what is drawn; the years are added to it */
export function chartOf(name: string, shape: Chart['shape'], series: readonly ChartSeries[], foot: string): Chart {
  const points = series.flatMap((each) => each.points);
  const { unit, frames } = { unit: series[0]?.unit ?? 'ms', frames: series.map(({ frame }) => frame) };
  const days = frames.flatMap((frame) => [frame.from, frame.until]);
  const years = days.map((day) => calendarOf(day).year);
  return {
    kind: 'chart',
    title: `${sentence(name)}, ${Math.min(...years)} to ${Math.max(...years)}`,
    lowIsBetter: unit === 'ms',
    shape,
    frame: frameOf(
      points.map(({ value }) => value),
      days,
      unit,
    ),
    series,
    foot,
    cites: [...new Set(points.flatMap(({ cites }) => cites))],
  };
}

/** @param until where its last step ends */
export function seriesOf(
  label: string,
  unit: ChartSeries['unit'],
  points: readonly ChartPoint[],
  until: number,
): ChartSeries {
  const values = points.map(({ value }) => value);
  return { label, unit, points, frame: frameOf(values, [...points.map(({ day }) => day), until], unit) };
}

/** Sources told in the foot of a picture: those that most of its marks rest on. */
const SOURCES_TOLD = 3;

/** @param cited the sources of each mark drawn */
export function footOf(
  { sources, asOf, dataset }: Answer<unknown>,
  cited: readonly { readonly sources: readonly string[] }[],
): string {
  const counts = new Map<string, number>();
  for (const id of cited.flatMap((each) => each.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const more = ids.length > SOURCES_TOLD ? ` and ${ids.length - SOURCES_TOLD} more` : '';
  const titles = ids.slice(0, SOURCES_TOLD).map((id) => joined([sources[id]?.title, sources[id]?.publisher]));
  return `stadion, dataset ${dataset.version} of ${dataset.date}, as of ${asOf}. Sources: ${titles.join('; ')}${more}`;
}

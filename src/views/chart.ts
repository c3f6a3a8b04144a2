/** Progressions of records as charts: what is to be drawn, not how. */
import type { RecordItem, RecordsData } from '../contract/records.ts';
import { calendarOf } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import type { Answer } from '../queries/answer.ts';
import { frameOf } from './axis.ts';
import type { Block, Chart, ChartPoint, ChartSeries, Illustrated } from './doc.ts';
import { withSources } from './doc.ts';
import { pendingNotes } from './records.ts';
import { areaWords, counted, joined, sentence, sexWords } from './words.ts';

/** A chart for each sex and place of the records; in it a line for each list that is kept apart. */
export function chartView(
  { data, sources, asOf, dataset }: Answer<RecordsData>,
  names: ReadonlyMap<string, string>,
): Illustrated {
  const shown = data.records.filter(({ stood }) => stood);
  const { to } = data.filter;
  const until = Math.min(dateOf(asOf).last, to === null ? Number.POSITIVE_INFINITY : dateOf(to).last);
  const foot = `stadion, dataset ${dataset.version} of ${dataset.date}, as of ${asOf}. ${sourceLine(shown, sources)}`;
  const blocks = grouped(shown, ({ discipline, area, environment, sex }) =>
    [discipline, area, environment, sex].join('/'),
  ).map((records): Block | Chart => {
    const name = chartName(records, names);
    const lists = grouped(records, ({ category, timing }) => joined([category, timing === 'hand' && 'hand'], '/'));
    const series = lists.map((list) => seriesOf(list, lists, until)).filter(({ points }) => points.length > 1);
    return series.length === 0 ? nothing(name, records) : chartOf(name, series, foot);
  });
  const note: Block = { kind: 'note', text: 'nothing to draw: no such record' };
  return withSources([...(blocks.length === 0 ? [note] : blocks), ...pendingNotes(data, names)], sources);
}

/** Sources told in the foot of a picture: those that most of its marks rest on. */
const SOURCES_TOLD = 3;

function sourceLine(records: readonly RecordItem[], sources: Answer<RecordsData>['sources']): string {
  const counts = new Map<string, number>();
  for (const id of records.flatMap((record) => record.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const more = ids.length > SOURCES_TOLD ? ` and ${ids.length - SOURCES_TOLD} more` : '';
  const titles = ids.slice(0, SOURCES_TOLD).map((id) => joined([sources[id]?.title, sources[id]?.publisher]));
  return `Sources: ${titles.join('; ')}${more}`;
}

function nothing(name: string, records: readonly RecordItem[]): Block {
  return {
    kind: 'note',
    text: `nothing to draw: ${name} has ${counted(records.length, 'mark')}, and a line takes two`,
  };
}

function chartOf(name: string, series: readonly ChartSeries[], foot: string): Chart {
  const points = series.flatMap((each) => each.points);
  const { unit, frames } = { unit: series[0]?.unit ?? 'ms', frames: series.map(({ frame }) => frame) };
  const days = frames.flatMap((frame) => [frame.from, frame.until]);
  const years = days.map((day) => calendarOf(day).year);
  return {
    kind: 'chart',
    title: `${sentence(name)}, ${Math.min(...years)} to ${Math.max(...years)}`,
    lowIsBetter: unit === 'ms',
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

/** One list, oldest first; `until` is where its last step ends. */
function seriesOf(records: readonly RecordItem[], lists: readonly unknown[], asOf: number): ChartSeries {
  const points = records.map(pointOf);
  const [last] = records.slice(-1);
  const ended = last?.ended ? dateOf(last.ended).first : asOf;
  const until = Math.max(Math.min(ended, asOf), ...points.map(({ day }) => day));
  const values = points.map(({ value }) => value);
  const unit = last?.unit ?? 'ms';
  return {
    label: lists.length > 1 && last ? listWords(last, records) : '',
    unit,
    points,
    frame: frameOf(values, [...points.map(({ day }) => day), until], unit),
  };
}

/** A date that is not known to the day is drawn where it begins: the order of the list goes by that, too. */
function pointOf({ set, value, mark, holders, team, restart, sources }: RecordItem): ChartPoint {
  return {
    date: set,
    day: dateOf(set).first,
    value,
    mark,
    holder: team ?? holders.map(({ name }) => name).join(', '),
    ...(restart ? { restart } : {}),
    cites: sources,
  };
}

/** `men's marathon world record`. */
function chartName(records: readonly RecordItem[], names: ReadonlyMap<string, string>): string {
  const [first] = records;
  if (!first) return '';
  const whose = first.sex === 'X' ? 'mixed' : `${sexWords(first.sex)}'s`;
  const what = records.every(({ status }) => status === 'world-best') ? 'best' : 'record';
  const indoor = first.environment === 'indoor' && 'indoor';
  const name = (names.get(first.discipline) ?? first.discipline).toLowerCase();
  return joined([whose, indoor, name, areaWords(first.area), what], ' ');
}

/** What sets one list apart from the others of the chart. */
function listWords({ category, timing, sex }: RecordItem, records: readonly RecordItem[]): string {
  const apart = {
    open: sex === 'W' && timing === null && 'all races',
    mixed: 'mixed races',
    'women-only': 'women only',
  };
  const timed = timing === 'hand' ? 'hand timed' : records.some((each) => each.timing === 'auto') && 'automatic';
  return joined([apart[category], timed]) || 'other';
}

function grouped(records: readonly RecordItem[], key: (record: RecordItem) => string): RecordItem[][] {
  const groups = new Map<string, RecordItem[]>();
  for (const record of records) groups.set(key(record), [...(groups.get(key(record)) ?? []), record]);
  return [...groups.values()];
}

/** Progressions of records as charts: what is to be drawn, not how. */
import type { RecordItem, RecordsData } from '../contract/records.ts';
import { dateOf } from '../domain/date.ts';
import type { Answer } from '../queries/answer.ts';
import { chartOf, footOf, isDrawable, nothing, seriesOf } from './chart-parts.ts';
import type { Block, Chart, ChartPoint, ChartSeries, Illustrated } from './doc.ts';
import { withSources } from './doc.ts';
import { pendingNotes } from './records.ts';
import { areaWords, joined, sexWords } from './words.ts';

/** A chart for each sex and place of the records; in it a line for each list that is kept apart. */
export function chartView(answer: Answer<RecordsData>, names: ReadonlyMap<string, string>): Illustrated {
  const { data, sources, asOf } = answer;
  const shown = data.records.filter(({ stood }) => stood);
  const { to } = data.filter;
  const until = Math.min(dateOf(asOf).last, to === null ? Number.POSITIVE_INFINITY : dateOf(to).last);
  const foot = footOf(answer, shown);
  const blocks = grouped(shown, ({ discipline, area, environment, sex }) =>
    [discipline, area, environment, sex].join('/'),
  ).map((records): Block | Chart => {
    const name = chartName(records, names);
    const lists = grouped(records, ({ category, timing }) => joined([category, timing === 'hand' && 'hand'], '/'));
    const series = lists.map((list) => listSeries(list, lists, until)).filter(isDrawable);
    return series.length === 0 ? nothing(name, records.length) : chartOf(name, 'steps', series, foot);
  });
  const note: Block = { kind: 'note', text: 'nothing to draw: no such record' };
  return withSources([...(blocks.length === 0 ? [note] : blocks), ...pendingNotes(data, names)], sources);
}

/** One list, oldest first; `asOf` is where its last step ends, if it still stands then. */
function listSeries(records: readonly RecordItem[], lists: readonly unknown[], asOf: number): ChartSeries {
  const points = records.map(pointOf);
  const [last] = records.slice(-1);
  const ended = last?.ended ? dateOf(last.ended).first : asOf;
  const until = Math.max(Math.min(ended, asOf), ...points.map(({ day }) => day));
  return seriesOf(lists.length > 1 && last ? listWords(last, records) : '', last?.unit ?? 'ms', points, until);
}

/** A date that is not known to the day is drawn where it begins: the order of the list goes by that, too. */
function pointOf({ set, value, mark, holders, team, restart, sources }: RecordItem): ChartPoint {
  return {
    date: set,
    day: dateOf(set).first,
    value,
    mark,
    label: team ?? holders[0]?.name ?? '',
    more: team === null ? holders.length - 1 : 0,
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

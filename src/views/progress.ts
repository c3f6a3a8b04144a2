/** How a person's bests grew, or what the winners of a series did, as charts. */
import { dateOf } from '../domain/date.ts';
import type { Answer } from '../queries/answer.ts';
import type { Progress, ProgressLine } from '../queries/progress.ts';
import { chartOf, footOf, isDrawable, nothing, seriesOf } from './chart-parts.ts';
import type { Block, Chart, ChartSeries, Illustrated } from './doc.ts';
import { when, withSources } from './doc.ts';
import { joined, sexWords } from './words.ts';

/** Of a person one chart, in it a line for each environment; of a series one for each sex. */
export function progressView(answer: Answer<Progress>): Illustrated {
  const { data, sources } = answer;
  const apart = data.of === 'person' ? [data.lines] : data.lines.map((line) => [line]);
  const foot = footOf(
    answer,
    data.lines.flatMap(({ points }) => points),
  );
  const blocks = apart.map((lines): Block | Chart => {
    const points = lines.flatMap((line) => line.points);
    const name = nameOf(data, lines);
    const series = lines.map((line) => lineOf(line, data, lines.length > 1)).filter(isDrawable);
    if (series.length === 0) return nothing(name, points.length);
    return chartOf(name, data.of === 'person' ? 'steps' : 'dots', series, foot);
  });
  const none: Block = { kind: 'note', text: 'nothing to draw: no winner’s mark' };
  return withSources(
    [
      ...(blocks.length === 0 ? [none] : blocks),
      ...when(
        blocks.some(({ kind }) => kind === 'chart'),
        { kind: 'note', text: DRAWN[data.of] },
      ),
      ...when(data.others.length > 0, {
        kind: 'text',
        text: `others to draw, by --discipline: ${data.others.join(', ')}`,
        tone: 'muted',
      }),
    ],
    sources,
  );
}

const DRAWN: Readonly<Record<Progress['of'], string>> = {
  person: 'drawn: each mark that was a best when it was made, by the marks of the dataset, which need not be all',
  series: 'drawn: the winner’s mark of each edition where the dataset has one; courses and conditions differ',
};

function nameOf({ of, name, discipline }: Progress, [line]: readonly ProgressLine[]): string {
  const contest = discipline.name.toLowerCase();
  if (of === 'person') return `${name}: ${contest} bests`;
  const whose = line?.sex === 'X' ? 'mixed' : `${sexWords(line?.sex ?? 'M')}'s`;
  return joined([`${name}:`, whose, !name.toLowerCase().includes(contest) && contest, 'winning marks'], ' ');
}

/** A best counts from the first day it can be of; a race known to its year alone is drawn in the middle of it. */
function lineOf({ environment, points, until }: ProgressLine, { of, unit }: Progress, several: boolean): ChartSeries {
  const drawn = points.map(({ date, sources, ...rest }) => ({
    ...rest,
    date,
    day: of === 'person' ? dateOf(date).first : middleOf(date),
    more: 0,
    cites: sources,
  }));
  const last = Math.max(dateOf(until).first, ...drawn.map(({ day }) => day));
  return seriesOf(several && environment ? environment : '', unit, drawn, last);
}

function middleOf(date: string): number {
  const { first, last } = dateOf(date);
  return Math.round((first + last) / 2);
}

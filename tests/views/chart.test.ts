import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/views/axis.ts';
import type { Illustrated } from '../../src/views/doc.ts';
import { chartsOf, item, restarted } from '../fixtures/chart.ts';

const charts = (doc: Illustrated) => doc.filter((block) => block.kind === 'chart');
const two = [item('2:01:39', '2018-09-16', 'A'), item('2:01:09', '2022-09-25', 'B', { status: 'world-best' })];

describe('a chart', () => {
  it('holds the marks that stood, world bests and records in one line', () => {
    const refused = item('2:00:00', '2020-01-01', 'X', { stood: false, status: 'rescinded' });
    const [chart] = charts(chartsOf([...two, refused]));
    expect(chart?.title).toBe("Men's marathon world record, 2018 to 2026");
    expect(chart?.series.map(({ points }) => points.map(({ mark, label }) => [mark, label]))).toEqual([
      [
        ['2:01:39', 'A'],
        ['2:01:09', 'B'],
      ],
    ]);
  });

  it('is one for each sex, with a line for each list', () => {
    const women = two.map((each) => ({ ...each, sex: 'W' as const, category: 'mixed' as const }));
    const only = women.map((each) => ({ ...each, category: 'women-only' as const }));
    const found = charts(chartsOf([...two, ...women, ...only]));
    expect(found.map(({ series }) => series.map(({ label }) => label))).toEqual([[''], ['mixed races', 'women only']]);
  });

  it('ends a list that was closed where it was closed', () => {
    const hand = two.map((each) => ({ ...each, timing: 'hand' as const, ended: '2024-01-01' }));
    const [chart] = charts(chartsOf([...hand, ...two.map((each) => ({ ...each, timing: 'auto' as const }))]));
    expect(chart?.series.map(({ label, frame }) => [label, frame.until])).toEqual([
      ['hand timed', 19723],
      ['automatic', 20777],
    ]);
  });

  it('ends with the span asked for', () => {
    const [chart] = charts(chartsOf(two, '2024'));
    expect(chart?.title).toContain('2018 to 2024');
  });

  it('names a relay by its team', () => {
    const runners = two.map((each) => ({ ...each, team: 'Jamaica' }));
    const [chart] = charts(chartsOf(runners));
    expect(chart?.series[0]?.points.map(({ label }) => label)).toEqual(['Jamaica', 'Jamaica']);
  });

  it('tells why a list began anew', () => {
    expect(charts(chartsOf(restarted))[0]?.series[0]?.points.at(-1)?.restart).toBe('a new javelin');
  });
});

describe('nothing to draw', () => {
  it('of one mark', () => {
    const [note] = chartsOf(two.slice(0, 1));
    expect(note).toEqual({
      kind: 'note',
      text: "nothing to draw: men's marathon world record has 1 mark, and a line takes two",
    });
  });

  it('of none', () => expect(chartsOf([])).toEqual([{ kind: 'note', text: 'nothing to draw: no such record' }]));
});

describe('ticks', () => {
  const texts = (values: readonly number[], unit: 'ms' | 'mm' | 'points') =>
    frameOf(values, [0, 3650], unit).marks.map((ticks) => ticks.map(({ text }) => text));

  it('are round in minutes', () => expect(texts([7_170_000, 10_500_000], 'ms')).toContainEqual(['2:00:00', '2:30:00']));
  it('are round in tenths', () => expect(texts([9580, 10_060], 'ms')).toContainEqual(['9.60', '9.80', '10.00']));
  it('are round in metres', () => expect(texts([8130, 8950], 'mm')).toContainEqual(['8.50', '9.00']));
  it('are round in points', () => expect(texts([8000, 9126], 'points')).toContainEqual(['8000', '8500', '9000']));
  it('are years', () => {
    expect(
      frameOf([1, 2], [0, 3650], 'points')
        .years.at(0)
        ?.map(({ text }) => text),
    ).toEqual(['1970']);
  });
  it('are there for marks that are all the same', () => expect(texts([9900, 9900], 'ms').at(-1)).toContain('9.90'));
});

import { describe, expect, it } from 'vitest';
import { markFitsDiscipline } from '../../../src/compile/lint/mark-fits-discipline.ts';
import { fixture, mark, recordStep, records } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const printed = (discipline: string, text: string) =>
  problems(markFitsDiscipline, fixture({ marks: [mark({ discipline, mark: text })] }));

describe('mark-fits-discipline', () => {
  it('finds nothing in the fixture', () => expect(problems(markFitsDiscipline, fixture())).toEqual([]));

  it.each([
    ['marathon', '2:00:35'],
    ['marathon', '8:00:00'],
    ['half-marathon', '67:44'],
    ['100m', '9.58'],
    ['100m', '9.40'],
    ['100m', '10.2h'],
    ['high-jump', '2.10'],
    ['long-jump', '8.91w'],
    ['decathlon', '9126'],
    ['cross-country', '1'],
  ])('allows in the %s %s', (discipline, text) => expect(printed(discipline, text)).toEqual([]));

  it.each([
    ['100m', '1.33', '"1.33" is outside 9.40 to 18.00, what is plausible for 100m'],
    ['100m', '18.01', '"18.01" is outside 9.40 to 18.00, what is plausible for 100m'],
    // Minutes taken for hours.
    ['marathon', '2:00.35', '"2:00.35" is outside 1:59:00 to 8:00:00, what is plausible for marathon'],
    ['high-jump', '210', '"210" is outside 1.00 to 2.50, what is plausible for high-jump'],
    ['high-jump', '2:00:35', '"2:00:35" is no mark of high-jump: not a length in metres like 8.95'],
    ['marathon', '2:61:09', '"2:61:09" is no mark of marathon: minutes and seconds under a larger unit stop at 59'],
    ['long-jump', '8.95*', '"8.95*" is no mark of long-jump: not a mark in figures'],
    ['decathlon', '91.26', '"91.26" is no mark of decathlon: not points like 9126'],
  ])('finds in the %s %s', (discipline, text, problem) => {
    expect(printed(discipline, text)).toEqual([`marks/${discipline}.ndjson:1: mark-fits-discipline: mark: ${problem}`]);
  });

  it('looks at records too', () => {
    const lists = [{ discipline: 'marathon', records: [recordStep({}), recordStep({ mark: '1:58:59' })] }];
    expect(problems(markFitsDiscipline, fixture({ records: lists }))).toEqual([
      'records/marathon.json: mark-fits-discipline: records[1].mark: "1:58:59" is outside 1:59:00 to 8:00:00, what is plausible for marathon',
    ]);
  });

  it.each<[[string, string]]>([
    [['fast', 'slow']],
    [['10:00.00', '3:40.00']],
    [['3:40.00', '3:40.00']],
    [['3:70.00', '10:00.00']],
  ])('finds a discipline that takes marks from %j', (plausible) => {
    const disciplines = records.disciplines.map((each) => (each.id === 'mile' ? { ...each, plausible } : each));
    expect(problems(markFitsDiscipline, fixture({ disciplines, records: [] }))).toEqual([
      'disciplines.json: mark-fits-discipline: mile: plausible marks are two marks of it, the lower first',
    ]);
  });

  it('leaves a line without a mark, and an unknown discipline, to other rules', () => {
    const marks = [mark({ outcome: 'DNF' }), mark({ discipline: 'maraton', mark: '9.58' })];
    expect(problems(markFitsDiscipline, fixture({ marks }))).toEqual([]);
  });
});

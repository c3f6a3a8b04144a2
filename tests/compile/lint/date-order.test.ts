import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../../src/compile/lint/date-order.ts';
import { born, curated, died, fixture, mark, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const sources = ['wa-lists'];
const wrong = { rank: 'deprecated', reason: 'a namesake' } as const;

describe('date-order', () => {
  it('finds nothing in the fixture', () => expect(problems(dateOrder, fixture())).toEqual([]));

  it.each([
    ['1999-12-02', '2024-02-11'],
    ['1999', '1999'],
    ['1999-12', '1999-12-01'],
  ])('allows born %s, died %s', (birth, death) => {
    expect(lived(birth, death)).toEqual([]);
  });

  it.each([
    ['1999-12-02', '1999-12-01'],
    ['1999', '1998-12-31'],
    ['2024', '1999-12-02'],
  ])('finds born %s, died %s', (birth, death) => {
    expect(lived(birth, death)).toEqual([
      `people.ndjson:1: date-order: statements: died ${death} before being born ${birth}`,
    ]);
  });

  it.each([['2023-10-08'], ['1999-12-02'], ['1999'], ['2024-02-11'], ['2024-02']])(
    'allows a mark of %s in a life from 1999-12-02 to 2024-02-11',
    (date) => expect(ran(date)).toEqual([]),
  );

  it.each([
    ['2023-10-09', []],
    ['2023', []],
    [
      '2023-10-07',
      ['marks/marathon.ndjson:1: date-order: annulled: 2023-10-07 is before the mark was made (2023-10-08)'],
    ],
  ])('of a mark of 2023-10-08 that was annulled on %s', (annulled, found) => {
    const marks = [mark({ date: '2023-10-08', annulled, rank: 'deprecated', reason: 'annulled' })];
    expect(problems(dateOrder, fixture({ marks }))).toEqual(found);
  });

  it.each([
    ['1999-12-01', '1999-12-01 is before kelvin-kiptum was born (1999-12-02)'],
    ['1998', '1998 is before kelvin-kiptum was born (1999-12-02)'],
    ['2024-02-12', '2024-02-12 is after kelvin-kiptum died (2024-02-11)'],
    ['2025', '2025 is after kelvin-kiptum died (2024-02-11)'],
  ])('finds a mark of %s', (date, problem) => {
    expect(ran(date)).toEqual([`marks/marathon.ndjson:1: date-order: date: ${problem}`]);
  });

  it('leaves a deprecated mark, a team and a person without dates alone', () => {
    const marks = [
      mark({ date: '1900-01-01', ...wrong }),
      mark({ date: '1900-01-01', team: 'Kenya' }),
      mark({ date: '1900-01-01', person: 'max-mustermann' }),
      mark({ date: '1900-01-01', person: 'no-one' }),
    ];
    expect(problems(dateOrder, fixture({ marks }))).toEqual([]);
  });

  it.each([
    ['2019', '2024-02-11', true],
    ['2019', '2019', true],
    ['2019-05', '2019', true],
    ['2019-05', '2019-04', false],
    ['2024-02-11', '2019', false],
  ])('a span from %s to %s: allowed %s', (from, to, allowed) => {
    const nations = [
      { code: 'KEN', sources },
      { code: 'RWA', from, to, sources },
    ];
    expect(problems(dateOrder, fixture({ listed: [person({ id: 'a', nations })] }))).toEqual(
      allowed ? [] : [`people.ndjson:1: date-order: nations[1]: ends ${to}, before it begins ${from}`],
    );
    const relations = [{ type: 'coach' as const, name: 'Some Coach', from, to, sources }];
    expect(problems(dateOrder, fixture({ people: [curated({ id: 'a', relations })] }))).toEqual(
      allowed ? [] : [`people/a.json: date-order: relations[0]: ends ${to}, before it begins ${from}`],
    );
  });
});

function lived(birth: string, death: string): string[] {
  return problems(dateOrder, fixture({ listed: [person({ id: 'a', statements: [born(birth), died(death)] })] }));
}

function ran(date: string): string[] {
  return problems(dateOrder, fixture({ marks: [mark({ mark: '2:00:35', date })] }));
}

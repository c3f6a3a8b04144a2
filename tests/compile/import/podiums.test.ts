import { describe, expect, it } from 'vitest';
import { podiumRows } from '../../../src/compile/import/marks/podiums.ts';
import { NEW, OLD, type Performances } from '../../../src/compile/import/tables/performances.ts';
import { dateOf } from '../../../src/domain/date.ts';

const CITIES = ['München', 'London', 'Portland, OR'];
const PLACES = ['', '1', '2', '3', '4', '1h2', '2sf1'];

/** A list of one row. */
function oneRow(discipline: string, place: string, city: string, day: string): Performances {
  return rowsOf(discipline, [{ place, city, day, value: 1, states: NEW }]);
}

interface Row {
  readonly place: string;
  readonly city: string;
  readonly day: string;
  readonly value: number;
  readonly states: number;
}

function rowsOf(discipline: string, told: readonly Row[]): Performances {
  const rows = told.map(({ place, city, day, ...rest }) => ({
    ...rest,
    place: PLACES.indexOf(place),
    city: CITIES.indexOf(city),
    day: dateOf(day).first,
    list: 0,
  }));
  const kind = discipline === 'high-jump' ? 'height' : 'time';
  const lists = [{ discipline: { id: discipline, kind }, sex: 'W', environment: 'outdoor' }];
  return {
    size: rows.length,
    places: PLACES,
    cities: CITIES,
    lists,
    at: (row: number) => rows[row],
  } as unknown as Performances;
}

const days = (city: string, first: string, last: string, places?: number) => ({
  event: 'a-championship',
  city,
  first: dateOf(first).first,
  last: dateOf(last).first,
  places,
  wanted: places ?? 3,
});
const HELD = [days('Munich', '2022-08-15', '2022-08-21', 2), days('Portland', '2016-03-17', '2016-03-20')];
const LONDON = {
  id: 'london-marathon',
  name: 'London Marathon',
  kind: 'road-race',
  discipline: 'marathon',
  city: 'London',
  country: 'GBR',
  sources: ['a-list'],
  editions: [
    { id: 'london-marathon-2014', year: 2014, date: '2014-04-13', sources: ['a-list'] },
    { id: 'london-marathon-2013', year: 2013, date: '2013', sources: ['a-list'] },
  ],
} as const;

describe('podiumRows', () => {
  const isWanted = (row: Performances) => podiumRows(row, HELD, [LONDON as never])(0);

  it.each([
    ['a champion, by either name of the city', '100m', '1', 'München', '2022-08-15'],
    ['the last place wanted, on the last day', '100m', '2', 'München', '2022-08-21'],
    ['the third where no number is given', 'high-jump', '3', 'Portland, OR', '2016-03-18'],
    ['the winner of a race', 'marathon', '1', 'London', '2014-04-13'],
    ['the third of a race', 'marathon', '3', 'London', '2014-04-13'],
  ])('wants %s', (_, discipline, place, city, day) => {
    expect(isWanted(oneRow(discipline, place, city, day))).toBe(true);
  });

  it.each([
    ['a place beyond those wanted', '100m', '3', 'München', '2022-08-15'],
    ['the fourth where no number is given', 'high-jump', '4', 'Portland, OR', '2016-03-18'],
    ['the first of a heat', '100m', '1h2', 'München', '2022-08-15'],
    ['the second of a semi-final', '100m', '2sf1', 'München', '2022-08-15'],
    ['a row without a place', '100m', '', 'München', '2022-08-15'],
    ['the day before', '100m', '1', 'München', '2022-08-14'],
    ['the day after', '100m', '1', 'München', '2022-08-22'],
    ['another city', '100m', '1', 'London', '2022-08-15'],
    ['the fourth of a race', 'marathon', '4', 'London', '2014-04-13'],
    ['another distance on that day', '100m', '1', 'London', '2014-04-13'],
    ['a year of which no day is known', 'marathon', '1', 'London', '2013-04-21'],
  ])('does not want %s', (_, discipline, place, city, day) => {
    expect(isWanted(oneRow(discipline, place, city, day))).toBe(false);
  });

  const first = (value: number, states = NEW, day = '2022-08-16') => ({
    place: '1',
    city: 'München',
    day,
    value,
    states,
  });
  it.each([
    ['the faster of two', '100m', [first(11_000), first(11_500)], [true, false]],
    ['the higher of two', 'high-jump', [first(1_800), first(1_950)], [false, true]],
    ['both of two in one time', '100m', [first(11_000), first(11_000)], [true, true]],
    ['the one who has the place now, not who has lost it', '100m', [first(10_900, OLD), first(11_000)], [false, true]],
    ['the only one, though no longer listed', '100m', [first(10_900, OLD)], [true]],
  ] as const)('takes for the first of a final %s', (_, discipline, rows, wanted) => {
    const isWanted = podiumRows(rowsOf(discipline, rows), HELD, []);
    expect(rows.map((_row, at) => isWanted(at))).toEqual(wanted);
  });
});

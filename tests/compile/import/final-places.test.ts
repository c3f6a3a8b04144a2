import { describe, expect, it } from 'vitest';
import { finalPlaces } from '../../../src/compile/import/marks/final-places.ts';
import type { Performances } from '../../../src/compile/import/tables/performances.ts';

type Printed = readonly [place: string, value: number, city?: number, day?: number];

/** The places in the race of the rows of one list. */
function placesOf(
  printed: readonly Printed[],
  list: { kind?: string; wind?: boolean; environment?: string } = {},
): (number | undefined)[] {
  const { kind = 'time', wind, environment = 'outdoor' } = list;
  const codes = [...new Set(printed.map(([place]) => place))];
  const performances = {
    size: printed.length,
    places: codes,
    lists: [{ discipline: { id: 'a-discipline', kind, wind }, sex: 'W', environment }],
    at: (row: number) => {
      const [place, value, city = 0, day = 0] = printed[row] as Printed;
      return { list: 0, place: codes.indexOf(place), value, city, day };
    },
  } as unknown as Performances;
  const placeOf = finalPlaces(performances);
  return printed.map((_, row) => placeOf(row));
}

describe('finalPlaces', () => {
  it.each<[string, readonly Printed[], readonly (number | undefined)[]]>([
    [
      'a place without a section',
      [
        ['1', 100],
        ['12', 140],
      ],
      [1, 12],
    ],
    [
      'the only section there is',
      [
        ['1f1', 100],
        ['2f1', 110],
        ['5f1', 130],
      ],
      [1, 2, 5],
    ],
    ['a final without a number', [['2f', 110]], [2]],
    [
      'two in one time, one behind the other',
      [
        ['1f1', 100],
        ['2f1', 100],
      ],
      [1, 2],
    ],
    [
      'two in one place and time',
      [
        ['2f1', 110],
        ['2f1', 110],
      ],
      [2, 2],
    ],
    [
      'one section, with heats of the same day',
      [
        ['1f1', 100],
        ['1h2', 90],
      ],
      [1, undefined],
    ],
    [
      'the sections of two cities',
      [
        ['1f1', 100],
        ['1f2', 90, 1],
      ],
      [1, undefined],
    ],
    [
      'the sections of two days',
      [
        ['1f1', 100],
        ['1f2', 90, 0, 1],
      ],
      [1, undefined],
    ],
  ])('takes for places in the race: %s', (_, printed, places) => {
    expect(placesOf(printed)).toEqual(places);
  });

  it.each<[string, readonly Printed[]]>([
    [
      'one section of several',
      [
        ['1f1', 100],
        ['1f2', 101],
      ],
    ],
    [
      'one section of several, of which the other was the faster',
      [
        ['1f1', 102],
        ['1f2', 101],
      ],
    ],
    ['a section that is not the first, alone', [['1f2', 101]]],
    [
      'two who won with different marks',
      [
        ['1f1', 100],
        ['1f1', 110],
      ],
    ],
    [
      'a winner who was slower than the third',
      [
        ['1f1', 120],
        ['3f1', 110],
      ],
    ],
    [
      'heats, semi-finals, qualification, combined events',
      [
        ['1h2', 100],
        ['2sf1', 100],
        ['1q', 100],
        ['1ce', 100],
      ],
    ],
    [
      'a final without a place, and none at all',
      [
        ['f1', 100],
        ['', 100],
      ],
    ],
  ])('takes for none: %s', (_, printed) => {
    expect(placesOf(printed).every((place) => place === undefined)).toBe(true);
  });

  it('leaves a section as it is where another race of the day in that city has places of its own', () => {
    expect(
      placesOf([
        ['1f1', 100],
        ['1', 110],
      ]),
    ).toEqual([undefined, 1]);
  });

  it('goes by what is better in the discipline', () => {
    expect(
      placesOf(
        [
          ['1f1', 6000],
          ['2f1', 5900],
        ],
        { kind: 'distance' },
      ),
    ).toEqual([1, 2]);
    expect(
      placesOf(
        [
          ['1f1', 5900],
          ['2f1', 6000],
        ],
        { kind: 'distance' },
      ),
    ).toEqual([undefined, undefined]);
  });

  it('knows no winner of a section outdoors where the wind may have kept the faster one off the lists', () => {
    expect(
      placesOf(
        [
          ['1f1', 100],
          ['2', 110, 1],
        ],
        { wind: true },
      ),
    ).toEqual([undefined, 2]);
    expect(placesOf([['1f1', 100]], { wind: true, environment: 'indoor' })).toEqual([1]);
  });
});

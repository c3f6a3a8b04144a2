import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2018-04-17',
    'Desiree Linden became the first American woman to win the Boston Marathon since 1985.',
    'supported won the Boston Marathon 2018',
    'supported first American woman to win the Boston Marathon since 1985',
  ],
  [
    '2018-04-17',
    'Desiree Linden became the first American woman to win the Boston Marathon since 1983.',
    'supported won the Boston Marathon 2018',
    'contradicted first American woman to win the Boston Marathon since 1983 -> Lisa Weidenbach, 1985',
  ],
  // The race in the news, the city alone, and what was done before.
  [
    '2018-04-17',
    'Yuki Kawauchi won in Boston, the first Japanese winner since 1986.',
    'supported won the Boston Marathon 2018',
    'contradicted first Japanese winner since 1986 -> Toshihiko Seko, 1987',
  ],
  [
    '2017-11-06',
    'Shalane Flanagan was the first American woman to win in New York since 1977.',
    'supported won the New York City Marathon 2017',
    'supported first American woman to win in New York since 1977',
  ],
  [
    '2018-11-05',
    'Meb Keflezighi won the Boston Marathon in 2014, the first American man to do so since 1982.',
    'supported won the Boston Marathon 2014',
    'contradicted first American man to do so since 1982 -> Greg Meyer, 1983',
  ],
  // Not since a year, and of somebody who has not won.
  ['2018-04-17', 'Desiree Linden is the first American in the lead since 1985.'],
  ['2018-04-17', 'Yuki Kawauchi hopes to become the first Japanese to win in Chicago since 1986.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['race-winner'])).toEqual(verdicts);
});

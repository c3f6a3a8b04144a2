import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const RUTHERFORD = 'Greg Rutherford took the long jump at the Olympic Games in London on Saturday.\n';
const TYPES = ['mark', 'event-date', 'medal', 'race-winner', 'placing'] as const;

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // The year of a record, in words of whatever order.
  [
    '1997-09-01',
    "Kathy Cook's old 400 metres record dated from the 1986 Olympic Games in Los Angeles.",
    'contradicted 1986 -> 1984-08-06',
  ],
  [
    '1997-09-01',
    "Kathy Cook's old 400 metres record dated from the 1984 Olympic Games in Los Angeles.",
    'supported 1984',
  ],
  [
    '2019-07-01',
    'Nobody came near the mark of 48.25 that Marie-Jose Perec set at the 1998 Atlanta Games.',
    'supported 48.25',
    'contradicted 1998 -> 1996-07-29',
  ],
  [
    '2024-09-01',
    "That was far from the 7:53.63 that Qatar's Saif Saaeed Shaheen ran in Brussels in 2005.",
    'supported 7:53.63',
    'contradicted 2005 -> 2004-09-03',
  ],
  // The place of a mark, in the same country too.
  [
    '2025-09-01',
    'It is far from the 1:16:36 that Yusuke Suzuki walked in Kobe in 2015.',
    'supported 1:16:36',
    'contradicted 1:16:36, Kobe -> Nomi 2015-03-15',
    'supported 2015',
  ],
  [
    '2021-03-01',
    'Yulimar Rojas has an indoor best of 15.43m from Birmingham in February 2020.',
    'contradicted 15.43, Birmingham -> Madrid 2020-02-21',
    'supported 2020-02',
  ],
  [
    '2021-03-01',
    'Yulimar Rojas has an indoor best of 15.43m from Madrid in February 2020.',
    'supported 15.43 m',
    'supported 2020-02',
  ],
  // A state is no other place than its city.
  [
    '2023-08-10',
    "Mary Moraa's best was the 1:56.71 she ran at the world championships in Oregon last year.",
    'supported 1:56.71',
    'supported 2022',
  ],
  // A title by its city and year, where the championship is spoken of; a win there may have been at another meeting.
  [
    '2012-08-05',
    `${RUTHERFORD}The last British man to win it was Lynn Davies in Tokyo in 1966.`,
    'supported Greg Rutherford won',
    'supported 2012-08-04',
    'contradicted won, 1966 -> won, Tokyo 1964-10-18',
  ],
  [
    '2012-08-05',
    `${RUTHERFORD}The last British man to win it was Lynn Davies in Tokyo in 1964.`,
    'supported Greg Rutherford won',
    'supported 2012-08-04',
    'supported won the Olympic Games 1964',
  ],
  [
    '2012-08-05',
    `${RUTHERFORD}Lynn Davies won in Tokyo in 1966.`,
    'supported Greg Rutherford won',
    'supported 2012-08-04',
  ],
  // The mark of a race that its place, its day and what was done there tell.
  [
    '2022-01-10',
    "Belgium's Bashir Abdi won the Rotterdam Marathon in a European record of 2:03:46 in October 2021.",
    'supported won the Rotterdam Marathon',
    'contradicted 2:03:46 -> 2:03:36',
  ],
  // The place that was taken with it.
  [
    '2008-12-30',
    'Samuel Wanjiru was third in Fukuoka in December 2007 in 2:06:39.',
    'contradicted 3rd -> 1st',
    'supported 2007-12',
    'supported 2:06:39',
  ],
  // What stands behind a comma and a verb is of another deed.
  ['2022-03-21', "Spain's Ana Peleteiro, third in Tokyo, jumped 14.30.", 'supported 3rd', 'supported 14.30 m'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, TYPES)).toEqual(verdicts);
});

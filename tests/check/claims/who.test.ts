/** Who is meant by `the 26-year-old`, `he`, `his`: whom the text is of, and not who was told of in passing. */
import { expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, type: ClaimType, ...verdicts: string[]])[] = [
  // The runner-up of the sentence before is 24, the winner 25.
  [
    '2012-08-05',
    'Greg Rutherford won the long jump in London. Mitchell Watt took silver with 8.16m. The 26-year-old led from the start.',
    'age',
    'contradicted 26 years old -> 25',
  ],
  [
    '2012-08-05',
    'Greg Rutherford won the long jump in London. Mitchell Watt took silver with 8.16m. The 25-year-old led from the start.',
    'age',
    'supported 25 years old',
  ],
  [
    '2021-06-09',
    'Letesenbet Gidey ran 29:01.03 in Hengelo. Until Almaz Ayana nobody had got near the old record. The 24-year-old cried.',
    'age',
    'contradicted 24 years old -> 23',
  ],
  // Nobody of 24 can be Michael Johnson.
  [
    '2022-07-25',
    'Michael Johnson has lost the American record for 200m to Noah Lyles. The 24-year-old was far out in front.',
    'age',
    'contradicted 24 years old -> 25',
  ],
  // Whose record it was is no subject.
  [
    '2023-10-11',
    'Kelvin Kiptum ran 2:00:35 in Chicago. It eclipsed the 2:01:09 run by his fellow Kenyan Eliud Kipchoge. He had run 2:01:25 in London.',
    'mark',
    'supported 2:00:35',
    'supported 2:01:09',
    'supported 2:01:25',
  ],
  // A subject is gone on with.
  [
    '2024-06-05',
    'Usain Bolt ran 9.58 in Berlin. Tyson Gay was second in 9.71. He ran 9.69 in Shanghai later that year.',
    'mark',
    'supported 9.58',
    'supported 9.71',
    'supported 9.69',
  ],
  // Whom the sentence goes on with, and of the sex of the pronoun before.
  [
    '2018-01-19',
    'Mary Keitany won last year. With his best of 2:03:03, Kenenisa Bekele is quick. After his debut, the 34-year-old was third.',
    'age',
    'contradicted 34 years old -> 35',
  ],
  // Titles with their year, and nations that are adjectives, too.
  [
    '2020-08-16',
    "Joshua Cheptegei beat Kenenisa Bekele's record. The 2019 world champion over 10,000m ran 12:36.36.",
    'mark',
    'contradicted 12:36.36 -> 12:35.36',
  ],
  [
    '2021-06-19',
    'Ryan Crouser set a record. The 26-year-old Rio 2016 champion is tall.',
    'age',
    'contradicted 26 years old -> 28',
  ],
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone won. The US runner crossed the line in 50.37.',
    'nationality',
    'supported United States',
  ],
  ['2024-08-09', 'Sydney McLaughlin-Levrone won. The US team won in 3:15.27.', 'mark'],
  // Whoever was spoken of last and is of that age, rather than the winner, who is a year older.
  [
    '2014-09-29',
    'Dennis Kimetto won in 2:02:57. Emmanuel Mutai also beat the record with 2:03:13. The 29-year-old Kenyan was glad.',
    'age',
    'supported 29 years old',
  ],
  // A brother's given name alone: the surname is that of whoever is spoken of.
  [
    '2025-03-02',
    'John Korir won in Chicago in 2:02:44; his brother Wesley had won the Boston Marathon in 2012.',
    'race-winner',
    'supported won the Chicago Marathon 2024',
    'supported won the Boston Marathon 2012',
  ],
  [
    '2025-03-02',
    'John Korir won in Chicago in 2:02:44. His older brother, Wesley, won the Boston Marathon in 2013.',
    'race-winner',
    'supported won the Chicago Marathon 2024',
    'contradicted won the Boston Marathon 2013 -> 2012 (2013: Lelisa Desisa)',
  ],
];

it.each(cases)('%s %s', async (published, text, type, ...verdicts) => {
  expect(await verdictsOf(text, published, [type as ClaimType])).toEqual(verdicts);
});

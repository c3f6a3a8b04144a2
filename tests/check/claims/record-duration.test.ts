/** How long a record stood: in full years, begun ones and by the calendar. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2023-06-10',
    'Lamecha Girma broke a 19-year-old world record in the 3,000m steeplechase.',
    'supported 18 years 279 days',
  ],
  [
    '2023-06-10',
    'Lamecha Girma broke a 25-year-old world record in the 3,000m steeplechase.',
    'contradicted 18 years 279 days',
  ],
  ['2024-04-15', 'Mykolas Alekna broke the discus world record, which had stood since 1986.', 'supported 1986-06-06'],
  [
    '2024-04-15',
    'Mykolas Alekna broke the discus world record, which had stood since 1988.',
    'contradicted 1986-06-06',
  ],
  [
    '2018-09-17',
    "Eliud Kipchoge ran 2:01:39 to break Dennis Kimetto's four-year-old world record.",
    'supported 3 years 353 days',
  ],
  ['2024-05-26', 'The 24-year-old broke the record of 29:01.03.'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['record-duration'], published, text)).toEqual(expected);
});

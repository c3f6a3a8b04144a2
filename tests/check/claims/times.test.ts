/** Times that no wording is known for: between the days of records and marks that the text has to do with. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2022-03-01',
    'John Landy ran a mile in 3:57.9 in Turku, just 46 days after Roger Bannister had broken four minutes.',
    'supported 46 days',
  ],
  [
    '2022-03-21',
    "Thirty days separated Armand Duplantis's two world records in Belgrade, 6.19 and 6.20.",
    'contradicted 13 days',
  ],
  [
    '2020-08-15',
    'Kenenisa Bekele had run 12:37.35 in Hengelo. Sixteen years later Joshua Cheptegei lowered it.',
    'supported 16 years',
  ],
  [
    '2024-10-14',
    "Ruth Chepngetich ran 2:09:56 in Chicago, two years after Tigst Assefa's 2:11:53 in Berlin.",
    'contradicted 1 year',
  ],
  // How old a mark is.
  [
    '2026-02-20',
    'Keely Hodgkinson ran 1:54.87 for 800m indoors, off the 23-year-old 1:55.82 of Jolanda Čeplak.',
    'supported 23 years',
  ],
  [
    '2026-02-20',
    'Keely Hodgkinson ran 1:54.87 for 800m indoors, off the 26-year-old 1:55.82 of Jolanda Čeplak.',
    'contradicted 23 years',
  ],
  // The record of the sentence before, as it stands.
  [
    '2024-01-14',
    'Jarmila Kratochvilova ran 1:53.28 for 800m in Munich in July 1983. It has stood for 43 years.',
    'contradicted 40 years',
  ],
  // The record of somebody who is named, and not the one he broke.
  [
    '2017-04-03',
    'Joyciline Jepkosgei passed 10km in 30:04, ending the record of 30:21 held for 14 years by Paula Radcliffe.',
    'supported 14 years',
  ],
  // From what was won there.
  ['2017-08-06', 'Justin Gatlin won in 9.92, 12 years after his win in Helsinki.', 'supported 11 years'],
  // The third record in a year is no reign.
  [
    '2024-03-03',
    'Femke Bol ran 49.17. It was the third time she had bettered the record in 13 months; the first was 49.26.',
  ],
  // Two times, each between ends of its own; marks of two disciplines.
  [
    '2018-09-17',
    "Kevin Mayer scored 9126 points three years after Ashton Eaton's 9045 and 17 years after Roman Šebrle's 9026.",
    'supported 3 years',
  ],
  ['2023-06-10', 'Faith Kipyegon ran 14:05.20 in Paris, a week after her 3:49.11 in Florence.', 'supported 1 week'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['duration', 'record-duration'], published, text)).toEqual(expected);
});

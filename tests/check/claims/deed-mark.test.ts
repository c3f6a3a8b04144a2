/** Marks of the deed that a day, a place or a medal of their own sentence tells. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2008-08-15',
    'Barbora Špotáková, 27, whose 69.25m release in Zaragoza, Spain on 31 May makes her the fourth furthest thrower of all time, would be the favourite.',
    'contradicted 69.15',
  ],
  [
    '2020-06-01',
    'Brigid Kosgei came second at the 2016 Lisbon Marathon behind Sarah Chepchirchir, in a personal best time of 2:25:45.',
    'contradicted 2:24:45',
  ],
  [
    '2020-06-01',
    'Brigid Kosgei came second at the 2016 Lisbon Marathon behind Sarah Chepchirchir, in a personal best time of 2:24:45.',
    'supported 2:24:45',
  ],
  [
    '2025-04-14',
    'Mykolas Alekna of Lithuania broke the discus world record twice in one competition in Ramona, Oklahoma, first with an opening throw of 75.89 metres.',
    'contradicted 74.89',
  ],
  [
    '2022-07-26',
    'We continue to reflect on the numbing 12.22 seconds world 100m hurdles record by Tobi Amusan at the World Athletics Championships on Sunday.',
    'contradicted 12.12',
  ],
  [
    '2022-03-20',
    'That was not enough for Yulimar Rojas, who with the final leap of the competition on Sunday soared to a sensational world record of 15.75m.',
    'contradicted 15.74',
  ],
  [
    '2021-06-19',
    'Ryan Crouser broke the world record in Eugene on Friday with his fourth put, an enormous 23.47.',
    'contradicted 23.37',
  ],
  [
    '2018-09-17',
    'Kevin Mayer broke the decathlon world record on Sunday, amassing in Talence the enormous total of 9126 points.',
    'supported 9126',
  ],
  // Of another part of the contest, or told beside it.
  ['2016-08-13', 'Almaz Ayana broke the 10,000m world record in Rio on Friday, and hopes to run 29:17.46 again.'],
  [
    '2008-08-15',
    'Barbora Špotáková threw 69.15m in Zaragoza on 31 May, after a first throw of 69.05m.',
    'supported 69.15',
  ],
];

for (const [published, text, ...expected] of CASES)
  test(text, async () => {
    expect(await verdicts(['mark', 'personal-best'], published, text)).toEqual(expected);
  });

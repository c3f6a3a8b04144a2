/** Marks of others that were beaten, or with which somebody is listed: records and bests. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2021-08-03',
    'Both were inside the 47.78s which the American Kevin Young had run nearly 30 years ago.',
    'contradicted 46.78',
  ],
  [
    '2021-08-03',
    'Both were inside the 46.78s which the American Kevin Young had run nearly 30 years ago.',
    'supported 46.78',
  ],
  [
    '2021-07-02',
    "Kevin Young's 46.79 seconds was established four years before Warholm was born.",
    'contradicted 46.78',
  ],
  ['2023-07-21', 'She crushed the 4:12.43 of Sifan Hassan, set on the same track in 2019.', 'contradicted 4:12.33'],
  [
    '2012-09-08',
    "Aries Merritt surpassed Dayron Robles's 12.86, clocking 12.80.",
    'contradicted 12.87',
    'supported 12.80',
  ],
  // Not of a record: of another meeting, of a heat, or another race that he ran.
  ['2023-07-23', 'Femke Bol was inside the 51.91 that Sydney McLaughlin had run in Tokyo in the heats.', 'unknown'],
  // A list of bests, one of which is a figure off.
  [
    '2016-08-20',
    'Americans Quincy Watts (43.50), Jeremy Wariner (44.45) and LaShawn Merritt (43.65) came closest to the record.',
    'supported 43.50',
    'contradicted 43.45',
    'supported 43.65',
  ],
  [
    '2024-12-07',
    "He may soon have Australia's fastest 100m times, from Patrick Johnson (9.93), Rohan Browning (10.02) and Matt Shirvington (10.03).",
    'supported 9.93',
    'contradicted 10.01',
    'supported 10.03',
  ],
  [
    '2024-07-01',
    'The best pole vaulters ever are Armand Duplantis (6.24), Renaud Lavillenie (6.26) and Sergey Bubka (6.15).',
    'supported 6.24',
    'contradicted 6.16',
    'supported 6.15',
  ],
  [
    '2024-07-01',
    'At the meeting, the best ever, Armand Duplantis (6.00), Renaud Lavillenie (5.76) and Sam Kendricks (5.81) stood out.',
    'supported 6.00',
  ],
  // The best of a season.
  [
    '2022-07-17',
    'Simon Ehammer, who came to Eugene with a world lead of 8.46m, took bronze with 8.16m.',
    'contradicted 8.45',
    'supported 8.16',
  ],
  [
    '2022-07-17',
    'Simon Ehammer, who came to Eugene with a world lead of 8.45m, took bronze with 8.16m.',
    'supported 8.45',
    'supported 8.16',
  ],
  ['2018-07-01', 'Noah Lyles, with a world-leading 19.59, won the 200m.', 'contradicted 19.69'],
  [
    '2022-07-14',
    'Shelly-Ann Fraser-Pryce is determined to win, and her 10.57 is the world-leading time.',
    'contradicted 10.67',
  ],
  // What was beaten where and when it is told, and by whatever verb it is told.
  [
    '2026-02-20',
    'Keely Hodgkinson took a second off the previous best of 1min 56.82secs, achieved by Jolanda Ceplak at the European Championships in Vienna on March 3, 2002.',
    'contradicted 1:55.82',
  ],
  [
    '2023-04-16',
    "Rhasidat Adeleke's time improved on her indoor mark of 22.53, run at altitude in Albuquerque back in January.",
    'contradicted 22.52',
  ],
  [
    '2018-09-17',
    'Kevin Mayer scored 9126. That eclipsed the 9,055 points tallied by American decathlete Ashton Eaton back in 2015.',
    'supported 9126',
    'contradicted 9045',
  ],
  [
    '2018-09-17',
    'Kevin Mayer scored 9126. That eclipsed the 9,045 points tallied by American decathlete Ashton Eaton back in 2015.',
    'supported 9126',
    'supported 9045',
  ],
  // Somebody's own best.
  [
    '2012-08-14',
    "Silver medallist Nijel Amos's personal best of 1:41.63 was exactly the same time as a previous world record.",
    'contradicted 1:41.73',
  ],
  [
    '2024-07-08',
    "Mahuchikh won.\nYaroslava Mahuchikh's previous personal best was the 2.07 metres she set in 2021.",
    'contradicted 2.06',
  ],
  [
    '2024-07-08',
    "Mahuchikh won.\nYaroslava Mahuchikh's previous personal best was the 2.06 metres she set in 2021.",
    'supported 2.06',
  ],
  ['2008-08-15', 'Christina Obergföll (PB is 70.30) was second.', 'contradicted 70.20'],
  [
    '2013-08-20',
    'Bohdan Bondarenko (PB 2.41) met Barshim (PB 2.40) and Kynard (PB 2.37).',
    'supported 2.41',
    'supported 2.40',
    'supported 2.37',
  ],
  // A record that came later was not known to the text.
  [
    '2025-12-20',
    'Mondo Duplantis broke the pole vault world record for the 14th time with a jump of 6.31 metres.',
    'contradicted 6.30',
  ],
];

for (const [published, text, ...expected] of CASES)
  test(text, async () => {
    expect(await verdicts(['mark', 'personal-best'], published, text)).toEqual(expected);
  });

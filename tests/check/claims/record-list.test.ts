/** Lists of world records, where what stands together belongs together, and whoever is told to hold a record. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The mark, the day and the place of an entry are those of whoever stands in it.
  ['2025-12-01', 'World record: 8.95, Mike Powell (USA), Tokyo, 30.8.1991.', 'supported 8.95', 'supported 1991-08-30'],
  [
    '2025-12-01',
    'World record: 8.98, Mike Powell (USA), Tokyo, 30.8.1991.',
    'contradicted 8.95',
    'supported 1991-08-30',
  ],
  ['2025-12-01', 'World record: 8.95, Mike Powell (USA), Tokyo 1992.', 'supported 8.95', 'contradicted 1991-08-30'],
  [
    '2025-12-01',
    'World record: 8.95, Mike Powell (USA), Paris 1991.',
    'contradicted 8.95, Tokyo 1991-08-30',
    'supported 1991-08-30',
  ],
  // Each entry has its own year: what goes on behind it is of the next.
  [
    '2025-12-01',
    'Progression of the marathon world record: 2:01:39 Eliud Kipchoge (Berlin 2018), 2:01:09 Kipchoge (Berlin 2022), 2:00:35 Kelvin Kiptum (Chicago 2023).',
    'supported 2:01:39',
    'supported 2018-09-16',
    'supported 2:01:09',
    'supported 2022-09-25',
    'supported 2:00:35',
    'supported 2023-10-08',
  ],
  [
    '2025-12-01',
    'How the 1500m record came down: 3:50.07 (Genzebe Dibaba, 2015), 3:49.01 (Faith Kipyegon, 2023), 3:48.68 (Kipyegon, 2025).',
    'supported 3:50.07',
    'supported 2015-07-17',
    'contradicted 3:49.11',
    'supported 2023-06-02',
    'supported 3:48.68',
    'supported 2025-07-05',
  ],
  // The record of somebody else, in the list of which it is.
  [
    '2025-12-01',
    'How the 1500m record came down: 3:50.07 (Genzebe Dibaba, 2015), 3:49.11 (Sifan Hassan, 2023).',
    'supported 3:50.07',
    'supported 2015-07-17',
    'contradicted 3:49.11 by Faith Kipyegon',
  ],
  // Below a heading that says so, and below none that does not.
  ['2025-12-01', "World records, men's throws\n\nShot put: Ryan Crouser (USA) 23.65", 'contradicted 23.56'],
  // In such a list a mark of his that was no record is none.
  [
    '2025-12-01',
    'World records, men. 100m: Usain Bolt (JAM) 9.58. 200m: Usain Bolt (JAM) 19.19.',
    'supported 9.58',
    'supported 19.19',
  ],
  // Other records and marks beside it stand for themselves.
  [
    '2012-08-05',
    'WR 9.58 Usain Bolt (JAM) Berlin 16.08.2009 OR 9.69 Usain Bolt (JAM) Beijing 16.08.2008',
    'supported 9.58',
    'supported 2009-08-16',
    'supported 9.69',
    'supported 2008-08-16',
  ],
  [
    '2025-12-01',
    'World record: Usain Bolt (JAM), 9.58. Fastest this year: Kishane Thompson (JAM), 9.75.',
    'supported 9.58',
    'supported 9.75',
  ],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['mark', 'event-date'], published, text)).toEqual(expected);
});

const HELD: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  ['2024-07-06', "The men's shot put record is Ryan Crouser's.", 'supported Ryan Crouser'],
  ['2024-07-06', "The men's shot put world record is Joe Kovacs's.", 'contradicted Ryan Crouser'],
  ['2024-07-06', "The men's shot put record is Joe Kovacs's."],
  [
    '2024-07-06',
    "The current women's marathon world record holder is Ethiopia's Tigst Assefa.",
    'outdated Ruth Chepngetich (2:09:56)',
  ],
  [
    '2024-07-06',
    "The current women's marathon world record holder is Ethiopia's Yalemzerf Yehualaw.",
    'contradicted Tigst Assefa',
  ],
  ['2024-07-06', "Who holds the men's 100m world record? Answer: Usain Bolt.", 'supported Usain Bolt'],
  ['2024-07-06', "Who holds the men's javelin world record? Answer: Johannes Vetter.", 'contradicted Jan Železný'],
  ['2024-07-06', 'No man has run 100 metres faster than Usain Bolt.', 'supported Usain Bolt'],
  ['2024-07-06', 'No man has run 100 metres faster than Tyson Gay.', 'contradicted Usain Bolt'],
  ['2024-07-06', 'No man has run 100 metres faster than Noah Lyles this year.'],
  [
    '2024-07-06',
    'Gudaf Tsegay holds the 5000m world record and Letesenbet Gidey the half marathon world record.',
    'outdated Beatrice Chebet (13:58.06)',
    'supported Letesenbet Gidey',
  ],
  [
    '2024-07-06',
    'Gudaf Tsegay holds the 5000m world record and Brigid Kosgei the half marathon world record.',
    'outdated Beatrice Chebet (13:58.06)',
    'contradicted Letesenbet Gidey',
  ],
  // The verb is said once, and of whoever stands before it.
  [
    '2024-07-06',
    'Ryan Crouser is the shot put world record holder, Yulimar Rojas that of the triple jump.',
    'supported Ryan Crouser',
  ],
  // What only he can have who had it outdoors, or has it still.
  ['2024-07-06', "Carl Lewis's world record in the long jump is 33 years old."],
  ['2024-07-06', "Leroy Burrell's world record in the 100 metres still stands.", 'contradicted 9.58, Usain Bolt'],
  ['2024-07-06', "Usain Bolt's world record in the 100 metres still stands.", 'supported 9.58, Usain Bolt'],
  // Of a nation, a place or a meeting it may be the record.
  ['2024-07-06', 'Tomas Walsh holds the shot put record.'],
  ['2024-07-06', "The London record for the shot put is Joe Kovacs's."],
];

test.each(HELD)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['record-holder'], published, text)).toEqual(expected);
});

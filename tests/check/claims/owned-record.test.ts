/** A record, whose it is, and its mark, in whatever words the three stand together. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2022-07-26',
    "Tobi Amusan ran 12.12, eight hundredths faster than American Keni Harrison's world record of 12.20.",
    'supported 12.12',
    'supported 12.20, Kendra Harrison',
    'supported 12.20',
  ],
  [
    '2024-05-01',
    "Jackie Joyner-Kersee's heptathlon world record of 7291 came in Seoul.",
    'supported 7291, Jackie Joyner',
    'supported 7291',
  ],
  ['2024-05-01', "Everybody still looks up to Jonathan Edwards' world record.", 'supported 18.29, Jonathan Edwards'],
  // Someone else's, by the mark.
  [
    '2024-05-01',
    'Nobody believed in the 1500 metres world record of 3:50.46 of Wang Junxia.',
    'contradicted Yunxia Qu',
    'contradicted Yunxia Qu',
  ],
  // One figure from the only record he had.
  [
    '2021-02-25',
    'The previous 60m hurdles world record had been set by Colin Jackson, who clocked 7.36 seconds in 1994.',
    'contradicted 7.30',
  ],
  [
    '2019-10-14',
    "Brigid Kosgei ran 2:14:04 in Chicago. Paula Radcliffe's 2:15:52 lasted 16 years.",
    'supported 2:14:04',
    'contradicted 2:15:25',
  ],
  [
    '2020-05-01',
    "Geoffrey Kamworor ran 58:01 in the half marathon; Zersenay Tadese's 58:33 had stood before.",
    'supported 58:01',
    'contradicted 58:23',
  ],
  [
    '2019-04-29',
    'Eliud Kipchoge won in London. It was slower than his world record of 2:01:39.',
    'supported 2:01:39, Eliud Kipchoge',
    'supported 2:01:39',
  ],
  // A mark that was struck out confirms no record.
  ['2024-05-01', "Ben Johnson's record of 9.79 never counted.", 'supported 9.79'],
  // Whose record it is said to be, and what it is.
  [
    '2025-09-16',
    'Geordie Beamish ran 8:33.88 in Tokyo. His best over the barriers is 8:09.64; the world record of Lamecha Girma is 7:51.11.',
    'supported 8:33.88',
    'supported 8:09.64',
    'supported 7:52.11, Lamecha Girma',
    'contradicted 7:52.11',
  ],
  [
    '2025-09-16',
    'Geordie Beamish ran 8:33.88 in Tokyo. His best over the barriers is 8:09.64; the world record of Lamecha Girma is 7:52.11.',
    'supported 8:33.88',
    'supported 8:09.64',
    'supported 7:52.11, Lamecha Girma',
    'supported 7:52.11',
  ],
  [
    '2026-05-24',
    'Ziyi Yan threw 71.74; the world record of Barbora Špotáková stands at 72.28 m.',
    'supported 71.74',
    'supported 72.28, Barbora Špotáková',
    'supported 72.28',
  ],
  [
    '2026-05-24',
    'Ziyi Yan threw 71.74; the world record of Barbora Špotáková stands at 72.38 m.',
    'supported 71.74',
    'supported 72.28, Barbora Špotáková',
    'contradicted 72.28',
  ],
  ['2026-05-24', "Christina Obergföll's German record, 72.02 m, is from 2007.", 'contradicted 70.20', 'unknown'],
  ['2026-05-24', "Christina Obergföll's German record, 70.20 m, is from 2007.", 'supported 70.20', 'supported 70.20'],
  ['2026-05-24', "Karsten Warholm's Norwegian record, 46.49, dates from 2021.", 'contradicted 45.94', 'unknown'],
  ['2026-05-24', "Karsten Warholm's Norwegian record, 45.94, dates from 2021.", 'supported 45.94', 'supported 45.94'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['record-holder', 'mark', 'national-record'], published, text)).toEqual(expected);
});

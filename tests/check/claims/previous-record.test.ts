/** What a record replaced, and whose it was. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The mark that is given is of another record than the one spoken of before.
  [
    '2021-10-24',
    'Letesenbet Gidey holds the 10,000m world record. This is a minute faster than the previous record of 64:02, set by Ruth Chepngetich.',
  ],
  // Both of them stood: one is the oldest now.
  ['2021-07-01', "Hicham El Guerrouj's 1500m world record now replaces Kevin Young's record as the oldest."],
  // Taken from somebody, or of somebody: a record alone may be that of a course.
  ['2023-10-09', 'Kelvin Kiptum took the marathon world record from Eliud Kipchoge.', 'supported Eliud Kipchoge'],
  [
    '2023-10-09',
    'Kelvin Kiptum took the marathon world record from Haile Gebrselassie.',
    'contradicted Eliud Kipchoge',
  ],
  [
    '2023-10-09',
    'In Chicago Kelvin Kiptum broke the world record Dennis Kimetto had set in Berlin.',
    'contradicted Eliud Kipchoge',
  ],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the record Dennis Kimetto had set there ten years before.'],
  ['2023-10-09', 'Kelvin Kiptum broke the record of Eliud Kipchoge in Chicago.', 'supported Eliud Kipchoge'],
  [
    '2023-10-09',
    "Kelvin Kiptum ran 2:00:35, surpassing Eliud Kipchoge's previous world record of 2:01:09.",
    'supported Eliud Kipchoge',
    'supported 2:01:09',
  ],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, bettering the old world record of 2:01:19.', 'contradicted 2:01:09'],
  [
    '2020-12-06',
    'Kibiwott Kandie took 29 seconds off the half marathon record set by Jacob Kiplimo.',
    'contradicted Geoffrey Kamworor',
  ],
  ['2021-07-02', "Karsten Warholm broke Edwin Moses's 400m hurdles world record.", 'contradicted Kevin Young'],
  ['2021-07-02', "Karsten Warholm broke Kevin Young's 400m hurdles world record.", 'supported Kevin Young'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['previous-record'], published, text)).toEqual(expected);
});

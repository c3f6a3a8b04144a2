/** What a record replaced, and whose it was. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The mark that is given is of another record than the one spoken of before.
  [
    '2021-10-24',
    'Letesenbet Gidey holds the 10,000m world record. This is a minute faster than the previous record of 64:02, set by Ruth Chepngetich.',
    'supported Ruth Chepngetich',
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
    '2021-06-10',
    "Letesenbet Gidey ran 29:01.03 in Hengelo, erasing Almaz Ayana's two-day-old record of 29:06.82.",
    'contradicted 29:06.82 by Sifan Hassan',
  ],
  [
    '2020-12-06',
    'Kibiwott Kandie took 29 seconds off the half marathon record set by Jacob Kiplimo.',
    'contradicted Geoffrey Kamworor',
  ],
  ['2021-07-02', "Karsten Warholm broke Edwin Moses's 400m hurdles world record.", 'contradicted Kevin Young'],
  ['2021-07-02', "Karsten Warholm broke Kevin Young's 400m hurdles world record.", 'supported Kevin Young'],
  // The mark of the record that fell, before and behind the word.
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, beating the world record of 2:01:09.', 'supported 2:01:09'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, beating the world record of 2:01:19.', 'contradicted 2:01:09'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, well inside the 2:01:19 world record.', 'contradicted 2:01:09'],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the course record of 2:03:45.', 'supported 2:03:45'],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the course record of 2:03:54.', 'contradicted 2:03:45'],
  ['2023-10-09', 'Kelvin Kiptum cut the marathon world record from 2:01:19 to 2:00:35.', 'contradicted 2:01:09'],
  [
    '2024-07-08',
    "Yaroslava Mahuchikh broke Stefka Kostadinova's 1987 record of 2.07 metres with 2.10 in Paris.",
    'contradicted 2.09',
  ],
  // Of an area it is in no list; it is not what he ran himself.
  ['2018-10-08', 'Mo Farah won in Chicago in 2:05:11, breaking the European record of 2:05:48.', 'unknown'],
  // What he had broken before, and not what he broke now.
  [
    '2021-08-03',
    "Karsten Warholm ran 45.94 in Tokyo. He had broken Kevin Young's record of 46.78 only a month before.",
    'supported Kevin Young',
  ],
  // The record by another word.
  [
    '2024-05-14',
    'Mykolas Alekna holds the discus world record with 74.35 metres; the previous one, 74.08, was of 1986.',
    'supported 74.08',
  ],
  [
    '2023-10-10',
    'Kelvin Kiptum broke the marathon world record with 2:00:35 in Chicago; the old one (2:01:19) was a year old.',
    'contradicted 2:01:09',
  ],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['previous-record'], published, text)).toEqual(expected);
});

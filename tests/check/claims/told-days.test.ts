/** Days of marks and records, told in a sentence of their own, by a month alone, or beside another way to tell them. */
import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // Of what the sentence before tells.
  [
    '2026-05-10',
    "The mile record is El Guerrouj's. Hicham El Guerrouj ran 3:43.13. It was run in Rome in 1999.",
    'supported 1999',
  ],
  [
    '2026-05-10',
    'Hicham El Guerrouj ran the mile in 3:43.13. The race took place in Rome on 17 July 1999.',
    'contradicted 1999-07-17 -> 1999-07-07',
  ],
  [
    '2026-05-10',
    'Usain Bolt holds the records for 100 and 200 metres, 9.58 and 19.19. Both were set in Berlin in August 2009.',
    'supported 2009-08',
  ],
  [
    '2026-05-10',
    'Usain Bolt holds the records for 100 and 200 metres, 9.58 and 19.19. Both were set in Berlin in August 2008.',
    'contradicted 2008-08 -> 2009-08-16, 2009-08-20',
  ],
  // Of another place, or of something else, nothing is told.
  ['2026-05-10', 'Hicham El Guerrouj ran the mile in 3:43.13. It was run in Zurich in 1998.'],
  ['2026-05-10', 'Hicham El Guerrouj ran the mile in 3:43.13. It was ratified in 2000.'],
  ['2026-05-10', 'Usain Bolt ran 9.58 and Tyson Gay 9.71. It was in 2010.'],
  // A month of the season of the text.
  ['2023-08-28', 'Kelvin Kiptum ran 2:01:25 in London in April.', 'supported 2023-04'],
  ['2023-08-28', 'Kelvin Kiptum ran 2:01:25 in London in March.', 'contradicted 2023-03 -> 2023-04-23'],
  ['2023-08-28', 'Lamecha Girma, who ran 7:52.11 in Paris in July, was second.', 'contradicted 2023-07 -> 2023-06-09'],
  [
    '2023-08-28',
    'Ryan Crouser missed his record of 23.56, set on the same track in June.',
    'contradicted 2023-06 -> 2023-05-27',
  ],
  // Said twice.
  [
    '2009-08-17',
    'Usain Bolt ran 9.58. His old record of 9.69 was set exactly a year before, on 18 August 2008.',
    'contradicted 2008-08-18 -> 2008-08-16',
  ],
  // Since when a mark stood that is no record of the world.
  [
    '2025-07-01',
    "Linford Christie's 9.87 had stood since 18 August 1993, when he won the world title.",
    'contradicted 1993-08-18 -> 1993-08-15',
  ],
  [
    '2025-01-01',
    'Jacob Kiplimo holds, since November 2020, the record for the half marathon, 57:31.',
    'contradicted 2020-11 -> 2021-11-21',
  ],
  // A day without its year, of the news.
  [
    '2018-07-22',
    'Beatrice Chepkoech set a world record in the steeplechase in Monaco on Friday, July 22.',
    'contradicted 2018-07-22 -> 2018-07-20',
  ],
  ['2024-09-26', 'The Berlin Marathon is on September 22 this year.', 'contradicted 2024-09-22 -> 2024-09-29'],
  ['2024-09-26', 'The Berlin Marathon will be run on Sunday, September 29.', 'supported 2024-09-29'],
  [
    '2026-09-10',
    "Masai Russell's 12.09 in the 100 metres hurdles, from August 21, is pending.",
    'contradicted 2026-08-21 -> 2026-08-27',
  ],
  [
    '2022-01-01',
    'Sydney McLaughlin broke the 400 metres hurdles record twice in 2021: 51.90 in Eugene, then 51.46 in Tokyo on 4 August.',
    'supported 2021',
    'supported 2021-08-04',
  ],
  // Of whoever set it.
  [
    '2018-07-22',
    'Beatrice Chepkoech ran 8:44.32 to beat the best set in 2015 by Ruth Jebet.',
    'contradicted 2015 -> 2016-08-27',
  ],
  // Of a record that is in no list of the person, of whom another is.
  [
    '2018-02-19',
    'Christian Coleman ran 6.34 for 60 metres in Albuquerque. He improved the world record set by Maurice Greene in 1998.',
  ],
  // Not where something else was done.
  ['2015-08-30', 'Ashton Eaton scored 9,045 points in Beijing, six more than his record of 2012.', 'supported 2012'],
  // Counted back.
  ['2021-08-04', 'Five weeks ago Karsten Warholm ran 46.70 in Oslo.', 'supported Five weeks ago'],
  ['2021-08-04', 'Five months ago Karsten Warholm ran 46.70 in Oslo.', 'contradicted Five months ago -> 2021-07-01'],
  [
    '2015-08-30',
    'Ashton Eaton scored 9,045 in the decathlon on Saturday, six points more than he did at Eugene three years ago.',
    'supported 2015-08-29',
    'supported three years ago',
  ],
  [
    '2014-09-29',
    'Dennis Kimetto ran 2:02:57, inside the mark his compatriot Wilson Kipsang had set over the same streets two years earlier.',
    'contradicted two years earlier -> 2013-09-29',
  ],
  [
    '2009-08-21',
    "Usain Bolt's 19.30 in Beijing two years ago was a record.",
    'contradicted two years ago -> 2008-08-20',
  ],
  [
    '2009-08-21',
    "Usain Bolt's 19.30 in Beijing four years ago was a record.",
    'contradicted four years ago -> 2008-08-20',
  ],
  // Of another deed of his.
  ['2021-08-04', 'Karsten Warholm ran 46.70 in Oslo and joined his coach six years earlier.'],
  ['2021-08-04', 'Karsten Warholm moved to Oslo ten years ago and ran 46.70 there.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['event-date'])).toEqual(verdicts);
});

const ends: readonly (readonly [text: string, ...verdicts: string[]])[] = [
  [
    "Beamon's jump was 8.90. Bob Beamon's jump of 8.90 stood from 18 October 1968 until 30 August 1990.",
    'supported since 1968-10-18',
    'contradicted until 1990-08-30 -> 1991-08-30',
  ],
  [
    'Paula Radcliffe ran 2:15:25 in London. The mark lasted from 13 April 2004 to 13 October 2019.',
    'contradicted since 2004-04-13 -> 2003-04-13',
    'supported until 2019-10-13',
  ],
  ["Haile Gebrselassie's 2:03:59 lasted until 25 September 2010.", 'contradicted until 2010-09-25 -> 2011-09-25'],
  ["Kevin Young's 46.78 stood until 1 July 2021.", 'supported until 2021-07-01'],
];

it.each(ends)('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text, '2026-05-10', ['record-duration'])).toEqual(verdicts);
});

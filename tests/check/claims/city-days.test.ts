import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2012-08-06',
    'At the world championships Ezekiel Kemboi was second in Paris in 2003, second again in Helsinki in 2005 and in Osaka in 2007.',
    'supported 2003',
    'supported 2005',
    'supported 2007',
  ],
  [
    '2012-08-06',
    'At the world championships Ezekiel Kemboi was second in Paris in 2002, second again in Helsinki in 2006 and in Osaka in 2008.',
    'contradicted 2002 -> 2003-08-26',
    'contradicted 2006 -> 2005-08-09',
    'contradicted 2008 -> 2007-08-28',
  ],
  [
    '2022-05-02',
    'Valerie Adams won the world title four times in a row, from Osaka in 2009 to Moscow in 2013.',
    'contradicted 2009 -> 2007-08-26',
    'supported 2013',
  ],
  [
    '2021-04-01',
    "Yang Jiayu set the record in Huangshan. The record she broke, 1:24:38, was Liu Hong's, and had been set in La Coruña in June 2014.",
    'contradicted 2014-06 -> 2015-06-06',
  ],
  [
    '2012-08-10',
    "David Rudisha won on Thursday. The clock stopped at 1:40.91, a tenth below the Kenyan's own record from Rieti in August 2009.",
    'supported 2012-08-09',
    'contradicted 2009-08 -> 2010-08-29',
  ],
  [
    '2023-12-01',
    'Noah Lyles has won the world title over 200 metres three times, in Doha in 2019, in Eugene in 2021 and in Budapest in 2023.',
    'supported 2019',
    'contradicted 2021 -> 2022-07-21',
    'supported 2023',
  ],
  [
    '2020-01-08',
    'Colin Jackson was second at the Olympics in Seoul in 1992 and set the world record in Stuttgart in 1995.',
    'contradicted 1992 -> 1988-09-26',
    'contradicted 1995 -> 1993-08-20',
  ],
  [
    '2010-05-01',
    'Paula Radcliffe, fourth at the Games in Sydney in 1996, set her record in London in April 2002.',
    'contradicted 1996 -> 2000-09-30',
    'supported 2002-04',
  ],
  [
    '2023-12-01',
    'Mondo Duplantis first took the record in Toruń in February 2019.',
    'contradicted 2019-02 -> 2020-02-08',
  ],
  [
    '2016-12-01',
    'Mo Farah, the Olympic champion, moved to Portland in 2011, trained in Iten in 2012 and lived in London in 2016.',
  ],
  ['2016-12-01', 'Mo Farah won the meeting in Birmingham in 2014 and a title in Moscow in 2013.'],
  ['2017-05-02', 'Ezekiel Kemboi won bronze at the African championships in Paris in 2005.'],
  // Of whoever the clause goes on with.
  [
    '2002-10-14',
    'Paula Radcliffe ran 2:17:18 on Sunday. In Sydney in 2000 she was fourth over 10,000 metres, and in Seville in 1997 she took silver behind Gete Wami.',
    'supported 2002-10-13',
    'supported 2000',
    'contradicted 1997 -> 1999-08-26',
  ],
  [
    '2012-09-01',
    'In Rome in 1989 Rosa Mota won the marathon by more than seven minutes, and in Seoul in 1988 she became Olympic champion.',
    'contradicted 1989 -> 1987-08-29',
    'supported 1988',
  ],
  ['2018-01-01', 'In Osaka in 2005 Bernard Lagat won both the 1500 and the 5000 metres.'],
  [
    '2015-03-01',
    'Haile Gebrselassie, a portrait. In 1993 he won his first world title over 10,000 metres in Stuttgart.',
  ],
  // A title of a nation is of no championships of the world.
  ['2012-09-01', 'Robert Harting won the German title in Berlin in 2008, and no title in Berlin in 2012.'],
  // The race of a city, in a month.
  [
    '2024-02-13',
    'Kelvin Kiptum ran only three marathons and won them all: Valencia in December 2021, London in April 2023 and Chicago in October 2022.',
    'contradicted 2021-12 -> 2022-12-04',
    'supported 2023-04',
    'contradicted 2022-10 -> 2023-10-08',
  ],
  [
    '2024-02-13',
    'Sifan Hassan won London in April 2023 and ran well in Tokyo in March 2024.',
    'supported 2023-04',
    'supported 2024-03',
  ],
  [
    '2021-02-13',
    'Eliud Kipchoge won in Hamburg in April 2013 and in Rotterdam in April 2014.',
    'supported 2013-04',
    'supported 2014-04',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['event-date'])).toEqual(verdicts);
});

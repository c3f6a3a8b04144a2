/** What is told of the record before the news, in sentences that speak of it and name nobody. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const JEBET = 'Beatrice Chepkoech finished the steeplechase in Monaco in 8:44.32, ahead of Courtney Frerichs.\n';
const GIDEY = 'Letesenbet Gidey ran 5000 metres in 14:06.62 in Valencia on Wednesday night.\n';
const WARHOLM = 'Karsten Warholm won the 400m hurdles in Tokyo in 45.94.\n';
const ROJAS = 'Yulimar Rojas jumped 15.67 metres with her last attempt in Tokyo on Sunday.\n';
const GIRMA = 'Lamecha Girma ran the steeplechase in Paris on Friday in 7:52.11.\n';
const CHEBET = 'Beatrice Chebet ran 10,000 metres in Eugene in 28:54.14.\n';
const FLO = 'In the semi-final of the 200 metres Florence Griffith Joyner ran 21.56, in the final 21.34.\n';
const RELAY = "Jamaica's sprint relay team ran 36.84 seconds to win the last gold medal.\n";

const CASES: readonly (readonly [published: string, before: string, text: string, ...expected: string[]])[] = [
  ['2018-07-21', JEBET, 'The world record before had been 8:52.78.', 'supported 8:52.78'],
  ['2018-07-21', JEBET, 'The world record before had been 8:51.78.', 'contradicted 8:52.78'],
  [
    '2020-10-08',
    GIDEY,
    'The old record was 14:11.15, from Oslo in June 2008.',
    'supported 14:11.15',
    'supported 2008-06-06',
  ],
  [
    '2020-10-08',
    GIDEY,
    'The old record was 14:11.51, from Oslo in June 2008.',
    'contradicted 14:11.15',
    'supported 2008-06-06',
  ],
  [
    '2020-10-08',
    GIDEY,
    'The old record was 14:11.15, from Oslo in June 2007.',
    'supported 14:11.15',
    'contradicted 2008-06-06',
  ],
  ['2020-10-08', GIDEY, 'It was beaten by four and a half seconds.', 'supported 4.53 seconds'],
  ['2020-10-08', GIDEY, 'It was beaten by five and a half seconds.', 'contradicted 4.53 seconds'],
  ['2021-08-04', WARHOLM, 'The old mark was 46.70 from Oslo, on 1 July.', 'supported 46.70', 'supported 2021-07-01'],
  ['2021-08-04', WARHOLM, 'The old mark was 46.07 from Oslo, on 1 July.', 'contradicted 46.70', 'supported 2021-07-01'],
  // Nobody says of which list an older mark is.
  ['2021-08-04', WARHOLM, 'The old mark was 46.78.'],
  ['2021-08-04', WARHOLM, 'A previous world record was 47.02.'],
  [
    '2021-08-02',
    ROJAS,
    'The world record until then was the 15.50 of Gothenburg in 1995; it was improved by 17 centimetres.',
    'supported 15.50',
    'supported 1995-08-10',
    'supported 17 cm',
  ],
  [
    '2021-08-02',
    ROJAS,
    'The world record until then was the 15.50 of Gothenburg in 1995; it was improved by 27 centimetres.',
    'supported 15.50',
    'supported 1995-08-10',
    'contradicted 17 cm',
  ],
  ['2021-08-02', ROJAS, 'The championship record until then was 15.05.'],
  [
    '2023-06-10',
    GIRMA,
    'The mark he erased, 7:53.36, was set in 2004, and he bettered it by a second and a half.',
    'contradicted 7:53.63',
    'supported 2004-09-03',
    'supported 1.52 seconds',
  ],
  [
    '2023-06-10',
    `${GIRMA}It belonged to Saif Saaeed Shaheen.\n`,
    "Before Shaheen it had been Brahim Boulami's, with 7:55.28.",
  ],
  [
    '2023-06-10',
    `${GIRMA}It belonged to Saif Saaeed Shaheen.\n`,
    "Before Shaheen it had been Brahim Boulami's, with 7:55.82.",
    'contradicted 7:55.28',
  ],
  [
    '2023-06-10',
    `${GIRMA}It belonged to Saif Saaeed Shaheen.\n`,
    // The mark is called wrong, as Boulami's.
    "Before Shaheen it had been Bernard Barmasai's, with 7:55.28.",
  ],
  [
    '2024-05-26',
    CHEBET,
    'It erased the 29:01.03 that Letesenbet Gidey had run in Hengelo in June 2020.',
    'contradicted 2021-06-08',
  ],
  [
    '1988-09-30',
    FLO,
    'Before this it had been shared by Marita Koch and Heike Drechsler, at 21.71.',
    'supported 21.71',
  ],
  [
    '1988-09-30',
    FLO,
    'Before this it had been shared by Marita Koch and Heike Drechsler, at 21.77.',
    'contradicted 21.71',
  ],
  [
    '2012-08-12',
    RELAY,
    'A night earlier the American women had wiped out an even older one, 41.73 by East Germany from October 1985.',
    'contradicted 41.37',
    'supported 1985-10-06',
  ],
  [
    '2012-08-10',
    '',
    "David Rudisha's 1:40.91 in London was a tenth below the Kenyan's own record from Rieti in August 2009.",
    'supported 0.10 seconds',
    'contradicted 2010-08-29',
  ],
  [
    '2025-05-17',
    'Neeraj Chopra threw 90.23 metres in Doha on Friday.\n',
    'His old record, 89.49, dated from Stockholm in June 2022.',
    'supported 2022-06-30',
  ],
  [
    '2021-03-21',
    'Yang Jiayu walked 20 kilometres in Huangshan in 1:23:49.\nThe record she broke, 1:24:38, had been set in June 2015.\n',
    'Hong Liu was second in 1:24:27, which is seventeen seconds faster than the old record.',
    'contradicted 11 seconds',
  ],
  [
    '2017-01-10',
    'Ralph Boston had jumped 8.35 metres by May 1965.\n',
    'Then came Bob Beamon, in Mexico City in 1968: 8.90, which is 45 centimetres more.',
    'contradicted 55 cm',
  ],
  [
    '2020-08-15',
    'Joshua Cheptegei ran 5000 metres in 12:35.36 in Monaco on Friday night.\nHe had set a world record over five kilometres on the road there in February: 12:51.\n',
    'He was 2.99 seconds inside the old record.',
    'contradicted 1.99 seconds',
  ],
  [
    '1999-07-08',
    'Hicham El Guerrouj ran the mile in 3:43.13 in Rome and wiped out the 3:44.39 of Noureddine Morceli.\n',
    'The improvement was 1.26 seconds.',
    'supported 1.26 seconds',
  ],
  [
    '1999-07-08',
    'Hicham El Guerrouj ran the mile in 3:43.13 in Rome and wiped out the 3:44.39 of Noureddine Morceli.\n',
    'That was an improvement of 2.26 seconds.',
    'contradicted 1.26 seconds',
  ],
  [
    '2018-03-05',
    'Roger Bannister ran the first mile inside four minutes, in 3:59.4, on 6 May 1954.\n',
    'The record of the Swede Gunder Hägg, 4:04.1, had stood for nine years.',
    'contradicted 4:01.4',
  ],
  [
    '2016-08-29',
    'Anita Wlodarczyk improved her own world record in the hammer to 82.98 metres in Warsaw on Sunday.\nShe had won in Rio with 82.29.\n',
    'The Pole thus added 96 centimetres, and nobody else has come within three metres.',
    'contradicted 69 cm',
  ],
];

const TYPES = ['previous-record', 'event-date', 'record-gap', 'gap-between'] as const;

test.each(CASES)('%s %s%s', async (published, earlier, text, ...expected) => {
  const all = await verdicts(TYPES, published, `${earlier}${text}`);
  const before = earlier === '' ? [] : await verdicts(TYPES, published, earlier);
  expect(
    all
      .slice(before.length)
      .filter((each) => !/^supported (?:2018-07|2020-10-07|2021-08|2023-06|2012-08|1968)/.test(each)),
  ).toEqual(expected);
});

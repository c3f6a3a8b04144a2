/** Differences that no wording is known for: between the marks that the text has to do with. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The verb, and what is counted, are said once.
  [
    '2019-10-06',
    'Lelisa Desisa won the world marathon title. He beat Mosinet Geremew by four seconds and Amos Kipruto by 11.',
    'supported 4 seconds',
    'supported 11 seconds',
  ],
  [
    '2019-10-06',
    'Lelisa Desisa won the world marathon title. He beat Mosinet Geremew by four seconds and Amos Kipruto by 15.',
    'supported 4 seconds',
    'contradicted 11 seconds',
  ],
  // A mark of the sentence before tells the race.
  [
    '2024-03-04',
    'Benson Kipruto won the Tokyo Marathon in 2:02:16. Kipruto came home 29 seconds clear of Timothy Kiplagat, and has won in Boston in 2021 as well.',
    'contradicted 39 seconds',
  ],
  [
    '2017-08-05',
    'Mo Farah won the 10,000m in 26:49.51 in London. Joshua Cheptegei was .43 behind.',
    'supported 0.43 seconds',
  ],
  [
    '2017-08-05',
    'Mo Farah won the 10,000m in 26:49.51 in London. Joshua Cheptegei was .73 behind.',
    'contradicted 0.43 seconds',
  ],
  [
    '2021-08-08',
    'Peres Jepchirchir won the Olympic marathon in 2:27:20. Her teammate was home 16 seconds later in 2:27:36.',
    'supported 16 seconds',
  ],
  // What was improved is not said again.
  [
    '2009-08-21',
    'Usain Bolt ran 19.19 in Berlin. A year after his 19.30 in Beijing he had sliced off another 11 hundredths of a second.',
    'supported 0.11 seconds',
  ],
  [
    '2018-09-17',
    "Kevin Mayer scored 9126 points in the decathlon to beat the 9,045 points of Ashton Eaton. Eaton's score of three years ago was 81 points lower.",
    'supported 81 points',
  ],
  [
    '2019-10-05',
    "Katarina Johnson-Thompson scored 6981 points in the heptathlon to eclipse Jessica Ennis-Hill's record by 36 points.",
    'contradicted 26 points',
  ],
  // Several gaps, each between two marks of its own.
  [
    '2009-08-17',
    'Usain Bolt won the 100m by 0.13 from Tyson Gay and by 0.26 from Asafa Powell.',
    'supported 0.13 seconds',
    'unknown',
  ],
  [
    '2018-09-17',
    "Kevin Mayer scored 9126 points. He beat Ashton Eaton's record by 81 points and his own best by 358.",
    'supported 81 points',
    'unknown',
  ],
  // Of another day than the race both were in.
  [
    '2023-06-10',
    'Faith Kipyegon ran 14:05.20 in Paris, 1.42 seconds faster than Letesenbet Gidey in 2020.',
    'supported 1.42 seconds',
  ],
  // Behind whoever came before, and no better.
  [
    '2023-10-09',
    'Kelvin Kiptum won the Chicago Marathon in 2:00:35. Benson Kipruto was second, and Bashir Abdi was 30 seconds further back.',
    'supported 30 seconds',
  ],
  // In the race of its own year.
  ['2018-02-26', 'Abel Kirui ran 2:06:54 in 2009, and in 2011 he won by 2 minutes and 28 seconds.'],
  [
    '2025-07-06',
    "Beatrice Chebet ran 13:58.06 in the 5000m. She took 2.51 seconds off Gudaf Tsegay's best.",
    'contradicted 2.15 seconds',
  ],
  // Whoever is beaten does not act.
  [
    '2016-08-19',
    'Usain Bolt won the 200m in 19.78, 0.24 in front of Andre De Grasse, but 0.59 off his record.',
    'supported 0.24 seconds',
    'supported 0.59 seconds',
  ],
  // A bound, and no gap.
  ['2024-10-14', 'Ruth Chepngetich took the marathon below 2:10, with 2:09:56 in Chicago.'],
  // A best of the open, or of under the roof.
  [
    '2026-11-20',
    "Armand Duplantis's record of 6.31m is 17 centimetres better than Sergey Bubka's best outdoors.",
    'supported 17 cm',
  ],
  [
    '2026-11-20',
    "Armand Duplantis's record of 6.31m is 16 centimetres better than Sergey Bubka's indoor best.",
    'supported 16 cm',
  ],
  // A mark that the dataset does not have: what it improved is not known.
  [
    '2021-03-01',
    'Jonathan Edwards jumped 17.98 metres in Salamanca in 1995. In Gothenburg he added 18 centimetres with 18.16 metres and then reached 18.29 metres.',
  ],
  // Of who acts where the difference stands.
  [
    '2025-05-10',
    'Bill Toomey set a decathlon record of 8310 in 1969.\nNikolay Avilov improved it by 156 points when he won in Munich, and Bruce Jenner took the record to 8634 in winning the title in Montreal in July 1976.',
    'supported 156 points',
  ],
  [
    '2025-05-10',
    'Nikolay Avilov improved the decathlon record by 146 points when he won in Munich, and Bruce Jenner took the record to 8634 in Montreal.',
    'contradicted 156 points',
  ],
  // Of whoever has just been named.
  [
    '2024-04-16',
    'Sisay Lemma won in Boston in 2:06:17, with compatriot Mohamed Esa 51 seconds behind him in second.',
    'contradicted 41 seconds',
  ],
  // The mark of whoever is named stands behind him.
  [
    '2024-10-21',
    'Yalemzerf Yehualaw won the Amsterdam Marathon in 2:16:52, 38 seconds faster than Almaz Ayana, who ran 2:17:20 in 2022.',
    'contradicted 28 seconds',
  ],
  [
    '2021-08-03',
    'Karsten Warholm won in 45.94 from Rai Benjamin, 0.32 seconds behind in 46.17.',
    'contradicted 0.23 seconds',
  ],
  [
    '2024-04-15',
    "Mykolas Alekna threw 74.35m in Ramona, 72 centimetres beyond Jurgen Schult's 74.08m of 1986.",
    'contradicted 27 cm',
  ],
  // Alone, behind the record that is told; where a rival is told as well, either.
  [
    '2016-07-23',
    'Kendra Harrison ran 12.20 in London on Friday. Yordanka Donkova had run 12.21 in 1988. Harrison was two hundredths of a second faster.',
    'contradicted 0.01 seconds',
  ],
  [
    '2021-06-09',
    "Two days after Sifan Hassan's 29:06.82, Letesenbet Gidey ran 29:01.03 in Hengelo; that is 5.79 seconds less.",
    'supported 5.79 seconds',
  ],
  [
    '2020-12-07',
    'Kibiwott Kandie ran 57:32 to break the record of Geoffrey Kamworor, 58:01. Jacob Kiplimo ran 57:37. Kandie was five seconds faster.',
    'supported 5 seconds',
  ],
  // Behind what the news is.
  ['2013-09-30', 'Wilson Kipsang won in 2:03:23, and Eliud Kipchoge was 42 seconds behind the new record in 2:04:05.'],
  // Of whoever broke it, and not of who had it before.
  [
    '2023-10-10',
    'Kelvin Kiptum broke the marathon record in Chicago with 2:00:35. The old one, 2:01:09, was set by Eliud Kipchoge in Berlin. It was an improvement of 34 seconds.',
    'supported 34 seconds',
  ],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['gap-between', 'record-gap'], published, text)).toEqual(expected);
});

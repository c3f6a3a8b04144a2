/** Marks of a race that the text tells by those of others in it, and marks that are somebody else's. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

describe('the race told', () => {
  const CASES: readonly Case[] = [
    // By another in the same sentence, or in the one before.
    [
      '2012-08-10',
      'Meseret Defar needed 15:04.52 to beat Vivian Cheruiyot, who ran 15:04.73.',
      'contradicted 15:04.25',
      'supported 15:04.73',
    ],
    [
      '2022-08-16',
      'Jakob Ingebrigtsen was clocked in 13:21.13 to Mohamed Katir’s 13:22.89.',
      'supported 13:21.13',
      'contradicted 13:22.98',
    ],
    [
      '2012-08-04',
      'Jessica Ennis won the Olympic heptathlon.\nThe 26-year-old scored 6,935 points.',
      'contradicted 6955',
    ],
    [
      '2021-08-02',
      'Miltiadis Tentoglou won Olympic gold in the long jump in Tokyo.\nHe jumped 8.51 metres in the last round.',
      'contradicted 8.41',
    ],
    [
      '2023-08-27',
      'Mary Moraa beat Keely Hodgkinson and Athing Mu.\nHodgkinson took silver in 1:56.34 and Mu bronze in 1:56.16.',
      'supported 1:56.34',
      'contradicted 1:56.61',
    ],
    [
      '2023-11-05',
      'Hellen Obiri won in 2:27:23; Sharon Lokedi, last year’s winner, took third in 2:27:53.',
      'supported 2:27:23',
      'contradicted 2:27:33',
    ],
    // By the medal that stands beside it.
    ['2024-08-05', "Keely Hodgkinson won Britain's gold of the Games in 1:56.92.", 'contradicted 1:56.72'],
    [
      '2015-08-24',
      'Ezekiel Kemboi won the steeplechase in Beijing on Monday.\nSilver went to Conseslus Kipruto in 8:12.18.',
      'contradicted 8:12.38',
    ],
    ['2015-08-24', 'Caterine Ibarguen leapt 14.80m for triple jump gold.', 'contradicted 14.90'],
    // Two that were mixed up.
    [
      '2024-03-03',
      'Benson Kipruto won the Tokyo Marathon in 2:02:16.\nBehind him came Vincent Kipkemoi Ngetich (2:02:55) and Timothy Kiplagat (2:04:18).',
      'supported 2:02:16',
      'contradicted 2:04:18',
      'contradicted 2:02:55',
    ],
    // His of another day, where the place is that of the race.
    [
      '2024-08-08',
      'Letsile Tebogo won the Olympic 200 metres in 19.46, and Noah Lyles settled for bronze in 19.67.',
      'supported 19.46',
      'contradicted 19.70',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

  const SILENT: readonly Case[] = [
    // Of another race, or of a part of this one.
    ['2024-08-05', 'Noah Lyles won the Olympic 100 metres in 9.79.\nFred Kerley ran 9.84 in the semi-final.'],
    ['2024-08-05', 'Noah Lyles won the Olympic 100 metres in 9.79.\nFred Kerley had run 9.86 in Marseille.'],
    ['2024-02-17', 'Grant Holloway ran 7.27 in Albuquerque on Friday.\nHe had run 7.35 in Boston and 7.32 in Liévin.'],
    ['2023-10-08', 'Kelvin Kiptum won the Chicago Marathon in 2:00:35.\nHe passed 35 kilometres in 1:42:30.'],
    [
      '2017-06-17',
      'Mutaz Barshim jumped 2.38m in Oslo on Thursday.\nHe had already won a Diamond League event with 2.32m.',
    ],
    // What somebody is called is of another day.
    ['2024-07-24', 'Josh Kerr, the 2023 world champion over 1500m, won in 3:29.05.'],
    // A year that is not over may bring it yet.
    ['2025-02-23', 'Grant Holloway won in 7.36 seconds for his place in Nanjing.'],
    // A jump that was not the best of the day.
    [
      '2022-03-20',
      'Yulimar Rojas won in Belgrade on Sunday with 15.74m.\nShe also had valid jumps of 15.04m and 15.36m.',
    ],
    ['2014-09-06', 'Mutaz Barshim cleared 2.43 metres in Brussels on Friday.\nHe tried 2.46m as well.'],
    [
      '2015-08-07',
      'Twenty years ago Jonathan Edwards jumped 18.29 in Gothenburg.\nIn the first round he had reached 18.16m.',
    ],
  ];
  test.each(SILENT)('not told by %s %s', async (published, text) => {
    expect((await verdicts(['mark'], published, text)).filter((each) => each.startsWith('contradicted'))).toEqual([]);
  });
});

describe('somebody else’s mark', () => {
  const CASES: readonly Case[] = [
    [
      '2012-09-07',
      'Aries Merritt bettered the 12.89 Terrence Trammell ran in 2010.',
      'contradicted 12.89 by David Oliver',
    ],
    ['2022-12-05', 'Peres Jepchirchir ran 2:14:04 in Chicago in 2019.', 'contradicted 2:14:04 by Brigid Kosgei'],
    ['2023-06-05', 'Carl Lewis ran 9.93 in 1983.', 'contradicted 9.93 by Calvin Smith'],
    // Named beside it, or not done by then, or known of nobody there.
    ['2009-10-12', 'Abderrahim Goumri ran 2:06:04 in Chicago.', 'unknown'],
    ['2011-06-01', 'Asafa Powell ran 9.72 in Lausanne in 2008.', 'supported 9.72'],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

describe('the day and the place named', () => {
  const CASES: readonly Case[] = [
    ['2025-05-02', 'Javier Sotomayor cleared 2.43m in Salamanca on 27 July 1993.', 'contradicted 2.45'],
    ['2025-05-02', 'Mykolas Alekna threw 74.33m in Ramona on 14 April 2024.', 'contradicted 74.35'],
    ['2025-05-02', 'Jan Zelezny threw 98.43m in Jena in May 1996.', 'contradicted 98.48'],
    // A record of the year that is named.
    ['2021-06-20', 'Ryan Crouser broke the record of 23.02m that Randy Barnes set in 1990.', 'contradicted 23.12'],
    // The record that is the news, not one of before.
    ['2025-09-16', 'Armand Duplantis broke his own world record by a centimetre, clearing 6.20m.', 'contradicted 6.30'],
    ['2025-09-16', 'Armand Duplantis broke his own world record by a centimetre, clearing 6.30m.', 'supported 6.30'],
    // Of several that day, and of those that are told as attempts.
    ['2025-05-02', 'Mykolas Alekna opened with 74.34m in Ramona on 14 April 2024.'],
    ['2025-05-02', 'Ryan Crouser threw 23.23m and 23.31m in Los Angeles on 27 May 2023.'],
    // The gap that stands beside it tells the mark.
    [
      '2023-08-28',
      "Neeraj Chopra's 88.71 beat Arshad Nadeem's 87.82 by 35 centimetres.",
      'contradicted 88.17',
      'supported 87.82',
    ],
    ['2023-08-28', 'Neeraj Chopra won by 35 centimetres with 88.71.', 'contradicted 88.17'],
    ['2023-08-28', 'Neeraj Chopra won by 35 centimetres with 88.17.', 'supported 88.17'],
    // Another mark of his that is told beside it.
    [
      '2023-08-28',
      'Ryan Crouser, who put 23.15 in 2021, won with 23.51, five centimetres less than his record of 23.56.',
      'supported 23.15',
      'supported 23.51',
      'supported 23.56',
    ],
    // Of another day, though a gap of the news stands beside it.
    [
      '2023-08-26',
      'Shericka Jackson ran 21.41 in Budapest. The winning margin of 0.40 was bigger than that of last year, when she clocked 21.45.',
      'supported 21.41',
      'supported 21.45',
    ],
    // Right beside the name.
    [
      '2024-08-12',
      'Cole Hocker ran 3:27.65 in Paris; Josh Kerr, 3:27.97, and Yared Nuguse, 3:27.08, also beat the old record.',
      'supported 3:27.65',
      'contradicted 3:27.79',
      'contradicted 3:27.80',
    ],
    // Somebody else of that surname.
    [
      '2013-09-30',
      'Wilson Kipsang won in Berlin in 2:03:23, and Geoffrey Kipsang, 20, was third.',
      'supported 2:03:23',
    ],
    // Whoever was beaten, behind the mark that beat him, though he has it of another day.
    [
      '2025-03-24',
      'Armand Duplantis won in Nanjing with 6.15m ahead of Emmanouil Karalis of Greece on 6.00m.',
      'supported 6.15',
      'contradicted 6.05',
    ],
    [
      '2016-03-20',
      "Trayvon Bromell won the men's 60m in Portland in 6.47 seconds, ahead of Jamaica's Asafa Powell in 6.55.",
      'supported 6.47',
      'contradicted 6.50',
    ],
    [
      '2016-03-20',
      "In the women's 60m in Portland Barbara Pierre won in 7.02 seconds from Dafne Schippers in 7.07.",
      'supported 7.02',
      'contradicted 7.04',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

/** Marks held against the race that the words tell: by its name and city, by the title that was won, by a record. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark', 'personal-best'], published, text)).toEqual(expected);
  });

describe('the race told', () => {
  check([
    // His of another day, where the race is named that he ran.
    ['2023-08-28', 'At the World Championships in Budapest, Yulimar Rojas jumped 15.18.', 'contradicted 15.08'],
    ['2017-07-20', 'At the London Olympics Bolt clocked 9.69.', 'contradicted 9.63'],
    [
      '2025-01-09',
      'Armand Duplantis set a world record of 6.20m when he defended his gold medal at the Paris Olympics.',
      'contradicted 6.25',
    ],
    ['1997-12-30', 'In Cologne Bernard Barmasai took the steeplechase to 7:57.72.', 'contradicted 7:55.72'],
    // By the title.
    ['2013-08-12', 'Usain Bolt was crowned world champion in 9.72.', 'contradicted 9.77'],
    ['2023-08-21', 'Noah Lyles became world champion for the first time over 100m in 9.86.', 'contradicted 9.83'],
    ['2024-08-04', 'Ryan Crouser secured a third straight Olympic title with 22.35m.', 'contradicted 22.90'],
    ['2024-08-04', 'Ryan Crouser won the shot put for the third time in a row with 22.35m.', 'contradicted 22.90'],
    // Of whom somebody is the champion, with `where`.
    [
      '2024-08-05',
      'Favourite is Winfred Yavi, the world champion of Budapest, where she ran 8:54.92.',
      'contradicted 8:54.29',
    ],
    [
      '2024-08-05',
      'Karsten Warholm, the Olympic champion of Tokyo, where he ran 45.49, is back.',
      'contradicted 45.94',
    ],
    // Two figures that have changed places, of a race that has its city and its year.
    [
      '2024-05-08',
      'She won there nine times, the last time in 1988, and Grete Waitz was the first world champion, in Helsinki in 1983, in 2:29:08.',
      'contradicted 2:28:09',
    ],
    // In a city where there were Games, of whichever year.
    ['2003-04-27', 'Iván Pedroso, who won the long jump in Sydney with 8.95 metres, is back.', 'contradicted 8.55'],
    ['2019-05-02', 'Kim Collins was world champion in Paris, in 10.37.', 'contradicted 10.07'],
    ['2003-04-27', 'Maurice Greene won the 100 metres in Sydney in 9.82.', 'contradicted 9.87'],
    // The verb is said once.
    [
      '2016-08-15',
      "Usain Bolt won the men's 100 metres in 9.81 in Rio, and Elaine Thompson the women's in 10.70.",
      'supported 9.81',
      'contradicted 10.71',
    ],
    // In brackets beside others.
    [
      '2016-08-19',
      'Ashton Eaton won the decathlon with 8893 points ahead of Kevin Mayer (8834) and Damian Warner (8659).',
      'supported 8893',
      'supported 8834',
      'contradicted 8666',
    ],
  ]);
});

describe('another race is meant', () => {
  check([
    [
      '2024-08-05',
      'Karsten Warholm, the Olympic champion of Tokyo, where he ran 47.30 in his semi-final, is back.',
      'supported 47.30',
    ],
    ['2024-08-05', 'Usain Bolt won gold in Beijing, where he ran 9.92 in the quarter-finals.', 'unknown'],
    ['2024-08-05', 'Karsten Warholm is back in Oslo, where he ran 46.70 three years ago.', 'supported 46.70'],
    [
      '2019-12-27',
      'Eliud Kipchoge won in London in 2:03:05 and in Berlin in 2:01:39.',
      'supported 2:03:05',
      'supported 2:01:39',
    ],
    [
      '2024-06-15',
      'In Rome Karsten Warholm, who ran 46.70 in Oslo last year, won the European title in 46.98.',
      'supported 46.70',
      'supported 46.98',
    ],
    [
      '2018-03-04',
      'In Birmingham Christian Coleman won in 6.37, having run 6.34 in Albuquerque two weeks earlier.',
      'supported 6.37',
      'supported 6.34',
    ],
    [
      '2024-08-10',
      'In Paris Grant Holloway won the hurdles in 12.99; he ran 12.86 at the US trials in June.',
      'supported 12.99',
      'supported 12.86',
    ],
    [
      '2009-08-17',
      'In Berlin Tyson Gay, who had run 9.77 in Rome, was second in 9.71.',
      'supported 9.77',
      'supported 9.71',
    ],
  ]);
});

describe('a record, or what is better than one', () => {
  check([
    ['2025-09-22', "Ditaji Kambundji's 12.42 was a Swiss record by some way.", 'contradicted 12.24'],
    ['2026-11-20', "Christian Coleman's 6.37 for the flat race is the fastest ever run indoors.", 'contradicted 6.34'],
    ['2018-03-05', "Herb Elliott's 3:33.6 in the 1500 metres was a world record.", 'contradicted 3:35.6'],
    [
      '2022-07-25',
      'Tobi Amusan stopped the clock at 12.22, well inside the 12.20 of Kendra Harrison.',
      'contradicted 12.12',
      'supported 12.20',
    ],
    [
      '2025-09-22',
      'Sydney McLaughlin-Levrone, who left the hurdles for a season, ran 47.87 on the flat.',
      'contradicted 47.78',
    ],
    // Another of theirs, of which no more is said.
    ['2025-09-22', "Ditaji Kambundji's 12.40 was a Swiss record until the final.", 'supported 12.40'],
    ['2026-11-20', "Christian Coleman's 6.37 in Clemson was not ratified as a world record.", 'supported 6.37'],
    ['2010-09-01', "David Rudisha's 1:41.09 was a world record for a week.", 'supported 1:41.09'],
    ['2019-12-01', 'John Landy ran 3:57.9 in Turku, which was ratified as 3:58.0.', 'unknown', 'supported 3:58.0'],
  ]);
});

describe('no alarm', () => {
  const CASES: readonly Case[] = [
    // Heights on the way to the mark of the day.
    [
      '2024-08-06',
      'At the Paris Olympics Armand Duplantis first cleared 6.00m, then 6.10m and then 6.25m.',
      'unknown',
      'supported 6.10',
      'supported 6.25',
    ],
    // Two clocks, or two lists of a road race.
    ['2020-01-01', 'Irena Szewinska won the 400 metres at the 1976 Olympics in 49.28.', 'unknown'],
    ['2011-02-18', 'Ethiopian Deriba Merga won the RAK Half Marathon in 59:25.', 'unknown'],
    // A best is of whichever race, and where it was not yet made is no place of it.
    [
      '2024-04-20',
      'Tigst Assefa (PB 2:11:53) and Peres Jepchirchir (PB 2:17:16) run in London.',
      'supported 2:11:53',
      'supported 2:17:16',
    ],
    ['2023-10-09', "Kelvin Kiptum's best before Chicago was 2:01:25.", 'supported 2:01:25'],
    // The best of a year is none of a life.
    [
      '2016-08-16',
      "Kenya's David Rudisha won in Rio on Monday in 1:42.15, his best of the season.",
      'supported 1:42.15',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark', 'personal-best'], published, text)).toEqual(expected);
  });
});

describe('gaps', () => {
  const CASES: readonly Case[] = [
    [
      '1998-07-15',
      "Hicham El Guerrouj ran 3:26.00 in Rome to break Noureddine Morceli's record of 3:27.37.\nThe improvement was 1.37 seconds.",
      'supported 1.37 seconds',
    ],
    [
      '1998-07-15',
      "Hicham El Guerrouj ran 3:26.00 in Rome to break Noureddine Morceli's record of 3:27.37.\nThe improvement was 2.37 seconds.",
      'contradicted 1.37 seconds',
    ],
    [
      '1969-01-01',
      'Bob Beamon shattered the long jump world record by nearly 22 inches (65 centimetres) in 1968.',
      'contradicted 55 cm',
    ],
    // The mark of the one who broke it is none of the record.
    [
      '2020-10-08',
      "In August Joshua Cheptegei had cut almost two seconds off Kenenisa Bekele's 5000m record with 12min 35.36sec.",
      'supported 1.99 seconds',
    ],
    // The race is not the one told aside.
    [
      '2024-08-11',
      'Emmanuel Wanyonyi, second at the World Championships in Budapest last year, held off Marco Arop by one-hundredth of a second.',
      'supported 0.01 seconds',
    ],
    ['2024-04-21', 'Tigst Assefa, winner in Berlin last year, was beaten by seven seconds.', 'supported 7 seconds'],
    // Of several records the one over the mark that is given.
    [
      '1996-06-01',
      'Jan Železný threw 98.48m in Jena.\nHe added almost three metres to his three-year-old world record of 95.66m.',
      'supported 2.82 m',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['record-gap', 'gap-between'], published, text)).toEqual(expected);
  });
});

/** Marks of a competition that a text tells by what else it says of it, whatever days it was on. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

describe('the Games told', () => {
  check([
    // By another win in the sentence, whose year alone is known.
    [
      '2004-01-27',
      'At Wembley in 1948 Fanny Blankers-Koen won the 100 metres in 11.4 seconds from Dorothy Manley, and the 200 in 24.4.',
      'contradicted 11.9',
      'supported 24.4',
    ],
    [
      '2004-01-27',
      'Fanny Blankers-Koen went to the 1948 Olympics.\nShe won the 100 metres in 11.9 from Dorothy Manley, and the 200 in 24.9.',
      'supported 11.9',
      'contradicted 24.4',
    ],
    // By a sentence before.
    [
      '2004-01-27',
      'At the 1936 Olympics Jesse Owens won four gold medals.\nThe 100 metres he won in 10.8, the 200 in 20.7.',
      'contradicted 10.3',
      'supported 20.7',
    ],
    [
      '2024-05-08',
      'My neighbour at the New York Marathon of 1978 was overtaken by Grete Waitz.\nShe was 25, and won in 2:23:30.',
      'contradicted 2:32:30',
    ],
    [
      '1991-12-27',
      'At the 1991 World Championships in Tokyo Carl Lewis won the 100 metres in 9.86.\nMike Powell won the long jump with 8.59.',
      'supported 9.86',
      'contradicted 8.95',
    ],
    [
      '2012-12-27',
      'Usain Bolt won the 100 metres in London in 9.63.\nHe won the 200 metres in 19.23.',
      'supported 9.63',
      'contradicted 19.32',
    ],
  ]);
});

describe('another race than that of the Games', () => {
  check([
    [
      '2004-01-27',
      'At the 1936 Olympics Jesse Owens won four gold medals.\nHe won his heat over 100 metres in 10.2 seconds.',
      'supported 10.2',
    ],
    [
      '2004-01-27',
      'At the 1936 Olympics Jesse Owens won four gold medals.\nIn Chicago he won the 100 metres in 10.2.',
      'supported 10.2',
    ],
    [
      '2012-12-27',
      'Usain Bolt won the 100 metres in London in 9.63.\nAfterwards he won the 200 metres in 19.66.',
      'supported 9.63',
      'supported 19.66',
    ],
    [
      '2012-12-27',
      'Usain Bolt won the 100 metres at the 2012 Olympics.\nHe won the 200 metres in 19.66 a few weeks on.',
      'supported 19.66',
    ],
  ]);
});

describe('a final of old days that is the news', () => {
  check([
    // Or of the month and the city that the text tells.
    [
      '2020-04-04',
      'What a night Mexico City had in October 1968.\nTommie Smith won the 200 metres in 19.38.',
      'contradicted 19.8',
    ],
    [
      '2020-04-04',
      'In October 1968 they were in Mexico City.\nLee Evans ran 44.83 in the semi-final.',
      'supported 44.83',
    ],
    [
      '2020-04-04',
      'Roger Bannister ran 3:59.4 in Oxford on 6 May 1954.\nIn August he ran 3:58.8.',
      'supported 3:59.4',
      'unknown',
    ],
    ['1968-10-21', 'Then Lee Evans won the 400 metres in 43.68 from his countryman Larry James.', 'contradicted 43.86'],
    [
      '1936-08-08',
      'Jack Lovelock ran 3:46.8, which is a whole second inside the record of Bonthron.',
      'contradicted 3:47.8',
    ],
    [
      '1968-10-21',
      "In yesterday's 1,500 metres Kipchoge Keino beat Jim Ryun by almost three seconds in 3:34.41.",
      'contradicted 3:34.91',
    ],
    ['1968-10-21', 'Lee Evans, who ran 44.06 in September, won the 400 metres in 43.86.', 'unknown', 'supported 43.86'],
    [
      '1968-10-21',
      'Lee Evans had run 44.83 in the semi-final, and he won in 43.86.',
      'supported 44.83',
      'supported 43.86',
    ],
    ['1936-08-10', 'Jesse Owens ran 10.2 with the wind behind him, and 10.3 in the final.', 'supported 10.2'],
  ]);
});

describe('a competition told by what others did there', () => {
  const BARCELONA =
    'Barcelona was hot in August 1992.\nKevin Young won the 400 metres hurdles in 46.78; Linford Christie the 100 metres in 9.96.\n';
  const ROME = 'Rome, 6 September 1960: Otis Davis won the 400 metres in 44.9.\n';
  const BERLIN =
    'Bolt ran 9.58 and 19.19 in Berlin last week.\nKerron Stewart ran 10.75 behind Fraser, who won in 10.73.\n';
  const BUDAPEST = 'BUDAPEST - Noah Lyles won the 100 metres in 9.83 and the 200 metres in 19.52.\n';
  const ATHENS =
    'Ten years ago, in Athens, Hicham El Guerrouj won the 1,500 metres in 3:34.18 and the 5,000 in 13:14.39.\n';
  const GOTHENBURG =
    'Twenty years ago, in Gothenburg, Kim Batten won the hurdles in 52.61; Tonja Buford was given 52.62.\nBoth were faster than the 52.74 of Sally Gunnell from Stuttgart in 1993.\n';
  const BELGRADE =
    'BELGRADE - Armand Duplantis cleared 6.20 at the world indoor championships and Yulimar Rojas jumped 15.74.\n';
  const last = (cases: readonly Case[]) =>
    test.each(cases)('%s %s', async (published, text, ...expected) => {
      expect((await verdicts(['mark'], published, text)).slice(-expected.length)).toEqual(expected);
    });
  last([
    ['2002-08-10', `${BARCELONA}William Tanui of Kenya ran the 800 metres in 1:43.76.`, 'contradicted 1:43.66'],
    ['2002-08-10', `${BARCELONA}Quincy Watts ran 43.05 for one lap.`, 'contradicted 43.50'],
    ['2014-08-30', `${ATHENS}Fani Halkia ran 52.28 over the hurdles.`, 'contradicted 52.82'],
    [
      '2015-08-11',
      `${GOTHENBURG}Deon Hemmings, who came third for Jamaica in 53.84, would be Olympic champion within a year.`,
      'contradicted 53.48',
    ],
    ['2015-08-11', `${GOTHENBURG}Deon Hemmings was third in 53.48.`, 'supported 53.48'],
    [
      '2023-08-28',
      `${BUDAPEST}Marileidy Paulino ran 48.67 and Femke Bol 51.07.`,
      'contradicted 48.76',
      'contradicted 51.70',
    ],
    ['2023-08-28', `${BUDAPEST}Neeraj Chopra threw 88.17; Arshad Nadeem stayed at 87.28.`, 'contradicted 87.82'],
    ['2023-08-28', `${BUDAPEST}Neeraj Chopra threw 88.17; Arshad Nadeem stayed at 87.82.`, 'supported 87.82'],
    [
      '2012-09-03',
      'In Munich in 1972 John Akii-Bua won the hurdles in 47.82 and Pekka Vasala the 1,500 metres in 3:36.33.\nDavid Wottle was last for most of the 800 metres and won by three hundredths in 1:44.86.',
      'contradicted 1:45.86',
    ],
    // A mark of another day of theirs.
    [
      '2020-09-06',
      `${ROME}Peter Snell surprised Roger Moens in the 800 metres, 1:45.3 to 1:46.5; Herb Elliott ran 3:35.6 in the 1,500.`,
      'contradicted 1:46.3',
      'unknown',
      'supported 3:35.6h',
    ],
    [
      '2020-09-06',
      `${ROME}Herb Elliott ran 3:35.6 in the 1,500.\nWilma Rudolph won everything she started in, the 100 metres in 11.2.`,
      'contradicted 11.0',
    ],
    ['2009-08-24', `${BERLIN}Sanya Richards won the 400 metres in 49.90.`, 'contradicted 49.00'],
    ['2022-03-21', `${BELGRADE}Behind the Swede the Brazilian Thiago Braz reached 5.85.`, 'contradicted 5.95'],
  ]);

  // Of other days and places, and of other attempts.
  last([
    [
      '2015-08-11',
      `${GOTHENBURG}Deon Hemmings was third in 53.48, and five years later second in Sydney in 53.45.`,
      'supported 53.48',
      'supported 53.45',
    ],
    [
      '2020-09-06',
      `${ROME}Peter Snell won the 800 metres in 1:46.3.\nFour years later he won in 1:45.1.`,
      'supported 1:45.1',
    ],
    [
      '2020-09-06',
      `${ROME}Wilma Rudolph won the 100 metres in 11.0; in Stuttgart she ran 11.2.`,
      'supported 11.0',
      'supported 11.2',
    ],
    [
      '2022-03-21',
      `${BELGRADE}Thiago Braz reached 5.85 at the first attempt and later 5.95.`,
      'supported 5.85',
      'supported 5.95',
    ],
  ]);
});

describe('what a sentence tells aside of other Games', () => {
  const BRUSSELS = 'BRUSSELS - Aries Merritt ran the 110 metres hurdles in 12.80 seconds on Friday.\n';
  check([
    [
      '2012-09-08',
      `${BRUSSELS}Hansle Parchment, who got the bronze medal in London, was third for Jamaica in 13.14.`,
      'supported 12.80',
      'supported 13.14',
    ],
    ['2012-09-08', `${BRUSSELS}Jason Richardson had won in Hungary in 13.15.`, 'supported 12.80', 'supported 13.15'],
    [
      '2021-08-10',
      'TOKYO - Karsten Warholm ran 45.94 in the hurdles final and Sydney McLaughlin 51.46.\nWarholm, whose 46.70 in Oslo had been the record, was first, and Alison dos Santos third in 46.72.',
      'supported 45.94',
      'supported 51.46',
      'supported 46.70',
      'supported 46.72',
    ],
    [
      '2004-09-01',
      'ATHENS - Hicham El Guerrouj won the 1,500 metres in 3:34.18 and the 5,000 in 13:14.39.\nBernard Lagat was second in 3:34.30; in Zurich three weeks before he had won in 3:27.40.',
      'supported 3:34.18',
      'supported 13:14.39',
      'supported 3:34.30',
      'supported 3:27.40',
    ],
  ]);
});

describe('what ties a mark to its race', () => {
  check([
    // Set against that of another in it, though it is hers of another day.
    [
      '2019-08-07',
      'Sally Pearson won gold in London in 2012, 12.35 against the 12.47 of Dawn Harper.',
      'supported 12.35',
      'contradicted 12.37',
    ],
    [
      '2019-08-07',
      'Sally Pearson won gold in London in 2012, 12.35 against the 12.37 of Dawn Harper.',
      'supported 12.35',
      'supported 12.37',
    ],
    // Held against the race that is near, and not against another final of his.
    [
      '2012-09-03',
      'In Munich in 1972 Lasse Virén won the 10,000 metres in 27:38.4, and David Wottle the 800 metres in 1:45.86.\nA week later Virén added the 5,000, in 13:24.62, and in Montreal in 1976 he won both again.',
      'supported 27:38.4',
      'supported 1:45.86',
      'contradicted 13:26.42',
    ],
    // The city and the day tell it, whatever record it still is.
    [
      '2019-08-07',
      'Sally Pearson has had enough.\nIn between lay the evening in Daegu, on 3 September 2011, when she ran 12.38, still the Oceanian record.',
      'contradicted 12.28',
    ],
    [
      '2019-08-07',
      'Sally Pearson has had enough.\nIn between lay the evening in Daegu, on 3 September 2011, when she ran 12.28, still the Oceanian record.',
      'supported 12.28',
    ],
    // `the Monday` is of the week that is told.
    [
      '2015-08-11',
      'In Gothenburg, in August 1995, Kim Batten won the hurdles in 52.61.\nOn the Monday Jonathan Edwards had reached 18.29 metres, and on the Thursday Inessa Kravets 15.50.',
      'supported 52.61',
      'supported 18.29',
      'supported 15.50',
    ],
    [
      '2015-08-11',
      'In Gothenburg, in August 1995, Kim Batten won the hurdles in 52.61.\nOn the Monday Jonathan Edwards had reached 18.39 metres, and on the Thursday Inessa Kravets 15.50.',
      'supported 52.61',
      'contradicted 18.29',
      'supported 15.50',
    ],
    // Over how many metres a time was run is no bound of it.
    [
      '1993-08-20',
      'STUTTGART, Aug 20 - Colin Jackson won the world title over 110 metres hurdles on Friday in 12.91 seconds.\nA day earlier Sally Gunnell had run 52.47 over 400 metres hurdles.',
      'supported 12.91',
      'contradicted 52.74',
    ],
    // Rows of many races.
    [
      '2026-10-10',
      "All-time list, men's 100 metres\n1. Usain Bolt 9.58\n2. Tyson Gay 9.69\n2. Yohan Blake 9.69\n4. Asafa Powell 9.72",
      'supported 9.58',
      'supported 9.69',
      'supported 9.69',
      'supported 9.72',
    ],
  ]);
});

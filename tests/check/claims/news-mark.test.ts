/** Marks of a race that is the news of the day, where the one that is written is of another day or of somebody else. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

describe('the mark of the day', () => {
  check([
    // More than he has of the day, which he has done elsewhere.
    ['2026-07-19', 'Another Australian, Nicola Olyslagers, went over 2.03.', 'contradicted 2.01'],
    ['2025-09-16', 'Emmanouil Karalis from Athens cleared 6.08 for silver.', 'contradicted 6.00'],
    [
      '1993-08-22',
      'Jonathan Edwards from Gateshead hopped, stepped and jumped 17.74 for bronze.',
      'contradicted 17.44',
    ],
    [
      '2022-03-22',
      'The day before yesterday Yulimar Rojas made a jump of 15.47 metres in the World Indoor Championships.',
      'contradicted 15.74',
    ],
    // Another mark of hers is told, with where she ran it.
    [
      '2020-10-18',
      'Peres Jepchirchir won by two seconds in 1:05:06, and so took 18 seconds off the 1:05:34 which she had run in Prague.',
      'contradicted 1:05:16',
      'supported 1:05:34',
    ],
    // That of somebody else in the race, whom the text does not name.
    ['2023-09-18', 'Ejgayehu Taye was second in 14:05.92.', 'contradicted 14:21.52'],
    ['2020-10-18', 'Kibiwott Kandie beat Jacob Kiplimo by five seconds in 58:49.', 'contradicted 58:54'],
    [
      '1968-10-21',
      "In yesterday's 1,500 metres Jim Ryun beat Kipchoge Keino by almost three seconds in 3:34.91.",
      'contradicted 3:37.89',
    ],
    // As a score, where one of the two has run in another race what is one figure off.
    [
      '2024-03-04',
      "Noah Lyles held off Christian Coleman in the men's race, 6.41 to 6.44.",
      'contradicted 6.44',
      'contradicted 6.41',
    ],
    [
      '2024-09-04',
      'Cole Hocker, whom nobody expected, beat Josh Kerr, 3:27.56 to 3:27.79.',
      'contradicted 3:27.65',
      'supported 3:27.79',
    ],
    [
      '1997-08-11',
      'Carla Sacramento ran away from Regina Jacobs in the 1500 metres, 4:04.24 to 4:04.36.',
      'supported 4:04.24',
      'contradicted 4:04.63',
    ],
    // One figure off both the new record and the one before it.
    [
      '1968-10-21',
      'Bob Beamon came down 8.95 metres away, 55 centimetres beyond the record, which Ralph Boston had held since 1965.',
      'contradicted 8.90',
    ],
  ]);
});

describe('right of another day', () => {
  check([
    [
      '2024-09-04',
      'Josh Kerr, who lost to Cole Hocker, 3:27.65 to 3:27.79, had the British record.',
      'supported 3:27.65',
      'supported 3:27.79',
    ],
    ['2025-09-16', 'Emmanouil Karalis cleared 6.08 in the summer.', 'supported 6.08'],
    [
      '2025-09-16',
      'Armand Duplantis, who cleared 6.29 a month ago, went over 6.30.',
      'supported 6.29',
      'supported 6.30',
    ],
    [
      '2022-03-22',
      'The day before yesterday Armand Duplantis cleared 6.20, and two weeks before he had cleared 6.19.',
      'supported 6.20',
      'supported 6.19',
    ],
    [
      '2024-03-04',
      'Devynne Charlton won the hurdles in 7.65, two hundredths better than the 7.67 she had run in New York.',
      'supported 7.65',
      'supported 7.67',
    ],
    [
      '2023-09-18',
      'Beatrice Chebet was second in 14:05.92 and Ejgayehu Taye third in 14:21.52.',
      'supported 14:05.92',
      'supported 14:21.52',
    ],
    ['2024-03-04', 'Christian Coleman held off Noah Lyles, 6.41 to 6.44.', 'supported 6.41', 'supported 6.44'],
    ['1993-08-22', 'Jonathan Edwards from Gateshead jumped 17.44 for bronze.', 'supported 17.44'],
    [
      '2003-08-29',
      'German Skurygin chased him all the way to 3:36:42, which is 39 seconds behind 3:36:03.',
      'supported 3:36:42',
    ],
  ]);
});

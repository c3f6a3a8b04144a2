/** Marks of Games that a text tells by what else it says of them, and of finals of the days before there were lists. */
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

/** Marks of a round that is named, and of the race that is the news. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

describe('the mark of a round', () => {
  const CASES: readonly Case[] = [
    [
      '2023-08-21',
      'In his semi-final in Budapest Noah Lyles ran 9.87, in the final 9.83.',
      'supported 9.87',
      'supported 9.83',
    ],
    [
      '2023-08-21',
      'In his semi-final in Budapest Noah Lyles ran 9.78, in the final 9.83.',
      'contradicted 9.87',
      'supported 9.83',
    ],
    ['2022-07-17', 'Fred Kerley clocked 9.97 in the heats on Friday.', 'contradicted 9.79'],
    ['2022-07-17', 'Fred Kerley clocked 9.79 in the heats on Friday.', 'supported 9.79'],
    ['2022-07-21', 'Femke Bol had won her semi-final in 52.48.', 'contradicted 52.84'],
    ['2024-09-01', 'At the Olympics of 2024 Femke Bol ran 53.83 in her heat.', 'contradicted 53.38'],
    // Of a race that is not told the round says nothing.
    ['2024-09-01', 'Femke Bol once ran 53.83 in a heat.', 'unknown'],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

describe('the mark of the news', () => {
  const CASES: readonly Case[] = [
    // A lawful wind, and a leg that nobody runs, leave a mark as it is.
    ['2009-08-17', 'Usain Bolt ran the 100 metres in 9.85 seconds (wind +0.9) on Sunday.', 'contradicted 9.58'],
    ['2009-08-17', 'Usain Bolt ran the 100 metres in 9.58 seconds (wind +0.9) on Sunday.', 'supported 9.58'],
    ['2025-09-18', 'Isaac Nader took the 1,500 metres in 3:34.01 on Wednesday.', 'contradicted 3:34.10'],
    ['2025-09-18', 'Isaac Nader, who ran 3:34.01 in Ostrava two years ago, won the 1,500 metres.', 'supported 3:34.01'],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

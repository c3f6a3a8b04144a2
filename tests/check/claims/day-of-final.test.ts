/** The day of a final that somebody won: of that final, and not of the weeks of its Games. */
import { describe, expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2003-08-28',
    'Perdita Felicien of Canada won the 100 metres hurdles at the world championships in Paris on Wednesday.',
    'supported 2003-08-27',
  ],
  [
    '2003-08-28',
    'Perdita Felicien of Canada won the 100 metres hurdles at the world championships in Paris on Sunday.',
    'contradicted 2003-08-24 -> 2003-08-27',
  ],
  ['2024-08-07', 'Noah Lyles took the Olympic 100 metres title in Paris on Sunday night.', 'supported 2024-08-04'],
  [
    '2024-08-07',
    'Noah Lyles took the Olympic 100 metres title in Paris on Tuesday night.',
    'contradicted 2024-08-06 -> 2024-08-04',
  ],
  ['2020-08-05', 'Mo Farah won the 10,000 metres at the London Olympics on 4 August 2012.', 'supported 2012-08-04'],
  [
    '2020-08-05',
    'On 7 August 2012 Mo Farah won Olympic gold over 10,000 metres.',
    'contradicted 2012-08-07 -> 2012-08-04',
  ],
  ['2020-08-05', 'David Rudisha won Olympic gold on 12 August 2012.', 'contradicted 2012-08-12 -> 2012-08-09'],
  // The second day of two, and the day before: another zone, or another part of the contest.
  ['2020-08-05', 'On 3 August 2012, Jessica Ennis took heptathlon gold in London.', 'supported 2012-08-03'],
  // He won two there: the other one may be meant.
  ['2020-08-05', 'Mo Farah won Olympic gold in London on 7 August 2012.', 'supported 2012-08-07'],
  // The day of what was said, and of a heat.
  ['2012-08-06', 'Mo Farah, who won the 10,000 metres, said on Monday that he was tired.'],
  // Meetings in the weeks of a championship, and what somebody is called by.
  ['2023-12-01', 'Faith Kipyegon won the 1500 metres in Xiamen on 2 September 2023.'],
  ['2023-12-01', 'Armand Duplantis won the pole vault in Zurich on 31 August 2023 with 6.00m.', 'supported 2023-08-31'],
  [
    '2009-12-01',
    'On 28 August 2009 Usain Bolt, the new world 100m champion, ran 9.81 in Zurich.',
    'supported 2009-08-28',
  ],
  // A week ago, in a text of a Sunday.
  ['2021-10-24', 'Tamirat Tola won the Amsterdam Marathon last Sunday.', 'supported 2021-10-17'],
];

describe('the day of a final', () => {
  it.each(cases)('%s %s', async (published, text, ...verdicts) => {
    expect(await verdictsOf(text, published, ['event-date'])).toEqual(verdicts);
  });
});

/** Marks that are called a record behind them. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2025-05-17',
    'Neeraj Chopra threw 90.23 metres in Doha on Friday, an Indian record and more than he hoped for.',
    'supported 90.23',
  ],
  ['2021-08-02', 'Su Bingtian ran 9.83 in Tokyo, an Asian record.', 'supported 9.83'],
  ['2009-08-17', 'Usain Bolt ran 9.58 in Berlin, a world record.', 'supported 9.58'],
  // A better one stood.
  [
    '2009-09-21',
    'Tyson Gay ran 9.69 in Shanghai on 20 September 2009, a world record.',
    'contradicted 9.58, Usain Bolt',
  ],
  ['2012-09-21', 'Usain Bolt ran 9.63 in London in 2012, a world record.', 'contradicted 9.58, Usain Bolt'],
  ['2012-09-21', 'Usain Bolt ran 9.63 in London in 2012, an Olympic record.'],
  ['2024-03-03', 'Femke Bol ran 49.17 in Glasgow, an indoor world record.', 'supported 49.17, 2024-03-02'],
];

test.each(CASES)('%s %s', async (published, text, ...expected) => {
  expect(await verdicts(['record-holder', 'national-record'], published, text)).toEqual(expected);
});

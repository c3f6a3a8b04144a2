/** Finals that were won with too much wind: their marks stand beside the legal ones of the same days. */
import { expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [type: string, published: string, text: string, ...verdicts: string[]])[] = [
  ['mark', '2022-07-26', 'Tobi Amusan won the world 100m hurdles title in Eugene in 12.06.', 'supported 12.06'],
  [
    'mark',
    '2022-07-26',
    'Tobi Amusan won the world 100m hurdles title in Eugene in 12.16.',
    'contradicted 12.16 -> 12.06w',
  ],
  ['mark', '2022-07-25', 'HAYWARD HEROICS: 12.21 FOR AMUSAN', 'contradicted 12.21 -> 12.12'],
  ['personal-best', '2022-07-26', "Amusan's personal best is 12.12.", 'supported personal best 12.12'],
  [
    'mark',
    '2020-07-26',
    'Ato Boldon won the 200m at the 1997 World Championships in Athens in 20.40.',
    'contradicted 20.40 -> 20.04w',
  ],
  // The jump that gave the place, not the best one with a legal wind.
  [
    'gap-between',
    '2020-07-26',
    'Mike Powell beat Carl Lewis by four centimetres at the 1991 World Championships.',
    'supported 4 cm',
  ],
  [
    'gap-between',
    '2020-07-26',
    'Mike Powell beat Carl Lewis by eight centimetres at the 1991 World Championships.',
    'contradicted 8 cm -> 4 cm',
  ],
];

it.each(cases)('%s %s %s', async (type, published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, [type as ClaimType])).toEqual(verdicts);
});

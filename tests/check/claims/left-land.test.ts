/** Where somebody came from as a child, and how old somebody was who `would die`: not whom one ran for, nor the age of the race before. */
import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const lands: readonly (readonly [text: string, ...verdicts: string[]])[] = [
  ['Mo Farah came from Somalia as a child and ran for Great Britain.', 'unknown Somalia', 'supported Great Britain'],
  [
    'Mo Farah came from Somalia as a child and ran for Ireland.',
    'unknown Somalia',
    'contradicted Ireland -> Great Britain',
  ],
  [
    'Meb Keflezighi won Boston in 2014 at 38.\nKeflezighi came from Eritrea at age 12, speaking no English, and ran for the United States.',
    'unknown Eritrea',
    'supported United States',
  ],
];

it.each(lands)('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text, '2024-03-01', ['nationality'])).toEqual(verdicts);
});

const ages: readonly (readonly [text: string, verdict: string])[] = [
  [
    'Abebe Bikila would go on to win the 1964 Olympic marathon in Tokyo, and would die prematurely at age 41.',
    'supported 41 years old',
  ],
  [
    'Abebe Bikila would go on to win the 1964 Olympic marathon in Tokyo, and would die prematurely at age 43.',
    'contradicted 43 years old -> 41',
  ],
  [
    'Emil Zátopek won the 1952 Olympic marathon in Helsinki and was to die in Prague aged 78.',
    'supported 78 years old',
  ],
  [
    'Emil Zátopek won the 1952 Olympic marathon in Helsinki and was to die in Prague aged 76.',
    'contradicted 76 years old -> 78',
  ],
  [
    'Jesse Owens won four gold medals in Berlin in 1936 and would die of lung cancer at the age of 66.',
    'supported 66 years old',
  ],
  [
    'Jesse Owens won four gold medals in Berlin in 1936 and would die of lung cancer at the age of 68.',
    'contradicted 68 years old -> 66',
  ],
];

it.each(ages)('%s', async (text, verdict) => {
  expect(await verdictsOf(text, '2024-03-01', ['age'])).toEqual([verdict]);
});

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [text: string, ...verdicts: string[]])[] = [
  [
    'Sifan Hassan was the first Dutch woman to win the Olympic marathon.',
    'supported first Dutch woman to win the Olympic marathon',
  ],
  [
    'Noah Lyles is the first American man to win Olympic gold in the 100m since Justin Gatlin in 2004.',
    'supported first American man to win Olympic gold',
    'supported gold, Olympic Games 2004',
  ],
  [
    'Noah Lyles is the first American man to win Olympic gold in the 100m since Justin Gatlin in 2008.',
    'contradicted first American man to win Olympic gold -> Justin Gatlin, 2004',
    'contradicted gold, Olympic Games 2008 -> 2004 (2008: Usain Bolt)',
  ],
  [
    'Noah Lyles is the first American man to win Olympic gold in the 100m.',
    'contradicted first American man to win Olympic gold -> Justin Gatlin, 2004',
  ],
  ["Julien Alfred is Saint Lucia's first Olympic champion.", "supported Saint Lucia's first Olympic champion"],
  // A demonym without a noun, at the Games that were spoken of.
  [
    'Noah Lyles won in Paris at the 2024 Olympics. He is the first American to win the 100m since 2004.',
    'supported first American to win the 100m',
  ],
  [
    'Noah Lyles won in Paris at the 2024 Olympics. He is the first American to win the 100m since 2000, with his 9.79.',
    'contradicted first American to win the 100m -> Justin Gatlin, 2004',
  ],
  ['Noah Lyles ran the first leg.'],
];

it.each(cases)('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text, '2024-08-20', ['medal'])).toEqual(verdicts);
});

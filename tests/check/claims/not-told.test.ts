/** Sentences whose words look like a place, a debut or a best, and tell none that is wrong. */
import { describe, expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const types: readonly ClaimType[] = ['placing', 'race-winner', 'medal', 'debut', 'personal-best', 'first-under'];

const cases: readonly (readonly [published: string, text: string])[] = [
  // Whoever was behind was so in whatever place.
  ['2024-12-10', 'Faith Kipyegon won the 1500 metres at the Paris Olympics ahead of Georgia Bell.'],
  ['2024-12-10', 'Cole Hocker won the Olympic 1500 metres title in Paris ahead of the favourite Jakob Ingebrigtsen.'],
  // Who is passed does not complete it, and who loses it has it not.
  [
    '2024-09-01',
    'Grant Fisher, sprinting past Berihu Aregawi, completed the podium in the 10,000 metres at the Paris Olympics.',
  ],
  [
    '2024-12-10',
    'In the 1500 metres at the Paris Olympics Jakob Ingebrigtsen lost the last podium place to Yared Nuguse.',
  ],
  ['2024-12-10', 'The 1500 metres at the Paris Olympics never went to plan for Jakob Ingebrigtsen.'],
  ['2022-06-01', 'Allyson Felix made her last Olympic bow in Tokyo in 2021.'],
  ['2018-06-01', 'Meb Keflezighi took his final marathon bow in New York in 2017.'],
  ['2024-01-01', "Before the Berlin race in 2022 Eliud Kipchoge's best was 2:01:39."],
  ['2024-09-10', "Until this season Armand Duplantis's best was 6.23m."],
  ['2018-06-01', 'Kenenisa Bekele was second at the 2017 London Marathon, a year after finishing first in Berlin.'],
  [
    '2010-01-01',
    'Usain Bolt became the second man to run 100 metres in under 9.70 seconds, after Tyson Gay with the wind.',
  ],
];

describe('what is not told', () => {
  it.each(cases)('%s %s', async (published, text) => {
    const verdicts = await verdictsOf(text, published, types);
    expect(verdicts.filter((verdict) => /^(?:contradicted|outdated)/.test(verdict))).toEqual([]);
  });
});

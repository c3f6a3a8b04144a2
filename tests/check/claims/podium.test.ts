/** Who stood where in the one final of championships that a sentence tells. */
import { describe, expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

type Case = readonly [published: string, text: string, ...verdicts: string[]];

const podiums: readonly Case[] = [
  // Those next to the winner.
  [
    '1972-09-11',
    'Frank Shorter won the marathon at the Munich Olympics from Karel Lismont and Mamo Wolde, the defending champion.',
    'supported 2nd, Karel Lismont',
    'supported 3rd, Mamo Wolde',
  ],
  [
    '1987-09-05',
    'At the World Championships in Rome Silke Möller won the 100 metres from Heike Drechsler and Angella Issajenko.',
    'supported 2nd, Heike Drechsler',
    'contradicted 3rd, Angella Issajenko -> 5th',
  ],
  [
    '1996-07-28',
    "Canada's Donovan Bailey won the Olympic 100 metres in 9.84, ahead of Frank Fredericks and Dennis Mitchell.",
    'supported 2nd, Frank Fredericks',
    'contradicted 3rd, Dennis Mitchell -> 4th',
  ],
  // In the other order it is left open.
  [
    '2008-08-24',
    'Sammy Wanjiru won the Olympic marathon in Beijing ahead of Tsegay Kebede and Jaouad Gharib.',
    'supported 2nd, Tsegaye Kebede',
    'supported 3rd, Jaouad Gharib',
  ],
  [
    '2021-08-08',
    'Molly Seidel rounded out the podium in the Olympic marathon in Sapporo.',
    'supported 3rd, Molly Seidel',
  ],
  [
    '2021-08-08',
    'Roza Dereje rounded out the podium in the Olympic marathon in Sapporo.',
    'contradicted 3rd, Roza Dereje -> 4th',
  ],
  [
    '2025-01-08',
    'Anderson Peters stood on the second step of the podium after the javelin at the Paris Olympics.',
    'contradicted 2nd, Anderson Peters -> 3rd',
  ],
  // Hoped for.
  ['2021-08-06', 'Roza Dereje hopes to complete the podium in the Olympic marathon in Sapporo.'],
];

const winners: readonly Case[] = [
  [
    '2000-10-02',
    'Katharine Merry beat Lorraine Graham to win the Olympic 400 metres in Sydney.',
    'contradicted won the Olympic Games 2000 -> bronze 2000 (Cathy Freeman won)',
  ],
  [
    '1984-08-13',
    "Florence Griffith won the women's 100 metres in Los Angeles on Sunday.",
    'contradicted Florence Griffith Joyner won -> Evelyn Ashford',
  ],
];

const teams: readonly Case[] = [
  [
    '2018-08-12',
    "Belgium won the men's 4x400m relay at the European Championships from Great Britain and Spain.",
    'supported Belgium won',
  ],
  [
    '2018-08-12',
    "Spain won the men's 4x400m relay at the European Championships from Great Britain and Belgium.",
    'contradicted Spain won -> Belgium; Spain was 3rd',
  ],
  [
    '2013-03-01',
    "The Bahamas ran down the United States to win the men's 4x400 metres relay at the London Olympics.",
    'supported Bahamas won',
  ],
  [
    '2013-03-01',
    "Trinidad and Tobago ran down the United States to win the men's 4x400 metres relay at the London Olympics.",
    'contradicted Trinidad and Tobago won -> Bahamas; Trinidad and Tobago was 3rd',
  ],
  // As it was told then, whoever has lost it since.
  [
    '2008-08-23',
    "Jamaica won the men's 4x100 metres relay at the Beijing Olympics from Trinidad and Tobago and Japan.",
  ],
  ['2013-03-01', "The Bahamas had not won the men's 4x400 metres relay at the Olympics before London."],
];

describe('the podium of a final', () => {
  it.each(podiums)('%s %s', async (published, text, ...verdicts) => {
    expect(await verdictsOf(text, published, ['placing'])).toEqual(verdicts);
  });
  it.each([...winners, ...teams])('%s %s', async (published, text, ...verdicts) => {
    expect(await verdictsOf(text, published, ['race-winner'])).toEqual(verdicts);
  });
});

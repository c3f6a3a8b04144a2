import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // Active, passive, as a noun; of championships by their city, of a year, and of the news.
  [
    '2003-01-01',
    'Erki Nool edged out Roman Šebrle in the decathlon at the Sydney Olympics.',
    'supported Erki Nool ahead of Roman Šebrle',
  ],
  [
    '2003-01-01',
    'Roman Šebrle edged out Erki Nool in the decathlon at the Sydney Olympics.',
    'contradicted Roman Šebrle ahead of Erki Nool -> Erki Nool ahead of Roman Šebrle',
  ],
  [
    '2005-01-01',
    'Paul Tergat was beaten by Haile Gebrselassie in the 10,000 metres at the Atlanta Olympics.',
    'supported Haile Gebrselassie ahead of Paul Tergat',
  ],
  [
    '2005-01-01',
    "Noah Ngeny's victory over Hicham El Guerrouj in the Olympic 1500 metres in Sydney stunned Morocco.",
    'supported Noah Ngeny ahead of Hicham El Guerrouj',
  ],
  [
    '2005-01-01',
    "Hicham El Guerrouj's victory over Noah Ngeny in the Olympic 1500 metres in Sydney stunned Morocco.",
    'contradicted Hicham El Guerrouj ahead of Noah Ngeny -> Noah Ngeny ahead of Hicham El Guerrouj',
  ],
  [
    '2023-08-24',
    'Josh Kerr ran down Jakob Ingebrigtsen in the 1500m on Wednesday.',
    'supported Josh Kerr ahead of Jakob Ingebrigtsen',
  ],
  [
    '2018-08-12',
    'Jakob Ingebrigtsen led his brother Henrik home in the 5000 metres at the European Championships in Berlin.',
    'supported Jakob Ingebrigtsen ahead of Henrik Ingebrigtsen',
  ],
  [
    '2018-08-12',
    'Henrik Ingebrigtsen led his brother Jakob home in the 5000 metres at the European Championships in Berlin.',
    'contradicted Henrik Ingebrigtsen ahead of Jakob Ingebrigtsen -> Jakob Ingebrigtsen ahead of Henrik Ingebrigtsen',
  ],
  [
    '1994-01-01',
    'Sally Gunnell had to give best to Sandra Farmer-Patrick in the 400 metres hurdles at the 1993 world championships.',
    'contradicted Sandra Farmer-Patrick ahead of Sally Gunnell -> Sally Gunnell ahead of Sandra Farmer-Patrick',
  ],
  // Hoped for, of nobody who is known, or of a race that is not told.
  ['2024-07-30', 'Josh Kerr hopes to beat Jakob Ingebrigtsen in the 1500m at the Paris Olympics.'],
  ['2024-07-30', 'Josh Kerr has beaten Jakob Ingebrigtsen before.'],
  ['2024-07-30', 'If Josh Kerr beat Jakob Ingebrigtsen in the 1500m in Budapest, he said, it was by patience.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['race-winner'])).toEqual(verdicts);
});

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const said = (verdict: string, years: number, actual?: string | number) =>
  `${verdict} ${years} years old${actual === undefined ? '' : ` -> ${actual}`}`;

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  ['2025-04-27', 'Tigst Assefa won. The 28-year-old Assefa led.', said('supported', 28)],
  ['2025-04-27', 'Joyciline Jepkosgei, 30, crossed second.', said('contradicted', 30, 31)],
  // A report may come some days after a birthday.
  ['2023-12-04', 'Kelvin Kiptum, 23, won.', said('supported', 23)],
  ['2023-12-04', 'Sisay Lemma, 32, and Jacob Kiplimo, 24, won.', said('supported', 32), said('contradicted', 24, 23)],
  [
    '2024-02-12',
    'Kiptum, who died aged 24, and his coach Gervais Hakizimana, 35, died in a road accident on Sunday.',
    said('supported', 24),
    said('contradicted', 35, 36),
  ],
  ['2024-02-13', 'Gervais Hakizimana, aged 37, was a distinguished athlete.', said('contradicted', 37, 36)],
  ['2023-10-15', 'Gervais Hakizimana was born in 1987, making him 38 years old.', said('contradicted', 38, 36)],
  ['2024-01-10', 'Kelvin Kiptum turned 24 last December.', said('supported', 24)],
  ['2024-01-10', 'Kelvin Kiptum turned 25 last December.', said('contradicted', 25, '24 on 2023-12-02')],
  ['2023-10-09', 'Kelvin Kiptum, who turns 24 in December, won.', said('supported', 24)],
  ['2023-10-09', 'Kelvin Kiptum, who turns 25 in December, won.', said('contradicted', 25, '24 on 2023-12-02')],
  [
    '2023-12-02',
    'Kelvin Kiptum celebrated his 25th birthday on Saturday.',
    said('contradicted', 25, '24 on 2023-12-02'),
  ],
  ['2023-10-09', 'At just 23 years old, Kelvin Kiptum is fast.', said('supported', 23)],
  ['2023-10-09', 'At 25, Kelvin Kiptum is the fastest man.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Kelvin Kiptum, now 24, won.', said('contradicted', 24, 23)],
  ['2023-10-09', 'Kelvin Kiptum is 25 and has won three marathons.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Kelvin Kiptum won. The Kenyan, 23, led.', said('supported', 23)],
  ['2023-10-09', 'Kelvin Kiptum, a 25-year-old Kenyan, won.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Eliud Kipchoge was just 18 when he won the world title in 2003.', said('supported', 18)],
  [
    '2023-10-09',
    'Eliud Kipchoge was just 16 when he won the world title in 2003.',
    said('contradicted', 16, '18 or 19'),
  ],
  // Some day that is not told.
  ['2023-10-09', 'Eliud Kipchoge was 18 when he won.', said('unknown', 18)],
  ['2023-10-09', 'Eliud Kipchoge won Olympic gold aged 35 in 2016.', said('contradicted', 35, '31 or 32')],
  ['2023-06-09', 'Jim Hines dies aged 76', said('supported', 76)],
  ['2021-03-15', 'John Hakizimana is fit. The APR athlete, 25, is training.', said('contradicted', 25, 24)],
  ['2024-04-21', 'They denied 41-year-old Kenenisa Bekele a victory.', said('supported', 41)],
  // Somebody of the same name.
  ['2019-05-02', 'The shop is run by Michael Johnson, 48, and his wife.', said('unknown', 48)],
  // Not theirs, or no age.
  ['2024-04-21', 'The 16-year-old record of Haile Gebrselassie fell.'],
  ['2023-10-09', 'A 45-year-old spectator told Kelvin Kiptum to go.'],
  ['2023-10-09', "Eliud Kipchoge's son, aged 15, watched. His wife, aged 36, watched."],
  ['2023-10-09', 'At 35 kilometres Kelvin Kiptum broke away. Kelvin Kiptum, 34 seconds faster, won.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['age'])).toEqual(verdicts);
});

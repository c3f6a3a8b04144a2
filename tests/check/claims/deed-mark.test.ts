/** Marks of the deed that a day, a place or a medal of their own sentence tells. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2008-08-15',
    'Barbora Špotáková, 27, whose 69.25m release in Zaragoza, Spain on 31 May makes her the fourth furthest thrower of all time, would be the favourite.',
    'contradicted 69.15',
  ],
  [
    '2020-06-01',
    'Brigid Kosgei came second at the 2016 Lisbon Marathon behind Sarah Chepchirchir, in a personal best time of 2:25:45.',
    'contradicted 2:24:45',
  ],
  [
    '2020-06-01',
    'Brigid Kosgei came second at the 2016 Lisbon Marathon behind Sarah Chepchirchir, in a personal best time of 2:24:45.',
    'supported 2:24:45',
  ],
  [
    '2025-04-14',
    'Mykolas Alekna of Lithuania broke the discus world record twice in one competition in Ramona, Oklahoma, first with an opening throw of 75.89 metres.',
    'contradicted 74.89',
  ],
  [
    '2022-07-26',
    'We continue to reflect on the numbing 12.22 seconds world 100m hurdles record by Tobi Amusan at the World Athletics Championships on Sunday.',
    'contradicted 12.12',
  ],
  [
    '2022-03-20',
    'That was not enough for Yulimar Rojas, who with the final leap of the competition on Sunday soared to a sensational world record of 15.75m.',
    'contradicted 15.74',
  ],
  [
    '2021-06-19',
    'Ryan Crouser broke the world record in Eugene on Friday with his fourth put, an enormous 23.47.',
    'contradicted 23.37',
  ],
  [
    '2018-09-17',
    'Kevin Mayer broke the decathlon world record on Sunday, amassing in Talence the enormous total of 9126 points.',
    'supported 9126',
  ],
  // Of another part of the contest, or told beside it.
  ['2016-08-13', 'Almaz Ayana broke the 10,000m world record in Rio on Friday, and hopes to run 29:17.46 again.'],
  [
    '2008-08-15',
    'Barbora Špotáková threw 69.15m in Zaragoza on 31 May, after a first throw of 69.05m.',
    'supported 69.15',
  ],
  // What he has of another day is not the mark that he won with.
  [
    '1988-10-01',
    'Tapio Korjus (Finland) came through with a final throw of 84.38m, to just pip Jan Zelezny for the gold medal.',
    'contradicted 84.28',
  ],
  [
    '2016-08-20',
    'Ekaterini Stefanidi threw off her cap and cleared 4.85m, to just beat Sandi Morris for the gold medal.',
    'supported 4.85',
  ],
  [
    '2015-08-03',
    'Jonathan Edwards, who jumped 17.78m in Stockholm in 2002, was second to Harrison in Atlanta and took the silver medal.',
    'supported 17.78',
  ],
  // Counted back from the first words of a sentence.
  [
    '2025-09-15',
    'When Armand Duplantis last jumped in this arena four years ago, he won his first Olympic gold medal with 6.12m.',
    'contradicted 6.02',
  ],
  [
    '2025-09-15',
    'When Armand Duplantis last jumped in this arena four years ago, he won his first Olympic gold medal with 6.02m.',
    'supported 6.02',
  ],
  // Of the race that stands with it, and not of the news.
  [
    '2025-09-15',
    'Armand Duplantis had the bar put a centimetre higher than the 6.39m he managed in Budapest last month.',
    'contradicted 6.29',
  ],
  [
    '2023-10-14',
    'Kelvin Kiptum holds it: the course record is 2:00:25, by the late Kiptum, in 2023.',
    'contradicted 2:00:35',
  ],
  // Better than what it is said to be better than.
  [
    '2021-08-03',
    "Karsten Warholm won in 45.94.\nEven Rai Benjamin's 47.17 was better than the old record of 46.70.",
    'supported 45.94',
    'contradicted 46.17',
  ],
  [
    '2022-07-25',
    "Tobi Amusan's 12.06 was faster than the old record of 12.20, but with too much wind.",
    'supported 12.06w',
  ],
  // In brackets behind the race of whoever is named, and by what the news bettered.
  [
    '2022-08-07',
    'Winners in Chorzow were Jamaican Shericka Jackson in the 200m (21.74), American Michael Norman in the 400m (44.11) and Swede Mondo Duplantis in the pole vault (6.20 meters).',
    'contradicted 21.84',
    'supported 44.11',
    'contradicted 6.10',
  ],
  [
    '2024-08-12',
    'The field has Kenyan Beatrice Chebet in the 5000m (14:05.92) and Dutch Sifan Hassan in the 10,000m (29:06.82).',
    'supported 14:05.92',
    'supported 29:06.82',
  ],
  [
    '2008-06-07',
    "Croatia's Blanka Vlasic won the women's high jump in Oslo, clearing 2.05 metres and improving her season's best of 2.03.",
    'contradicted 2.04',
    'supported 2.03',
  ],
];

for (const [published, text, ...expected] of CASES)
  test(text, async () => {
    expect(await verdicts(['mark', 'personal-best'], published, text)).toEqual(expected);
  });

/** Those who won before, counted up behind a title with their years, and years without Games. */
import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const KORIR = 'Emmanuel Korir won the Olympic 800 metres in Tokyo.\nKenya has held the title since 2008';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2021-08-10',
    `${KORIR}, with Wilfred Bungei in 2008 and David Rudisha in 2012 and 2016.`,
    'supported won the Olympic Games 2020',
    'supported gold, Olympic Games 2008',
    'supported gold, Olympic Games 2012, 2016',
  ],
  [
    '2021-08-10',
    `${KORIR}, with Wilfred Bungei in 2004 and David Rudisha in 2012 and 2016.`,
    'supported won the Olympic Games 2020',
    'contradicted gold, Olympic Games 2004 -> 2008 (2004: 5th)',
    'supported gold, Olympic Games 2012, 2016',
  ],
  [
    '2024-08-03',
    'She is the third Ugandan to win Olympic gold, after John Akii-Bua in 1972 and Stephen Kiprotich in 2012.',
    'supported gold, Olympic Games 1972',
    'supported gold, Olympic Games 2012',
  ],
  [
    '2024-08-03',
    'She is the third Ugandan to win Olympic gold, after John Akii-Bua in 1976 and Stephen Kiprotich in 2013.',
    'contradicted gold, Olympic Games 1976 -> 1972 (1976: Edwin Moses)',
    'contradicted gold, Olympic Games 2013 -> 2012',
  ],
  [
    '2024-08-15',
    "Kenya's men have won the Olympic steeplechase often: Julius Kariuki in 1988, Matthew Birir in 1996 and Reuben Kosgei in 2000.",
    'supported won the Olympic Games 1988',
    'contradicted won the Olympic Games 1996 -> 1992 (1996: 4th)',
    'supported won the Olympic Games 2000',
  ],
  // Other lists: of those who were faster, who had the record, whose title is told of something else.
  [
    '2024-08-15',
    'He won the Olympic title, with Yomif Kejelcha in 2018 and Selemon Barega in 2019 among the few who have run faster.',
  ],
  ['2012-08-15', 'Nobody had broken it since Olympic champion Sebastian Coe in 1981.', 'supported gold, Olympic Games'],
  // Years without Games, where they stand with the title.
  [
    '2023-08-15',
    "Kenya's 2009 Olympic champion Pamela Jelimo ran 1:54.01.",
    'contradicted gold, Olympic Games 2009 -> 2008',
  ],
  [
    '2023-12-15',
    'Faith Kipyegon won her first Olympic gold in 2016, and in 2023 she ran three world records.',
    'supported won',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['race-winner', 'medal']);
  expect(all.filter((verdict) => !verdict.startsWith('unknown'))).toEqual(verdicts);
});

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // The race of the marks that were told before.
  [
    '2013-09-30',
    "On Sunday, in the streets of Berlin, Wilson Kipsang ran 2:03:23.\nEliud Kipchoge hung on in his second marathon and was rewarded with 2:04:05.\nFlorence Kiplagat won the women's race in 2:21:13.\nIt was the 40th edition of the race.",
    'supported 40th',
  ],
  [
    '2013-09-30',
    "On Sunday, in the streets of Berlin, Wilson Kipsang ran 2:03:23.\nEliud Kipchoge hung on in his second marathon and was rewarded with 2:04:05.\nFlorence Kiplagat won the women's race in 2:21:13.\nIt was the 39th edition of the race.",
    'contradicted 39th -> 40th',
  ],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, a world record.\nIt was the 45th edition.', 'supported 45th'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, a world record.\nIt was the 43rd edition.', 'contradicted 43rd -> 45th'],
  [
    '2023-10-09',
    'Kelvin Kiptum ran 2:00:35, a world record; in April he had run 2:01:25.\nIt was the 44th edition of the race.',
    'contradicted 44th -> 45th',
  ],
  // Of whom she met there, and of no championships.
  [
    '2015-08-30',
    "Anna Chicherova was third in what was a record-matching seventh world championships women's high jump final.",
  ],
  // A number without a year says which of them; with a year in which there were none the year is wrong.
  ['2013-07-26', 'At the first World Championships Jarmila Kratochvilova ran the 400 metres in 47.99.'],
  [
    '2013-07-26',
    'Grete Waitz won the marathon at the first World Championships in 1984.',
    'contradicted 1st, 1984 -> 1983',
  ],
  ['2013-07-26', 'Grete Waitz won the marathon at the first World Championships in 1983.', 'supported 1st'],
  // The year that a race began is of no edition that is told.
  [
    '2019-04-15',
    'Lawrence Cherono won the 2019 Boston Marathon.\nIt was the 123rd edition of a race first held in 1897.',
    'supported 123rd',
  ],
  [
    '2019-04-15',
    'Lawrence Cherono won the 2019 Boston Marathon.\nIt was the 122nd edition of a race first held in 1897.',
    'contradicted 122nd -> 123rd',
  ],
  [
    '2021-10-10',
    'The New York City Marathon is back.\nAfter a year lost to the pandemic, the New York City Marathon of 2021 will be the 50th.\nThe 2019 race was the 49th.',
    'supported 50th',
    'supported 49th',
  ],
  [
    '2021-10-10',
    'The New York City Marathon is back.\nAfter a year lost to the pandemic, the New York City Marathon of 2021 will be the 51st.\nThe 2019 race was the 48th.',
    'contradicted 51st -> 50th',
    'contradicted 48th -> 49th',
  ],
  ['2024-08-13', 'Julien Alfred is the first Olympic medallist of Saint Lucia.'],
  ['2023-04-17', "Boston's 127th was run in rain."],
  ['2025-09-22', 'Oblique Seville is the first Jamaican world 100m champion since Usain Bolt in 2015.'],
  ['2023-04-17', 'The Boston Marathon, the 127th, was run in rain.', 'supported 127th'],
  ['2023-04-17', 'Evans Chebet won the 127th Boston Marathon.', 'supported 127th'],
  ['2023-04-17', 'Evans Chebet won the 126th Boston Marathon.', 'contradicted 126th -> 127th'],
  ['2024-02-10', 'The 44th London Marathon will be held in April.', 'supported 44th'],
  ['2024-02-10', "The race's 50th edition is near."],
  ['2024-02-10', 'The third man was the 44th to finish the London Marathon.'],
  [
    '2020-02-16',
    'Armand Duplantis broke the pole vault record for the second time in eight days, clearing 6.18 metres in Glasgow a week after his 6.17 in Torun.',
  ],
  [
    '2020-02-16',
    'Armand Duplantis broke the pole vault record for the third time in eight days, clearing 6.18 metres in Glasgow a week after his 6.17 in Torun.',
  ],
  [
    '2021-08-10',
    'Sydney McLaughlin broke the 400 metres hurdles record twice within 38 days in 2021: 51.90 in Eugene, then 51.46 in Tokyo on 4 August.',
  ],
  ['2021-08-10', 'Sydney McLaughlin broke the 400 metres hurdles record three times in 2021.'],
  ['2025-09-16', 'Armand Duplantis broke the world record for the 14th time.'],
  ['2025-09-16', 'Armand Duplantis set his 14th world record.'],
  ['2025-09-16', 'Armand Duplantis broke the world record for the 13th time.'],
  ['2019-04-28', 'Eliud Kipchoge won his fourth London title.'],
  ['2019-04-28', 'Eliud Kipchoge won his third London title.'],
  ['2019-04-28', 'Eliud Kipchoge won the London Marathon for the fourth time.'],
  ['2019-04-28', 'Eliud Kipchoge, a four-time London Marathon winner, is 34.'],
  ['2019-04-28', 'Eliud Kipchoge, a five-time London Marathon winner, is 34.'],
  ['2019-04-28', 'Eliud Kipchoge has won London four times.'],
  ['2019-04-28', 'Eliud Kipchoge has won the London Marathon three times.'],
  ['2023-09-24', 'Eliud Kipchoge claimed a record fifth Berlin Marathon title.'],
  ['2023-09-24', 'Eliud Kipchoge claimed a record fifth victory in Berlin.'],
  ['2023-09-24', 'Eliud Kipchoge claimed a record sixth victory in Berlin.'],
  ['2026-04-26', 'Sabastian Sawe won the London Marathon for the second consecutive year.'],
  ['2026-04-26', 'Sabastian Sawe won the London Marathon for the second time.'],
  ['2024-08-11', 'Faith Kipyegon, the three-time Olympic 1500m champion, has 3:49.04.'],
  ['2024-08-11', 'Faith Kipyegon, the two-time Olympic 1500m champion, has 3:49.04.'],
  ['2024-08-11', 'Two-time Boston winner Hellen Obiri was third in Paris.'],
  ['2024-08-11', 'Mary Keitany is a four-time New York City Marathon winner.'],
  ['2024-08-11', 'Mary Keitany is a three-time New York City Marathon champion.'],
  ['2024-08-11', 'Usain Bolt won triple gold at three consecutive Olympics.'],
  ['2024-08-11', 'Eliud Kipchoge, the two-time Olympic champion, dropped out.'],
  ['2024-08-11', 'Eliud Kipchoge, chasing a third Olympic title, dropped out.'],
  ['2024-08-12', 'Eliud Kipchoge ran his third London Marathon in a row.'],
  ['2024-02-10', 'The 45th London Marathon will be held in April.', 'unknown 45th'],
  ['2024-08-11', 'Two-time London winner Sabastian Sawe is back.'],
  ['2026-04-27', 'Two-time London winner Sabastian Sawe is back.'],
  ['2026-04-27', 'Three-time London winner Sabastian Sawe is back.'],
  // The year of a title is not that of the edition.
  [
    '2023-04-17',
    'Evans Chebet won the Boston Marathon.\nThe 127th edition had 2021 winner Benson Kipruto in the field.',
    'supported 127th',
  ],
  // A race known by its city.
  [
    '2018-04-17',
    'Yuki Kawauchi won in Boston on Monday.\nThe 122nd edition will be remembered for it.',
    'supported 122nd',
  ],
  [
    '2018-04-17',
    'Yuki Kawauchi won in Boston on Monday.\nThe 123rd edition will be remembered for it.',
    'contradicted 123rd -> 122nd',
  ],
  ['2011-08-26', 'Dayron Robles is in Daegu, where the 13th World Championships start on Saturday.', 'supported 13th'],
  [
    '2011-08-26',
    'Dayron Robles is in Daegu, where the 14th World Championships start on Saturday.',
    'contradicted 14th -> 13th',
  ],
  // Whoever was second in another year.
  [
    '2018-04-17',
    'Desiree Linden won the Boston Marathon on Monday.\nThe runner-up of 2011, Linden won the 122nd edition in 2:39:54.',
    'supported 122nd',
  ],
  [
    '2018-04-17',
    'Desiree Linden won the Boston Marathon on Monday.\nA two-time Olympian and the runner-up of 2011, Linden won the 121st edition.',
    'contradicted 121st -> 122nd',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['edition'])).toEqual(verdicts);
});

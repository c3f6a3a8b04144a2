import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // The mark beside it is that of the debut; the first of all is known; nobody runs another in between.
  [
    '2019-11-04',
    'Joyciline Jepkosgei won New York on her marathon debut in November 2018, in 2:22:38.',
    'contradicted debut, marathon -> 2019-11-03, New York, NY',
  ],
  ['2024-12-02', 'Sabastian Sawe won Valencia in 2:02:05, his second marathon.', 'contradicted 2nd marathon -> 1st'],
  [
    '2023-04-24',
    'Kelvin Kiptum won in London in 2:01:25. It was only his third marathon.',
    'contradicted 3rd marathon -> 2nd',
  ],
  ['2011-04-19', 'Moses Mosop was second in Boston in 2:03:06 in his third marathon.', 'unknown 3rd marathon'],
  ['2024-02-12', 'Kelvin Kiptum made his marathon debut in Valencia on December 4, 2022.', 'supported debut, marathon'],
  [
    '2024-02-12',
    'Kelvin Kiptum made his marathon debut in Valencia on December 4, 2021.',
    'contradicted debut, marathon -> 2022-12-04, Valencia',
  ],
  [
    '2024-02',
    'Gervais Hakizimana trained in Kaptagat.\nHis athletic debut was at the 2007 World Cross Country Championships in Mombasa.',
    'supported debut, race',
  ],
  ['2021-07-20', 'John Hakizimana will run his first Olympics in Tokyo.', 'supported debut, Olympic Games'],
  [
    '2024-07-20',
    'Karsten Warholm prepares for his first Olympic Games in Paris 2024.',
    'contradicted debut, Olympic Games -> 2021-08-01, Tokyo',
  ],
  ['2022-12-04', 'Kelvin Kiptum won the Valencia Marathon on his debut in 2:01:53.', 'supported debut, marathon'],
  ['2022-12-04', 'Kiptum clocked 2:01:53 in his first marathon.', 'supported debut, marathon'],
  [
    '2023-10-08',
    'Kelvin Kiptum was running only his third marathon when he broke the world record in Chicago.',
    'supported 3rd marathon',
  ],
  [
    '2023-10-08',
    'Kelvin Kiptum was running only his second marathon when he broke the world record in Chicago.',
    'contradicted 2nd marathon -> 3rd',
  ],
  ['2023-10-08', 'In just his third marathon, Kelvin Kiptum ran 2:00:35.', 'supported 3rd marathon'],
  ['2023-04-23', 'Sifan Hassan won the London Marathon on her debut over the distance.', 'supported debut, marathon'],
  ['2023-04-23', 'Sifan Hassan won on her marathon debut in London.', 'supported debut, marathon'],
  ['2023-10-08', 'Sifan Hassan won in Chicago in her second marathon.', 'supported 2nd marathon'],
  [
    '2023-10-08',
    'Sifan Hassan made her marathon debut in Chicago.',
    'contradicted debut, marathon -> 2023-04-23, London',
  ],
  [
    '2025-04-27',
    'Sabastian Sawe, who made his debut in Valencia last December with 2:02:05, won the London Marathon.',
    'supported debut, marathon',
  ],
  [
    '2025-04-27',
    "Sawe's marathon debut was in Valencia in December 2024, in 2:02:05.\nSabastian Sawe is 30.",
    'supported debut, marathon',
  ],
  [
    '2025-04-27',
    "Sabastian Sawe's marathon debut was in Valencia in December 2023, in 2:02:05.",
    'contradicted debut, marathon -> 2024-12-01, Valencia',
  ],
  [
    '2025-04-27',
    "Sabastian Sawe's marathon debut was in Dubai in December 2024, in 2:02:05.",
    'contradicted debut, marathon -> 2024-12-01, Valencia',
  ],
  ['2025-04-27', 'On his London debut Sabastian Sawe won in 2:02:27.', 'supported debut, London Marathon'],
  [
    '2026-04-26',
    'On his London debut Sabastian Sawe won again.',
    'contradicted debut, London Marathon -> 2025-04-27, London',
  ],
  ['2025-04-27', 'Sabastian Sawe will make his New York debut in November.'],
  ['2025-04-27', 'Jacob Kiplimo, the Ugandan debutant, was second in London in 2:03:37.', 'supported debut, marathon'],
  ['2025-04-27', 'Marathon debutant Jacob Kiplimo was second in London.', 'supported debut, marathon'],
  ['2025-10-12', 'Jacob Kiplimo won the Chicago Marathon in his first marathon victory.'],
  [
    '2013-10-01',
    'Eliud Kipchoge made his marathon debut in Hamburg in 2013, winning in 2:05:30.',
    'supported debut, marathon',
  ],
  [
    '2013-10-01',
    'Eliud Kipchoge made his marathon debut in Berlin in 2013.',
    'contradicted debut, marathon -> 2013-04-21, Hamburg',
  ],
  [
    '2018-09-16',
    'Kipchoge debuted over the marathon in Hamburg in 2013.\nEliud Kipchoge won.',
    'supported debut, marathon',
  ],
  ['2018-09-16', 'Eliud Kipchoge debuted at the distance in 2015 after a long track career.\nThe marathon is hard.'],
  [
    '2003-04-13',
    'Paula Radcliffe made her marathon debut in London in 2002, running 2:18:56.',
    'supported debut, marathon',
  ],
  [
    '2003-04-13',
    'Paula Radcliffe made her marathon debut in Chicago in 2002.',
    'contradicted debut, marathon -> 2002-04-14, London',
  ],
  [
    '2003-04-13',
    'Paula Radcliffe ran 2:18:56 on her debut at the distance last year.\nThe London Marathon is on Sunday.',
    'supported debut, marathon',
  ],
  ['2016-08-20', 'Armand Duplantis made his Olympic debut in Tokyo in 2021.', 'supported debut, Olympic Games'],
  [
    '2021-08-05',
    'Duplantis, on his Olympic debut, cleared 6.02m to win gold.\nArmand Duplantis is Swedish.',
    'supported debut, Olympic Games',
  ],
  [
    '2024-08-05',
    'Duplantis made his Olympic debut in Paris in 2024.\nArmand Duplantis is Swedish.',
    'contradicted debut, Olympic Games -> 2021-08-03, Tokyo',
  ],
  ['2017-05-06', 'Kenenisa Bekele made his season debut in Doha.'],
  [
    '2023-10-15',
    'Kelvin Kiptum started his international career in 2019 when he finished fifth at the Lisbon Half Marathon.',
    'supported debut, race abroad',
  ],
  ['2023-05-28', 'Ryan Crouser won two Olympic titles and took his first World Championship last year.'],
  ['2018-10-08', 'Mo Farah won the Chicago Marathon in just his third race at the distance.', 'supported 3rd marathon'],
  // The first that was won.
  ['2018-04-16', 'Desiree Linden, winning her first marathon, ran 2:39:54 in Boston.'],
  // Games are counted, and not their days.
  ['2021-08-08', 'Allyson Felix, competing in her fifth Olympics, won gold.', 'supported 5th Olympic Games'],
  ['2021-08-08', 'Allyson Felix, competing in her fourth Olympics, won gold.', 'contradicted 4th Olympic Games -> 5th'],
  // A bow, a first taste; the city behind it is that of the debut, whatever was won since.
  [
    '2022-10-03',
    'Yalemzerf Yehualaw, who made her marathon bow in Hamburg this spring, won the London race.',
    'supported debut, marathon',
  ],
  ['2022-10-03', 'Yalemzerf Yehualaw, who made her marathon bow in Rotterdam this spring, won the London race.'],
  [
    '2025-10-13',
    'Jacob Kiplimo, who made his marathon debut in London, won in Chicago in 2:02:23.',
    'supported debut, marathon',
  ],
  [
    '2023-12-04',
    'Joshua Cheptegei got his first taste of the marathon in Valencia, where he was 37th in 2:08:59.',
    'supported debut, marathon',
  ],
  [
    '2023-12-04',
    'Joshua Cheptegei got his first taste of the marathon in Seville, where he was 37th in 2:08:59.',
    'contradicted debut, marathon -> 2023-12-03, Valencia',
  ],
  // The mark is that of the debut, and of no other city or month.
  [
    '2002-10-14',
    'Paula Radcliffe had run her first marathon in Berlin in April, winning it in 2:18:56.',
    'contradicted debut, marathon -> 2002-04-14, London',
  ],
  [
    '2024-04-22',
    'A 2:16:07 on her debut over the distance, in Valencia in December, brought Tigist Ketema to London.',
    'contradicted debut, marathon -> 2024-01-07, Dubai',
  ],
  [
    '2024-04-22',
    'A 2:16:07 on her debut over the distance, in Dubai in January, brought Tigist Ketema to London.',
    'supported debut, marathon',
  ],
  // The year behind the city is not that of the debut.
  [
    '2024-04-22',
    'In the same city Kenenisa Bekele was fourth in 2:04:19; he made his debut in Paris in 2016 with 2:05:04.',
    'unknown debut, marathon',
  ],
  // The city says which race it was, where nothing else was run there.
  [
    '2025-10-10',
    'Kelvin Kiptum won the marathon in London, after making his debut in Valencia in 2022.',
    'supported debut, marathon',
  ],
  [
    '2025-10-10',
    'Kelvin Kiptum won the marathon in London, after making his debut in Valencia in 2023.',
    'contradicted debut, marathon -> 2022-12-04, Valencia',
  ],
  // In 2021 he ran a half marathon in Valencia.
  [
    '2025-10-10',
    'Kelvin Kiptum won the marathon in London, after making his debut in Valencia in 2021.',
    'unknown debut, marathon',
  ],
  // Of marathons that are counted the first is one.
  [
    '2023-10-10',
    'Kelvin Kiptum won. Chicago was only the third marathon of his career, after his debut in Valencia in 2021.',
    'contradicted debut, marathon -> 2022-12-04, Valencia',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['debut'])).toEqual(verdicts);
});

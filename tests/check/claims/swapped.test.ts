/** Marks that are given to somebody who was in the race, and are those of another in it. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

describe('two in a race mixed up', () => {
  const CASES: readonly Case[] = [
    [
      '2024-08-12',
      'Letsile Tebogo won the 200 metres in 19.46 ahead of Noah Lyles (19.62) and Kenneth Bednarek (19.70).',
      'supported 19.46',
      'contradicted 19.70',
      'contradicted 19.62',
    ],
    [
      '2023-08-28',
      'Mary Moraa won the 800 metres in Budapest in 1:56.03, from Athing Mu in 1:56.34 and Keely Hodgkinson in 1:56.61.',
      'supported 1:56.03',
      'contradicted 1:56.61',
      'contradicted 1:56.34',
    ],
    [
      '2026-04-27',
      'In London Yomif Kejelcha ran 1:59:30, the first marathon under two hours, and Sabastian Sawe 1:59:41 on his debut.',
      'contradicted 1:59:41',
      'contradicted 1:59:30',
    ],
    [
      '2019-09-30',
      'Kenenisa Bekele won in Berlin in 2:01:41.\nSisay Lemma, who led until the 38th kilometre, came second in 2:02:48.',
      'supported 2:01:41',
      'contradicted 2:03:36',
    ],
    // Of whom the results of the race tell.
    [
      '2019-04-29',
      'Eliud Kipchoge won the London Marathon in 2:02:37, and only Mule Wasihun (2:02:55) stayed with him.',
      'supported 2:02:37',
      'contradicted 2:03:16',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

  const RIGHT: readonly (readonly [published: string, text: string])[] = [
    ['2024-08-12', 'Letsile Tebogo beat Kenneth Bednarek and Noah Lyles in 19.46.'],
    ['2024-08-12', 'Noah Lyles finished third, in a race won in 19.46.\nLetsile Tebogo took the gold.'],
    ['2024-08-12', 'Kenneth Bednarek was second behind Letsile Tebogo in 19.62, and Noah Lyles third.'],
    ['2024-08-12', 'Lyles was beaten in 19.46 by Letsile Tebogo.'],
    ['2023-08-28', 'Keely Hodgkinson was run down by Mary Moraa in 1:56.03.'],
    ['2023-08-28', 'Keely Hodgkinson chased Mary Moraa home in 1:56.34.'],
    ['2009-08-17', 'Usain Bolt, Tyson Gay and Asafa Powell ran 9.58, 9.71 and 9.84.'],
    ['2021-08-03', "Rai Benjamin ran 46.17 to Karsten Warholm's 45.94."],
    [
      '2022-07-18',
      'In Eugene Shelly-Ann Fraser-Pryce won in 10.67, Shericka Jackson ran 10.73 and Elaine Thompson-Herah 10.81.',
    ],
    [
      '2024-04-22',
      'Peres Jepchirchir won in London in 2:16:16.\nJoyciline Jepkosgei was third, a second behind Tigst Assefa in 2:16:24.',
    ],
  ];
  test.each(RIGHT)('right: %s %s', async (published, text) => {
    expect((await verdicts(['mark'], published, text)).filter((each) => each.startsWith('contradicted'))).toEqual([]);
  });
});

describe('whose else it is', () => {
  const CASES: readonly Case[] = [
    [
      '2022-03-22',
      "Joshua Cheptegei's records are 26:11.00 and 12:36.36, in Valencia and Monaco.",
      'supported 26:11.00',
      'contradicted 12:35.36',
    ],
    [
      '2019-04-29',
      'Eliud Kipchoge won the London Marathon and Mo Farah was left to run his own race, which brought him fifth in 2:06:39.',
      'contradicted 2:05:39',
    ],
    // There he has another mark: no other day's is meant.
    [
      '2024-08-26',
      'Armand Duplantis set a world record of 6.26 in Chorzow on Sunday.\nThe Swede had cleared 6.15 in Paris 20 days earlier.',
      'supported 6.26',
      'contradicted 6.25',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

describe('a mark of a race that whoever has it was not in', () => {
  const CASES: readonly Case[] = [
    [
      '2023-10-09',
      'Kelvin Kiptum won the Chicago Marathon on Sunday in 2:00:35.\nAmos Kipruto, from Kenya, finished in second place in 2:04:02.',
      'supported 2:00:35',
      'contradicted 2:04:02 by Benson Kipruto',
    ],
    [
      '2023-06-03',
      'Faith Kipyegon broke the 1500m world record in Florence on Friday, running 3:49.11.\nLaura Muir finished second in 3:57.09 as Linden Hall came third in a time of 3:57.29.',
      'supported 3:49.11',
      'supported 3:57.09',
      'contradicted 3:57.29 by Jessica Hull',
    ],
    [
      '2025-09-21',
      'Sabastian Sawe won the Berlin Marathon in 2:02:16.\nSuguru Osako finished second in a time of 2:06:15.',
      'supported 2:02:16',
      'contradicted 2:06:15 by Akira Akasaki',
    ],
    // Of a list of bests.
    [
      '2023-12-04',
      'Sisay Lemma won the Valencia Marathon in 2:01:48.\nHe has moved to fourth behind Kelvin Kiptum (2:00:35), Eliud Kipchoge (2:01:09) and Haile Gebrselassie (2:01:41).',
      'supported 2:01:48',
      'supported 2:00:35',
      'supported 2:01:09',
      'contradicted 2:01:41 by Kenenisa Bekele',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

  const OPEN: readonly (readonly [published: string, text: string])[] = [
    // A surname alone may be that of whoever did it.
    ['2023-10-09', 'Kelvin Kiptum won the Chicago Marathon on Sunday.\nKipruto finished in second place in 2:04:02.'],
    ['2023-10-09', 'Kelvin Kiptum won the Chicago Marathon on Sunday.\nBenson Kipruto was second in 2:04:02.'],
    // Of another race.
    [
      '2023-10-09',
      'Kelvin Kiptum won in Chicago in 2:00:35.\nAmos Kipruto had been second in 2:04:02 a month earlier.',
    ],
  ];
  test.each(OPEN)('open: %s %s', async (published, text) => {
    expect((await verdicts(['mark'], published, text)).filter((each) => each.startsWith('contradicted'))).toEqual([]);
  });
});

/** Bests that stand, that were improved, that were told as they were done, and that somebody had long been better than. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // Of the place where the best was made.
  [
    '2019-10-05',
    'Mutaz Essa Barshim won the high jump.\nBefore the injury there had seemed to be no hurry: silver at the Olympics in Rio with 2.36, and 2.41 in Brussels in September 2014, his personal best.',
    'contradicted 2.43',
  ],
  [
    '2019-10-05',
    'Mutaz Essa Barshim has jumped 2.41 in Brussels in September 2014, his personal best.',
    'contradicted 2.43',
  ],
  [
    '2019-10-05',
    'Mutaz Essa Barshim has jumped 2.43 in Brussels in September 2014, his personal best.',
    'supported 2.43',
  ],
  ['2019-10-05', 'Mutaz Essa Barshim has jumped 2.41 in Eugene in June 2014, his personal best.', 'outdated 2.43'],
  // Of points, and behind where and when it was made.
  [
    '2022-07-20',
    'Nafissatou Thiam regained the world title in the heptathlon with 6,947 points.\nOnly in Götzis, in May 2017, has she gone beyond seven thousand: 7,013 is her personal best.',
    'supported 7013',
  ],
  [
    '2022-07-20',
    'Nafissatou Thiam regained the world title in the heptathlon with 6,947 points.\nOnly in Götzis, in May 2017, has she gone beyond seven thousand: 7,031 is her personal best.',
    'contradicted 7013',
  ],
  ['2022-07-20', 'Nafissatou Thiam won the heptathlon. Her personal best is 7,013.'],
  ['2021-08-06', 'Damian Warner scored 9,018 in the decathlon, a personal best.', 'supported 9018'],
  ['2023-08-20', 'Katarina Johnson-Thompson won; 6,981 is still her best.'],
  ['2023-08-20', 'Katarina Johnson-Thompson won the heptathlon; 6,918 is still her best.'],
  [
    '2019-10-05',
    'Mutaz Essa Barshim won the high jump.\nBefore the injury there had seemed to be no hurry: silver at the Olympics in Rio with 2.36, and 2.43 in Brussels in September 2014, his personal best.',
    'supported 2.43',
  ],
  [
    '2019-10-05',
    'Mutaz Essa Barshim won the high jump.\nBefore the injury there had been 2.41 in Brussels in September 2014, his personal best.',
  ],
  ['2024-05-05', 'Jakob Ingebrigtsen has run 3:27.95 in Oslo in June 2023, his personal best.', 'outdated 3:26.73'],
  ['2024-05-05', 'Jakob Ingebrigtsen has run 3:28.32 in Tokyo in August 2021, his personal best.', 'outdated 3:26.73'],
  // The one before.
  [
    '2011-11-07',
    'Firehiwot Dado, who won the Rome Marathon in March in her prior personal best of 2:24:13, won in New York in 2:23:15.',
  ],
  // Of bests under a roof.
  ['2012-03-10', 'Michelle Carter threw an indoor personal best of 19.58m in Istanbul.', 'supported 19.58'],
  // Of whoever beats the two, and not of the second of them.
  [
    '2023-08-28',
    "Mary Moraa beat Athing Mu of the United States and Britain's Keely Hodgkinson in a personal best of 1:56.03.",
    'supported 1:56.03',
  ],
  // Under a roof, whatever was done outdoors.
  ['2012-03-10', 'Michelle Carter threw an indoor personal best of 19.58m.', 'supported 19.58'],
  ['2023-09-21', 'Noah Lyles has a personal best of 9.83 in the 100m.', 'outdated 9.79'],
  // Told years later it is of then, and was bettered since.
  [
    '2024-02-20',
    'Kelvin Kiptum first ran abroad in 2019, when he was fifth in the Lisbon Half Marathon with a personal best of 59:54.',
    'outdated 58:42',
  ],
  // Of a race that is named with its year, and of before races that are told.
  [
    '2020-06-01',
    'Brigid Kosgei came second in the 2017 Chicago Marathon in a personal best time of 2:20:22.',
    'supported 2:20:22',
  ],
  [
    '2021-08-01',
    'Lamont Marcell Jacobs won the Olympic 100 metres on Sunday. Jacobs arrived in Tokyo with a personal best of 9.95.',
    'supported 9.95',
  ],
  // Told as it was done, it was the best of its day.
  ['2023-08-21', 'Noah Lyles won the 100m in Budapest in a lifetime best of 9.83.', 'supported 9.83'],
  ['2023-08-21', 'Noah Lyles ran a personal best 9.83 to win the 100m.', 'supported 9.83'],
  ['2024-08-03', 'Noah Lyles came to Paris with a personal best of 9.83 over 100m.', 'outdated 9.79'],
  // Whatever the lists lack, who has run faster for months has another best.
  ['2025-01-06', "Benson Kipruto's marathon best is 2:03:00.", 'contradicted 2:02:16'],
  ['2024-03-20', "Benson Kipruto's marathon best is 2:03:00.", 'unknown'],
  ['2025-01-06', "Benson Kipruto's best of the season in the marathon is 2:03:00."],
  // The best of the day's attempts.
  ['2014-09-06', 'Bohdan Bondarenko, beaten in the high jump in Brussels, had a best of 2.40.'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['personal-best'], published, text)).toEqual(expected);
});

const SINCE: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The best since something, or of some years, is no best of all.
  [
    '2018-07-21',
    'In the 800 metres in Monaco Nijel Amos ran 1:42.14, his best time since the Olympic final of 2012.',
    'supported 1:42.14',
  ],
  ['2018-07-21', 'In Monaco Nijel Amos ran 1:42.41, his best since Zürich.', 'contradicted 1:42.14'],
  [
    '2024-04-22',
    'Kenenisa Bekele, 41, ran 2:04:15 in London, his best time in almost five years.',
    'supported 2:04:15',
  ],
  [
    '2024-04-22',
    'Kenenisa Bekele, 41, ran 2:04:51 in London, his best time in almost five years.',
    'contradicted 2:04:15',
  ],
  ['2021-08-04', 'Anita Wlodarczyk won a third title with 78.48, her best throw for three years.', 'supported 78.48'],
  [
    '2021-08-04',
    'Anita Wlodarczyk won a third title with 78.84, her best throw for three years.',
    'contradicted 78.48',
  ],
  // What was the best until the race that is told.
  [
    '2023-09-25',
    "Tigst Assefa ran 2:11:53 in Berlin on Sunday. Assefa's previous best was 2:15:47.",
    'supported 2:11:53',
    'contradicted 2:15:37',
  ],
  [
    '2023-09-25',
    "Tigst Assefa ran 2:11:53 in Berlin on Sunday. Assefa's previous best was 2:15:37.",
    'supported 2:11:53',
    'supported 2:15:37',
  ],
  [
    '2023-09-25',
    'Tigst Assefa ran 2:11:53 in Berlin on Sunday. Assefa, who is 26, had a personal best of 2:15:47 before the race.',
    'supported 2:11:53',
    'contradicted 2:15:37',
  ],
  [
    '2023-09-25',
    'Tigst Assefa ran 2:11:53 in Berlin on Sunday. Assefa, who is 26, had a personal best of 2:15:37 before the race.',
    'supported 2:11:53',
    'supported 2:15:37',
  ],
  [
    '2015-03-15',
    "Yusuke Suzuki broke the world record for the 20-kilometre race walk on Sunday in 1:16:36. Suzuki's previous best was 1:18:33.",
    'supported 1:16:36',
    'contradicted 1:18:13',
  ],
  [
    '2025-09-22',
    'Oblique Seville won the world title in 9.77 in Tokyo. The Jamaican had a personal best of 9.81.',
    'supported 9.77',
    'supported 9.81',
    'supported 9.81',
  ],
  [
    '2025-09-22',
    'Oblique Seville won the world title in 9.77 in Tokyo. Seville, from Kingston, had a previous best of 9.71.',
    'supported 9.77',
    'contradicted 9.81',
  ],
  ['2024-09-25', 'Tigst Assefa has a best of 2:15:37.', 'outdated 2:11:04', 'supported 2:15:37'],
  // The most somebody ever did is his own best.
  ['2012-02-24', 'The highest that Okkert Brits ever vaulted was 6.03 metres.', 'supported 6.03'],
  ['2020-11-20', 'The fastest Allyson Felix ever ran for 200 metres was 21.96.', 'contradicted 21.69'],
  [
    '1991-08-31',
    'Before Friday only two men had come near Beamon: Robert Emmiyan, and Carl Lewis, whose best was 8.79m.',
    'supported 8.79',
    'supported 8.79',
  ],
  [
    '1991-08-31',
    'Before Friday only two men had come near Beamon: Robert Emmiyan, and Carl Lewis, whose best was 8.78m.',
    'contradicted 8.79',
  ],
  ['1991-08-31', "Mike Powell's personal best before Friday was 8.66m.", 'supported 8.66'],
  ['1991-08-31', "Mike Powell's personal best before Friday was 8.69m.", 'contradicted 8.66'],
  ['1991-08-31', 'Mike Powell had arrived with a best of 8.66m.', 'supported 8.66'],
  ['1991-08-31', 'Mike Powell had arrived with a best of 8.69m.', 'contradicted 8.66'],
];
test.each(SINCE)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['personal-best', 'mark', 'previous-record'], published, text)).toEqual(expected);
});

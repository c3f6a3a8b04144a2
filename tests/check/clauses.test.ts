/** Whose each mark of a sentence is: decided by clause, and not by who stands nearest. */
import { expect, test } from 'vitest';
import { findingsOf } from './claims/verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The object of a verb has no part in what follows it.
  [
    '2024-04-22',
    'Alexander Munyao got the better of Kenenisa Bekele to finish in 2:04:01.',
    '2:04:01 alexander-munyao',
  ],
  [
    '2024-08-09',
    'Letsile Tebogo pulled away from Kenny Bednarek and Noah Lyles and crossed the line in 19.46.',
    '19.46 letsile-tebogo',
  ],
  ['2023-04-24', 'Sifan Hassan, 30, outran Peres Jepchirchir to win in 2:18:33.', '2:18:33 sifan-hassan'],
  // A relative clause is closed by its comma.
  [
    '2024-08-09',
    'Noah Lyles, who was to follow in the steps of Carl Lewis, took third place in 19.70.',
    '19.70 noah-lyles',
  ],
  [
    '2016-10-01',
    'Eliud Kipchoge has beaten Kenenisa Bekele, who ran 2:03:03 in Berlin, and Wilson Kipsang ran 2:03:13.',
    '2:03:03 kenenisa-bekele',
    '2:03:13 wilson-kipsang',
  ],
  // A name with a place, and no verb.
  [
    '2017-04-24',
    'Aselefech Mergia was third in 2:23:08, ahead of Vivian Cheruiyot, fourth in 2:23:50.',
    '2:23:08 aselefech-mergia',
    '2:23:50 vivian-cheruiyot',
  ],
  [
    '2023-04-24',
    'Megertu Alemu was second in 2:18:37 and the Olympic champion Peres Jepchirchir third in 2:18:38.',
    '2:18:37 megertu-alemu',
    '2:18:38 peres-jepchirchir',
  ],
  [
    '2024-04-22',
    'Tigst Assefa was second in 2:16:23, with Joyciline Jepkosgei third in 2:16:24, a second behind.',
    '2:16:23 tigst-assefa',
    '2:16:24 joyciline-jepkosgei',
  ],
  // A race that somebody else won.
  [
    '2022-07-25',
    'Cindy Sember came fourth in the semi-final Tobi Amusan won but set a British record of 12.50.',
    '12.50 cindy-sember',
  ],
  // A clause with its own subject.
  [
    '2020-12-07',
    'Geoffrey Kamworor had the record in 2019, and then Kibiwott Kandie finished in 57:32 in Valencia.',
    '57:32 kibiwott-kandie',
  ],
  ['2019-10-14', 'The pacemakers led Brigid Kosgei to a finish in 2:14:04 in Chicago.', '2:14:04 brigid-kosgei'],
];

test.each(CASES)('%s %s', async (published, text, ...expected) => {
  const found = await findingsOf(text, published, ['mark']);
  expect(found.map(({ quote, subject, verdict }) => `${quote} ${subject?.id} ${verdict}`)).toEqual(
    expected.map((each) => `${each} supported`),
  );
});

const SET_ELSEWHERE: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // What the breaker does, and what somebody is called, is not where the mark was made.
  [
    '2021-11-22',
    'Jacob Kiplimo beat the 57:32 of Kibiwott Kandie, set in December 2020, winning the Lisbon Half Marathon in 57:31.',
    'supported 57:32',
    'supported 57:31',
  ],
  [
    '2017-04-24',
    'Mary Keitany had won in London in 2011 in 2:19:19 and in 2012 in 2:18:37.',
    'supported 2:19:19',
    'supported 2:18:37',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh cleared 2.10 metres, bettering the 1987 record of Stefka Kostadinova.',
    'supported 2.10 metres',
  ],
  // A wrong day is for the claim of the day to say.
  [
    '2016-08-15',
    'Wayde van Niekerk broke the 400m record of 43.18 seconds set by Michael Johnson in 1992.',
    'supported 43.18 seconds',
  ],
  ['2013-09-30', 'Wilson Kipsang won in Berlin, where he ran a then-world record of 2:03:23.', 'supported 2:03:23'],
  ['2023-04-24', 'Sifan Hassan outran the Olympic champion Peres Jepchirchir and won in 2:18:33.', 'supported 2:18:33'],
];

test.each(SET_ELSEWHERE)('%s %s', async (published, text, ...expected) => {
  const found = await findingsOf(text, published, ['mark']);
  expect(found.map(({ verdict, quote }) => `${verdict} ${quote}`)).toEqual(expected);
});

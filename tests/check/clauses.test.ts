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
  // An apposition, and what stands behind a brief place.
  [
    '2017-04-24',
    'Another Ethiopian, Aselefech Mergia, came third in 2:23:08 behind Tirunesh Dibaba.',
    '2:23:08 aselefech-mergia',
  ],
  [
    '2024-09-30',
    'CyBrian Kotut ran 2:03:22 for second place with Haymanot Alew coming home in 2:03:31.',
    '2:03:22 cybrian-kotut',
    '2:03:31 haymanot-alew',
  ],
  // A clause with its own subject.
  [
    '2020-12-07',
    'Geoffrey Kamworor had the record in 2019, and then Kibiwott Kandie finished in 57:32 in Valencia.',
    '57:32 kibiwott-kandie',
  ],
  ['2019-10-14', 'The pacemakers led Brigid Kosgei to a finish in 2:14:04 in Chicago.', '2:14:04 brigid-kosgei'],
  // In brackets, behind how far behind whoever it is came in.
  [
    '2025-02-17',
    'Grant Fisher ran the 3000m in 7:22.91 in New York, with Cole Hocker only 23 hundredths behind (7:23.14).',
    '7:22.91 grant-fisher',
    '7:23.14 cole-hocker',
  ],
  [
    '2009-08-17',
    'Usain Bolt won in 9.58, with Tyson Gay more than a tenth back (9.71) and Asafa Powell third (9.84).',
    '9.58 usain-bolt',
    '9.71 tyson-gay',
    '9.84 asafa-powell',
  ],
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
  // The other half of a sentence has its own place and day.
  ['2021-08-03', 'With Rai Benjamin posting 46.83 at the trials, a record was expected in Tokyo.', 'supported 46.83'],
  [
    '2025-09-10',
    'Rai Benjamin was second in the Tokyo Olympic final in 46.17 and claimed the Olympic crown in Paris.',
    'supported 46.17',
  ],
  [
    '2025-04-28',
    'Tigst Assefa made up for second place at the Paris Olympics last year by coming home in London in 2:15:50.',
    'supported 2:15:50',
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

const PLACES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // A place in another race than that of the news, or of the mark that stands near it.
  [
    '2021-08-07',
    'After a 5000m record of 12:48.45 in Florence in June, Jakob Ingebrigtsen was only third in the 1500m in Monaco a month before the Olympics.',
    'supported',
  ],
  // A title from another Games, a number that is no place, the times of two.
  ['2022-11-07', 'Tokyo 2020 silver medallist Abdi Nageeye finished third in New York in 2:10:31.', 'supported'],
  ['2022-11-07', 'Evans Chebet is the sixth to win Boston and New York in one year.'],
  ['2021-08-07', 'Abel Kipsang won his semi-final in 3:31.65, with Jakob Ingebrigtsen (3:32.13) second.', 'unknown'],
];

/** What stands between commas says who somebody is. */
const APPOSED: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  [
    '2025-09-16',
    'Emmanouil Karalis, bronze medallist at the Paris Olympics, took silver in Tokyo with 6.00m.',
    'supported bronze, Paris 2024',
    'supported silver, Tokyo 2025',
  ],
];

test.each(APPOSED)('%s %s', async (published, text, ...expected) => {
  const found = await findingsOf(text, published, ['medal']);
  expect(found.map(({ verdict, actual }) => `${verdict} ${actual}`)).toEqual(expected);
});

test.each(PLACES)('%s %s', async (published, text, ...expected) => {
  const found = await findingsOf(text, published, ['placing']);
  expect(found.map(({ verdict }) => verdict)).toEqual(expected);
});

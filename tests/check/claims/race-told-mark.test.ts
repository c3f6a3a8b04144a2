/** Marks of the race that the words tell by a time counted back, a place in a city, or what was told before. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

const marks = (cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

describe('counted back, and on', () => {
  marks([
    [
      '2026-04-27',
      'Sabastian Sawe won the London Marathon in 1:59:30. He also won last year, in 2:02:37.',
      'supported 1:59:30',
      'contradicted 2:02:27',
    ],
    [
      '2026-04-27',
      'Sabastian Sawe won the London Marathon in 1:59:30. He also won last year, in 2:02:27.',
      'supported 1:59:30',
      'supported 2:02:27',
    ],
    [
      '2017-08-07',
      'Usain Bolt was third in London in 9.95. He had won here five years ago in 9.73.',
      'supported 9.95',
      'contradicted 9.63',
    ],
    [
      '2025-09-22',
      'In July Emmanuel Wanyonyi was the winner in Monaco in 1:41.54 and eight days later in London in 1:42.10.',
      'contradicted 1:41.44',
      'contradicted 1:42.00',
    ],
    [
      '2025-09-22',
      'In July Emmanuel Wanyonyi was the winner in Monaco in 1:41.44 and eight days later in London in 1:42.00.',
      'supported 1:41.44',
      'supported 1:42.00',
    ],
    [
      '2022-07-25',
      'Tobi Amusan ran 12.12 in Eugene; Tamirat Tola had won the marathon a week before in 2:05:46.',
      'supported 12.12',
      'contradicted 2:05:36',
    ],
    [
      '2025-07-06',
      'Beatrice Chebet was the first under 29 minutes, with 28:54.41 a year before.',
      'contradicted 28:54.14',
    ],
    // Of a heat, or where two of his races are as near, nothing is known.
    ['2026-09-27', 'Sabastian Sawe, who ran 2:02:17 in some race last year, did not start.', 'contradicted 2:02:16'],
  ]);
});

describe('a place in a city', () => {
  marks([
    [
      '2019-10-05',
      'Dalilah Muhammad was Olympic champion in Rio in 53.23 and second in London two years ago in 53.50.',
      'contradicted 53.13',
      'supported 53.50',
    ],
    [
      '2025-05-17',
      'Neeraj Chopra was Olympic champion in Tokyo and second in Paris, with 88.45.',
      'contradicted 89.45',
    ],
    ['2025-05-17', 'Neeraj Chopra was Olympic champion in Tokyo and second in Paris, with 89.45.', 'supported 89.45'],
    [
      '2021-06-01',
      'Barbora Špotáková won in London in 2012 with 69.55 and was third in Rio four years later with 64.90.',
      'supported 69.55',
      'contradicted 64.80',
    ],
    ['2024-11-02', 'In London Tamirat Tola was third in 2:04:49.', 'contradicted 2:04:59'],
    [
      '2026-04-20',
      'In Boston John Korir won in 2:01:25, after 2:04:45 last year.',
      'contradicted 2:01:52',
      'supported 2:04:45',
    ],
    [
      '2026-04-27',
      'Sabastian Sawe won in London; his first marathon, in Valencia in December 2024, took him 2:02:50.',
      'contradicted 2:02:05',
    ],
    [
      '2026-04-27',
      'Sabastian Sawe won in London; his first marathon, in Valencia in December 2024, took him 2:02:05.',
      'supported 2:02:05',
    ],
  ]);
});

describe('of the news, and not of what was done once', () => {
  marks([
    [
      '2012-08-10',
      "David Rudisha won the Olympic 800 metres.\nThe clock stopped at 1:40.19, a tenth below the Kenyan's own record from Rieti in August 2010.",
      'contradicted 1:40.91',
    ],
    // Behind how far it is from another mark, that is of somebody else.
    ['2003-09-01', 'German Skurygin chased him to 3:36:42, which is 39 seconds behind 3:36:03.', 'supported 3:36:42'],
    [
      '2025-09-22',
      'Cole Hocker, the Olympic 1,500 metres champion with 3:27.65 in Paris, won the 5,000 metres in Tokyo.',
      'supported 3:27.65',
    ],
    // `49.44 to 49.51`, whoever of the two is named first.
    [
      '2016-08-20',
      'Allyson Felix had lost the 400 metres to the dive of Shaunae Miller, 49.44 to 49.61.',
      'supported 49.44',
      'contradicted 49.51',
    ],
    [
      '2021-12-06',
      'The race in October had gone to Rhonex Kipruto in 58:07; Abel Kipchumba was second in 58:09.',
      'contradicted 58:09',
      'contradicted 58:07',
    ],
  ]);
});

describe('teams', () => {
  marks([
    ['2019-09-30', 'In the mixed relay in Doha, which was new, the United States ran 3:08.34.', 'contradicted 3:09.34'],
    ['2019-09-30', 'In the mixed relay in Doha, which was new, the United States ran 3:09.34.', 'supported 3:09.34'],
    [
      '2012-08-12',
      'The American sprint relay team ran 36.84 seconds to win the last gold medal.',
      'contradicted 36.84 by Jamaica',
    ],
    ['2012-08-12', "Jamaica's sprint relay team ran 36.84 seconds to win the last gold medal.", 'supported 36.84'],
    [
      '2022-07-24',
      '4x100 m men: 1. Canada 37.48; 2. United States 37.65; 3. Great Britain 37.83',
      'supported 37.48',
      'contradicted 37.55',
      'supported 37.83',
    ],
  ]);
});

describe('what is hoped for, and what was once', () => {
  test.each([
    ['2024-11-02', 'Tamirat Tola defends his title in New York on Sunday.'],
    ['2024-11-02', 'On Sunday Tamirat Tola runs for a second victory in New York.'],
    ['2023-10-16', 'Almaz Ayana, world record holder over 10,000 metres for five years, won in Delhi.'],
    ['2023-10-16', 'Almaz Ayana, world record holder over 10,000 metres from 2016 to 2021, won in Delhi.'],
  ])('%s %s', async (published, text) => {
    const found = await verdicts(['race-winner', 'count', 'record-holder'], published, text);
    expect(found.filter((each) => /^(?:contradicted|outdated)/.test(each))).toEqual([]);
  });
});

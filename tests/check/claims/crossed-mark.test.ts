/** Two marks of a sentence that have changed places, or whose people have. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

describe('each is given what the other has', () => {
  const CASES: readonly Case[] = [
    // Records, and what fell short of them.
    ['2026-01-01', 'Johannes Vetter has thrown 98.48, Jan Zelezny 97.76.', 'contradicted 97.76', 'contradicted 98.48'],
    [
      '2026-01-01',
      "Genzebe Dibaba's 3:50.46 replaced Qu Yunxia's 3:50.07, which was 22 years old.",
      'contradicted 3:50.07',
      'contradicted 3:50.46',
    ],
    [
      '2022-07-25',
      'Tobi Amusan ran 12.20 in Eugene, inside the 12.12 that Kendra Harrison had run in London.',
      'contradicted 12.12',
      'contradicted 12.20',
    ],
    [
      '2020-08-15',
      "Joshua Cheptegei's 12:37.35 in Monaco erased Kenenisa Bekele's 12:35.36, set in Hengelo.",
      'contradicted 12:35.36',
      'contradicted 12:37.35',
    ],
    // A score is told with the mark of who won first.
    [
      '2000-09-26',
      'Paul Tergat beat Haile Gebrselassie, 27:18.20 to 27:18.29.',
      'contradicted 27:18.29',
      'contradicted 27:18.20',
    ],
    [
      '2018-07-21',
      'Elijah Manangoi edged out Timothy Cheruiyot over 1500 metres, 3:28.41 to 3:29.64.',
      'contradicted 3:29.64',
      'contradicted 3:28.41',
    ],
    [
      '2025-09-18',
      'Isaac Nader caught Jake Wightman on the line, 3:34.12 to 3:34.10.',
      'contradicted 3:34.10',
      'contradicted 3:34.12',
    ],
    // One figure of it is wrong, and it is his of another day.
    [
      '2025-09-18',
      'Isaac Nader caught Jake Wightman on the line, 3:34.01 to 3:34.12.',
      'contradicted 3:34.10',
      'supported 3:34.12',
    ],
    [
      '2025-09-18',
      'Isaac Nader caught Jake Wightman on the line, 3:34.10 to 3:34.22.',
      'supported 3:34.10',
      'contradicted 3:34.12',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });

  // However the two are told, none is wrong that is right.
  const RIGHT: readonly string[] = [
    'Jake Wightman, whom Isaac Nader caught on the line in Tokyo, ran 3:34.12, the winner 3:34.10.',
    'Behind Letsile Tebogo, 19.46, came Kenneth Bednarek in 19.62, with Noah Lyles third in 19.70.',
    "Kendra Harrison's 12.20 was erased by Tobi Amusan's 12.12.",
    'The 3:50.46 of Qu Yunxia was bettered by Genzebe Dibaba, 3:50.07.',
    'Paul Tergat lost to Haile Gebrselassie in Sydney by nine hundredths, 27:18.29 to 27:18.20.',
    'Paul Tergat was beaten by Haile Gebrselassie in Sydney, 27:18.20 to 27:18.29.',
    'Haile Gebrselassie and Paul Tergat ran 27:18.20 and 27:18.29 in Sydney.',
    'For Paul Tergat it was 27:18.29, for Haile Gebrselassie 27:18.20.',
    'The board showed 27:18.20 and, for Paul Tergat, 27:18.29; Haile Gebrselassie had won.',
    "With 27:18.29 Paul Tergat was closer to Haile Gebrselassie's 27:18.20 than anybody thought possible.",
    'What Brigid Kosgei had run, 2:14:04, Tigst Assefa improved by more than two minutes, to 2:11:53.',
    'Eliud Kipchoge saw Kelvin Kiptum take his record, 2:01:09, down to 2:00:35.',
    "Nobody but Jan Zelezny, who threw 98.48, has beaten Johannes Vetter's 97.76.",
    'Kelvin Kiptum and Eliud Kipchoge have run 2:00:35 and 2:01:09, respectively.',
  ];
  test.each(RIGHT)('right: %s', async (text) => {
    expect((await verdicts(['mark'], '2026-01-01', text)).filter((each) => each.startsWith('contradicted'))).toEqual(
      [],
    );
  });
});

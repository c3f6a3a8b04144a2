/** Marks that the words call a record, and records as the past knows them. */
import { describe, expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

describe('called a record', () => {
  const CASES: readonly Case[] = [
    ['2025-10-10', 'Yaroslava Mahuchikh holds the high jump record at 2.01.', 'contradicted 2.10'],
    ['2025-10-10', 'Yaroslava Mahuchikh holds the high jump record at 2.10.', 'supported 2.10'],
    ['2025-10-10', 'The high jump record of Javier Sotomayor, 2.54, has stood for ever.', 'contradicted 2.45'],
    [
      '2018-07-27',
      "Javier Sotomayor's indoor record, 2.34, is older still: Budapest, March 1989.",
      'contradicted 2.43',
    ],
    ['2018-07-27', "Javier Sotomayor's indoor record, 2.43, is older still: Budapest, March 1989.", 'supported 2.43'],
    ['2025-11-01', 'Usain Bolt holds both sprint records, 9.85 and 19.91.', 'contradicted 9.58', 'contradicted 19.19'],
    ['2025-11-01', 'Usain Bolt holds both sprint records, 9.58 and 19.19.', 'supported 9.58', 'supported 19.19'],
    ['2025-05-05', "Mike Powell's 8.59 has by now stood for longer than Beamon's did.", 'contradicted 8.95'],
    ['2022-06-01', 'Florence Griffith Joyner brought the 200 metres record down to 21.43.', 'contradicted 21.34'],
    // Of a nation, where he had been better before.
    [
      '2025-05-17',
      'Neeraj Chopra threw 90.23 metres in Doha.\nHis old record, 89.49, dated from Stockholm in June 2022.',
      'supported 90.23',
      'contradicted 89.94',
    ],
    [
      '2025-05-17',
      'Neeraj Chopra threw 90.23 metres in Doha.\nHis old record, 89.94, dated from Stockholm in June 2022.',
      'supported 90.23',
      'supported 89.94',
    ],
    // A record of the meeting is none that the lists have.
    ['2024-08-23', 'Neeraj Chopra threw 89.49 in Lausanne, short of the meeting record.', 'supported 89.49'],
    ['2011-09-17', 'Yohan Blake ran 19.26 in Brussels, a meeting record.', 'supported 19.26'],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

describe('long afterwards', () => {
  const CASES: readonly Case[] = [
    ['2024-06-01', 'Florence Griffith Joyner was 28 when she ran 10.94 in Indianapolis.', 'contradicted 10.49'],
    ['2024-06-01', 'Florence Griffith Joyner was 28 when she ran 10.49 in Indianapolis.', 'supported 10.49'],
    ['2024-06-01', 'Florence Griffith Joyner ran 10.61 in Indianapolis as well.', 'supported 10.61'],
    ['2024-06-01', 'Ferenc Paragi of Hungary threw the old javelin 96.27 metres in 1980.', 'contradicted 96.72'],
    ['2024-06-01', 'John Landy ran 3:59.0 in Turku in 1954.', 'contradicted 3:58.0'],
    ['2024-06-01', 'Henry Rono ran 27:24.2 for 10,000 metres in Vienna in 1978.', 'contradicted 27:22.4'],
    // In the heats, or two figures off, it may be another mark.
    ['2024-06-01', 'Sebastian Coe ran 1:44.37 in Florence.', 'unknown'],
    // In a year that is not over yet, or has just gone, he may have run whatever no list has.
    ['1999-08-01', 'Hicham El Guerrouj ran 3:53.13 in Oslo in 1999.', 'unknown'],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

describe('where it was run', () => {
  const CASES: readonly Case[] = [
    [
      '2024-08-05',
      'Favourite is Winfred Yavi, the world champion of Budapest, where she ran 8:54.92.',
      'contradicted 8:54.29',
    ],
    [
      '2024-08-05',
      'Favourite is Winfred Yavi, the world champion of Budapest, where she ran 8:54.29.',
      'supported 8:54.29',
    ],
    [
      '2026-07-19',
      'Twenty-seven years after Hicham El Guerrouj ran 3:43.13 in Rome, a man from Edinburgh ran faster.',
      'supported 3:43.13',
    ],
    [
      '1995-08-07',
      'Jonathan Edwards jumped 18.29 metres, 31 centimetres farther than the 17.89 with which he had taken the world record in Salamanca.',
      'supported 18.29',
      'contradicted 17.98',
    ],
    [
      '1995-08-07',
      'Jonathan Edwards jumped 18.29 metres, 31 centimetres farther than the 17.98 with which he had taken the world record in Salamanca.',
      'supported 18.29',
      'supported 17.98',
    ],
    ['1968-10-21', 'It began to rain, and then Lee Evans won the 400 metres in 43.68.', 'contradicted 43.86'],
    [
      '1996-08-02',
      'Michael Johnson won the 200 metres in 19.32. Marie-José Pérec completed the same double a quarter of an hour earlier with 22.21.',
      'supported 19.32',
      'contradicted 22.12',
    ],
  ];
  test.each(CASES)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(['mark'], published, text)).toEqual(expected);
  });
});

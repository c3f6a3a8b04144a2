/** What lives and histories tell: medals with their cities, marks of finals, ages between a day and a deed, records since championships. */
import { describe, expect, test } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdicts } from './record-verdicts.ts';
import { verdictsOf } from './verdicts.ts';

type Case = readonly [published: string, text: string, ...expected: string[]];

const claimed = (types: readonly ClaimType[], cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdictsOf(text, published, types)).toEqual(expected);
  });

const actual = (types: readonly ClaimType[], cases: readonly Case[]) =>
  test.each(cases)('%s %s', async (published, text, ...expected) => {
    expect(await verdicts(types, published, text)).toEqual(expected);
  });

describe('placing', () => {
  claimed(
    ['placing'],
    [
      // The city right beside the name of a championship tells which of them it was.
      [
        '2025-09-12',
        'Malaika Mihambo was second at the European Indoor Championships in Apeldoorn with 6.88.',
        'contradicted 2nd -> 3rd',
      ],
      [
        '2025-09-12',
        'This winter Malaika Mihambo was third at the European Indoor Championships in Apeldoorn.',
        'supported 3rd',
      ],
      ['2025-09-12', 'Malaika Mihambo was second at the European Championships in Rome.', 'contradicted 2nd -> 1st'],
      ['2025-09-12', 'Mo Farah was second in the 10,000 metres at the World Championships in Daegu.', 'supported 2nd'],
      [
        '2025-09-12',
        'Mo Farah was third in the 10,000 metres at the World Championships in Daegu.',
        'contradicted 3rd -> 2nd',
      ],
      // Moscow and Moskva are one; and nobody was taken out of the final in Rio.
      ['2022-01-05', 'In Moscow in 1980 Viktor Saneyev came third to Jaak Uudmäe.', 'contradicted 3rd -> 2nd'],
      ['2022-01-05', 'In Moscow in 1980 Viktor Saneyev came second to Jaak Uudmäe.', 'supported 2nd'],
      [
        '2024-11-03',
        'Wojciech Nowicki won in Tokyo. At the Rio Games he had finished fourth with 77.73 m.',
        'contradicted 4th -> 3rd',
      ],
    ],
  );
});

describe('medal', () => {
  claimed(
    ['medal'],
    [
      // What was left for somebody, or fell to her.
      [
        '2025-09-12',
        'Malaika Mihambo is back. At the Paris Olympics silver was left for her.',
        'supported silver, Olympic Games 2024',
      ],
      [
        '2025-09-12',
        'Malaika Mihambo is back. At the Paris Olympics bronze was left for her.',
        'contradicted bronze, Olympic Games 2024 -> silver 2024 (Jasmine Moore had bronze)',
      ],
      [
        '2025-09-12',
        'In Paris bronze fell to Jasmine Moore of the United States with 6.96.',
        'supported bronze, Olympic Games 2024',
      ],
    ],
  );
});

describe('count', () => {
  claimed(
    ['count'],
    [
      // Two golds, the year of only one of which is told.
      [
        '2024-06-09',
        'Born in Zagreb, Sandra Perkovic has two Olympic gold medals, from London in 2012 with 69.11 m and from Rio with 69.21 m.',
        'supported 2 wins',
      ],
      [
        '2024-06-09',
        'Born in Zagreb, Sandra Perkovic has three Olympic gold medals, from London in 2012 with 69.11 m and from Rio with 69.21 m.',
        'contradicted 3 wins -> 2 wins',
      ],
    ],
  );
});

describe('first under', () => {
  actual(
    ['first-under'],
    [
      // Second behind somebody, and not the second through anything.
      ['2007-04-22', "At the 1960 Olympics Parry O'Brien was second to Bill Nieder, who reached 19.68."],
      ['2024-06-09', 'Eivind Henriksen was second to Wojciech Nowicki, who threw 82.52 m.'],
    ],
  );
});

describe('personal best', () => {
  actual(
    ['personal-best'],
    [
      // The best of a life, in whichever word for it.
      [
        '2012-09-20',
        "Carolina Kluft's third world title, at Osaka in August 2007, came with the highest score of her life, 7032, a European record.",
        'supported 7032',
      ],
      [
        '2012-09-20',
        "Carolina Kluft's third world title, at Osaka in August 2007, came with the highest score of her life, 7023, a European record.",
        'contradicted 7032',
      ],
      ['2012-09-20', 'In Tokyo in 1991 Mike Powell produced the longest jump of his life, 8.95.', 'supported 8.95'],
      ['2012-09-20', 'Mike Powell won with the longest jump of his life, 8.59, in Tokyo.', 'contradicted 8.95'],
    ],
  );
});

describe('age', () => {
  claimed(
    ['age'],
    [
      // Between when it was and who did it.
      [
        '2022-01-05',
        'In Moscow in 1980, by then 34, Viktor Saneyev came second to Jaak Uudmäe.',
        'supported 34 years old',
      ],
      [
        '2022-01-05',
        'In Moscow in 1980, by then 36, Viktor Saneyev came second to Jaak Uudmäe.',
        'contradicted 36 years old -> 34',
      ],
      [
        '2007-04-22',
        "At the Helsinki Olympics of 1952, 20 years old, Parry O'Brien won the gold medal.",
        'supported 20 years old',
      ],
      [
        '2007-04-22',
        "At the Helsinki Olympics of 1952, 22 years old, Parry O'Brien won the gold medal.",
        'contradicted 22 years old -> 20',
      ],
      ['2022-01-05', 'In Rome in 1960, 20 years old, Wilma Rudolph won three gold medals.', 'supported 20 years old'],
      ['2022-01-05', 'In Beijing in 2008, still only 23, Usain Bolt ran 9.69.', 'contradicted 23 years old -> 21'],
    ],
  );
});

describe('told race', () => {
  actual(
    ['mark', 'personal-best'],
    [
      // The next of a list of medals, each with its city and mark.
      [
        '2024-11-03',
        'Wojciech Nowicki won silver at the next two, in Eugene with 81.03 m and in Budapest with 82.01 m.',
        'supported 81.03',
        'contradicted 81.02',
      ],
      [
        '2024-11-03',
        'Wojciech Nowicki won silver in Eugene with 81.03 m and in Budapest with 81.02 m.',
        'supported 81.03',
        'supported 81.02',
      ],
      [
        '2024-06-09',
        'Sandra Perkovic has two Olympic gold medals, from London in 2012 with 69.11 m and from Rio with 69.12 m.',
        'supported 69.11',
        'contradicted 69.21',
      ],
      [
        '2024-06-09',
        'Sandra Perkovic has two Olympic gold medals, in London in 2012 with 69.11 m and in Rio with 69.21 m.',
        'supported 69.11',
        'supported 69.21',
      ],
      // The mark that somebody won with, by what it won.
      ['2024-11-03', "Wojciech Nowicki's winning throw in Munich in 2022 measured 82.10 m.", 'contradicted 82.00'],
      ['2024-11-03', "Wojciech Nowicki's winning throw in Munich in 2022 measured 82.00 m.", 'supported 82.00'],
      ['2025-09-12', "Malaika Mihambo's silver-medal jump at the Paris Olympics was 6.89 m.", 'contradicted 6.98'],
      ['2025-09-12', "Noah Lyles's winning time in Paris was 9.74.", 'contradicted 9.79'],
    ],
  );
});

describe('competition mark', () => {
  actual(
    ['mark'],
    [
      // What a rival did, and the one mark that another falls short of.
      [
        '2024-06-09',
        'Sandra Perkovic was world champion in London in 2017, ahead of Dani Stevens of Australia, who threw 69.46 m.',
        'contradicted 69.64',
      ],
      [
        '2024-06-09',
        'Sandra Perkovic was world champion in London in 2017, ahead of Dani Stevens of Australia, who threw 69.64 m.',
        'supported 69.64',
      ],
      [
        '2007-04-22',
        "Parry O'Brien won in Melbourne in 1956.\nIn Rome four years later he was second to Bill Nieder, who put 19.86.",
        'contradicted 19.68',
      ],
      [
        '2024-04-22',
        'Mo Farah won the 10,000 metres in London in 2012.\nIn Rio four years later he was first again, ahead of Paul Tanui, who ran 27:05.46.',
        'contradicted 27:05.64',
      ],
      [
        '2025-09-12',
        'Malaika Mihambo is back.\nAt the Paris Olympics silver was left for her: her 6.98 was twelve centimetres short of the 7.01 of Tara Davis-Woodhall.',
        'supported 6.98',
        'contradicted 7.10',
      ],
    ],
  );
});

describe('mark', () => {
  actual(
    ['mark'],
    [
      // No mark, but how much at a time.
      [
        '2019-08-28',
        'The Russian Yelena Isinbayeva was 27 and had been improving the record, a centimetre at a time, for six summers.',
      ],
      ['2019-08-28', 'Sergey Bubka raised the pole vault record one centimetre at a time.'],
    ],
  );
});

describe('record duration', () => {
  actual(
    ['record-duration'],
    [
      // Since championships, by their days.
      [
        '2012-09-20',
        "Jackie Joyner-Kersee's heptathlon world record has stood since the Seoul Olympics of 1988.",
        'supported 1988-09-24',
      ],
      [
        '2012-09-20',
        "Jackie Joyner-Kersee's heptathlon world record has stood since the Los Angeles Olympics of 1984.",
        'contradicted 1988-09-24',
      ],
      [
        '2025-09-12',
        "Mike Powell's long jump record has stood since the 1991 World Championships in Tokyo.",
        'supported 1991-08-30',
      ],
      [
        '2025-09-12',
        "Mike Powell's long jump record has stood since the World Championships of 1991.",
        'supported 1991-08-30',
      ],
      ['2025-09-12', "Mike Powell's long jump record has stood since the Seoul Olympics.", 'contradicted 1991-08-30'],
      [
        '2025-09-12',
        "Jonathan Edwards's triple jump record has stood since the World Championships in Stuttgart.",
        'contradicted 1995-08-07',
      ],
      ['2025-09-12', "Jonathan Edwards's triple jump record had stood since the World Championships in Gothenburg."],
    ],
  );
});

describe('called record', () => {
  actual(
    ['mark'],
    [
      // The record that stands, of two that are as near; what one fell to; and the day from which it dates.
      [
        '2019-04-20',
        'The present record, the 7.25 of Galina Chistyakova, was set in Leningrad on 11 June 1988.',
        'contradicted 7.52',
      ],
      [
        '2019-04-20',
        'The present record, the 7.52 of Galina Chistyakova, was set in Leningrad on 11 June 1988.',
        'supported 7.52',
      ],
      ['2025-09-12', 'The current record is the 8.59 of Mike Powell.', 'contradicted 8.95'],
      ['2022-01-05', 'It lasted three years, until João Carlos de Oliveira jumped 17.98.', 'contradicted 17.89'],
      ['2022-01-05', 'It lasted three years, until João Carlos de Oliveira jumped 17.89.', 'supported 17.89'],
      [
        '2025-09-12',
        'The record of Bob Beamon stood almost 23 years, until Mike Powell jumped 8.59 in Tokyo.',
        'contradicted 8.95',
      ],
      [
        '2019-08-28',
        "The pole vault record had been a Chinese affair; Sun Caiyun's 4.15 dates from May 1992.",
        'contradicted 4.05',
      ],
      [
        '2019-08-28',
        "The pole vault record had been a Chinese affair; Sun Caiyun's 4.05 dates from May 1992.",
        'supported 4.05',
      ],
    ],
  );
});

describe('mark places', () => {
  actual(
    ['mark'],
    [
      // The only day of a sentence that opens with it.
      [
        '2007-04-22',
        "On Sept. 3, 1956, Parry O'Brien went past 19 meters for the first time, with 19.60.",
        'contradicted 19.06',
      ],
      [
        '2007-04-22',
        "On Sept. 3, 1956, Parry O'Brien went past 19 meters for the first time, with 19.06.",
        'supported 19.06',
      ],
      [
        '2025-09-12',
        'On 30 August 1991 Mike Powell went beyond 29 feet for the first time, with 8.59.',
        'contradicted 8.95',
      ],
      // Champions and winners who are told in a row, the last with her mark.
      [
        '2025-09-12',
        'The winners in London in 2019 were Eliud Kipchoge and Brigid Kosgei, who ran 2:18:02.',
        'contradicted 2:18:20',
      ],
      [
        '2025-09-12',
        'The winners in London in 2019 were Eliud Kipchoge and Brigid Kosgei, who ran 2:18:20.',
        'supported 2:18:20',
      ],
      [
        '2025-09-12',
        'The champions in Berlin in 2023 were Eliud Kipchoge and Tigst Assefa, who ran 2:11:35.',
        'contradicted 2:11:53',
      ],
    ],
  );
});

/** What stands near a number and is not what it is of: another year, another final, another record, another holder. */
import { describe, expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

type Case = readonly [published: string, text: string, ...verdicts: string[]];

const graded = (name: string, types: readonly ClaimType[], cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)('%s %s', async (published, text, ...verdicts) => {
      expect(await verdictsOf(text, published, types)).toEqual(verdicts);
    });
  });

graded(
  'a count, and the year in which it was reached',
  ['count'],
  [
    [
      '2024-12-01',
      'In 2024 Ryan Crouser became the first man to win three straight Olympic shot put titles.',
      'supported 3 wins',
    ],
    [
      '2025-12-01',
      'At the Paris Games Faith Kipyegon became the first woman to win three Olympic 1500m titles.',
      'supported 3 wins',
    ],
    [
      '2025-12-01',
      'At the Paris Games Faith Kipyegon became the first woman to win four Olympic 1500m titles.',
      'contradicted 4 wins -> 3 wins',
    ],
    [
      '2017-12-01',
      'In Rio in 2016 Usain Bolt became the first man to win three Olympic 200m titles.',
      'supported 3 wins',
    ],
    [
      '2025-12-01',
      'In 2021 Eliud Kipchoge became only the third man to win three Olympic marathon golds.',
      'contradicted 3 wins -> 2 wins',
    ],
    ['2023-06-01', 'Mo Farah won the last of his four Olympic titles in Rio in 2016.', 'supported 4 wins'],
    ['2023-06-01', 'Mo Farah won the last of his five Olympic titles in Rio in 2016.', 'contradicted 5 wins -> 4 wins'],
    // A city that the next clause is of.
    [
      '2017-10-09',
      'Tirunesh Dibaba, who has three Olympic golds, was second in London in April in 2:17:56.',
      'supported 3 wins',
    ],
  ],
);

graded(
  'a medal, and the discipline beside it',
  ['medal'],
  [
    [
      '2024-02-01',
      'In Los Angeles in 1984 Sebastian Coe ran 3:32.53, an Olympic record, to retain the 1500m title, and he took silver in the 800m.',
      'supported gold, Olympic Games',
      'supported silver, Olympic Games',
    ],
  ],
);

graded(
  'a win, and the year before it',
  ['race-winner'],
  [
    [
      '2021-09-23',
      'Mary Keitany was fourth in the Olympic marathon in 2012, and in 2009 she won the world half marathon title.',
    ],
    [
      '2021-09-23',
      'Tirunesh Dibaba was third in the Olympic 5000m in 2012, and in 2005 she won the world cross country title.',
    ],
  ],
);

graded(
  'a superlative, and no place',
  ['placing'],
  [
    [
      '2025-03-01',
      'Kenenisa Bekele is the second-fastest Ethiopian over the marathon with 2:01:41 from Berlin in 2019.',
    ],
    ['2019-10-05', 'Bekele, second-placed in London, won the Berlin Marathon in 2:01:41.', 'unknown 2nd'],
  ],
);

graded(
  'a course record and the world record in one sentence',
  ['record-gap', 'gap-between'],
  [
    [
      '2024-02-12',
      "Kelvin Kiptum made his debut in Valencia. In London four months later he won in 2:01:25, breaking Eliud Kipchoge's course record by 72 seconds, and missed the world record by 16.",
      'supported 1 minute 12 seconds',
      'supported 16 seconds',
    ],
    [
      '2024-02-12',
      "Kelvin Kiptum made his debut in Valencia. In London four months later he won in 2:01:25, breaking Eliud Kipchoge's course record by 62 seconds, and missed the world record by 18.",
      'contradicted 1 minute 2 seconds -> 1 minute 12 seconds',
      'contradicted 18 seconds -> 16 seconds',
    ],
  ],
);

graded(
  'a record of two, one after the other',
  ['record-duration', 'event-date'],
  [
    [
      '2024-01-15',
      'Agnes Ngetich ran 28:46 for 10km, a world record. Only Joyciline Jepkosgei and Yalemzerf Yehualaw had held the record since 2017.',
    ],
  ],
);

graded(
  'a mark that is in no list, and another record of its owner',
  ['record-duration'],
  [
    ['2024-07-15', "Jarmila Kratochvilova's 49.59 had stood for almost 41 years.", 'supported 41 years'],
    [
      '2024-07-15',
      "Jarmila Kratochvilova's 47.99 had stood for almost three years when Marita Koch ran 47.60.",
      'supported 3 years',
    ],
  ],
);

graded(
  'the first through several barriers',
  ['first-under'],
  [
    [
      '2016-08-16',
      'Wayde van Niekerk is the first man to have run under 10 seconds for 100m, 20 for 200m and 44 for 400m.',
    ],
  ],
);

graded(
  'a best, and what was run at Boston',
  ['personal-best'],
  [
    [
      '2024-08-11',
      'Hellen Obiri was third in 2:23:10, a personal best.',
      'outdated personal best 2:23:10 until 2025-11-02',
    ],
    [
      '2024-08-11',
      'Hellen Obiri, whose personal best for the marathon is 2:27:23, was third.',
      'contradicted personal best 2:27:23 -> 2:21:38',
    ],
  ],
);

graded(
  'a win by so much, and who stands behind it',
  ['race-winner'],
  [
    [
      '2021-10-28',
      'Ruth Chepngetich clocked 1:04:02 when winning the Istanbul Half Marathon on 4 April. The Kenyan won by 38 seconds, while Yehualaw and Obiri both finished inside 65 minutes.',
      'supported won the Istanbul Half Marathon 2021',
      'supported won the Istanbul Half Marathon 2021',
    ],
    // A day without its year, half a year ahead: of what is over, the last one.
    [
      '2021-10-28',
      'Hellen Obiri won the Istanbul Half Marathon on 4 April.',
      'contradicted won the Istanbul Half Marathon 2021 -> Ruth Chepngetich; Hellen Obiri won the Great North Run 2021',
    ],
  ],
);

graded(
  'a record, and the Games that whoever set it is called by',
  ['record-holder'],
  [
    [
      '2020-04-24',
      'Winner of a bronze medal at the London Olympics, Wilson Kipsang set his then-world record with 2hr 3min 23sec.',
      'supported set the marathon world record',
    ],
  ],
);

graded(
  'a debut, and the race that is told next',
  ['debut'],
  [
    [
      '2017-10-09',
      'Galen Rupp made his marathon debut in 2016 at the U.S. Olympic trials, placed second in Boston and earned a bronze medal in Rio de Janeiro.',
      'supported debut, marathon',
    ],
  ],
);

graded(
  'a place of this race, and one of another part of the sentence',
  ['placing'],
  [
    [
      '2024-08-09',
      'Grant Holloway won the 110m hurdles. Parchment was eighth this time; he had been third in London in 2012.',
      'unknown 8th',
      'supported 3rd',
    ],
  ],
);

graded(
  'a mark beside another that lasted',
  ['record-duration'],
  [
    [
      '2024-08-09',
      'Indoors Grant Holloway owns the world record over 60m hurdles with 7.27, three hundredths better than the 7.30 of Colin Jackson that lasted 27 years.',
      'unknown 27 years',
    ],
  ],
);

graded(
  'a mark of a course that was too short',
  ['mark'],
  [
    [
      '2021-10-25',
      'Yalemzerf Yehualaw had run 1:03:43 in Larne in August, but the course there was 54 metres short.',
      'unknown 1:03:43',
    ],
  ],
);

graded(
  'a bound, rivals and a list of all time',
  ['mark', 'nationality', 'placing'],
  [
    ['2024-03-02', 'Grant Holloway has now run 23 sub-7.40 races in the 60m hurdles.'],
    [
      '2024-08-09',
      'Letsile Tebogo won the 200m at the Olympics. He surged ahead of the Americans to claim victory in 19.46 seconds.',
      'supported 19.46',
    ],
    [
      '2016-08-29',
      'Anita Wlodarczyk threw 82.98m in Warsaw. The 82.29m she threw to win gold at the Olympic Games in Rio has been consigned to second place in history.',
      'supported 82.98 m',
      'supported 82.29 m',
    ],
  ],
);

graded(
  'a title of whoever beats somebody, and no race',
  ['race-winner', 'medal'],
  [
    [
      '2022-07-18',
      "Fred Kerley stormed to victory in the men's 100 metres at the World Athletics Championships on Saturday. The Tokyo Olympics silver medallist trailed Marvin Bracy but managed to out-dip him by 0.02 seconds in 9.86sec in Eugene. He said so. He won. He was glad.",
      'supported won the World Championships 2022',
      'supported silver, Olympic Games 2020',
      'supported won the World Championships 2022',
    ],
  ],
);

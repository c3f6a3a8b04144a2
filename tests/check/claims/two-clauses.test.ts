/** Whose a mark, a medal, a nation or an age is, where another clause or another person stands beside it. */
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

const PORTLAND = 'In Portland Boris Berian won the 800 metres in 1:45.83, and Francine Niyonsaba';

graded(
  'the mark of whoever beats somebody in a second clause',
  ['mark'],
  [
    ...['held off', 'outkicked', 'edged', 'got the better of', 'was too quick for', 'shook off', 'reeled in'].map(
      (beat): Case => [
        '2016-03-21',
        `${PORTLAND} of Burundi ${beat} Ajee' Wilson in 2:00.01.`,
        'supported 1:45.83',
        'supported 2:00.01',
      ],
    ),
    [
      '2016-03-21',
      `${PORTLAND} of Burundi held off Ajee' Wilson in 2:00.10.`,
      'supported 1:45.83',
      'contradicted 2:00.10 -> 2:00.01',
    ],
    ['2016-03-21', `${PORTLAND} won with Ajee' Wilson third in 2:00.27.`, 'supported 1:45.83', 'supported 2:00.27'],
    [
      '2024-08-12',
      'In Paris Noah Lyles won the 100 metres in 9.79, and Letsile Tebogo saw off Kenneth Bednarek in 19.46.',
      'supported 9.79',
      'supported 19.46',
    ],
    [
      '2018-08-12',
      'In Berlin Adam Kszczot won the European 800m title, holding off the Swede Andreas Kramer in 1:44.95.',
      'contradicted 1:44.95 -> 1:44.59',
    ],
  ],
);

graded(
  'a best behind which the next one is named',
  ['personal-best'],
  [
    [
      '2022-07-18',
      'Shelly-Ann Fraser-Pryce won in 10.67 in Eugene, with Shericka Jackson running a personal best 10.73 for silver and Elaine Thompson-Herah taking bronze with 10.81.',
      'supported personal best 10.73',
    ],
    [
      '2022-07-18',
      'Shelly-Ann Fraser-Pryce won in 10.67 in Eugene, with Shericka Jackson running a personal best 10.75 for silver and Elaine Thompson-Herah taking bronze with 10.81.',
      'contradicted personal best 10.75 -> 10.73',
    ],
  ],
);

graded(
  'medals that are left to others',
  ['medal'],
  [
    [
      '2016-03-21',
      'In Portland Michelle Carter won the shot with 20.21, which left Anita Márton of Hungary with the silver and Valerie Adams, four-time world outdoor champion, with bronze.',
      'supported silver',
      'supported bronze',
    ],
    [
      '2016-03-21',
      'In Portland Michelle Carter won the shot with 20.21, leaving Anita Márton of Hungary with bronze and Valerie Adams, four-time world outdoor champion, with silver.',
      'contradicted bronze -> silver',
      'contradicted silver -> bronze',
    ],
  ],
);

graded(
  'nations for whom something is won',
  ['nationality'],
  [
    [
      '2018-04-15',
      'There was gold for Uganda through Joshua Cheptegei in the 10,000 metres, where he ran 27:19.62.',
      'supported Uganda',
    ],
    [
      '2018-04-15',
      'There was gold for Kenya through Joshua Cheptegei in the 10,000 metres, where he ran 27:19.62.',
      'contradicted Kenya -> Uganda',
    ],
    [
      '2024-08-12',
      'There was silver for Ethiopia courtesy of Tigst Assefa and bronze for Kenya courtesy of Hellen Obiri.',
      'supported Ethiopia',
      'supported Kenya',
    ],
    // Whoever was ahead of them is of another.
    ['2024-08-12', 'There was only silver for Kenya behind Jakob Ingebrigtsen, who won in 13:13.66.'],
    [
      '2018-04-15',
      'Neeraj Chopra won the javelin at the Commonwealth Games, and became the first from Sri Lanka to win the event.',
      'contradicted Sri Lanka -> India',
    ],
    [
      '1967-12-04',
      'In Fukuoka a tall New Zealander, Derek Clayton, came home in 2:09:36.4.',
      'contradicted New Zealand -> Australia',
    ],
  ],
);

graded(
  'ages of a time to come, in an aside, and of whoever is named behind them',
  ['age'],
  [
    [
      '2018-04-15',
      'The Games go to Birmingham in 2022, when Neeraj Chopra, all being well, will be 24.',
      'supported 24 years old',
    ],
    [
      '2018-04-15',
      'The Games go to Birmingham in 2022, when Neeraj Chopra will be 27.',
      'contradicted 27 years old -> 24 or 25',
    ],
    ['2018-04-15', 'The Games go to Birmingham in 2022; Neeraj Chopra will be 24 then.', 'unknown 24 years old'],
    [
      '2018-04-15',
      'Kathryn Mitchell, at 37 the oldest woman in the field, won the javelin with 68.92.',
      'contradicted 37 years old -> 35',
    ],
    [
      '2016-03-21',
      'In Portland Vashti Cunningham won the high jump. A 20-year-old named Yulimar Rojas took the triple jump at 14.41.',
      'supported 20 years old',
    ],
    ['2018-09-20', 'Daley Thompson, who was 24 in Los Angeles, won there again.', 'contradicted 24 years old -> 26'],
  ],
);

graded(
  'records of an age group, which are not held',
  ['record-holder'],
  [
    ['2023-12-04', 'Kenenisa Bekele came fourth in Valencia with 2:04:19, a world best for veterans.'],
    ['2023-12-04', 'Kenenisa Bekele came fourth in Valencia with 2:04:19, a world record for over-40s.'],
  ],
);

graded(
  'scores without a word for points',
  ['mark'],
  [
    [
      '2018-09-20',
      'Jürgen Hingsen had 8,825 and 8,832, and Daley Thompson 8,847 in Los Angeles.',
      'supported 8825 points',
      'supported 8832 points',
      'supported 8847 points',
    ],
    ['2018-09-20', 'Jürgen Hingsen had 8,852 and 8,832.', 'contradicted 8852 points -> 8832', 'supported 8832 points'],
  ],
);

graded(
  'a day before the next name',
  ['event-date'],
  [
    [
      '2018-09-20',
      'Tomáš Dvořák scored 8,994 points at home in Prague and, in May 2001, Roman Šebrle 9,026 in Götzis.',
    ],
  ],
);

graded(
  'an ordinal that is an edition',
  ['count'],
  [['2024-11-07', 'Sheila Chepkirui won the 53rd New York Marathon title.']],
);

graded(
  'the second, who was the first',
  ['first-under'],
  [
    [
      '2018-03-04',
      'Roger Bannister was the first man to run a mile in under four minutes.',
      'supported first under 4:00',
    ],
    [
      '2018-03-04',
      'Roger Bannister was the second man to run a mile in under four minutes.',
      'contradicted 2nd under 4:00 -> 1st',
    ],
  ],
);

graded(
  'a day before the death, which is not that of the news',
  ['death'],
  [
    [
      '2018-03-04',
      'Roger Bannister has died at the age of 88. His family said he died peacefully in Oxford on 1st March 2018.',
      'supported dead by 2018-03-04',
      'contradicted 2018-03-01, in Oxford -> 2018-03-03',
    ],
  ],
);

graded(
  'attempts, which are no rounds of a race',
  ['mark'],
  [
    [
      '2021-07-31',
      "Daniel Stahl won the men's discus at the Tokyo 2020 Games on Saturday with a second-round throw of 68.90m.",
      'supported 68.90 m',
    ],
    [
      '2021-08-08',
      'Neeraj Chopra won Olympic javelin gold in Tokyo on Saturday with a second-round throw of 87.85m.',
      'contradicted 87.85 m -> 87.58',
    ],
    [
      '2021-08-08',
      'Neeraj Chopra won Olympic javelin gold in Tokyo on Saturday with 87.58m in the second round, after 87.03m in the first.',
      'supported 87.58 m',
    ],
  ],
);

graded(
  'the colour of a world medal, of whoever has another and none indoors',
  ['medal'],
  [
    [
      '2024-02-01',
      'World 1500m silver medallist Josh Kerr, 26, ran over two miles.',
      'contradicted silver, World Championships -> gold 2023',
    ],
    ['2024-02-01', 'World 1500m champion Josh Kerr, 26, ran over two miles.', 'supported gold, World Championships'],
  ],
);

graded(
  'a surname that is the given name of somebody better known',
  ['age', 'mark'],
  [
    [
      '2022-06-13',
      'The 27-year-old Allen surged home in the 110m hurdles in a world-leading time of 12.84 seconds in New York.',
    ],
    [
      '2022-06-13',
      'Devon Allen won in New York. The 27-year-old Allen surged home in the 110m hurdles in 12.84 seconds.',
      'supported 27 years old',
      'supported 12.84',
    ],
  ],
);

graded(
  'a mark in brackets and a place before a title that was won elsewhere',
  ['mark', 'placing'],
  [
    [
      '2022-06-07',
      'Soufiane El Bakkali won in Rabat in 7:58.28. Fourth was the Kenyan Conseslus Kipruto (8:12.47), who clinched the gold at the 2019 Doha World Championships.',
      'supported 7:58.28',
      'unknown 4th',
      'unknown 8:12.47',
    ],
    // What was another race of the year is not that of the news.
    [
      '2022-09-02',
      'Ciara Mageean took victory in Brussels tonight in 3:56.63. Behind her was Laura Muir, who was third in this year’s world 1500m final.',
      'supported 3:56.63',
      'supported 3rd',
    ],
  ],
);

graded(
  'a best of the time before the attempt',
  ['personal-best'],
  [
    [
      '2020-10-08',
      'Before the world record attempt, Joshua Cheptegei had a personal best of 26:48.36 in the 10,000m.',
      'supported personal best 26:48.36',
    ],
  ],
);

graded(
  'medals told in a relative clause, and of a relay',
  ['medal'],
  [
    [
      '2022-07-23',
      'Michael Norman won the 400 metres in Eugene in 44.29 to hold off Kirani James, the 2011 world champion from Grenada, who ran 44.48 for silver.',
      'supported gold, World Championships 2011',
      'supported silver',
    ],
    [
      '2024-08-09',
      'Anna Cockrell took silver in Paris in 51.87 and Femke Bol, who had anchored the mixed relay to gold, was third in 52.15.',
      'supported silver, Olympic Games 2024',
    ],
  ],
);

graded(
  'relays, however a medal is told to be of one',
  ['medal'],
  [
    ['2024-08-09', 'Femke Bol had anchored the mixed relay to gold in Paris a week before.'],
    ['2024-08-09', 'Femke Bol was third in Paris in 52.15 and days before had won gold in the mixed relay.'],
  ],
);

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

// Each part of a sentence is of the city and the day it opens with.
const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2016-09-01',
    'In Berlin in 2009 Usain Bolt ran 9.58 and 19.19, in Osaka in 2007 he was second, and in Helsinki in 2005 last.',
    'supported 2009',
    'supported 9.58',
    'supported 19.19',
    'supported 2007',
    'supported 2nd',
  ],
  [
    '2021-09-01',
    'In Doha in 2019 Joshua Cheptegei had been world champion, in London in 2017 second to Farah.',
    'supported 2019',
    'supported gold, World Championships 2019',
    'supported 2017',
  ],
  [
    '2023-09-01',
    'In Tokyo in 2021 Femke Bol had been third in 52.03, in Eugene in 2022 second.',
    'supported 2021',
    'supported 3rd',
    'supported 52.03',
    'supported 2022',
  ],
  [
    '2012-12-01',
    'Jessica Ennis was world champion in Berlin in 2009 and second in Daegu in 2011 to Tatyana Chernova.',
    'supported gold, World Championships 2009',
    'unknown 2nd',
  ],
  [
    '2016-09-01',
    'In Berlin in 2009 Usain Bolt ran 9.58, in Osaka in 2005 he was second.',
    'supported 2009',
    'supported 9.58',
    'unknown 2nd',
  ],
  // What opens as the sentence does tells of another day.
  [
    '2025-05-20',
    'Barshim cleared 2.43 m. In Rio Mutaz Essa Barshim won silver with 2.36 m, in Paris bronze.',
    'supported 2.43 m',
    'supported silver, Olympic Games 2016',
    'supported 2.36 m',
    'supported bronze, Olympic Games 2024',
  ],
  [
    '2025-05-20',
    'In Rio Mutaz Essa Barshim won silver with 2.33 m, in Paris bronze.',
    'supported silver, Olympic Games 2016',
    'contradicted 2.33 m -> 2.36',
    'supported bronze, Olympic Games 2024',
  ],
  [
    '2025-05-20',
    'Sally Pearson is a hurdler. In London she won gold in 12.35, in Beijing silver.',
    'supported gold, Olympic Games 2012',
    'supported 12.35',
    'supported silver, Olympic Games or World Championships 2008, 2015',
  ],
  [
    '2025-05-20',
    'In London in 2012 Sally Pearson won gold in 12.35, in Beijing in 2008 silver.',
    'supported 2012',
    'supported gold, Olympic Games 2012',
    'supported 12.35',
    'supported 2008',
  ],
  [
    '2025-05-20',
    'In Beijing Usain Bolt won in 9.69, in London again.',
    'supported won the Olympic Games 2008',
    'supported 9.69',
  ],
  [
    '2025-05-20',
    'In Berlin Usain Bolt won the 100 metres in 9.58, in Daegu he was disqualified.',
    'supported won the World Championships 2009',
    'supported 9.58',
  ],
  // The mark of the one is not that of the other.
  [
    '2025-05-20',
    'In Rio Mutaz Essa Barshim won bronze with 2.36 m, in Paris bronze.',
    'contradicted bronze, Olympic Games 2016 -> silver',
    'supported 2.36 m',
    'supported bronze, Olympic Games 2024',
  ],
  [
    '2025-05-20',
    'In London in 2012 Sally Pearson won silver in 12.35, in Beijing in 2008 silver.',
    'supported 2012',
    'supported 12.35',
    'supported 2008',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['mark', 'event-date', 'medal', 'placing', 'race-winner'])).toEqual(
    verdicts,
  );
});

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
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['mark', 'event-date', 'medal', 'placing', 'race-winner'])).toEqual(
    verdicts,
  );
});

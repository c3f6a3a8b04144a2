import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // Whom a text looks back on.
  [
    '2021-08-05',
    'The Olympic 200m gold went to Canada.\nNo runner of theirs had won the title since Percy Williams in 1928.',
    'supported gold, Olympic Games 1928',
  ],
  [
    '2021-08-05',
    'The Olympic 200m gold went to Canada.\nNo runner of theirs had won the title since Percy Williams in 1932.',
    'contradicted gold, Olympic Games 1932 -> 1928 (1932: Eddie Tolan)',
  ],
  [
    '2015-08-30',
    'Nobody had kept the World Championships decathlon title since Trey Hardee, champion in 2009 and 2013.',
    'contradicted gold, World Championships 2009, 2013 -> 2009, 2011 (2013: Ashton Eaton)',
  ],
  // Whoever has them.
  [
    '2025-09-01',
    'Armand Duplantis has two Olympic golds, in 2020 and 2024.',
    'supported gold, Olympic Games 2020, 2024',
  ],
  [
    '2025-09-01',
    'Armand Duplantis has two Olympic golds, in 2016 and 2024.',
    'contradicted gold, Olympic Games 2016, 2024 -> 2020, 2024 (2016: Thiago Braz)',
  ],
  // The first of several, where and when.
  [
    '2022-07-19',
    'Shelly-Ann Fraser-Pryce won the 100m at the World Championships.\nShe took her first title in Berlin in 2011.',
    'contradicted title in Berlin in 2011 -> Berlin 2009',
  ],
  [
    '2023-12-04',
    'Greg Foster won three World Championships over 110m hurdles, the first in Rome in 1983.',
    'contradicted won the World Championships 1983 -> Roma 1987, Helsinki 1983',
  ],
  // A city that has races of its own, in a text on another race; and what nobody said.
  ['2023-12-04', 'The Valencia Marathon had a new champion in Sisay Lemma.\nLemma won his first world record in 2021.'],
  ['2003-09-29', 'Paul Tergat ran 2:04:55 in Berlin, the first world record by a Kenyan since 1985.'],
  // The other ways to look back.
  [
    '2014-04-22',
    'Meb Keflezighi won the Boston Marathon.\nThe last American man to win was Greg Meyer in 1983.',
    'supported won the Boston Marathon 1983',
  ],
  [
    '2014-04-22',
    'Meb Keflezighi won the Boston Marathon.\nThe last American man to win was Greg Meyer in 1985.',
    'contradicted won the Boston Marathon 1985 -> 1983 (1985: Geoff Smith)',
  ],
  [
    '2024-03-01',
    'Ingebrigtsen lost the world 1500m title to Jake Wightman in 2022.',
    'supported gold, World Championships 2022',
  ],
  [
    '2004-04-20',
    'The Boston Marathon was hot.\nCatherine Ndereba also won in 2000, 2001 and 2002.',
    'contradicted won the Boston Marathon 2000 and 2001 and 2002 -> 2000, 2001, 2004 (2002: Margaret Okayo)',
  ],
  [
    '2022-10-10',
    'The last American to win in Chicago was Khalid Khannouchi in 2001.',
    'contradicted won the Chicago Marathon 2001 -> 1997, 1999, 2000, 2002 (2001: Benedict Muli Kimondiu)',
  ],
  [
    '2012-08-05',
    'Greg Rutherford won the long jump.\nThe last British man to win it was Lynn Davies in Tokyo in 1966.',
    'contradicted Lynn Davies in Tokyo in 1966 -> Tokyo 1964',
  ],
  ['2024-08-13', 'No man has run the 100m faster since Usain Bolt in 2012.'],
  [
    '2022-07-20',
    'Allyson Felix won the 400m in Beijing in 2015 and the 200m in Osaka in 2007 and Berlin in 2009.',
    'supported won the World Championships 2015',
    'supported won the World Championships 2007',
    'supported won the World Championships 2009',
  ],
  // Races of several Games, each with its city and its year.
  [
    '2018-07-01',
    'Irena Szewinska won the 200m in Mexico City in 1968 and the 400m in Montreal in 1976.',
    'supported won the Olympic Games 1968',
    'supported won the Olympic Games 1976',
  ],
  [
    '2018-07-01',
    'Irena Szewinska won the 200m in Mexico City in 1968 and the 400m in Montreal in 1975.',
    'supported won the Olympic Games 1968',
    'contradicted 400m in Montreal in 1975 -> Montréal 1976',
  ],
  // A meeting in the city of the Games, of which the data may have nothing.
  ['2014-01-09', 'Usain Bolt, the Olympic champion, won the 100m in London in 2013.'],
];

// What else is told in them is not asked.
const ofYears = /(?:19|20)\d\d/;

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['race-winner', 'medal']);
  const shown = all.filter((verdict) => ofYears.test(verdict.replace(/ -> .*/, '')));
  expect(shown.filter((verdict) => verdicts.length === 0 || verdicts.includes(verdict))).toEqual(verdicts);
});

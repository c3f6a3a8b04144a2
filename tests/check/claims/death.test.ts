import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2024-02-12',
    'Kiptum, who died aged 24, and his coach Gervais Hakizimana, 36, died in a road accident late on Sunday night (11 February).',
    'supported 2024-02-11, road crash',
    'supported 2024-02-11, road crash',
  ],
  ['2024-02-12', 'Kelvin Kiptum died on 12 January 2024.', 'contradicted 2024-01-12 -> 2024-02-11'],
  ['2024-02-12', 'Kelvin Kiptum died of cancer.', 'contradicted dead, illness -> road crash, as the driver'],
  [
    '2024-02-13',
    'Kelvin Kiptum and Gervais Hakizimana trained. Until their untimely demise, the pair prepared to race.',
    'supported dead',
    'supported dead',
  ],
  [
    '2024-02-13',
    'The crash that killed Kelvin Kiptum and his coach Gervais Hakizimana happened on Sunday.',
    'supported 2024-02-11',
    'supported 2024-02-11',
  ],
  // What comes after the day is told of another.
  [
    '2023-06-10',
    'Jim Hines, who died last week at 76, ran 9.95 in 1968.',
    'supported between 2023-05-28 and 2023-06-06',
  ],
  ['2025-02-11', 'Kelvin Kiptum died a year ago today.', 'supported 2024'],
  ['2024-02-12', 'Kelvin Kiptum was killed on Saturday night.', 'contradicted 2024-02-10 -> 2024-02-11'],
  ['2024-06-05', 'Agnes Tirop was murdered in October 2020.', 'contradicted 2020-10, violence -> 2021-10-13'],
  ['2024-06-05', 'Grete Waitz (1 October 1953 – 19 April 2012) won.', 'contradicted 2012-04-19 -> 2011-04-19'],
  ['2024-03-13', "The late Kelvin Kiptum's record stands.", 'supported dead'],
  ['2025-08-05', "It is second to the late Kelvin Kiptum's 2:01:53 in 2022.", 'supported dead'],
  ['2024-10-13', 'Kelvin Kiptum (1999–2023) held the record.', 'contradicted 2023 -> 2024-02-11'],
  ['2024-10-13', "Kelvin Kiptum's death in February 2024 shocked the world.", 'supported 2024-02'],
  ['2024-10-13', 'On 10 February 2024, Kelvin Kiptum died.', 'contradicted 2024-02-10 -> 2024-02-11'],
  [
    '2024-06-05',
    'Jesse Owens was born on September 12, 1913 and died on March 31, 1979.',
    'contradicted 1979-03-31 -> 1980-03-31',
  ],
  [
    '2024-02-12',
    'On Sunday Feb. 11, 2024 around 11pm, Kelvin Kiptum and his coach, Gervais Hakizimana, passed away.',
    'supported 2024-02-11',
    'supported 2024-02-11',
  ],
  ['2024-02-12', 'Kelvin Kiptum and his coach died in a car crash.', 'supported dead, road crash'],
  // After something else that the same person did; of somebody whose whole name the text has elsewhere.
  [
    '2024-08-01',
    'Wilma Rudolph won three golds. She retired at 22 and died in October 1994.',
    'contradicted 1994-10 -> 1994-11-12',
  ],
  [
    '2023-03-20',
    'Dick Fosbury went over. A jump. A bar. A mat. A day. A city. Fosbury died on Sunday, 12 March 2022.',
    'contradicted 2022-03-12 -> 2023-03-12',
  ],
  ['2023-03-20', 'Dick Fosbury died on 13 March.', 'contradicted 2023-03-13 -> 2023-03-12'],
  // Where, beside when; what lies near it need not be known.
  ['2019-12-15', 'Peter Snell has died in Dallas aged 80.', 'supported dead by 2019-12-15, in Dallas'],
  [
    '2019-12-15',
    'Peter Snell has died in Auckland.',
    'supported dead by 2019-12-15',
    'contradicted Auckland -> Dallas, Texas',
  ],
  ['2016-12-24', 'Miruts Yifter has died at 72 in Canada.', 'supported dead by 2016-12-24, in Canada'],
  [
    '2018-06-30',
    'Irena Szewinska has died. She died in Krakow on Friday.',
    'supported dead by 2018-06-30',
    'supported 2018-06-29',
    'contradicted Krakow -> Warsaw, Poland',
  ],
  ['2011-05-17', 'Samuel Wanjiru died after a fall at his home in Nyahururu.', 'supported dead, in Nyahururu'],
  [
    '2018-03-04',
    'Roger Bannister died on Saturday, 64 years after he broke four minutes in Oxford.',
    'supported 2018-03-03',
  ],
  // A day without a year is of the year that is told of.
  [
    '2024-08-13',
    'Jim Hines died on 3 June 2023. Dick Fosbury had died on 12 March.',
    'supported 2023-06-03',
    'supported 2024-03-12',
  ],
  [
    '2024-08-13',
    'Tori Bowie died in 2023; Florence Griffith Joyner was 38 when she died in 1998.',
    'supported 2023',
    'supported 1998',
  ],
  // By the day of the news.
  ['2021-09-15', 'Yuriy Sedykh has died, the federation said on Tuesday.', 'supported dead by 2021-09-14'],
  [
    '2021-09-15',
    'Yuriy Sedykh has died, the federation said on Monday.',
    'contradicted dead by 2021-09-13 -> 2021-09-14',
  ],
  ['2015-06-17', 'Australia on Wednesday mourned Ron Clarke, who died at 78.', 'supported dead by 2015-06-17'],
  ['2021-10-20', "Agnes Tirop's body was found in Iten on Wednesday, October 13.", 'supported 2021-10-13, in Iten'],
  ['2021-10-20', "Agnes Tirop's body was found on October 14.", 'contradicted 2021-10-14 -> 2021-10-13'],
  ['2024-09-06', 'Rebecca Cheptegei, the Ugandan who ran in Paris, has died.', 'supported dead by 2024-09-06'],
  // He raced on: whoever writes so is wrong. That he has died since is not ours to deny.
  ['2025-10-13', 'Eliud Kipchoge died on 3 May 2020.', 'contradicted 2020-05-03 -> alive then'],
  ['2025-10-13', 'Eliud Kipchoge has died.', 'unknown dead by 2025-10-13'],
  // Others' deaths, and no deaths.
  ['2024-08-01', 'Wilma Rudolph won. Her father, who worked on the railway, died in 1961.'],
  ['2023-10-13', "Kelvin Kiptum's father died in 2016. Eliud Kipchoge saw his hopes of gold die."],
  [
    '2024-02-12',
    'Kelvin Kiptum\nCoach: Gervais Hakizimana\nDied: 12 February 2024',
    'contradicted 2024-02-12 -> 2024-02-11',
  ],
  ['2018-06-30', 'Irena Szewińska (24 May 1946 – 29 June 2019) has died.', 'contradicted 2019-06-29 -> 2018-06-29'],
  // In brackets behind a name, with the birth.
  [
    '2004-01-01',
    'Delorez Florence Griffith Joyner (born December 21, 1959 in Los Angeles, California; died September 21, 1998 in Mission Viejo) was an American athlete.',
    'supported 1998-09-21, in Mission Viejo',
  ],
  [
    '2025-01-01',
    'Kelvin Kiptum (born 2 December 1999, died 11 March 2024) ran 2:00:35.',
    'contradicted 2024-03-11 -> 2024-02-11',
  ],
  [
    '2011-04-20',
    'Grete Waitz won nine New York City Marathons. She had been battling cancer for the past six years and passed away in Oslo.',
    'supported dead, in Oslo',
  ],
  [
    '2011-04-20',
    'Grete Waitz won nine New York City Marathons. She had been battling cancer and passed away on 9 April 2011.',
    'contradicted 2011-04-09 -> 2011-04-19',
  ],
  // Deaths in other words, days inside the phrase, and lives behind a name; the verb of whoever died is not where.
  [
    '2018-07-02',
    'Poland mourns Irena Szewińska, who succumbed to cancer in Krakow on Friday.',
    'supported 2018-06-29, illness',
    'contradicted Krakow -> Warsaw, Poland',
  ],
  [
    '2011-05-20',
    'Grete Waitz succumbed to cancer on 29 April in Oslo.',
    'contradicted 2011-04-29, illness, in Oslo -> 2011-04-19',
  ],
  [
    '2025-01-10',
    'Among those athletics lost in November last year was Dallas Long, the shot-putter.',
    'supported 2024-11',
  ],
  [
    '2023-06-10',
    'The greats whom athletics has lost this month include Jim Hines, and among the men athletics lost in June was Jim Hines.',
    'supported 2023-06',
  ],
  [
    '2020-07-28',
    'The death on 24 July of Ben Jipcho takes from Kenya one of its first great steeplechasers.',
    'supported 2020-07-24',
  ],
  [
    '2020-07-28',
    'The death on 14 July of Ben Jipcho takes from Kenya one of its first great steeplechasers.',
    'contradicted 2020-07-14 -> 2020-07-24',
  ],
  ['2020-05-01', 'Jānis Lūsis, 1939-2020: obituary of a javelin thrower', 'supported 2020'],
  ['2020-05-01', 'Jānis Lūsis, 1939-2018: obituary of a javelin thrower', 'contradicted 2018 -> 2020-04-29'],
  [
    '2009-05-01',
    'Carl Kaufmann, who died in September 2008, lost Olympic gold in Rome by a hundredth.',
    'supported 2008-09',
  ],
  ['2017-05-01', 'Usain Bolt, 2008-2016: the years of a giant.'],
  // Years behind a name that are no life.
  [
    '2021-06-08',
    'She is the first since Ingrid Kristiansen (1986-1993) to hold both records, and Grete Waitz (1953–2011) never did.',
    'supported 2011',
  ],
  [
    '2021-06-08',
    'Nobody since Jarmila Kratochvílová (1983-1985) and Emil Zátopek (1922-2001) has done it.',
    'contradicted 2001 -> 2000-11-21',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['death'])).toEqual(verdicts);
});

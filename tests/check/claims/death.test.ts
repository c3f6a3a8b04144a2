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
  // Of the kin of somebody, and of years that are no life.
  ['2024-06-05', 'The father of Kelvin Kiptum died in 2009.'],
  ['2024-06-05', 'Among those athletics lost in 2023 was Dick Fosbury.', 'supported 2023'],
  ['2024-06-05', 'Dick Fosbury, 1947-2023, changed the high jump.', 'supported 2023'],
  ['2024-06-05', 'Tommie Smith, 1966-1968: the years of the records.'],
  ['2009-06-05', 'Paula Radcliffe lost her battle with injury in Beijing.'],
  // Lives that end, and what ends them; on the track nobody dies.
  ['2024-02-13', 'Kelvin Kiptum is dead. He was killed near Kaptagat on Sunday night.', 'supported dead by 2024-02-13'],
  [
    '2024-02-13',
    'The life of Kelvin Kiptum ended on 11 February on a road near Kaptagat.',
    'supported 2024-02-11, in Kaptagat',
  ],
  [
    '2024-02-13',
    'The life of Kelvin Kiptum ended on 10 February on a road near Kaptagat.',
    'contradicted 2024-02-10, in Kaptagat -> 2024-02-11',
  ],
  ['2024-02-13', 'A road accident on Sunday took the life of Kelvin Kiptum.', 'supported 2024-02-11'],
  [
    '2024-02-13',
    'A road accident on Saturday took the life of Kelvin Kiptum.',
    'contradicted 2024-02-10 -> 2024-02-11',
  ],
  ['2024-02-13', 'Kelvin Kiptum met his death on Sunday on the road to Eldoret.', 'supported 2024-02-11, road crash'],
  ['2024-02-13', 'Athletics is in mourning for Kelvin Kiptum, dead at 24.', 'supported dead'],
  ['2024-02-13', 'Athletics is in mourning for Kelvin Kiptum, dead at 26.', 'supported dead'],
  ['2024-02-13', 'Kelvin Kiptum did not survive the crash on Sunday.', 'supported 2024-02-11, road crash'],
  [
    '2024-02-13',
    'Kelvin Kiptum lost his life on Saturday when his car left the road.',
    'contradicted 2024-02-10 -> 2024-02-11',
  ],
  ['2023-03-15', 'Dick Fosbury is no longer with us: he passed on Sunday, aged 76.', 'supported 2023-03-12'],
  ['2023-03-15', 'Dick Fosbury left us on Sunday.', 'supported 2023-03-12'],
  ['2023-03-15', 'Dick Fosbury left us on Friday.', 'contradicted 2023-03-10 -> 2023-03-12'],
  [
    '2024-06-05',
    'It is a year since Dick Fosbury died, on 12 March 2023, in Salt Lake City.',
    'supported 2023-03-12, in Salt Lake City',
  ],
  ['2024-06-05', '12 March 2023 was the day on which Dick Fosbury died.', 'supported 2023-03-12'],
  ['2024-06-05', '14 March 2023 was the day on which Dick Fosbury died.', 'contradicted 2023-03-14 -> 2023-03-12'],
  ['2024-06-05', 'Dick Fosbury, who flopped to gold in 1968, died in 2022.', 'contradicted 2022 -> 2023-03-12'],
  ['2024-06-05', 'Since the death of Dick Fosbury in 2023 the flop has no father.', 'supported 2023'],
  ['2024-06-05', 'Since the death of Dick Fosbury in 2021 the flop has no father.', 'contradicted 2021 -> 2023-03-12'],
  ['2024-06-05', 'Dick Fosbury (1947-2022)', 'contradicted 2022 -> 2023-03-12'],
  ['2024-06-05', "In March 2023 came the news of Dick Fosbury's death.", 'supported dead'],
  ['2024-06-05', 'Dick Fosbury † 12 March 2023', 'supported 2023-03-12'],
  ['2024-06-05', 'Dick Fosbury (†2021) invented the flop.', 'contradicted 2021 -> 2023-03-12'],
  ['2024-06-05', 'The inventor of the flop, Dick Fosbury, lived from 1947 to 2023.', 'supported 2023'],
  ['2024-06-05', 'The inventor of the flop, Dick Fosbury, lived from 1947 to 2020.', 'contradicted 2020 -> 2023-03-12'],
  ['2024-06-05', 'Cancer killed Dick Fosbury in 2023.', 'supported 2023'],
  ['2024-06-05', 'Dick Fosbury fell victim to lymphoma in 2023.', 'supported 2023'],
  ['2024-06-05', 'Grete Waitz, claimed by cancer in 2011, won New York nine times.', 'supported 2011, illness'],
  [
    '2024-06-05',
    'Grete Waitz, claimed by cancer in 2009, won New York nine times.',
    'contradicted 2009, illness -> 2011-04-19',
  ],
  ['2024-06-05', 'Grete Waitz, taken by cancer at 57, won New York nine times.', 'supported dead, illness'],
  [
    '2024-06-05',
    'Emil Zatopek (19 September 1922 to 21 November 2000) won three golds in Helsinki.',
    'supported 2000-11-21',
  ],
  [
    '2024-06-05',
    'Emil Zatopek (19 September 1922 to 22 November 2001) won three golds in Helsinki.',
    'contradicted 2001-11-22 -> 2000-11-21',
  ],
  ['2024-06-05', 'The hopes of Kenya died on 11 February with Kelvin Kiptum.'],
  ['2024-06-05', "Wilson Kipsang, who ran with Kelvin Kiptum's coach, died? No: he lives in Iten.", 'unknown dead'],
  ['2024-06-05', 'Sebastian Coe did not survive the heats in 1986.'],
  ['2024-06-05', 'Steve Ovett did not survive the cut in the 800 metres.'],
  ['2024-06-05', 'Haile Gebrselassie left us in no doubt in 1999.'],
  ['2024-06-05', 'Kenenisa Bekele lived from 2003 to 2012 as the king of the track.'],
  ['2024-06-05', 'Usain Bolt killed the race in 2009 with 9.58.'],
  ['2024-06-05', "Usain Bolt killed Tyson Gay's hopes in Berlin on 16 August 2009."],
  ['2024-06-05', 'Usain Bolt killed off Tyson Gay in Berlin on 16 August 2009.'],
  ['2024-06-05', 'The race killed Paula Radcliffe in 2004.'],
  ['2024-06-05', 'The long career of Usain Bolt ended in London in 2017.'],
  ['2024-06-05', 'The racing life of Usain Bolt ended in London in 2017.'],
  ['2024-06-05', "Usain Bolt's life on the track ended on 12 August 2017 in London."],
  ['2024-06-05', "Usain Bolt's athletics life ended in 2017.", 'unknown 2017'],
  ['2024-06-05', "Haile Gebrselassie's record died in Berlin in 2011."],
  ['2024-06-05', 'The record of Haile Gebrselassie died in Berlin in 2011.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['death'])).toEqual(verdicts);
});

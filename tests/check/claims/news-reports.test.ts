/** Reports of records and big races as the press tells them: true ones are nowhere called wrong, and what is changed in them is. */
import { describe, expect, it } from 'vitest';
import { claimReaders } from '../../../src/check/claims/index.ts';
import { findingsOf } from './verdicts.ts';

const types = claimReaders.flatMap((reader) => reader.types);

/** What is called wrong: `record-gap: 43 seconds -> 34 seconds`. */
async function errorsIn(published: string, text: string): Promise<string[]> {
  const found = await findingsOf(text, published, types);
  return found
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ type, claimed, actual }) => `${type}: ${claimed} -> ${actual}`);
}

const true_: readonly (readonly [published: string, text: string])[] = [
  // The first time anyone has: whose mark the sentence gives, and not whose record it beat.
  [
    '2023-10-09',
    "The Kenyan Kelvin Kiptum's 2:00:35 finish beat the world record for a marathon, set by Eliud Kipchoge, by 34 seconds; it's the first time anyone has run a marathon in less than 2:01:00.",
  ],
  // The day of the first race is not that of the third.
  [
    '2023-10-09',
    'Kelvin Kiptum ran his first marathon just last December and Chicago was just his third competitive marathon.',
  ],
  [
    '2023-10-09',
    'Kelvin Kiptum won the Chicago Marathon in 2:00:35. The Kenyan bettered his own timing by 50 seconds and the world mark of Kipchoge from Berlin last year.',
  ],
  // What was no race is in no list.
  ['2023-10-09', 'Eliud Kipchoge also broke the 2-hour mark in 2019 in an exhibition that does not qualify.'],
  // A side remark has a day of its own.
  [
    '2023-04-23',
    'Kelvin Kiptum, who made his debut in Valencia last year, made his break at mile 19 in London, establishing a lead to deliver the second-fastest marathon of all time.',
  ],
  [
    '2023-04-23',
    'Kelvin Kiptum won in London. The Kenyan pulled away from his compatriot Geoffrey Kamworor after 30km, leaving him in second place with a new best of 2:04:23.',
  ],
  ['2022-09-25', "In Berlin Eliud Kipchoge passed last year's winner Guye Adola and his compatriot Andamlak Belihu."],
  [
    '2025-07-06',
    'Beatrice Chebet was tracked by the former world 5,000m record holder Gudaf Tsegay and Agnes Jebet Ngetich before she clocked a world record of 13:58.06.',
  ],
  [
    '2024-11-10',
    'Faith Kipyegon finished fifth at her first World Championships in Moscow in 2013 before improving to second place in Beijing, China two years later.',
  ],
  [
    '2024-11-10',
    'At the 2016 Rio Olympics, Faith Kipyegon floored the favourite Genzebe Dibaba to claim gold with a remarkable finishing kick.',
  ],
  [
    '2025-09-15',
    'Armand Duplantis broke the world record with 6.30m. His closest competitor this season, Emmanouil Karalis, trailed 22 centimetres behind with a personal best of 6.08m.',
  ],
  [
    '2020-09-17',
    'Armand Duplantis cleared 6.15 metres in Rome. He cleared the bar at the second attempt and was only three centimetres short of the world record he set indoors in Glasgow in February.',
  ],
  [
    '2025-04-27',
    'Eliud Kipchoge slowed at the drinks station. However one athlete, Sabastian Sawe, decided water could wait and in only his second marathon the 30-year-old Kenyan attacked.',
  ],
  ['2025-04-27', 'Mahamed Mahamed was ninth in London while Alex Yee was 14th in his debut marathon.'],
  [
    '2025-07-06',
    "Faith Kipyegon shattered her 1500m world record in Eugene. On a day where the women's 5,000m record also fell, the 31-year-old looked beaten at the bell. Yet Kipyegon was able to break her previous world record by 0.36 sec.",
  ],
  // Before the day of the news, and not on the day of her mark.
  [
    '2024-10-13',
    'Ruth Chepngetich won the Chicago Marathon in 2:09:56. Prior to Sunday, Chepngetich had already been the fourth-fastest woman in history with a personal best of 2:14:18.',
  ],
  // Times on the way of a longer race, and those of a course down a hill, are in no list.
  [
    '2025-02-16',
    'Jacob Kiplimo, who clocked 26:32 for 10km in Madrid on 31 December, also set a world best of 39:47 for 15km on his way.',
  ],
  [
    '2025-02-16',
    'Jacob Kiplimo was on world record pace by the time he reached 5km in 13:34, putting him nearly 20 seconds clear of the field.',
  ],
  // The record that fell a month ago, and not that of the day.
  [
    '2021-08-03',
    'Karsten Warholm won the Olympic title. He only broke the 29-year-old record last month but lowered his own world record to 45.94 seconds from 46.70.',
  ],
  [
    '2021-08-03',
    'Coming into the race after breaking the 29-year-old world record a month ago, Karsten Warholm finished in 45.94 seconds to slash more than seven tenths off his old record.',
  ],
  // What was to come when it was written is not told.
  [
    '2024-05-25',
    'With the race in Eugene also doubling as the Kenyan trials for the Olympics, Lilian Rengeruk was third in 29:26.89.',
  ],
  [
    '2024-04-21',
    'Emile Cairess was third in London on Sunday to close in on a place at the Paris Olympics later this year.',
  ],
  [
    '2024-05-26',
    'The record belonged to Letesenbet Gidey, who had a time of 29:01.03 at the trials in Hengelo on June 8, 2021 leading up to the 2020 Olympic Games in Tokyo in 2021.',
  ],
  // Of a round there are no lists.
  [
    '2022-08-16',
    'Usain Bolt won the 100 metres at the World Championships in Berlin in 9.58. In the semi-final, a day prior, he jogged to victory. Bolt ignored the delays, then slowed down to a timing of 9.89 seconds.',
  ],
  [
    '2022-08-16',
    'Usain Bolt won. The only consolation for Tyson Gay was that he beat the 9.77-second American record with a run of 9.71.',
  ],
  ['2024-08-04', "Noah Lyles finished behind Jamaica's Oblique Seville in the semifinals by a .02-second margin."],
  // Winners of other editions, of other races, and who only took part.
  [
    '2024-04-21',
    "Alexander Munyao won the London Marathon. The 2024 London Marathon was also marked by tributes to last year's men's winner, Kenyan Kelvin Kiptum.",
  ],
  ['2024-04-21', 'Alexander Munyao took part in Prague and Valencia marathons in 2023 and finished in the top two.'],
  [
    '2024-09-05',
    'Rebecca Cheptegei finished the Abu Dhabi Marathon in 2022 in 2:22:47. She won the 2022 Up and Downhill race at the World Mountain and Trail Running Championships in Thailand.',
  ],
  // Not won, of one Games, of a nation.
  [
    '2024-08-05',
    'In the 100 metres at the Paris Olympics Kishane Thompson was within touching distance of the gold when Noah Lyles closed in on him.',
  ],
  ['2012-08-12', "Stephen Kiprotich won the Olympic marathon, Uganda's first medal at London 2012."],
  [
    '2025-08-12',
    "Stephen Kiprotich won the marathon in London. His victory handed Uganda only their second ever Olympic gold medal, 40 years after John Akii-Bua's in the 400m hurdles.",
  ],
  // Other records than those that are counted.
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone won in 50.37 seconds. It marked the fifth time the American had lowered her own world record.',
  ],
  [
    '2021-10-24',
    'Letesenbet Gidey ran 1:02:52 in Valencia. It is the second world record she set in the Spanish city, following that over 5,000m last year.',
  ],
  [
    '2023-06-09',
    "Lamecha Girma of Ethiopia broke the world record in the men's 3,000 metres steeplechase at the Paris Diamond League, the third world mark set on Friday.",
  ],
  [
    '2024-08-09',
    'Yuliya Pechonkina had the world record in the 400m hurdles from 2003 to 2019 at 52.34, and Sydney McLaughlin-Levrone has bettered that mark by nearly two full seconds over the past five years.',
  ],
  // Medals of other years and races than the one before, and those that are hoped for.
  [
    '2021-10-24',
    "Letesenbet Gidey won 10,000m bronze at this year's Tokyo Olympics and silver over the distance at the 2019 worlds.",
  ],
  [
    '2024-04-15',
    'Mykolas Alekna captured a silver medal at the 2022 worlds in Oregon and bronze last summer in Hungary.',
  ],
  [
    '2011-09-25',
    'Haile Gebrselassie again dropped out. His dream of ending his career with a third Olympic gold medal at London next year may be fading.',
  ],
  [
    '2011-09-26',
    'Haile Gebrselassie had won four successive Berlin marathons from 2006 and set his world record in 2008.',
  ],
  // Marks of every attempt, as they were measured first, and of the day before.
  [
    '2024-04-15',
    'Mykolas Alekna threw 74.35m. He managed a fabulous series of throws of more than 70 metres each in Ramona.',
  ],
  ['2024-04-15', "Mykolas Alekna's throw of 74.35m was originally measured at 74.41m but later revised."],
  [
    '2024-04-15',
    'Mykolas Alekna broke the record with 74.35m. On April 6, Alekna improved his personal best from 71.00 metres to 71.39.',
  ],
  [
    '2024-04-15',
    "Mykolas Alekna's throw improved the world record of 74.08m set by Jurgen Schult in 1986. Alekna opened with 72.21m. That improved on his personal best of 71.39m.",
  ],
  [
    '2024-04-15',
    'The Alekna family has two-time Olympic champion Virgilijus Alekna – the father of Mykolas – now placed third on the world all-time list with his 73.88m from 2000.',
  ],
  ['2024-04-15', 'Mykolas Alekna is the son of 2000 and 2004 Olympic discus champion Virgilijus Alekna.'],
  [
    '2024-08-11',
    "Sifan Hassan outsprinted Tigist Assefa of Ethiopia and Kenya's Hellen Obiri to win in 2:22:55, a new Olympic record.",
  ],
  [
    '2025-04-28',
    "Tigst Assefa won her first London Marathon after finishing second to Peres Jepchirchir last year. Jepchirchir's winning mark of 2:16:16 a year ago is the mark Assefa improved, finishing strongly to win by almost three minutes ahead of Joyciline Jepkosgei (2:18:44).",
  ],
  [
    '2025-04-28',
    "A short while later, the men's race was won by Kenya's Sabastian Sawe in 2:02:27 – the second-fastest ever London Marathon.",
  ],
  [
    '2025-04-27',
    'Tigst Assefa won in London. Assefa, 28, finished second both in London and at the Paris Olympics last year but adds this title to two Berlin Marathon wins.',
  ],
  [
    '2016-08-15',
    "Kirani James set off fast, but Wayde van Niekerk dashed off around the final bend to win the Olympic 400m. The 24-year-old athlete's run smashed Michael Johnson's 1999 record.",
  ],
  [
    '2016-08-15',
    "Wayde van Niekerk had just turned seven when Johnson set that first record, and had a personal best of 43.48 – set at last year's Beijing World Championships. But he shattered that time in Rio with 43.03 seconds.",
  ],
  [
    '2016-08-20',
    "Over the years, Americans Quincy Watts (43.50), Jeremy Wariner (43.45) and LaShawn Merritt (43.65) seemed to be the heirs to the men's 400m world record.",
  ],
  [
    '2016-08-20',
    'Wayde van Niekerk is the only man to have gone sub-10 seconds in the 100m (9.98), sub-20 seconds in the 200m (19.94).',
  ],
  [
    '2024-02-12',
    'Kelvin Kiptum broke the world record set by Eliud Kipchoge and was the first runner to finish an official marathon in less than 2 hours and 1 minute with his 2:00:35 result in Chicago.',
  ],
  [
    '2018-09-16',
    'Eliud Kipchoge ran 2:01:39 in Berlin. His mark is the seventh straight world mark set on this flat, fast course. He won in Berlin for the third time (also in 2015 and 2017).',
  ],
  [
    '2018-09-16',
    'Eliud Kipchoge won in Berlin. Kipchoge came close to sporting immortality by nearly running the first sub two-hour marathon last year.',
  ],
  [
    '2025-09-18',
    "Sabastian Sawe set a marathon world lead on his debut at the 2024 Valencia Marathon with a time of 2:02:05. That was just 12 seconds slower than the late Kelvin Kiptum's record-breaking debut on the same course in 2022.",
  ],
  [
    '2026-03-13',
    "Sweden's Armand Duplantis added another centimeter to his own pole vault world record, clearing 6.31 meters to win at the Mondo Classic, a World Athletics Indoor Tour Silver meeting, in Uppsala on Thursday (Friday, March 13, 2026, in Manila).",
  ],
  [
    '2026-02-04',
    "It is Yomif Kejelcha's record for now. He ran 57:30 during the 2024 Valencia Half Marathon. The mark of 56:42, which improved the previous record by no less than 48 seconds, was achieved with aids.",
  ],
  [
    '2023-09-25',
    'She stormed to a tremendous 2:11:53 at the Brandenburg Gate and was also quicker than former world record holder Brigid Kosgei, the Kenyan who ran 2:14:04 in Chicago in 2019.',
  ],
  [
    '2012-08-12',
    'Kiprotich came to London with a PB of 2:07:20 which he ran at the Enschede marathon in the Netherlands in 2011. Stephen Kiprotich won in 2:08:01.',
  ],
  [
    '2024-04-15',
    'Mykolas Alekna threw 74.35m. He has now surpassed his father, who ranks third on the world all-time list with his 73.88m throw in 2000.',
  ],
  [
    '2020-12-06',
    'Kibiwott Kandie broke the world record by 29 seconds and became the first person to break 58 minutes at the Valencia Half Marathon.',
  ],
  ['2024-09-05', 'Cheptegei, 33, died from severe burns on Thursday. She first represented Uganda in 2010.'],
  [
    '2024-04-21',
    "Kenya's Alexander Mutiso won the men's race in 2:04:01 as 41-year-old Kenenisa Bekele set a masters world record of 2:04:15.",
  ],
  [
    '2012-08-12',
    'Kiprotich crossed the line in 2 hours, 8 minutes and 1 second. Abel Kirui settled for silver in 2:08:27, while Wilson Kipsang took bronze in 2:09:37. But Kiprotich, then just 23 years old, bided his time.',
  ],
  [
    '2021-08-01',
    'Yulimar Rojas, the two-time world champion, was improving from the silver medal she won at the 2016 Rio Olympics. She was born when Athens was bidding for the 2004 Olympics.',
  ],
  [
    '2023-07-21',
    'Kipyegon, who holds the world records in 1,500 metres and 5,000 metres, clocked four minutes and 07.64 seconds to obliterate the previous record of 4:12.33 set by Dutchwoman Sifan Hassan at the same venue in 2019.',
  ],
];

const wrong: readonly (readonly [published: string, text: string, finding: RegExp])[] = [
  [
    '2023-10-09',
    "Kelvin Kiptum's 2:00:35 finish beat the record set by Eliud Kipchoge by 43 seconds; it's the first time anyone has run a marathon in less than 2:01:00.",
    /record-gap: .* -> .*34/,
  ],
  [
    '2023-04-23',
    'Kelvin Kiptum pulled away from Geoffrey Kamworor in London, leaving him in third place with 2:04:23.',
    /placing: .* -> .*2nd/,
  ],
  [
    '2023-10-09',
    'Kelvin Kiptum won the Chicago Marathon in 2:00:35. The Kenyan bettered his own timing by 20 seconds.',
    /record-gap: .* -> .*50/,
  ],
  [
    '2025-07-06',
    'Faith Kipyegon shattered her 1500m world record in Eugene. Yet she was able to break her previous world record by 0.76 sec.',
    /record-gap: .* -> .*0\.36/,
  ],
  [
    '2025-04-27',
    'Eliud Kipchoge slowed. However one athlete, Sabastian Sawe, decided water could wait and in only his second marathon the 27-year-old Kenyan attacked.',
    /age: .* -> .*30/,
  ],
  [
    '2024-10-13',
    'Ruth Chepngetich won the Chicago Marathon in 2:09:56. Prior to Sunday, Chepngetich had already been the sixth-fastest woman in history with a personal best of 2:14:18.',
    /rank-list: .* -> 4th/,
  ],
  [
    '2021-08-03',
    'Karsten Warholm won the Olympic title. He only broke the 19-year-old record last month.',
    /record-duration: .* -> 28/,
  ],
  [
    '2012-08-09',
    "The 23-year-old David Rudisha broke his own 1:41.01 record to become the first man to break the event's 1:42 barrier.",
    /first-under: .* -> Sebastian Coe/,
  ],
  [
    '2024-05-26',
    'The record belonged to Letesenbet Gidey, who had a time of 29:10.03 in Hengelo on June 8, 2021 leading up to the Olympic Games in Tokyo.',
    /mark: .* -> 29:01\.03/,
  ],
  [
    '2022-08-16',
    'Usain Bolt won. The only consolation for Tyson Gay was that he beat the American record with a run of 9.74 in Berlin in 2009.',
    /mark: .* -> 9\.71/,
  ],
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone won in 50.37 seconds. It marked the third time the American had lowered her own world record.',
    /count: 3rd -> /,
  ],
  [
    '2011-09-26',
    'Haile Gebrselassie had won five successive Berlin marathons from 2006 and set his world record in 2008.',
    /count: 5 wins -> 4 wins/,
  ],
  [
    '2024-04-15',
    'Mykolas Alekna captured a silver medal at the 2022 worlds in Oregon and gold last summer in Hungary.',
    /medal: gold/,
  ],
  [
    '2018-08-12',
    'A third brother fell in a heat. The hosts had their moments: Arthur Abele, 32 and with one Achilles tendon stitched together, was crowned king of the athletes with 8,341 points, 110 more than the Russian Ilya Shkurenyov.',
    /mark: .* -> 8431/,
  ],
  [
    '2024-05-08',
    'Roger Bannister, who was 25 and trained in his lunch hour under Franz Stampfl, ran his 3:58.4 at Iffley Road on May 6, 1954.',
    /mark: .* -> 3:59\.4/,
  ],
  [
    '2021-08-01',
    'Yulimar Rojas, the two-time world champion, was improving from the silver medal she won at the 2015 Rio Olympics.',
    /event-date: 2015 -> 2016/,
  ],
  ['2022-08-01', 'Usain Bolt, who won at the 2007 Beijing Olympics, ran 9.69.', /event-date: 2007 -> 2008/],
  [
    '2026-04-26',
    'Sabastian Sawe became the second athlete to run a sub-two-hour marathon in a race when he won in London in 1:59:30.',
    /first-under: .* -> 1st/,
  ],
  [
    '2019-10-13',
    "Kenyan Brigid Kosgei broke Paula Radcliffe's 16-year-old women's marathon world record by more than a minute when she ran 2hr 14min 14sec at the Chicago Marathon on Sunday.",
    /mark: .* -> 2:14:04/,
  ],
  [
    '2024-08-11',
    "Sifan Hassan won in 2:22:55, beating the previous Olympic record set by Ethiopia's Tiki Gelana in 2012 by 22 seconds.",
    /record-gap: 22 seconds -> 12 seconds/,
  ],
  [
    '2024-08-11',
    'Tigst Assefa took silver, three seconds behind Sifan Hassan, and Hellen Obiri claimed bronze, 25 seconds off the winning pace.',
    /gap-between: 25 seconds -> 15 seconds/,
  ],
  [
    '2020-12-06',
    'Kibiwott Kandie broke the world record by 29 seconds and became the first person to break 57 minutes at the Valencia Half Marathon.',
    /first-under: .* -> first under 58/,
  ],
  [
    '2018-09-16',
    'In the German capital on Sunday, Kipchoge had just a handful of pacemakers. The Ethiopian passed through five kilometres in 14:24.',
    /nationality: Ethiopia -> Kenya/,
  ],
  [
    '2025-07-30',
    'This spring Sabastian Sawe also won the London Marathon and with a time of 2:02:27 he heads the world list. The Ethiopian might well attack his personal record in Berlin.',
    /nationality: Ethiopia -> Kenya/,
  ],
  [
    '2024-04-22',
    'Mutiso claimed his first major victory with a finish time of 2:04:01, just moments ahead of Bekele who finished in 2:04:15. The 27-year-old Ethiopian executed a strategic surge.',
    /nationality: Ethiopia -> Kenya/,
  ],
  [
    '2020-08-15',
    "Joshua Cheptegei won in Monaco. The 10,000m world champion took 2.99 seconds off Bekele's mark from 2004 in Hengelo when he clocked 12 minutes 35.36 seconds in the principality.",
    /record-gap: 2\.99 seconds -> 1\.99 seconds/,
  ],
];

describe('reports of the press', () => {
  it.each(true_)('%s %s', async (published, text) => {
    expect(await errorsIn(published, text)).toEqual([]);
  });

  it.each(wrong)('%s %s is wrong', async (published, text, error) => {
    expect((await errorsIn(published, text)).join('\n')).toMatch(error);
  });
});

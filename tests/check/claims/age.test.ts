import { expect, it } from 'vitest';
import { findingsOf, verdictsOf } from './verdicts.ts';

const said = (verdict: string, years: number, actual?: string | number) =>
  `${verdict} ${years} years old${actual === undefined ? '' : ` -> ${actual}`}`;

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // Of whoever is called by his record, and not of the record.
  ['2023-10-09', 'Kenya cheered the 23-year-old world record runner Kelvin Kiptum.', 'supported 23 years old'],
  [
    '2024-02-22',
    'The burial of the 24-year-old world record marathoner Kelvin Kiptum takes place on Friday in Naiberi.',
    'supported 24 years old',
  ],
  [
    '2024-02-22',
    'The burial of the 25-year-old world record marathoner Kelvin Kiptum takes place on Friday in Naiberi.',
    'contradicted 25 years old -> 24',
  ],
  ['2021-08-04', 'The 25-year-old world record hurdler Karsten Warholm won gold in Tokyo.', 'supported 25 years old'],
  [
    '2021-08-04',
    'The 27-year-old world record hurdler Karsten Warholm won gold in Tokyo.',
    'contradicted 27 years old -> 25',
  ],
  [
    '2022-07-25',
    'Fans lined up to see the 22-year-old world record pole vaulter Armand Duplantis.',
    'supported 22 years old',
  ],
  // Of somebody called by his nation, his trade or his town, and behind what he is.
  [
    '2012-09-03',
    'Forty years ago today, in the twelfth lap of the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, caught the others, and the Finn of 23 still broke the world record that Ron Clarke of Australia had held since July 1965: 27:38.4 instead of 27:39.4.',
    'supported 23 years old',
  ],
  [
    '2012-09-03',
    'Forty years ago today, in the twelfth lap of the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, caught the others, and the Finn of 25 still broke the world record that Ron Clarke of Australia had held since July 1966: 27:38.4 instead of 27:49.4.',
    'contradicted 25 years old -> 23',
  ],
  [
    '2012-09-03',
    'Forty years ago today, in the twelfth lap of the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, caught the others, and the Finn of 23 still broke the world record: 27:38.4 instead of 27:39.4.',
    'supported 23 years old',
  ],
  [
    '2012-09-03',
    'Forty years ago today, in the twelfth lap of the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, caught the others, and the Finn of 25 still broke the world record: 27:38.4 instead of 27:39.4.',
    'contradicted 25 years old -> 23',
  ],
  ['2012-09-03', 'Lasse Virén fell in 1972 in Munich. The Finn of 23 won in 27:38.4.', 'supported 23 years old'],
  [
    '2024-08-06',
    'Armand Duplantis won in Paris. The Swede of 24 set a world record of 6.25.',
    'supported 24 years old',
  ],
  [
    '2024-08-06',
    'Armand Duplantis won in Paris. The Swede of 26 set a world record of 6.25.',
    'contradicted 26 years old -> 24',
  ],
  [
    '2024-08-06',
    'Armand Duplantis won in Paris on Monday, and the Swede of only 24 was not tired.',
    'supported 24 years old',
  ],
  [
    '2022-03-02',
    'Valerie Adams was a champion.\nOn Tuesday the shot-putter from New Zealand, 37, stopped, and she leaves as the winner of four world titles in a row.',
    'supported 37 years old',
  ],
  [
    '2022-03-02',
    'Valerie Adams was a champion.\nOn Tuesday the shot-putter from New Zealand, 38, stopped, and she leaves as the winner of four world titles in a row.',
    'contradicted 38 years old -> 37',
  ],
  [
    '2022-03-02',
    'On Tuesday Valerie Adams, the shot-putter from New Zealand, 38, stopped.',
    'contradicted 38 years old -> 37',
  ],
  [
    '2013-09-30',
    'Eliud Kipchoge, a former world champion on the track and only 28, hung on until the 35th kilometre.',
    'supported 28 years old',
  ],
  [
    '2013-09-30',
    'Eliud Kipchoge, a former world champion on the track and only 26, hung on until the 35th kilometre.',
    'contradicted 26 years old -> 28',
  ],
  [
    '2023-08-24',
    'Karsten Warholm, the Olympic champion and still only 27, won his third world title.',
    'supported 27 years old',
  ],
  [
    '2023-08-24',
    'Karsten Warholm, the Olympic champion and still only 25, won his third world title.',
    'contradicted 25 years old -> 27',
  ],
  [
    '2024-08-06',
    'Keely Hodgkinson won the 800 metres in Paris. On Monday the Mancunian, 22, was never headed.',
    'supported 22 years old',
  ],
  ['2008-04-14', 'Paula Radcliffe has withdrawn. The librarian, 34, was sorry.', 'supported 34 years old'],
  [
    '2019-10-13',
    "Marcel Hug won his race, and Brigid Kosgei the women's in 2:14:04. The engineer, 25, was cold.",
    'supported 25 years old',
  ],
  [
    '2013-09-30',
    'Wilson Kipsang, a soldier with three children and still only 31, won the Berlin Marathon.',
    'supported 31 years old',
  ],
  [
    '2013-09-30',
    'Wilson Kipsang, a policeman with three children and still only 33, won the Berlin Marathon.',
    'contradicted 33 years old -> 31',
  ],
  // Of the year before what is told.
  [
    '2023-08-24',
    'Dalilah Muhammad won the final of Doha in 52.16; McLaughlin-Levrone, still a teenager the summer before, lost by seven hundredths.',
    'unknown teenager',
  ],
  [
    '2023-08-24',
    'Sydney McLaughlin-Levrone was second in Doha, only a teenager the year before.',
    'supported teenager',
  ],
  [
    '2024-08-24',
    'Armand Duplantis, still a teenager the year before, won the world title in Eugene in 2022.',
    'unknown teenager',
  ],
  [
    '2023-08-24',
    'Armand Duplantis, still a teenager two years earlier, won the Olympic title in Tokyo in 2021.',
    'supported teenager',
  ],
  // Of the year that stands nearer than the day.
  [
    '2015-06-18',
    'Ron Clarke has died. At 28 he was at his best: in 1965 alone he lowered the 5,000 metres record three times, the first time to 13:34.8, on 16 January.',
    said('supported', 28),
  ],
  // Of the death, of what stands before the next part, of a month and of a journey.
  [
    '2016-08-16',
    'Anita Wlodarczyk was the second Pole to win after Kamila Skolimowska, who won the hammer in Sydney in 2000 before dying at the age of 26 while training.',
    'unknown 26 years old',
  ],
  [
    '2025-04-17',
    'Mykolas Alekna, aged 21, broke it in April of last year in Ramona with 74.35; last Sunday, at the same place, he threw 75.56.',
    'supported 21 years old',
  ],
  [
    '2025-04-17',
    'Mykolas Alekna, aged 22, broke it in April of last year in Ramona with 74.35; last Sunday, at the same place, he threw 75.56.',
    'supported 22 years old',
  ],
  ['2011-04-20', 'Grete Waitz won New York nine times. She died on 19 April 2011, only 57.', 'supported 57 years old'],
  [
    '2011-04-20',
    'Grete Waitz won New York nine times. She died on 19 April 2011, only 58.',
    'contradicted 58 years old -> 57',
  ],
  [
    '2003-08-27',
    'Robert Korzeniowski, who at 36 won his third world title over 50 kilometres, walked 3:36:03.',
    'contradicted 36 years old -> 35',
  ],
  [
    '2003-08-24',
    'The Ecuadorian Jefferson Perez, 29 last month, won the 20 kilometres walk.',
    'supported 29 years old',
  ],
  [
    '2003-08-24',
    'The Ecuadorian Jefferson Perez, 28 last month, won the 20 kilometres walk.',
    'contradicted 28 years old -> 29 on 2003-07-01',
  ],
  [
    '2024-08-05',
    'Peruth Chemutai won in Tokyo in 9:01.45, and in May the 25-year-old took her national record down to 8:55.09.',
    'supported 25 years old',
  ],
  [
    '1993-08-20',
    'The Jamaican Merlene Ottey finally has her gold, in the 200 metres, 21.98 seconds, at the age of 32.',
    'contradicted 32 years old -> 33',
  ],
  // An aside about somebody else; the race of these days; and their record.
  [
    '2024-08-05',
    'Keely Hodgkinson, coached by Trevor Painter and Jenny Meadows, won gold at 22.',
    said('supported', 22),
  ],
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone, whom Bobby Kersee coaches, turned 25 on Wednesday.',
    said('supported', 25),
  ],
  ['2022-09-26', 'At 36, Eliud Kipchoge improved his own record by half a minute.', said('contradicted', 36, 37)],
  ['2022-09-26', 'At 33, Eliud Kipchoge improved the record by more than a minute.', said('unknown', 33)],
  ['2025-09-16', 'At 24, Armand Duplantis raised the record.', said('unknown', 24)],
  ['2022-09-26', 'At 33, Eliud Kipchoge had improved the record by more than a minute.', said('unknown', 33)],
  // A title before the name, a dagger, days that a sentence opens with, a given name of two letters.
  ['2021-04-05', "Kenya's 26-year-old world marathon champion Ruth Chepngetich won.", said('supported', 26)],
  ['2021-04-05', "Kenya's 27-year-old world marathon champion Ruth Chepngetich won.", said('contradicted', 27, 26)],
  ['2021-04-05', "Istanbul's 26-year-old marathon was won by Ruth Chepngetich."],
  ['2024-02-12', 'Kelvin Kiptum († 25) held it for four months.', said('contradicted', 25, 24)],
  ['2023-10-09', 'At 23 years and 310 days, Kelvin Kiptum won in Chicago.', said('supported', 23)],
  [
    '2023-10-09',
    'At 22 years and 310 days, Kelvin Kiptum won in Chicago.',
    said('contradicted', 22, '23 years 310 days'),
  ],
  ['2017-04-24', "Britain's Jo Pavey, 42, dropped out.", said('contradicted', 42, 43)],
  // What was before, of somebody whose race is the news.
  [
    '2024-08-11',
    'Tamirat Tola won the Olympic marathon. The 30-year-old Ethiopian had been third in Tokyo in 2022.',
    said('contradicted', 30, 33),
  ],
  // Where a stretch of years begins, whatever else stands beside it.
  [
    '2025-06-01',
    "Brother Colm O'Connell coached David Rudisha from the age of 14 to two Olympic titles and a world record of 1:40.91 that has stood since 9 August 2012.",
  ],
  // At the age are what stands with it, and not what a next part tells.
  [
    '2025-03-01',
    'Paula Radcliffe, a 28-year-old from Cheshire, took a minute and a half off that, 2:17:18, and in London on 13 April 2003 she ran 2:15:25.',
    said('supported', 28),
  ],
  [
    '2025-03-01',
    'Paula Radcliffe, a 27-year-old from Cheshire, took a minute and a half off that, 2:17:18, and in London on 13 April 2003 she ran 2:15:25.',
    said('contradicted', 27, 28),
  ],
  [
    '2026-02-16',
    'Toshikazu Yamanishi, who was celebrating his 31st birthday, won.',
    said('contradicted', 31, '30 on 2026-02-15'),
  ],
  ['2025-04-27', 'Tigst Assefa won. The 28-year-old Assefa led.', said('supported', 28)],
  ['2025-04-27', 'Joyciline Jepkosgei, 30, crossed second.', said('contradicted', 30, 31)],
  // A report may come some days after a birthday.
  ['2023-12-04', 'Kelvin Kiptum, 23, won.', said('supported', 23)],
  ['2023-12-04', 'Sisay Lemma, 32, and Jacob Kiplimo, 24, won.', said('supported', 32), said('contradicted', 24, 23)],
  [
    '2024-02-12',
    'Kiptum, who died aged 24, and his coach Gervais Hakizimana, 35, died in a road accident on Sunday.',
    said('supported', 24),
    said('contradicted', 35, 36),
  ],
  ['2024-02-13', 'Gervais Hakizimana, aged 37, was a distinguished athlete.', said('contradicted', 37, 36)],
  ['2023-10-15', 'Gervais Hakizimana was born in 1987, making him 38 years old.', said('contradicted', 38, 36)],
  ['2024-01-10', 'Kelvin Kiptum turned 24 last December.', said('supported', 24)],
  ['2024-01-10', 'Kelvin Kiptum turned 25 last December.', said('contradicted', 25, '24 on 2023-12-02')],
  ['2023-10-09', 'Kelvin Kiptum, who turns 24 in December, won.', said('supported', 24)],
  ['2023-10-09', 'Kelvin Kiptum, who turns 25 in December, won.', said('contradicted', 25, '24 on 2023-12-02')],
  [
    '2023-12-02',
    'Kelvin Kiptum celebrated his 25th birthday on Saturday.',
    said('contradicted', 25, '24 on 2023-12-02'),
  ],
  ['2023-10-09', 'At just 23 years old, Kelvin Kiptum is fast.', said('supported', 23)],
  ['2023-10-09', 'At 25, Kelvin Kiptum is the fastest man.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Kelvin Kiptum, now 24, won.', said('contradicted', 24, 23)],
  ['2023-10-09', 'Kelvin Kiptum is 25 and has won three marathons.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Kelvin Kiptum won. The Kenyan, 23, led.', said('supported', 23)],
  ['2023-10-09', 'Kelvin Kiptum, a 25-year-old Kenyan, won.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Eliud Kipchoge was just 18 when he won the world title in 2003.', said('supported', 18)],
  ['2023-10-09', 'Eliud Kipchoge was just 16 when he won the world title in 2003.', said('contradicted', 16, 18)],
  [
    '2024-06-05',
    'Cathy Freeman was just 25 when she won Olympic 400m gold in Sydney in 2000.',
    said('contradicted', 25, 27),
  ],
  ['2024-06-05', 'Karsten Warholm won his first world title aged 24 in 2017.', said('contradicted', 24, 21)],
  ['2024-06-05', 'At the age of 25 Usain Bolt ran 9.58 in Berlin.', said('contradicted', 25, 22)],
  ['2024-06-05', 'Usain Bolt, 24 at the time, ran 9.58 in 2009.', said('contradicted', 24, 22)],
  ['2024-06-05', 'Usain Bolt, then 22, won three golds in Beijing in 2008.', said('supported', 22)],
  ['2024-06-05', 'As a 25-year-old, Usain Bolt won three golds at the 2008 Olympics.', said('contradicted', 25, 21)],
  [
    '2024-06-05',
    'Eliud Kipchoge was a 21-year-old when he won the 5000m world title in 2003.',
    said('contradicted', 21, 18),
  ],
  ['2024-06-05', 'In 2003 a 22-year-old Eliud Kipchoge won the world 5000m title.', said('contradicted', 22, 18)],
  ['2024-06-05', 'Haile Gebrselassie, at 31, ran 2:03:59 in Berlin in 2008.', said('contradicted', 31, 35)],
  ['2024-06-05', 'As a teenager, Eliud Kipchoge won the world 5000m title in 2003.', 'supported teenager'],
  ['2024-06-05', 'Usain Bolt was still a teenager when he ran 9.58 in 2009.', 'contradicted teenager -> 22'],
  // Games that are held a year late.
  ['2024-06-05', 'Sifan Hassan won three medals at the Tokyo Olympics at the age of 28.', said('supported', 28)],
  [
    '2024-08-09',
    'At 23 the youngest man in the final, Letsile Tebogo won gold in 19.46.',
    said('contradicted', 23, 21),
  ],
  ['2024-07-01', 'Still just 20, Keely Hodgkinson is the woman to beat.', said('contradicted', 20, 22)],
  [
    '2024-08-05',
    'Armand Duplantis, who will be 27 in November, cleared 6.25m.',
    said('contradicted', 27, '25 on 2024-11-10'),
  ],
  ['2023-11-10', 'Kelvin Kiptum won. The Kenyan turns 25 next month.', said('contradicted', 25, '24 on 2023-12-02')],
  ['2023-10-09', 'Kelvin Kiptum won. The Kenyan (25) was delighted.', said('contradicted', 25, 23)],
  // Of the old it is not known whether they are alive.
  ['2024-06-05', 'Edwin Moses, 66, ran 47.02 in 1983.', said('unknown', 66)],
  ['2024-06-05', 'Yuriy Sedykh, 66, threw 86.74m in 1986.', said('supported', 66)],
  ['2024-06-05', 'Lasse Virén, 74, won four Olympic golds.', said('supported', 74)],
  // Some day that is not told.
  ['2023-10-09', 'Eliud Kipchoge was 18 when he won.', said('unknown', 18)],
  ['2023-10-09', 'Eliud Kipchoge won Olympic gold aged 35 in 2016.', said('contradicted', 35, 31)],
  ['2023-06-09', 'Jim Hines dies aged 76', said('supported', 76)],
  ['2021-03-15', 'John Hakizimana is fit. The APR athlete, 25, is training.', said('contradicted', 25, 24)],
  ['2024-04-21', 'They denied 41-year-old Kenenisa Bekele a victory.', said('supported', 41)],
  ['2024-08-10', 'Abdi Nageeye was aged 35 when he lined up for the Olympic marathon in Paris.', said('supported', 35)],
  [
    '2024-08-10',
    'Abdi Nageeye and Bashir Abdi train together. Bashir Abdi, also 33, won.',
    said('contradicted', 33, 35),
  ],
  // Said before the name, and of whom the mark tells.
  [
    '2024-06-01',
    'She was 29 when she ran 10.49, and 38 when she died. Nobody ran like Florence Griffith Joyner.',
    said('contradicted', 29, 28),
    said('supported', 38),
  ],
  ['2023-10-08', 'Kelvin Kiptum (KEN, 24) 2:00:35', said('contradicted', 24, 23)],
  ['2023-10-08', 'Kelvin Kiptum (Kenya, 23) was first.', said('supported', 23)],
  ['2024-09-05', 'Rebecca Cheptegei has died in Eldoret. She was 33-years-old.', said('supported', 33)],
  ['2021-10-14', 'Agnes Tirop, who finished fourth in Tokyo was 26.', said('contradicted', 26, 25)],
  // Races of two years: the age is of the one it stands beside.
  [
    '2021-10-14',
    'Agnes Tirop won bronze at the 2019 World Championships, and the 2015 World Cross Country Championships – when at 19 she became champion.',
    said('supported', 19),
  ],
  [
    '2024-08-11',
    'Sifan Hassan was born in Adama. The Dutch distance runner, who turned 32 in January, won.',
    said('contradicted', 32, '31 on 2024-01-01'),
  ],
  ['2024-08-11', 'Sifan Hassan won. The 30-year-old runner brought home gold.', said('contradicted', 30, 31)],
  [
    '2024-08-05',
    "The 26-year-old is the first American to win gold in the men's 100m since 2004.",
    said('contradicted', 26, 27),
  ],
  // After an aside, the one of that age; of nobody's age nothing is said.
  [
    '2024-08-25',
    'Jakob Ingebrigtsen ran 7:17.55. Sam Kendricks cleared 6.06m. The 23-year-old was happy.',
    said('supported', 23),
  ],
  ['2024-08-25', 'Sam Kendricks cleared 6.06m. The 23-year-old was happy.', said('unknown', 23)],
  // A clause is of whom it stands beside.
  [
    '2026-03-11',
    'Priscah Cherono won, ahead of Sharon Cherop, who is celebrating her 42nd birthday next week.',
    said('supported', 42),
  ],
  ['2020-09-05', 'Mo Farah ran for an hour in Brussels on Friday. Farah was 38.', said('contradicted', 38, 37)],
  // Birthdays near the day that is told.
  [
    '2024-08-11',
    'Emmanuel Wanyonyi won on Saturday. Wanyonyi, who had celebrated his 19th birthday nine days before, led.',
    said('contradicted', 19, '20 on 2024-08-01'),
  ],
  [
    '2014-04-29',
    'Meb Keflezighi won the 2014 Boston Marathon two weeks before his 39th birthday.',
    said('supported', 39),
  ],
  [
    '2014-04-29',
    'Meb Keflezighi won the 2014 Boston Marathon two weeks before his 38th birthday.',
    said('contradicted', 38, '39 on 2014-05-05'),
  ],
  // Whoever the sentence began with; whoever is known by the name; not the one who is only spoken of.
  [
    '2024-10-28',
    "Daniel Mateiko was second. Yomif Kejelcha's 57:30 was a best, and the 28-year-old holds another record.",
    said('contradicted', 28, 27),
  ],
  ['2024-04-21', "The 31-year-old Jepchirchir beat the women's-only record.", said('contradicted', 31, 30)],
  [
    '2015-02-15',
    "Florence Kiplagat passed 15km inside Tirunesh Dibaba's record. The 28-year-old went on.",
    said('contradicted', 28, 27),
  ],
  [
    '2020-07-03',
    'Wilson Kipsang is banned. The 37-year-old police officer has won in London.',
    said('contradicted', 37, 38),
  ],
  ['2016-08-15', 'Wayde van Niekerk won. The 25-yr-old had drawn the outside lane.', said('contradicted', 25, 24)],
  // A mark of several days tells none.
  ['2024-07-08', 'Yaroslava Mahuchikh won. The 21-year-old went over 2.01.', said('contradicted', 21, 22)],
  ['2024-08-11', 'At 40, Kenenisa Bekele remains a rival.', said('contradicted', 40, 42)],
  ['2025-09-17', 'Kelvin Kiptum, just 25 before his passing, had won.', said('contradicted', 25, 24)],
  ['2024-08-11', 'Emmanuel Wanyonyi arrived at the Paris Olympics as a teenager.', 'unknown teenager'],
  [
    '2024-02-12',
    'Kelvin Kiptum held the record. The 24-year-old died alongside his coach Gervais Hakizimana.',
    said('supported', 24),
  ],
  [
    '2021-10-12',
    'Peres Jepchirchir runs. The 26-year-old two-time half marathon world champion beat Brigid Kosgei.',
    said('contradicted', 26, 28),
  ],
  ['2021-10-12', 'The 27-year-old two-time half marathon world champion beat Brigid Kosgei.'],
  // By a calling or a title.
  ['2023-10-09', 'Kelvin Kiptum won. The father of two, 25, was happy.', said('contradicted', 25, 23)],
  ['2023-10-09', 'Kelvin Kiptum beat Benson Kipruto. The world record holder, 23, was happy.', said('supported', 23)],
  ['2023-10-09', 'Kelvin Kiptum beat Benson Kipruto. The former farmer, 25, was happy.', said('unknown', 25)],
  ['2024-06-05', 'Niklas Kaul rests. Mattia Furlani, the long jumper, who is 19, does not.', said('supported', 19)],
  ['2024-08-26', 'Jakob Ingebrigtsen ran 7:17.55. The 24-year-old owns three records.', said('contradicted', 24, 23)],
  ['2023-06-10', 'Paris: 30-year-old Kenyan Faith Kipyegon beats them all.', said('contradicted', 30, 29)],
  ['2022-07-25', 'Swede, 23, clears 6.21m', said('contradicted', 23, 22)],
  // A day in another clause is of something else.
  [
    '2023-09-24',
    'Eliud Kipchoge won. The 37-year-old ran 2:02:42, far from the 2:01:09 of 2022.',
    said('contradicted', 37, 38),
  ],
  ['2011-05-16', 'Samuel Wanjiru, champion in 2008, died in Nyahururu; he was 25.', said('contradicted', 25, 24)],
  // The Games of a city, and titles won once.
  [
    '2024-08-10',
    'Abdi Nageeye was aged 37 when he lined up for the Olympic marathon in Paris.',
    said('contradicted', 37, 35),
  ],
  [
    '2011-05-17',
    'Only 20 at the time, Samuel Wanjiru became the youngest Olympic marathon champion since 1932.',
    said('contradicted', 20, 21),
  ],
  [
    '2011-05-17',
    'Samuel Wanjiru, the Olympic champion, was 18 when he ran 59:16 for the half marathon.',
    said('supported', 18),
  ],
  ['2018-09-17', 'In Berlin in 2003, at the age of 36, Paul Tergat ran 2:04:55.', said('contradicted', 36, 34)],
  ['2021-02-07', 'Jarmila Kratochvílová turned 70 twelve days ago.', said('supported', 70)],
  ['2021-02-07', 'Jarmila Kratochvílová turned 72 twelve days ago.', said('contradicted', 72, '70 on 2021-01-26')],
  ['2021-02-07', 'Twelve days ago Jarmila Kratochvílová turned 70.', said('supported', 70)],
  ['2021-02-07', 'Twelve days ago Jarmila Kratochvílová turned 69.', said('contradicted', 69, '70 on 2021-01-26')],
  ['2024-08-23', 'Two days ago Usain Bolt turned 39.', said('contradicted', 39, '38 on 2024-08-21')],
  ['2024-08-23', 'On Wednesday Usain Bolt turned 38.', said('supported', 38)],
  // Deaths that the dataset does not know: of the day that is told, or older than anybody can have been.
  ['2023-02-21', 'Hurdler Greg Foster died on Sunday night at the age of 63.', said('contradicted', 63, 64)],
  ['2023-06-10', 'Dick Fosbury died in March 2023 at 76.', said('supported', 76)],
  ['2023-06-10', 'Emil Zatopek died in Prague in November 2000, at 79.', said('contradicted', 79, 78)],
  ['2023-06-10', 'Jim Hines died three months later, also at 76.', said('supported', 76)],
  ['2023-06-10', 'Emil Zatopek died in a hospital that he had entered at 76.'],
  ['2024-10-25', 'Geoff Capes, the British shot putter, died aged 76.', said('contradicted', 76, 75)],
  ['2024-10-25', 'Geoff Capes, the British shot putter, died aged 74.', said('unknown', 74)],
  ['2023-02-21', 'Greg Foster, a shopkeeper from Leeds, died on Sunday at the age of 80.', said('unknown', 80)],
  ['2024-02-16', 'Henry Rono, Kenyan Legend, Dies at 73', said('contradicted', 73, 72)],
  // What had been before is no day for an age of today.
  [
    '2014-09-06',
    'Mutaz Essa Barshim won. The 22-year-old from Qatar had cleared 2.42m in New York in June.',
    said('contradicted', 22, 23),
  ],
  ['2023-06-10', "14:05.20: 30-year-old Kenyan beats Gidey's mark by 1.42 seconds", said('contradicted', 30, 29)],
  // People the dataset does not have.
  ['2024-02-12', 'Kelvin Kiptum died; the woman, 24-year-old Sharon Chepkurui, survived.'],
  ['2024-02-12', 'Kelvin Kiptum died. Abel Kiptum, 40, was there.'],
  // Somebody of the same name.
  ['2019-05-02', 'The shop is run by Michael Johnson, 48, and his wife.', said('unknown', 48)],
  // Not theirs, or no age.
  ['2024-04-21', 'The 16-year-old record of Haile Gebrselassie fell.'],
  ['2023-10-09', 'A 45-year-old spectator told Kelvin Kiptum to go.'],
  ['2023-10-09', "Eliud Kipchoge's son, aged 15, watched. His wife, aged 36, watched."],
  ['2023-10-09', 'At 35 kilometres Kelvin Kiptum broke away. Kelvin Kiptum, 34 seconds faster, won.'],
  // A demonym before `last week` is somebody, and an age of then is not held against today.
  [
    '2023-06-09',
    'Faith Kipyegon is unbeaten. The 29-year-old Kenyan last week lowered the world record in Florence.',
    said('supported', 29),
  ],
  [
    '2023-06-09',
    'Faith Kipyegon is unbeaten. The 28-year-old Kenyan last week lowered the world record in Florence.',
    said('contradicted', 28, 29),
  ],
  // Of a time that was told before.
  [
    '2023-12-10',
    'Kelvin Kiptum ran 2:00:35 in Chicago. He was 23 then, and in his third marathon.',
    said('supported', 23),
  ],
  [
    '2024-08-11',
    'Yaroslava Mahuchikh and Nicola Olyslagers, 22 and 28 respectively, won gold and silver.',
    said('supported', 22),
    said('contradicted', 28, 27),
  ],
  ['2024-02-12', 'Kelvin Kiptum has died. Kiptum was 25 and had broken the record.', said('contradicted', 25, 24)],
  ['2023-10-27', 'Jim Hines was first under ten seconds. He died in June aged 75.', said('contradicted', 75, 76)],
  [
    '2025-02-27',
    'Grant Holloway won. The 26-year-old world record holder led from the start.',
    said('contradicted', 26, 27),
  ],
  ['2010-06-13', 'Blanka Vlasic earned a place in the 2000 Olympics at the age of 17.', said('contradicted', 17, 16)],
  [
    '2024-08-13',
    'Roger Bannister, who was 26 when he broke four minutes on 6 May 1954, died in 2018.',
    said('contradicted', 26, 25),
  ],
  [
    '2024-08-13',
    'Roger Bannister, who was 25 when he broke four minutes on 6 May 1954, died in 2018.',
    said('supported', 25),
  ],
  ['2023-12-10', 'Kelvin Kiptum ran 2:00:35 in Chicago. Kiptum was only 21 at the time.', said('contradicted', 21, 23)],
  [
    '2010-02-01',
    'Paula Radcliffe ran 2:15:25 in London in 2003. Radcliffe, then 28, won alone.',
    said('contradicted', 28, 29),
  ],
  ['2018-07-27', 'Javier Sotomayor won nothing. He was 25 then.', said('unknown', 25)],
  // A medal, and a city of several words, tell the day too.
  ['2024-12-10', 'Keely Hodgkinson took silver in Tokyo when she was just 19.', said('supported', 19)],
  ['2024-12-10', 'Keely Hodgkinson took silver in Tokyo when she was just 18.', said('contradicted', 18, 19)],
  [
    '2024-12-10',
    'Jacob Kiplimo first ran at the Olympics in Rio de Janeiro when he was 17.',
    said('contradicted', 17, 15),
  ],
  ['2022-04-14', 'At age 35 Allyson Felix won bronze in the 400m last summer.', said('supported', 35)],
  [
    '2021-08-03',
    'Karsten Warholm and Rai Benjamin, both 25, were alone.',
    said('supported', 25),
    said('contradicted', 25, 24),
  ],
  ['2019-10-02', 'Twenty-three-year-old Donavan Brazier won the 800m.', said('contradicted', 23, 22)],
  // A death that is known to the year.
  ['2023-05-04', 'Tori Bowie, world champion in 2017, has died at the age of 33.', said('contradicted', 33, 32)],
  // Far from the age of today, and near that of the day told.
  [
    '2019-08-10',
    'In the 2012 Olympic final Nijel Amos ran 1:41.73; it was a 19-year-old Nijel Amos who led.',
    said('contradicted', 19, 18),
  ],
  // A title and brackets between; still; since; as a tweet has it.
  ['2025-04-21', 'Edna Kiplagat (2017 and 2021), who is 43, finished third.', said('contradicted', 43, 45)],
  ['2022-08-16', 'Still just 20 years old, Jakob Ingebrigtsen led.', said('contradicted', 20, 21)],
  ['2019-12-29', 'Shelly-Ann Fraser-Pryce is 32 since Friday.', said('contradicted', 32, '33 on 2019-12-27')],
  [
    '2021-03-30',
    'Keely Hodgkinson won. The runner from Wigan, who turned 18 this month, slept.',
    said('contradicted', 18, '19 on 2021-03-03'),
  ],
  [
    '2024-10-27',
    'Yomif Kejelcha won. The 26-year-old world indoor mile record holder led.',
    said('contradicted', 26, 27),
  ],
  // No child can be meant; nor does a year tell more than the day.
  [
    '2026-02-20',
    'Cooper Lutkenhaus, a 16-year-old Texan, beat a record set in January 2000.',
    said('contradicted', 16, 17),
  ],
  ['2018-08-01', 'Florence Griffith-Joyner died in 1998, when she was 39 years old.', said('contradicted', 39, 38)],
  ['2016-07-23', 'Kendra Harrison, 24, was the fastest woman this year.', said('contradicted', 24, 23)],
  [
    '2022-09-26',
    'Eliud Kipchoge won with his 2:01:09. Tigist Assefa won. The 26-year-old was glad.',
    said('contradicted', 26, 25),
  ],
  ['2025-04-14', 'Mykolas Alekna, a Lithuanian of 21, threw 75.56m.', said('contradicted', 21, 22)],
  [
    '2023-09-10',
    'Mo Farah ended it in Newcastle, which the 41-year-old finished fourth.',
    said('contradicted', 41, 40),
  ],
  ['2022-03-01', 'Valerie Adams has called time on her career at the age of 38.', said('contradicted', 38, 37)],
  [
    '2021-02-25',
    'Grant Holloway won. The 22-year-old said that the world record was near.',
    said('contradicted', 22, 23),
  ],
  [
    '2017-08-07',
    'Betty Cuthbert is dead. The Australian won twice as a teenager at the 1956 Olympics and the 400 in Tokyo in 1964.',
    'supported teenager',
  ],
  // Of the dead, and of birthdays that they did not see.
  ['2023-05-20', 'Dick Fosbury has died. He lived to be 78.', said('contradicted', 78, 76)],
  ['2023-05-20', 'Dead at 78: Dick Fosbury, who jumped backwards', said('contradicted', 78, 76)],
  ['2024-02-12', 'Kelvin Kiptum lost his life at 25 in a crash.', said('contradicted', 25, 24)],
  ['2024-02-12', 'Kelvin Kiptum would have been 25 in December.', said('supported', 25)],
  ['2024-02-12', 'Kelvin Kiptum would have turned 27 in December.', said('contradicted', 27, 25)],
  ['2024-02-12', 'Kelvin Kiptum, born 24 years ago, ran 2:00:35.', said('supported', 24)],
  ['2024-02-12', 'Kelvin Kiptum, born 27 years ago, ran 2:00:35.', said('contradicted', 27, 24)],
  ['2024-02-12', 'Just 25 and already the best, Kelvin Kiptum had a future.', said('contradicted', 25, 24)],
  [
    '2021-08-08',
    'Sydney McLaughlin, 23 yesterday, won. McLaughlin was 22 on Saturday.',
    said('contradicted', 23, '22 on 2021-08-07'),
    said('supported', 22),
  ],
  // At a time that is not told.
  ['2021-08-08', 'A 17-year-old Sydney McLaughlin ran then.', said('unknown', 17)],
  ['2021-08-08', 'A year ago Sydney McLaughlin was 20.', said('supported', 20)],
  ['2021-08-08', 'At 17 Sydney McLaughlin had been to the Olympics in Rio.', said('supported', 17)],
  // The lines of a profile; the coach's is another matter.
  ['2023-10-10', 'Name: Kelvin Kiptum\nAge: 25', said('contradicted', 25, 23)],
  ['2024-02-12', 'Kelvin Kiptum\nCoach: Gervais Hakizimana\nDied: 11 February 2024 (aged 24)', said('supported', 24)],
  ['2023-12-29', 'Dick Fosbury is dead. He died of cancer just days after turning 76.', said('supported', 76)],
  ['2024-09-10', 'Died: Kelvin Kiptum, 25', said('contradicted', 25, 24)],
  // Of then, and not of today; to come; of a child; so far off that it is no slip.
  ['2019-12-14', 'Peter Snell won in Rome in 1960, aged 20, and twice in Tokyo in 1964.', said('contradicted', 20, 21)],
  ['2020-01-10', 'Bernard Lagat will be 44 at the Trials on February 29, 2020.', said('contradicted', 44, 45)],
  ['2024-05-05', 'Mary Moraa was just seven years old when others won in Beijing in 2008.', said('supported', 7)],
  ['2019-12-14', 'Peter Snell, aged 30, was fast.', said('unknown', 30)],
  ['2015-04-08', 'Liu Xiang stopped. The Shanghai native, now 32, had been hurt.', said('contradicted', 32, 31)],
  // The race was after the birthday; a nation and an age that nobody in the news has both of.
  ['2022-07-23', 'Noah Lyles won. The 24-year-old ran 19.31.', said('contradicted', 24, 25)],
  ['2023-10-09', 'The 25-year-old Ethiopian had run two marathons before. Kelvin Kiptum won in 2:00:35.'],
  ['2021-08-04', 'Rai Benjamin ran 46.17. The winner, 25, did not cry.', said('unknown', 25)],
  ['2018-07-01', 'Irena Szewińska is dead. At 18 she won Olympic gold in the 4x100m in Tokyo.', said('supported', 18)],
  // Somebody new, and one of two ages whose day is that of the other.
  ['2024-08-12', 'Tigst Assefa won. Her training partner is a 24-year-old from Ethiopia.'],
  [
    '2024-08-12',
    'At 41, Kenenisa Bekele ran 2:04:19 in Valencia, and at 42 he was here.',
    said('supported', 41),
    said('supported', 42),
  ],
  // Sisters, of whom one ran that time; a champion, and who was beaten.
  [
    '2015-07-19',
    'Genzebe Dibaba is the sister of Tirunesh Dibaba. Dibaba, 25, had run 3:54.11.',
    said('contradicted', 25, 24),
  ],
  [
    '2012-08-10',
    'Meseret Defar won. Her time was enough to beat Vivian Cheruiyot. The 27-year-old has won twice.',
    said('contradicted', 27, 28),
  ],
  [
    '2019-10-04',
    'Steven Gardiner ran 43.48 ahead of Fred Kerley. The 23-year-old champion was glad.',
    said('contradicted', 23, 24),
  ],
  [
    '2020-10-08',
    'Joshua Cheptegei ran 26:11.00. For the 23-year-old world champion it was a third record.',
    said('contradicted', 23, 24),
  ],
  // A given name that nobody of the surname has.
  ['2016-09-12', 'Wayde van Niekerk ran 43.03. Behind him is Ans Rudisha, a 74-year-old.', said('unknown', 74)],
  // With a sign behind it, and after a death.
  ['2024-07-08', 'Yaroslava Mahuchikh cleared 2.10m! She is only 21 🇺🇦', said('contradicted', 21, 22)],
  [
    '2011-04-20',
    'Grete Waitz has died in Oslo. She was 58 and had been ill for six years.',
    said('contradicted', 58, 57),
  ],
  // Since the birthday the first race of the week that is told of was run.
  [
    '2022-07-22',
    'The American record for 200m belongs to Noah Lyles. The 24-year-old was far ahead in Eugene.',
    said('contradicted', 24, 25),
  ],
  ['2022-07-22', 'The American record for 200m belongs to Noah Lyles, 25.', said('supported', 25)],
  ['2022-07-18', 'Noah Lyles is in Eugene. The 24-year-old runs tomorrow.', said('supported', 24)],
  // A number alone, of somebody who is of that age, or nearly.
  ['2024-06-01', 'Haile Gebrselassie was already 35 when he ran 2:03:59 in Berlin.', said('supported', 35)],
  ['2024-06-01', 'Haile Gebrselassie was already 37 when he ran 2:03:59 in Berlin.', said('contradicted', 37, 35)],
  ['2024-02-12', "Kelvin Kiptum's life ended at 24 on a road near Kaptagat.", said('supported', 24)],
  ['2024-02-12', "Kelvin Kiptum's life ended at 40 on a road near Kaptagat."],
  ['2024-06-01', 'Kenenisa Bekele, nearly 42, is in the team.', 'supported nearly 42'],
  ['2024-08-12', '31 is no age for Sifan Hassan.', said('supported', 31)],
  ['2024-06-01', 'Eliud Kipchoge attacked at 35 km and was 30 seconds ahead.'],
  ['2024-08-05', 'Noah Lyles (28 years) won.', said('contradicted', 28, 27)],
  ['2024-08-09', '22yo Letsile Tebogo wins gold.', said('contradicted', 22, 21)],
  [
    '2024-06-01',
    'Kenenisa Bekele celebrates his 43rd birthday on June 13.',
    said('contradicted', 43, '42 on 2024-06-13'),
  ],
  // Called by a short name, in the news; and the one of the name who is close to whom the text names.
  ['2011-05-16', 'Sammy Wanjiru died overnight at the age of 25.', said('contradicted', 25, 24)],
  [
    '2024-10-13',
    'Ruth Chepngetich ran 2:09:56 in Chicago. The 24-year-old Kiptum died with his coach Gervais Hakizimana.',
    said('supported', 24),
  ],
  // To the day, on the day of something he did.
  ['2025-09-18', 'Yohan Blake was 21 years, 245 days old when he won.', said('supported', 21)],
  ['2025-09-18', 'Yohan Blake was 22 years, 245 days old when he won.', said('contradicted', 22, '21 years 245 days')],
  // Of today, whatever day stands behind it.
  ['2011-09-26', 'Patrick Makau is a 26-year-old Kenyan who lived in Britain in 2006.', said('supported', 26)],
  // Not of what a side remark tells.
  [
    '2025-04-28',
    'Tigst Assefa won in London. The 28-year-old, who was second at the Paris Olympics, beat Joyciline Jepkosgei.',
    said('supported', 28),
  ],
  // A side remark is of its own time, whatever the sentence goes on with.
  [
    '2021-07-30',
    'Jacob Kiplimo, who was 15 when he ran the 5,000 heats in Rio, took bronze in 27:43.88.',
    said('supported', 15),
  ],
  [
    '2021-07-30',
    'Jacob Kiplimo, who was 16 when he ran the 5,000 heats in Rio, took bronze in 27:43.88.',
    said('contradicted', 16, 15),
  ],
  ['2023-08-28', 'Mary Moraa, just 23 when she took bronze in Eugene, won the 800m.', said('contradicted', 23, 22)],
  ['2023-08-28', 'Mary Moraa, who was 22 when she took bronze in Eugene, won the 800m.', said('supported', 22)],
  // Of races that were not won the lists lack many.
  ['2024-08-10', 'Faith Kipyegon, who was 20 when she ran in London, won again.', said('unknown', 20)],
  // No day is told, but somebody of the race of the week.
  ['2016-08-20', 'At the age of 33 Vivian Cheruiyot overhauled Almaz Ayana in Rio.', said('contradicted', 33, 32)],
  ['2016-08-20', 'At the age of 32 Vivian Cheruiyot overhauled Almaz Ayana in Rio.', said('supported', 32)],
  ['2016-08-20', 'At the age of 27 Vivian Cheruiyot first beat Almaz Ayana.', said('unknown', 27)],
  // Each of two ages of its own day.
  [
    '2024-02-12',
    'Kelvin Kiptum was 22 when he ran 2:00:35 in Chicago, and 23 when he ran 2:01:53 in Valencia.',
    said('contradicted', 22, 23),
    said('supported', 23),
  ],
  // A title that somebody has is of no day; what was done before may be done again.
  [
    '2022-04-20',
    'Peres Jepchirchir, the 27-year-old Olympic champion, beat Ababel Yeshaneh.',
    said('contradicted', 27, 28),
  ],
  ['2021-08-08', 'Allyson Felix, in her fifth Olympics at 35, won gold in the 4x400m relay.', said('supported', 35)],
  // The record that falls was set on a day of its own; a headline is of today; what somebody is, he is now.
  [
    '2022-09-26',
    'Eliud Kipchoge, two months short of his 38th birthday, took 30 seconds off his own record of 2:01:39.',
    'supported 38 years old',
  ],
  ['2022-09-26', 'Eliud Kipchoge breaks own marathon world record at 38', said('contradicted', 38, 37)],
  ['2022-09-26', 'Eliud Kipchoge breaks own marathon world record at 37', said('supported', 37)],
  ['2023-08-28', 'Neeraj Chopra, at 26, is the first Indian to win a world title.', said('contradicted', 26, 25)],
  // A month in which somebody died is that of the death; of a mark that is told, whoever else has died.
  [
    '2020-01-01',
    'Samuel Wanjiru, the 2008 Olympic champion, was 23 when he fell in Nyahururu in May 2011.',
    said('contradicted', 23, 24),
  ],
  [
    '2020-01-01',
    'Roger Bannister died in Oxford in 2018. Paula Radcliffe ran 2:15:25 at 30.',
    said('contradicted', 30, 29),
  ],
  // Of whoever is spoken of by what he is to the other.
  [
    '2024-02-13',
    'Kelvin Kiptum died with his coach Gervais Hakizimana. The coach was 36, the runner 23.',
    said('supported', 36),
    said('contradicted', 23, 24),
  ],
  [
    '2024-02-13',
    'Gervais Hakizimana, the coach who died beside Kelvin Kiptum, was 36; his runner was 22.',
    said('supported', 36),
    said('contradicted', 22, 24),
  ],
  // Where the sentence goes on from one to the next.
  [
    '2023-12-28',
    'Eliud Kipchoge runs against Kenenisa Bekele: Bekele is 41, Kipchoge 37.',
    said('supported', 41),
    said('contradicted', 37, 39),
  ],
  [
    '2023-12-28',
    'Eliud Kipchoge and Kenenisa Bekele, 39 and 41, ran the marathon.',
    said('supported', 39),
    said('supported', 41),
  ],
  [
    '2023-12-28',
    'Eliud Kipchoge and Kenenisa Bekele, 41 and 39, ran the marathon.',
    said('contradicted', 41, 39),
    said('contradicted', 39, 41),
  ],
  [
    '2026-11-01',
    'Edwin Moses won the 400m hurdles in Montreal on 25 July 1976, a 23-year-old student of physics at the time.',
    said('contradicted', 23, 20),
  ],
  [
    '2026-11-01',
    'In Gothenburg in 1995 the surprise was a 27-year-old from Gateshead, Jonathan Edwards.',
    said('contradicted', 27, '29'),
  ],
  // Somebody else is introduced.
  ['2026-11-01', 'Pushed by a 20-year-old from Kenya, Hicham El Guerrouj ran the mile in 3:43.13.'],
  [
    '2022-09-26',
    'At the age of 39 he improved it: Eliud Kipchoge ran 2:01:09 in Berlin.',
    said('contradicted', 39, 37),
  ],
  [
    '2020-08-16',
    'Joshua Cheptegei, born in the east of Uganda 25 years ago, ran 12:35.36.',
    said('contradicted', 25, 23),
  ],
  // On the birthday itself no day of the week before is meant.
  ['2026-04-23', 'Tobi Amusan, who is 28 today, holds the record.', said('contradicted', 28, '29 on 2026-04-23')],
  ['2026-04-24', 'Tobi Amusan, 28, holds the record.', said('supported', 28)],
  ['2025-08-28', 'Julian Weber, who turns 32 on Friday, won.', said('contradicted', 32, '31 on 2025-08-29')],
  [
    '2004-08-29',
    'Kelly Holmes has won the 1500m. At 33 the former army sergeant is the first Briton to do so.',
    said('contradicted', 33, 34),
  ],
  // Behind a mark, and of two cities.
  [
    '2021-08-04',
    "Rai Benjamin, silver in 46.17, would have broken it too, and Brazil's Alison dos Santos took bronze in 46.72 at only 19.",
    'contradicted 19 years old -> 21',
  ],
  [
    '2024-08-09',
    'Letsile Tebogo of Botswana won the 200 metres in 19.46 at the Olympics on Thursday, at only 22.',
    'contradicted 22 years old -> 21',
  ],
  [
    '2025-10-01',
    'Faith Kipyegon has three Olympic titles, and she was ranked fourth of all at only 19.',
    'unknown 19 years old',
  ],
  [
    '2022-08-02',
    'Faith Kipyegon has two Olympic titles. She was 22 in Rio and 28 in Tokyo.',
    'supported 22 years old',
    'contradicted 28 years old -> 27',
  ],
  [
    '2022-08-02',
    'Ryan Crouser has two Olympic titles. He was 22 in Rio and 28 in Tokyo.',
    'contradicted 22 years old -> 23',
    'supported 28 years old',
  ],
  [
    '2009-08-02',
    'Tirunesh Dibaba was 19 in Athens, 22 in Beijing.',
    'supported 19 years old',
    'contradicted 22 years old -> 23',
  ],
  // Of the day a record was broken; and of whoever acts, whenever that was.
  [
    '2025-04-17',
    'Mykolas Alekna, aged 21, broke it in April of last year in Ramona, with 74.35; last Sunday, at the same place, he threw 74.89 and then 75.56.',
    'supported 21 years old',
  ],
  [
    '2025-04-17',
    'Mykolas Alekna, aged 20, broke it in April of last year in Ramona, with 74.35; last Sunday, at the same place, he threw 74.89 and then 75.56.',
    'contradicted 20 years old -> 21',
  ],
  [
    '2024-08-05',
    'Winfred Yavi is 24. Peruth Chemutai won three years ago in Tokyo in 9:01.45, and in May the 25-year-old took her national record down to 8:55.09.',
    'supported 24 years old',
    'supported 25 years old',
  ],
  [
    '2024-08-05',
    'Winfred Yavi is 24. Peruth Chemutai won three years ago in Tokyo in 9:01.45, and in May the 26-year-old took her national record down to 8:55.09.',
    'supported 24 years old',
    'contradicted 26 years old -> 25',
  ],
  // Of a mark of the week that was run before, too; of a death; a fortnight from a birthday.
  [
    '2026-07-19',
    "Josh Kerr ran 3:42.66 in London yesterday. Henriette Jæger's 49.15 came a fortnight or so after her 24th birthday.",
    'contradicted 24 years old -> 23 on 2026-06-30',
  ],
  [
    '2024-05-08',
    'I saw Grete Waitz in New York. She died on 19 April 2011, only 58.',
    'contradicted 58 years old -> 57',
  ],
  [
    '1993-08-22',
    'After all those years of coming close Merlene Ottey finally has her gold, in the 200 metres, 21.98 seconds, at the age of 32.',
    'contradicted 32 years old -> 33',
  ],
  // The part of the sentence that an age stands in tells its day.
  [
    '2021-09-01',
    'Karsten Warholm ran 45.94 in Tokyo on 3 August, after 46.70 in Oslo on 1 July; in London in 2017 he had won his first world title, at 21.',
    'supported 21 years old',
  ],
  [
    '2021-09-01',
    'Karsten Warholm ran 45.94 in Tokyo on 3 August, after 46.70 in Oslo on 1 July; in London in 2017 he had won his first world title, at 22.',
    'contradicted 22 years old -> 21',
  ],
  // Before a title over so many thousand metres, and of whoever has done what is summed up.
  [
    '2020-10-08',
    'Joshua Cheptegei broke the 10,000m world record. This was the third world record this year for 24-year-old 10,000m world champion Cheptegei.',
    said('supported', 24),
  ],
  [
    '2020-10-08',
    'Joshua Cheptegei broke the 10,000m world record. This was the third world record this year for 26-year-old 10,000m world champion Cheptegei.',
    said('contradicted', 26, 24),
  ],
  [
    '2005-08-13',
    'Yelena Isinbayeva won. As she did in Helsinki, Monika Pyrek of Poland finished second, another national record for the 25-year-old.',
    said('supported', 25),
  ],
  [
    '2024-08-10',
    'Nafissatou Thiam leads. In the 800 metres, the 29-years-old athlete clocked a time of 2:13.60.',
    said('supported', 29),
  ],
  // Ages by what somebody of them is called, in ten years, and with where he is from in between.
  ['2018-07-10', 'Gong Lijiao is still throwing the shot beyond 19 metres at 29.', 'supported 29 years old'],
  [
    '2023-08-20',
    'Now twenty-three years of age, Armand Duplantis has led the world list since 2020.',
    'supported 23 years old',
  ],
  [
    '2023-08-20',
    'Now twenty-five years of age, Armand Duplantis has led the world list since 2020.',
    'contradicted 25 years old -> 23',
  ],
  [
    '2020-06-10',
    'Dalilah Muhammad, who has reached the age of 28, spent the spring hurdling in an empty park.',
    'contradicted 28 years old -> 30',
  ],
  ['2023-10-10', 'A 23-year-old farmer out of Chepsamo, Kelvin Kiptum, won in Chicago.', 'supported 23 years old'],
  [
    '2023-10-10',
    'A 21-year-old farmer out of Chepsamo, Kelvin Kiptum, won in Chicago.',
    'contradicted 21 years old -> 23',
  ],
  [
    '2012-08-12',
    'Keshorn Walcott became Olympic javelin champion in London while a teenager of 17.',
    'contradicted 17 years old -> 19',
  ],
  ['2012-08-12', 'Keshorn Walcott became Olympic javelin champion in London as a boy of 19.', 'supported 19 years old'],
  ['2024-08-10', 'Kelvin Kiptum lived only 24 years.'],
  ['2024-08-10', 'At the time of his death Kelvin Kiptum was 25 years old.', 'contradicted 25 years old -> 24'],
  ['2024-08-10', 'Keely Hodgkinson is 22 years young.', 'supported 22 years old'],
  ['2024-08-10', 'A veteran of 39, Eliud Kipchoge dropped out in Paris.', 'supported 39 years old'],
  ['2024-08-10', 'A veteran of 43, Eliud Kipchoge dropped out in Paris.', 'unknown 43 years old'],
  ['2024-08-10', 'At a mere 22, Keely Hodgkinson is Olympic champion.', 'supported 22 years old'],
  ['2024-08-10', 'At a mere 20, Keely Hodgkinson is Olympic champion.', 'contradicted 20 years old -> 22'],
  [
    '2024-08-10',
    'Keely Hodgkinson, still in her early twenties, is Olympic 800 metres champion.',
    'supported early twenties',
  ],
  ['2024-08-10', 'Eliud Kipchoge is now in his late thirties, and still runs the marathon.', 'supported late thirties'],
  ['2024-08-10', 'Eliud Kipchoge is now in his forties, and still runs the marathon.', 'unknown forties'],
  [
    '2024-08-10',
    'Eliud Kipchoge is in his early thirties, and still runs the marathon.',
    'contradicted early thirties -> 39',
  ],
  [
    '2024-08-10',
    'In his late thirties Carlos Lopes won the Olympic marathon in Los Angeles.',
    'supported late thirties',
  ],
  [
    '2024-08-10',
    'Carlos Lopes was in his forties when he won the Olympic marathon of 1984.',
    'contradicted forties -> 37',
  ],
  [
    '2019-04-16',
    "The octogenarian Yvette Williams was New Zealand's first woman Olympic champion.",
    'supported octogenarian',
  ],
  ['2024-08-10', 'Usain Bolt ran 9.58 in his early twenties.', 'supported early twenties'],
  ['2024-08-10', 'Eliud Kipchoge did it in his 2:01:39 of Berlin.'],
  // What somebody is now, whatever is told; and an age in brackets.
  [
    '2020-12-14',
    "Joshua Cheptegei has a new record. The 24-year-old is already the winner of the 10,000 meters at last year's World Championships in Doha.",
    'supported 24 years old',
  ],
  [
    '2020-12-14',
    "Joshua Cheptegei has a new record. The 23-year-old is already the winner of the 10,000 meters at last year's World Championships in Doha.",
    'contradicted 23 years old -> 24',
  ],
  [
    '2024-06-01',
    'Faith Kipyegon ran in Rome. The 30-year-old still holds the record of 3:49.11 from Florence in 2023.',
    'supported 30 years old',
  ],
  [
    '2024-06-01',
    'Faith Kipyegon ran in Rome. The 29-year-old still holds the record of 3:49.11 from Florence in 2023.',
    'contradicted 29 years old -> 30',
  ],
  ['2022-07-14', 'Behind her is the Olympic champion Elaine Thompson-Herah (30) at 10.79.', 'supported 30 years old'],
  [
    '2022-07-14',
    'Behind her is the Olympic champion Elaine Thompson-Herah (29) at 10.79.',
    'contradicted 29 years old -> 30',
  ],
  // The day of a remark is not that of the age.
  [
    '2016-08-12',
    'Almaz Ayana won the 10,000m in Rio in 29:17.45. Tirunesh Dibaba, who won this race in 2008 and again in London four years ago, took bronze at the age of 31.',
    'supported 31 years old',
  ],
  [
    '2016-08-12',
    'Almaz Ayana won the 10,000m in Rio in 29:17.45. Tirunesh Dibaba, who won this race in 2008, took bronze at the age of 30.',
    'contradicted 30 years old -> 31',
  ],
  [
    '2016-08-12',
    'Almaz Ayana won the 10,000m in Rio in 29:17.45. Tirunesh Dibaba, the winner of 2008 and 2012, took bronze in 29:42.56 at the age of 30.',
    'contradicted 30 years old -> 31',
  ],
  [
    '2012-08-13',
    'Mo Farah, who had moved to Portland in 2011, won the 5000 metres in London at the age of 29.',
    'supported 29 years old',
  ],
  [
    '2012-08-13',
    'Mo Farah, the Olympic champion of 2012, won the 5000 metres in London, at 29.',
    'supported 29 years old',
  ],
  [
    '2008-09-29',
    'Irina Mikitenko ran 2:19:19 in Berlin. It was only the third marathon for the 36-year-old; her debut, twelve months ago, had been in Berlin.',
    'supported 36 years old',
  ],
  [
    '2008-09-29',
    'Irina Mikitenko ran 2:19:19 in Berlin. It was only the third marathon for the 34-year-old; her debut, twelve months ago, had been in Berlin.',
    'contradicted 34 years old -> 36',
  ],
  // Behind a semicolon another race is told.
  [
    '2019-10-14',
    'Brigid Kosgei, who won in London in 2:18:20, ran 2:14:04 at the age of 25; her previous best, from last year in Chicago, was 2:18:35.',
    'supported 25 years old',
  ],
  [
    '2019-10-14',
    'Brigid Kosgei ran 2:14:04 at the age of 24; her previous best, from last year in Chicago, was 2:18:35.',
    'contradicted 24 years old -> 25',
  ],
  // Behind the day, of what came later.
  [
    '2025-09-22',
    'She is the first to win both since Shelly-Ann Fraser-Pryce in 2013, whose farewell ended with relay silver at 38.',
    said('supported', 38),
  ],
  [
    '2017-08-14',
    'Nobody has run faster than Usain Bolt in Berlin in 2009, whose record came at 20.',
    said('contradicted', 20, 22),
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['age'])).toEqual(verdicts);
});

it.each([
  ['The 25-year-old Armand Duplantis has improved it since he first broke it in February 2020.', 'unknown'],
  ['The 26-year-old Tigst Assefa took the world record, which Brigid Kosgei had set in Chicago in 2019.', 'unknown'],
  ['Kelvin Kiptum, who is 23, has the second fastest time.', 'unknown'],
  ['The 23-year-old Kelvin Kiptum also set a best of 58:42 in the half marathon in Valencia in 2020.', 'unknown'],
  ['Gervais Hakizimana, aged 37, was a distinguished athlete.', 'contradicted'],
])('where the day of the text is not known: %s', async (text, verdict) => {
  const found = await findingsOf(text, undefined, ['age']);
  expect(found.map((each) => each.verdict)).toEqual([verdict]);
});

/** Reports of road races, two of which are told in one: who won, in what time, and whose record it was. */
import { expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [types: string, published: string, text: string, ...verdicts: string[]])[] = [
  // A record of one distance, told of somebody whose news is of another.
  [
    'record-holder',
    '2022-04-24',
    'Yalemzerf Yehualaw won the Hamburg Marathon on Sunday. Yehualaw was already the 10K world-record holder.',
    'outdated 10 km road world record holder until 2024-01-14',
  ],
  [
    'record-holder',
    '2014-09-29',
    'Florence Kiplagat won the Berlin Marathon in 2011. She is the half-marathon world-record holder.',
    'outdated half marathon world record holder until 2017-02-10',
  ],
  [
    'record-holder',
    '2020-12-07',
    'Kibiwott Kandie won in Valencia. Joshua Cheptegei, the 5000m world-record holder, won the 15km race in Nijmegen in 2018.',
    'supported 5000 metres world record holder',
  ],
  [
    'record-holder',
    '2023-09-25',
    'Tigst Assefa won the Berlin Marathon on Sunday. Letesenbet Gidey is the 5000m world-record holder.',
    'unknown 5000 metres world record holder',
  ],
  // Of whoever beats a record to win, and not of whose it was.
  [
    'race-winner',
    '2023-04-23',
    "Kelvin Kiptum smashed Eliud Kipchoge's course record to win the London Marathon in 2:01:25.",
    'supported won the London Marathon 2023',
  ],
  [
    'race-winner',
    '2011-04-18',
    "Emmanuel Mutai broke Samuel Wanjiru's course record to win the 2011 London Marathon.",
    'supported won the London Marathon 2011',
  ],
  [
    'race-winner',
    '2019-12-01',
    "Brigid Kosgei took 81 seconds off Paula Radcliffe's world record to win the 2019 Chicago Marathon.",
    'supported won the Chicago Marathon 2019',
  ],
  [
    'race-winner',
    '2019-12-01',
    "Brigid Kosgei broke Paula Radcliffe's world record to win the 2019 London Marathon and the 2017 Chicago Marathon.",
    'supported won the London Marathon 2019',
    'contradicted won the Chicago Marathon 2017 -> 2018, 2019 (2017: Tirunesh Dibaba)',
  ],
  // A mark with which somebody else won.
  [
    'mark',
    '2021-10-24',
    "Bashir Abdi won the Rotterdam Marathon. Abdi's time was below the 2.03.39 with which Ethiopian Tamirat Tola won the Amsterdam marathon last Sunday.",
    'supported 2:03:39',
  ],
  [
    'mark',
    '2019-10-14',
    'Brigid Kosgei beat the 2:17:01 with which Mary Keitany had won in London in 2017.',
    'supported 2:17:01',
  ],
  [
    'mark',
    '2018-09-17',
    'Eliud Kipchoge was faster than the 2:02:57 in which Dennis Kimetto won in Berlin in 2014.',
    'supported 2:02:57',
  ],
  [
    'mark',
    '2018-09-17',
    'Eliud Kipchoge was faster than the 2:02:75 in which Dennis Kimetto won in Berlin in 2014.',
    'contradicted 2:02:75 -> 2:02:57',
  ],
  // The year in a race's name.
  [
    'event-date mark',
    '2024-04-21',
    'Mary Keitany ran 2:17:01 at the 2016 London Marathon.',
    'supported 2:17:01',
    'contradicted 2016 -> 2017-04-23',
  ],
  [
    'event-date mark',
    '2024-04-21',
    'Peres Jepchirchir lowered the 2:17:01 that countrywoman Mary Keitany set at the 2017 London Marathon.',
    'supported 2:17:01',
    'supported 2017',
  ],
  [
    'event-date mark',
    '2024-04-21',
    'Peres Jepchirchir lowered the 2:17:01 that countrywoman Mary Keitany set at the 2014 London Marathon.',
    'supported 2:17:01',
    'contradicted 2014 -> 2017-04-23',
  ],
  [
    'event-date mark',
    '2022-09-26',
    'Eliud Kipchoge broke the 2:01:39 he had run at the 2017 Berlin Marathon.',
    'supported 2:01:39',
    'contradicted 2017 -> 2018-09-16',
  ],
  [
    'event-date mark',
    '2022-09-26',
    'Wilson Kipsang clocked 2:03:23 at the 2013 Berlin Marathon.',
    'supported 2:03:23',
    'supported 2013',
  ],
  [
    'event-date mark',
    '2022-09-26',
    'Catherine Ndereba ran 2:18:47 in the 2002 Chicago Marathon.',
    'supported 2:18:47',
    'contradicted 2002 -> 2001-10-07',
  ],
  [
    'event-date mark',
    '2022-09-26',
    'Kenenisa Bekele ran 2:05:04 at the 2014 Paris Marathon.',
    'supported 2:05:04',
    'supported 2014',
  ],
  // What a history tells ahead of its day.
  [
    'race-winner medal',
    '2017-01-15',
    'Joan Benoit would go on to take gold in the 1984 Olympic marathon in Los Angeles.',
    'supported gold, Olympic Games 1984',
  ],
  [
    'race-winner medal',
    '2017-01-15',
    'Joan Benoit would later win the 1984 Olympic marathon in Los Angeles.',
    'supported won the Olympic Games 1984',
  ],
  [
    'race-winner medal',
    '2021-01-15',
    'Lelisa Desisa would eventually claim silver at the 2013 World Championships in Moscow.',
    'supported silver, World Championships 2013',
  ],
  [
    'race-winner medal',
    '2021-01-15',
    'Lelisa Desisa would go on to win the Boston Marathon in 2014.',
    'contradicted won the Boston Marathon 2014 -> 2013, 2015 (2014: Meb Keflezighi)',
  ],
  [
    'race-winner medal',
    '2021-01-15',
    'Lelisa Desisa would go on to claim gold at the 2013 World Championships in Moscow.',
    'contradicted gold, World Championships 2013 -> 2019 (2013: silver)',
  ],
  ['race-winner medal', '2021-01-15', 'Lelisa Desisa hoped he would win the Boston Marathon in 2014.'],
  // A title of one race, and a record of the same.
  [
    'record-holder',
    '2025-03-03',
    'Tadese Takele won the Tokyo Marathon. Joshua Cheptegei, the 10,000m Olympic champion and world record holder, was ninth.',
    'supported 10,000 metres world record holder',
  ],
  [
    'record-holder',
    '2019-03-03',
    'Eliud Kipchoge won the London Marathon. Kenenisa Bekele, the 5000m Olympic champion and world record holder, was sixth.',
    'outdated 5000 metres world record holder until 2020-08-14',
  ],
  [
    'record-holder',
    '2024-09-16',
    "Margaret Chelimo Kipkemboi won bronze over 10,000m in 2022. The women's world record stands at 1:02:52, set by Letesenbet Gidey in Valencia on 24 October 2021.",
    'supported half marathon world record: 1:02:52, Letesenbet Gidey',
  ],
  [
    'record-holder',
    '2022-05-16',
    'Jacob Kiplimo won bronze over 10,000m in 2021. The world record stands at 12:35.36, set by Joshua Cheptegei in Monaco.',
    'supported 5000 metres world record: 12:35.36, Joshua Cheptegei',
  ],
  // Where else somebody raced is not the race that is told.
  [
    'placing',
    '2024-11-04',
    'Tamirat Tola was fourth in New York on Sunday, less than three months after his Olympic triumph in Paris.',
    'supported 4th',
  ],
  [
    'placing',
    '2024-11-04',
    'Tamirat Tola was fifth in New York on Sunday, less than three months after his Olympic triumph in Paris.',
    'contradicted 5th -> 4th',
  ],
  [
    'placing',
    '2024-11-04',
    'Abdi Nageeye won the New York City Marathon on Sunday. Conner Mantz and Clayton Young, team-mates at the Olympics, were the first Americans home in sixth and eighth.',
    'supported 6th',
    'contradicted 8th -> 7th',
  ],
  [
    'placing',
    '2024-11-04',
    'Hellen Obiri, three months after her bronze in Paris, was second in New York on Sunday.',
    'supported 2nd',
  ],
  [
    'placing',
    '2024-11-04',
    'Hellen Obiri, three months after her bronze in Paris, was third in New York on Sunday.',
    'contradicted 3rd -> 2nd',
  ],
  // By how much a best was improved, beside a record of a course, and beside a holder of another.
  [
    'record-gap gap-between',
    '2024-10-21',
    'Yalemzerf Yehualaw smashed the course record at the Amsterdam Marathon on Sunday with 2:16:52, a personal best by 31 seconds.',
    'supported 31 seconds',
  ],
  [
    'record-gap gap-between',
    '2024-10-21',
    'Yalemzerf Yehualaw smashed the course record at the Amsterdam Marathon on Sunday with 2:16:52, a personal best by 41 seconds.',
    'contradicted 41 seconds -> 31 seconds',
  ],
  [
    'record-gap gap-between',
    '2025-04-28',
    'Sabastian Sawe won the London Marathon in 2:02:27. The Kenyan beat Jacob Kiplimo, the half marathon world record holder, by 70 seconds.',
    'supported 1 minute 10 seconds',
  ],
  [
    'record-gap gap-between',
    '2025-04-28',
    'Sabastian Sawe won the London Marathon in 2:02:27. The Kenyan beat Jacob Kiplimo, the half marathon world record holder, by 60 seconds.',
    'contradicted 1 minute -> 1 minute 10 seconds',
  ],
  [
    'record-gap gap-between',
    '2024-09-16',
    'Sabastian Sawe won the Copenhagen Half Marathon in 58:05. Sawe, having won in Riga last October in 59:10, improved his best by 19 seconds from the 58:24 with which he took the Prague half in April.',
    'unknown 19 seconds',
  ],
  // A title of one city and a mark of another.
  [
    'mark',
    '2025-04-28',
    'Tigst Assefa won the London Marathon. It was her first London title, to go with her victory in Berlin in 2023 in a then world record of 2:11:53.',
    'supported 2:11:53',
  ],
  [
    'mark',
    '2025-04-28',
    'It was a first London title for Sabastian Sawe, who won in Valencia in December in 2:02:05.',
    'supported 2:02:05',
  ],
  [
    'mark',
    '2019-04-29',
    'It was a fourth London title for Eliud Kipchoge, to go with the one in Berlin in 2:01:39.',
    'supported 2:01:39',
  ],
  // A surname is that of whoever goes by it.
  [
    'gap-between race-winner placing',
    '2025-04-28',
    'Tigst Assefa finished runner-up in London last year, seven seconds behind Jepchirchir.',
    'supported 2nd in the London Marathon 2024',
    'supported 7 seconds',
  ],
  [
    'gap-between race-winner placing',
    '2025-04-28',
    'Tigst Assefa finished runner-up in London last year, ten seconds behind Jepchirchir.',
    'supported 2nd in the London Marathon 2024',
    'contradicted 10 seconds -> 7 seconds',
  ],
  [
    'gap-between race-winner placing',
    '2025-04-28',
    'Jepchirchir won the London Marathon last year.',
    'supported won the London Marathon 2024',
  ],
  [
    'mark race-winner',
    '2024-04-22',
    "Mutiso won the men's race at the London Marathon on Sunday in 2:04:01.",
    'supported won the London Marathon 2024',
    'supported 2:04:01',
  ],
  [
    'mark race-winner',
    '2019-10-14',
    'Kosgei won the Chicago Marathon on Sunday, running 2:14:04.',
    'supported won the Chicago Marathon 2019',
    'supported 2:14:04',
  ],
  // A mark, past a comma, of whoever it is said to be.
  [
    'mark event-date',
    '2024-10-21',
    "The men's course record of 2:03:39, which Tamirat Tola set in 2021, was never under threat.",
    'supported 2:03:39',
    'supported 2021',
  ],
  [
    'mark event-date',
    '2024-10-21',
    "The men's course record of 2:03:39, which Tamirat Tola set in 2020, was never under threat.",
    'supported 2:03:39',
    'contradicted 2020 -> 2021-10-17',
  ],
  [
    'mark event-date',
    '2024-10-21',
    'The course record of 2:01:25, which Kelvin Kiptum set in 2022, was never under threat.',
    'supported 2:01:25',
    'contradicted 2022 -> 2023-04-23',
  ],
  // A place past what somebody is, and no verb.
  [
    'placing event-date',
    '2013-10-14',
    'Dennis Kimetto won the Chicago Marathon. Micah Kogo was fourth in 2:06:56 and Moses Mosop, the winner in 2011, eighth in 2:11:19.',
    'supported 4th',
    'supported 8th',
  ],
  [
    'placing event-date',
    '2023-04-18',
    'Evans Chebet won the Boston Marathon on Monday, with Gabriel Geay 10 seconds behind and Benson Kipruto, the champion of 2021, third in 2:06:06.',
    'supported 2023-04-17',
    'supported 2021',
    'supported 3rd',
  ],
  [
    'placing event-date',
    '2023-04-18',
    'Evans Chebet won the Boston Marathon on Monday, with Gabriel Geay 10 seconds behind and Benson Kipruto, the champion of 2021, fourth in 2:06:06.',
    'supported 2023-04-17',
    'supported 2021',
    'unknown 4th',
  ],
  [
    'placing event-date',
    '2024-11-04',
    'Abdi Nageeye won the New York City Marathon. Evans Chebet, the 2022 winner, was second and Albert Korir, the champion a year earlier, third in 2:08:00.',
    'supported 2nd',
    'supported 3rd',
  ],
  [
    'placing event-date',
    '2025-03-03',
    'Vincent Kipkemoi Ngetich was third and Joshua Cheptegei, the Olympic 10,000m champion, ninth at the Tokyo Marathon.',
    'supported 3rd',
    'supported 9th',
  ],
  [
    'placing event-date',
    '2025-03-03',
    'Vincent Kipkemoi Ngetich was third and Joshua Cheptegei, the Olympic 10,000m champion, tenth at the Tokyo Marathon.',
    'supported 3rd',
    'contradicted 10th -> 9th',
  ],
  // Whose first race it was, and of which distance.
  [
    'debut',
    '2011-04-19',
    'Geoffrey Mutai was pushed by countryman Moses Mosop, who lost by only four seconds in 2:03:06 in his first marathon.',
    'supported debut, marathon',
  ],
  [
    'debut',
    '2011-04-19',
    'Geoffrey Mutai was pushed by countryman Moses Mosop, who lost by only four seconds in 2:03:06 in his second marathon.',
    'unknown 2nd marathon',
  ],
  [
    'debut',
    '2024-09-30',
    'Kibiwott Kandie once held the half marathon world record. Tigist Ketema, 26, had run 2:16:07 on her debut in Dubai in January.',
    'supported debut, marathon',
  ],
  [
    'debut',
    '2025-03-03',
    'Joshua Cheptegei, the 10,000m Olympic champion, was ninth in the Tokyo Marathon, faster than on his debut in Valencia in 2023.',
  ],
  [
    'debut',
    '2009-04-06',
    'Abel Kirui, who paced the two for as long as he could bear it, was third in Rotterdam in 2:05:04 and Patrick Makau, in his first marathon, fourth in 2:06:14.',
    'unknown debut, marathon',
  ],
  // Which list and which wins are meant.
  [
    'rank-list',
    '2024-04-18',
    'Kenenisa Bekele, a former world record holder over 5000m and 10,000m, owns a best of 2:01:41, which makes him the third-fastest marathoner in history.',
    'unknown 3rd of all time',
  ],
  [
    'rank-list',
    '2024-04-18',
    'Kenenisa Bekele, with his 2:01:41, is the third-fastest marathoner in history.',
    'outdated 3rd of all time until 2026-04-26',
  ],
  [
    'count',
    '2012-01-28',
    'Haile Gebrselassie won the Dubai Marathon three times, from 2008 to 2010.',
    'supported 3 wins',
  ],
];

it.each(cases)('%s %s %s', async (types, published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, types.split(' ') as ClaimType[])).toEqual(verdicts);
});

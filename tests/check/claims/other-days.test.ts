/** What a report tells of other days, races and people than those of the news. */
import { expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, type: ClaimType, ...verdicts: string[]])[] = [
  // Of Games of a city that had them more than once, those of the day of whom the words are of.
  [
    '2022-01-10',
    'Betty Cuthbert won gold in the 400 metres at the Tokyo Olympics.',
    'medal',
    'supported gold, Olympic Games 1964',
  ],
  [
    '2022-01-10',
    'Betty Cuthbert won silver in the 400 metres at the Tokyo Olympics.',
    'medal',
    'contradicted silver, Olympic Games 1964 -> gold 1964 (Ann Packer had silver)',
  ],
  [
    '2022-01-10',
    'Mildred Didrikson won gold in the javelin at the Los Angeles Games.',
    'medal',
    'supported gold, Olympic Games 1932',
  ],
  [
    '2022-01-10',
    'Carl Lewis won gold in the long jump at the Los Angeles Games.',
    'medal',
    'supported gold, Olympic Games 1984',
  ],
  [
    '1999-01-10',
    'Billy Mills won the 10,000 metres gold at the Tokyo Olympics.',
    'medal',
    'supported gold, Olympic Games 1964',
  ],
  [
    '2024-10-01',
    'Karsten Warholm won gold in the 400m hurdles at the Paris Olympics.',
    'medal',
    'contradicted gold, Olympic Games 2024 -> 2020 (2024: silver)',
  ],
  [
    '2022-01-10',
    'Harold Abrahams won the 100 metres at the Paris Olympics.',
    'race-winner',
    'supported won the Olympic Games 1924',
  ],
  [
    '2022-01-10',
    'Bob Hayes won the 100 metres at the Tokyo Olympics.',
    'race-winner',
    'supported won the Olympic Games 1964',
  ],
  // What was won before the news.
  [
    '2018-03-03',
    'Sandi Morris won with 4.95m, her first global title following three successive silver medals.',
    'medal',
    'supported gold, World Indoor Championships 2018',
  ],
  [
    '2017-08-07',
    'Tori Bowie won the 100m in 10.85, a first title after two medals in Rio, silver and bronze.',
    'medal',
    'supported gold, World Championships 2017',
  ],
  ['2023-08-24', 'Noah Lyles won the 200m after two bronze medals.', 'medal'],
  ['2018-03-03', 'Sandi Morris won silver with 4.95m.', 'medal', 'contradicted silver -> gold'],
  [
    '2019-11-04',
    'Mary Keitany, who won the race four of the previous five years, was second in New York.',
    'race-winner',
  ],
  ['2002-10-14', 'Catherine Ndereba, who won the race the previous two years, was second in Chicago.', 'race-winner'],
  [
    '2022-11-07',
    'Peres Jepchirchir, who won the race in each of the last two editions, did not run in New York.',
    'race-winner',
  ],
  [
    '2019-11-04',
    'Mary Keitany won the race in New York.',
    'race-winner',
    'contradicted won the New York City Marathon 2019 -> 2014, 2015, 2016, 2018 (2019: Joyciline Jepkosgei)',
  ],
  // Who held a record then.
  [
    '2019-01-20',
    'The world record in the hammer was held by Betty Heidler until 2014.',
    'record-holder',
    'supported former hammer throw world record holder',
  ],
  [
    '2019-01-20',
    "The women's 800m world record was held by Nadezhda Olizarenko before Jarmila Kratochvilova ran 1:53.28.",
    'record-holder',
    'supported former 800 metres world record holder',
  ],
  [
    '2016-02-01',
    "The men's world record for the 50km race walk was held by Denis Nizhegorodov, with 3:34:14, until it was beaten by Yohann Diniz.",
    'record-holder',
    'supported former 50 km race walk world record holder',
  ],
  [
    '2019-01-20',
    'The 100m world record is held by Asafa Powell.',
    'record-holder',
    'contradicted 100 metres world record holder -> Usain Bolt',
  ],
  // While the race was going on, or in the city before.
  ['2023-08-24', 'Noah Lyles, third and half a metre down with 80m to go, won the 200m.', 'placing'],
  ['2023-08-22', 'Daniel Stahl was fourth with one round to go and won with his last throw.', 'placing'],
  ['2019-08-29', 'Donavan Brazier was sixth entering the home straight and won the 800m.', 'placing'],
  [
    '2024-03-03',
    'Molly Caudery, a breakout star last year in Budapest when she finished fifth on her debut, won gold in Glasgow.',
    'placing',
    'supported 5th',
  ],
  ['2024-03-03', 'Molly Caudery finished fifth in Glasgow.', 'placing', 'contradicted 5th -> 1st'],
  ['2023-08-28', 'Noah Lyles was third in Budapest in the 200m.', 'placing', 'contradicted 3rd -> 1st'],
  // What another day asked, and what somebody had by then.
  ['2024-05-23', "Damian Warner's 8678 points were last good enough to win the meeting in 2017.", 'event-date'],
  ['2023-08-25', "Karsten Warholm's 46.89 would have won silver in 2021.", 'event-date'],
  ['2012-11-02', 'In 2012 Wilson Kipsang came to London with a best of 2:03:42.', 'event-date'],
  ['2013-06-10', 'In 2012 Valerie Adams came to London as the holder of the area record (21.24).', 'event-date'],
  ['2013-06-10', 'In 2012 Valerie Adams put the shot 21.24m.', 'event-date', 'contradicted 2012 -> 2011-08-29'],
  [
    '2008-11-02',
    'In 2004, Paula Radcliffe entered the marathon as the world-record holder (2:15.25).',
    'mark',
    'supported 2:15:25',
  ],
  ['2024-03-04', 'Sam Kendricks took silver with a best performance of 5.90m.', 'personal-best'],
  ['2024-02-01', 'Ryan Crouser won with a best effort of 22.03m.', 'personal-best'],
  // Counted back from the year that is told.
  [
    '2020-06-10',
    'In 1981, Sydney Maree wanted to win. A year earlier, Maree won the 1500m title, as one year before that he won the 5000m in 13:20.63.',
    'event-date',
  ],
  // Of the one who was beaten, and not of the rival.
  [
    '1993-04-20',
    'Kim Jae-ryong lost in Boston, and he was runner-up to Cosmas Ndeti by 10 seconds in 2:09:43.',
    'mark',
    'unknown 2:09:43',
  ],
  ['2023-10-09', 'Benson Kipruto was second in Chicago to Kelvin Kiptum in 2:04:02.', 'mark', 'supported 2:04:02'],
  // Of the nation of the one before.
  [
    '2018-03-05',
    'Olympic champion Thiago Braz of Brazil and world champion Sam Kendricks both cleared 5.70m.',
    'nationality',
    'supported Brazil',
  ],
  [
    '2023-08-20',
    'Leonardo Fabbri of Italy and two-time Olympic champion Ryan Crouser were far ahead.',
    'nationality',
    'supported Italy',
  ],
  [
    '2022-07-20',
    'Mutaz Barshim of Qatar and Olympic champion Gianmarco Tamberi shared a hug.',
    'nationality',
    'supported Qatar',
  ],
  ['2023-08-20', 'Behind an Italian and world champion Ryan Crouser nobody got past 22 metres.', 'nationality'],
  [
    '2023-08-20',
    'Italian and two-time Olympic champion Ryan Crouser was far ahead.',
    'nationality',
    'contradicted Italy -> United States',
  ],
  // Titles of the world under a roof count, or do not.
  ['2025-03-23', 'Mondo Duplantis clinched his seventh senior global title.', 'count', 'supported 7 wins'],
  ['2024-08-06', 'Mondo Duplantis clinched his fourth global title with 6.25.', 'count', 'supported 4 wins'],
  // What is done in a clause of its own is of whoever acts there.
  ['2023-08-28', 'Arshad Nadeem was second, while Neeraj Chopra won his first world gold.', 'count', 'supported 1 win'],
  ['2023-08-28', 'Neeraj Chopra won, and Arshad Nadeem claimed his first world medal.', 'count', 'supported 1 medal'],
  // The heights of a vault are no times of the relay beside it.
  [
    '2018-03-05',
    'Poland broke the 4x400m relay record. Sam Kendricks of the United States and Piotr Lisek of Poland had cleared 5.85m before the relay.',
    'mark',
    'supported 5.85 m',
  ],
  // Of a record, a race and a nation.
  [
    '2015-02-02',
    'For the first time in almost 30 years, Sergey Bubka did not hold the world pole vault record.',
    'record-holder',
  ],
  [
    '2015-02-02',
    'Sergey Bubka holds the world pole vault record.',
    'record-holder',
    'contradicted pole vault world record holder -> Renaud Lavillenie',
  ],
  [
    '2016-10-07',
    'Florence Kiplagat won the Chicago Marathon in 2015. This will be her third running of the race.',
    'edition',
  ],
  [
    '2016-10-07',
    'Dickson Chumba starts on Sunday, in the 38th running of the Chicago Marathon.',
    'edition',
    'contradicted 38th -> 39th',
  ],
  [
    '2020-09-18',
    'Sabin Carr vaulted 4.27 in 1927 to begin the United States’ 35-year hold on the world record.',
    'record-duration',
  ],
  [
    '2024-08-25',
    'Australian record-holder Torrie Lewis ran in the 200m in Paris.',
    'national-record',
    'unknown 200 metres record of AUS holder',
  ],
  [
    '2024-08-25',
    'The Australian 200m record-holder Torrie Lewis ran in Paris.',
    'national-record',
    'contradicted 200 metres record of AUS holder -> Melinda Gainsford-Taylor',
  ],
  // Marks about which somebody is, with the wind, and in another race of the week.
  ['2018-10-05', 'Brigid Kosgei and Shure Demise, both holding PRs at the 2:20 mark, run in Chicago.', 'mark'],
  ['2018-10-05', 'Brigid Kosgei ran 2:20:31 in London in April.', 'mark', 'contradicted 2:20:31 -> 2:20:13'],
  ['2021-06-21', 'Sha’Carri Richardson ran 10.64/2.6 in the semi-final.', 'mark'],
  ['2021-06-21', 'Sha’Carri Richardson ran a wind-assisted 10.64.', 'mark'],
  ['2021-06-21', 'Sha’Carri Richardson ran 10.71 in Miramar this year.', 'mark', 'contradicted 10.71 -> 10.72'],
  ['2021-06-14', 'In the 1500m in Nice George Mills was seventh in 3:37.00.', 'placing', 'unknown 7th'],
  // Nothing that came after the text.
  [
    '2021-06-27',
    "Angelika Sarna won the women's 800m in 2:00.28, with Anna Wielgosz second in 2:00.57.",
    'placing',
    'unknown 2nd',
  ],
  ['2019-08-26', 'Rhonex Kipruto was second in 27:26.34 behind Kamworor’s winning 27:24.76.', 'race-winner'],
  // What somebody has run, and does next.
  [
    '2021-08-20',
    'Peres Jepchirchir (2:17:16) and Abdi Nageeye (2:06:17) make New York debuts in November.',
    'mark',
    'supported 2:17:16',
    'supported 2:06:17',
  ],
  ['2021-08-20', 'Asefa Mengstu (2:04:06) leads the field in Boston.', 'mark', 'supported 2:04:06'],
  [
    '2021-11-09',
    'Abdi Nageeye (2:06:17) was fifth in New York.',
    'mark',
    'contradicted 2:06:17 -> 2:06:17, Rotterdam 2019-04-07',
  ],
  // Of years that are over, and of what another day saw.
  [
    '2008-03-01',
    'Jim Ryun went on to set world records, holding the world mile record for nine years.',
    'record-holder',
    'supported former mile world record holder',
  ],
  [
    '2008-03-01',
    'Jim Ryun, holding the world mile record, won.',
    'record-holder',
    'contradicted mile world record holder -> Hicham El Guerrouj',
  ],
  [
    '2012-12-01',
    'In 1968, Bob Beamon jumped 8.90 m, a jump not exceeded for a further 23 years, in 1991.',
    'event-date',
    'supported 1968',
  ],
  ['2012-12-01', 'In 1967, Bob Beamon jumped 8.90 m.', 'event-date', 'contradicted 1967 -> 1968-10-18'],
  [
    '2012-12-01',
    'Carl Lewis jumped 8.91m moments before, with the wind exceeding the maximum allowed.',
    'mark',
    'supported 8.91 m',
  ],
  ['2012-12-01', 'Carl Lewis jumped 8.91m in Tokyo in 1991.', 'mark', 'supported 8.91 m'],
  [
    '2014-07-30',
    'Joyce Chepkirui led home Florence Kiplagat and Emily Chebet in 32:09.35.',
    'mark',
    'supported 32:09.35',
  ],
  [
    '2020-12-07',
    'Emily Sisson missed by 1 second. Molly Huddle’s record of 67:25 from the Houston Half Marathon in 2018 still stands.',
    'mark',
    'supported 1:07:25',
  ],
  [
    '2022-07-18',
    'Fraser-Pryce won. Only Fraser-Pryce (10.60) and Elaine Thompson-Herah (10.54) have run faster than Jackson.',
    'mark',
    'supported 10.60',
    'supported 10.54',
  ],
  ['2022-07-18', 'Fraser-Pryce won in Eugene in 10.60.', 'mark', 'contradicted 10.60 -> 10.67'],
  [
    '2005-06-01',
    'Steve Ovett won gold in the 800 m at the 1980 Olympics. His first major title came in 1973 when he won the European junior 800 m.',
    'race-winner',
  ],
  // A record that was taken back counted on its day.
  ['2019-09-15', 'Geoffrey Kamworor took 17 seconds off the world record with 58:01 in Copenhagen.', 'record-gap'],
  [
    '2019-09-15',
    'Geoffrey Kamworor took 27 seconds off the world record with 58:01 in Copenhagen.',
    'record-gap',
    'contradicted 27 seconds -> 22 seconds',
  ],
];

it.each(cases)('%s %s', async (published, text, type, ...verdicts) => {
  expect(await verdictsOf(text, published, [type as ClaimType])).toEqual(verdicts);
});

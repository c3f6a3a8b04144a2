/** What looks wrong and need not be: nothing is called wrong where the sentence allows another reading. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from './verdicts.ts';

const wrong = async (published: string, text: string) =>
  (
    await findingsOf(text, published, [
      'medal',
      'placing',
      'race-winner',
      'mark',
      'count',
      'record-holder',
      'record-duration',
      'age',
      'event-date',
      'death',
      'rank-list',
      'record-gap',
      'first-under',
      'gap-between',
    ])
  )
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ type, quote }) => `${type}: ${quote}`);

describe('nothing is called wrong', () => {
  it.each([
    [
      'of a namesake who has an office',
      '2024-05-14',
      'Councillor Jane Holmes, 58, said the last record of repairs to Marathon Road was from 1997.',
    ],
    [
      'of the day of a record that is told',
      '2015-08-03',
      'In Gothenburg he had left a world triple jump record of 18.29 metres. Jonathan Edwards had done something extraordinary. It was the second world record of the day for the 29-year-old Briton.',
    ],
    [
      'of a jump with too much wind',
      '2012-09-01',
      'Mike Powell, in a show down against Carl Lewis, leapt 8.95 m at the World Championships in Tokyo on August 30, 1991. Lewis himself jumped 8.91m moments before with the wind exceeding the maximum allowed.',
    ],
    [
      'of the other of two races',
      '2022-08-07',
      'Shelly-Ann Fraser-Pryce clocked 10.66 in Chorzow on Saturday, one hundredth faster than she ran to win the world title in Oregon three weeks ago. She beat a field that included Aleia Hobbs (second place, 10.94) and Melissa Jefferson (seventh, 11.18).',
    ],
    [
      'of a team',
      '2024-08-09',
      "Letsile Tebogo beat Kenny Bednarek in the 200m in Paris on Thursday. He went on to form part of Botswana's silver medal-winning men's 4x400m team.",
    ],
    [
      'of a kind of contest',
      '2019-09-29',
      'Tajay Gayle became the first Jamaican man to win a world title in a field event, taking long jump gold at the world athletics championships on Saturday.',
    ],
    [
      'of a run of wins that ended then',
      '2018-04-16',
      "Kenya's Catherine Ndereba had been the last woman to win Boston twice in a row, in 2005.",
    ],
    [
      'of an earlier time',
      '2020-01-01',
      'El Guerrouj, inspired by his countryman Said Aouita, a gold medalist in the 5,000 metres at the 1984 Olympics, began running as a teenager.',
    ],
    [
      'of what was to come',
      '2023-08-28',
      'To many there had been one big question ahead of the final: which Chepkoech was going to have her name engraved on the gold medal, Jackline or Beatrice Chepkoech?',
    ],
    [
      'of two who ran for one nation',
      '2021-08-01',
      'Simon Pettersson unleashed a 67.39m effort in Tokyo to secure an unlikely gold and silver finish for Sweden.',
    ],
    [
      'of all who ran for a nation',
      '2024-08-10',
      "Kenya's Emmanuel Wanyonyi produced a performance for the ages to clinch the country's third gold of the Paris Olympics.",
    ],
    [
      'of two cities',
      '2022-03-01',
      'Valerie Adams retired on Tuesday. She claimed gold at the Beijing and London Games, earning silver in Rio and bronze in Tokyo last year.',
    ],
    [
      'of the day and the place that are told',
      '2026-02-20',
      'Keely Hodgkinson, who stormed to 800m gold at the Paris 2024 Olympics, shaved nearly a second off the previous best of 1min 55.82secs, achieved by Jolanda Ceplak at the European Championships in Vienna on March 3, 2002.',
    ],
    [
      'of championships before a clause',
      '2024-07-08',
      'Yaroslava Mahuchikh broke the high jump world record with 2.10 in Paris on Sunday. Last month Kostadinova was a guest at the European Championships in Rome, where Mahuchikh won the title with a jump of 2.01 metres.',
    ],
    [
      'of a first that only a list of records has',
      '2023-04-16',
      'Rhasidat Adeleke ran in Florida. She returned to the track on Saturday for the 400m and became the first Irish woman to break 50 seconds for the distance.',
    ],
    [
      'of what was not done',
      '2025-02-17',
      "Toshikazu Yamanishi has shattered the world record in the men's 20km race walk, clocking 1:16:10. Yamanishi could even have broken the record by nearly a minute.",
    ],
    [
      'of what somebody failed to win',
      '2015-01-01',
      'Usain Bolt failed to win the 2011 100 metres world title when he was disqualified after a false start.',
    ],
    [
      'of whoever has the record',
      '2023-04-23',
      "Kelvin Kiptum fell 16 seconds short of Eliud Kipchoge's world record in winning the London Marathon on Sunday.",
    ],
    [
      "of a person's age",
      '2024-07-07',
      'The record was held by Bulgarian Stefka Kostadinova who, like her successor, was 22 years old on 30 August 1987.',
    ],
    [
      'of a height on the way',
      '2024-07-07',
      'Yaroslava Mahuchikh flew over 2.10m in Paris. Mahuchikh won the competition with 2.03m and asked the judges to set the bar at 2.07m.',
    ],
    [
      'of championships named beside it',
      '2018-07-22',
      'Beatrice Chepkoech ran a world record of 8:44.32 in Monaco. Before her record-breaking run, Chepkoech was best known for her blunder in the final at the World Championships in London in 2017.',
    ],
    [
      'of a record set before',
      '2023-03-04',
      "Thiam beat Poland's Adrianna Sulek, who with 5,014 points also surpassed the previous world record set in 2012 by Ukraine's Nataliya Dobrynska (5,013 points).",
    ],
    [
      'of who is named behind a bracket',
      '2018-09-29',
      "Kevin Mayer scored 9,126 points in the decathlon. He eclipsed Olympic champion (London 2012 and Rio 2016) Ashton Eaton's 9,045 points.",
    ],
    [
      'of a part of the race',
      '2020-01-12',
      'Rhonex Kipruto ran 26:24 for 10km in Valencia. The 20-year-old ran the halves in 13:18 and 13:06.',
    ],
    [
      'that nobody has run',
      '2013-05-31',
      'David Rudisha ran 1:40.91. Wherever he competes the 24-year-old is asked about a 1:39.',
    ],
    [
      'of a limit',
      '2016-08-13',
      'Vivian Cheruiyot was second in 29:32.53 and Tirunesh Dibaba third in Rio on Friday; all three beat 29:45.',
    ],
    [
      'behind a winner who was taken out since',
      '2011-10-16',
      'Moses Mosop won the Chicago Marathon in 2:05:37. Liliya Shobukhova, a 33-year-old Russian, won in 2:18:20. Ejegayehu Dibaba was second.',
    ],
    ['of how long ago it is', '2019-10-12', 'It was 65 years since Roger Bannister ran the mile in 3:59.4 in Oxford.'],
    [
      'that is denied',
      '2025-09-20',
      'Amanal Petros was in Tokyo at the 2025 World Championships and was just missing gold by 0.03 seconds.',
    ],
    [
      'of a race on wheels',
      '2026-04-21',
      'John Korir won in Boston. In the wheelchair race he has an eighth Boston title in 1:21:34.',
    ],
    ['of the year before', '2026-04-20', 'Jacob Kiplimo, last year’s runner-up, won the Chicago Marathon in October.'],
    [
      'that was a record until it was beaten within days',
      '2025-02-15',
      'The American Yared Nuguse set an indoor mile world record of 3:46.63 in New York.',
    ],
    [
      'by a year said loosely',
      '2025-07-06',
      'Beatrice Chebet shattered Gudaf Tsegay’s world record of 14:00.21, set just a year ago.',
    ],
    [
      'of a record of somebody who is not named',
      '2015-07-18',
      'Genzebe Dibaba ran 3:50.07 in Monaco, topping the world mark Qu Yunxia set nearly 22 years ago by .39.',
    ],
    [
      'of a place among all who ran',
      '2024-10-14',
      'Ruth Chepngetich ran 2:09:56 in Chicago on Sunday and finished 10th overall.',
    ],
    [
      'of the age of a record',
      '2024-07-08',
      'Yaroslava Mahuchikh flew over 2.10m in Paris to break a record that was nearly 37 years old.',
    ],
    [
      'of the day of the news',
      '2017-08-08',
      'Betty Cuthbert was a legend. Athletics Australia confirmed her death on Monday.',
    ],
    [
      'of a rank of the day before',
      '2024-10-14',
      'Ruth Chepngetich won in Chicago. Before Sunday she had been the fourth-fastest woman in history with a best of 2:14:18.',
    ],
    [
      'of a death that is not known',
      '2023-05-01',
      'Calvin Davis, the bronze medallist in the 400 metres hurdles at the 1996 Games, has died at the age of 51.',
    ],
    [
      'of the day of what was done first',
      '2024-02-12',
      'Kelvin Kiptum won his first marathon in 2022 and later set a London Marathon course record of 2:01:25.',
    ],
    [
      'of the place in the race of the mark beside it',
      '2024-08-07',
      'Gabby Thomas won the 200m at the Olympics in 21.83. Julien Alfred, who had won the 100m on Saturday, was second in 22.08.',
    ],
    [
      'of the day of whoever it stands behind',
      '2024-08-23',
      "Emmanuel Wanyonyi ran 1:41.11 on Thursday. His time matched the record set by Denmark's Wilson Kipketer in 1997.",
    ],
    [
      'of two dates of two people',
      '2024-08-23',
      "Only Mike Conley's 18.17m and Kenny Harrison's 18.09m, in 1992 and 1996, have won an Olympic final with more.",
    ],
    [
      'of the last one who did it before',
      '2017-10-10',
      'Galen Rupp won the Chicago Marathon on Sunday. The last American to win in Chicago was Khalid Khannouchi in 2002.',
    ],
    [
      'of a title, for the day of the news',
      '2019-08-06',
      "Australia's world champion hurdler Sally Pearson announced her retirement on Tuesday.",
    ],
    [
      'of a mark with too much wind',
      '2022-07-26',
      'Tobi Amusan won the final in Eugene in 12.06 on Sunday, with a tailwind over the limit.',
    ],
    [
      'of a height that was not cleared',
      '2009-08-22',
      'Blanka Vlašić won with 2.04m in Berlin and failed three times at a world record of 2.10m.',
    ],
    ['of the record of somebody else', '2009-08-22', 'Blanka Vlašić tried in Berlin. The record is 2.09m.'],
    [
      'of where somebody came with a mark',
      '2021-08-06',
      'Damian Warner arrived in Tokyo with 8,995 points from a meet in May.',
    ],
    [
      'of a gap to the mark that stands before',
      '2014-02-16',
      'Sergey Bubka had cleared 6.15m in Donetsk, and Renaud Lavillenie bettered it by a centimetre.',
    ],
    ['of the only one of a race', '2025-09-18', 'Cordell Tinch was the only man under 13 seconds in Tokyo, in 12.99.'],
    [
      'of the year of the record that fell',
      '2022-07-26',
      'Tobi Amusan stopped the clock at 12.12, lowering the record of 2016 by 8 hundredths.',
    ],
    [
      'of a title that is yet to be defended',
      '2018-03-01',
      'Daniel Wanjiru and Mary Keitany will defend their titles at the London Marathon in April 2018.',
    ],
    [
      'of a record that somebody took',
      '2026-03-09',
      'Jacob Kiplimo ran a record in Lisbon in 2021, and Yomif Kejelcha took it in Valencia in 2024.',
    ],
    [
      'of places as they were before somebody was taken out',
      '2009-10-12',
      'Abderrahim Goumri was second in Chicago in 2:06:04, and Vincent Kipruto third in 2:06:08.',
    ],
    ['of the medal a win stands for', '2012-08-11', 'Zhang Wenxiu added to the bronze she won in Beijing in 2008.'],
    [
      'of a race of the nation',
      '2020-12-02',
      'Rafer Johnson won a national decathlon championship in 1956 and was known for it.',
    ],
    [
      'of a race beside that of a side remark',
      '2025-04-28',
      'Vivian Cheruiyot, who won the 2016 Olympic 5000m, was third in a road race.',
    ],
    [
      'of a year that stands beside another race',
      '2025-07-23',
      'Abel Kirui ran 2:06:54 in Berlin in 2009, and in 2011 he won by 2 minutes and 28 seconds.',
    ],
    [
      'of who was beaten by a win',
      '2023-09-24',
      "Tigst Assefa smashed Brigid Kosgei's world record on Sunday by winning the Berlin Marathon in 2:11:53.",
    ],
    ['of a year that a win came after', '2018-09-17', 'Gladys Cherono won here for the second time after 2015.'],
    [
      'of who broke a record',
      '2024-02-12',
      'His Chicago time of 2 hours, 35 seconds broke the record of Eliud Kipchoge last year.',
    ],
    [
      'of where somebody runs next',
      '2017-02-01',
      'Wilson Kipsang, who lines up in Tokyo on 26 February, broke the marathon world record in 2013 in Berlin.',
    ],
    [
      'of the record of another discipline, spoken of before',
      '2025-11-01',
      'Sabastian Sawe won the London Marathon in 2:02:27.\nFaith Kipyegon has three Olympic 1500m titles and holds the world record.',
    ],
    [
      'of a record of what somebody does, spoken of nowhere',
      '2025-11-01',
      'Ruth Chepngetich won the Chicago Marathon.\nKarsten Warholm holds the world record.',
    ],
    ['of a race of one nation', '2024-07-08', 'Emmanuel Wanyonyi won the Kenyan trials in 1:41.70.'],
    [
      'of a town beside the city',
      '2021-06-19',
      "Ryan Crouser broke Randy Barnes's record. Barnes threw his 23.12m in Los Angeles in May 1990.",
    ],
  ])('%s', async (_, published, text) => {
    expect(await wrong(published, text)).toEqual([]);
  });
});

it('what allows no other reading stays wrong', async () => {
  expect(
    await wrong('2025-09-20', 'Amanal Petros took gold at the 2025 World Championships in the marathon.'),
  ).toHaveLength(1);
  expect(await wrong('2024-08-23', 'Kenny Harrison jumped 18.09m to win Olympic gold in 1992.')).not.toEqual([]);
  expect(await wrong('2025-11-01', 'Faith Kipyegon holds the marathon world record.')).not.toEqual([]);
  expect(await wrong('2025-11-01', 'Cordell Tinch is the only man to have run under 13 seconds.')).not.toEqual([]);
  expect(await wrong('2025-11-01', 'Armand Duplantis jumped on: the record is 6.33m.')).not.toEqual([]);
  expect(await wrong('2024-08-07', 'Julien Alfred was third in the Olympic 100m in 10.72.')).not.toEqual([]);
});

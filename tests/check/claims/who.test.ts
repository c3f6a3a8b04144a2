/** Who is meant by `the 26-year-old`, `he`, `his`: whom the text is of, and not who was told of in passing. */
import { expect, it } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, type: ClaimType, ...verdicts: string[]])[] = [
  // Nothing of the sport for longer than is looked back on, and then somebody again.
  [
    '2023-10-09',
    `Kelvin Kiptum won the Chicago Marathon in 2:00:35. ${'The bands played on. '.repeat(8)}Kiptum is 25 years old.`,
    'age',
    'contradicted 25 years old -> 23',
  ],
  // A plumber of that name, and whoever is called Johnson after him.
  [
    '2024-07-01',
    'Usain Bolt ran 9.58 in Berlin. Michael Johnson, the plumber of 12 Station Road, is 48. Johnson, 48, was there.',
    'age',
    'unknown 48 years old',
    'unknown 48 years old',
  ],
  ['2024-07-01', 'Usain Bolt won. The photographer Michael Johnson, 48, was there.', 'age', 'unknown 48 years old'],
  [
    '2024-07-01',
    'Michael Johnson, 48, a lawyer who won four Olympic titles, was there.',
    'age',
    'contradicted 48 years old -> 56',
  ],
  [
    '2024-07-01',
    'Michael Johnson won the 200m in Atlanta. Michael Johnson, 48, now a marketing manager, was there.',
    'age',
    'contradicted 48 years old -> 56',
  ],
  // The runner-up of the sentence before is 24, the winner 25.
  [
    '2012-08-05',
    'Greg Rutherford won the long jump in London. Mitchell Watt took silver with 8.16m. The 26-year-old led from the start.',
    'age',
    'contradicted 26 years old -> 25',
  ],
  [
    '2012-08-05',
    'Greg Rutherford won the long jump in London. Mitchell Watt took silver with 8.16m. The 25-year-old led from the start.',
    'age',
    'supported 25 years old',
  ],
  [
    '2021-06-09',
    'Letesenbet Gidey ran 29:01.03 in Hengelo. Until Almaz Ayana nobody had got near the old record. The 24-year-old cried.',
    'age',
    'contradicted 24 years old -> 23',
  ],
  // Nobody of 24 can be Michael Johnson.
  [
    '2022-07-25',
    'Michael Johnson has lost the American record for 200m to Noah Lyles. The 24-year-old was far out in front.',
    'age',
    'contradicted 24 years old -> 25',
  ],
  // Whose record it was is no subject.
  [
    '2023-10-11',
    'Kelvin Kiptum ran 2:00:35 in Chicago. It eclipsed the 2:01:09 run by his fellow Kenyan Eliud Kipchoge. He had run 2:01:25 in London.',
    'mark',
    'supported 2:00:35',
    'supported 2:01:09',
    'supported 2:01:25',
  ],
  // A subject is gone on with.
  [
    '2024-06-05',
    'Usain Bolt ran 9.58 in Berlin. Tyson Gay was second in 9.71. He ran 9.69 in Shanghai later that year.',
    'mark',
    'supported 9.58',
    'supported 9.71',
    'supported 9.69',
  ],
  // Whom the sentence goes on with, and of the sex of the pronoun before.
  [
    '2018-01-19',
    'Mary Keitany won last year. With his best of 2:03:03, Kenenisa Bekele is quick. After his debut, the 34-year-old was third.',
    'age',
    'contradicted 34 years old -> 35',
  ],
  // Titles with their year, and nations that are adjectives, too.
  [
    '2020-08-16',
    "Joshua Cheptegei beat Kenenisa Bekele's record. The 2019 world champion over 10,000m ran 12:36.36.",
    'mark',
    'contradicted 12:36.36 -> 12:35.36',
  ],
  [
    '2021-06-19',
    'Ryan Crouser set a record. The 26-year-old Rio 2016 champion is tall.',
    'age',
    'contradicted 26 years old -> 28',
  ],
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone won. The US runner crossed the line in 50.37.',
    'nationality',
    'supported United States',
  ],
  ['2024-08-09', 'Sydney McLaughlin-Levrone won. The US team won in 3:15.27.', 'mark'],
  // Whoever was spoken of last and is of that age, rather than the winner, who is a year older.
  [
    '2014-09-29',
    'Dennis Kimetto won in 2:02:57. Emmanuel Mutai also beat the record with 2:03:13. The 29-year-old Kenyan was glad.',
    'age',
    'supported 29 years old',
  ],
  // A brother's given name alone: the surname is that of whoever is spoken of.
  [
    '2025-03-02',
    'John Korir won in Chicago in 2:02:44; his brother Wesley had won the Boston Marathon in 2012.',
    'race-winner',
    'supported won the Chicago Marathon 2024',
    'supported won the Boston Marathon 2012',
  ],
  [
    '2025-03-02',
    'John Korir won in Chicago in 2:02:44. His older brother, Wesley, won the Boston Marathon in 2013.',
    'race-winner',
    'supported won the Chicago Marathon 2024',
    'contradicted won the Boston Marathon 2013 -> 2012 (2013: Lelisa Desisa)',
  ],
  // Nouns before a verb are what somebody is; before a name they are what the name is.
  [
    '2016-08-16',
    'David Rudisha won the Olympic 800m in Rio on Monday. The 29-year-old police inspector beat Taoufik Makhloufi.',
    'age',
    'contradicted 29 years old -> 27',
  ],
  [
    '2018-08-12',
    'Dina Asher-Smith won the 200m in Berlin in 21.89. The 22-year-old left world champion Dafne Schippers well behind.',
    'age',
    'supported 22 years old',
  ],
  [
    '2018-08-12',
    'Dina Asher-Smith won the 200m in Berlin in 21.89. The 26-year-old world champion Dafne Schippers was second.',
    'age',
    'supported 26 years old',
  ],
  [
    '2021-08-04',
    'Karsten Warholm ran 45.94 in Tokyo on Tuesday. The 26-year-old tore his vest open.',
    'age',
    'contradicted 26 years old -> 25',
  ],
  [
    '2025-08-30',
    'Julian Weber threw 91.51m in Zürich. For the 33-year-old German it was a first trophy.',
    'age',
    'contradicted 33 years old -> 31',
  ],
  [
    '2015-08-30',
    "Ashton Eaton won the decathlon in Beijing with 9045 points. The 29-year-old American joins compatriots Trey Hardee and Dan O'Brien.",
    'age',
    'contradicted 29 years old -> 27',
  ],
  // A record grows old, too.
  [
    '2019-10-05',
    'Dalilah Muhammad ran 52.16 in Doha. In July she had broken the 16-year-old record of Yuliya Pechonkina.',
    'age',
  ],
  // Of the sentence itself: by its age, its relative, its possessor; not whom somebody beats.
  [
    '2021-03-21',
    'Yang Jiayu won the women\u2019s 20km walk in 1:23:49. Wang Kaihua walked 1:16:54, which moved the 28-year-old to third on the list.',
    'age',
    'contradicted 28 years old -> 27',
  ],
  [
    '2021-08-08',
    "Jakob Ingebrigtsen won the 1500m in Tokyo. Britain's Josh Kerr took bronze, and the 22-year-old's time was 3:29.05.",
    'age',
    'contradicted 22 years old -> 23',
  ],
  [
    '2021-08-04',
    'Karsten Warholm ran 45.94 in Tokyo. When Rai Benjamin drew level, the 25-year-old found another gear.',
    'age',
    'supported 25 years old',
  ],
  [
    '2013-05-31',
    'David Rudisha is the fastest ever over 800m. Wherever he competes the 23-year-old is asked about a 1:39.',
    'age',
    'contradicted 23 years old -> 24',
  ],
  [
    '2023-10-09',
    'Kelvin Kiptum won in Chicago in 2:00:35. Benson Kipruto was second in 2:04:02. Sifan Hassan won in 2:13:44. He beat the 32-year-old defending champion by far.',
    'age',
    'supported 32 years old',
  ],
  // Nobody is twenty-one years old and thirty, but the only one of whom the text speaks can be told wrongly, beside his rival.
  [
    '2016-08-18',
    'Conseslus Kipruto won the Olympic steeplechase in Rio. The 30-year-old overtook Evan Jager at the bell.',
    'age',
    'contradicted 30 years old -> 21',
  ],
  // Of winners of the week the one of the latest day.
  [
    '2024-08-08',
    'Letsile Tebogo won the Olympic 200m in Paris in 19.46. Noah Lyles, the 100m champion, was third. The winner, 22, comes from Botswana.',
    'age',
    'contradicted 22 years old -> 21',
  ],
  // A surname is of whom the text has named by it, whatever else somebody is called.
  [
    '2012-08-13',
    'Stephen Kiprotich won from Abel Kirui and Wilson Kipsang of Kenya.\nThe halfway mark, with Kipsang in the lead, was passed in 63 minutes 15 seconds.\nKiprotich, 24, has his training base in Eldoret.',
    'age',
    'contradicted 24 years old -> 23',
  ],
  [
    '2012-08-13',
    'Stephen Kiprotich won from Abel Kirui and Wilson Kipsang of Kenya.\nThe halfway mark, with Kipsang in the lead, was passed in 63 minutes 15 seconds.\nKiprotich, 23, has his training base in Eldoret.',
    'age',
    'supported 23 years old',
  ],
  [
    '2012-08-13',
    'Stephen Kiprotich won from Abel Kirui and Wilson Kipsang of Kenya.\nKipsang, 30, was third.\nKiprotich is from Uganda.',
    'age',
    'supported 30 years old',
  ],
  [
    '2012-08-13',
    'Stephen Kiprotich won from Abel Kirui and Wilson Kipsang of Kenya.\nKipsang, 30, was third.\nKiprotich is from Kenya.',
    'age',
    'supported 30 years old',
  ],
  // Given names of two parts, which others have with another surname.
  ['2023-10-09', 'Kelvin Kiptum won in Chicago in 2:00:35. Jean-Paul Kiptum was fourth.', 'placing'],
  ['2022-07-19', 'Marie-Josée Ta Lou ran 10.93. Anna-Maria Smith was second.', 'placing'],
  ['2024-08-04', 'Dina Asher-Smith was not in the final. Asher-Smith ran 10.91.', 'mark', 'supported 10.91'],
  // A given name of two parts that the lists write as one.
  ['2015-03-15', "South Korea's Kim Hyun-sub was fifth in 1:19:13.", 'placing', 'supported 5th'],
  ['2015-03-15', "South Korea's Kim Hyun-sub was fourth in 1:19:13.", 'placing', 'contradicted 4th -> 5th'],
  ['2021-08-02', 'Su Bing-tian of China ran 9.83 in Tokyo.', 'mark', 'supported 9.83'],
  ['2022-07-19', 'Gong Li-jiao won silver with 20.39.', 'mark', 'supported 20.39 m'],
  [
    '2021-03-21',
    'Yang Jiayu won the 20km race walk in 1:23:49.\nWang Kaihua won in 1:16:54, a performance that moves the 27-year-old up the list.',
    'age',
    'supported 27 years old',
  ],
  [
    '2021-08-04',
    'Karsten Warholm won in 45.94 from Rai Benjamin. Athing Mu won the 800m in 1:55.21, a run that lifts the 21-year-old to the top.',
    'age',
    'contradicted 21 years old -> 19',
  ],
];

it.each(cases)('%s %s', async (published, text, type, ...verdicts) => {
  expect(await verdictsOf(text, published, [type as ClaimType])).toEqual(verdicts);
});

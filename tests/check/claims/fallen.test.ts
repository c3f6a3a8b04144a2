/** What is told of a record that fell: whose it was, its mark, its day and place, and by how much it was bettered. */
import { expect, test } from 'vitest';
import { findingsOf } from './verdicts.ts';

const TYPES = [
  'previous-record',
  'record-holder',
  'record-gap',
  'gap-between',
  'event-date',
  'mark',
  'record-duration',
] as const;

const wrong = async (published: string, text: string) =>
  (await findingsOf(text, published, TYPES)).flatMap(({ verdict, actual }) =>
    verdict === 'contradicted' ? [actual] : [],
  );

// What is wrong of it, and nothing else.
test.each([
  // Whose record it was, in words that tell of no breaking.
  ['2024-04-20', 'Mykolas Alekna took the world record of the discus from Virgilijus Alekna.', 'Jürgen Schult'],
  ['2024-04-20', 'Virgilijus Alekna lost his discus world record to Mykolas Alekna last Sunday.', 'Jürgen Schult'],
  ['2023-10-15', 'Kelvin Kiptum relieved Kenenisa Bekele of the marathon world record.', 'Eliud Kipchoge'],
  ['2024-08-30', "The 3000m world record had been Noah Ngeny's until Jakob Ingebrigtsen ran 7:17.55.", 'Daniel Komen'],
  // By as much as the record of another was bettered.
  ['2008-06-01', "Bolt ran 9.72, two hundredths under Maurice Greene's record, in New York.", 'Asafa Powell'],
  ['2024-05-26', "Beatrice Chebet's 28:54.14 improved Almaz Ayana's mark by 6.89 seconds.", 'Letesenbet Gidey'],
  [
    '2010-08-24',
    'David Rudisha ran 1:41.09 in Berlin, two hundredths faster than Sammy Koskei in Cologne in 1997.',
    'Wilson Boit Kipketer',
  ],
  ['2023-10-09', "The old record, Eliud Kipchoge's 2:01:19, was a year old; Kelvin Kiptum ran 2:00:35.", '2:01:09'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 and the previous best, 2:01:39 by Eliud Kipchoge, is gone.', '2:01:09'],
  ['2021-07-02', "With 46.70 Karsten Warholm erased Kevin Young's 46.87 from the 1992 Olympics.", '46.78'],
  [
    '2021-07-02',
    'Karsten Warholm ran 46.70, eight hundredths better than the record Kevin Young had held since the 1996 Olympics.',
    '1992-08-06',
  ],
  [
    '2024-07-08',
    "Yaroslava Mahuchikh's 2.10m was a centimetre more than the 2.08m of Stefka Kostadinova, who had held the record since 1987.",
    '2.09',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh cleared 2.10m to improve the record that Blanka Vlasic had set in Rome in 1987.',
    'Stefka Kostadinova',
  ],
  ['2019-10-14', 'Brigid Kosgei ran 2:14:04, 81 seconds faster than Paula Radcliffe in London in 2005.', '2003-04-13'],
  [
    '2019-10-14',
    "Until Brigid Kosgei's 2:14:04 the women's marathon world record was in the hands of Catherine Ndereba.",
    'Paula Radcliffe',
  ],
  ['2021-07-02', "Karsten Warholm broke Edwin Moses's 400m hurdles world record.", 'Kevin Young'],
  [
    '2021-07-02',
    "Karsten Warholm took down one of the oldest records by beating Edwin Moses's 29-year-old 400m hurdles best.",
    'Kevin Young',
  ],
  [
    '2024-07-08',
    "Yaroslava Mahuchikh's 2.10m ended the reign of Stefka Kostadinova, who had held the record with 2.01m since 1987.",
    '2.09',
  ],
  ['2024-04-15', "Mykolas Alekna threw 74.35m, 72 centimetres beyond Jurgen Schult's 74.08m of 1986.", '27 cm'],
  ['2021-08-02', 'Yulimar Rojas jumped 15.67m to smash the 15.40m that Inessa Kravets set in 1995.', '15.50'],
  [
    '2023-07-22',
    'In Paris Faith Kipyegon took 3.42 seconds off the mark of Letesenbet Gidey from 2020.',
    '1.42 seconds',
  ],
  [
    '2023-07-22',
    'The record in Florence had belonged to Genzebe Dibaba for eight years; Faith Kipyegon beat it by 0.56 seconds.',
    '0.96 seconds',
  ],
  // Of a relay.
  ['2012-08-12', 'Jamaica ran 36.84 in the final of the 4x100 metres relay, 0.20 inside the 37.14 of Daegu.', '37.04'],
  [
    '2012-08-12',
    "The United States ran 40.82 in the women's 4x100m relay. The record had been the 41.17 of East Germany.",
    '41.37',
  ],
  [
    '2021-06-07',
    'Sifan Hassan ran 29:06.82 to break the 10,000m world record Almaz Ayana had set at the 2012 Olympics.',
    '2016-08-12',
  ],
  ['2021-06-07', "Sifan Hassan ran 29:06.82 to break Almaz Ayana's 10,000m world record of 29:17.54.", '29:17.45'],
] as const)('%s: %s', async (published, text, actual) => {
  expect(await wrong(published, text)).toEqual([actual]);
});

// What is true, however much else stands beside it.
test.each([
  ['2023-10-09', 'Kelvin Kiptum broke the record of Eliud Kipchoge, who ran 2:01:39 in 2018 and 2:01:09 in 2022.'],
  ['2023-10-09', "Kelvin Kiptum's 2:00:35 broke the record of Eliud Kipchoge, the Olympic champion of 2016."],
  ['2023-10-09', 'Kelvin Kiptum, who ran 2:00:35, was faster than Eliud Kipchoge in London in 2019.'],
  [
    '2023-10-09',
    'Kelvin Kiptum broke the world record of Eliud Kipchoge; Dennis Kimetto had held the course record since 2013.',
  ],
  [
    '2023-10-09',
    'Kelvin Kiptum set a world record. The last to break the marathon record held by Wilson Kipsang was Dennis Kimetto.',
  ],
  [
    '2013-09-30',
    "Wilson Kipsang broke Patrick Makau's mark of 2:03:38, which had in turn eclipsed Haile Gebrselassie's record.",
  ],
  ['2021-07-02', "Karsten Warholm broke Kevin Young's 1992 record with 46.70 in Oslo."],
  ['2023-10-09', "Kelvin Kiptum ran 2:00:35 and took 72 seconds off Eliud Kipchoge's London mark in April."],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35. In London he had been 16 seconds outside the record of Eliud Kipchoge.'],
  [
    '2023-10-09',
    'Kelvin Kiptum beat Benson Kipruto by almost three and a half minutes and the record of Eliud Kipchoge by 34 seconds.',
  ],
  ['2018-09-17', 'Dennis Kimetto ran 2:02:57, the last in a line of six men who set it in Berlin from 2003 on.'],
  ['2021-07-02', "Karsten Warholm ran 46.70, also beating Edwin Moses's best by a third of a second."],
  [
    '2023-10-09',
    "Eliud Kipchoge had improved his own mark of 2:01:39 by 30 seconds in Berlin; in 2018 he had beaten Dennis Kimetto's 2:02:57.",
  ],
  [
    '2012-08-12',
    "The United States ran 40.82 in the women's 4x100m relay; their previous best of 41.47 was from 1997.",
  ],
  ['2012-08-12', 'Jamaica ran 36.84 in the 4x100m relay, having beaten the 37.31 of the United States in Berlin.'],
  [
    '2025-07-07',
    "Renaud Lavillenie's 6.16m of 2014 was a centimetre more than the 6.15m Sergey Bubka cleared in 1993.",
  ],
  ['2021-07-02', "Kevin Young beat Edwin Moses's world record of 47.02 in 1992; Karsten Warholm beat his 46.78."],
  ['2021-08-03', "Karsten Warholm ran 45.94 in Tokyo. He had broken Kevin Young's record of 46.78 a month before."],
  ['2019-10-14', 'Brigid Kosgei ran 2:14:04 in Chicago, where Paula Radcliffe set her first world record in 2002.'],
  ['2024-07-08', "Yaroslava Mahuchikh's 2.10m beat the record of Stefka Kostadinova, who had jumped 2.08m in 1986."],
  ['2020-08-15', 'Joshua Cheptegei broke the 5000m record of Kenenisa Bekele, whose 26:17.53 dates from 2005.'],
  ['2021-06-09', 'Letesenbet Gidey broke the 10,000m record of Sifan Hassan, who had beaten that of Almaz Ayana.'],
  // Who had it from whom, and by how much whose record was bettered: each of the two steps.
  ['2023-10-15', 'Kelvin Kiptum took the record from Eliud Kipchoge, who had taken it from Dennis Kimetto.'],
  ['2021-06-09', 'Almaz Ayana lost her record to Sifan Hassan on Sunday, and Hassan lost it to Letesenbet Gidey.'],
  [
    '2016-08-16',
    'Wayde van Niekerk replaced Michael Johnson as the record holder; Johnson had replaced Butch Reynolds.',
  ],
  [
    '2024-05-27',
    "Chebet ran 28:54.14, 6.89 seconds inside Letesenbet Gidey's record and 12.68 seconds inside Sifan Hassan's best.",
  ],
  ['2023-10-09', "Kiptum's 2:00:35 was 34 seconds faster than Kipchoge's record and 2:22 faster than Kimetto's."],
  ['2021-07-03', 'Karsten Warholm took the record from Kevin Young, who had succeeded Edwin Moses as its holder.'],
] as const)('%s: %s', async (published, text) => {
  expect(await wrong(published, text)).toEqual([]);
});

test('What fell is found in any order of the words, and in front of newer news', async () => {
  const text =
    'Faith Kipyegon ran the mile in 4:07.64 in Monaco, five seconds faster than Sifan Hassan there in 2019.\nHassan, who had then erased the 23-year-old record of Svetlana Masterkova, 4:12.56, by 0.23 seconds, was not there.';
  const found = await findingsOf(text, '2023-07-22', TYPES);
  const of = (quote: string) => found.find((each) => each.quote === quote)?.verdict;
  expect([of('4:12.56'), of('0.23 seconds')]).toEqual(['supported', 'supported']);
});

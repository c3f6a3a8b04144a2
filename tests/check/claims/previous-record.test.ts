/** What a record replaced, and whose it was. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The old record behind the new one.
  [
    '2012-09-03',
    'Forty years ago today, in the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, and the Finn of 23 still broke the world record: 27:38.4 instead of 27:39.4.',
    'supported 27:39.4',
  ],
  [
    '2012-09-03',
    'Forty years ago today, in the 10,000 metres in Munich, Lasse Virén fell.\nHe got up, and the Finn of 23 still broke the world record: 27:38.4 instead of 27:49.4.',
    'contradicted 27:39.4',
  ],
  [
    '2012-09-03',
    'Forty years ago today, in the 10,000 metres in Munich, Lasse Virén fell.\nHe broke the world record that Ron Clarke of Australia had held: 27:38.4 instead of 27:49.4.',
    'supported Ron Clarke',
    'contradicted 27:39.4',
  ],
  [
    '2016-08-15',
    'Wayde van Niekerk has taken the 400 metres record: 43.03 instead of the 43.18 of Michael Johnson.',
    'supported 43.18',
  ],
  [
    '2016-08-15',
    'Wayde van Niekerk has taken the 400 metres record: 43.03 instead of the 43.81 of Michael Johnson.',
    'contradicted 43.18',
  ],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, down from 2:01:09.'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, down from 2:01:25.'],
  ['2025-09-16', 'The pole vault record is 6.30 now, up from 6.29; Armand Duplantis did it again.'],
  ['2025-09-16', 'Armand Duplantis did it again: the record is 6.30, up from 6.28.'],
  // A record of his own, and not that of the race it was run in.
  [
    '2009-09-20',
    'Tyson Gay lowered his American 100 metres record to 9.69 in Shanghai.\nHis previous record was the 9.71 that brought him silver in Berlin last month, when Usain Bolt won in 9.58.',
  ],
  // The mark that is given is of another record than the one spoken of before.
  [
    '2021-10-24',
    'Letesenbet Gidey holds the 10,000m world record. This is a minute faster than the previous record of 64:02, set by Ruth Chepngetich.',
    'supported 1:04:02',
    'supported Ruth Chepngetich',
  ],
  // Both of them stood: one is the oldest now.
  ['2021-07-01', "Hicham El Guerrouj's 1500m world record now replaces Kevin Young's record as the oldest."],
  // Taken from somebody, or of somebody: a record alone may be that of a course.
  ['2023-10-09', 'Kelvin Kiptum took the marathon world record from Eliud Kipchoge.', 'supported Eliud Kipchoge'],
  [
    '2023-10-09',
    'Kelvin Kiptum took the marathon world record from Haile Gebrselassie.',
    'contradicted Eliud Kipchoge',
  ],
  [
    '2023-10-09',
    'In Chicago Kelvin Kiptum broke the world record Dennis Kimetto had set in Berlin.',
    'contradicted Eliud Kipchoge',
  ],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the record Dennis Kimetto had set there ten years before.'],
  ['2023-10-09', 'Kelvin Kiptum broke the record of Eliud Kipchoge in Chicago.', 'supported Eliud Kipchoge'],
  [
    '2023-10-09',
    "Kelvin Kiptum ran 2:00:35, surpassing Eliud Kipchoge's previous world record of 2:01:09.",
    'supported Eliud Kipchoge',
    'supported 2:01:09',
  ],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, bettering the old world record of 2:01:19.', 'contradicted 2:01:09'],
  [
    '2021-06-10',
    "Letesenbet Gidey ran 29:01.03 in Hengelo, erasing Almaz Ayana's two-day-old record of 29:06.82.",
    'contradicted 29:06.82 by Sifan Hassan',
  ],
  [
    '2020-12-06',
    'Kibiwott Kandie took 29 seconds off the half marathon record set by Jacob Kiplimo.',
    'contradicted Geoffrey Kamworor',
  ],
  ['2021-07-02', "Karsten Warholm broke Edwin Moses's 400m hurdles world record.", 'contradicted Kevin Young'],
  ['2021-07-02', "Karsten Warholm broke Kevin Young's 400m hurdles world record.", 'supported Kevin Young'],
  // The mark of the record that fell, before and behind the word.
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, beating the world record of 2:01:09.', 'supported 2:01:09'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35 in Chicago, beating the world record of 2:01:19.', 'contradicted 2:01:09'],
  ['2023-10-09', 'Kelvin Kiptum ran 2:00:35, well inside the 2:01:19 world record.', 'contradicted 2:01:09'],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the course record of 2:03:45.', 'supported 2:03:45'],
  ['2023-10-09', 'In Chicago Kelvin Kiptum broke the course record of 2:03:54.', 'contradicted 2:03:45'],
  ['2023-10-09', 'Kelvin Kiptum cut the marathon world record from 2:01:19 to 2:00:35.', 'contradicted 2:01:09'],
  [
    '2024-07-08',
    "Yaroslava Mahuchikh broke Stefka Kostadinova's 1987 record of 2.07 metres with 2.10 in Paris.",
    'contradicted 2.09',
  ],
  // Of an area it is in no list; it is not what he ran himself.
  ['2018-10-08', 'Mo Farah won in Chicago in 2:05:11, breaking the European record of 2:05:48.', 'unknown'],
  // What he had broken before, and not what he broke now.
  [
    '2021-08-03',
    "Karsten Warholm ran 45.94 in Tokyo. He had broken Kevin Young's record of 46.78 only a month before.",
    'supported Kevin Young',
  ],
  // The record by another word.
  [
    '2024-05-14',
    'Mykolas Alekna holds the discus world record with 74.35 metres; the previous one, 74.08, was of 1986.',
    'supported 74.08',
  ],
  [
    '2023-10-10',
    'Kelvin Kiptum broke the marathon world record with 2:00:35 in Chicago; the old one (2:01:19) was a year old.',
    'contradicted 2:01:09',
  ],
  // The breaker's own, which his next one replaced, and nothing of whoever was spoken of before.
  [
    '2016-05-25',
    'Jan Železný was 29. He added nearly three metres to his three-year-old world record of 95.66m in Jena.',
  ],
  ['2016-05-26', "Uwe Hohn threw 104.80m in 1984. Jan Železný's own previous world record was 95.66m."],
  // Under a roof the old record was a centimetre higher.
  [
    '2014-02-16',
    "Renaud Lavillenie cleared 6.16m in Donetsk to break Sergey Bubka's 21-year-old world record of 6.15m.",
    'supported Sergey Bubka',
  ],
  [
    '2014-02-16',
    "Renaud Lavillenie cleared 6.16m in Donetsk to break Sergey Bubka's 21-year-old world record of 6.12m.",
    'supported Sergey Bubka',
    'contradicted 6.14',
  ],
  // Whose record it was.
  [
    '2021-06-09',
    "Letesenbet Gidey ran 29:01.03 in Hengelo on Tuesday to break Ayana's two-day-old record of 29:06.82. Almaz Ayana had the record before.",
    'contradicted 29:06.82 by Sifan Hassan',
  ],
  [
    '2021-06-09',
    "Letesenbet Gidey ran 29:01.03 in Hengelo on Tuesday to break Sifan Hassan's two-day-old record of 29:06.82.",
    'supported Sifan Hassan',
    'supported 29:06.82',
  ],
  // Two had it, or had run it.
  ['1988-09-30', "Florence Griffith Joyner broke Heike Drechsler's 200m record of 21.71 in Seoul."],
  [
    '1988-09-30',
    "Florence Griffith Joyner broke Marita Koch's 200m record of 21.71 in Seoul.",
    'supported Marita Koch',
  ],
  ['2007-09-10', "Asafa Powell ran 9.74 in Rieti to break Justin Gatlin's record of 9.77."],
  [
    '2007-09-10',
    'Asafa Powell ran 9.74 in Rieti, better than the record of 9.77 he shared with Justin Gatlin.',
    'supported 9.77',
  ],
  // Somebody of hers, and neither she who broke it nor she who had it.
  ['2021-06-09', "Almaz Ayana's countrywoman broke the previous 10,000m record of 29:06.82 on Tuesday."],
  ['2015-07-18', "Tirunesh Dibaba's sister broke the old 1500m record of 3:50.46 on Friday."],
  ['2018-09-17', "Patrick Sang's pupil broke the previous marathon record of 2:02:57 in Berlin."],
  // What nobody had bettered.
  [
    '1968-10-19',
    'Bob Beamon leapt 8.90 metres in Mexico City yesterday; nobody had ever jumped further than 8.35.',
    'supported 8.35',
  ],
  [
    '1968-10-19',
    'Bob Beamon leapt 8.90 metres in Mexico City yesterday; nobody had ever jumped further than 8.33.',
    'contradicted 8.35',
  ],
  [
    '2018-09-17',
    'Eliud Kipchoge ran 2:01:39 in Berlin on Sunday. No man had run faster than 2:03:23 on that course until 2014.',
  ],
  ['2018-09-17', 'Eliud Kipchoge ran 2:01:39 in Berlin on Sunday. Nobody had ever run faster than two hours.'],
  // Whose it was stands behind it, or its nation between.
  [
    '2022-07-25',
    'Tobi Amusan ran 12.12 in Eugene, inside the 12.02 that Kendra Harrison of the United States had run in July 2016.',
    'contradicted 12.20',
  ],
  [
    '2018-03-05',
    'Roger Bannister was 25, and the mile record of the Swede Gunder Hägg, 4:04.1, had stood for nine years.',
    'supported Gunder Hägg',
    'contradicted 4:01.4',
  ],
  // What it had been, by another word.
  ['2020-10-10', 'Letesenbet Gidey ran 14:06.62. The record before that was 14:11.15.', 'supported 14:11.15'],
  ['2020-10-10', 'Letesenbet Gidey ran 14:06.62. The record before that was 14:11.51.', 'contradicted 14:11.15'],
  [
    '2020-10-10',
    'Letesenbet Gidey set a 5000m world record of 14:06.62. It had stood at 14:11.51 since 2008.',
    'contradicted 14:11.15',
  ],
  [
    '2020-10-10',
    'Letesenbet Gidey set a 5000m world record of 14:06.62. Until then it had been 14:11.15.',
    'supported 14:11.15',
  ],
  ['2019-10-15', 'Brigid Kosgei ran 2:14:04 in Chicago. The Kenyan record before that was 2:17:01 by Mary Keitany.'],
  // Before somebody else than whoever made the news.
  [
    '2024-10-14',
    'Ruth Chepngetich ran 2:09:56 in Chicago, beating the 2:11:53 of Tigst Assefa. Before Assefa the record had belonged to Brigid Kosgei.',
    'supported Brigid Kosgei',
  ],
  [
    '2024-10-14',
    'Ruth Chepngetich ran 2:09:56 in Chicago, beating the 2:11:53 of Tigst Assefa. Before Assefa the record had belonged to Paula Radcliffe.',
    'contradicted Brigid Kosgei',
  ],
  [
    '2024-10-14',
    'Ruth Chepngetich ran 2:09:56 in Chicago, beating the 2:11:53 of Tigst Assefa. Before Kosgei the record had been held by Paula Radcliffe.',
  ],
  [
    '2024-10-14',
    'Ruth Chepngetich ran 2:09:56 in Chicago. Before Chepngetich the record belonged to Brigid Kosgei.',
    'contradicted Tigst Assefa',
  ],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['previous-record'], published, text)).toEqual(expected);
});

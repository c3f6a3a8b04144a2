/** Which record a day or a place is told of, where its mark is not given; and when one fell. */
import { expect, test } from 'vitest';
import { findingsOf } from './verdicts.ts';

const wrong = async (published: string, text: string) =>
  (await findingsOf(text, published, ['event-date', 'mark', 'previous-record', 'placing'])).flatMap(
    ({ verdict, actual }) => (verdict === 'contradicted' ? [actual] : []),
  );

// What is wrong of it, and nothing else.
test.each([
  ['2016-07-23', "Donkova's 100 metres hurdles record of 1986 fell to Kendra Harrison in London.", '1988-08-20'],
  ['2016-07-23', 'Harrison broke the 100m hurdles record set by Bulgaria’s Yordanka Donkova in 1989.', '1988-08-20'],
  ['2020-08-20', "Cheptegei broke Kenenisa Bekele's 5,000 metres record of 2005 in Monaco.", '2004-05-31'],
  ['2019-10-15', "Dennis Kimetto's marathon record was set in Chicago.", 'Berlin 2014-09-28'],
  ['2019-10-15', "Tegla Loroupe's record, from Berlin in 1998, was 2:20:43.", '1999-09-26'],
  ['2015-01-01', "Wilson Kipketer's 800 metres record of 1997 fell to David Rudisha in 2011.", '2010-08-22'],
  ['2015-01-01', "David Rudisha broke Wilson Kipketer's 800 metres record in 2009.", '2010-08-22'],
  ['2015-01-01', "Bob Beamon's 8.90m leap was finally beaten by Mike Powell in 1992.", '1991-08-30'],
  ['2023-06-20', 'Ryan Crouser improved his shot put record in Los Angeles on 28 May.', '2023-05-27'],
  [
    '2015-01-01',
    'Jackie Joyner-Kersee, born in 1962, set a world record in the heptathlon in Seoul in 1989.',
    '1988-09-24',
  ],
  ['2009-08-17', 'Usain Bolt’s old record of 9.69 was set a year before, on 18 August 2008, in Beijing.', '2008-08-16'],
  [
    '2015-08-30',
    'The javelin record is Barbora Spotakova’s 72.28, which the Czech threw in Stuttgart in 2007.',
    '2008-09-13',
  ],
  [
    '2026-02-20',
    "Yomif Kejelcha took a second off the half marathon record, Jacob Kiplimo's 2020 run in Lisbon.",
    '2021-11-21',
  ],
])('%s: %s', async (published, text, actual) => {
  expect((await wrong(published, text)).map((each) => each?.includes(actual))).toEqual([true]);
});

// As true, and told in much the same words.
test.each([
  ['2016-07-23', "Donkova's 100 metres hurdles record of 1988 fell to Kendra Harrison in London."],
  ['2016-07-23', 'Ginka Zagorcheva had taken Donkova’s 100 metres hurdles record of 1986 in Drama.'],
  ['2016-07-23', 'Yordanka Donkova set the first of her 100 metres hurdles records in 1986.'],
  ['2016-07-23', "Marita Koch's 400 metres record of 1982 was beaten by Jarmila Kratochvilova in Helsinki in 1983."],
  ['2016-07-23', "Dayron Robles took Xiang Liu's 110 metres hurdles record in Ostrava in June 2008."],
  [
    '2016-07-23',
    'Sergey Bubka set his outdoor pole vault record in Sestriere in 1994, his indoor record in Donetsk in 1993.',
  ],
  ['2016-07-23', "Paula Radcliffe's Chicago course record of 2002 stood for years."],
  ['2016-07-23', 'Paula Radcliffe set a marathon world record in Chicago in 2002 and still holds that of 2003.'],
  ['2016-07-23', 'Hicham El Guerrouj set a world record in Rome in 1998 and the mile record, also in Rome, in 1999.'],
  ['2016-07-23', 'His indoor mile record Hicham El Guerrouj set in Ghent in 1997.'],
  ['2016-07-23', 'Daniel Komen ran 7:20.67. Noureddine Morceli had the record before him, from 1994.'],
  ['2016-07-23', 'Yelena Isinbayeva improved her 5.05m of the 2008 Olympics to 5.06m in Zürich in 2009.'],
  ['2012-02-24', 'Yelena Isinbayeva broke her indoor pole vault record. Her previous one was set in 2009 in Donetsk.'],
  [
    '2012-02-24',
    'Yelena Isinbayeva broke the indoor record in the pole vault. Her previous record was set in 2009 in Donetsk.',
  ],
  ['2023-06-20', 'Armand Duplantis has the pole vault record; his latest is from Clermont-Ferrand, in February 2023.'],
  [
    '2023-06-20',
    'Letesenbet Gidey, whose 5,000 metres record dated from Valencia in 2020, was second behind Faith Kipyegon.',
  ],
  ['2019-05-01', 'Eliud Kipchoge retained his London Marathon title for a record fourth win, in 2:02:37.'],
])('%s: %s', async (published, text) => {
  expect(await wrong(published, text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const village = 'Chepsamo, Chepkorio, Elgeyo-Marakwet, Kenya';
const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // Years beside a name, at the end of a sentence; a place with what lies around it between the word and the day.
  ['2024-02-12', 'In memoriam Kelvin Kiptum, 1998-2024.', 'contradicted 1998 -> 1999'],
  [
    '2022-10-09',
    'Usain Bolt was born in Sherwood Content, in the parish of Trelawny, on 21 August 1985.',
    'supported Sherwood Content',
    'contradicted 1985-08-21 -> 1986-08-21',
  ],
  ['2024-06-05', 'Tommie Smith was born on 5 June 1944.', 'unknown 1944-06-05'],
  ['2021-10-01', 'Born on Christmas Day in 1933, Basil Heatley ran marathons.', 'supported 1933-12-25'],
  ['2021-10-01', 'Basil Heatley was born on Boxing Day 1933.', 'contradicted 1933-12-26 -> 1933-12-25'],
  [
    '2023-10-15',
    'Kelvin Kiptum is a Kenyan long-distance runner who was born on December 2, 1999, in Nandi, Kenya.',
    'supported 1999-12-02',
    `contradicted Nandi, Kenya -> Chepsamo, Elgeyo-Marakwet, Kenya (${village})`,
  ],
  ['2023-10-15', 'Kelvin Kiptum (born 3 December 1999) won.', 'contradicted 1999-12-03 -> 1999-12-02'],
  [
    '2022-10-13',
    'Kenenisa Bekele, the older one, was born in June 1983 in Bekoji.',
    'contradicted 1983-06 -> 1982-06-13',
    'supported Bekoji',
  ],
  [
    '2024-06-01',
    'Haile Gebrselassie is a retired Ethiopian long-distance athlete, born on the 18th of April 1972.',
    'contradicted 1972-04-18 -> 1973-04-18',
  ],
  ['2023-10-15', 'Kelvin Kiptum (b. 1998) won.', 'contradicted 1998 -> 1999'],
  ['2023-10-15', 'Kelvin Kiptum, a 1998-born Kenyan, won.', 'contradicted 1998 -> 1999'],
  ['2023-10-15', "Kelvin Kiptum's date of birth is 3 December 1999.", 'contradicted 1999-12-03 -> 1999-12-02'],
  ['2024-06-05', 'Sifan Hassan was born in Rotterdam.', 'contradicted Rotterdam -> Adama, Ethiopia'],
  ['2024-06-05', 'Born in Louisiana, Armand Duplantis grew up there.', 'supported Louisiana'],
  [
    '2024-06-05',
    'Noah Lyles was born in Houston, Texas.',
    'contradicted Houston, Texas -> Gainesville, FL, United States',
  ],
  ['2024-06-05', 'Yulimar Rojas was born in Havana.', 'contradicted Havana -> Caracas, Venezuela'],
  // A town near it, or the capital of the country: said loosely.
  ['2023-10-15', 'Kelvin Kiptum was born in Nairobi.', 'unknown Nairobi'],
  ['2024-06-05', 'Noah Lyles was born in Gainesville, Florida.', 'supported Gainesville, Florida'],
  ['2023-10-15', 'Kelvin Kiptum was born in Eldoret.', 'supported Eldoret'],
  ['2023-10-15', 'Kelvin Kiptum was born in Kampala, Uganda.', `contradicted Kampala, Uganda -> ${village}`],
  [
    '2024-02-15',
    'Gervais Hakizimana died. His story began in the Nyaruguru area of Norther Rwanda where he was born in 1987.',
    'supported Nyaruguru area',
    'contradicted Norther Rwanda -> Southern Province (Nyaruguru, Southern Province, Rwanda)',
    'supported 1987',
  ],
  ['2026-04-26', 'Sabastian Sawe won. Born on March 16, 1996, he won again.', 'contradicted 1996-03-16 -> 1995-03-16'],
  ['2024-04-14', 'The mark was set on June 6, 1986, 16 years before Mykolas Alekna was born.', 'supported 2002'],
  [
    '2024-04-14',
    'The mark was set on June 6, 1986, 12 years before Mykolas Alekna was born.',
    'contradicted 1998 -> 2002',
  ],
  ['2024-04-14', 'The mark was set in 1986, long before Mykolas Alekna was born.', 'supported after 1986'],
  ['2023-06-05', 'Jim Hines (1945–2023) was first.', 'contradicted 1945 -> 1946'],
  ['2021-03-15', 'Born in Nyagatare District, John Hakizimana runs.', 'unknown Nyagatare District'],
  ['2023-06-05', 'Ethiopian-born Sifan Hassan won.', 'supported Ethiopian'],
  ['2023-06-05', 'Kenyan-born Sifan Hassan won.', 'contradicted Kenyan -> Adama, Ethiopia'],
  ['2023-06-05', 'Eliud Kipchoge hails from Nandi County.', 'supported Nandi County'],
  [
    '2025-09-01',
    'Kelvin Kiptum was trained by Gervais Hakizimana, a Rwandan born in 1988.',
    'contradicted 1988 -> 1987',
  ],
  // Nobody of whom a birth is told.
  ['2023-06-05', "Eliud Kipchoge's daughter was born in 2006. The record was born in 1999."],
  [
    '2026-02-20',
    "Keely Hodgkinson ran on March 3, 2022. It was set on March 4, 2002, the day of Hodgkinson's birth.",
    'contradicted 2002-03-04 -> 2002-03-03',
  ],
  ['2026-02-20', 'Keely Hodgkinson has the record of 3 March 2002 – the day she was born.', 'supported 2002-03-03'],
  [
    '2015-06-24',
    'Ron Clarke, the Australian runner, was born on 21st February 1938.',
    'contradicted 1938-02-21 -> 1937-02-21',
  ],
  // The lines of a profile.
  ['2023-10-10', 'Name: Eliud Kipchoge\nDate of birth: 5 November 1985', 'contradicted 1985-11-05 -> 1984-11-05'],
  [
    '2023-10-10',
    'Kelvin Kiptum\nBorn: December 2, 1999, Chepsamo, Kenya',
    'supported 1999-12-02',
    'supported Chepsamo, Kenya',
  ],
  [
    '2023-10-10',
    'Kelvin Kiptum\nPlace of birth: Kampala, Uganda',
    'contradicted Kampala, Uganda -> Chepsamo, Chepkorio, Elgeyo-Marakwet, Kenya',
  ],
  // Birthdays by their day.
  ['2024-06-01', 'Mary Moraa turns 24 on June 15.', 'supported 06-15'],
  ['2024-06-01', 'Mary Moraa turns 24 on June 16.', 'contradicted 06-16 -> 2000-06-15'],
  [
    '2024-08-09',
    'Sydney McLaughlin-Levrone, who celebrated her 25th birthday on 9 August, won.',
    'contradicted 08-09 -> 1999-08-07',
  ],
  ['2024-06-01', 'Mary Moraa runs on June 16, a day after her birthday.'],
  ['2018-06-30', 'Irena Szewińska, 1947-2018, is dead.', 'contradicted 1947 -> 1946'],
  [
    '2026-04-23',
    'Born on this day, 23 April: Gezahegn Abera in 1978 and Tobi Amusan in 1996.',
    'supported 1978',
    'contradicted 1996 -> 1997',
  ],
  ['2026-04-23', 'Gezahegn Abera in 2000 was the Olympic champion.'],
  // Longer names than the dataset has, and what a label in brackets says.
  ['2020-05-05', 'Roger Gilbert Bannister was born on 23 March 1929.', 'supported 1929-03-23'],
  ['2020-05-05', 'Roger Gilbert Bannister was born on 23 March 1928.', 'contradicted 1928-03-23 -> 1929-03-23'],
  ['2026-05-05', 'Beatrice Chepkoech Sitonik (born 6 July 1991) is a Kenyan runner.', 'supported 1991-07-06'],
  ['2026-05-05', 'Beatrice Chepkoech Sitonik was born on 6 July 2011.', 'contradicted 2011-07-06 -> 1991-07-06'],
  ['2012-02-05', 'Usain Bolt\n\nAge: 25 (date of birth: Aug 21, 1986)', 'supported 1986-08-21'],
  ['2012-02-05', 'Usain Bolt\n\nAge: 25 (date of birth: Apr 21, 1986)', 'contradicted 1986-04-21 -> 1986-08-21'],
  // Of a surname that many have, somebody else may be called so.
  ['2023-08-29', 'Michael Andrew Johnson was born in 1990.', 'unknown 1990'],
  ['2023-08-29', 'Paul Malakwen Koech was born in 1969.'],
  // Births in other words, what the sentence opens with, nouns before a date, and cities that nobody takes for another.
  ['2017-06-10', 'In Hastings, on the east coast, Geordie Beamish was born.', 'supported Hastings'],
  ['2014-06-10', 'On Boxing Day 1933 Basil Heatley came into the world.', 'contradicted 1933-12-26 -> 1933-12-25'],
  [
    '2022-06-10',
    'Keely Hodgkinson, who saw the light of day in Wigan on 3 March 2003, won.',
    'supported Wigan',
    'contradicted 2003-03-03 -> 2002-03-03',
  ],
  ['2022-06-10', 'A child of 1998, Keely Hodgkinson won.', 'contradicted 1998 -> 2002'],
  ['2022-06-10', 'Keely Hodgkinson, year of birth 2002, won.', 'supported 2002'],
  [
    '2022-06-10',
    'The birth of Jakob Ingebrigtsen in Sandnes on 19 September 2001 made it four.',
    'contradicted 2001-09-19 -> 2000-09-19',
  ],
  ['2022-06-10', 'It was in Oslo that Jakob Ingebrigtsen was born.', 'unknown Oslo'],
  ['2022-06-10', 'Sandnes is where Jakob Ingebrigtsen, the Norwegian, was born.', 'supported Sandnes'],
  ['2022-06-10', 'Marcell Jacobs has never raced in El Paso, the city of his birth.', 'supported El Paso'],
  [
    '2022-06-10',
    'Marcell Jacobs has never raced in Houston, the city of his birth.',
    'contradicted Houston -> El Paso, TX, United States',
  ],
  ['2022-06-10', 'Noah Lyles was born in Miami.', 'contradicted Miami -> Gainesville, FL, United States'],
  [
    '2020-06-05',
    'On 12 December 1972, in Kapchemoiywo, the Danish 800 metres runner Wilson Kipketer was born.',
    'supported 1972-12-12',
  ],
  [
    '2020-06-05',
    'On 12 December 1970, in Kapchemoiywo, the Danish 800 metres runner Wilson Kipketer was born.',
    'contradicted 1970-12-12 -> 1972-12-12',
  ],
  ['2020-06-05', 'Vala Flosadóttir, vintage 1978, remains the best vaulter Iceland has had.', 'supported 1978'],
  [
    '2020-06-05',
    'Indianapolis is where Cole Hocker, the Olympic 1,500-meter champion, was born.',
    'supported Indianapolis',
  ],
  ['2020-06-05', 'In 1986, the year Usain Bolt was born, Coe won the European title.', 'supported 1986'],
  ['2020-06-05', 'In Athens in 2004, four years after her daughter was born, Fani Halkia won.'],
  ['2020-06-05', 'Marcell Jacobs, DOB 26 September 1994, runs for Italy.', 'supported 1994-09-26'],
  ['2020-06-05', 'Kenenisa Bekele came into the world of athletics in 1999.'],
  [
    '2024-06-05',
    'Indianapolis is where Cole Hocker, the Olympic 1,500-meter champion, was born.',
    'supported Indianapolis',
  ],
  [
    '2024-06-05',
    'Cincinnati is where Cole Hocker, the Olympic 1,500-meter champion, was born.',
    'contradicted Cincinnati -> Indianapolis, IN, United States',
  ],
  ['2024-06-05', 'A native of Asmara, Amanal Petros runs for Germany.', 'contradicted Asmara -> Assab, Eritrea'],
  ['2024-06-05', 'In Kapchemoiywo, the Danish runner Wilson Kipketer was born.', 'unknown Kapchemoiywo'],
  ['2024-06-05', 'It was in Denver that Adelle Tracey was born.', 'contradicted Denver -> Seattle, WA, United States'],
  [
    '2024-06-05',
    'Denver, the city where Adelle Tracey was born, is far away.',
    'contradicted Denver -> Seattle, WA, United States',
  ],
  ['2024-06-05', 'Noah Lyles, a Houston native, won in London.', 'unknown Houston'],
  // Another spelling, told as one; years behind a name that are no life; and a birthday whose number tells whose it is.
  [
    '2022-07-19',
    'Yulimar Rojas won again in Oregon. Yolimar Rojas, as she is also known, was born on October 21, 1995.',
    'supported 1995-10-21',
  ],
  [
    '2022-07-19',
    'Yulimar Rojas won again in Oregon. Yolimar Rojas, as she is also known, was born on October 21, 1996.',
    'contradicted 1996-10-21 -> 1995-10-21',
  ],
  ['2024-07-19', 'Armand Duplantis, as he is rarely called, was born on 10 November 1999.', 'supported 1999-11-10'],
  [
    '2024-07-19',
    'Armand Duplantis, as he is rarely called, was born on 10 October 1999.',
    'contradicted 1999-10-10 -> 1999-11-10',
  ],
  [
    '2021-06-08',
    'She is the first since Ingrid Kristiansen (1986-1993) to hold both records, and Grete Waitz (1953–2011) never did.',
    'supported 1953',
  ],
  [
    '2021-06-08',
    'Nobody did it like Sergey Bubka (1984-2014) and Grete Waitz (1954–2011).',
    'contradicted 1954 -> 1953',
  ],
  [
    '2009-08-20',
    'Usain Bolt won the 200m. The sprinter, who celebrates his 23rd birthday on August 21, was tired.',
    'supported 08-21',
  ],
  [
    '2009-08-20',
    'Usain Bolt won the 200m. The sprinter, who celebrates his 23rd birthday on August 23, was tired.',
    'contradicted 08-23 -> 1986-08-21',
  ],
  [
    '2024-07-20',
    'Femke Bol is in form. The hurdler, whose 24th birthday was on February 23, won again.',
    'supported 02-23',
  ],
  [
    '2024-07-20',
    'Femke Bol is in form. The hurdler, whose 24th birthday was on February 13, won again.',
    'contradicted 02-13 -> 2000-02-23',
  ],
  // What else is born, and whose children.
  ['2024-06-05', 'A star was born in Beijing in 2008: Usain Bolt ran 9.69.'],
  ['2024-06-05', 'In Berlin in 2009 a legend was born when Usain Bolt ran 9.58.'],
  ['2024-06-05', 'The rivalry of Sebastian Coe and Steve Ovett was born in Prague in 1978.'],
  ['2024-06-05', 'Isla, the daughter of Paula Radcliffe, was born in January 2007.'],
  ['2024-06-05', 'The son of Virgilijus Alekna was born on 28 September 2002.'],
  ['2024-06-05', 'The son of Paula Radcliffe was born on 29 September 2010 in Monaco.'],
  ['2024-06-05', 'The father of Kelvin Kiptum died in 2009.'],
  ['2024-06-05', 'Usain Bolt came into the world championships of 2009 as the favourite.'],
  ['2024-06-05', 'Usain Bolt entered the world stage in Kingston in 2002.'],
  ['2024-06-05', 'Mo Farah saw the light in 2011 and moved to Portland.'],
  ['2024-06-05', 'In 2009 Usain Bolt, the Jamaican, was born again as a 200 metres runner.'],
  ['2024-06-05', 'On 16 August 2009 in Berlin, the legend of Usain Bolt was born.'],
  ['2024-06-05', 'In 1984, Carl Lewis won four titles in Los Angeles, and in 1986 Usain Bolt was born.'],
  [
    '2024-06-05',
    'In Los Angeles in 1984, two years before Usain Bolt was born, Carl Lewis won four titles.',
    'supported 1986',
  ],
  ['2024-06-05', 'Sydney McLaughlin-Levrone left New Jersey, the state of her birth, for Los Angeles.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['birth-date', 'birth-year', 'birthplace'])).toEqual(verdicts);
});

import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // The last champion, whoever is named behind it; so long ago, or on this day.
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Ugandan champion had been John Akii-Bua in the 400m hurdles at Munich in 1972.",
    'supported won the Olympic Games 2012',
    'supported gold, Olympic Games 1972',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Ugandan champion had been John Akii-Bua in the 400m hurdles at Munich in 1976.",
    'supported won the Olympic Games 2012',
    'contradicted champion had been John Akii-Bua in the 400m hurdles at Munich in 1976 -> München 1972',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Kenyan champion had been John Akii-Bua in the 400m hurdles at Munich in 1972.",
    'supported won the Olympic Games 2012',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe previous Ugandan Olympic champion was John Akii-Bua.",
    'supported won the Olympic Games 2012',
    'supported gold, Olympic Games',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Kenyan winner was Samuel Wanjiru in 2008.",
    'supported won the Olympic Games 2012',
    'supported won',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Ethiopian winner was Samuel Wanjiru in 2008.",
    'supported won the Olympic Games 2012',
    'supported won the Olympic Games 2008',
  ],
  [
    '2012-08-12',
    "Stephen Kiprotich of Uganda has won the Olympic men's marathon in London.\nThe last Kenyan winner was Samuel Wanjiru in 2004.",
    'supported won the Olympic Games 2012',
  ],
  [
    '2025-08-13',
    'Two years ago Armand Duplantis won the world championship in Budapest.',
    'supported won the World Championships 2023',
  ],
  [
    '2025-08-13',
    'Three years ago Armand Duplantis also won the world championship in Budapest.',
    'contradicted won the World Championships 2022 -> Budapest 2023',
  ],
  [
    '2024-08-13',
    'Three years ago Sifan Hassan won the Olympic 5000m title in Tokyo.',
    'supported gold, Olympic Games 2021',
  ],
  [
    '2024-08-13',
    'Eight years ago Sifan Hassan won the Olympic 5000m title in Tokyo.',
    'contradicted gold, Olympic Games 2016 -> Tokyo 2021',
  ],
  [
    '2020-08-20',
    'It was on this day in 2009 that Usain Bolt won the 200 metres at the World Championships in Berlin.',
    'supported won the World Championships 2009',
  ],
  [
    '2020-08-20',
    'It was on this day in 2011 that Usain Bolt won the 200 metres at the World Championships in Berlin.',
    'contradicted won the World Championships 2011 -> Berlin 2009',
  ],
  [
    '2024-08-12',
    'No one had tipped Sifan Hassan to become the Olympic marathon champion in Paris.',
    'supported gold, Olympic Games 2024',
  ],
  // Whose a title is, behind all that it is of.
  [
    '2020-01-01',
    'The triple jump crown at the London Olympics was claimed by Olga Rypakova.',
    'supported gold, Olympic Games 2012',
  ],
  [
    '2020-01-01',
    'The triple jump crown at the London Olympics was claimed by Caterine Ibargüen.',
    'contradicted gold, Olympic Games 2012 -> 2016 (2012: silver)',
  ],
  [
    '2012-01-01',
    "Victory in the women's marathon at the Daegu world championships was Edna Kiplagat's.",
    'supported won the World Championships 2011',
  ],
  [
    '2012-01-01',
    "Victory in the women's marathon at the Daegu world championships was Priscah Jeptoo's.",
    'contradicted won the World Championships 2011 -> silver 2011 (Edna Ngeringwony Kiplagat won)',
  ],
  // Another medal of the one final somebody had in a city.
  [
    '2000-10-28',
    'In the 800 metres in Sydney Kelly Holmes had to be content with silver.',
    'contradicted silver, Olympic Games 2000 -> bronze, Sydney 2000',
  ],
  [
    '2000-10-28',
    'In the 800 metres in Sydney Kelly Holmes had to be content with bronze.',
    'supported bronze, Olympic Games 2000',
  ],
  [
    '2012-01-01',
    'Bronze in the pole vault in Daegu went to Lázaro Borges.',
    'contradicted bronze, World Championships 2011 -> silver, Daegu 2011',
  ],
  [
    '2012-01-01',
    'Kim Collins bagged silver in the 100m at the Daegu worlds.',
    'contradicted silver, World Championships 2011 -> bronze 2011 (Walter Dix had silver)',
  ],
  ['2012-01-01', 'The Europeans won nothing in Daegu.'],
  // The same in any order: a name before, behind, in brackets; a year of a name, behind a city, of an edition.
  [
    '2024-04-15',
    'Virgilijus Alekna, Olympic champion in Sydney in 2000 and Athens in 2004, watched.',
    'supported gold, Olympic Games 2000, 2004',
  ],
  [
    '2024-04-15',
    'Virgilijus Alekna, Olympic champion in Sydney in 2000 and Athens in 2008, watched.',
    'contradicted gold, Olympic Games 2000, 2008 -> Athina 2004',
  ],
  [
    '2024-04-15',
    'They met Peter Snell, winner of the 800m and 1,500m at the Tokyo Games of 1964.',
    'supported won the Olympic Games 1964',
  ],
  [
    '2022-03-02',
    'Valerie Adams took Olympic gold at Beijing 2008 and London 2012.',
    'supported gold, Olympic Games 2008, 2012',
  ],
  ['2016-08-28', 'Gulnara Galkina ran 8:58.81 to win the 2008 Olympics.', 'supported won the Olympic Games 2008'],
  [
    '2012-08-06',
    'Ezekiel Kemboi, the 2004 champion, won back his Olympic steeplechase title.',
    'supported gold, Olympic Games 2004',
    'supported gold, Olympic Games',
  ],
  ['2017-08-14', 'The winner of the 1500m at the 1988 Games was Peter Rono.', 'supported won the Olympic Games 1988'],
  // Not his: of whoever won it, and of whoever was told of before.
  [
    '2017-08-14',
    'The winner of the 1500m at the 1988 Games was Paul Ereng.',
    'contradicted won the Olympic Games 1988 -> Peter Rono',
  ],
  [
    '2021-02-24',
    "Grant Holloway, the 110m hurdles world champion, took down Colin Jackson's record.",
    'supported gold, World Championships',
  ],
  [
    '2023-05-04',
    'Tori Bowie, world champion over 100m in 2015, has died.',
    'contradicted gold, World Championships 2015 -> 2017 (2015: bronze)',
  ],
  // What one was second to the other has won.
  [
    '2023-05-04',
    'In the 100m in Rio Tori Bowie was second behind Elaine Thompson.',
    'supported won the Olympic Games 2016',
  ],
  // Cities counted up, of one of which it is not.
  [
    '2022-03-02',
    'Valerie Adams took Olympic gold at Beijing 2008 and Rio 2016.',
    'contradicted gold, Olympic Games 2008, 2016 -> 2008, 2012 (2016: silver)',
  ],
  [
    '2024-12-15',
    'Christian Taylor won Olympic triple jump gold in London and Beijing.',
    'contradicted gold, Olympic Games -> 2012, 2016 (2008: Nelson Évora)',
  ],
  [
    '2018-01-02',
    'Yohann Diniz landed his first world title at the 2015 World Championships.',
    'contradicted gold, World Championships 2015 -> 2017 (2015: Matej Tóth)',
  ],
  // Two with one word; whoever is meant by a title alone.
  [
    '2021-11-03',
    'Matthew Birir and Brimin Kipruto, both winners of the Olympic steeplechase title, were there.',
    'supported won the Olympic Games',
    'supported won the Olympic Games',
  ],
  [
    '2013-08-13',
    'Christine Ohuruogu ran 49.41 in Moscow.\nThe 2008 Olympic champion had won the world title in Osaka six years ago.',
    'supported gold, Olympic Games 2008',
    'supported gold, World Championships 2007',
  ],
  ['2012-06-03', '"I am the Olympic champion of 2004," Liu Xiang said.', 'supported gold, Olympic Games 2004'],
  // The first of them, or not.
  [
    '2022-07-19',
    'Shelly-Ann Fraser-Pryce won the 100m at the World Championships.\nShe took her first title in Berlin in 2009.',
    'supported won the World Championships',
    'supported gold, World Championships 2009',
  ],
  // The mark tells which.
  ['2024-08-07', 'Keely Hodgkinson took silver in 1:56.34.', 'supported silver, World Championships 2023'],
  // Hoped for, denied, of another kind, or not a race.
  ['2024-08-01', 'Noah Lyles hopes to win the Olympic 100m title in Paris.'],
  ['2024-08-01', 'Femke Bol was denied the 2022 world title.'],
  ['2024-08-01', 'Keely Hodgkinson won the European under-20 title in 2018.'],
  ['2023-10-08', 'Kelvin Kiptum won praise.'],
  // Somebody else of the sentence has it, whoever the pronoun seems to mean.
  [
    '2024-08-23',
    'Emmanuel Wanyonyi was 0.20 off the record David Rudisha set in winning the first of his Olympic titles in London in 2012.',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['race-winner', 'medal']);
  expect(all.filter((verdict) => !verdict.startsWith('unknown'))).toEqual(verdicts);
});

/** How many of them, wherever the number stands. */
const numbers: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2016-08-15',
    'Usain Bolt became the first man to win the 100m at three Olympic Games in a row.',
    'supported 3 wins',
  ],
  [
    '2016-08-15',
    'Usain Bolt became the first man to win the 100m at four Olympic Games in a row.',
    'contradicted 4 wins -> 3 wins',
  ],
  ['2023-02-21', 'Greg Foster won the 110m hurdles at three World Championships.', 'supported 3 wins'],
  [
    '2008-09-28',
    'Haile Gebrselassie ran 2:03:59 in Berlin.\nThe Ethiopian clocked it for his third Berlin win in a row.',
    'supported 3 wins',
  ],
  [
    '2012-08-05',
    '"I have two Olympic titles and two world titles," Ezekiel Kemboi said.',
    'supported 2 wins',
    'supported 2 wins',
  ],
  [
    '2017-04-23',
    'Mary Keitany broke the record on Sunday with her fourth victory in London.',
    'contradicted 4 wins -> 3 wins',
  ],
  ['2017-04-23', 'Mary Keitany hopes for her fourth victory in London.'],
];

it.each(numbers)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['count']);
  expect(all.filter((verdict) => !verdict.startsWith('unknown'))).toEqual(verdicts);
});

/** Races of a city, and of the text, each by itself. */
const races: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2019-05-01',
    'Paula Radcliffe won Chicago in 2002, London in 2002, 2003 and 2005, and New York in 2004, 2006 and 2008.',
    'supported won the Chicago Marathon 2002',
    'supported won the London Marathon 2002 and 2003 and 2005',
    'contradicted won the New York City Marathon 2004 and 2006 and 2008 -> 2004, 2007, 2008 (2006: Jeļena Prokopčuka)',
  ],
  // What she won in New York in 2017 was ten kilometres.
  [
    '2019-05-01',
    'Mary Keitany won New York in 2014, 2015, 2017 and 2018.',
    'contradicted won the New York City Marathon 2014 and 2015 and 2017 and 2018 -> 2014, 2015, 2016, 2018 (2017: Shalane Flanagan)',
  ],
  [
    '2019-05-01',
    'Mary Keitany won New York in 2014, 2015, 2016 and 2018.',
    'supported won the New York City Marathon 2014 and 2015 and 2016 and 2018',
  ],
  [
    '2024-05-02',
    'Lawrence Cherono, the 2019 Chicago and Boston champion, was banned.',
    'supported won the Chicago Marathon 2019',
    'supported won the Boston Marathon 2019',
  ],
  [
    '2024-05-02',
    'Dennis Kimetto, who won the marathons of Tokyo and Chicago in 2013, is back.',
    'supported won the Tokyo Marathon 2013',
    'supported won the Chicago Marathon 2013',
  ],
  [
    '2017-11-06',
    'The New York City Marathon was run on Sunday.\nWilson Kipsang, 35, the 2014 champion, was second.',
    'supported won the New York City Marathon 2014',
  ],
  [
    '2017-11-06',
    'The New York City Marathon was run on Sunday.\nWilson Kipsang, 35, the 2013 champion, was second.',
    'contradicted won the New York City Marathon 2013 -> 2014 (2013: Geoffrey Mutai)',
  ],
  // World champion that year, it may be of that.
  ['2017-11-06', 'The New York City Marathon was run on Sunday.\nEdna Kiplagat, the 2013 champion, was ninth.'],
  ['2023-11-06', 'Brigid Kosgei, the 2020 London champion, was there.', 'supported won the London Marathon 2020'],
  [
    '2023-11-06',
    'Brigid Kosgei, the 2021 London champion, was there.',
    'contradicted won the London Marathon 2021 -> 2019, 2020 (2021: Joyciline Jepkosgei)',
  ],
  // The bronze is of that day, the silver of another.
  [
    '2024-08-13',
    'Fred Kerley, the silver medallist of three years earlier, had to be content with bronze in 9.81.',
    'supported bronze, Olympic Games 2024',
  ],
  // Nobody is called by what is counted back.
  [
    '2025-09-20',
    'Pedro Pichardo, Olympic champion in Tokyo four years ago and runner-up in Paris last summer, is back.',
    'supported gold, Olympic Games 2021',
  ],
  [
    '2024-09-20',
    'Malaika Mihambo, world champion in Doha five years ago and runner-up in Paris, jumped.',
    'supported gold, World Championships 2019',
  ],
  [
    '2024-09-20',
    'Malaika Mihambo, Olympic champion in Tokyo three years earlier and silver medallist in Paris, jumped.',
    'supported gold, Olympic Games 2020',
    'supported silver, Olympic Games 2024',
  ],
  [
    '2024-09-20',
    'Malaika Mihambo, Olympic champion in Tokyo three years earlier and bronze medallist in Paris, jumped.',
    'supported gold, Olympic Games 2020',
    'contradicted bronze, Olympic Games 2024 -> silver',
  ],
];

it.each(races)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['race-winner', 'medal']);
  expect(all.filter((verdict) => !verdict.startsWith('unknown'))).toEqual(verdicts);
});

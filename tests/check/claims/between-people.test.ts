import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const jumps = 'Armand Duplantis jumps. He cleared 6.19m in Belgrade in March 2022, and';
const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2023-10-15',
    'Kelvin Kiptum won in Chicago. Kevin Kiptum is the record holder.',
    'contradicted Kevin Kiptum -> Kelvin Kiptum',
  ],
  // More than one spelling is right where a name is written over from another script.
  ['2023-10-15', 'Letesenbet Gidey won. Letesenbet Giday is the record holder.'],
  [
    '2023-10-15',
    'Kelvin Kiptum is 15 years younger than Eliud Kipchoge.',
    'supported 15 years younger than Eliud Kipchoge',
  ],
  [
    '2023-10-15',
    'Kelvin Kiptum is 12 years younger than Eliud Kipchoge.',
    'contradicted 12 years younger than Eliud Kipchoge -> 15 years',
  ],
  [
    '2023-10-15',
    'Kelvin Kiptum beat Eliud Kipchoge, 15 years his senior.',
    'supported 15 years older than Kelvin Kiptum',
  ],
  ['2023-02-26', `${jumps} 13 days later improved again to 6.20m in the same venue.`, 'supported 13 days'],
  [
    '2023-02-26',
    `${jumps} 23 days later improved again to 6.20m in the same venue.`,
    'contradicted 23 days -> 13 days',
  ],
  ['2023-10-26', 'Kelvin Kiptum ran 2:01:25 in London. Five months later he ran 2:00:35.', 'supported 5 months'],
  // Nothing is pinned down.
  ['2023-10-26', 'Kelvin Kiptum won in London. Two weeks later he rested.'],
  ['2024-08-09', 'At 21 Letsile Tebogo is a year older than Usain Bolt was when he first won.'],
  // In other words and orders.
  [
    '2024-03-01',
    "Eliud Kipchoge is Kelvin Kiptum's senior by 15 years.",
    'supported 15 years older than Kelvin Kiptum',
  ],
  [
    '2024-03-01',
    "Eliud Kipchoge is Kelvin Kiptum's senior by 17 years.",
    'contradicted 17 years older than Kelvin Kiptum -> 15 years',
  ],
  [
    '2024-03-01',
    'There are 13 years between Kelvin Kiptum and Eliud Kipchoge.',
    'contradicted 13 years between Kelvin Kiptum and Eliud Kipchoge -> 15 years',
  ],
  [
    '2024-03-01',
    'Kelvin Kiptum, twelve years younger, followed Gervais Hakizimana barefoot.',
    'supported 12 years younger than Gervais Hakizimana',
  ],
  [
    '2024-03-01',
    'Kenenisa Bekele and Eliud Kipchoge are rivals. Bekele is the older by four years.',
    'contradicted 4 years older than Eliud Kipchoge -> 2 years',
  ],
  [
    '2024-03-01',
    'Eliud Kipchoge is 14 years older than Kelvin Kiptum was.',
    'contradicted 14 years older than Kelvin Kiptum -> 15 years',
  ],
  // Between their races, of another day, and than somebody else.
  ['2025-06-12', 'Daniel Komen ran the two miles in 7:58.61. Armand Duplantis, a year older, cleared 6.26m.'],
  ['2024-03-01', 'There were two years between the records of Eliud Kipchoge and Kelvin Kiptum.'],
  ['2024-03-01', 'Eliud Kipchoge is five years older than Kelvin Kiptum was when he won in London.'],
  // Years between two who are named, whatever word tells them; of titles, or of something else, none.
  [
    '2023-08-10',
    'There are 30 years between Virgilijus Alekna and his son Mykolas Alekna.',
    'supported 30 years between Virgilijus Alekna and Mykolas Alekna',
  ],
  [
    '2023-08-10',
    'There are 20 years between Virgilijus Alekna and his son Mykolas Alekna.',
    'contradicted 20 years between Virgilijus Alekna and Mykolas Alekna -> 30 or 31 years',
  ],
  [
    '2016-07-10',
    'Filip Ingebrigtsen was giving away two years to his brother Henrik Ingebrigtsen in the Amsterdam final.',
    'supported 2 years between Filip Ingebrigtsen and Henrik Ingebrigtsen',
  ],
  [
    '2016-07-10',
    'Filip Ingebrigtsen was giving away five years to his brother Henrik Ingebrigtsen in the Amsterdam final.',
    'contradicted 5 years between Filip Ingebrigtsen and Henrik Ingebrigtsen -> 2 years',
  ],
  [
    '2025-05-10',
    'John Korir came into the world fourteen years after his brother Wesley Korir.',
    'supported 14 years younger than Wesley Korir',
  ],
  [
    '2025-05-10',
    'John Korir came into the world eleven years after his brother Wesley Korir.',
    'contradicted 11 years younger than Wesley Korir -> 14 years',
  ],
  [
    '2015-05-10',
    'LaShawn Merritt has a six-year head start in age on Kirani James.',
    'supported 6 years older than Kirani James',
  ],
  [
    '2015-05-10',
    'LaShawn Merritt has a nine-year head start in age on Kirani James.',
    'contradicted 9 years older than Kirani James -> 6 years',
  ],
  ['2015-05-10', 'LaShawn Merritt has six years on Kirani James.', 'supported 6 years older than Kirani James'],
  [
    '2023-08-20',
    'Gudaf Tsegay was chased to the line in Budapest by Letesenbet Gidey, four years her junior.',
    'contradicted 4 years younger than Gudaf Tsegay -> 1 years',
  ],
  [
    '2023-08-20',
    'Gudaf Tsegay and Letesenbet Gidey are a year apart in age.',
    'supported 1 years between Gudaf Tsegay and Letesenbet Gidey',
  ],
  [
    '2023-08-20',
    'Gudaf Tsegay and Letesenbet Gidey are five years apart in age.',
    'contradicted 5 years between Gudaf Tsegay and Letesenbet Gidey -> 1 years',
  ],
  [
    '2023-08-20',
    'Fifteen years separate Eliud Kipchoge and Kelvin Kiptum.',
    'supported 15 years between Eliud Kipchoge and Kelvin Kiptum',
  ],
  [
    '2023-08-20',
    'Twelve years separate Eliud Kipchoge and Kelvin Kiptum.',
    'contradicted 12 years between Eliud Kipchoge and Kelvin Kiptum -> 15 years',
  ],
  [
    '2023-08-20',
    'The age gap between Eliud Kipchoge and Kelvin Kiptum is 15 years.',
    'supported 15 years between Eliud Kipchoge and Kelvin Kiptum',
  ],
  [
    '2023-08-20',
    'A 12-year age gap lies between Eliud Kipchoge and Kelvin Kiptum.',
    'contradicted 12 years between Eliud Kipchoge and Kelvin Kiptum -> 15 years',
  ],
  [
    '2023-08-20',
    'Kelvin Kiptum was born 15 years after Eliud Kipchoge.',
    'supported 15 years younger than Eliud Kipchoge',
  ],
  [
    '2023-08-20',
    'Kelvin Kiptum was born 15 years before Eliud Kipchoge.',
    'contradicted 15 years older than Eliud Kipchoge -> 15 years younger',
  ],
  ['2023-08-20', 'Four years separate the titles of Eliud Kipchoge and Kenenisa Bekele.'],
  ['2023-08-20', 'Eliud Kipchoge had two years on the track with Kenenisa Bekele.'],
  [
    '2023-08-20',
    "Kelvin Kiptum, fifteen years the younger, beat Eliud Kipchoge's mark.",
    'supported 15 years younger than Eliud Kipchoge',
  ],
  ['2023-08-20', 'Usain Bolt was born one year before Carl Lewis won four titles.'],
  // Years between two wins of one person, and what it took from one mark to another.
  [
    '2000-10-01',
    'Derartu Tulu got her Olympic 10,000 metres title back in Sydney, eight years after she first won it.',
    'supported 8 years',
  ],
  [
    '2000-10-01',
    'Derartu Tulu got her Olympic 10,000 metres title back in Sydney, four years after she first won it.',
    'contradicted 4 years -> 8 years',
  ],
  [
    '2008-11-03',
    "Between Paula Radcliffe's first New York City Marathon triumph and her last there passed four years.",
    'supported 4 years',
  ],
  [
    '2008-11-03',
    "Between Paula Radcliffe's first New York City Marathon triumph and her last there passed six years.",
    'contradicted 6 years -> 4 years',
  ],
  ['2009-09-01', 'Usain Bolt needed 14 months to go from 9.72 to 9.58.', 'supported 14 months'],
  ['2009-09-01', 'Usain Bolt needed 24 months to go from 9.72 to 9.58.', 'contradicted 24 months -> 15 months'],
  ['2009-09-01', 'Usain Bolt ran 9.58 one year to the day after his 9.69.', 'supported 1 year'],
  ['2009-09-01', 'Usain Bolt ran 9.58 two years to the day after his 9.69.', 'contradicted 2 years -> 1 year'],
  ['2013-04-20', 'Rita Jeptoo won Boston again after a four-year interval.', 'contradicted 4 years -> 6 years'],
  ['2013-04-20', 'Rita Jeptoo won Boston again after a seven-year interval.', 'supported 7 years'],
  ['2014-05-01', 'Rita Jeptoo won Boston again in 2013 after a two-year maternity break.'],
  [
    '2021-08-10',
    'Eliud Kipchoge took the Olympic marathon title again, five years after his first.',
    'supported 5 years',
  ],
  [
    '2021-09-01',
    'Eliud Kipchoge took the Olympic marathon title again, five years after his first.',
    'supported 5 years',
  ],
  [
    '2021-09-01',
    'Eliud Kipchoge took the Olympic marathon title again, four years after his first.',
    'supported 4 years',
  ],
  ['2021-09-01', 'It took Karsten Warholm 33 days to get from 46.70 to 45.94.', 'supported 33 days'],
  ['2021-09-01', 'It took Karsten Warholm 63 days to get from 46.70 to 45.94.', 'contradicted 63 days -> 33 days'],
  ['2021-09-01', 'Karsten Warholm went from 46.70 to 45.94 within two months.', 'supported 2 months'],
  ['2022-04-20', "Edna Kiplagat's two Boston Marathon titles came four years apart.", 'supported 4 years'],
  ['2022-04-20', "Edna Kiplagat's two Boston Marathon titles came six years apart.", 'contradicted 6 years -> 4 years'],
  [
    '2022-10-01',
    'Five years lay between the two victories of Kenenisa Bekele at the Berlin Marathon.',
    'contradicted 5 years -> 3 years',
  ],
  [
    '2022-10-01',
    'Three years lay between the two victories of Kenenisa Bekele at the Berlin Marathon.',
    'supported 3 years',
  ],
  [
    '2026-10-01',
    'Guye Adola had to wait five years between his first Berlin Marathon win and his second.',
    'supported 5 years',
  ],
  [
    '2026-10-01',
    'Guye Adola had to wait three years between his first Berlin Marathon win and his second.',
    'contradicted 3 years -> 5 years',
  ],
  // Of several wins the one that is told.
  [
    '2024-06-05',
    'Paula Radcliffe won New York again in 2007, three years after her first victory there and ten months after her daughter was born.',
    'supported 3 years',
  ],
  ['2024-06-05', 'After a three-year gap, Paula Radcliffe won New York again in 2007.', 'supported 3 years'],
  ['2024-06-05', 'Kenenisa Bekele won two Berlin Marathons, and two years after the second ran in London.'],
  [
    '2024-06-05',
    "Kenenisa Bekele's two Berlin Marathon wins, three years apart, were both run in under 2:04.",
    'supported 3 years',
  ],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['name', 'age-gap', 'duration'])).toEqual(verdicts);
});

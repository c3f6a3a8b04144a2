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
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['name', 'age-gap', 'duration'])).toEqual(verdicts);
});

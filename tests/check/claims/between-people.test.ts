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
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['name', 'age-gap', 'duration'])).toEqual(verdicts);
});

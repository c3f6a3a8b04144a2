/** The place and the race a mark is told with: before whoever did it, behind his mark, in the same country or abroad. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // What a clause opens with is told of what whoever acts in it did.
  ['2024-10-14', 'In London Brigid Kosgei ran 2:14:04.', 'contradicted 2:14:04, Chicago 2019-10-13'],
  ['2024-10-14', 'In Chicago Brigid Kosgei ran 2:14:04.', 'supported 2:14:04'],
  [
    '2024-10-14',
    'In 2019 in London, where she had won before, the Kenyan Brigid Kosgei ran 2:14:04.',
    'contradicted 2:14:04, Chicago 2019-10-13',
  ],
  [
    '2024-10-14',
    'Kipchoge spoke, and in Chicago Eliud Kipchoge ran 2:01:39.',
    'contradicted 2:01:39, Berlin 2018-09-16',
  ],
  ['2023-10-20', 'In Berlin in 2022 Eliud Kipchoge clocked 2:01:19.', 'contradicted 2:01:09'],
  ['2024-10-14', 'In Oslo, Karsten Warholm ran 45.94.', 'contradicted 45.94, Tokyo 2021-08-03'],
  // Nothing else is: what another does there, what is only told there, a race to come.
  ['2023-09-25', "In Berlin Tigist Assefa broke Brigid Kosgei's 2:14:04.", 'supported 2:14:04'],
  ['2023-09-25', 'In London Brigid Kosgei, who ran 2:14:04 in Chicago, won again.', 'supported 2:14:04'],
  ['2023-09-25', 'In London Brigid Kosgei said that she had run 2:14:04 without a watch.', 'supported 2:14:04'],
  ['2023-09-25', 'After her wins in London Brigid Kosgei ran 2:14:04.', 'supported 2:14:04'],
  // Behind the mark of whoever the sentence begins with.
  ['2024-10-14', "Kevin Young's 46.78 in Madrid stood for 29 years.", 'contradicted 46.78, Barcelona 1992-08-06'],
  ['2024-10-14', "Kevin Young's 46.78 in Barcelona stood for 29 years.", 'supported 46.78'],
  ['2024-10-14', "Karsten Warholm bettered Kevin Young's 46.78 in Oslo.", 'supported 46.78'],
  // Another city of the country, where both hold races; a suburb is none, nor where a race of the Games was held.
  ['2016-08-15', 'Mike Powell jumped 8.95m in Osaka.', 'contradicted 8.95, Tokyo 1991-08-30'],
  ['2024-08-09', 'Sydney McLaughlin-Levrone ran 50.37 in Saint-Denis.', 'supported 50.37'],
  ['2023-06-01', 'Ryan Crouser threw 23.56m in Westwood.', 'supported 23.56'],
  ['2021-09-01', 'In Tokyo Eliud Kipchoge won the marathon in 2:08:38.', 'supported 2:08:38'],
  // The place right behind a mark is its own, whatever was won elsewhere.
  [
    '2001-08-13',
    'Jan Železný has Olympic golds from Barcelona, Atlanta and Sydney and the record, 98.48, from Jena in 1996.',
    'unknown',
  ],
  [
    '2001-08-13',
    'Jan Železný has Olympic golds from Barcelona and Sydney and the record, 98.48, from Oslo.',
    'contradicted 98.48, Jena 1996-05-25',
  ],
];

test.each(CASES)('%s %s', async (published, text, ...expected) => {
  expect(await verdicts(['mark'], published, text)).toEqual(expected);
});

/** What relay teams of nations ran, by how much they improved a record, and whose a relay record is. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // In a sentence that does not say of which race it is.
  [
    '2012-08-12',
    "The US broke the world record in the women's 4x100m relay in London with 40.82. Jamaica won silver in 41.42 and Ukraine took bronze in 42.04.",
    'supported 40.82',
    'contradicted 41.41',
    'supported 42.04',
  ],
  ['2016-08-21', 'China won gold in 1:19:14 and Ecuador took silver in 1:19:50 in the walk.'],
  // A score of two teams.
  [
    '2025-09-22',
    "Botswana's four beat the Americans by seven hundredths of a second in the 4x400 metres, 2:57.76 to 2:57.83.",
    'supported 0.07 seconds',
    'supported 2:57.76',
    'supported 2:57.83',
  ],
  [
    '2025-09-22',
    "Botswana's four beat the Americans by nine hundredths of a second in the 4x400 metres, 2:57.76 to 2:57.85.",
    'contradicted 0.07 seconds',
    'supported 2:57.76',
    'contradicted 2:57.83',
  ],
  [
    '2025-09-22',
    "Botswana beat the United States in the men's 4x400 metres relay, 2:57.76 to 2:57.83.",
    'supported 2:57.76',
    'supported 2:57.83',
  ],
  [
    '2024-08-05',
    'The Netherlands held off the United States in the mixed 4x400m relay, 3:07.43 to 3:07.74, 31 hundredths in it.',
    'supported 3:07.43',
    'supported 3:07.74',
  ],
  [
    '2024-08-05',
    'The Dutch beat the Americans in the mixed 4x400m relay, 3:07.43 to 3:07.74.',
    'supported 3:07.43',
    'supported 3:07.74',
  ],
  [
    '2024-08-05',
    'The Americans lost to the Netherlands in the mixed 4x400m relay, 3:07.74 to 3:07.43.',
    'supported 3:07.74',
    'supported 3:07.43',
  ],
  [
    '2024-08-05',
    'The Americans lost to the Netherlands in the mixed 4x400m relay, 3:07.43 to 3:07.74.',
    'supported 3:07.43',
    'supported 3:07.74',
  ],
  [
    '2024-08-05',
    'The Netherlands beat the Americans in the mixed 4x400m relay, 3:07.34 to 3:07.74.',
    'contradicted 3:07.43',
    'supported 3:07.74',
  ],
  [
    '2024-08-05',
    'The Netherlands beat the Americans in the mixed 4x400m relay, 3:07.43 to 3:07.47.',
    'supported 3:07.43',
    'contradicted 3:07.74',
  ],
  [
    '2012-08-12',
    'The Jamaicans beat the Americans in the 4x100 metres relay, 36.84 to 37.04.',
    'supported 36.84',
    'unknown',
  ],
  [
    '2012-08-12',
    'Jamaica ran 36.84 in the final of the 4x100 metres relay, 0.20 inside the 37.04 of Daegu.',
    'supported 36.84',
    'supported 0.20 seconds',
    'supported 37.04',
  ],
  [
    '2012-08-12',
    'Jamaica ran 36.84 in the final of the 4x100 metres relay, 0.30 inside the 37.04 of Daegu.',
    'supported 36.84',
    'contradicted 0.20 seconds',
    'supported 37.04',
  ],
  ['2012-08-12', "Jamaica won the men's 4x100m relay in a world record 36.94 seconds.", 'contradicted 36.84'],
  [
    '2022-07-24',
    '4x100 m men: 1. Canada 37.38; 2. United States 37.55; 3. Great Britain 37.83',
    'contradicted 37.48',
    'supported 37.55',
    'supported 37.83',
  ],
  ['2012-08-12', 'On Friday the American women had taken the relay record to 40.82.', 'supported 40.82'],
  ['2024-08-10', "Canada won the men's 4x100m in Paris in 37.05.", 'contradicted 37.50'],
  [
    '2019-10-06',
    'Great Britain finished second in 37.36 behind the United States (37.10) in the 4x100m.',
    'supported 37.36',
    'supported 37.10',
  ],
  [
    '2024-06-01',
    "The women's 4x400m world record of 3:15.17 belongs to the Soviet Union.",
    'supported Soviet Union',
    'supported 3:15.17',
  ],
  [
    '2024-06-01',
    "The United States hold the men's 4x100m world record.",
    'contradicted Nesta Carter, Michael Frater, Yohan Blake, Usain Bolt',
  ],
  ['2024-08-10', "Jamaica's Kishane Thompson ran 9.79 and missed the 4x100m relay.", 'supported 9.79'],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['mark', 'record-holder', 'record-gap'], published, text)).toEqual(expected);
});

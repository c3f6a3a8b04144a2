/** Sentences made to make patterns slow: a check takes time that grows as the text does, whatever is in it. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkText } from '../../src/check/check.ts';
import { openFolder } from '../../src/dataset/folder.ts';
import { dateOf } from '../../src/domain/date.ts';

const dataset = openFolder(fileURLToPath(new URL('../../dist/dataset', import.meta.url)));
const session = { dataset, asOf: dateOf('2026-11-20') };

/** Seconds of the processor for a text. */
async function secondsFor(text: string): Promise<number> {
  const { user } = process.cpuUsage();
  await checkText(session, { file: 'text', bytes: new TextEncoder().encode(text), published: dateOf('2023-10-09') });
  return (process.cpuUsage().user - user) / 1e6;
}

/** Somebody who is known, a record and a mark, so that every type of claim is read; then what is repeated, and a number of its own. */
const sentences = (unit: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `Kelvin Kiptum's world record of 2:00:35 ${unit.repeat(Math.ceil(1800 / unit.length))} ${at} by Eliud Kipchoge.`,
  ).join('\n\n');

it.each([
  'a',
  'A ',
  'Aa ',
  "A's ",
  '’',
  '- ',
  '-',
  ', ',
  '(',
  'with(',
  'old-l-',
  'e-old-',
  'own ',
  'now then ',
  'countryman ',
  'held the ',
  'possess ',
  'finish ',
  'target g ',
  'targetÀg',
  'Àg',
  'lÀsurpassÀ',
  'possessÀ',
  'old l-------------------------------------------------------------',
  '\tby\t',
  'beat-by -',
  'trail by - ',
  'surpass l ',
  'only f ',
  'mark e ',
  'record ',
  'born in ',
  'the first ',
  'and d ',
  '0:',
  '1:00:',
  '1.1',
  '1,000',
  'one hundred ',
  'twenty-',
  'Paris ',
  'in May ',
  '2023-10-',
])('%j again and again', async (unit) => {
  await secondsFor(sentences(unit, 1));
  const once = await secondsFor(sentences(unit, 4));
  const twice = await secondsFor(sentences(unit, 8));
  expect(twice, `${once} s for four sentences`).toBeLessThan(4 * once + 0.3);
  // Four of the longest sentences there are: far more than they take, far less than a pattern that goes back and forth.
  expect(once).toBeLessThan(4);
});

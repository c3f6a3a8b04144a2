/** What a text says again is judged once; whatever else is said before it, or of others, is judged anew. */
import { describe, expect, it } from 'vitest';
import { Kept } from '../../src/check/kept.ts';
import { type Judged, Repeats } from '../../src/check/repeats.ts';
import { findingsOf } from './claims/verdicts.ts';

const place = (text: string, more: object = {}) =>
  ({ reading: { text }, heading: false, silent: false, ...more }) as unknown as Parameters<Repeats['judged']>[0];
const who = (id: string, sure = true) =>
  new Map([[{ start: 0 }, { person: { id }, sure }]]) as unknown as Judged['people'];

/** How many of some sentences had to be judged. */
async function judgedOf(
  sentences: readonly { text: string; people?: Judged['people']; before?: readonly number[]; more?: object }[],
): Promise<number> {
  const repeats = new Repeats();
  const done: Judged[] = [];
  let count = 0;
  for (const { text, people = who('a'), before = [], more } of sentences) {
    const earlier = before.map((at) => done[at] as Judged);
    const judge = async () => {
      count += 1;
      return { people, claims: [], scene: {} as Judged['scene'] };
    };
    done.push(await repeats.judged(place(text, more), people, earlier, judge));
  }
  return count;
}

describe('a sentence is judged', () => {
  it('once, said twice of the same people', async () => {
    expect(await judgedOf([{ text: 'He won.' }, { text: 'He won.' }])).toBe(1);
  });
  it.each([
    ['of somebody else', { text: 'He won.', people: who('b') }],
    ['of somebody who is not certain', { text: 'He won.', people: who('a', false) }],
    ['as a heading', { text: 'He won.', more: { heading: true } }],
    ['where nobody had been spoken of', { text: 'He won.', more: { silent: true } }],
    ['after another sentence', { text: 'He won.', before: [0] }],
    ['in other words', { text: 'He lost.' }],
  ])('anew %s', async (_, second) => {
    expect(await judgedOf([{ text: 'He won.' }, second])).toBe(2);
  });
  it('once after sentences that say the same', async () => {
    const pair = [{ text: 'It was hot.' }, { text: 'He won.', before: [0] }];
    expect(await judgedOf([...pair, { text: 'It was hot.' }, { text: 'He won.', before: [2] }])).toBe(2);
  });
});

it('a text said twice has every claim twice', async () => {
  const text = 'Kelvin Kiptum ran 2:00:35 in Chicago in 2023. He was 22. The Kenyan won by over three minutes.\n\n';
  const types = ['mark', 'age', 'nationality', 'race-winner', 'event-date', 'placing'] as const;
  const words = (list: Awaited<ReturnType<typeof findingsOf>>) =>
    list.map(({ quote, verdict }) => `${quote} ${verdict}`);
  const once = words(await findingsOf(text, '2023-10-09', types));
  expect(once.length).toBeGreaterThan(1);
  expect(words(await findingsOf(text.repeat(3), '2023-10-09', types))).toEqual([...once, ...once, ...once]);
});

it('only the latest answers are kept', () => {
  const kept = new Kept<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

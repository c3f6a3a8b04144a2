/** What a text says again is judged once; whatever else is said before it, or of others, is judged anew. */
import { describe, expect, it } from 'vitest';
import { Kept, keptFor } from '../../src/check/kept.ts';
import { type Judged, Repeats } from '../../src/check/repeats.ts';
import { findingsOf } from './claims/verdicts.ts';

type Place = Parameters<Repeats['judged']>[0];
const readingOf = async (text: string) => ({ text }) as unknown as Place['reading'];
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
    const reading = await repeats.reading(text, () => readingOf(text));
    const place = { reading, heading: false, silent: false, supposed: new Map(), ...more };
    done.push(await repeats.judged(place, people, earlier, judge));
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
    ['where nobody had been spoken of', { text: 'He won.', more: { silent: true, supposed: new Map() } }],
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

it('what is kept for somebody is asked once, and is of nobody else', () => {
  const kept = keptFor<number | undefined>(2);
  const [one, other] = [{}, {}];
  let asked = 0;
  const ask = () => {
    asked += 1;
    return asked === 1 ? undefined : asked;
  };
  expect([kept(one, 'a', ask), kept(one, 'a', ask), kept(other, 'a', ask), kept(one, 'b', ask)]).toEqual([
    undefined,
    undefined,
    2,
    3,
  ]);
  kept(one, 'c', ask);
  expect(kept(one, 'a', ask)).toBe(5);
});

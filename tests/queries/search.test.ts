import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { searchQuery } from '../../src/queries/search.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const session = { dataset: fixtureDataset(), asOf: dateOf('2024-11-20') };
const search = async (words: string, limit = 10) =>
  (await searchQuery(session, { words, limit })).data.hits.map(({ kind, id, match }) => [kind, id, match]);

describe('search', () => {
  it.each([
    ['kelvin kiptum', ['person', 'kelvin-kiptum', 'whole']],
    ['Łukasz KOWALSKI', ['person', 'lukasz-kowalski', 'whole']],
    ["chepng'etich ruth", ['person', 'ruth-chepngetich', 'whole']],
    ['kipch', ['person', 'eliud-kipchoge', 'beginning']],
    ['kipchogge', ['person', 'eliud-kipchoge', 'near']],
    ['marathon', ['discipline', 'marathon', 'whole']],
    ['chicago', ['event', 'chicago-marathon', 'part']],
    ['chicago marathon', ['event', 'chicago-marathon', 'whole']],
  ])('%s finds %j first', async (typed, hit) => expect((await search(typed))[0]).toEqual(hit));

  it('finds both namesakes', async () => {
    const ids = (await search('steve lewis')).map(([, id]) => id);
    expect(ids.sort()).toEqual(['steve-lewis-1969', 'steve-lewis-1986']);
  });

  it.each(['zzzz', '...', ''])('%j finds nothing, which is an answer', async (typed) =>
    expect(await search(typed)).toEqual([]),
  );

  it('keeps to its limit', async () => expect(await search('l', 2)).toHaveLength(2));
});

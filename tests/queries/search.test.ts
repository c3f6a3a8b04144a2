import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { searchQuery } from '../../src/queries/search.ts';
import { fixture, mark, person } from '../fixtures/data.ts';
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

describe('a beginning that very many names have', () => {
  const ids = Array.from({ length: 900 }, (_, at) => `kip${'abcdefghij'[at % 10]}${at % 3 === 0 ? '' : 'o'}-r-${at}`);
  const dataset = fixtureDataset(
    fixture({
      listed: [...fixture().listed.map(({ record }) => record), ...ids.map((id) => person({ id, name: nameOf(id) }))],
      // No two of those who are shown are equally well known.
      marks: ids.flatMap((id, at) =>
        Array.from({ length: at % 97 === 0 ? at / 97 + 1 : 0 }, (_, year) =>
          mark({ person: id, date: `${2000 + year}-01-01`, mark: '2:10:00', place: 1 }),
        ),
      ),
    }),
  );
  const asked = async (words: string, limit: number, from = dataset) =>
    (await searchQuery({ dataset: from, asOf: dateOf('2024-11-20') }, { words, limit })).data.hits;

  function nameOf(id: string): string {
    return id.replaceAll('-', ' ');
  }

  it.each([
    ['kip', 8],
    ['kipa', 3],
    ['kip', 1],
    ['ki', 9],
  ])('%s: the %i best known are those that reading all finds', async (words, limit) => {
    const all = { ...dataset, bestKnownFrom: async () => undefined };
    expect(await asked(words, limit)).toEqual(await asked(words, limit, all));
  });

  it('shows more than are kept as the best known', async () => expect(await asked('kip', 60)).toHaveLength(60));

  it('reads no more of them than are shown', async () => {
    const whole = { ...dataset, namesFrom: () => Promise.reject(new Error('all names were read')) };
    expect(await asked('kip', 15, whole)).toHaveLength(15);
  });
});

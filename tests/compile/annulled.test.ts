import { describe, expect, it } from 'vitest';
import * as schema from '../../src/compile/schema.ts';
import { layered } from '../../src/dataset/layered/over.ts';
import { fixture, mark } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const sources = ['wa-lists'];
const games: schema.Series = {
  id: 'games',
  name: 'Games',
  kind: 'games',
  sources,
  editions: [{ id: 'games-2016', year: 2016, sources }],
};
const done = (person: string, place: number, more: Partial<schema.Mark> = {}) =>
  mark({ person, mark: `2:0${place}:10`, date: '2016-08-21', event: 'games-2016', place, ...more });
const lost = { annulled: '2019-02-01', rank: 'deprecated', reason: 'annulled for doping' } as const;
const datasetOf = (marks: readonly schema.Mark[]) => fixtureDataset(fixture({ series: [games], records: [], marks }));

const dataset = datasetOf([
  done('kelvin-kiptum', 1, lost),
  done('eliud-kipchoge', 1, { mark: '2:02:10' }),
  done('colin-jackson', 2, { rank: 'deprecated', reason: 'a namesake' }),
]);
const names = (results: readonly { readonly name: string }[] = []) => results.map(({ name }) => name);

describe('a result that was annulled', () => {
  it('stands beside the results of the edition, with the day and the reason; one that is wrong does not', async () => {
    const event = (await dataset.event('games-2016'))?.value;
    expect(names(event?.results)).toEqual(['Eliud Kipchoge']);
    expect(event?.annulled).toMatchObject([
      { name: 'Kelvin Kiptum', place: 1, mark: '2:01:10', annulled: '2019-02-01', reason: 'annulled for doping' },
    ]);
  });

  it('is no win and no medal', async () => {
    const series = (await dataset.series('games'))?.value;
    expect(names(series?.editions[0]?.winners)).toEqual(['Eliud Kipchoge']);
    expect(names(await dataset.medals('games', 'KEN'))).toEqual(['Eliud Kipchoge']);
  });

  it('is in no list, but with the person', async () => {
    const person = (await dataset.person('kelvin-kiptum'))?.value;
    expect(person?.marks).toMatchObject([{ mark: '2:01:10', annulled: '2019-02-01', rank: 'deprecated' }]);
    const listed: string[] = [];
    for await (const { value } of dataset.marks('marathon', 'M', 'road')) listed.push(...names(value));
    expect(listed).toEqual(['Eliud Kipchoge']);
  });

  it('counts in neither of two datasets', async () => {
    const event = (await layered([datasetOf([done('kelvin-kiptum', 1)]), dataset]).event('games-2016'))?.value;
    expect(names(event?.results)).toEqual(['Eliud Kipchoge']);
    expect(names(event?.annulled)).toEqual(['Kelvin Kiptum']);
  });

  it('an edition without any says nothing of them', async () => {
    expect((await datasetOf([done('kelvin-kiptum', 1)]).event('games-2016'))?.value).not.toHaveProperty('annulled');
  });

  it('is deprecated', () => {
    expect(schema.Mark.safeParse(done('kelvin-kiptum', 1, lost)).success).toBe(true);
    const { rank: _rank, ...open } = done('kelvin-kiptum', 1, lost);
    expect(schema.Mark.safeParse(open).error?.issues[0]?.message).toBe('a mark that was annulled is deprecated');
  });
});

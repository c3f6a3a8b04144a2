import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../src/compile/lint/unique-ids.ts';
import { curated, fixture, person, type Records, records } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const twice = <Value>(all: readonly Value[]) => [...all.slice(0, 1), ...all];
const [claims] = records.claims;
const [series] = records.series;

describe('unique-ids', () => {
  it('finds nothing where identifiers differ', () => expect(problems(uniqueIds, fixture())).toEqual([]));

  it.each<[string, Partial<Records>, string]>([
    [
      'a source',
      { sources: twice(records.sources) },
      'sources.json: unique-ids: source "nation-2024-02-12" is already in sources.json',
    ],
    [
      'a country',
      { countries: twice(records.countries) },
      'countries.json: unique-ids: country "AUS" is already in countries.json',
    ],
    [
      'a discipline',
      { disciplines: twice(records.disciplines) },
      'disciplines.json: unique-ids: discipline "100m" is already in disciplines.json',
    ],
    [
      'a listed person',
      { listed: [person({ id: 'some-one' }), person({ id: 'some-one' })] },
      'people.ndjson:2: unique-ids: person "some-one" is already in people.ndjson',
    ],
    [
      'a person listed and curated',
      { people: [curated({ id: 'some-one' })], listed: [person({ id: 'some-one' })] },
      'people.ndjson:1: unique-ids: person "some-one" is already in people/some-one.json',
    ],
    [
      'an edition of two series',
      { series: series ? [series, { ...series, id: 'other-race' }] : [] },
      'events/other-race.json: unique-ids: edition "chicago-marathon-2022" is already in events/chicago-marathon.json',
    ],
    [
      'a claim of two files',
      { claims: claims ? [claims, { ...claims, source: 'wa-lists' }] : [] },
      'claims/wa-lists.json: unique-ids: claim "nation-2024-02-12-1" is already in claims/nation-2024-02-12.json',
    ],
  ])('finds %s twice', (_what, changes, problem) => expect(problems(uniqueIds, fixture(changes))).toContain(problem));

  it('finds a series twice, and each of its editions', () => {
    expect(problems(uniqueIds, fixture({ series: twice(records.series) }))).toHaveLength(3);
  });

  it('lets kinds share an identifier: a discipline is no person', () => {
    expect(problems(uniqueIds, fixture({ listed: [person({ id: 'marathon' })] }))).toEqual([]);
  });
});

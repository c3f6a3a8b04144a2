import { describe, expect, it } from 'vitest';
import { canonicalOrder } from '../../../src/compile/lint/canonical-order.ts';
import type { Data, Placed } from '../../../src/compile/load.ts';
import { fixture, type Records, records } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const swapped = <Value>([first, second, ...rest]: readonly Value[]) => [second as Value, first as Value, ...rest];
const renamed = <Value>([first, ...rest]: readonly Placed<Value>[], file: string) =>
  first ? [{ ...first, file }, ...rest] : [];

describe('canonical-order', () => {
  it('finds nothing in what is sorted and named', () => expect(problems(canonicalOrder, fixture())).toEqual([]));

  it('finds nothing in nothing', () => {
    expect(problems(canonicalOrder, fixture({ sources: [], countries: [], disciplines: [], listed: [] }))).toEqual([]);
  });

  it.each<[Partial<Records>, string]>([
    [
      { sources: swapped(records.sources) },
      'sources.json: canonical-order: "nation-2024-02-12" stands after "ru-wikibrief"; sort by identifier',
    ],
    [
      { countries: swapped(records.countries) },
      'countries.json: canonical-order: "AUS" stands after "CHN"; sort by identifier',
    ],
    [
      { disciplines: swapped(records.disciplines) },
      'disciplines.json: canonical-order: "100m" stands after "110m-hurdles"; sort by identifier',
    ],
    [
      { listed: swapped(records.listed) },
      'people.ndjson:2: canonical-order: "colin-jackson" stands after "eliud-kipchoge"; sort by identifier',
    ],
  ])('finds what is out of order', (changes, problem) => {
    expect(problems(canonicalOrder, fixture(changes))).toEqual([problem]);
  });

  const data = fixture();
  it.each<[Partial<Data>, string]>([
    [
      { people: renamed(data.people, 'people/haki.json') },
      'people/haki.json: canonical-order: expected the file to be called people/gervais-hakizimana.json',
    ],
    [
      { series: renamed(data.series, 'events/chicago.json') },
      'events/chicago.json: canonical-order: expected the file to be called events/chicago-marathon.json',
    ],
    [
      { records: renamed(data.records, 'records/100.json') },
      'records/100.json: canonical-order: expected the file to be called records/100m.json',
    ],
    [
      { claims: renamed(data.claims, 'claims/nation.json') },
      'claims/nation.json: canonical-order: expected the file to be called claims/nation-2024-02-12.json',
    ],
    [
      { marks: renamed(data.marks, 'marks/relay.ndjson') },
      'marks/relay.ndjson:1: canonical-order: expected in marks/4x400m-relay.ndjson',
    ],
  ])('finds a file with the wrong name', (changes, problem) => {
    expect(problems(canonicalOrder, { ...data, ...changes })).toEqual([problem]);
  });
});

import { describe, expect, it } from 'vitest';
import { references } from '../../../src/compile/lint/references.ts';
import { born, curated, fixture, mark, person, type Records, recordStep, records } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const [series] = records.series;
const [claims] = records.claims;
const only = (changes: Partial<Records>) =>
  problems(references, fixture({ marks: [], records: [], claims: [], ...changes }));
const sources = ['wa-lists'];

describe('references', () => {
  it('finds nothing where every name leads somewhere', () => expect(problems(references, fixture())).toEqual([]));

  it.each<[string, Partial<Records>, string]>([
    [
      'source of a mark',
      { marks: [mark({ mark: '2:00:35', sources: ['wa-lists', 'nowhere'] })] },
      'marks/marathon.ndjson:1: references: sources: there is no source "nowhere"',
    ],
    [
      'source of a statement',
      { listed: [person({ id: 'a', statements: [born('1987', { sources: ['nowhere'] })] })] },
      'people.ndjson:1: references: statements[0].sources: there is no source "nowhere"',
    ],
    [
      'source of a nation',
      { listed: [person({ id: 'a', nations: [{ code: 'KEN', sources: ['nowhere'] }] })] },
      'people.ndjson:1: references: nations[0].sources: there is no source "nowhere"',
    ],
    [
      'source of a claim file',
      { claims: claims ? [{ ...claims, source: 'nowhere' }] : [] },
      'claims/nowhere.json: references: source: there is no source "nowhere"',
    ],
    [
      'person of a mark',
      { marks: [mark({ mark: '2:00:35', person: 'no-one' })] },
      'marks/marathon.ndjson:1: references: person: there is no person "no-one"',
    ],
    [
      'person, given the id of another kind',
      { marks: [mark({ mark: '2:00:35', person: 'chicago-marathon-2023' })] },
      'marks/marathon.ndjson:1: references: person: there is no person "chicago-marathon-2023"',
    ],
    [
      'person of a relation',
      { people: [curated({ id: 'a', relations: [{ type: 'coach', person: 'no-one', sources }] })] },
      'people/a.json: references: relations[0].person: there is no person "no-one"',
    ],
    [
      'person a happening was with',
      { people: [curated({ id: 'a', life: [{ type: 'met', text: 'Met.', with: ['liu-xiang', 'no-one'], sources }] })] },
      'people/a.json: references: life[0].with: there is no person "no-one"',
    ],
    [
      'holder of a record',
      {
        records: [
          { discipline: 'marathon', records: [recordStep({ holders: [{ person: 'no-one', nation: 'KEN' }] })] },
        ],
      },
      'records/marathon.json: references: records[0].holders[0].person: there is no person "no-one"',
    ],
    [
      'subject of a claim',
      {
        claims: claims
          ? [{ ...claims, claims: claims.claims.slice(0, 1).map((claim) => ({ ...claim, subjects: ['no-one'] })) }]
          : [],
      },
      'claims/nation-2024-02-12.json: references: claims[0].subjects: there is no person "no-one"',
    ],
    [
      'nation of a person',
      { listed: [person({ id: 'a', nations: [{ code: 'XYZ', sources }] })] },
      'people.ndjson:1: references: nations[0].code: there is no nation "XYZ"',
    ],
    [
      'nation of a mark',
      { marks: [mark({ mark: '2:00:35', nation: 'XYZ' })] },
      'marks/marathon.ndjson:1: references: nation: there is no nation "XYZ"',
    ],
    [
      'country of a mark',
      { marks: [mark({ mark: '2:00:35', country: 'XYZ' })] },
      'marks/marathon.ndjson:1: references: country: there is no nation "XYZ"',
    ],
    [
      'successor of a nation',
      { countries: records.countries.map((each) => (each.code === 'FRG' ? { ...each, successors: ['XYZ'] } : each)) },
      'countries.json: references: successors: there is no nation "XYZ"',
    ],
    [
      'nation whose record it is',
      { records: [{ discipline: 'marathon', records: [recordStep({ area: 'XYZ' })] }] },
      'records/marathon.json: references: records[0].area: there is no nation "XYZ"',
    ],
    [
      'discipline of a mark',
      { marks: [mark({ mark: '2:00:35', discipline: 'maraton' })] },
      'marks/maraton.ndjson:1: references: discipline: there is no discipline "maraton"',
    ],
    [
      'discipline of a list of records',
      { records: [{ discipline: 'maraton', records: [] }] },
      'records/maraton.json: references: discipline: there is no discipline "maraton"',
    ],
    [
      'discipline of a series',
      { series: series ? [{ ...series, discipline: 'maraton' }] : [], marks: [] },
      'events/chicago-marathon.json: references: discipline: there is no discipline "maraton"',
    ],
    [
      'event of a mark',
      { marks: [mark({ mark: '2:00:35', event: 'chicago-marathon' })] },
      'marks/marathon.ndjson:1: references: event: there is no event "chicago-marathon"',
    ],
  ])('finds a %s that is not there', (_what, changes, problem) => expect(only(changes)).toEqual([problem]));

  it.each(['world', 'africa', 'KEN'])('takes %s for an area', (area) => {
    expect(only({ records: [{ discipline: 'marathon', records: [recordStep({ area })] }] })).toEqual([]);
  });
});

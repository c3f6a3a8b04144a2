import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/compile/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { joined } from '../../src/dataset/layered/joined.ts';
import { layered } from '../../src/dataset/layered/over.ts';
import { answersOf } from '../fixtures/answers.ts';
import { born, curated, died, fixture, mark, person, recordStep } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

/** A world in which nothing has happened yet. */
function empty(): Data {
  const data = fixture();
  return {
    ...data,
    sources: [],
    countries: [],
    disciplines: [],
    people: [],
    listed: [],
    marks: [],
    records: [],
    series: [],
    claims: [],
  };
}

/** The rules of the fixture, its sources and some people, marks and records. */
function small(changes: Partial<{ [Table in keyof Data]: Data[Table][number]['record'][] }>): Dataset {
  const data = { ...fixture(), people: [], listed: [], marks: [], records: [], series: [], claims: [] };
  const own = Object.entries(changes).map(([table, records]) => [
    table,
    records.map((record) => ({ record, file: `${table}.json` })),
  ]);
  return fixtureDataset({ ...data, ...Object.fromEntries(own) } as Data);
}

const whole = fixtureDataset();

describe('a dataset', () => {
  it('laid over itself answers as it does alone', async () => {
    expect(await answersOf(layered([whole, whole]), fixture())).toEqual(await answersOf(whole, fixture()));
    expect(await answersOf(layered([whole, whole, whole]), fixture())).toEqual(await answersOf(whole, fixture()));
  });

  it('laid over an empty one, or under it, answers as it does alone', async () => {
    const nothing = fixtureDataset(empty());
    const alone = await answersOf(whole, fixture());
    expect(await answersOf(layered([whole, nothing]), fixture())).toEqual(alone);
    expect(await answersOf(layered([nothing, whole]), fixture())).toEqual(alone);
  });

  it('cut in two, with one half laid over the other, answers as it did whole', async () => {
    const data = fixture();
    const alone = await answersOf(whole, data);
    const steps = data.records.flatMap(({ record }) => record.records);
    const among = (many: number) => fc.array(fc.boolean(), { minLength: many, maxLength: many });
    await fc.assert(
      fc.asyncProperty(among(data.marks.length), among(steps.length), async (marks, records) => {
        const half = (upper: boolean) =>
          fixtureDataset({
            ...data,
            marks: data.marks.filter((_, at) => marks[at] === upper),
            records: data.records.map(({ record, file }) => ({
              file,
              record: { ...record, records: record.records.filter((each) => records[steps.indexOf(each)] === upper) },
            })),
          });
        const both = await answersOf(layered([half(true), half(false)]), data);
        for (const [what, value] of Object.entries(alone)) {
          if (/^(marks|all|standing|records|source|country|disciplines)/.test(what)) {
            expect([what, asSet(both[what])]).toEqual([what, asSet(value)]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** What is told, whatever its order: marks of one value and day have none. Sources that nothing cites may lie beside it. */
function asSet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(asSet(each))).sort();
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).filter(([key, each]) => key !== 'sources' || Array.isArray(each));
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, asSet(each)]));
}

describe('one person of two datasets', () => {
  const two = async (upper: object, lower: object) => {
    const of = (changes: object) => small({ people: [curated({ id: 'some-one', ...changes })] });
    const found = await layered([of(upper), of(lower)]).person('some-one');
    return found?.value;
  };
  const births = async (upper: object[], lower: object[]) =>
    (await two({ statements: upper }, { statements: lower }))?.statements.map(({ value, rank }) => `${value} ${rank}`);

  it('has the values of both, those of the first before, with the sources of both where they agree', async () => {
    const person = await two(
      { statements: [born('1987-09-05')] },
      { statements: [born('1987-09-05', { sources: ['wa-lists'] }), died('2024-02-11')] },
    );
    expect(person?.statements).toEqual([
      { property: 'born', value: '1987-09-05', rank: 'normal', sources: ['wa-profiles', 'wa-lists'] },
      { property: 'died', value: '2024-02-11', rank: 'normal', sources: ['wa-profiles'] },
    ]);
  });

  it('goes by the value of the first, whatever the second prefers, and both stay', async () => {
    const better = { rank: 'preferred' as const, reason: 'the register' };
    expect(await births([born('1987-09-05')], [born('1988-01-01', better)])).toEqual([
      '1987-09-05 normal',
      '1988-01-01 normal',
    ]);
    expect(
      await births([born('1987-09-05', { rank: 'deprecated', reason: 'a slip' })], [born('1988', better)]),
    ).toEqual(['1987-09-05 deprecated', '1988 preferred']);
    expect(await births([born('1987', { rank: 'deprecated', reason: 'a slip' })], [born('1987', better)])).toEqual([
      '1987 deprecated',
    ]);
  });

  it('has the day that the second knows where the first knows the year of it', async () => {
    expect(await births([born('1987')], [born('1987-09-05')])).toEqual(['1987-09-05 normal', '1987 normal']);
    expect(await births([born('1987')], [born('1988-09-05')])).toEqual(['1987 normal', '1988-09-05 normal']);
    expect(await births([born('1987', { rank: 'preferred', reason: 'x' })], [born('1987-09-05')])).toEqual([
      '1987 preferred',
      '1987-09-05 normal',
    ]);
  });

  it('goes by the name of the first, and is found by that of the second', async () => {
    const upper = small({ people: [curated({ id: 'some-one', name: 'Someone Else' })] });
    const both = layered([upper, small({ listed: [person({ id: 'some-one', name: 'Some One' })] })]);
    expect((await both.person('some-one'))?.value).toMatchObject({
      name: 'Someone Else',
      aliases: [{ name: 'Some One', kind: 'variant' }],
    });
    expect((await both.names('one')).map(({ id }) => id)).toEqual(['some-one']);
    expect((await both.card('some-one'))?.name).toBe('Someone Else');
  });

  it('ends with the present nation of the first', async () => {
    const nation = (code: string, more: object = {}) => ({ code, sources: ['wa-profiles'], ...more });
    const person = await two({ nations: [nation('KEN')] }, { nations: [nation('ETH', { to: '2010' })] });
    expect(person?.nations.map(({ code }) => code)).toEqual(['ETH', 'KEN']);
    const dated = await two({ nations: [nation('KEN')] }, { nations: [nation('KEN', { from: '2010' })] });
    expect(dated?.nations).toMatchObject([{ code: 'KEN', from: '2010' }]);
  });
});

describe('marks of two datasets', () => {
  const cast = { people: [curated({ id: 'kelvin-kiptum', name: 'Kelvin Kiptum' })] };
  const listed = async (upper: object[], lower: object[]) => {
    const of = (marks: object[]) => small({ ...cast, marks: marks.map((each) => mark(each)) });
    const dataset = layered([of(upper), of(lower)]);
    const all: string[] = [];
    for await (const { value } of dataset.marks('marathon', 'M', 'road')) {
      all.push(...value.map((each) => `${each.mark} ${each.date} ${each.place ?? '-'} ${each.sources.join('+')}`));
    }
    const own = (await dataset.person('kelvin-kiptum'))?.value.marks;
    expect(own).toHaveLength(all.length);
    return all;
  };

  it('stand once where one race is told twice, best first', async () => {
    expect(
      await listed(
        [{ mark: '2:00:35' }, { mark: '2:05:00', date: '2021-01-01' }],
        [
          { mark: '2:00:35', place: 1, sources: ['wa-records'] },
          { mark: '2:01:25', date: '2023-04-23' },
        ],
      ),
    ).toEqual([
      '2:00:35 2023-10-08 1 wa-lists+wa-records',
      '2:01:25 2023-04-23 - wa-lists',
      '2:05:00 2021-01-01 - wa-lists',
    ]);
  });

  it('stand apart where something speaks against it', async () => {
    expect(await listed([{ mark: '2:00:35', place: 1 }], [{ mark: '2:00:35', place: 2 }])).toHaveLength(2);
    expect(await listed([{ mark: '2:00:35' }], [{ mark: '2:00:36' }])).toHaveLength(2);
    expect(
      await listed([{ mark: '2:00:35', date: '2023-10' }], [{ mark: '2:00:35', date: '2023-11-08' }]),
    ).toHaveLength(2);
  });

  it('have the more exact of two dates', async () => {
    expect(await listed([{ mark: '2:00:35', date: '2023' }], [{ mark: '2:00:35' }])).toEqual([
      '2:00:35 2023-10-08 - wa-lists',
    ]);
  });

  it('come no further than they are read', async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      mark: `3:${String(10 + Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}`,
    }));
    const of = () => small({ ...cast, marks: many.map((each) => mark(each)) });
    let stretches = 0;
    const counted = (dataset: Dataset): Dataset => ({
      ...dataset,
      async *marks(...list) {
        for await (const stretch of dataset.marks(...list)) {
          stretches += 1;
          yield stretch;
        }
      },
    });
    for await (const { value } of layered([counted(of()), counted(of())]).marks('marathon', 'M', 'road')) {
      expect(value.length).toBeGreaterThan(0);
      break;
    }
    expect(stretches).toBeLessThanOrEqual(4);
  });
});

describe('records of two datasets', () => {
  const list = (...steps: object[]) =>
    small({
      people: [curated({ id: 'kelvin-kiptum', name: 'Kelvin Kiptum' })],
      records: [{ discipline: 'marathon', records: steps.map((each) => recordStep(each)) }],
    });

  it('end where a mark of the other beat them', async () => {
    const both = layered([
      list({ mark: '1:59:59', set: '2024-05-01', holders: [{ name: 'Some Body', nation: 'KEN' }] }),
      list({ mark: '2:00:35' }),
    ]);
    expect((await both.person('kelvin-kiptum'))?.value.records).toMatchObject([
      { mark: '2:00:35', ended: '2024-05-01' },
    ]);
    expect((await list({ mark: '2:00:35' }).person('kelvin-kiptum'))?.value.records).toMatchObject([{ ended: null }]);
  });

  it('are read whole where both have a list: the mark that was beaten may stand in neither short one', async () => {
    const holders = [{ name: 'Some Body', nation: 'KEN' }];
    const upper = list({ mark: '1:59:00', set: '2010-01-01', holders });
    const lower = list(
      { mark: '2:03:00', set: '2009-01-01', holders },
      { mark: '2:02:00', set: '2011-01-01', holders },
      { mark: '2:00:35' },
    );
    const found: string[] = [];
    for await (const { value } of layered([upper, lower]).records('world', 'marathon')) {
      found.push(...value.map((step) => step.mark));
    }
    expect(found.sort()).toEqual(['1:59:00', '2:00:35', '2:02:00', '2:03:00']);
  });

  it('stand once where both have a step', async () => {
    const both = layered([list({ set: '2023' }), list({ city: 'Chicago' })]);
    for await (const { value } of both.records('world', 'marathon')) {
      expect(value).toMatchObject([{ set: '2023-10-08', city: 'Chicago' }]);
    }
  });
});

describe('the manifest of two datasets', () => {
  it('names both, counts both, and is as new as the newer', () => {
    const { manifest } = whole;
    const both = layered([{ ...whole, manifest: { ...manifest, version: 'own', newestMark: '2000-01-01' } }, whole]);
    expect(both.manifest).toMatchObject({
      version: `own over ${manifest.version}`,
      newestMark: manifest.newestMark,
      counts: { people: 2 * manifest.counts.people },
    });
  });
});

describe('joining lists', () => {
  const key = (entry: { key: string }) => entry.key;

  it('with itself gives the list, whatever is in it twice', () => {
    const entries = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), at: fc.nat(3) }));
    fc.assert(
      fc.property(entries, (list) => {
        expect(joined(list, list, key, (own) => own)).toEqual(list);
      }),
    );
  });

  it('holds whatever either holds', () => {
    const entries = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e') }));
    fc.assert(
      fc.property(entries, entries, (upper, lower) => {
        const keys = joined(upper, lower, key, (own) => own).map(key);
        for (const each of ['a', 'b', 'c', 'd', 'e']) {
          const count = (list: readonly string[]) => list.filter((other) => other === each).length;
          expect(count(keys)).toBe(Math.max(count(upper.map(key)), count(lower.map(key))));
        }
      }),
    );
  });
});

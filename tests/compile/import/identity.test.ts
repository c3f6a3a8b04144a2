import { describe, expect, it } from 'vitest';
import { birthStatements } from '../../../src/compile/import/identity/births.ts';
import { importTables } from '../../../src/compile/import/import.ts';
import { dataFolder, performance, tables } from './tables.ts';

/** Who the people are when the lists have these rows: `name: nations: births`. */
async function peopleOf(
  rows: readonly Partial<Record<string, string>>[],
  others: Readonly<Record<string, readonly string[]>> = {},
  identity?: unknown,
): Promise<string[]> {
  const facts = tables({ 'performances.csv.gz': rows.map(performance), ...others });
  const { output } = await importTables(facts, dataFolder(identity ? { 'identity.json': identity } : {}));
  return (output.get('people.ndjson') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, nations, statements = [] }) => {
      const births = statements.filter(({ property }: { property: string }) => property === 'born');
      return `${id} ${nations.map(({ code }: { code: string }) => code).join()} ${births.map(({ value }: { value: string }) => value).join()}`;
    });
}

describe('one person', () => {
  it('under one name and birth, for two nations', async () => {
    const rows = [
      { name: 'Lornah KIPLAGAT', sex: 'W', born: '1974-05-01', nat: 'KEN', date: '2001-05-01' },
      { name: 'Lornah KIPLAGAT', sex: 'W', born: '1974-05-01', nat: 'NED', date: '2004-05-01' },
    ];
    expect(await peopleOf(rows)).toEqual(['lornah-kiplagat KEN,NED 1974-05-01']);
  });

  it.each([
    [
      'the one of the last mark is the present one',
      'NED,KEN',
      ['KEN', '2001-05-01'],
      ['NED', '2004-05-01'],
      ['KEN', '2008-05-01'],
    ],
    ['no neutral team as the present one', 'ANA,RUS', ['RUS', '2015-05-01'], ['ANA', '2019-05-01']],
    [
      'not the other part of the state, whose lists have marks of before',
      'TCH,CZE',
      ['SVK', '1987-05-31'],
      ['TCH', '1988-05-01'],
      ['CZE', '1993-05-01'],
    ],
    ['both parts, where there are marks for both since', 'SVK,CZE', ['SVK', '1993-05-01'], ['CZE', '1994-05-01']],
    ['the part whose lists alone have marks of before', 'CZE', ['CZE', '1983-05-01']],
    ['no state that is no more as the present one', 'URS,LTU', ['LTU', '1980-05-01'], ['URS', '1985-05-01']],
  ] as const)('who changed nations: %s', async (_, expected, ...marks) => {
    const rows = marks.map(([nat, date]) => ({ name: 'Jonas KAZLAUSKAS', born: '1960-05-01', nat, date }));
    expect(await peopleOf(rows)).toEqual([`jonas-kazlauskas ${expected} 1960-05-01`]);
  });

  it('whom a state of a list gave another nation until it was mended', async () => {
    const lead = (nat: string, first: string, last: string) =>
      `AL,4,100m,W,indoor,11.9,,Robin,Fast,${nat},2001,2026-02-07,Hall,GBR,${first},${last},github:nimarion/records leads/senior/area.csv`;
    const leads = [lead('KEN', '2026-02-10', '2026-02-14'), lead('USA', '2026-02-09', '2026-02-09')];
    expect(await peopleOf([], { 'area-leads.csv': leads })).toEqual(['robin-fast KEN 2001']);
  });

  it('under two transliterations, with one birth', async () => {
    const rows = [
      { name: 'Haile GEBRSELASSIE', born: '1973-04-18', nat: 'ETH' },
      { name: 'Haile GEBRESELASSIE', born: '1973-04-18', nat: 'ETH', date: '2008-05-01' },
    ];
    expect(await peopleOf(rows)).toEqual(['haile-gebrselassie ETH 1973-04-18']);
  });

  it('renamed between the states of the lists, and the birth put right', async () => {
    const mark = { mark: '27:38.93', date: '2015-11-28', city: 'Hachioji', place: '6f7', nat: 'ETH' };
    const rows = [
      { ...mark, name: 'Teressa NYAKORA', born: '1995-02-16', lists: '2023-07' },
      { ...mark, name: 'Teresa NYAKOLA', born: '1995-02-26', lists: '2025-12' },
    ];
    expect(await peopleOf(rows)).toEqual(['teresa-nyakola ETH 1995-02-26,1995-02-16']);
  });

  it('of another family name, when the marks under one end where those under the other begin', async () => {
    const one = { sex: 'W', born: '1994-08-05', nat: 'GBR' };
    const rows = [
      { ...one, name: 'Cindy OFILI', date: '2016-08-01' },
      { ...one, name: 'Cindy SEMBER', date: '2018-05-01' },
    ];
    expect(await peopleOf(rows)).toEqual(['cindy-sember GBR 1994-08-05']);
  });

  it('of whom a table of records knows only the year', async () => {
    const record = [
      'NR,RWA,10000m,M,outdoor,27:56.67,,Robert,Kajuga,RWA,1985,2012-08-04,London,GBR,2024-06-12,2026-05-06,github:nimarion/records records/national.csv',
    ];
    expect(await peopleOf([{ mark: '27:56.67', born: '1985-03-02' }], { 'national-records.csv': record })).toEqual([
      'robert-kajuga RWA 1985-03-02',
    ]);
  });
});

describe('two people', () => {
  it('of one name, born apart', async () => {
    const rows = [
      { name: 'Calvin SMITH', born: '1961-01-08', nat: 'USA', date: '1983-07-03' },
      { name: 'Calvin SMITH', born: '1987-12-10', nat: 'USA', date: '2012-07-03' },
    ];
    expect(await peopleOf(rows)).toEqual(['calvin-smith-1961 USA 1961-01-08', 'calvin-smith-1987 USA 1987-12-10']);
  });

  it('who are twins: one birth, one family name, two given names', async () => {
    const rows = [
      { name: 'Alvin HARRISON', born: '1974-01-20', nat: 'USA', place: '1' },
      { name: 'Calvin HARRISON', born: '1974-01-20', nat: 'USA', place: '2', mark: '27:31.00' },
    ];
    expect(await peopleOf(rows)).toEqual(['alvin-harrison USA 1974-01-20', 'calvin-harrison USA 1974-01-20']);
  });

  it('who stood in one race', async () => {
    const rows = [
      { name: 'John KIPLAGAT', born: '1990-05-05', nat: 'KEN', place: '1' },
      { name: 'John Kipkemboi KIPLAGAT', born: '1990-05-05', nat: 'KEN', place: '2', mark: '27:31.00' },
    ];
    expect(await peopleOf(rows)).toHaveLength(2);
  });

  it('a hand decision keeps apart, or brings together', async () => {
    const rows = [
      { name: 'Haile GEBRSELASSIE', born: '1973-04-18', nat: 'ETH' },
      { name: 'Haile GEBRESELASSIE', born: '1973-04-18', nat: 'ETH', date: '2008-05-01' },
      { name: 'Abebe BIKILA', born: '', nat: 'ETH' },
    ];
    const decide = (merges: unknown[], splits: unknown[]) => ({ spellings: [], merges, splits });
    const two = { sex: 'M', names: ['Haile Gebrselassie ETH', 'Haile Gebreselassie ETH'], reason: 'test' };
    expect(await peopleOf(rows, {}, decide([], [two]))).toHaveLength(3);
    const odd = { sex: 'M', names: ['Abebe Bikila', 'Haile Gebrselassie'], reason: 'test' };
    expect(await peopleOf(rows, {}, decide([odd], []))).toHaveLength(1);
  });
});

describe('birthStatements', () => {
  const [old, now, other] = ['thomascamminady-world-athletics-database', 'kmuchiri-athleticscraper', 'x'];

  it('keeps all values, the one of the newest list preferred', () => {
    expect(
      birthStatements([
        { value: '1984-12-26', sources: [other] },
        { value: '1984-11-26', sources: [old, now] },
        { value: '1984', sources: ['y'] },
      ]),
    ).toEqual([
      {
        property: 'born',
        value: '1984-11-26',
        rank: 'preferred',
        reason: 'the newest state of the all-time lists has it',
        sources: [now, old],
      },
      { property: 'born', value: '1984-12-26', sources: [other] },
    ]);
  });

  it('takes the two states of the lists for one origin', () => {
    expect(birthStatements([{ value: '1985-01-01', sources: [old, now] }])).toMatchObject([{ value: '1985' }]);
  });
});
